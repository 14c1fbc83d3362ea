#pragma once

#include "insight/servedcells.h"

namespace partnerscope {

/// State of a cell (domain.md 8).
enum class CoverageState { Uncovered, Thin, Covered, Crowded };
[[nodiscard]] QString coverageStateKey(CoverageState state);   ///< "uncovered", as in files
[[nodiscard]] QString coverageStateLabel(CoverageState state); ///< translated

/// 0 partners: uncovered; 1: thin; crowdedFrom or more and supply over crowdedRatio × demand (without demand the count
/// alone): crowded; else covered. \param supply points
[[nodiscard]] CoverageState coverageState(std::size_t qualified, double supply, const std::optional<double> &demand,
                                          const CoverageRule &rule);

/// Supply is summed in whole units of 2^-40 points: exact, so that neither the order of the companies nor the number of
/// threads nor adding and taking away again leaves a trace.
[[nodiscard]] std::uint64_t supplyUnits(double points);
[[nodiscard]] double supplyPoints(std::uint64_t units);

/// The counts of one cell. Companies that do not qualify are in none of them.
struct CoverageTally {
    std::uint64_t supply = 0;     ///< units, see supplyUnits(); of the partners that count
    std::uint32_t qualified = 0;  ///< partners that count
    std::uint32_t candidates = 0; ///< qualified companies that do not count yet (no active engagement)
    double bestFit = -1;          ///< [0, 100] of the best qualified company, engaged or not; −1: none
    friend bool operator==(const CoverageTally &, const CoverageTally &) = default;
};

/// Supply against demand over the cells of a space. One pass over the companies on all cores; the result does not
/// depend on their number. \returns one tally per cell
[[nodiscard]] std::vector<CoverageTally> coverageTallies(const CoverageSpace &space, const ScoreSheet &sheet);
/// The same where it is known already who serves what.
[[nodiscard]] std::vector<CoverageTally> coverageTallies(const ServedCells &served, const ScoreSheet &sheet);
[[nodiscard]] CoverageState coverageState(const CoverageTally &tally, const CoverageSpace &space, std::size_t cell);

/// One cell of the map.
struct CoverageCell {
    std::optional<double> demand; ///< points of market weight, all cells sum to 100; absent without a customer profile
    double supply = 0;         ///< points, see SupplyWeight; by fit: one per fully fitting partner with full membership
    std::size_t qualified = 0; ///< partners that count
    std::optional<double> bestFit; ///< [0, 100] of the best qualified company, engaged or not
    CoverageState state = CoverageState::Uncovered;
    std::vector<std::uint32_t> rows; ///< pool rows that count, best fit first
    std::vector<std::uint32_t>
        candidates; ///< qualified rows that do not count yet (no active engagement), best fit first
};

/// Supply of qualified partners against demand over two attributes.
struct CoverageMap {
    QString rowAttribute;
    QString columnAttribute;
    QStringList rowCodes; ///< by demand falling, then code
    QStringList columnCodes;
    std::vector<CoverageCell> cells; ///< row by row
    bool onlyEngaged = false; ///< supply counts partners with an active engagement; false: the workspace has none
    bool hasDemand = false;

    [[nodiscard]] const CoverageCell &at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columnCodes.size())
                     + static_cast<std::size_t>(column)];
    }
};

/// The map of a space of two dimensions, with the companies behind each cell.
[[nodiscard]] CoverageMap coverage(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet);

/// The map without the companies behind its cells: listCompanies() finds those of the cells that are looked at.
[[nodiscard]] CoverageMap coverage(const ServedCells &served, const ScoreSheet &sheet);
/// Fills the lists of one cell of such a map.
void listCompanies(const ServedCells &served, const Pool &pool, const ScoreSheet &sheet, std::size_t cell,
                   CoverageCell &into);

/// The map with its lists, the space made on the way. Errors as CoverageSpace::make().
[[nodiscard]] Result<CoverageMap> coverage(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                           const ScoreSheet &sheet, const QString &rowAttribute,
                                           const QString &columnAttribute, const CoverageRule &rule = {});

} // namespace partnerscope
