#pragma once

#include "scoring/scoresheet.h"

#include <array>

namespace partnerscope {

/// The largest fit + 1 among the ranked rows of every stretch of rows; 0 where none is ranked. The first hundred of a
/// million are then found without looking at most stretches.
class RankMaxima
{
public:
    static constexpr std::size_t Rows = 256;

    void resize(std::size_t rows) { m_maxima.assign((rows + Rows - 1) / Rows, 0); }
    /// Reads rows [begin, end) of a sheet; `begin` is a multiple of Rows.
    void read(const ScoreSheet &sheet, std::size_t begin, std::size_t end);
    void set(std::size_t row, std::uint64_t maximum) { m_maxima[row / Rows] = maximum; }
    [[nodiscard]] const std::vector<std::uint64_t> &values() const { return m_maxima; }

private:
    std::vector<std::uint64_t> m_maxima;
};

/// topRows() where the maxima are known already.
[[nodiscard]] std::vector<std::uint32_t> topRows(const ScoreSheet &sheet, const Pool &pool, std::size_t count,
                                                 const RankMaxima &maxima);

/// Counts rows for a Distribution. Only integers are added, so that ranges may be counted by several threads and the
/// parts merged in any order.
class Tally
{
public:
    /// The sheet's scale, tiers and qualifyAtSum must be set; its rows are read in add().
    Tally(const ScoreSheet &sheet, std::size_t bins);

    /// Counts rows [begin, end); `begin` is a multiple of RankMaxima::Rows.
    void add(const ScoreSheet &sheet, std::size_t begin, std::size_t end, RankMaxima *maxima = nullptr);
    void merge(const Tally &other);
    [[nodiscard]] Distribution distribution(const ScoreSheet &sheet) const;

private:
    static constexpr std::size_t Lanes = 4;       ///< neighbouring rows count apart: they often fall into the same bin
    static constexpr std::size_t TierSlots = 129; ///< no tier, and every tier an int8 can name

    [[nodiscard]] std::uint64_t stretch(const ScoreSheet &sheet, std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t rowsAt(std::size_t bin, std::size_t kind) const;

    std::size_t m_bins;
    bool m_showsBins;
    int m_shift;
    std::uint32_t m_toBin;
    std::uint64_t m_qualifyAt;
    std::vector<std::uint64_t> m_edges; ///< these four as in kernels::BinRule
    std::size_t m_tiers;
    std::size_t m_kinds;                ///< each tier, below them, conditional, insufficient, excluded
    std::vector<std::uint16_t> m_kind;  ///< by status and tier slot
    std::vector<std::uint32_t> m_count; ///< by bin, kind and lane; behind the bins, the rows without a rank
    std::uint64_t m_fitLow = 0;         ///< sum of the lower 32 bits of the ranked fits
    std::uint64_t m_fitHigh = 0;
    std::uint64_t m_known = 0;
    std::uint64_t m_qualified = 0;
};

} // namespace partnerscope
