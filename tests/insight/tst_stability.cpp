#include "base/draws.h"
#include "insight/jointchange.h"
#include "matrixpool.h"

#include <numeric>

using namespace partnerscope;

/// Ranges of single weights and the smallest joint change: published and hand-made cases, and the edges.
class StabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawChange_data() { addVectors(QStringLiteral("raw_change")); }
    void rawChange();
    void top_data() { addVectors(QStringLiteral("top")); }
    void top();
    void tier_data() { addVectors(QStringLiteral("tier")); }
    void tier();
    void joint_data() { addVectors(QStringLiteral("joint")); }
    void joint();

    void whoOvertakes();
    void mostCriticalWeight();
    void fullWeight();
    void noWeight();
    void weightCloseToOne();
    void tiesGiveAPoint();
    void equalCompaniesNeverPart();
    void excludedCompaniesAreIgnored();
    void oneCompany();
    void noCompany();
    void onlyChildCannotMove();
    void groupsMoveWithTheirParentsWeight();
    void inactiveBranchesSaySo();
    void unknownValuesCountAsInTheScore();
    void topAsLargeAsThePool();
    void cappedTier();
    void noTierReached();

    void jointWithinBounds();
    void jointIsImpossible();
    void jointOfTiedCompanies();
    void jointKeepsIdleCriteria();
    void jointWithGaps();
};

namespace {
void compareRange(const std::optional<StableRange> &range, const std::vector<double> &wanted, double tolerance)
{
    QVERIFY(range.has_value());
    QVERIFY(isNear(range->from(), wanted[0], tolerance));
    QVERIFY(isNear(range->to(), wanted[1], tolerance));
    QCOMPARE(range->low.has_value(), wanted[0] > 0);
    QCOMPARE(range->high.has_value(), wanted[1] < 1);
}
} // namespace

void StabilityTest::rawChange()
{
    QFETCH(QJsonObject, test);
    const auto matrix = matrixOf(test[QStringLiteral("matrix")]);
    const std::vector<double> weights = numbersOf(test[QStringLiteral("weights")]);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto scoreOf = [&](const std::vector<double> &values) {
        return std::inner_product(values.begin(), values.end(), weights.begin(), 0.0);
    };
    for (const QJsonValue &change : test[QStringLiteral("changes")].toArray()) {
        const std::vector<double> parts = numbersOf(change);
        const auto k = static_cast<std::size_t>(parts[0]);
        const std::vector<double> &a = matrix[static_cast<std::size_t>(parts[1])];
        const std::vector<double> &b = matrix[static_cast<std::size_t>(parts[2])];
        const double taken = rawWeightChange(scoreOf(a), scoreOf(b), a[k], b[k]);
        QVERIFY(isNear(100 * taken / weights[k], parts[3], test[QStringLiteral("tolerance")].toDouble()));
        // What is left of the weights, scaled to 1, is where the two lines of the share cross.
        const double share = shareAfterRawChange(weights[k] / sum, taken / sum);
        const double w = weights[k] / sum;
        const auto lineOf = [&](const std::vector<double> &values) {
            const double score = scoreOf(values) / sum;
            return ScoreLine { score, (values[k] - score) / (1 - w) };
        };
        const ScoreLine lineA = lineOf(a);
        const ScoreLine lineB = lineOf(b);
        QVERIFY(isNear(lineA.at(share - w), lineB.at(share - w), 1e-12));
        const bool isAhead = lineA.value > lineB.value;
        if (share > 0 && share < 1) {
            const std::optional<double> t =
                crossing(isAhead ? lineA : lineB, isAhead ? lineB : lineA, w, share < w ? 0 : 1);
            QVERIFY(t.has_value());
            QVERIFY(isNear(*t, share, 1e-12));
        }
    }
}

