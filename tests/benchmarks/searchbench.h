#pragma once

#include "measure.h"

namespace partnerscope::bench {

/// Search as you type, filters and sorting over a sample workspace, beside SQLite over the same names.
[[nodiscard]] std::vector<Figure> searchFigures(std::size_t companies, int runs);

} // namespace partnerscope::bench
