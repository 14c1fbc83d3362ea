#include "poolbuilder.h"
#include "scoring/explanation.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace partnerscope;

namespace {
const LinearShape Percent { 0, 100 };

QString key(int i)
{
    return QStringLiteral("a%1").arg(i);
}

/// A pool of number attributes a0, a1 …; NaN is unknown.
PoolBuilder numbers(const std::vector<std::pair<const char *, std::vector<double>>> &rows)
{
    PoolBuilder builder;
    for (int i = 0; i < static_cast<int>(rows.front().second.size()); ++i)
        builder.attribute(key(i), AttributeType::Number);
    for (const auto &[name, values] : rows) {
        QMap<QString, Value> facts;
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            if (!std::isnan(values[static_cast<std::size_t>(i)]))
                facts.insert(key(i), values[static_cast<std::size_t>(i)]);
        }
        builder.add(QString::fromUtf8(name), facts);
    }
    return builder;
}

/// One leaf per attribute a0 …, each worth its value in percent.
IdealProfile percents(const std::vector<double> &weights)
{
    std::vector<Criterion> criteria;
    for (int i = 0; i < static_cast<int>(weights.size()); ++i)
        criteria.push_back(leaf(QStringLiteral("c%1").arg(i), weights[static_cast<std::size_t>(i)], key(i), Percent));
    return profileOf(std::move(criteria));
}

struct Scored {
    CompiledProfile profile;
    ScoreSheet sheet;
    Ranking ranking;
    Pool pool;
};

Scored scored(const IdealProfile &profile, const PoolBuilder &builder, const CompileOptions &options = onDay())
{
    const Pool pool = builder.pool();
    auto compiled = compile(profile, builder.schema, pool, options);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    ScoreSheet sheet = score(*compiled);
    Ranking ranking = rankRows(sheet, pool);
    return { std::move(*compiled), std::move(sheet), std::move(ranking), pool };
}

bool isClose(double actual, double expected, double tolerance = 1e-6)
{
    return std::abs(actual - expected) <= tolerance;
}

constexpr double None = std::numeric_limits<double>::quiet_NaN();
} // namespace

class ScoreSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreExactWhereTheyFit();
    void weightsFollowTheTree();
    void inactiveLeavesAndGroupsAreLeftOut();
    void allWeightsZeroIsAnError();
    void estimates();
    void priorsAreFrozen();
    void statusIsTheFirstThatApplies();
    void tierCutsAllowRounding();
    void softGatesCapTheTier();
    void order();
    void missingAttributeIsUnknown();
    void widening();
    void emptyPool();
    void distributionCounts();
    void explanationAddsUp();
    void cacheKeepsColumns();
};

void ScoreSheetTest::weightsAreExactWhereTheyFit()
{
    const Scored thirds = scored(percents({ 1, 1, 1 }), numbers({ { "A", { 0, 50, 100 } } }));
    QCOMPARE(thirds.profile.weightSum, 3u);
    const Scored decimals = scored(percents({ 0.1, 0.2, 0.3 }), numbers({ { "A", { 0, 50, 100 } } }));
    QCOMPARE(decimals.profile.weightSum, 6u);
    QCOMPARE(decimals.profile.leaves[2].weight, 3u);
    const Scored odd = scored(percents({ 1, 3.14159265358979, 1e-3 }), numbers({ { "A", { 0, 50, 100 } } }));
    QCOMPARE(odd.profile.weightSum, std::uint64_t { 1 } << 31);
    QVERIFY(isClose(odd.sheet.fit(0), 100 * (3.14159265358979 * 0.5 + 1e-3) / (4.14159265358979 + 1e-3)));
}

