#pragma once

#include "insight/nonnegative.h"

#include <cstdint>

namespace partnerscope {

/// Cases from which weights are learned: what was known of each partner, and how it turned out.
struct LearningData {
    Matrix values;                       ///< a row per case, a column per free criterion; in [0, 1], no column constant
    std::vector<double> outcomes;        ///< per case; more is better
    std::vector<std::uint8_t> successes; ///< per case; used instead of the outcomes if yesNo
    bool yesNo = false;
    std::vector<double> expert; ///< weights as they are, sum 1

    [[nodiscard]] std::size_t cases() const { return values.rows; }
};

/// Weights (>= 0, sum 1) learned from some of the cases; a case may stand several times.
///
/// Amounts: min |Vw − y|² + lambda |w − w0|², w >= 0, sum w = 1 (scoring.md (i)). V and y are centred. y is the expert
/// score of the rank that the outcome has (quantile matching), so that a few giants do not decide, over the slope of
/// the outcomes on Vw: with luck in the outcomes, or an expert who spreads the weights, one fixed scale of y would pull
/// the weights towards even ones. Yes or no: min −log L(a + Vθ) + lambda/2 |θ − b w0|², θ >= 0, w = θ / sum θ, b the
/// slope of the expert score; convex, by Newton steps with the constraint kept.
/// \param strength lambda in units of the mean curvature of the loss: 0.01 follows the data, 100 the expert
[[nodiscard]] std::vector<double> learnWeights(const LearningData &data, const std::vector<std::uint32_t> &cases,
                                               double strength);

/// How well weights order some cases: Spearman's rho for amounts, the area under the curve for yes or no; nothing where
/// it is not defined.
[[nodiscard]] std::optional<double> orderingOf(const LearningData &data, const std::vector<std::uint32_t> &cases,
                                               const std::vector<double> &weights);

} // namespace partnerscope
