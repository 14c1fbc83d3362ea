#pragma once

#include "scoring/functionvalues.h"

namespace partnerscope {

/// A criterion that can be improved, in units of the score's sum.
struct LiftItem {
    std::size_t leaf = 0;
    std::uint64_t weight = 0;
    std::uint32_t value = 0; ///< that counts now
    std::vector<ValueStretch> values;
    bool isRequired = false; ///< in the set anyway, also without a gain

    [[nodiscard]] std::uint64_t most() const; ///< greatest gain
    /// Whether every gain up to the greatest can be had.
    [[nodiscard]] bool isGradual() const;
    /// The value with the smallest gain >= need, else the greatest value there is.
    [[nodiscard]] std::uint32_t valueFor(std::uint64_t need) const;
    [[nodiscard]] std::uint64_t gain(std::uint32_t to) const { return weight * (to - value); }
};

/// Which items go to which value.
struct LiftChoice {
    std::vector<std::pair<std::size_t, std::uint32_t>> values; ///< (position in items, value)
    std::uint64_t gain = 0;
    bool reaches = false;
    bool isLeast = false; ///< no choice of so few items has a smaller gain
};

/// The choice with the fewest items that are not required whose gains reach `need`, then the least sum of gains.
/// What gradual items add may exceed the least by up to `margin`, so that a rounding error of the inverse value
/// function does not fall short. Without a way to reach it: every item at its best, reaches = false.
[[nodiscard]] LiftChoice searchLift(const std::vector<LiftItem> &items, std::uint64_t need, std::uint64_t margin);

} // namespace partnerscope
