#include "poolbuilder.h"
#include "scoring/compiledprofile.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace partnerscope;

namespace {
const QString Names = QStringLiteral("terms");
constexpr double None = std::numeric_limits<double>::quiet_NaN();

std::vector<Term> regionTerms()
{
    const auto term = [](const char *code, const char *label, QStringList parents, QStringList synonyms = {}) {
        return Term { QString::fromLatin1(code), QString::fromLatin1(label), std::move(parents), std::move(synonyms) };
    };
    const QString dach = QStringLiteral("DACH");
    return { term("DACH", "German-speaking", {}),
             term("DE", "Germany", { dach }, { QStringLiteral("Deutschland") }),
             term("DE-BY", "Bavaria", { QStringLiteral("DE") }),
             term("AT", "Austria", { dach }),
             term("FR", "France", {}),
             term("US", "United States", {}) };
}

/// What one value of one attribute is worth under a value function; NaN: unknown.
double worth(AttributeType type, const Value &value, const ValueFunction &function)
{
    PoolBuilder builder;
    builder.vocabulary(Names, regionTerms());
    const bool isChoice = type == AttributeType::Choice || type == AttributeType::MultipleChoice;
    builder.attribute(QStringLiteral("fact"), type, isChoice ? Names : QString());
    builder.add(QStringLiteral("One"), { { QStringLiteral("fact"), value } });
    const IdealProfile profile = profileOf({ leaf(QStringLiteral("c"), 1, QStringLiteral("FACT"), function) });
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    return fromFixed(compiled->leaves[0].column->values[0]);
}

/// The outcome of one must-have on one value.
GateResult outcome(AttributeType type, const Value &value, const Must &must)
{
    PoolBuilder builder;
    builder.vocabulary(Names, regionTerms());
    const bool isChoice = type == AttributeType::Choice || type == AttributeType::MultipleChoice;
    builder.attribute(QStringLiteral("fact"), type, isChoice ? Names : QString());
    builder.add(QStringLiteral("One"), { { QStringLiteral("fact"), value } });
    const IdealProfile profile =
        profileOf({ leaf(QStringLiteral("w"), 1, QStringLiteral("name"), CategoriesShape { {}, 1.0 }),
                    leaf(QStringLiteral("c"), 1, QStringLiteral("fact"), {}, must) });
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    return compiled->leaves[1].column->gate[0];
}

Must atLeast(double limit)
{
    Must must;
    must.atLeast = limit;
    return must;
}
Must anyOf(const QStringList &terms)
{
    Must must;
    must.anyOf = terms;
    return must;
}
Must allOf(const QStringList &terms)
{
    Must must;
    must.allOf = terms;
    return must;
}
Must noneOf(const QStringList &terms)
{
    Must must;
    must.noneOf = terms;
    return must;
}
Must isTerm(const QString &term)
{
    Must must;
    must.is = term;
    return must;
}
Must isYes(bool yes)
{
    Must must;
    must.is = yes;
    return must;
}
Must isKnownMust()
{
    Must must;
    must.known = true;
    return must;
}
QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all << QString::fromUtf8(text);
    return all;
}
std::vector<WeightedTerm> weighted(std::initializer_list<std::pair<const char *, double>> terms)
{
    std::vector<WeightedTerm> all;
    for (const auto &[code, weight] : terms)
        all.push_back({ QString::fromUtf8(code), weight });
    return all;
}
} // namespace

Q_DECLARE_METATYPE(partnerscope::Value)
Q_DECLARE_METATYPE(partnerscope::ValueFunction)
Q_DECLARE_METATYPE(partnerscope::Must)

class ValueShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void gate_data();
    void gate();
    void membersAreJoinedByKleene();
};

