#pragma once

#include "base/random.h"

#include <vector>

namespace partnerscope {

/// Shuffles a list (Fisher & Yates), the same way on every computer.
template <typename T>
void shuffle(std::vector<T> &list, Random &random)
{
    for (std::size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[static_cast<std::size_t>(random.below(i))]);
}

/// Deals cases to folds at random, each class of its own, so that folds differ by at most one case per class.
/// \param classes 0 or 1 per case; all 0 for plain folds \returns the fold of each case, 0 .. folds − 1
[[nodiscard]] std::vector<int> dealFolds(const std::vector<std::uint8_t> &classes, int folds, Random &random);

} // namespace partnerscope
