#pragma once

#include "insight/profilechanges.h"
#include "insight/profileeffect.h"
#include "session/session.h"

namespace partnerscope {

/// Two versions of a profile, or two profiles, over the companies as they are: what differs, and what it does.
struct ProfileComparison {
    std::shared_ptr<const Scores> before;
    std::shared_ptr<const Scores> after;
    QList<ProfileChange> changes;
    ProfileEffect effect;
};

/// Of scores that are there already, over the same pool; needs no session.
[[nodiscard]] ProfileComparison compareScored(std::shared_ptr<const Scores> before,
                                              std::shared_ptr<const Scores> after);
/// Scores both versions over the session's pool; writes nothing.
[[nodiscard]] Result<ProfileComparison> compareVersions(const Session &session, const ProfileVersion &before,
                                                        const ProfileVersion &after);
/// The same through a connection of its own: for a worker.
[[nodiscard]] Result<ProfileComparison> compareVersionsAt(const QString &path, const Clock &clock,
                                                          const ProfileVersion &before, const ProfileVersion &after);

/// For people: one change a line, then the effect and who moves most.
[[nodiscard]] QByteArray comparisonText(const ProfileComparison &comparison);
/// Columns kind, subject, before, after. Kinds: the parts of a profile (purpose, criteria, weights, …) in words; then
/// `effect` with the subjects companies, compared, tier_changes, qualified and mean_fit_shift as figures; then one row
/// a company, with its fit: entered, left (the qualified), moved (the largest shift first).
[[nodiscard]] QByteArray comparisonCsv(const ProfileComparison &comparison);
[[nodiscard]] QByteArray comparisonJson(const ProfileComparison &comparison);

} // namespace partnerscope
