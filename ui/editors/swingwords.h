#pragma once

#include "domain/profile.h"
#include "domain/schema.h"

namespace partnerscope {

/// What a criterion is like at its worst and at its best, as its value function says, in the words and units of the
/// attribute.
struct SwingEnds {
    QString worst;
    QString best;
    friend bool operator==(const SwingEnds &, const SwingEnds &) = default;
};
/// Both are empty for a function whose values are all the same, and for a leaf without one.
[[nodiscard]] SwingEnds swingEnds(const Criterion &criterion, const Schema &schema);
/// "From 0 people to 600 people".
[[nodiscard]] QString swingText(const Criterion &criterion, const Schema &schema);

} // namespace partnerscope
