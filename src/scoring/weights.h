#pragma once

#include "domain/profile.h"

#include <cstdint>

namespace partnerscope {

/// Global weights of a profile's leaves as integers.
struct IntegerWeights {
    std::vector<std::uint64_t> weights; ///< one per leaf in tree order; 0: inactive
    std::uint64_t sum = 0;              ///< <= 2^31; 0 if no leaf is active
    QStringList droppedGroups;          ///< labels of groups with a weight but without an active leaf
};

/// Product of the normalised local weights along the path (scoring.md (a)). A leaf without a value function or with
/// weight 0 is inactive; a group without active leaves is dropped and its siblings are renormalised. The integers are
/// exact where the least common denominator of the decimal weights fits 2^31; else the sum is 2^31 and the rounding
/// follows the largest remainder (Hamilton's method), ties by tree order.
[[nodiscard]] IntegerWeights integerWeights(const IdealProfile &profile);

} // namespace partnerscope
