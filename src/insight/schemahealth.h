#pragma once

#include "domain/retirement.h"
#include "insight/health.h"

namespace partnerscope {

/// Whether a profile reads attributes that are retired: they count as before, but nobody is asked for them any more,
/// so they get old and stay unknown for new companies. Nothing while there is none.
[[nodiscard]] std::optional<HealthFinding> readsRetired(const IdealProfile &profile, const Schema &schema,
                                                        const Retirement &retired);

} // namespace partnerscope
