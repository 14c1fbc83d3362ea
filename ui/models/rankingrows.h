#pragma once

#include "session/scores.h"

#include <optional>

namespace partnerscope {

/// Pool rows in the order a ranking shows them, without a copy of that order. Where the ranking of the scores is not
/// whole, the exact first rows stand before the others in the order they had.
class RankingRows
{
public:
    RankingRows() = default;
    /// Those with a rank, or all.
    RankingRows(const Scores &scores, bool onlyRanked);
    /// An order of its own.
    explicit RankingRows(std::vector<std::uint32_t> rows);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::uint32_t operator[](std::size_t place) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(std::uint32_t row) const;
    [[nodiscard]] std::vector<std::uint32_t> values() const;
    /// Whether both are made the same way of the same order: then they show the same. Orders that are one in memory are
    /// not looked at.
    [[nodiscard]] bool isLike(const RankingRows &other) const;

private:
    SharedRows m_order;
    std::size_t m_size = 0;
    std::vector<std::uint32_t> m_first; ///< shown before the order
    /// Each of m_first is left out in the order: its place there less the number of those left out before it, rising.
    std::vector<std::size_t> m_gaps;
};

} // namespace partnerscope
