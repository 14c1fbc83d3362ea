#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>

namespace partnerscope {

/// A company *acts as* a partner of some type; stage, tier and owner belong to this relation, not to the company.
struct Engagement {
    EngagementId id;
    PartnerId partner;
    QString category; ///< taxonomy key
    QString type;     ///< taxonomy key
    QString stage;    ///< lifecycle key
    QString tier;     ///< name of the tier granted; empty for none
    QString owner;
    QDate agreedOn;
    QDate endedOn; ///< valid: declined or ended, see outcome
    bool exclusive = false;
    QString outcome;        ///< why it was declined or ended
    QDate agreedUntil = {}; ///< last day of the agreement; invalid: without an end, or not stated
    friend bool operator==(const Engagement &, const Engagement &) = default;
};

/// Onboard or later, and not ended.
[[nodiscard]] bool isActive(const Engagement &engagement);
/// Ended before anything was agreed, as far as is recorded.
[[nodiscard]] bool isDeclined(const Engagement &engagement);
[[nodiscard]] Problems validate(const Engagement &engagement);

} // namespace partnerscope
