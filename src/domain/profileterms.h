#pragma once

#include "domain/profile.h"
#include "domain/schema.h"

namespace partnerscope {

// The terms of a vocabulary a profile names: in value functions, must-haves and the customer profile.

/// Whether it names the term, by its code or any of its names.
[[nodiscard]] bool namesTerm(const IdealProfile &profile, const Schema &schema, const QString &vocabulary,
                             const QString &code);
/// Puts `into` wherever one of `codes` is named; where both are, one stays, with the greater weight or value.
/// \returns whether anything changed.
bool replaceTerms(IdealProfile &profile, const Schema &schema, const QString &vocabulary, const QStringList &codes,
                  const QString &into);

} // namespace partnerscope
