#pragma once

#include "domain/contact.h"
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

/// Every check this version makes, passed or not, in a fixed order; that of waivers only while there are some. Which
/// checks of domain.md 5 are made is told by their keys.
[[nodiscard]] QList<HealthFinding> profileHealth(const ProfileVersion &version, const CompiledProfile &compiled,
                                                 const ScoreSheet &sheet, const Pool &pool, std::size_t contacts,
                                                 QDate today);

} // namespace partnerscope
