#pragma once

#include "insight/health.h"

namespace partnerscope {

/// A change of a profile that takes a finding away.
struct HealthFix {
    QString name;  ///< of the step of undo, translated: "Raise the weight of culture"
    QString words; ///< what it would change, translated, in figures: "Culture 6 % → 10 %, the others shrink"
    IdealProfile after;
};

/// The fix for a finding that was made of this profile with these thresholds; nothing where a person has to decide, or
/// where no change of weights, cuts and must-haves alone would help. What it makes of a valid profile is valid.
[[nodiscard]] std::optional<HealthFix> healthFix(const IdealProfile &profile, const HealthFinding &finding,
                                                 const HealthThresholds &thresholds);

/// Where a person mends what no fix does.
enum class HealthPlace { None, Criterion, Criteria, Customers, Persona, Tiers, Waivers, Review };
/// None for a finding that asks for nothing.
[[nodiscard]] HealthPlace healthPlace(const HealthFinding &finding);

} // namespace partnerscope
