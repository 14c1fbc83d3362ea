#pragma once

#include "insight/dataquality.h"

namespace partnerscope {

/// Which facts to find out for which companies. Among the attributes with the most weight, sets of one to three are
/// weighed by their weight times the companies that lack all of them; the best set is taken, its gaps count as closed,
/// and so on, `count` times at most.
[[nodiscard]] std::vector<FactWork> factWork(const Pool &pool, const QualityLens &lens, std::size_t count);

} // namespace partnerscope
