#pragma once

#include "domain/contact.h"
#include "domain/recruitment.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// A health check of an ideal profile that has something to say (domain.md 5).
struct HealthFinding {
    enum class Severity { Ok, Info, Warning };
    QString key;    ///< "too_broad", stable
    QString title;  ///< translated: the pitfall, or that it is avoided
    QString reason; ///< translated, in numbers from the pool
    Severity severity = Severity::Ok;
};

/// Whether a version shares its type and variant with another profile in force: one profile each is in force at a time
/// (domain.md 1). Says so for versions that are not in force, too: nothing to look at.
[[nodiscard]] HealthFinding oneInForce(const ProfileVersion &version, const QList<ProfileVersion> &all);

/// Whether it is recorded how the companies turned out that were recruited with this version. `recruitments`: of all
/// profiles.
[[nodiscard]] HealthFinding outcomesRecorded(const ProfileVersion &version, const QList<Recruitment> &recruitments);

/// Every check this version makes of a profile by itself, passed or not, in a fixed order; that of waivers only while
/// there are some. Which checks of domain.md 5 are made is told by their keys.
[[nodiscard]] QList<HealthFinding> profileHealth(const ProfileVersion &version, const CompiledProfile &compiled,
                                                 const ScoreSheet &sheet, const Pool &pool, std::size_t contacts,
                                                 QDate today);

} // namespace partnerscope
