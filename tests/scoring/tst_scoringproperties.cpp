#include "randomprofile.h"
#include "referencescorer.h"
#include "scoring/explanation.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace partnerscope;

namespace {
struct Scored {
    CompiledProfile profile;
    ScoreSheet sheet;
};

Scored scored(const IdealProfile &profile, const Schema &schema, const Pool &pool,
              const CompileOptions &options = onDay())
{
    auto compiled = compile(profile, schema, pool, options);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    ScoreSheet sheet = score(*compiled);
    return { std::move(*compiled), std::move(sheet) };
}

bool isClose(double a, double b, double tolerance)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance;
}

void scaleWeights(std::vector<Criterion> &criteria, double by)
{
    for (Criterion &criterion : criteria) {
        criterion.weight *= by;
        scaleWeights(criterion.criteria, by * 2);
    }
}

void reverseOrder(std::vector<Criterion> &criteria)
{
    std::reverse(criteria.begin(), criteria.end());
    for (Criterion &criterion : criteria)
        reverseOrder(criterion.criteria);
}

void removeGates(std::vector<Criterion> &criteria)
{
    for (Criterion &criterion : criteria) {
        if (criterion.value)
            criterion.must.reset();
        removeGates(criterion.criteria);
    }
}
} // namespace

/// What must hold whatever the profile and the pool.
class ScoringPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainRules();
    void scaleAndOrderOfWeightsDoNotMatter();
    void intervalHoldsTheFit();
    void frozenPriorsKeepOthersApart();
    void gatesNeverMoveTheFit();
    void contributionsSum();
    void betterFactsNeverHurt();
    void fiveHundredCriteria();
    void twelveLevels();
    void manyRowsScoreLikeFew();
};

void ScoringPropertiesTest::agreesWithThePlainRules()
{
    std::map<QString, int> seen;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        RandomProfiles source(seed);
        const PoolBuilder builder = source.pool(1 + source.random().below(60));
        const Pool pool = builder.pool();
        const IdealProfile profile = source.profile();
        const Scored result = scored(profile, builder.schema, pool);
        const reference::Scorer plain(profile, builder.schema, pool);
        for (std::size_t row = 0; row < pool.size(); ++row) {
            const reference::Company expected = plain.company(row);
            const QString place = QStringLiteral("seed %1 row %2 ").arg(seed).arg(row);
            QVERIFY2(isClose(result.sheet.fit(row), expected.fit, 1e-5), qPrintable(place));
            QVERIFY2(isClose(result.sheet.low(row), expected.low, 1e-5), qPrintable(place));
            QVERIFY2(isClose(result.sheet.high(row), expected.high, 1e-5), qPrintable(place));
            QVERIFY2(isClose(result.sheet.known(row), expected.known, 1e-7), qPrintable(place));
            QCOMPARE(excludedBy(result.profile, row), expected.excludedBy);
            for (std::size_t i = 0; i < result.profile.leaves.size(); ++i) {
                const CompiledProfile::Leaf &leaf = result.profile.leaves[i];
                if (!leaf.column->values.empty())
                    QVERIFY2(isClose(fromFixed(leaf.column->values[row]),
                                     plain.valueOf(*criterionAt(profile, leaf.path), row), 1e-8),
                             qPrintable(QString(place + leaf.key)));
            }
            if (plain.isNearCut(expected.fit) || plain.isNearCut(expected.low) || plain.isNearCut(expected.high))
                continue;
            ++seen[expected.status];
            QVERIFY2(fitStatusKey(result.sheet.status[row]) == expected.status,
                     qPrintable(QString(
                         place + fitStatusKey(result.sheet.status[row]) + QStringLiteral(", not ") + expected.status
                         + QStringLiteral(" %1 %2 %3").arg(expected.low).arg(expected.high).arg(expected.known))));
            const int tier = result.sheet.tier[row];
            QVERIFY2((tier < 0 ? QString() : result.sheet.tiers[static_cast<std::size_t>(tier)].name) == expected.tier,
                     qPrintable(place));
        }
    }
    QCOMPARE(seen.size(), 5u); // every status occurred
    for (const auto &[status, count] : seen)
        QVERIFY2(count > 50, qPrintable(status));
}

