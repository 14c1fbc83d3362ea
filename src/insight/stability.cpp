#include "insight/stability.h"

#include "insight/tiercap.h"
#include "scoring/parallel.h"

#include <algorithm>
#include <mutex>

namespace partnerscope {

namespace {
constexpr std::size_t BlockRows = 256;
/// Lines this close are looked at exactly; far above the rounding of a sum, far below eps.
constexpr double Guard = 1e-12;

/// The nearest end found so far on one side, and who brings it about.
struct Nearest {
    double at = 0;
    std::size_t enters = 0; ///< position in the ranking
    std::size_t yields = 0;
    bool found = false;

    /// Keeps the nearer one; of equals the one that enters from further up.
    void take(const Nearest &other, double w)
    {
        if (!other.found)
            return;
        const double mine = found ? std::abs(at - w) : 2;
        const double theirs = std::abs(other.at - w);
        if (theirs < mine || (theirs == mine && other.enters < enters))
            *this = other;
    }
};

/// The range in which a set at the head of the ranking (one company or k) stays ahead of all behind it.
class Lead
{
public:
    Lead(double w, std::vector<ScoreLine> heads)
        : m_w(w)
        , m_heads(std::move(heads))
    {
        m_low.at = 0;
        m_high.at = 1;
        refresh();
    }

    /// Tests the companies of a block, which begins at position `first` of the ranking.
    void test(const ScoreLines &lines, std::size_t first)
    {
        const std::size_t begin = first >= m_heads.size() ? 0 : std::min(lines.size(), m_heads.size() - first);
        if (lines.areStraight() && !reachesAny(lines, begin))
            return;
        for (std::size_t i = begin; i < lines.size(); ++i)
            consider(lines.line(i), first + i);
    }

    void merge(const Lead &other)
    {
        m_low.take(other.m_low, m_w);
        m_high.take(other.m_high, m_w);
    }
    [[nodiscard]] const Nearest &low() const { return m_low; }
    [[nodiscard]] const Nearest &high() const { return m_high; }

private:
    /// The lowest any head falls between w and each end. A line, straight or bent, is lowest at one of its ends.
    void refresh()
    {
        m_floorLow = 2;
        m_floorHigh = 2;
        for (const ScoreLine &head : m_heads) {
            const double now = head.isStraight() ? 2 : head.at(0);
            m_floorLow = std::min({ m_floorLow, head.at(m_low.at - m_w), now });
            m_floorHigh = std::min({ m_floorHigh, head.at(m_high.at - m_w), now });
        }
        m_floorLow -= Guard;
        m_floorHigh -= Guard;
    }

    /// Straight lines behind at w and behind at an end were behind all the way: one comparison per end and company.
    [[nodiscard]] bool reachesAny(const ScoreLines &lines, std::size_t begin) const
    {
        const double *values = lines.values().data();
        const double *slopes = lines.slopes().data();
        const double down = m_low.at - m_w;
        const double up = m_high.at - m_w;
        std::size_t reached = 0;
        for (std::size_t i = begin; i < lines.size(); ++i)
            reached += static_cast<std::size_t>((values[i] + down * slopes[i] > m_floorLow)
                                                | (values[i] + up * slopes[i] > m_floorHigh));
        return reached > 0;
    }

    void consider(const ScoreLine &line, std::size_t position)
    {
        const double now = line.isStraight() ? 0 : line.at(0);
        if (std::max(now, line.at(m_low.at - m_w)) > m_floorLow)
            cross(line, position, 0, m_low);
        if (std::max(now, line.at(m_high.at - m_w)) > m_floorHigh)
            cross(line, position, 1, m_high);
    }

    void cross(const ScoreLine &line, std::size_t position, double end, Nearest &nearest)
    {
        const double before = nearest.at;
        for (std::size_t head = m_heads.size(); head-- > 0;) {
            if (const std::optional<double> t = crossing(m_heads[head], line, m_w, end))
                nearest.take({ *t, position, head, true }, m_w);
        }
        if (nearest.at != before)
            refresh();
    }

    double m_w;
    std::vector<ScoreLine> m_heads;
    Nearest m_low;
    Nearest m_high;
    double m_floorLow = 0;
    double m_floorHigh = 0;
};

/// The range in which every company stays ahead of the next: the first change of an order swaps neighbours.
class Order
{
public:
    explicit Order(double w)
        : m_w(w)
    {
        m_low.at = 0;
        m_high.at = 1;
    }

    /// Tests each company of a block against the one before it, the first against `before`.
    void test(const ScoreLines &lines, std::size_t first, std::optional<ScoreLine> &before)
    {
        if (lines.size() == 0)
            return;
        if (before)
            consider(*before, lines.line(0), first);
        if (!isSettled() && (!lines.areStraight() || swapsAny(lines))) {
            for (std::size_t i = 1; i < lines.size(); ++i)
                consider(lines.line(i - 1), lines.line(i), first + i);
        }
        before = lines.line(lines.size() - 1);
    }

