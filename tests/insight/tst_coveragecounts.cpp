#include "insight/coveragecounts.h"
#include "tests/scoring/randomprofile.h"

#include <QTest>

using namespace partnerscope;

/// Counts that follow a drag are the counts from nothing.
class CoverageCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followEveryEdit();
    void touchOnlyWhatChanged();
};

namespace {
CoverageSpace spaceOf(const IdealProfile &profile, const Schema &schema, const Pool &pool)
{
    auto space = CoverageSpace::make(
        profile, schema, pool,
        { { { typeKey(AttributeType::MultipleChoice) + u'0' }, { typeKey(AttributeType::Choice) + u'0' } }, {} });
    if (!space)
        qFatal("%s", qPrintable(space.error().message));
    return std::move(*space);
}

ScoreSheet scored(const IdealProfile &profile, const Schema &schema, const Pool &pool)
{
    auto compiled = compile(profile, schema, pool, onDay());
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    return score(*compiled);
}
} // namespace

void CoverageCountsTest::followEveryEdit()
{
    std::size_t moved = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        RandomProfiles source(seed);
        PoolBuilder builder = source.pool(60);
        for (std::uint32_t row = 0; row < 60 && seed % 2 == 0; row += 3)
            builder.engage(row);
        const Pool pool = builder.pool();
        IdealProfile profile = source.profile();
        const CoverageSpace space = spaceOf(profile, builder.schema, pool);
        CoverageCounts counts(space, pool.size());
        for (int edit = 0; edit < 100; ++edit) {
            Random &random = source.random();
            if (random.chance(0.3))
                profile.tiers.back().atLeast = 60 * random.uniform();
            else if (random.chance(0.2))
                profile.unknown.floor = 0.8 * random.uniform();
            else
                profile.criteria[random.below(profile.criteria.size())].weight = 0.1 + 5 * random.uniform();
            const ScoreSheet sheet = scored(profile, builder.schema, pool);
            moved += counts.update(sheet);
            const std::vector<CoverageTally> expected = coverageTallies(space, sheet);
            QCOMPARE(counts.cells().size(), expected.size());
            for (std::size_t cell = 0; cell < expected.size(); ++cell) {
                QCOMPARE(counts.cells()[cell].qualified, expected[cell].qualified);
                QCOMPARE(counts.cells()[cell].candidates, expected[cell].candidates);
            }
        }
    }
    QVERIFY(moved > 1000);
}

void CoverageCountsTest::touchOnlyWhatChanged()
{
    RandomProfiles source(3);
    const PoolBuilder builder = source.pool(40);
    const Pool pool = builder.pool();
    const IdealProfile profile = source.profile();
    const CoverageSpace space = spaceOf(profile, builder.schema, pool);
    CoverageCounts counts(space, pool.size());
    const ScoreSheet sheet = scored(profile, builder.schema, pool);
    (void)counts.update(sheet);
    QCOMPARE(counts.update(sheet), std::size_t { 0 });
}

QTEST_APPLESS_MAIN(CoverageCountsTest)

#include "tst_coveragecounts.moc"
