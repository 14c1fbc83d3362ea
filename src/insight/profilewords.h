#pragma once

#include "domain/profile.h"
#include "domain/schema.h"

namespace partnerscope {

/// A must-have in words, without its attribute: "any of Germany, France", "at least 12", "is known".
/// \param shown of a longer list of terms only so many are named; 0: all
[[nodiscard]] QString mustText(const Must &must, const Schema &schema, const QString &attribute, qsizetype shown = 3);
/// A value function in words, without its attribute: "10: 0 %, 50: 100 %", "full from 5 to 10, none above 20".
[[nodiscard]] QString valueText(const ValueFunction &function, const Schema &schema, const QString &attribute);

} // namespace partnerscope
