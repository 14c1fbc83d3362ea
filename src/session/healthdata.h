#pragma once

#include "insight/health.h"
#include "session/session.h"

namespace partnerscope {

// The health of profiles as a workspace measures it: thresholds in its settings, what it records, the findings.

/// The thresholds of the workspace, in its settings health/…; the field's own where it has none.
[[nodiscard]] Result<HealthThresholds> healthThresholds(const Session &session);
/// Keeps thresholds as one edit; those that are the field's own are kept nowhere. \returns InvalidInput for figures
/// that cannot be.
[[nodiscard]] Result<> saveHealthThresholds(Session &session, const HealthThresholds &thresholds);

/// Records, as one edit, that a version was looked at today and left as it is. \returns NotFound if it is gone.
[[nodiscard]] Result<> markReviewed(Session &session, ProfileId id);

/// What the checks of one version read beside its scores. Values: any thread may use them.
struct HealthBasis {
    HealthThresholds thresholds;
    HealthRecords records;
    QList<Recruitment> recruitments;
    QList<ProfileVersion> profiles;
    std::shared_ptr<const Schema> schema;
    Retirement retired;
    QDate today;
};
/// Everything but the records of the companies, which may be many: fast however large the workspace is.
[[nodiscard]] Result<HealthBasis> healthBasis(const Session &session, ProfileId id);
/// Adds the records of the companies, and how many of their people can be compared with the persona.
[[nodiscard]] Result<> addRecords(HealthBasis &basis, const Session &session, const IdealProfile &profile);
/// The same through a connection of its own: for a worker.
[[nodiscard]] Result<> addRecordsAt(HealthBasis &basis, const QString &path, const Clock &clock,
                                    const IdealProfile &profile);

/// Every check of the scored version, passed or not, in a fixed order.
[[nodiscard]] QList<HealthFinding> healthOf(const HealthBasis &basis, const Scores &scores);
[[nodiscard]] Result<QList<HealthFinding>> healthOf(const Session &session, const Scores &scores);

} // namespace partnerscope
