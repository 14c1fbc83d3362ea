#include "insight/tiercap.h"
#include "matrixpool.h"
#include "tests/scoring/randomprofile.h"

using namespace partnerscope;

namespace {
constexpr double Resolution = 3e-7; ///< eps, and the rounding of weights to 31 bits
constexpr double Close = 2e-6;      ///< just inside and outside an end, on the scale of shares

/// A random profile over a random pool, scored again with one share moved.
class Bench
{
public:
    Bench(IdealProfile profile, const PoolBuilder &builder)
        : m_builder(builder)
        , m_scene(profile, builder)
        , m_options(onDay())
    {
        m_options.frozenPriors = m_scene.compiled.priorMeans();
    }

    [[nodiscard]] const Scene &scene() const { return m_scene; }

    /// Fits in [0, 1] with the node's share at t, its siblings scaled; NaN without an estimate.
    [[nodiscard]] std::vector<double> fitsAt(const NodeStability &node, const std::vector<NodeStability> &all, double t)
    {
        IdealProfile moved = m_scene.profile;
        const NodeStability *self = &node;
        std::vector<const NodeStability *> siblings;
        for (const NodeStability &other : all) {
            const bool isSibling = other.path.size() == node.path.size() && &other != self
                && other.path.mid(0, other.path.size() - 1) == node.path.mid(0, node.path.size() - 1);
            if (isSibling && (node.share < 1 || canScore(*criterionAt(moved, other.path))))
                siblings.push_back(&other);
        }
        criterionAt(moved, node.path)->weight = t;
        for (const NodeStability *other : siblings) {
            const double part =
                node.share < 1 ? other->share / (1 - node.share) : 1.0 / static_cast<double>(siblings.size());
            criterionAt(moved, other->path)->weight = (1 - t) * part;
        }
        const auto compiled = compile(moved, m_builder.schema, m_scene.pool, m_options, &m_cache);
        if (!compiled)
            qFatal("%s", qPrintable(compiled.error().message));
        const ScoreSheet sheet = score(*compiled);
        std::vector<double> fits;
        for (std::size_t row = 0; row < sheet.size(); ++row)
            fits.push_back(sheet.fit(row) / 100);
        return fits;
    }

private:
    static bool canScore(const Criterion &criterion)
    {
        if (criterion.isLeaf())
            return criterion.value.has_value();
        return std::ranges::any_of(criterion.criteria,
                                   [](const Criterion &child) { return child.weight > 0 && canScore(child); });
    }

    const PoolBuilder &m_builder;
    Scene m_scene;
    CompileOptions m_options;
    CriterionCache m_cache;
};

/// Points of a range: just inside its ends, and some between.
std::vector<double> insideOf(const StableRange &range)
{
    std::vector<double> points;
    const double width = range.to() - range.from();
    for (const double t : { range.from() + Close, range.to() - Close, range.from() + 0.37 * width }) {
        if (t > range.from() && t < range.to() && t > Close && t < 1 - Close)
            points.push_back(t);
    }
    return points;
}

/// Rows of which the first has to stay ahead of the second.
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Pairs pairsOf(const std::vector<std::uint32_t> &ranked, std::size_t heads)
{
    Pairs pairs;
    for (std::size_t i = heads; i < ranked.size(); ++i) {
        for (std::size_t head = 0; head < heads; ++head)
            pairs.emplace_back(ranked[head], ranked[i]);
    }
    return pairs;
}

Pairs neighboursOf(const std::vector<std::uint32_t> &ranked)
{
    Pairs pairs;
    for (std::size_t i = 1; i < ranked.size(); ++i)
        pairs.emplace_back(ranked[i - 1], ranked[i]);
    return pairs;
}

bool staysAhead(const std::vector<double> &fits, std::uint32_t ahead, std::uint32_t behind)
{
    if (!(fits[ahead] < fits[behind] - Resolution)) // NaN where a company has no estimate left
        return true;
    qWarning("%u has %.9f, %u has %.9f", ahead, fits[ahead], behind, fits[behind]);
    return false;
}
} // namespace

/// The closed form against scoring again, on random profiles of every kind: all shapes, gaps, groups, rules.
class StabilityPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesHold_data();
    void rangesHold();
    void largePool();

private:
    static void checkEnds(Bench &bench, const NodeStability &node, const Stability &all, const StableRange &range);
    static void checkPairs(Bench &bench, const NodeStability &node, const Stability &all, const StableRange &range,
                           const Pairs &pairs);
    static void checkTier(Bench &bench, const NodeStability &node, const Stability &all, std::uint32_t row);
};

void StabilityPropertiesTest::rangesHold_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// At an end the two companies tie; just beyond, the one that enters is not behind.
void StabilityPropertiesTest::checkEnds(Bench &bench, const NodeStability &node, const Stability &all,
                                        const StableRange &range)
{
    for (const bool isLow : { true, false }) {
        const std::optional<StableRange::End> &end = isLow ? range.low : range.high;
        if (!end || end->at < Close || end->at > 1 - Close)
            continue;
        QVERIFY(end->enters.has_value() && end->yields.has_value());
        const std::vector<double> at = bench.fitsAt(node, all.nodes, end->at);
        if (std::abs(end->at - node.share) > Close) // else they may have tied all along, within eps
            QVERIFY(isNear(at[*end->enters], at[*end->yields], Resolution));
        const double beyond = end->at + (isLow ? -Close : Close);
        if (beyond > 0 && beyond < 1)
            QVERIFY(staysAhead(bench.fitsAt(node, all.nodes, beyond), *end->enters, *end->yields));
    }
}