void ScoreSheetTest::weightsFollowTheTree()
{
    const IdealProfile profile = profileOf(
        { group(QStringLiteral("g"), 3,
                { leaf(QStringLiteral("x"), 2, key(0), Percent), leaf(QStringLiteral("y"), 1, key(1), Percent) }),
          leaf(QStringLiteral("z"), 1, key(2), Percent) });
    const Scored result = scored(profile, numbers({ { "A", { 80, 20, 40 } } }));
    QVERIFY(isClose(result.sheet.fit(0), 0.5 * 80 + 0.25 * 20 + 0.25 * 40));
    QCOMPARE(result.profile.leaves[1].path, (QList<int> { 0, 1 }));
}

void ScoreSheetTest::inactiveLeavesAndGroupsAreLeftOut()
{
    Must must;
    must.atLeast = 1;
    const IdealProfile profile =
        profileOf({ group(QStringLiteral("gates"), 5, { leaf(QStringLiteral("gate"), 7, key(0), {}, must) }),
                    group(QStringLiteral("zero"), 5, { leaf(QStringLiteral("idle"), 0, key(1), Percent) }),
                    leaf(QStringLiteral("x"), 1, key(2), Percent), leaf(QStringLiteral("off"), 0, key(0), Percent) });
    const Scored result = scored(profile, numbers({ { "A", { 0, 100, 40 } }, { "B", { 1, None, 40 } } }));
    QVERIFY(isClose(result.sheet.fit(1), 40));
    QCOMPARE(result.sheet.known(1), 1.0);
    QCOMPARE(result.sheet.status[0], FitStatus::Excluded);
    QCOMPARE(excludedBy(result.profile, 0), QStringLiteral("gate"));
    QCOMPARE(result.profile.notices.size(), 2);
    QVERIFY(isClose(fromFixed(result.profile.leaves[1].column->values[0]), 1)); // computed, though inactive
}

void ScoreSheetTest::allWeightsZeroIsAnError()
{
    const PoolBuilder builder = numbers({ { "A", { 1, 2 } } });
    const auto direct = compile(percents({ 0, 0 }), builder.schema, builder.pool(), onDay());
    QVERIFY(!direct);
    QCOMPARE(direct.error().code, ErrorCode::InvalidInput);
    const IdealProfile nested =
        profileOf({ group(QStringLiteral("g"), 0, { leaf(QStringLiteral("x"), 1, key(0), Percent) }) });
    QVERIFY(!compile(nested, builder.schema, builder.pool(), onDay()));
}

void ScoreSheetTest::estimates()
{
    // Known in 2 of 3 companies with mean 0.6: prior (2 × 0.6 + 2.5) / 7.
    const PoolBuilder builder =
        numbers({ { "A", { 50, None } }, { "B", { 50, 80 } }, { "C", { 50, 40 } }, { "D", { None, None } } });
    IdealProfile profile = percents({ 3, 1 });
    profile.unknown.floor = 0;
    const double mu = (2 * 60 + 250) / 7.0;
    const Scored prior = scored(profile, builder);
    QVERIFY(isClose(prior.sheet.fit(0), 37.5 + 0.25 * mu));
    QVERIFY(isClose(prior.sheet.low(0), 37.5));
    QVERIFY(isClose(prior.sheet.high(0), 62.5));
    QVERIFY(isClose(prior.sheet.known(0), 0.75));
    QVERIFY(prior.sheet.hasFit(3) && prior.sheet.status[3] != FitStatus::Insufficient);
    profile.unknown.estimate = Estimate::Renormalise;
    const Scored renormalised = scored(profile, builder);
    QVERIFY(isClose(renormalised.sheet.fit(0), 50));
    QVERIFY(std::isnan(renormalised.sheet.fit(3)));
    QCOMPARE(renormalised.sheet.status[3], FitStatus::Insufficient);
    profile.unknown.estimate = Estimate::Worst;
    QVERIFY(isClose(scored(profile, builder).sheet.fit(0), 37.5));
    profile.unknown.estimate = Estimate::Best;
    QVERIFY(isClose(scored(profile, builder).sheet.fit(0), 62.5));
}

