#pragma once

#include "domain/profile.h"
#include "domain/schema.h"

namespace partnerscope {

/// Values between which a value function moves, in [0, 1].
struct ValueRange {
    double low = 0;
    double high = 1;
};

/// Lowest and highest value a known fact can earn. Not 0 and 1 where knots, levels or categories stop short, where a
/// target is open on both sides, where more terms are wanted than are listed, where tags weigh more than the one a
/// company can show (ruzicka), and where the attribute holds less than the function asks for: a single choice covers
/// one term, a rating has 0 to 4, yes/no is 1 and 0. Bands and linear functions begin at 0.
[[nodiscard]] ValueRange valueRange(const ValueFunction &function, const QString &attribute, const Schema &schema);

/// Fit a company can have under a profile once everything is known, in points of 100; gates aside (they exclude or cap,
/// they do not change the fit). Σ_c w_c min v_c and Σ_c w_c max v_c. Each criterion is taken by itself: two that read
/// the same attribute in opposite directions can make the true range narrower.
struct Attainable {
    double low = 0;
    double high = 100;
};
/// Nothing where no criterion carries weight.
[[nodiscard]] std::optional<Attainable> attainable(const IdealProfile &profile, const Schema &schema);

} // namespace partnerscope