void StabilityTest::top()
{
    QFETCH(QJsonObject, test);
    const Scene scene(flatProfile(numbersOf(test[QStringLiteral("weights")])),
                      poolOfMatrix(matrixOf(test[QStringLiteral("matrix")])));
    const auto count = static_cast<std::size_t>(test[QStringLiteral("k")].toInt());
    const Stability found = scene.stable({ count, {} });
    const auto ranges = matrixOf(test[QStringLiteral("ranges")]);
    QCOMPARE(found.nodes.size(), ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i)
        compareRange(found.nodes[i].top, ranges[i], test[QStringLiteral("tolerance")].toDouble());
}

void StabilityTest::tier()
{
    QFETCH(QJsonObject, test);
    IdealProfile profile = flatProfile(numbersOf(test[QStringLiteral("weights")]));
    const std::vector<double> tiers = numbersOf(test[QStringLiteral("tiers")]);
    profile.tiers = { { QStringLiteral("A"), tiers[0] }, { QStringLiteral("B"), tiers[1] } };
    const Scene scene(profile, poolOfMatrix(matrixOf(test[QStringLiteral("matrix")])));
    const QJsonArray companies = test[QStringLiteral("ranges")].toArray();
    for (int row = 0; row < companies.size(); ++row) {
        const Stability found = scene.stable({ 1, static_cast<std::uint32_t>(row) });
        const auto ranges = matrixOf(companies.at(row));
        for (std::size_t i = 0; i < ranges.size(); ++i)
            compareRange(found.nodes[i].tier, ranges[i], test[QStringLiteral("tolerance")].toDouble());
    }
}

void StabilityTest::joint()
{
    QFETCH(QJsonObject, test);
    const double tolerance = test[QStringLiteral("tolerance")].toDouble();
    const Scene scene(flatProfile(numbersOf(test[QStringLiteral("weights")])),
                      poolOfMatrix(matrixOf(test[QStringLiteral("matrix")])));
    const std::optional<JointChange> change = smallestJointChange(scene.compiled, 0, 1);
    QVERIFY(change.has_value());
    const std::vector<double> wanted = numbersOf(test[QStringLiteral("change")]);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QVERIFY(isNear(change->change[i], wanted[i], tolerance));
    QVERIFY(isNear(change->distance, test[QStringLiteral("distance")].toDouble(), tolerance));
}

void StabilityTest::whoOvertakes()
{
    // V0 = 0.8 − 0.6 (t − 0.5) …: company 0 wins from t = 0.4 on; below, company 1; company 2 takes over in no case.
    const Scene scene(flatProfile({ 3, 2 }), poolOfMatrix({ { 0.9, 0.3 }, { 0.5, 0.7 }, { 0.4, 0.2 } }));
    const Stability found = scene.stable({ 1, {} });
    QCOMPARE(*found.winner, 0u);
    const NodeStability &node = found.nodes.front();
    QCOMPARE(node.key, QStringLiteral("n0"));
    QCOMPARE(node.share, 0.6);
    QVERIFY(node.isLeaf);
    compareRange(node.winner, { 0.5, 1 }, 1e-9);
    QCOMPARE(*node.winner->low->enters, 1u);
    QCOMPARE(*node.winner->low->yields, 0u);
    QVERIFY(isNear(*node.relativeChange, 0.1 / 0.6, 1e-9));
    // The order also holds until the last two swap, which they never do here: only the first two do.
    compareRange(node.order, { 0.5, 1 }, 1e-9);
    compareRange(found.nodes.back().winner, { 0, 0.5 }, 1e-9);
}

void StabilityTest::mostCriticalWeight()
{
    const Scene scene(flatProfile({ 5, 3, 2 }), poolOfMatrix({ { 0.9, 0.5, 0.3 }, { 0.5, 0.6, 0.9 } }));
    const Stability found = scene.stable();
    QVERIFY(found.mostCritical.has_value());
    double smallest = 1e9;
    for (const NodeStability &node : found.nodes) {
        const double low = node.winner->low ? (node.share - node.winner->low->at) / node.share : 1e9;
        const double high = node.winner->high ? (node.winner->high->at - node.share) / node.share : 1e9;
        if (std::min(low, high) < 1e9)
            QVERIFY(isNear(*node.relativeChange, std::min(low, high), 1e-12));
        else
            QVERIFY(!node.relativeChange.has_value());
        smallest = std::min({ smallest, low, high });
    }
    QVERIFY(isNear(*found.nodes[*found.mostCritical].relativeChange, smallest, 1e-12));
}