void ValueShapesTest::value_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<Value>("fact");
    QTest::addColumn<ValueFunction>("function");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, AttributeType type, const Value &fact, const ValueFunction &function,
                        double expected) {
        QTest::newRow(name) << static_cast<int>(type) << fact << function << expected;
    };
    using enum AttributeType;
    const auto text = [](const char *t) { return Value(QString::fromUtf8(t)); };
    const LinearShape up { 10, 500 };
    row("linear middle", Number, 255.0, up, 0.5);
    row("linear clipped", Number, 9000.0, up, 1);
    // Bounds further apart than the largest number.
    const LinearShape all { -1e308, 1e308 };
    row("linear over all numbers, middle", Number, 0.0, all, 0.5);
    row("linear over all numbers, end", Number, 1e308, all, 1);
    row("linear over all numbers, beyond", Number, 1.7e308, all, 1);
    row("linear over all numbers, down", Number, -5e307, LinearShape { 1e308, -1e308 }, 0.75);
    row("points over all numbers", Number, 0.0, PointsShape { { { -1e308, 0.2 }, { 1e308, 0.8 } } }, 0.5);
    row("target over all numbers, rising", Number, 0.0, TargetShape { -1e308, 1e308, {}, {} }, 0.5);
    row("target over all numbers, falling", Number, 0.0, TargetShape { {}, {}, -1e308, 1e308 }, 0.5);
    row("linear down", Number, 10.0, LinearShape { 500, 10 }, 1);
    row("linear step below", Number, 4.0, LinearShape { 5, 5 }, 0);
    row("linear step at", Number, 5.0, LinearShape { 5, 5 }, 1);
    row("linear log", Number, 100.0, LinearShape { 10, 1000, true }, 0.5);
    row("linear log of zero", Number, 0.0, LinearShape { 10, 1000, true }, None);
    row("linear of unknown", Number, {}, up, None);
    row("linear of infinity", Number, std::numeric_limits<double>::infinity(), up, None);
    row("linear of money", Money, partnerscope::Money { 255, QStringLiteral("EUR") }, up, 0.5);
    row("linear of yes", YesNo, true, LinearShape { 0, 2 }, 0.5);
    row("linear of a date", Date, QDate(2020, 1, 1), up, None);
    row("linear of a choice written as number", Choice, text("255"), up, 0.5);
    row("linear of a word", Choice, text("many"), up, None);
    row("linear of text written as number", Text, text(" 255 "), up, 0.5);
    row("linear of text 'inf'", Text, text("inf"), up, None);
    row("linear of a set of one number", MultipleChoice, QStringList { QStringLiteral("255") }, up, 0.5);
    row("target left edge", Number, 10.0, TargetShape { 10, 20, 40, 80 }, 0);
    row("target slope", Number, 60.0, TargetShape { 10, 20, 40, 80 }, 0.5);
    row("target open below", Number, -1e9, TargetShape { {}, {}, 40, 80 }, 1);
    row("target vertical edge", Number, 10.0, TargetShape { 10, 10, 40, 80 }, 1);
    row("points jump", Number, 5.0, PointsShape { { { 0, 0 }, { 5, 0.2 }, { 5, 0.8 }, { 10, 1 } } }, 0.8);
    row("bands below", Number, 9.0, BandsShape { { { 10, 0.3 }, { 20, 1 } } }, 0);
    row("bands at", Number, 20.0, BandsShape { { { 10, 0.3 }, { 20, 1 } } }, 1);
    const LevelsShape rating { list({ "0", "1", "2", "3", "4" }), {} };
    row("levels of a rating", Rating, 3.0, rating, 0.75);
    row("levels of a half rating", Rating, 3.5, rating, None);
    row("levels of one", Rating, 3.0, LevelsShape { list({ "3" }), {} }, 1);
    row("levels of a choice by label", Choice, text("DE"), LevelsShape { list({ "france", "GERMANY" }), {} }, 1);
    row("levels of a choice below", Choice, text("DE-BY"), LevelsShape { list({ "FR", "DE" }), {} }, None);
    row("levels with values", Choice, text("FR"), LevelsShape { list({ "FR", "DE" }), { 0.2, 0.9 } }, 0.2);
    row("levels of text", Text, text("  EXPERT "), LevelsShape { list({ "none", "Expert" }), {} }, 1);
    row("levels of yes", YesNo, true, LevelsShape { list({ "No", "YES" }), {} }, 1);
    row("levels of several terms", MultipleChoice, list({ "DE", "FR" }), LevelsShape { list({ "FR", "DE" }), {} },
        None);
    const CategoriesShape map { weighted({ { "Deutschland", 0.4 } }), {} };
    row("categories by synonym", Choice, text("DE"), map, 0.4);
    row("categories not in the map", Choice, text("FR"), map, None);
    row("categories other", Choice, text("FR"), CategoriesShape { map.map, 0.1 }, 0.1);
    row("categories other of unknown", Choice, {}, CategoriesShape { map.map, 0.1 }, None);
    row("yes", YesNo, true, YesNoShape { 0.9, 0.2 }, 0.9);
    row("no", YesNo, false, YesNoShape { 0.9, 0.2 }, 0.2);
    row("yes in words", Choice, text("True"), YesNoShape {}, 1);
    row("no in words", Text, text("no"), YesNoShape {}, 0);
    row("a rating is no yes", Rating, 1.0, YesNoShape {}, None);
    row("neither yes nor no", Text, text("maybe"), YesNoShape {}, None);
    const CoverageShape wanted { weighted({ { "germany", 2 }, { "FR", 1 } }) };
    row("coverage by descendant", MultipleChoice, list({ "DE-BY", "US" }), wanted, 2.0 / 3);
    row("coverage not by ancestor", MultipleChoice, list({ "DACH" }), wanted, 0);
    row("coverage of none", MultipleChoice, QStringList(), wanted, 0);
    row("coverage of unknown", MultipleChoice, {}, wanted, None);
    row("coverage of a choice", Choice, text("FR"), wanted, 1.0 / 3);
    row("coverage of a text", Text, text(" fr "), wanted, 1.0 / 3);
    row("coverage counts a target once", MultipleChoice, list({ "AT", "DE", "DE-BY" }),
        CoverageShape { weighted({ { "DACH", 1 }, { "FR", 1 } }) }, 0.5);
    row("at_least", MultipleChoice, list({ "DE", "DE-BY" }), AtLeastShape { 2, weighted({ { "DE", 1 }, { "FR", 1 } }) },
        0.5);
    row("at_least of any", MultipleChoice, list({ "DE", "FR", "US" }), AtLeastShape { 4, {} }, 0.75);
    row("at_least is clipped", MultipleChoice, list({ "DE", "FR", "US" }), AtLeastShape { 2, {} }, 1);
    row("at_least of none", MultipleChoice, QStringList(), AtLeastShape { 2, {} }, 0);
    row("jaccard", MultipleChoice, list({ "DE", "FR", "US" }),
        SimilarityShape { weighted({ { "DE", 1 }, { "AT", 1 } }) }, 0.25);
    row("jaccard takes codes as recorded", MultipleChoice, list({ "DE-BY" }),
        SimilarityShape { weighted({ { "DE", 1 } }) }, 0);
    row("ruzicka", MultipleChoice, list({ "DE", "US" }),
        SimilarityShape { weighted({ { "DE", 2 }, { "FR", 0.5 } }), SimilarityMeasure::Ruzicka }, 1 / 3.5);
}