    void merge(const Order &other)
    {
        m_low.take(other.m_low, m_w);
        m_high.take(other.m_high, m_w);
    }
    [[nodiscard]] const Nearest &low() const { return m_low; }
    [[nodiscard]] const Nearest &high() const { return m_high; }

private:
    [[nodiscard]] bool isSettled() const { return m_low.at == m_w && m_high.at == m_w && m_low.found && m_high.found; }

    [[nodiscard]] bool swapsAny(const ScoreLines &lines) const
    {
        const double *values = lines.values().data();
        const double *slopes = lines.slopes().data();
        const double down = m_low.at - m_w;
        const double up = m_high.at - m_w;
        std::size_t swapped = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const double gap = values[i] - values[i - 1] + Guard;
            const double gain = slopes[i] - slopes[i - 1];
            swapped += static_cast<std::size_t>((gap + down * gain > 0) | (gap + up * gain > 0));
        }
        return swapped > 0;
    }

    void consider(const ScoreLine &ahead, const ScoreLine &behind, std::size_t position)
    {
        // A bent pair may part in between and meet again: only straight ones are told by their ends.
        const bool straight = ahead.isStraight() && behind.isStraight();
        for (Nearest *side : { &m_low, &m_high }) {
            const double distance = side->at - m_w;
            if (straight && behind.at(distance) + Guard < ahead.at(distance))
                continue;
            if (const std::optional<double> t = crossing(ahead, behind, m_w, side == &m_low ? 0 : 1))
                side->take({ *t, position, position - 1, true }, m_w);
        }
    }

    double m_w;
    Nearest m_low;
    Nearest m_high;
};

/// What is found out about one node while the ranking passes by.
struct NodeScan {
    std::size_t node;
    Lead winner;
    std::optional<Lead> top;
    Order order;
    std::optional<ScoreLine> before; ///< last company of the block before

    void merge(const NodeScan &other)
    {
        winner.merge(other.winner);
        if (top)
            top->merge(*other.top);
        order.merge(other.order);
    }
};

StableRange rangeOf(const Nearest &low, const Nearest &high, const Ranking &ranking)
{
    const auto end = [&](const Nearest &side) -> std::optional<StableRange::End> {
        if (!side.found)
            return std::nullopt;
        return StableRange::End { side.at, ranking.order[side.enters], ranking.order[side.yields], std::nullopt };
    };
    return { end(low), end(high) };
}

/// Where a fit that is at or above `cut` falls below it on the way to `end`, or one below it reaches it.
std::optional<double> leavesCut(const ScoreLine &line, double cut, double w, double end)
{
    const auto reaches = [&](double distance) { return line.at(distance) >= cut - ScoreEpsilon; };
    if (reaches(0) == reaches(end - w))
        return std::nullopt;
    const double now = line.value - cut * line.counted;
    const double slope = line.slope - cut * line.countedSlope;
    const double lead = reaches(0) ? std::max(now, 0.0) : now;
    return std::clamp(slope == 0.0 ? end : w - lead / slope, std::min(w, end), std::max(w, end));
}

class Walk
{
public:
    Walk(const IdealProfile &profile, const CompiledProfile &compiled, const ScoreSheet &sheet, const Ranking &ranking)
        : m_nodes(weightTree(profile, compiled))
        , m_compiled(compiled)
        , m_sheet(sheet)
        , m_ranking(ranking)
    {
    }

    Stability take(const StabilityRequest &request)
    {
        m_topCount = std::max<std::size_t>(1, request.topCount);
        Stability result;
        result.topCount = m_topCount;
        if (m_ranking.ranked > 0)
            result.winner = m_ranking.order.front();
        for (std::size_t node = 1; node < m_nodes.size(); ++node) {
            const WeightNode &from = m_nodes[node];
            result.nodes.push_back({ from.key,
                                     from.label,
                                     from.path,
                                     from.leaf.has_value(),
                                     from.share,
                                     from.global,
                                     {},
                                     {},
                                     {},
                                     {},
                                     {} });
        }
        if (m_ranking.ranked >= 2)
            addRanges(result);
        if (request.partner && m_sheet.isRanked(*request.partner))
            addTiers(*request.partner, result);
        addCritical(result);
        return result;
    }

private:
    [[nodiscard]] std::vector<NodeScan> scans() const
    {
        const std::size_t heads = std::min(m_topCount, m_ranking.ranked);
        ScoreLines lines(m_nodes, m_compiled, heads);
        lines.read(std::span(m_ranking.order).first(heads));
        std::vector<NodeScan> scans;
        for (std::size_t node = 1; node < m_nodes.size(); ++node) {
            if (!isMovable(m_nodes, node))
                continue;
            lines.choose(node);
            std::vector<ScoreLine> top;
            for (std::size_t i = 0; i < heads; ++i)
                top.push_back(lines.line(i));
            const double w = m_nodes[node].share;
            NodeScan scan { node, Lead(w, { top.front() }), {}, Order(w), {} };
            if (m_topCount < m_ranking.ranked)
                scan.top.emplace(w, top);
            scans.push_back(std::move(scan));
        }
        return scans;
    }

