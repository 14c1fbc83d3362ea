#pragma once

#include "measure.h"
#include "scoring/compiledprofile.h"

namespace partnerscope::bench {

/// What is compared: the best runs of the program in milliseconds.
struct OwnTimes {
    double scored = 0; ///< every company scored, and the first hundred
    double frame = 0;  ///< one weight dragged
};

/// What somebody would take instead, where it is installed, over the same values with the estimates already filled in:
/// weighted sum and first hundred, without intervals, must-haves or ranks. A note says how many times longer it takes.
[[nodiscard]] std::vector<Figure> peerFigures(const CompiledProfile &profile, const OwnTimes &own);

} // namespace partnerscope::bench