void ScoreSheetTest::priorsAreFrozen()
{
    const IdealProfile profile = percents({ 1, 1 });
    const Scored before = scored(profile, numbers({ { "A", { 50, None } }, { "B", { 50, 80 } } }));
    CompileOptions options = onDay();
    options.frozenPriors = before.profile.priorMeans();
    QCOMPARE(options.frozenPriors.size(), 2);
    const Scored after =
        scored(profile, numbers({ { "A", { 50, None } }, { "B", { 50, 80 } }, { "C", { 0, 0 } } }), options);
    QCOMPARE(after.sheet.fitSum[0], before.sheet.fitSum[0]);
    const Scored moved = scored(profile, numbers({ { "A", { 50, None } }, { "B", { 50, 80 } }, { "C", { 0, 0 } } }));
    QVERIFY(moved.sheet.fitSum[0] != before.sheet.fitSum[0]);
}

void ScoreSheetTest::statusIsTheFirstThatApplies()
{
    IdealProfile profile = percents({ 6, 4 });
    Must must;
    must.atLeast = 10;
    profile.criteria[0].must = must;
    const Scored result = scored(profile,
                                 numbers({ { "fails and little known", { 5, None } },
                                           { "little known, gate unknown", { None, 50 } },
                                           { "firm", { 60, 60 } },
                                           { "provisional", { 60, None } } }));
    QCOMPARE(result.sheet.status[0], FitStatus::Excluded);
    QCOMPARE(result.sheet.status[1], FitStatus::Insufficient); // 0.4 < 0.6
    QCOMPARE(result.sheet.status[2], FitStatus::Firm);
    QCOMPARE(result.sheet.status[3], FitStatus::Provisional); // known is exactly the floor
    QCOMPARE(static_cast<int>(result.sheet.tier[0]), -1);
    QCOMPARE(static_cast<int>(result.sheet.tier[2]), 1);
    IdealProfile conditional = percents({ 6, 4 });
    conditional.criteria[1].must = must;
    const Scored open = scored(conditional, numbers({ { "gate unknown", { 100, None } } }));
    QCOMPARE(open.sheet.status[0], FitStatus::Conditional);
    QVERIFY(open.sheet.tier[0] >= 0);
    QVERIFY(!open.sheet.qualifies(0));
}

void ScoreSheetTest::tierCutsAllowRounding()
{
    IdealProfile profile = percents({ 1 });
    profile.tiers = { { QStringLiteral("Low"), 20 }, { QStringLiteral("High"), 80 } };
    const Scored result =
        scored(profile, numbers({ { "just under", { 79.99 } }, { "within eps", { 80 - 5e-6 } }, { "none", { 10 } } }));
    QCOMPARE(static_cast<int>(result.sheet.tier[0]), 1);
    QCOMPARE(static_cast<int>(result.sheet.tier[1]), 0);
    QCOMPARE(static_cast<int>(result.sheet.tier[2]), -1);
    QCOMPARE(result.sheet.status[2], FitStatus::Firm); // two empty tiers are the same tier
    QVERIFY(!result.sheet.qualifies(2));
    QVERIFY(result.sheet.qualifies(0));
    QCOMPARE(plainTier(result.sheet.tiers, 80 - 5e-6), 0);
    QCOMPARE(plainTier(result.sheet.tiers, 80 - 5e-5), 1);
}

void ScoreSheetTest::softGatesCapTheTier()
{
    IdealProfile profile = percents({ 6, 4 });
    Must must;
    must.atLeast = 10;
    must.cap = QStringLiteral("Silver");
    profile.criteria[1].must = must;
    const Scored result = scored(
        profile, numbers({ { "capped", { 100, 9 } }, { "below the cap", { 10, 9 } }, { "unknown", { 100, None } } }));
    QCOMPARE(static_cast<int>(scored(profile, numbers({ { "free", { 100, 100 } } })).sheet.tier[0]), 0);
    IdealProfile heavy = percents({ 9, 1 });
    heavy.criteria[1].must = must;
    const Scored capped = scored(heavy, numbers({ { "capped", { 100, 9 } } }));
    QVERIFY(capped.sheet.fit(0) > 75);
    QCOMPARE(static_cast<int>(capped.sheet.tier[0]), 1);
    QVERIFY(excludedBy(capped.profile, 0).isEmpty());
    QCOMPARE(static_cast<int>(result.sheet.tier[1]), 2);
    QCOMPARE(result.sheet.status[2], FitStatus::Conditional);
}