void ScoringPropertiesTest::scaleAndOrderOfWeightsDoNotMatter()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomProfiles source(seed);
        const PoolBuilder builder = source.pool(20);
        const Pool pool = builder.pool();
        IdealProfile profile = source.profile();
        const Scored before = scored(profile, builder.schema, pool);
        scaleWeights(profile.criteria, 7.5);
        const Scored scaled = scored(profile, builder.schema, pool);
        reverseOrder(profile.criteria);
        const Scored turned = scored(profile, builder.schema, pool);
        for (std::size_t row = 0; row < pool.size(); ++row) {
            QVERIFY(isClose(before.sheet.fit(row), scaled.sheet.fit(row), 1e-6));
            QVERIFY(isClose(before.sheet.fit(row), turned.sheet.fit(row), 1e-6));
        }
    }
}

void ScoringPropertiesTest::intervalHoldsTheFit()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomProfiles source(seed);
        const PoolBuilder builder = source.pool(20);
        IdealProfile profile = source.profile();
        profile.unknown.widen = seed % 2 == 0;
        const Scored result = scored(profile, builder.schema, builder.pool());
        for (std::size_t row = 0; row < result.sheet.size(); ++row) {
            QVERIFY(result.sheet.lowSum[row] <= result.sheet.highSum(row));
            QVERIFY(result.sheet.highSum(row) <= result.sheet.scale);
            if (result.sheet.hasFit(row))
                QVERIFY(result.sheet.lowSum[row] <= result.sheet.fitSum[row]
                        && result.sheet.fitSum[row] <= result.sheet.highSum(row));
        }
    }
}

void ScoringPropertiesTest::frozenPriorsKeepOthersApart()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomProfiles source(seed);
        PoolBuilder builder = source.pool(20);
        const IdealProfile profile = source.profile();
        const Scored before = scored(profile, builder.schema, builder.pool());
        CompileOptions options = onDay();
        options.frozenPriors = before.profile.priorMeans();
        builder.add(QStringLiteral("Newcomer"),
                    { { QStringLiteral("number0"), 1e6 }, { QStringLiteral("yes_no0"), true } });
        const Scored after = scored(profile, builder.schema, builder.pool(), options);
        for (std::size_t row = 0; row < before.sheet.size(); ++row)
            QCOMPARE(after.sheet.fitSum[row], before.sheet.fitSum[row]);
    }
}

void ScoringPropertiesTest::gatesNeverMoveTheFit()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomProfiles source(seed);
        const PoolBuilder builder = source.pool(20);
        IdealProfile profile = source.profile();
        const Scored gated = scored(profile, builder.schema, builder.pool());
        removeGates(profile.criteria);
        const Scored open = scored(profile, builder.schema, builder.pool());
        QCOMPARE(open.sheet.fitSum, gated.sheet.fitSum);
        QCOMPARE(open.sheet.lowSum, gated.sheet.lowSum);
    }
}

void ScoringPropertiesTest::contributionsSum()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomProfiles source(seed);
        const PoolBuilder builder = source.pool(10);
        const Scored result = scored(source.profile(), builder.schema, builder.pool());
        for (std::size_t row = 0; row < result.sheet.size(); ++row) {
            const Explanation why = explain(result.profile, result.sheet, row);
            double contributions = 0;
            double gaps = 0;
            for (const Explanation::Row &line : why.rows) {
                contributions += line.contribution;
                gaps += line.gap;
            }
            if (std::isnan(why.fit)) {
                QCOMPARE(contributions + gaps, 0.0);
                continue;
            }
            QVERIFY(isClose(contributions, why.fit, 1e-6));
            QVERIFY(isClose(contributions + gaps, 100, 1e-6));
            QVERIFY(!inWords(why).front().isEmpty());
        }
    }
}

void ScoringPropertiesTest::betterFactsNeverHurt()
{
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a"), AttributeType::Number).attribute(QStringLiteral("b"), AttributeType::Number);
    for (int i = 0; i <= 200; ++i)
        builder.add(QStringLiteral("Company"), { { QStringLiteral("a"), i / 2.0 }, { QStringLiteral("b"), 30.0 } });
    const PointsShape rising { { { 10, 0 }, { 40, 0.3 }, { 40, 0.5 }, { 90, 1 } } };
    const IdealProfile profile =
        profileOf({ leaf(QStringLiteral("a"), 1.1, QStringLiteral("a"), rising),
                    leaf(QStringLiteral("b"), 3.14159265358979, QStringLiteral("b"), LinearShape { 0, 100 }) });
    const Scored result = scored(profile, builder.schema, builder.pool());
    QVERIFY(std::ranges::is_sorted(result.sheet.fitSum));
    QVERIFY(result.sheet.fitSum.front() < result.sheet.fitSum.back());
}

