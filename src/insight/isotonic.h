#pragma once

#include <cstdint>
#include <vector>

namespace partnerscope {

/// The non-decreasing list nearest to `y` in (weighted) least squares, by pooling adjacent violators (Ayer et al.
/// 1955). \param weights positive, one per value; empty: all 1
[[nodiscard]] std::vector<double> isotonicFit(const std::vector<double> &y, const std::vector<double> &weights = {});

/// A stretch of scores over which the calibrated rate is the same.
struct IsotonicStep {
    double from = 0; ///< lowest and highest score of the stretch
    double to = 0;
    double rate = 0; ///< mean outcome
    std::size_t cases = 0;
};

/// Rising steps of the outcome over the score; equal scores share a step. Scores and outcomes are finite.
[[nodiscard]] std::vector<IsotonicStep> isotonicSteps(const std::vector<double> &scores,
                                                      const std::vector<double> &outcomes);

} // namespace partnerscope
