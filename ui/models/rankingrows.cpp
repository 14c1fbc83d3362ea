#include "ui/models/rankingrows.h"

#include <algorithm>

namespace partnerscope {

RankingRows::RankingRows(const Scores &scores, bool onlyRanked)
    : m_order(scores.ranking.order)
    , m_size(onlyRanked ? scores.ranking.ranked : scores.ranking.order.size())
{
    if (scores.isRankingWhole)
        return;
    m_first = scores.first;
    if (onlyRanked && scores.rankedCount() <= m_first.size()) {
        m_size = m_first.size(); // there are no others
        return;
    }
    std::vector<bool> isFirst(scores.sheet.size(), false);
    for (const std::uint32_t row : m_first)
        isFirst[row] = true;
    // Few lie far behind: most were among the first before.
    for (std::size_t place = 0; place < m_order.size() && m_places.size() < m_first.size(); ++place) {
        if (isFirst[m_order[place]])
            m_places.push_back(place);
    }
}

RankingRows::RankingRows(std::vector<std::uint32_t> rows)
    : m_order(std::move(rows))
    , m_size(m_order.size())
{
}

std::uint32_t RankingRows::operator[](std::size_t place) const
{
    if (place < m_first.size())
        return m_first[place];
    std::size_t behind = place - m_first.size();
    for (const std::size_t skipped : m_places) {
        if (skipped > behind)
            break;
        ++behind;
    }
    return m_order[behind];
}

std::optional<std::size_t> RankingRows::placeOf(std::uint32_t row) const
{
    const auto first = std::ranges::find(m_first, row);
    if (first != m_first.end())
        return static_cast<std::size_t>(first - m_first.begin());
    const auto found = std::ranges::find(m_order.values(), row);
    if (found == m_order.end())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(found - m_order.begin());
    const auto skipped = static_cast<std::size_t>(std::ranges::lower_bound(m_places, at) - m_places.begin());
    const std::size_t place = m_first.size() + at - skipped;
    return place < m_size ? std::optional(place) : std::nullopt;
}

std::vector<std::uint32_t> RankingRows::values() const
{
    if (m_first.empty())
        return { m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(m_size) };
    std::vector<std::uint32_t> rows;
    rows.reserve(m_size);
    for (std::size_t place = 0; place < m_size; ++place)
        rows.push_back((*this)[place]);
    return rows;
}

bool RankingRows::isSharedWith(const RankingRows &other) const
{
    return m_order.isSharedWith(other.m_order) && m_size == other.m_size && m_first == other.m_first;
}

bool operator==(const RankingRows &a, const RankingRows &b)
{
    if (a.isSharedWith(b))
        return true;
    if (a.m_size != b.m_size)
        return false;
    for (std::size_t place = 0; place < a.m_size; ++place) {
        if (a[place] != b[place])
            return false;
    }
    return true;
}

} // namespace partnerscope
