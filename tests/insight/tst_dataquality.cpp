#include "insight/dataquality.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// What is missing, old, unproved, unowned or impossible in the facts of a pool, and what to find out first.
class TestDataquality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPool();
    void completenessCountsWhatHangsOnAFact();
    void completenessWithoutAProfile();
    void staleAndDueByTheFactsOwnEvidence();
    void oneVerifiedFactIsEnough();
    void termsNobodyReviewed();
    void impossibleFacts();
    void countsBelowZeroAreImpossible();
    void workIsFoundWhereFactsAreMissingTogether();
    void noWorkOnExcludedCompanies();
};

namespace {
const QDate Today(2026, 7, 1);

DataQuality qualityOf(const PoolBuilder &builder)
{
    return dataQuality(builder.schema, builder.pool(), {}, Today);
}

const QualityList &listOf(const DataQuality &quality, QualityIssue issue)
{
    const auto list = std::ranges::find(quality.lists, issue, &QualityList::issue);
    if (list == quality.lists.end())
        qFatal("no such list");
    return *list;
}

using Rows = std::vector<std::uint32_t>;

/// Quality as a profile sees it.
struct Measured {
    Pool pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    DataQuality quality;
};
Measured measured(const PoolBuilder &builder, const IdealProfile &profile)
{
    Measured m { builder.pool(), {}, {}, {} };
    Result<CompiledProfile> compiled = compile(profile, builder.schema, m.pool, onDay(Today));
    if (!compiled)
        qFatal("%s", qUtf8Printable(compiled.error().message));
    m.compiled = std::move(*compiled);
    m.sheet = score(m.compiled);
    m.quality = dataQuality(builder.schema, m.pool, { &m.compiled, &m.sheet }, Today);
    return m;
}

PoolBuilder withRequired()
{
    PoolBuilder builder;
    builder.attribute(u"a"_s, AttributeType::Number).attribute(u"b"_s, AttributeType::Number);
    builder.attribute(u"c"_s, AttributeType::Number).attribute(u"owner"_s, AttributeType::Text);
    builder.schema.attributes[1].required = true; // a
    builder.schema.attributes[2].required = true; // b
    return builder;
}
} // namespace

void TestDataquality::emptyPool()
{
    const DataQuality quality = qualityOf(withRequired());
    QCOMPARE(quality.meanCompleteness, 0.0);
    QCOMPARE(quality.lists.size(), std::size_t { 7 });
    for (const QualityList &list : quality.lists)
        QVERIFY(list.rows.empty());
}

void TestDataquality::completenessCountsWhatHangsOnAFact()
{
    PoolBuilder builder = withRequired();
    builder.add(u"All"_s, { { u"a"_s, 1.0 }, { u"b"_s, 1.0 }, { u"c"_s, 1.0 } });
    builder.add(u"Heavy"_s, { { u"a"_s, 1.0 }, { u"c"_s, 1.0 } });
    builder.add(u"Nothing"_s, {});
    // c carries three quarters of the weight, a one quarter; of the required ones a is half.
    const Measured m = measured(
        builder,
        profileOf({ leaf(u"a"_s, 1, u"a"_s, LinearShape { 0, 10 }), leaf(u"c"_s, 3, u"c"_s, LinearShape { 0, 10 }) }));
    QCOMPARE(m.quality.completeness[0], 1.0F);
    QCOMPARE(m.quality.completeness[1], static_cast<float>(0.5 * 0.5 + 0.5 * 1.0));
    QCOMPARE(m.quality.completeness[2], 0.0F);
    QCOMPARE(listOf(m.quality, QualityIssue::Incomplete).rows, (Rows { 1, 2 }));
    QCOMPARE(listOf(m.quality, QualityIssue::Incomplete).facts, std::size_t { 3 });
}

void TestDataquality::completenessWithoutAProfile()
{
    PoolBuilder builder = withRequired();
    builder.add(u"Half"_s, { { u"a"_s, 1.0 }, { u"c"_s, 1.0 } });
    QCOMPARE(qualityOf(builder).completeness[0], 0.5F);
    QCOMPARE(qualityOf(builder).meanCompleteness, 0.5);
    QVERIFY(qualityOf(builder).work.empty());
}

