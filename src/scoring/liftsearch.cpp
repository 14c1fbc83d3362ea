#include "scoring/liftsearch.h"

#include <algorithm>
#include <functional>

namespace partnerscope {

namespace {
constexpr int MostNodes = 200'000; ///< of the search; then the best so far stands, unproven
constexpr std::uint64_t Resolution = std::uint64_t { 1 } << 32; ///< gains closer than this are the same to the eye

/// Branch and bound over the sets of the smallest size.
class Search
{
public:
    Search(const std::vector<LiftItem> &items, std::uint64_t need, std::uint64_t margin)
        : m_items(items)
        , m_need(need)
        , m_margin(margin)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].most() > 0)
                m_order.push_back(i);
        }
        // Required items first; then what comes in steps; what is gradual last, to fill up exactly.
        std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
            const LiftItem &left = items[a];
            const LiftItem &right = items[b];
            if (left.isRequired != right.isRequired)
                return left.isRequired;
            if (left.isGradual() != right.isGradual())
                return right.isGradual();
            return left.most() > right.most();
        });
    }

    LiftChoice run()
    {
        const std::optional<std::size_t> count = fewest();
        if (!count)
            return everything();
        m_best = greedy(*count);
        for (std::size_t at = 0; at <= m_order.size(); ++at)
            m_top.push_back(topFrom(at, *count));
        if (!isSettled())
            descend(0, *count, m_need, {});
        m_best.isLeast = isSettled() || m_nodes < MostNodes;
        return m_best;
    }