void StabilityPropertiesTest::rangesHold()
{
    QFETCH(int, seed);
    RandomProfiles random(static_cast<std::uint64_t>(seed));
    const PoolBuilder builder = random.pool(30);
    Bench bench(random.profile(), builder);
    const Scene &scene = bench.scene();
    const std::vector<std::uint32_t> ranked(
        scene.ranking.order.begin(), scene.ranking.order.begin() + static_cast<std::ptrdiff_t>(scene.ranking.ranked));
    StabilityRequest request { 3, {} };
    if (!ranked.empty())
        request.partner = ranked[ranked.size() / 2];
    const Stability found = scene.stable(request);
    for (const NodeStability &node : found.nodes) {
        if (node.winner)
            checkPairs(bench, node, found, *node.winner, pairsOf(ranked, 1));
        if (node.top)
            checkPairs(bench, node, found, *node.top, pairsOf(ranked, 3));
        if (node.order)
            checkPairs(bench, node, found, *node.order, neighboursOf(ranked));
        if (node.tier)
            checkTier(bench, node, found, *request.partner);
    }
}

/// Inside a range no company of a pair that has to stay behind is ahead.
void StabilityPropertiesTest::checkPairs(Bench &bench, const NodeStability &node, const Stability &all,
                                         const StableRange &range, const Pairs &pairs)
{
    for (const double t : insideOf(range)) {
        const std::vector<double> fits = bench.fitsAt(node, all.nodes, t);
        for (const auto &[ahead, behind] : pairs)
            QVERIFY(staysAhead(fits, ahead, behind));
    }
    checkEnds(bench, node, all, range);
}

void StabilityPropertiesTest::checkTier(Bench &bench, const NodeStability &node, const Stability &all,
                                        std::uint32_t row)
{
    const Scene &scene = bench.scene();
    const std::vector<Tier> &tiers = scene.sheet.tiers;
    const auto tierAt = [&](double t) {
        const double fit = 100 * bench.fitsAt(node, all.nodes, t)[row];
        const int plain = plainTier(tiers, fit);
        const bool isOnCut =
            std::ranges::any_of(tiers, [&](const Tier &tier) { return std::abs(fit - tier.atLeast) < 1e-4; });
        const int tier = plain < 0 ? plain : std::max(plain, tierCapOf(scene.compiled, row));
        return isOnCut || std::isnan(fit) ? std::optional<int>() : tier;
    };
    for (const double t : insideOf(*node.tier))
        QCOMPARE(tierAt(t).value_or(scene.sheet.tier[row]), static_cast<int>(scene.sheet.tier[row]));
    for (const std::optional<StableRange::End> &end : { node.tier->low, node.tier->high }) {
        const double beyond = end ? end->at + (end->at < node.share ? -0.01 : 0.01) : -1;
        const std::optional<int> tier = beyond > 0 && beyond < 1 ? tierAt(beyond) : std::nullopt;
        if (tier)
            QVERIFY(*tier != scene.sheet.tier[row]);
    }
}

/// Enough companies for several threads and many blocks: every range against a plain loop over all pairs that matter.
void StabilityPropertiesTest::largePool()
{
    Random random(4);
    std::vector<std::vector<double>> rows;
    for (int i = 0; i < 60'000; ++i)
        rows.push_back({ random.uniform(), random.uniform(), static_cast<double>(random.below(3)) / 2 });
    const Scene scene(flatProfile({ 5, 3, 2 }), poolOfMatrix(rows));
    const std::size_t k = 5;
    const Stability found = scene.stable({ k, {} });
    for (std::size_t node = 0; node < 3; ++node) {
        const double w = found.nodes[node].share;
        const auto lineOf = [&](std::size_t position) {
            const std::uint32_t row = scene.ranking.order[position];
            const double value = scene.sheet.fit(row) / 100;
            const double own = fromFixed(scene.compiled.leaves[node].column->values[row]);
            return ScoreLine { value, (own - value) / (1 - w) };
        };
        for (const double end : { 0.0, 1.0 }) {
            double winner = end;
            double top = end;
            double order = end;
            const auto narrow = [&](double &nearest, std::size_t ahead, std::size_t behind) {
                if (const std::optional<double> t = crossing(lineOf(ahead), lineOf(behind), w, end))
                    nearest = std::abs(*t - w) < std::abs(nearest - w) ? *t : nearest;
            };
            for (std::size_t i = 1; i < scene.ranking.ranked; ++i) {
                narrow(winner, 0, i);
                narrow(order, i - 1, i);
                for (std::size_t head = 0; i >= k && head < k; ++head)
                    narrow(top, head, i);
            }
            const NodeStability &own = found.nodes[node];
            QVERIFY(isNear(end == 0.0 ? own.winner->from() : own.winner->to(), winner, 1e-9));
            QVERIFY(isNear(end == 0.0 ? own.top->from() : own.top->to(), top, 1e-9));
            QVERIFY(isNear(end == 0.0 ? own.order->from() : own.order->to(), order, 1e-9));
        }
    }
}

QTEST_APPLESS_MAIN(StabilityPropertiesTest)

#include "tst_stabilityproperties.moc"