void TestDataquality::staleAndDueByTheFactsOwnEvidence()
{
    PoolBuilder builder;
    builder.attribute(u"a"_s, AttributeType::Number, {}, 100).attribute(u"b"_s, AttributeType::Number);
    const std::uint32_t old = builder.evidence(Grade::Verified, Today.addDays(-200));
    const std::uint32_t fresh = builder.evidence(Grade::Verified, Today.addDays(-99));
    builder.add(u"Old"_s, { { u"a"_s, 1.0 }, { u"b"_s, 1.0 } }, old);
    builder.add(u"Old, but this fact"_s, { { u"a"_s, 1.0 } }, old);
    builder.cellEvidence(1, u"a"_s, fresh);
    builder.add(u"Fresh"_s, { { u"a"_s, 1.0 } }, fresh);
    builder.add(u"Old, but unknown"_s, {}, old);
    const DataQuality quality = qualityOf(builder);
    QCOMPARE(listOf(quality, QualityIssue::Stale).rows, (Rows { 0 }));
    QCOMPARE(listOf(quality, QualityIssue::Stale).facts, std::size_t { 1 }); // b never ages
    QVERIFY(listOf(quality, QualityIssue::ReviewDue).rows.empty());
}

void TestDataquality::oneVerifiedFactIsEnough()
{
    PoolBuilder builder;
    builder.attribute(u"a"_s, AttributeType::Number);
    const std::uint32_t verified = builder.evidence(Grade::Verified, Today);
    builder.add(u"Nobody's word"_s, { { u"a"_s, 1.0 } });
    builder.add(u"One"_s, { { u"a"_s, 1.0 } });
    builder.cellEvidence(1, u"a"_s, verified);
    const QualityList list = listOf(qualityOf(builder), QualityIssue::Unverified);
    QCOMPARE(list.rows, (Rows { 0 }));
    QCOMPARE(list.facts, std::size_t { 2 }); // its name is one, too
}

void TestDataquality::termsNobodyReviewed()
{
    PoolBuilder builder;
    builder.vocabulary(u"v"_s, { { u"known"_s, u"Known"_s, {}, {}, true }, { u"new"_s, u"New"_s, {}, {}, false } });
    builder.attribute(u"one"_s, AttributeType::Choice, u"v"_s)
        .attribute(u"many"_s, AttributeType::MultipleChoice, u"v"_s);
    builder.add(u"Good"_s, { { u"one"_s, u"known"_s }, { u"many"_s, QStringList { u"known"_s } } });
    builder.add(u"Choice"_s, { { u"one"_s, u"new"_s } });
    builder.add(u"Set"_s, { { u"many"_s, QStringList { u"known"_s, u"new"_s, u"nowhere"_s } } });
    const QualityList list = listOf(qualityOf(builder), QualityIssue::OutOfVocabulary);
    QCOMPARE(list.rows, (Rows { 1, 2 }));
    QCOMPARE(list.facts, std::size_t { 3 });
}

void TestDataquality::impossibleFacts()
{
    PoolBuilder builder;
    for (const char *number : { "employees", "certified_staff", "sales_headcount", "founded" })
        builder.attribute(QLatin1String(number), AttributeType::WholeNumber);
    builder.vocabulary(u"regions"_s,
                       { { u"DACH"_s, u"DACH"_s, {}, {} },
                         { u"NORDICS"_s, u"Nordics"_s, {}, {} },
                         { u"DE"_s, u"Germany"_s, { u"DACH"_s }, {} } });
    builder.schema.vocabularies.back().put({ u"BY"_s, u"Bavaria"_s, { u"DE"_s }, {} });
    builder.attribute(u"country"_s, AttributeType::Choice, u"regions"_s);
    builder.attribute(u"hq_region"_s, AttributeType::Choice, u"regions"_s);
    builder.add(u"Sound"_s,
                { { u"employees"_s, 10.0 },
                  { u"certified_staff"_s, 10.0 },
                  { u"founded"_s, 2026.0 },
                  { u"country"_s, u"DE"_s },
                  { u"hq_region"_s, u"DACH"_s } });
    builder.add(u"Not"_s,
                { { u"employees"_s, 10.0 },
                  { u"certified_staff"_s, 11.0 },
                  { u"sales_headcount"_s, 12.0 },
                  { u"founded"_s, 2027.0 },
                  { u"country"_s, u"DE"_s },
                  { u"hq_region"_s, u"NORDICS"_s } });
    builder.add(u"Unknown"_s, { { u"certified_staff"_s, 11.0 }, { u"hq_region"_s, u"NORDICS"_s } });
    builder.add(u"Elsewhere"_s, { { u"country"_s, u"Atlantis"_s }, { u"hq_region"_s, u"NORDICS"_s } });
    builder.add(u"Within"_s, { { u"country"_s, u"DE"_s }, { u"hq_region"_s, u"BY"_s } });
    const QualityList list = listOf(qualityOf(builder), QualityIssue::Contradictory);
    QCOMPARE(list.rows, (Rows { 1 }));
    QCOMPARE(list.facts, std::size_t { 4 });
    const QStringList why = contradictions(builder.schema, builder.pool(), 1, Today);
    QCOMPARE(why.size(), 4);
    QVERIFY(why.last().contains(u"Germany"_s) && why.last().contains(u"Nordics"_s));
    QVERIFY(contradictions(builder.schema, builder.pool(), 0, Today).isEmpty());
}