void StabilityTest::fullWeight()
{
    // The only criterion with a weight: the other two share equally what it gives up.
    const Scene scene(flatProfile({ 4, 0, 0 }), poolOfMatrix({ { 0.6, 0.1, 0.3 }, { 0.5, 0.9, 0.1 } }));
    const Stability found = scene.stable();
    QCOMPARE(found.nodes[0].share, 1.0);
    // 0.6 t + 0.2 (1 − t) = 0.5 t + 0.5 (1 − t)
    compareRange(found.nodes[0].winner, { 0.75, 1 }, 1e-9);
    QVERIFY(isNear(*found.nodes[0].relativeChange, 0.25, 1e-9));
}

void StabilityTest::noWeight()
{
    const Scene scene(flatProfile({ 4, 0, 0 }), poolOfMatrix({ { 0.6, 0.1, 0.3 }, { 0.5, 0.9, 0.1 } }));
    const Stability found = scene.stable();
    // 0.6 (1 − t) + 0.1 t = 0.5 (1 − t) + 0.9 t
    compareRange(found.nodes[1].winner, { 0, 1.0 / 9 }, 1e-9);
    QVERIFY(!found.nodes[1].relativeChange.has_value()); // no share of nothing
    compareRange(found.nodes[2].winner, { 0, 1 }, 1e-9);
    QCOMPARE(*found.mostCritical, std::size_t { 0 });
}

void StabilityTest::weightCloseToOne()
{
    const Scene scene(flatProfile({ 999'999, 1 }), poolOfMatrix({ { 0.6, 0.1 }, { 0.5, 0.9 } }));
    compareRange(scene.stable().nodes[0].winner, { 8.0 / 9, 1 }, 1e-9);
}

void StabilityTest::tiesGiveAPoint()
{
    // All three tie at equal weights; moving the first weight either way puts another one ahead.
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.5, 0.5 }, { 0.7, 0.3 }, { 0.3, 0.7 } }));
    const Stability found = scene.stable({ 1, {} });
    QCOMPARE(*found.winner, 0u);
    compareRange(found.nodes[0].winner, { 0.5, 0.5 }, 1e-9);
    QCOMPARE(*found.nodes[0].winner->low->enters, 2u);
    QCOMPARE(*found.nodes[0].winner->high->enters, 1u);
    QCOMPARE(*found.nodes[0].relativeChange, 0.0);
    compareRange(found.nodes[0].order, { 0.5, 0.5 }, 1e-9);
}

void StabilityTest::equalCompaniesNeverPart()
{
    const Scene scene(flatProfile({ 1, 2, 3 }),
                      poolOfMatrix({ { 0.3, 0.7, 0.1 }, { 0.3, 0.7, 0.1 }, { 0.3, 0.7, 0.1 } }));
    for (const NodeStability &node : scene.stable({ 2, 1u }).nodes) {
        compareRange(node.winner, { 0, 1 }, 0);
        compareRange(node.top, { 0, 1 }, 0);
        compareRange(node.order, { 0, 1 }, 0);
    }
}

void StabilityTest::excludedCompaniesAreIgnored()
{
    Must must;
    must.atMost = 0.8;
    IdealProfile profile = flatProfile({ 3, 2 });
    profile.criteria[1].must = must;
    // Without the must-have the last company would win as soon as the first weight falls.
    const Scene scene(profile, poolOfMatrix({ { 0.9, 0.3 }, { 0.5, 0.7 }, { 0.8, 1 } }));
    QCOMPARE(scene.ranking.ranked, std::size_t { 2 });
    const Stability found = scene.stable();
    QCOMPARE(*found.winner, 0u);
    compareRange(found.nodes[0].winner, { 0.5, 1 }, 1e-9);
    QCOMPARE(*found.nodes[0].winner->low->enters, 1u);
    QVERIFY(!scene.stable({ 1, 2u }).nodes[0].tier.has_value());
}

