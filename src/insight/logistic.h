#pragma once

#include "insight/statistic.h"

namespace partnerscope {

/// The curve rate = 1 / (1 + exp(−(intercept + slope x))).
struct LogisticCurve {
    Statistic intercept;
    Statistic slope; ///< per unit of x; both with Wald's standard error and interval

    [[nodiscard]] bool isValid() const { return slope.value.has_value(); }
    [[nodiscard]] double at(double x) const; ///< rate in (0, 1); the curve must be valid
};

/// Fits the curve by iteratively reweighted least squares (McCullagh & Nelder 1989), starting from 0, until the step is
/// below 1e-10. x is finite. TooFew below 3 cases, Constant for a constant x, OneClass, Separated, NotConverged.
[[nodiscard]] LogisticCurve fitLogistic(const std::vector<double> &x, const std::vector<std::uint8_t> &successes);

} // namespace partnerscope
