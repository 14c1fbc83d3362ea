#pragma once

#include "pool/filter.h"
#include "session/scores.h"

#include <QVariant>

namespace partnerscope {

/// What the score delegates read (ui/charts/roles.h) for one row of the pool; invalid for other roles.
[[nodiscard]] QVariant scoreRole(const Scores &scores, std::size_t row, int role);
/// The numbers behind the marks as a sentence: "Fit 76.0, between 72.2 and 82.0. 88 % of the weight is known."
[[nodiscard]] QString scoreTip(const Scores &scores, std::size_t row);
/// Firm, provisional, conditional, insufficient, excluded: 0 to 4.
[[nodiscard]] int certaintyOrder(FitStatus status);
/// Whether a row passes a condition on "@fit", "@tier" or "@certainty" (partnercolumn).
[[nodiscard]] bool passesScore(const ScoreSheet &sheet, std::size_t row, const Condition &condition);

} // namespace partnerscope