    void addRanges(Stability &result) const
    {
        const std::vector<NodeScan> fresh = scans();
        std::vector<NodeScan> total = fresh;
        std::mutex mutex;
        forRowRanges(m_ranking.ranked, [&](std::size_t begin, std::size_t end) {
            std::vector<NodeScan> part = fresh;
            scanRange(begin, end, part);
            const std::lock_guard lock(mutex);
            for (std::size_t i = 0; i < part.size(); ++i)
                total[i].merge(part[i]);
        });
        for (const NodeScan &scan : total) {
            NodeStability &node = result.nodes[scan.node - 1];
            node.winner = rangeOf(scan.winner.low(), scan.winner.high(), m_ranking);
            node.order = rangeOf(scan.order.low(), scan.order.high(), m_ranking);
            if (scan.top)
                node.top = rangeOf(scan.top->low(), scan.top->high(), m_ranking);
        }
    }

    void scanRange(std::size_t begin, std::size_t end, std::vector<NodeScan> &scans) const
    {
        ScoreLines lines(m_nodes, m_compiled, BlockRows);
        // The neighbour across the border belongs to the range before.
        const std::size_t start = begin > 0 ? begin - 1 : begin;
        for (std::size_t first = start; first < end; first += BlockRows) {
            lines.read(std::span(m_ranking.order).subspan(first, std::min(BlockRows, end - first)));
            for (NodeScan &scan : scans) {
                lines.choose(scan.node);
                scan.winner.test(lines, first);
                if (scan.top)
                    scan.top->test(lines, first);
                scan.order.test(lines, first, scan.before);
            }
        }
    }

    void addTiers(std::uint32_t row, Stability &result) const
    {
        ScoreLines lines(m_nodes, m_compiled, 1);
        lines.read(std::span(&row, 1));
        for (std::size_t node = 1; node < m_nodes.size(); ++node) {
            if (!isMovable(m_nodes, node))
                continue;
            lines.choose(node);
            result.nodes[node - 1].tier = tierRange(lines.line(0), m_nodes[node].share, row);
        }
    }

    /// The tier keeps while the fit stays above its bound and, unless a must-have caps it there, below the next.
    [[nodiscard]] StableRange tierRange(const ScoreLine &line, double w, std::uint32_t row) const
    {
        const int tier = m_sheet.tier[row];
        const int count = static_cast<int>(m_sheet.tiers.size());
        const bool isCapped = tier >= 0 && tierCapOf(m_compiled, row) >= tier;
        StableRange range;
        const auto narrow = [&](int bound, int beyond) {
            const double cut = m_sheet.tiers[static_cast<std::size_t>(bound)].atLeast / 100;
            for (std::optional<StableRange::End> *side : { &range.low, &range.high }) {
                const bool isLow = side == &range.low;
                const std::optional<double> t = leavesCut(line, cut, w, isLow ? 0 : 1);
                const bool isNearer = t && (!*side || std::abs(*t - w) < std::abs((*side)->at - w));
                if (isNearer)
                    *side = StableRange::End { *t, row, std::nullopt, beyond };
            }
        };
        if (tier >= 0)
            narrow(tier, tier + 1 < count ? tier + 1 : -1);
        const int better = tier < 0 ? count - 1 : tier - 1;
        if (better >= 0 && !isCapped)
            narrow(better, better);
        return range;
    }

    void addCritical(Stability &result) const
    {
        std::optional<double> smallest;
        for (std::size_t i = 0; i < result.nodes.size(); ++i) {
            NodeStability &node = result.nodes[i];
            if (!node.winner || !(node.share > 0))
                continue;
            for (const auto &end : { node.winner->low, node.winner->high }) {
                if (!end)
                    continue;
                const double change = std::abs(end->at - node.share) / node.share;
                node.relativeChange = std::min(node.relativeChange.value_or(change), change);
            }
            if (node.relativeChange && (!smallest || *node.relativeChange < *smallest)) {
                smallest = node.relativeChange;
                result.mostCritical = i;
            }
        }
    }

    std::vector<WeightNode> m_nodes;
    const CompiledProfile &m_compiled;
    const ScoreSheet &m_sheet;
    const Ranking &m_ranking;
    std::size_t m_topCount = 1;
};
} // namespace

Stability stability(const IdealProfile &profile, const CompiledProfile &compiled, const ScoreSheet &sheet,
                    const Ranking &ranking, const StabilityRequest &request)
{
    return Walk(profile, compiled, sheet, ranking).take(request);
}

} // namespace partnerscope