/// As older workspaces may have them: an import refuses them.
void TestDataquality::countsBelowZeroAreImpossible()
{
    PoolBuilder builder;
    builder.attribute(u"staff"_s, AttributeType::WholeNumber);
    builder.schema.attributes.back().unit = u"people"_s;
    builder.attribute(u"degrees"_s, AttributeType::WholeNumber);
    builder.add(u"Cold"_s, { { u"staff"_s, 3.0 }, { u"degrees"_s, -3.0 } });
    builder.add(u"Not"_s, { { u"staff"_s, -3.0 } });
    QCOMPARE(listOf(qualityOf(builder), QualityIssue::Contradictory).rows, (Rows { 1 }));
    const QStringList why = contradictions(builder.schema, builder.pool(), 1, Today);
    QCOMPARE(why.size(), 1);
    QVERIFY2(why.first().contains(u"-3"_s) && why.first().contains(u"below zero"_s), qPrintable(why.first()));
}

void TestDataquality::workIsFoundWhereFactsAreMissingTogether()
{
    PoolBuilder builder;
    for (const char *key : { "a", "b", "c", "d" })
        builder.attribute(QLatin1String(key), AttributeType::Number);
    for (int i = 0; i < 6; ++i) // lack a and b, which are 60 % of the weight
        builder.add(u"Two"_s, { { u"c"_s, static_cast<double>(i) }, { u"d"_s, 1.0 } });
    for (int i = 0; i < 3; ++i)
        builder.add(u"One"_s, { { u"a"_s, 1.0 }, { u"b"_s, 1.0 }, { u"d"_s, 1.0 } });
    const auto tenth = [](const char *key, double weight) {
        return leaf(QLatin1String(key), weight, QLatin1String(key), LinearShape { 0, 10 });
    };
    const Measured m = measured(builder, profileOf({ tenth("a", 2), tenth("b", 4), tenth("c", 3), tenth("d", 1) }));
    QCOMPARE(m.quality.work.size(), std::size_t { 2 });
    const FactWork &first = m.quality.work.front();
    QCOMPARE(first.attributes, (QStringList { u"b"_s, u"a"_s }));
    QVERIFY(std::abs(first.weight - 0.6) < 1e-6);
    QCOMPARE(first.rows, (Rows { 5, 4, 3, 2, 1, 0 })); // best fit first
    QCOMPARE(m.quality.work.back().attributes, (QStringList { u"c"_s }));
    QCOMPARE(m.quality.work.back().rows, (Rows { 6, 7, 8 }));
}

void TestDataquality::noWorkOnExcludedCompanies()
{
    PoolBuilder builder;
    builder.attribute(u"a"_s, AttributeType::Number).attribute(u"b"_s, AttributeType::Number);
    builder.add(u"Out"_s, { { u"a"_s, 1.0 } });
    builder.add(u"In"_s, { { u"a"_s, 9.0 } });
    Must must;
    must.atLeast = 5;
    const Measured m = measured(builder,
                                profileOf({ leaf(u"a"_s, 1, u"a"_s, LinearShape { 0, 10 }, must),
                                            leaf(u"b"_s, 1, u"b"_s, LinearShape { 0, 10 }) }));
    QCOMPARE(m.quality.work.size(), std::size_t { 1 });
    QCOMPARE(m.quality.work.front().rows, (Rows { 1 }));
}

QTEST_APPLESS_MAIN(TestDataquality)
#include "tst_dataquality.moc"