void ScoringPropertiesTest::fiveHundredCriteria()
{
    RandomProfiles source(5);
    const PoolBuilder builder = source.pool(30);
    const Pool pool = builder.pool();
    std::vector<Criterion> criteria;
    for (int i = 0; i < 500; ++i)
        criteria.push_back(leaf(QStringLiteral("c%1").arg(i), 0.1 + source.random().uniform(),
                                QStringLiteral("number%1").arg(i % 2), LinearShape { -50, 50.0 + i }));
    const IdealProfile profile = profileOf(criteria);
    const Scored result = scored(profile, builder.schema, pool);
    QCOMPARE(result.profile.weightSum, std::uint64_t { 1 } << 31);
    const reference::Scorer plain(profile, builder.schema, pool);
    for (std::size_t row = 0; row < pool.size(); ++row)
        QVERIFY(isClose(result.sheet.fit(row), plain.company(row).fit, 1e-5));
}

void ScoringPropertiesTest::twelveLevels()
{
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a"), AttributeType::Number);
    builder.add(QStringLiteral("Company"), { { QStringLiteral("a"), 50.0 } });
    Criterion node = leaf(QStringLiteral("deep"), 1, QStringLiteral("a"), LinearShape { 0, 100 });
    for (int level = 0; level < 12; ++level) {
        const QString key = QStringLiteral("level%1").arg(level);
        node = group(key, 2, { node, leaf(key + QStringLiteral("x"), 1, QStringLiteral("a"), LinearShape { 0, 50 }) });
    }
    const IdealProfile profile = profileOf({ node });
    const Scored result = scored(profile, builder.schema, builder.pool());
    const double deep = std::pow(2.0 / 3, 11) * 0.5; // 11 groups at 2 of 3, the leaf itself at 1 of 2
    QVERIFY(isClose(result.sheet.fit(0), 100 * (deep * 0.5 + (1 - deep)), 1e-5));
}

void ScoringPropertiesTest::manyRowsScoreLikeFew()
{
    // Above the size from which several threads share the work.
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a"), AttributeType::Number).attribute(QStringLiteral("b"), AttributeType::Rating);
    Random random(3);
    for (int row = 0; row < 60'000; ++row)
        builder.add(QStringLiteral("Company %1").arg(row % 1000),
                    { { QStringLiteral("a"), random.chance(0.2) ? Value {} : Value(100 * random.uniform()) },
                      { QStringLiteral("b"), static_cast<double>(random.below(5)) } });
    IdealProfile profile = profileOf({ leaf(QStringLiteral("a"), 2, QStringLiteral("a"), LinearShape { 0, 100 }),
                                       leaf(QStringLiteral("b"), 1, QStringLiteral("b"), LinearShape { 0, 4 }) });
    profile.unknown.floor = 0;
    const Pool pool = builder.pool();
    const Scored result = scored(profile, builder.schema, pool);
    const Ranking ranking = rankRows(result.sheet, pool);
    QCOMPARE(ranking.order.size(), pool.size());
    for (const std::size_t count : { std::size_t { 0 }, std::size_t { 100 }, pool.size() + 1 }) {
        const std::size_t expected = std::min(count, ranking.ranked);
        const std::vector<std::uint32_t> top = topRows(result.sheet, pool, count);
        QVERIFY(top
                == std::vector<std::uint32_t>(ranking.order.begin(),
                                              ranking.order.begin() + static_cast<std::ptrdiff_t>(expected)));
    }
    for (std::size_t i = 1; i < ranking.ranked; ++i) {
        const std::uint32_t above = ranking.order[i - 1];
        const std::uint32_t below = ranking.order[i];
        const auto key = [&](std::uint32_t row) {
            return std::tuple(~result.sheet.fitSum[row], ~result.sheet.knownWeight[row], pool.nameUtf8(row), row);
        };
        QVERIFY(key(above) < key(below));
    }
    const CompiledProfile &compiled = result.profile;
    for (std::size_t row = 0; row < pool.size(); row += 997) {
        const std::uint32_t a = compiled.leaves[0].column->values[row];
        const std::uint64_t expected =
            std::uint64_t { a == ValueUnknown ? compiled.leaves[0].prior : a } * compiled.leaves[0].weight
            + std::uint64_t { compiled.leaves[1].column->values[row] } * compiled.leaves[1].weight;
        QCOMPARE(result.sheet.fitSum[row], expected);
    }
}

QTEST_APPLESS_MAIN(ScoringPropertiesTest)

#include "tst_scoringproperties.moc"
