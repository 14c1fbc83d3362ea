#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// What the machine can do at best in the same run: the plainest loops over the narrowest numbers, without unknown
/// values, intervals, must-haves or exact ties. The program's figures are held against these.
struct BareFigures {
    Time weightedSum; ///< int32 sums += weight × 16-bit value over 40 columns
    Time frame;       ///< one column's delta, tiers, 256 bins, the first hundred
    Time sort;        ///< 64-bit keys by the vectorised sort of libhwy, on one core
};
[[nodiscard]] BareFigures bareFigures(std::size_t companies, int runs);

} // namespace partnerscope::bench
