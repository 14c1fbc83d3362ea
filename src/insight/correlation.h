#pragma once

#include "insight/statistic.h"

namespace partnerscope {

/// Spearman's rank correlation of two lists of equal length: Pearson's coefficient of the average ranks (Spearman
/// 1904; scoring.md (i)). Pairs with a NaN or an infinity are left out. Standard error on Fisher's scale
/// √((1 + ρ²/2)/(n − 3)) (Bonett & Wright 2000), interval tanh(atanh ρ ± 1.96 SE); both from n = 4 and for |ρ| < 1.
/// TooFew below 3 pairs, Constant where one side does not vary.
[[nodiscard]] Statistic spearmanRho(const std::vector<double> &x, const std::vector<double> &y);

/// Kendall's tau-b: (C − D)/√((n0 − n1)(n0 − n2)), n0 = n(n − 1)/2, n1 and n2 the pairs tied on either side (Kendall
/// 1945), in O(n log n) (Knight 1966). Standard error √(0.437/(n − 4)) on Fisher's scale (Fieller, Hartley & Pearson
/// 1957), from n = 5. The same rules as for spearmanRho().
[[nodiscard]] Statistic kendallTauB(const std::vector<double> &x, const std::vector<double> &y);

/// Smallest n at which a correlation of this size would have an interval without 0; nothing for |ρ| below 0.01.
[[nodiscard]] std::optional<std::size_t> casesToSee(double rho);

} // namespace partnerscope