void StabilityTest::oneCompany()
{
    const Scene scene(flatProfile({ 3, 2 }), poolOfMatrix({ { 0.9, 0.3 } }));
    const Stability found = scene.stable({ 1, 0u });
    QCOMPARE(*found.winner, 0u);
    QVERIFY(!found.mostCritical.has_value());
    for (const NodeStability &node : found.nodes) {
        QVERIFY(!node.winner.has_value());
        QVERIFY(!node.top.has_value());
        QVERIFY(!node.order.has_value());
        QVERIFY(node.tier.has_value());
    }
    // 0.9 t + 0.3 (1 − t) lies between 0.5 and 0.75.
    compareRange(found.nodes[0].tier, { 1.0 / 3, 0.75 }, 1e-8);
    QCOMPARE(*found.nodes[0].tier->low->tier, 2);
    QCOMPARE(*found.nodes[0].tier->high->tier, 0);
}

void StabilityTest::noCompany()
{
    const Scene scene(flatProfile({ 3, 2 }), poolOfMatrix({}));
    const IdealProfile profile = flatProfile({ 1 });
    PoolBuilder builder;
    builder.attribute(QStringLiteral("a0"), AttributeType::Number);
    const Scene empty(profile, builder);
    QVERIFY(!scene.stable().winner.has_value());
    QVERIFY(!empty.stable().nodes[0].winner.has_value());
    QVERIFY(!empty.stable().mostCritical.has_value());
}

void StabilityTest::onlyChildCannotMove()
{
    IdealProfile profile = profileOf({ group(QStringLiteral("g"), 1, { unitLeaf(0, 5) }), unitLeaf(1, 1) });
    const Scene scene(profile, poolOfMatrix({ { 0.9, 0.3 }, { 0.5, 0.7 } }));
    const Stability found = scene.stable();
    QCOMPARE(found.nodes.size(), std::size_t { 3 });
    QCOMPARE(found.nodes[1].key, QStringLiteral("g/n0"));
    QCOMPARE(found.nodes[1].share, 1.0);
    QVERIFY(!found.nodes[1].winner.has_value());
    QVERIFY(found.nodes[0].winner.has_value());
    QVERIFY(!found.nodes[0].isLeaf);
}

void StabilityTest::groupsMoveWithTheirParentsWeight()
{
    // Inside a group of half the weight a share can move the fit by half as much.
    IdealProfile profile =
        profileOf({ group(QStringLiteral("g"), 1, { unitLeaf(0, 1), unitLeaf(1, 1) }), unitLeaf(2, 1) });
    const Scene scene(profile, poolOfMatrix({ { 0.8, 0.4, 0.6 }, { 0.2, 0.9, 0.61 } }));
    const Stability found = scene.stable();
    // 0.5 (0.8 t + 0.4 (1 − t)) + 0.3 = 0.5 (0.2 t + 0.9 (1 − t)) + 0.305
    const NodeStability &inner = found.nodes[1];
    QCOMPARE(inner.key, QStringLiteral("g/n0"));
    QCOMPARE(inner.share, 0.5);
    QCOMPARE(inner.global, 0.25);
    compareRange(inner.winner, { 0.255 / 0.55, 1 }, 1e-8);
}

