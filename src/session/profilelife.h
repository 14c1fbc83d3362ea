#pragma once

#include "session/session.h"

namespace partnerscope {

// The life of a profile version: draft, in review, approved, retired (domain.md 1). Each step is one named edit that
// undo takes back, and says who took it and why.

enum class ProfileStep {
    Submit,  ///< a draft goes into review
    Return,  ///< back from review: it can be changed again
    Approve, ///< comes into force; the version before is retired
    Retire   ///< no longer in force
};
[[nodiscard]] QString stepKey(ProfileStep step);   ///< submit, return, approve, retire; for files
[[nodiscard]] QString stepLabel(ProfileStep step); ///< what was done: "Approved"

struct ProfileStepRequest {
    ProfileId id;
    ProfileStep step = ProfileStep::Submit;
    QString by; ///< who decided; empty: the author of the session
    QString reason;
    bool retireRivals = true; ///< Approve: other profiles in force for the same type and variant are retired as well
};
/// Whether the step can be taken from a status.
[[nodiscard]] bool isPossible(ProfileStep step, ProfileStatus from);
/// Profiles of other names in force for the same type and variant: of these one is to be in force (domain.md 1).
[[nodiscard]] QList<ProfileVersion> rivalsOf(const ProfileVersion &version, const QList<ProfileVersion> &all);

/// \returns NotFound for a version that is gone, Conflict for a step its status does not allow, InvalidInput for
/// a profile that is not valid.
[[nodiscard]] Result<> takeStep(Session &session, const ProfileStepRequest &request);

/// A step as the workspace remembers it.
struct ProfileStepRecord {
    QString profile; ///< its name then
    int version = 0;
    ProfileStep step = ProfileStep::Submit;
    QString by;
    QString reason;
    QDateTime at; ///< UTC
    friend bool operator==(const ProfileStepRecord &, const ProfileStepRecord &) = default;
};
/// All steps, or those of one profile, oldest first. InvalidInput where they were written by another version of the
/// program.
[[nodiscard]] Result<QList<ProfileStepRecord>> profileSteps(const Session &session, const QString &profile = {});
/// "Approved by Kim: tested with the pilot".
[[nodiscard]] QString inWords(const ProfileStepRecord &record);

} // namespace partnerscope
