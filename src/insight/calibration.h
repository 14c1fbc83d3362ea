#pragma once

#include "insight/isotonic.h"
#include "insight/logistic.h"

namespace partnerscope {

/// Mean squared distance between foretold rate and outcome (Brier 1950): 0 is perfect, foretelling the base rate p for
/// all gives p(1 − p). TooFew for an empty list.
[[nodiscard]] Statistic brierScore(const std::vector<double> &rates, const std::vector<std::uint8_t> &successes);

/// Cases with a foretold rate in one of equally wide bins, and how many of them succeeded.
struct ReliabilityBin {
    double foretold = 0; ///< mean foretold rate
    Statistic observed;  ///< share of successes, with Wilson's interval
    std::size_t cases = 0;
};
/// Bins over [0, 1], the upper edge included; empty ones are left out.
[[nodiscard]] std::vector<ReliabilityBin> reliabilityTable(const std::vector<double> &rates,
                                                           const std::vector<std::uint8_t> &successes, int bins);

/// Whether a score can be read as a rate of success.
struct Calibration {
    LogisticCurve curve;             ///< score → rate, over all cases
    std::vector<IsotonicStep> steps; ///< the same without assuming a shape
    // From curves fitted without the case they foretell (five stratified folds)
    Statistic brier;
    double baseBrier = 0; ///< of foretelling the base rate for all
    std::vector<ReliabilityBin> bins;
    Statistic intercept; ///< logistic regression of the outcome on the logit of the foretold rate: 0 …
    Statistic slope;     ///< … and 1 are perfect; a slope below 1 foretells too boldly
};

/// Fewest successes and failures for folds that hold both.
inline constexpr std::size_t FewestPerClass = 5;

/// The out-of-fold figures are TooFew below FewestPerClass of either class, and carry the reason of the curve that
/// could not be fitted. \param seed of the folds
[[nodiscard]] Calibration calibrate(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes,
                                    std::uint64_t seed);

} // namespace partnerscope
