#pragma once

#include "insight/coverage.h"

namespace partnerscope {

/// How many companies each cell of a space has, kept current while a profile is dragged: only companies that begin or
/// cease to qualify touch a cell. Which cells a company serves is found once, at the beginning. The supply of a cell
/// moves with every fit and is not counted here; see coverageTallies().
class CoverageCounts
{
public:
    struct Cell {
        std::uint32_t qualified = 0;  ///< partners that count
        std::uint32_t candidates = 0; ///< qualified companies that do not count yet (no active engagement)
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    /// \param rows number of companies of the space's pool
    CoverageCounts(const CoverageSpace &space, std::size_t rows);

    /// Brings the counts up to a sheet over the same pool. \returns how many companies changed.
    std::size_t update(const ScoreSheet &sheet);
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }

private:
    static constexpr std::size_t Block = 256;
    void findChanged(const ScoreSheet &sheet, std::size_t first, std::size_t rows, std::vector<std::uint32_t> &changed);
    void move(std::uint32_t row, bool qualifies);

    std::vector<std::uint64_t> m_offsets; ///< rows + 1
    std::vector<std::uint32_t> m_served;  ///< cells of row i: [m_offsets[i], m_offsets[i + 1])
    std::vector<std::uint8_t> m_counts;   ///< per row: 1 if it counts where it qualifies
    std::vector<std::uint8_t> m_qualifies;
    std::vector<Cell> m_cells;
};

} // namespace partnerscope
