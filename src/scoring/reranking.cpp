#include "pool/nameorder.h"
#include "scoring/scoresheet.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// The order of the whole ranking: those with a rank, the insufficient, the excluded.
class IsBefore
{
public:
    IsBefore(const ScoreSheet &sheet, const Pool &pool)
        : m_sheet(sheet)
        , m_byName { pool }
    {
    }
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        if (sectionOf(a) != sectionOf(b))
            return sectionOf(a) < sectionOf(b);
        if (m_sheet.isRanked(a)) {
            if (m_sheet.fitSum[a] != m_sheet.fitSum[b])
                return m_sheet.fitSum[a] > m_sheet.fitSum[b];
            if (m_sheet.knownWeight[a] != m_sheet.knownWeight[b])
                return m_sheet.knownWeight[a] > m_sheet.knownWeight[b];
        }
        return m_byName(a, b);
    }

private:
    [[nodiscard]] int sectionOf(std::uint32_t row) const
    {
        if (m_sheet.isRanked(row))
            return 0;
        return m_sheet.status[row] == FitStatus::Insufficient ? 1 : 2;
    }

    const ScoreSheet &m_sheet;
    ByName m_byName;
};

/// Numbers places [first, last] again, and those behind as far as ties reach.
void renumber(const std::vector<std::uint32_t> &order, const ScoreSheet &sheet, std::size_t ranked, std::size_t first,
              std::size_t last, std::vector<std::uint32_t> &rank)
{
    for (std::size_t place = first; place < ranked; ++place) {
        const bool isTie = place > 0 && sheet.fitSum[order[place]] == sheet.fitSum[order[place - 1]];
        if (!isTie && place > last + 1)
            return;
        rank[order[place]] = isTie ? rank[order[place - 1]] : static_cast<std::uint32_t>(place + 1);
    }
}
} // namespace

Ranking reranked(const Ranking &before, const ScoreSheet &sheet, const Pool &pool, std::span<const std::uint32_t> moved)
{
    if (moved.empty())
        return before;
    std::vector<bool> isMoved(sheet.size(), false);
    Ranking now;
    now.ranked = before.ranked;
    std::vector<std::uint32_t> rank = before.rank;
    for (const std::uint32_t row : moved) {
        isMoved[row] = true;
        now.ranked += sheet.isRanked(row) ? 1u : 0u;
        now.ranked -= rank[row] != 0 ? 1u : 0u;
        rank[row] = 0;
    }
    std::vector<std::uint32_t> stayed;
    stayed.reserve(sheet.size());
    std::ranges::copy_if(before.order, std::back_inserter(stayed), [&](std::uint32_t row) { return !isMoved[row]; });
    std::vector<std::uint32_t> inserted(moved.begin(), moved.end());
    const IsBefore isBefore(sheet, pool);
    std::ranges::sort(inserted, isBefore);
    std::vector<std::uint32_t> order;
    order.reserve(sheet.size());
    auto from = stayed.cbegin();
    for (const std::uint32_t row : inserted) {
        const auto to = std::lower_bound(from, stayed.cend(), row, isBefore);
        order.insert(order.end(), from, to);
        order.push_back(row);
        from = to;
    }
    order.insert(order.end(), from, stayed.cend());
    const auto first = std::ranges::mismatch(order, before.order).in1;
    const auto last = std::mismatch(order.crbegin(), order.crend(), std::make_reverse_iterator(before.order.end()));
    // Where nobody changed places, the moved ones may still begin or end a tie.
    auto begin = static_cast<std::size_t>(first - order.begin());
    auto end = static_cast<std::size_t>(order.crend() - last.first);
    for (std::size_t place = 0, left = moved.size(); place < order.size() && left > 0; ++place) {
        if (!isMoved[order[place]])
            continue;
        --left;
        begin = std::min(begin, place);
        end = std::max(end, place + 1);
    }
    renumber(order, sheet, now.ranked, begin, end, rank);
    now.order = std::move(order);
    now.rank = std::move(rank);
    return now;
}

} // namespace partnerscope
