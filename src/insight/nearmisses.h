#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// Points of 100 that count as few on pages.
inline constexpr double NearPoints = 5;

/// How many companies a few points more would lift: firm or provisional, at most `points` of 100 below one of the best
/// `tiers` of the profile, and not kept from it by a must-have that caps. Those that wait for a must-have to be known
/// are left out, because points do not help them.
[[nodiscard]] std::size_t nearMisses(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t tiers,
                                     double points);

} // namespace partnerscope