void ScoreSheetTest::order()
{
    IdealProfile profile = percents({ 1, 1 });
    profile.unknown.floor = 0.5;
    Must must;
    must.atMost = 100;
    profile.criteria[0].must = must;
    const Scored result = scored(profile,
                                 numbers({ { "z excluded", { 101, 50 } },
                                           { "b", { 40, 40 } },
                                           { "nothing known", { None, None } },
                                           { "a", { 40, 40 } },
                                           { "top", { 100, 90 } },
                                           { "a excluded", { 102, 50 } },
                                           { "\xC3\xA4", { 40, 40 } },
                                           { "last", { 0, 0 } } }));
    QStringList names;
    std::vector<std::uint32_t> ranks;
    for (const std::uint32_t row : result.ranking.order) {
        names << result.pool.name(row);
        ranks.push_back(result.ranking.rank[row]);
    }
    const QStringList expected { QStringLiteral("top"),        QStringLiteral("a"),
                                 QStringLiteral("b"),          QString::fromUtf8("ä"),
                                 QStringLiteral("last"),       QStringLiteral("nothing known"),
                                 QStringLiteral("a excluded"), QStringLiteral("z excluded") };
    QCOMPARE(names, expected);
    QCOMPARE(ranks, (std::vector<std::uint32_t> { 1, 2, 2, 2, 5, 0, 0, 0 }));
    QCOMPARE(result.ranking.ranked, 5u);
}

void ScoreSheetTest::missingAttributeIsUnknown()
{
    IdealProfile profile = percents({ 1 });
    profile.criteria.push_back(leaf(QStringLiteral("gone"), 1, QStringLiteral("no_such_thing"), Percent));
    const Scored result = scored(profile, numbers({ { "A", { 80 } } }));
    QVERIFY(isClose(result.sheet.known(0), 0.5));
    QVERIFY(isClose(result.sheet.fit(0), 40 + 25));
    QCOMPARE(result.profile.notices.size(), 1);
}

void ScoreSheetTest::widening()
{
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a0"), AttributeType::Number, {}, 100);
    const std::uint32_t verified = builder.evidence(Grade::Verified, QDate(2026, 6, 30));
    const std::uint32_t stale = builder.evidence(Grade::Verified, QDate(2026, 7, 1).addDays(-100 - 365));
    const std::uint32_t reported = builder.evidence(Grade::SelfReported, QDate(2026, 6, 30));
    const QMap<QString, Value> fact { { QStringLiteral("a0"), 60.0 } };
    builder.add(QStringLiteral("Ungraded"), fact);
    builder.add(QStringLiteral("Verified"), fact, verified);
    builder.add(QStringLiteral("Stale"), fact, stale);
    builder.cellEvidence(builder.add(QStringLiteral("Reported"), fact, verified), QStringLiteral("a0"), reported);
    IdealProfile profile = percents({ 1 });
    const Scored plain = scored(profile, builder);
    QCOMPARE(plain.sheet.lowSum[0], plain.sheet.fitSum[0]);
    profile.unknown.widen = true;
    const Scored wide = scored(profile, builder);
    const double spreads[] { 0.25, 0, 0.5, 0.1 };
    for (std::size_t row = 0; row < 4; ++row) {
        QVERIFY(isClose(wide.sheet.fit(row), 60));
        QVERIFY(isClose(wide.sheet.low(row), 60 - spreads[row] * 60));
        QVERIFY(isClose(wide.sheet.high(row), 60 + spreads[row] * 40));
        QCOMPARE(wide.sheet.known(row), 1.0);
    }
    QCOMPARE(wide.sheet.status[0], FitStatus::Provisional);
    QCOMPARE(wide.sheet.status[1], FitStatus::Firm);
}

