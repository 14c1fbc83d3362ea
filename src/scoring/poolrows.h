#pragma once

#include "pool/pool.h"

#include <span>

namespace partnerscope {

/// A pool of some rows of another, in the order given: names, facts, evidence and engagement as they are there. `rows`
/// rise.
[[nodiscard]] Pool poolOfRows(const Pool &pool, std::span<const std::uint32_t> rows);

} // namespace partnerscope