void ValueShapesTest::value()
{
    QFETCH(int, type);
    QFETCH(Value, fact);
    QFETCH(ValueFunction, function);
    QFETCH(double, expected);
    const double actual = worth(static_cast<AttributeType>(type), fact, function);
    if (std::isnan(expected))
        QVERIFY2(std::isnan(actual), qPrintable(QString::number(actual)));
    else
        QVERIFY2(std::abs(actual - expected) < 1e-9, qPrintable(QString::number(actual, 'g', 12)));
}

void ValueShapesTest::gate_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<Value>("fact");
    QTest::addColumn<Must>("must");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, AttributeType type, const Value &fact, const Must &must,
                        GateResult expected) {
        QTest::newRow(name) << static_cast<int>(type) << fact << must << static_cast<int>(expected);
    };
    using enum AttributeType;
    using enum GateResult;
    const auto text = [](const char *t) { return Value(QString::fromUtf8(t)); };
    Must atMost;
    atMost.atMost = 5;
    row("at_least holds", Number, 5.0, atLeast(5), Pass);
    row("at_least just below", Number, 5.0 - 1e-6, atLeast(5), Fail);
    row("at_least within rounding", Number, 5.0 - 1e-9, atLeast(5), Pass);
    row("at_least compares relatively", Number, 1e12 - 100, atLeast(1e12), Pass);
    row("at_least of unknown", Number, {}, atLeast(5), Unknown);
    row("at_least of a word", Choice, text("DE"), atLeast(5), Unknown);
    row("at_least of a number in words", Text, text("7"), atLeast(5), Pass);
    row("at_least of a date", Date, QDate(2020, 1, 1), atLeast(5), Unknown);
    row("at_most fails", Number, 6.0, atMost, Fail);
    row("any_of by descendant and label", MultipleChoice, list({ "DE-BY" }), anyOf(list({ "germany" })), Pass);
    row("any_of none", MultipleChoice, QStringList(), anyOf(list({ "DE" })), Fail);
    row("any_of unknown", MultipleChoice, {}, anyOf(list({ "DE" })), Unknown);
    row("any_of of a choice", Choice, text("AT"), anyOf(list({ "DACH" })), Pass);
    row("any_of of a rating", Rating, 3.0, anyOf(list({ "3", "4" })), Pass);
    row("all_of", MultipleChoice, list({ "DE-BY", "FR" }), allOf(list({ "DE", "FR" })), Pass);
    row("all_of misses one", MultipleChoice, list({ "DE" }), allOf(list({ "DE", "FR" })), Fail);
    row("none_of", MultipleChoice, list({ "US" }), noneOf(list({ "DACH" })), Pass);
    row("none_of hit below", MultipleChoice, list({ "DE-BY" }), noneOf(list({ "DACH" })), Fail);
    row("none_of of none", MultipleChoice, QStringList(), noneOf(list({ "DACH" })), Pass);
    row("none_of unknown", MultipleChoice, {}, noneOf(list({ "DACH" })), Unknown);
    row("is yes", YesNo, true, isYes(true), Pass);
    row("is no", YesNo, true, isYes(false), Fail);
    row("is yes of a word", Choice, text("YES"), isYes(true), Pass);
    row("is yes of another word", Choice, text("DE"), isYes(true), Unknown);
    row("is yes unknown", YesNo, {}, isYes(true), Unknown);
    row("is a term", Choice, text("DE"), isTerm(QStringLiteral("Deutschland")), Pass);
    row("is a term above", Choice, text("DE"), isTerm(QStringLiteral("DACH")), Pass);
    row("is another term", Choice, text("FR"), isTerm(QStringLiteral("DACH")), Fail);
    row("is 'yes' on a yes/no", YesNo, true, isTerm(QStringLiteral("Yes")), Pass);
    row("known", Text, text("x"), isKnownMust(), Pass);
    row("known of none", MultipleChoice, QStringList(), isKnownMust(), Pass);
    row("known of unknown", Text, {}, isKnownMust(), Fail);
    row("known of not a number", Number, None, isKnownMust(), Fail);
}

void ValueShapesTest::gate()
{
    QFETCH(int, type);
    QFETCH(Value, fact);
    QFETCH(Must, must);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(outcome(static_cast<AttributeType>(type), fact, must)), expected);
}

void ValueShapesTest::membersAreJoinedByKleene()
{
    using enum AttributeType;
    Must known = atLeast(5);
    known.known = true;
    QCOMPARE(outcome(Number, {}, known), GateResult::Fail); // fail dominates unknown
    QCOMPARE(outcome(Number, 5.0, known), GateResult::Pass);
    Must mixed = atLeast(5);
    mixed.anyOf = QStringList { QStringLiteral("DE") };
    QCOMPARE(outcome(Choice, QStringLiteral("DE"), mixed), GateResult::Unknown); // the limit cannot read it
    QCOMPARE(outcome(Choice, QStringLiteral("FR"), mixed), GateResult::Fail);
}

QTEST_APPLESS_MAIN(ValueShapesTest)

#include "tst_valueshapes.moc"
