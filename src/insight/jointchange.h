#pragma once

#include "insight/weighttree.h"

namespace partnerscope {

/// The smallest change of all weights together that makes two companies tie.
struct JointChange {
    std::vector<double> weights; ///< per leaf of the profile, of the whole, after the change; they sum to 1
    std::vector<double> change;  ///< per leaf: after minus before; sums to 0
    double distance = 0;         ///< root of the sum of squared changes
};

/// min |x − w|² with sum x = 1, x·(a − b) = 0, x >= 0, by the two multipliers of the constraints.
///
/// Where no weight reaches 0 this is the projection −D d' / |d'|², d' = d − mean(d) (scoring.md (g)). \returns nothing
/// if no weights tie the two: one is better in everything that counts. `weights` >= 0 with sum 1, as long as both
/// value lists.
[[nodiscard]] std::optional<std::vector<double>>
nearestTie(const std::vector<double> &weights, const std::vector<double> &valuesA, const std::vector<double> &valuesB);

/// The same for two rows of a profile: over the leaves that count, leaves of weight 0 stay at 0; an unknown value
/// counts as in the score. \returns nothing if no weights tie them, or if the profile renormalises and one of them has
/// unknown values, because the fit is no weighted sum then.
[[nodiscard]] std::optional<JointChange> smallestJointChange(const CompiledProfile &profile, std::uint32_t rowA,
                                                             std::uint32_t rowB);

/// The company that the smallest joint change brings level with the first of some rows.
struct ClosestRival {
    std::uint32_t row = 0;
    JointChange change;
};
/// Looks at every row after the first; ties: the earlier one. \returns nothing if none can be brought level.
[[nodiscard]] std::optional<ClosestRival> closestRival(const CompiledProfile &profile,
                                                       const std::vector<std::uint32_t> &rows);

/// What has to be taken off the raw weight of a criterion, the other weights left alone, so that two alternatives tie:
/// (P_j − P_i) / (a_jk − a_ik) (Triantaphyllou & Sanchez 1997, theorem 1; for the weighted sum). Infinite or NaN if
/// their values are equal; above the weight itself: not feasible.
[[nodiscard]] double rawWeightChange(double scoreI, double scoreJ, double valueIk, double valueJk);
/// The share that a weight of this share has once `taken` is taken off it and all weights are scaled to sum to 1 again:
/// (w − taken) / (1 − taken). Links the above to the ranges of stability().
[[nodiscard]] double shareAfterRawChange(double share, double taken);

} // namespace partnerscope