void StabilityTest::inactiveBranchesSaySo()
{
    IdealProfile profile = profileOf(
        { group(QStringLiteral("g"), 0, { unitLeaf(0, 1), unitLeaf(1, 3) }), unitLeaf(2, 1), unitLeaf(3, 1) });
    const Scene scene(profile, poolOfMatrix({ { 0.1, 0.2, 0.6, 0.7 }, { 0.9, 0.8, 0.5, 0.6 } }));
    const Stability found = scene.stable();
    // The group weighs nothing now, but has a score: 0.175 against 0.825.
    compareRange(found.nodes[0].winner, { 0, 0.1 / 0.75 }, 1e-8);
    // Inside it nothing can change anything as long as it weighs nothing.
    QVERIFY(!found.nodes[1].winner.has_value());
    QVERIFY(isNear(found.nodes[2].share, 0.75, 1e-12));
    QCOMPARE(found.nodes[2].global, 0.0);
}

void StabilityTest::unknownValuesCountAsInTheScore()
{
    IdealProfile profile = flatProfile({ 1, 1 });
    const PoolBuilder builder = poolOfMatrix({ { 0.6, 0.6 }, { 0.9, std::nan("") }, { 0.1, 0 }, { 0.1, 0 } });
    profile.unknown.estimate = Estimate::Worst;
    // 0.6 against 0.9 t
    compareRange(Scene(profile, builder).stable().nodes[0].winner, { 0, 2.0 / 3 }, 1e-9);
    profile.unknown.estimate = Estimate::Best;
    // 0.9 t + (1 − t) against 0.6: always ahead
    compareRange(Scene(profile, builder).stable().nodes[0].winner, { 0, 1 }, 1e-9);
    profile.unknown.estimate = Estimate::Prior;
    // Prior of the second criterion: (0.6 + 5 × 0.5) / 8 = 0.3875
    compareRange(Scene(profile, builder).stable().nodes[0].winner, { 0.2125 / 0.5125, 1 }, 1e-8);
    profile.unknown.estimate = Estimate::Renormalise;
    // What is known of the second company is 0.9 at any weights.
    compareRange(Scene(profile, builder).stable().nodes[0].winner, { 0, 1 }, 1e-9);
}

void StabilityTest::topAsLargeAsThePool()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.6, 0.6 }, { 0.9, 0.1 } }));
    QVERIFY(!scene.stable({ 2, {} }).nodes[0].top.has_value());
    QVERIFY(scene.stable({ 1, {} }).nodes[0].top.has_value());
}

void StabilityTest::cappedTier()
{
    Must must;
    must.atLeast = 0.5;
    must.cap = QStringLiteral("Silver");
    IdealProfile profile = flatProfile({ 1, 1 });
    profile.criteria[1].must = must;
    const Scene scene(profile, poolOfMatrix({ { 1, 0.4 } }));
    const NodeStability node = scene.stable({ 1, 0u }).nodes[0];
    // However much the first criterion counts, the company stays Silver; below 1/6 it is Bronze.
    compareRange(node.tier, { 1.0 / 6, 1 }, 1e-8);
}

void StabilityTest::noTierReached()
{
    IdealProfile profile = flatProfile({ 1, 1 });
    profile.tiers = { { QStringLiteral("A"), 80 }, { QStringLiteral("B"), 60 } };
    const Scene scene(profile, poolOfMatrix({ { 1, 0.1 } }));
    const NodeStability node = scene.stable({ 1, 0u }).nodes[0];
    // t + 0.1 (1 − t) reaches 0.6 at 5/9
    compareRange(node.tier, { 0, 5.0 / 9 }, 1e-8);
    QCOMPARE(*node.tier->high->tier, 1);
}

