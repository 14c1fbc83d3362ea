#pragma once

#include "insight/coverage.h"
#include "insight/health.h"
#include "session/session.h"

namespace partnerscope {

// Figures that pages, reports and commands share, gathered from a session.

/// The two attributes a coverage map of this profile opens with; empty keys if the pool has no two attributes to cross.
struct CoverageAxes {
    QString rows;
    QString columns;
};
[[nodiscard]] CoverageAxes defaultCoverageAxes(const Scores &scores);
[[nodiscard]] Result<CoverageMap> coverageOf(const Scores &scores, const CoverageAxes &axes);
[[nodiscard]] Result<QList<HealthFinding>> healthOf(const Session &session, const Scores &scores);

} // namespace partnerscope
