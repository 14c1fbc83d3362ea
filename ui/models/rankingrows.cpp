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
    for (std::size_t place = 0; place < m_order.size() && m_gaps.size() < m_first.size(); ++place) {
        if (isFirst[m_order[place]])
            m_gaps.push_back(place - m_gaps.size());
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
    const std::size_t behind = place - m_first.size();
    const auto leftOut = std::ranges::upper_bound(m_gaps, behind) - m_gaps.begin();
    return m_order[behind + static_cast<std::size_t>(leftOut)];
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
    std::size_t leftOut = 0;
    while (leftOut < m_gaps.size() && m_gaps[leftOut] + leftOut < at)
        ++leftOut;
    const std::size_t place = m_first.size() + at - leftOut;
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

bool RankingRows::isLike(const RankingRows &other) const
{
    return m_size == other.m_size && m_first == other.m_first && m_order == other.m_order;
}

} // namespace partnerscope
