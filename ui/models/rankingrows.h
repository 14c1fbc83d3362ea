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
    /// Whether both show the same rows without a look at each.
    [[nodiscard]] bool isSharedWith(const RankingRows &other) const;
    friend bool operator==(const RankingRows &a, const RankingRows &b);

private:
    SharedRows m_order;
    std::size_t m_size = 0;
    std::vector<std::uint32_t> m_first;   ///< shown before the order
    std::vector<std::size_t> m_places;    ///< places of m_first in the order, rising: they are skipped there
};

} // namespace partnerscope
