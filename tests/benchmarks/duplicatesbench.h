#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// How long it takes to compare all companies of a pool with each other, by step; some of them stand there twice. Says
/// on standard output how many pairs were compared and found, and what share of the doubled companies was found again.
[[nodiscard]] std::vector<Figure> duplicatesFigures(std::size_t companies);

} // namespace partnerscope::bench
