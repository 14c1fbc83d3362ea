#pragma once

#include "pool/pool.h"

namespace partnerscope {

/// A pool that holds just one company of another, with the same columns: to look at one of a million without a look at
/// the others. `row` must lie in `pool`.
[[nodiscard]] std::shared_ptr<const Pool> singleRow(const Pool &pool, std::size_t row);

} // namespace partnerscope
