#include "content/builtin.h"
#include "ui/editors/swingwords.h"

#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The worst and the best of a criterion in the words of its attribute.
class SwingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inWords_data();
    void inWords();

private:
    Schema m_schema;
};

void SwingWordsTest::initTestCase()
{
    Result<Schema> schema = builtinSchema();
    QVERIFY(schema.has_value());
    m_schema = std::move(*schema);
}

void SwingWordsTest::inWords_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<ValueFunction>("function");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &attribute, const ValueFunction &function,
                        const QString &text) { QTest::newRow(name) << attribute << function << text; };
    row("linear", u"employees"_s, LinearShape { 0, 600 }, u"From 0 people to 600 people"_s);
    row("less is better", u"founded"_s, LinearShape { 2020, 1990 }, u"From 2020 to 1990"_s);
    row("target", u"employees"_s, TargetShape { 10.0, 50.0, 200.0, 500.0 },
        u"From below 10 people or above 500 people to between 50 people and 200 people"_s);
    row("open target", u"employees"_s, TargetShape { 10.0, 50.0, {}, {} },
        u"From below 10 people to at least 50 people"_s);
    row("open below", u"employees"_s, TargetShape { {}, {}, 50.0, 80.0 },
        u"From above 80 people to at most 50 people"_s);
    row("points", u"employees"_s, PointsShape { { { 0, 0.2 }, { 50, 1 }, { 90, 0.1 } } },
        u"From 90 people to 50 people"_s);
    row("bands", u"employees"_s, BandsShape { { { 10, 0.5 }, { 50, 1 } } },
        u"From below 10 people to at least 50 people"_s);
    row("levels", u"collaboration"_s, LevelsShape { { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s }, {} },
        u"From 0 (Joint work was refused or ended in open dispute) to 4 (It plans, sells and learns together with its "
        "partners and gives credit to them)"_s);
    row("yes or no", u"employees"_s, YesNoShape { 0, 1 }, u"From yes to no"_s);
    row("coverage", u"regions_served"_s, CoverageShape { { { u"DE"_s, 2 }, { u"FR"_s, 1 } } },
        u"From none of them to all of Germany, France"_s);
    row("one term", u"regions_served"_s, CoverageShape { { { u"DE"_s, 1 } } }, u"From without Germany to Germany"_s);
    row("at least", u"regions_served"_s, AtLeastShape { 2, {} }, u"From none to 2 or more"_s);
    row("many terms", u"regions_served"_s,
        SimilarityShape { { { u"DE"_s }, { u"FR"_s }, { u"AT"_s }, { u"ES"_s } }, {} },
        u"From nothing in common to exactly Germany, France and 2 more"_s);
    row("all alike", u"employees"_s, PointsShape { { { 0, 0.5 }, { 50, 0.5 } } },
        u"No difference between worst and best"_s);
}

void SwingWordsTest::inWords()
{
    QFETCH(const QString, attribute);
    QFETCH(const ValueFunction, function);
    QFETCH(const QString, text);
    Criterion criterion;
    criterion.key = u"a"_s;
    criterion.attribute = attribute;
    criterion.value = function;
    QCOMPARE(swingText(criterion, m_schema), text);
    Criterion group;
    group.criteria = { criterion };
    QCOMPARE(swingText(group, m_schema), u"From all of its criteria at their worst to all at their best"_s);
}

QTEST_GUILESS_MAIN(SwingWordsTest)
#include "tst_swingwords.moc"
