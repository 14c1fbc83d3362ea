#pragma once

#include "measure.h"
#include "samplepool.h"

namespace partnerscope::bench {

/// Ranges of every weight, and sampling 10,000 times over 500 candidates, with the reading of the compiled columns as
/// yardstick.
[[nodiscard]] std::vector<Figure> insightFigures(const Sample &sample, int runs);

} // namespace partnerscope::bench
