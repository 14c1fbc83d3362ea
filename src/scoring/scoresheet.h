#pragma once

#include "scoring/compiledprofile.h"
#include "scoring/sharedrows.h"

#include <span>

namespace partnerscope {

/// The first that applies (interfaces.md, `score`).
enum class FitStatus : std::uint8_t { Excluded, Insufficient, Conditional, Firm, Provisional };
[[nodiscard]] QString fitStatusKey(FitStatus status);   ///< "excluded", as in files
[[nodiscard]] QString fitStatusLabel(FitStatus status); ///< translated

/// Scores of every row of a pool under one compiled profile.
class ScoreSheet
{
public:
    static constexpr std::uint64_t NoFit = ~std::uint64_t { 0 };

    [[nodiscard]] std::size_t size() const { return status.size(); }
    [[nodiscard]] bool hasFit(std::size_t row) const { return fitSum[row] != NoFit; }
    [[nodiscard]] std::uint64_t highSum(std::size_t row) const
    {
        return wideHighSum.empty() ? lowSum[row] + (weightSum - knownWeight[row]) * ValueOne : wideHighSum[row];
    }
    [[nodiscard]] double fit(std::size_t row) const;   ///< [0, 100]; NaN without an estimate
    [[nodiscard]] double low(std::size_t row) const;   ///< [0, 100]
    [[nodiscard]] double high(std::size_t row) const;  ///< [0, 100]
    [[nodiscard]] double known(std::size_t row) const; ///< [0, 1]
    [[nodiscard]] bool isRanked(std::size_t row) const { return status[row] >= FitStatus::Conditional; }
    /// Firm or provisional, and fit reaches the lowest tier bound above 0 (domain.md 4c).
    [[nodiscard]] bool qualifies(std::size_t row) const { return qualifying[row] != 0; }

    std::vector<std::uint64_t> fitSum; ///< fit × scale
    std::vector<std::uint64_t> lowSum;
    std::vector<std::uint64_t> wideHighSum; ///< empty unless bounds are widened: else high follows from low and known
    std::vector<std::uint32_t> knownWeight; ///< sum of the known leaves' integer weights
    std::vector<FitStatus> status;
    std::vector<std::uint8_t> qualifying; ///< 1: qualifies(); of a byte each, for those who follow a million of them
    std::vector<std::int8_t> tier; ///< plain tier of fit, capped by soft gates: 0 best, −1 none; −1 unless ranked
    std::uint64_t scale = 1;       ///< weightSum × ValueOne: the sum that means 100
    std::uint64_t weightSum = 1;
    std::uint64_t qualifyAtSum = 0;
    std::vector<Tier> tiers; ///< best first
};

/// Scores every row. Exact integer sums: independent of order and processor. Formulas: scoring.md (a), (d), (e); plain
/// tiers.
[[nodiscard]] ScoreSheet score(const CompiledProfile &profile);
/// The same into a sheet whose memory is used again: while something is dragged, fresh pages cost more than the sums.
void score(const CompiledProfile &profile, ScoreSheet &sheet);

/// Index of the tier a fit in [0, 100] reaches by the plain rule V >= t − eps; −1 for none. `tiers` best first.
[[nodiscard]] int plainTier(const std::vector<Tier> &tiers, double fit);

/// Rows in the order of interfaces.md: ranked by fit, known, name; then insufficient; then excluded (each by name).
struct Ranking {
    SharedRows order;       ///< rows
    SharedRows rank;        ///< per row; 1, 1, 3 for ties; 0 without a rank
    std::size_t ranked = 0; ///< how many rows have a rank
};
[[nodiscard]] Ranking rankRows(const ScoreSheet &sheet, const Pool &pool);
/// The same from the ranking of a sheet that gave all rows but `moved` the same order among each other: these are taken
/// out and put in again where they belong now.
[[nodiscard]] Ranking reranked(const Ranking &before, const ScoreSheet &sheet, const Pool &pool,
                               std::span<const std::uint32_t> moved);
/// The first `count` ranked rows in that order, without ranking the rest: for lists that follow a drag.
[[nodiscard]] std::vector<std::uint32_t> topRows(const ScoreSheet &sheet, const Pool &pool, std::size_t count);

/// Keys of the must-haves that exclude a row, joined by ';'. Empty unless it is excluded.
[[nodiscard]] QString excludedBy(const CompiledProfile &profile, std::size_t row);

/// Counts for dashboards.
struct Distribution {
    std::vector<std::size_t> bins; ///< rows with a rank by fit, equal widths over [0, 100]; the last bin is closed
    /// Firm and provisional rows per bin, one run of all bins per tier: best first, those without a tier last.
    std::vector<std::size_t> tierBins;
    std::vector<std::size_t> perTier; ///< best first; firm and provisional only
    std::size_t belowTiers = 0;       ///< firm and provisional without a tier
    std::size_t conditional = 0;
    std::size_t insufficient = 0;
    std::size_t excluded = 0;
    std::size_t qualified = 0;
    double meanFit = 0;   ///< over ranked rows, [0, 100]
    double meanKnown = 0; ///< over all rows, [0, 1]
    friend bool operator==(const Distribution &, const Distribution &) = default;
};
[[nodiscard]] Distribution distribution(const ScoreSheet &sheet, std::size_t binCount = 40);

} // namespace partnerscope
