#pragma once

#include "insight/coverage.h"
#include "session/healthdata.h"

namespace partnerscope {

// Figures that pages, reports and commands share, gathered from a session.

/// The two attributes a coverage map of this profile opens with; empty keys if the pool has no two attributes to cross.
[[nodiscard]] CoverageAxes defaultCoverageAxes(const Scores &scores);
/// The map of these two dimensions, or one slice of it.
[[nodiscard]] Result<CoverageMap> coverageOf(const Scores &scores, const CoverageAxes &axes,
                                             const std::optional<CoverageFilter> &filter = {});

} // namespace partnerscope