void ScoreSheetTest::emptyPool()
{
    PoolBuilder builder;
    builder.attribute(key(0), AttributeType::Number);
    const Scored result = scored(percents({ 1 }), builder);
    QCOMPARE(result.sheet.size(), 0u);
    QVERIFY(result.ranking.order.empty());
    QVERIFY(result.profile.priorMeans().isEmpty());
    QCOMPARE(distribution(result.sheet).bins.size(), 40u);
}

void ScoreSheetTest::distributionCounts()
{
    const Scored result =
        scored(percents({ 1 }), numbers({ { "A", { 100 } }, { "B", { 30 } }, { "C", { 80 } }, { "D", { None } } }));
    const Distribution counts = distribution(result.sheet, 10);
    QCOMPARE(counts.bins, (std::vector<std::size_t> { 0, 0, 0, 1, 0, 0, 0, 0, 1, 1 }));
    QCOMPARE(counts.perTier, (std::vector<std::size_t> { 2, 0, 1 }));
    QCOMPARE(counts.insufficient, 1u);
    QCOMPARE(counts.qualified, 2u);
    QVERIFY(isClose(counts.meanFit, 70));
    QVERIFY(isClose(counts.meanKnown, 0.75));
}

void ScoreSheetTest::explanationAddsUp()
{
    IdealProfile profile = percents({ 5, 3, 2 });
    profile.unknown.floor = 0;
    const PoolBuilder builder = numbers({ { "A", { 80, None, 30 } }, { "B", { 20, 70, None } } });
    for (const Estimate estimate : { Estimate::Prior, Estimate::Renormalise, Estimate::Worst, Estimate::Best }) {
        profile.unknown.estimate = estimate;
        const Scored result = scored(profile, builder);
        for (std::size_t row = 0; row < 2; ++row) {
            const Explanation why = explain(result.profile, result.sheet, row);
            double contributions = 0;
            double gaps = 0;
            double low = 0;
            double high = 0;
            for (const Explanation::Row &line : why.rows) {
                contributions += line.contribution;
                gaps += line.gap;
                low += line.lowPoints;
                high += line.highPoints;
            }
            QVERIFY(isClose(contributions, why.fit));
            QVERIFY(isClose(contributions + gaps, 100));
            QVERIFY(isClose(low, why.low));
            QVERIFY(isClose(high, why.high));
            QVERIFY(!inWords(why).isEmpty());
        }
    }
    profile.unknown.estimate = Estimate::Worst;
    const Scored last = scored(profile, builder);
    const Explanation why = explain(last.profile, last.sheet, 0);
    QCOMPARE(why.tier, QStringLiteral("Bronze"));
    QCOMPARE(why.nextTier, QStringLiteral("Silver"));
    QVERIFY(isClose(why.pointsToNext, 50 - (40 + 6)));
    QCOMPARE(why.possibleBest, QStringLiteral("Gold"));
    QVERIFY(inWords(why).join(QLatin1Char(' ')).contains(QStringLiteral("c1")));
}

void ScoreSheetTest::cacheKeepsColumns()
{
    const PoolBuilder builder = numbers({ { "A", { 80, 20 } } });
    const Pool pool = builder.pool();
    CriterionCache cache;
    IdealProfile profile = percents({ 1, 1 });
    const auto first = compile(profile, builder.schema, pool, onDay(), &cache);
    profile.criteria[0].weight = 3;
    profile.criteria[1].value = LinearShape { 0, 50 };
    const auto second = compile(profile, builder.schema, pool, onDay(), &cache);
    QVERIFY(first && second);
    QCOMPARE(second->leaves[0].column, first->leaves[0].column);
    QVERIFY(second->leaves[1].column != first->leaves[1].column);
    QCOMPARE(score(*second).fitSum, score(*compile(profile, builder.schema, pool, onDay())).fitSum);
}

QTEST_APPLESS_MAIN(ScoreSheetTest)

#include "tst_scoresheet.moc"
