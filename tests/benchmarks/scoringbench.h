#pragma once

#include "measure.h"
#include "samplepool.h"

namespace partnerscope::bench {

/// Compiling, scoring, ranking and explaining, with the reading of the compiled columns as yardstick.
[[nodiscard]] std::vector<Figure> scoringFigures(const Sample &sample, int runs);

} // namespace partnerscope::bench
