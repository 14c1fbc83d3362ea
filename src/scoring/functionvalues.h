#pragma once

#include "domain/valuefunction.h"

#include <cstdint>

namespace partnerscope {

/// Values between two, both among them, in fixed point (ValueOne = 1.0). from = to: a single value.
struct ValueStretch {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    friend bool operator==(const ValueStretch &, const ValueStretch &) = default;
};

/// The values a value function can give to known facts, rising and apart from each other. A limit that is only
/// approached (left of a jump) counts as reached. Sets with very many different sums of weights give some of their
/// values, always the greatest and 0 among them; similarity gives those of facts without surplus terms.
[[nodiscard]] std::vector<ValueStretch> attainableValues(const ValueFunction &function);

/// The smallest attainable value >= `least`; nothing if there is none.
[[nodiscard]] std::optional<std::uint32_t> leastAttainable(const std::vector<ValueStretch> &values,
                                                           std::uint32_t least);
/// The greatest attainable value <= `most`; nothing if there is none.
[[nodiscard]] std::optional<std::uint32_t> greatestAttainable(const std::vector<ValueStretch> &values,
                                                              std::uint32_t most);

/// A value function of a number as straight pieces: constant before the first and after the last knot; two knots at
/// one position are a jump. With `log10`, positions are decimal logarithms. Empty for shapes that read no number.
struct StraightPieces {
    std::vector<Knot> knots;
    bool log10 = false;
};
[[nodiscard]] StraightPieces straightPieces(const ValueFunction &function);

} // namespace partnerscope