private:
    [[nodiscard]] const LiftItem &item(std::size_t at) const { return m_items[m_order[at]]; }

    /// Gains of what is not required, greatest first.
    [[nodiscard]] std::vector<std::size_t> optionalByGain() const
    {
        std::vector<std::size_t> positions;
        for (const std::size_t i : m_order) {
            if (!m_items[i].isRequired)
                positions.push_back(i);
        }
        std::ranges::stable_sort(positions, std::ranges::greater(), [&](std::size_t i) { return m_items[i].most(); });
        return positions;
    }
    [[nodiscard]] std::uint64_t requiredGain() const
    {
        std::uint64_t sum = 0;
        for (const std::size_t i : m_order)
            sum += m_items[i].isRequired ? m_items[i].most() : 0;
        return sum;
    }
    /// The proof: the n largest gains reach the need and the n - 1 largest do not.
    [[nodiscard]] std::optional<std::size_t> fewest() const
    {
        std::uint64_t sum = requiredGain();
        std::size_t count = 0;
        for (const std::size_t i : optionalByGain()) {
            if (sum >= m_need)
                break;
            sum += m_items[i].most();
            ++count;
        }
        return sum >= m_need ? std::optional(count) : std::nullopt;
    }
    LiftChoice everything() const
    {
        LiftChoice choice;
        for (const std::size_t i : m_order) {
            choice.values.emplace_back(
                i, m_items[i].value + static_cast<std::uint32_t>(m_items[i].most() / m_items[i].weight));
            choice.gain += m_items[i].most();
        }
        return choice;
    }
    /// The largest gains, the last ones trimmed to what is needed.
    LiftChoice greedy(std::size_t count) const
    {
        std::vector<std::size_t> set;
        for (const std::size_t i : m_order) {
            if (m_items[i].isRequired)
                set.push_back(i);
        }
        const std::vector<std::size_t> others = optionalByGain();
        set.insert(set.end(), others.begin(), others.begin() + static_cast<std::ptrdiff_t>(count));
        std::ranges::stable_sort(
            set, [&](std::size_t a, std::size_t b) { return !m_items[a].isGradual() && m_items[b].isGradual(); });
        LiftChoice choice;
        std::uint64_t need = m_need;
        std::uint64_t rest = 0;
        for (const std::size_t i : set)
            rest += m_items[i].most();
        for (const std::size_t i : set) {
            const LiftItem &each = m_items[i];
            rest -= each.most();
            // Not more than the others leave open, and not less.
            const std::uint64_t least = need > rest ? need - rest : 0;
            const std::uint64_t wanted = each.isGradual() ? std::min(need, each.most()) : least;
            take(choice, i, wanted == 0 ? each.value : filled(each, wanted, need));
            need -= std::min(need, each.gain(choice.values.back().second));
        }
        choice.reaches = need == 0;
        return choice;
    }
    /// The value for a gain; gradual items that close the gap go a little beyond it.
    [[nodiscard]] std::uint32_t filled(const LiftItem &each, std::uint64_t wanted, std::uint64_t need) const
    {
        const bool closes = each.isGradual() && wanted >= need;
        return each.valueFor(closes ? std::min(wanted + m_margin, each.most()) : wanted);
    }
    void take(LiftChoice &choice, std::size_t i, std::uint32_t to) const
    {
        choice.values.emplace_back(i, to);
        choice.gain += m_items[i].gain(to);
    }
    [[nodiscard]] bool isSettled() const { return m_best.reaches && m_best.gain <= m_need + m_margin + Resolution; }

    /// Sums of the 0, 1, … largest gains among what is not required from a place on; required ones all count.
    [[nodiscard]] std::vector<std::uint64_t> topFrom(std::size_t at, std::size_t count) const
    {
        std::vector<std::uint64_t> gains;
        std::uint64_t required = 0;
        for (std::size_t i = at; i < m_order.size(); ++i) {
            if (item(i).isRequired)
                required += item(i).most();
            else
                gains.push_back(item(i).most());
        }
        std::ranges::sort(gains, std::greater());
        std::vector<std::uint64_t> sums { required };
        for (std::size_t i = 0; i < count; ++i)
            sums.push_back(sums.back() + (i < gains.size() ? gains[i] : 0));
        return sums;
    }

    void descend(std::size_t at, std::size_t left, std::uint64_t need, const LiftChoice &soFar)
    {
        if (++m_nodes >= MostNodes || isSettled())
            return;
        if (need == 0 && (!m_best.reaches || soFar.gain < m_best.gain)) {
            m_best = soFar;
            m_best.reaches = true;
        }
        const bool isHopeless = need == 0 || at == m_order.size() || m_top[at][left] < need
            || (m_best.reaches && soFar.gain + need >= m_best.gain);
        if (isHopeless)
            return;
        const LiftItem &each = item(at);
        if (each.isRequired || left > 0) {
            for (const std::uint32_t to : options(each, need)) {
                LiftChoice next = soFar;
                take(next, m_order[at], to);
                descend(at + 1, left - (each.isRequired ? 0 : 1), need - std::min(need, each.gain(to)), next);
            }
        }
        descend(at + 1, left, need, soFar);
    }
    /// Values worth trying: what fills the gap, and the ends of the attainable stretches.
    [[nodiscard]] std::vector<std::uint32_t> options(const LiftItem &each, std::uint64_t need) const
    {
        std::vector<std::uint32_t> values { filled(each, need, need) };
        for (const ValueStretch &range : each.values) {
            for (const std::uint32_t end : { range.from, range.to }) {
                if (end > each.value && each.gain(end) < need)
                    values.push_back(end);
            }
        }
        std::ranges::sort(values, std::greater());
        const auto doubled = std::ranges::unique(values);
        values.erase(doubled.begin(), doubled.end());
        return values;
    }

    const std::vector<LiftItem> &m_items;
    std::uint64_t m_need;
    std::uint64_t m_margin;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<std::uint64_t>> m_top;
    LiftChoice m_best;
    int m_nodes = 0;
};
} // namespace

std::uint64_t LiftItem::most() const
{
    return values.empty() || values.back().to <= value ? 0 : gain(values.back().to);
}

bool LiftItem::isGradual() const
{
    return !values.empty() && values.back().from <= value && values.back().to > value;
}

std::uint32_t LiftItem::valueFor(std::uint64_t need) const
{
    const std::uint64_t wanted = value + (need + weight - 1) / weight;
    const auto least = static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted, values.back().to));
    return leastAttainable(values, least).value_or(values.back().to);
}

LiftChoice searchLift(const std::vector<LiftItem> &items, std::uint64_t need, std::uint64_t margin)
{
    return Search(items, need, margin).run();
}

} // namespace partnerscope
