#pragma once

#include "insight/statistic.h"

namespace partnerscope {

/// Area under the ROC curve: the chance that a random success has a higher score than a random failure, ties counting
/// one half.
struct AreaUnderCurve {
    enum class IntervalBy : std::uint8_t { None, DeLong, Bootstrap };
    Statistic area; ///< standard error by DeLong, DeLong & Clarke-Pearson 1988; interval clipped to [0, 1]
    std::optional<double> hanleyMcNeil; ///< standard error by Hanley & McNeil 1982, as a check
    std::size_t successes = 0;
    std::size_t failures = 0;
    IntervalBy intervalBy = IntervalBy::None;
};

/// The area alone, without its precision; nothing without successes or failures.
[[nodiscard]] std::optional<double> areaOnly(const std::vector<double> &scores,
                                             const std::vector<std::uint8_t> &successes);

/// Below this many of either class the normal approximation is not trusted and the interval is bootstrapped.
inline constexpr std::size_t BootstrapBelow = 30;

/// OneClass without successes or failures; the DeLong error needs two of each. Where scores separate the classes
/// completely there is no interval: the sample cannot tell how sure that is. Scores must be finite.
/// \param seed of the bootstrap (stratified, 2,000 draws, percentiles)
[[nodiscard]] AreaUnderCurve areaUnderCurve(const std::vector<double> &scores,
                                            const std::vector<std::uint8_t> &successes, std::uint64_t seed);

} // namespace partnerscope
