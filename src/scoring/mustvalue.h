#pragma once

#include "domain/profile.h"
#include "pool/pool.h"

namespace partnerscope {

/// The least a criterion is worth, in fixed point (ValueOne = 1.0), once its must-have holds: over the facts that come
/// from the present one of `row` by the smallest change that lets it hold. Numbers are tried at the must-have's limits
/// and at the knots of the value function between them; terms are taken away, and one is added where one is enough.
/// Nothing where the must-have is satisfied by any known fact, or by none that could be found.
[[nodiscard]] std::optional<std::uint32_t> leastValueWithMust(const Criterion &criterion, const Schema &schema,
                                                              const Pool &pool, std::size_t row);

} // namespace partnerscope
