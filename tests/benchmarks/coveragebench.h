#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// Coverage of a pool over 20 x 20 and 20 x 20 x 20 terms, and the ten companies that close most of its gaps.
[[nodiscard]] std::vector<Figure> coverageFigures(std::size_t companies, int runs);

} // namespace partnerscope::bench
