#pragma once

#include "insight/coverage.h"

namespace partnerscope {

/// How many cells of a map are in each state.
struct CoverageStates {
    std::array<std::size_t, 4> cells {}; ///< in the order of CoverageState

    [[nodiscard]] std::size_t of(CoverageState state) const { return cells.at(static_cast<std::size_t>(state)); }
    friend bool operator==(const CoverageStates &, const CoverageStates &) = default;
};
[[nodiscard]] CoverageStates coverageStates(const std::vector<CoverageTally> &tallies, const CoverageSpace &space);

/// How many companies each cell of a space has, kept current while a profile is dragged: only companies that begin or
/// cease to qualify touch a cell.
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
    explicit CoverageCounts(std::shared_ptr<const ServedCells> served);

    /// Brings the counts up to a sheet over the same pool. \returns how many companies changed.
    std::size_t update(const ScoreSheet &sheet);
    /// From now on the counts are those of a snapshot that isLike() the one before, in which these rows may serve other
    /// cells.
    void follow(std::shared_ptr<const ServedCells> served, std::span<const std::uint32_t> rows);
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] const std::shared_ptr<const ServedCells> &served() const { return m_served; }
    /// The cells by state under the sheet of the last update(), as coverageState() has it. Supply moves with every fit,
    /// but the number of partners alone mostly says whether it exceeds the demand by far; only where it does not, the
    /// partners of the cell are summed up.
    [[nodiscard]] CoverageStates states(const ScoreSheet &sheet) const;

private:
    static constexpr std::size_t Block = 256;
    void findChanged(const ScoreSheet &sheet, std::size_t first, std::size_t rows, std::vector<std::uint32_t> &changed);
    void move(std::uint32_t row, bool qualifies);
    void readDemand();
    [[nodiscard]] std::uint64_t supplyOf(std::size_t cell, const ScoreSheet &sheet) const;

    std::shared_ptr<const ServedCells> m_served;
    std::vector<std::optional<double>> m_demand; ///< per cell
    std::vector<std::uint8_t> m_qualifies;       ///< per row
    std::vector<Cell> m_cells;
};

} // namespace partnerscope
