#pragma once

#include "base/result.h"

#include <array>
#include <vector>

namespace partnerscope {

/// How a ranking becomes weights. i is the position from 1, n the number of criteria that count.
enum class RankMethod {
    Centroid, ///< ROC, w_i = (1/n) Σ_{k=i..n} 1/k (Edwards & Barron 1994; Barron & Barrett 1996); suits shared points
    Sum,      ///< RS, w_i = 2(n + 1 − i) / (n(n + 1)) (Stillwell, Seaver & Edwards 1981); suits direct ratings
    Reciprocal, ///< RR, w_i = (1/i) / Σ_j (1/j) (Stillwell, Seaver & Edwards 1981)
    /// ROD, the mean of directly rated weights that keep the order: the first has 100 points, the others fall evenly
    /// anywhere below, and the sum is scaled to 1 (Roberts & Goodwin 2002). Suits direct ratings.
    Distribution
};

inline constexpr std::array RankMethods { RankMethod::Centroid, RankMethod::Sum, RankMethod::Reciprocal,
                                          RankMethod::Distribution };

/// Weights of the positions 1 to n, falling, sum 1. Empty for n = 0.
[[nodiscard]] std::vector<double> positionWeights(RankMethod method, std::size_t n);

/// Weights for ranks in any order. Only the order of the ranks counts, not their distance: 1, 2, 9 is 1, 2, 3. Equal
/// ranks share the mean weight of the positions they take together. Rank 0 says "no importance": the criterion gets
/// weight 0 and leaves n. \returns weights in the order of the ranks, sum 1; InvalidInput for a rank that is negative
/// or not finite, and where no criterion has any importance.
[[nodiscard]] Result<std::vector<double>> rankWeights(RankMethod method, const std::vector<double> &ranks);

/// Direct rating, w_i = r_i / Σ r; swing weights are the same of the value of a swing from worst to best, where the
/// best swing has 100 (von Winterfeldt & Edwards 1986). Each point >= 0; any size, 1e308 as well as 1e-308.
/// \returns weights in the order of the points, sum 1; InvalidInput for points that are negative or not finite, and
/// where all are 0.
[[nodiscard]] Result<std::vector<double>> ratingWeights(const std::vector<double> &points);

} // namespace partnerscope
