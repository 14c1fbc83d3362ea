#pragma once

#include "pool/pool.h"

namespace partnerscope {

/// The pool `before` with the companies `changed` (ids, ascending) as `fresh` has them; those that `fresh` lacks are
/// gone. Columns in which nothing differs are shared. Both pools must have the same columns in the same order.
[[nodiscard]] std::shared_ptr<const Pool> mergedPool(const Pool &before, const Pool &fresh,
                                                     const std::vector<std::int64_t> &changed);

} // namespace partnerscope
