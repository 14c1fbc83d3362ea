#pragma once

#include "domain/profile.h"
#include "pool/pool.h"

namespace partnerscope::bench {

/// Forty attributes of every kind and a profile with a criterion on each.
struct Sample {
    Schema schema;
    Pool pool;
    IdealProfile profile;
};
[[nodiscard]] Sample samplePool(std::size_t companies);

} // namespace partnerscope::bench
