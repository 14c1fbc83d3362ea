#pragma once

#include "base/ids.h"
#include "domain/problem.h"
#include "domain/value.h"

namespace partnerscope {

using RecruitmentId = Id<struct RecruitmentTag>;

/// How a company that was recruited with an ideal profile has turned out since: what shows later whether the profile
/// works. At most one for a company and a version of a profile.
struct Recruitment {
    RecruitmentId id;
    PartnerId partner;
    QString profile; ///< name of the ideal profile
    int version = 0; ///< of the profile
    QDate recruitedOn;
    QDate firstDealOn;                  ///< invalid: none yet, or not known
    std::optional<bool> active;         ///< absent: not known
    std::optional<double> satisfaction; ///< of the partner with us, [0, 100]
    std::optional<Money> enablementCost;
    friend bool operator==(const Recruitment &, const Recruitment &) = default;
};

/// Days from being recruited to the first deal; absent while one of the two is not known.
[[nodiscard]] std::optional<int> daysToFirstDeal(const Recruitment &recruitment);
/// Whether anything is recorded that says how it went.
[[nodiscard]] bool hasIndicators(const Recruitment &recruitment);

[[nodiscard]] Problems validate(const Recruitment &recruitment);

} // namespace partnerscope