void StabilityTest::jointWithinBounds()
{
    // Of three weights those that tie the two form a stretch of the triangle: its nearest point is found by hand.
    Random random(77);
    for (int round = 0; round < 300; ++round) {
        std::vector<double> w(3);
        std::vector<double> a(3);
        std::vector<double> b(3);
        drawSimplex(random, w);
        for (std::size_t i = 0; i < 3; ++i) {
            a[i] = random.uniform();
            b[i] = random.uniform();
        }
        std::vector<std::vector<double>> corners; // where an edge of the triangle meets the plane of equal scores
        for (std::size_t i = 0; i < 3; ++i) {
            const std::size_t j = (i + 1) % 3;
            const double di = a[i] - b[i];
            const double dj = a[j] - b[j];
            if (di * dj >= 0)
                continue;
            std::vector<double> corner(3, 0.0);
            corner[i] = -dj / (di - dj);
            corner[j] = di / (di - dj);
            corners.push_back(corner);
        }
        const std::optional<std::vector<double>> found = nearestTie(w, a, b);
        QCOMPARE(found.has_value(), corners.size() == 2);
        if (!found)
            continue;
        double along = 0;
        double squares = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const double step = corners[1][i] - corners[0][i];
            along += (w[i] - corners[0][i]) * step;
            squares += step * step;
        }
        const double part = std::clamp(along / squares, 0.0, 1.0);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(isNear((*found)[i], corners[0][i] + part * (corners[1][i] - corners[0][i]), 1e-9));
    }
}

void StabilityTest::jointIsImpossible()
{
    const Scene better(flatProfile({ 1, 2 }), poolOfMatrix({ { 0.6, 0.7 }, { 0.5, 0.3 } }));
    QVERIFY(!smallestJointChange(better.compiled, 0, 1).has_value());
    const Scene shifted(flatProfile({ 1, 2 }), poolOfMatrix({ { 0.6, 0.7 }, { 0.5, 0.6 } }));
    QVERIFY(!smallestJointChange(shifted.compiled, 0, 1).has_value());
    // Better in one, equal in the other: all the weight on the other ties them.
    const Scene partly(flatProfile({ 1, 2 }), poolOfMatrix({ { 0.6, 0.7 }, { 0.6, 0.3 } }));
    const std::optional<JointChange> change = smallestJointChange(partly.compiled, 0, 1);
    QVERIFY(change.has_value());
    QVERIFY(isNear(change->weights[0], 1, 1e-9));
    QVERIFY(isNear(change->weights[1], 0, 1e-9));
}

void StabilityTest::jointOfTiedCompanies()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.6, 0.4 }, { 0.4, 0.6 } }));
    const std::optional<JointChange> change = smallestJointChange(scene.compiled, 0, 1);
    QVERIFY(change.has_value());
    QCOMPARE(change->distance, 0.0);
}

void StabilityTest::jointKeepsIdleCriteria()
{
    // The first criterion would be the shortest way, but it is switched off.
    const Scene scene(flatProfile({ 0, 3, 1 }), poolOfMatrix({ { 0, 0.8, 0.2 }, { 1, 0.4, 0.9 } }));
    const std::optional<JointChange> change = smallestJointChange(scene.compiled, 0, 1);
    QVERIFY(change.has_value());
    QCOMPARE(change->weights[0], 0.0);
    QVERIFY(isNear(change->weights[1], 0.7 / 1.1, 1e-9));
}

void StabilityTest::jointWithGaps()
{
    IdealProfile profile = flatProfile({ 2, 1, 1 });
    const PoolBuilder builder = poolOfMatrix({ { 0.8, 0.7, 0.3 }, { 0.4, std::nan(""), 0.9 } });
    profile.unknown.estimate = Estimate::Best;
    const Scene best(profile, builder);
    const std::optional<JointChange> change = smallestJointChange(best.compiled, 0, 1);
    QVERIFY(change.has_value());
    double gap = 0;
    for (std::size_t i = 0; i < 3; ++i)
        gap += change->weights[i] * std::array { 0.4, -0.3, -0.6 }[i];
    QVERIFY(isNear(gap, 0, 1e-9));
    profile.unknown.estimate = Estimate::Renormalise;
    const Scene renormalised(profile, builder);
    QVERIFY(!smallestJointChange(renormalised.compiled, 0, 1).has_value());
    QVERIFY(smallestJointChange(renormalised.compiled, 0, 0).has_value());
}

QTEST_APPLESS_MAIN(StabilityTest)

#include "tst_stability.moc"
