#pragma once

#include "scoring/lift.h"
#include "session/scores.h"

#include <QByteArray>

namespace partnerscope {

/// What liftToNextTier() and counterfactuals() ask for. The scores must outlive it.
[[nodiscard]] LiftInput liftInput(const Scores &scores, std::size_t row);

/// One company explained, as JSON: its score, criteria, what lifts it to the next tier, what each criterion alone would
/// have to be, sentences; with `against` also the exact decomposition of the difference to another company.
[[nodiscard]] QByteArray explanationJson(const Scores &scores, std::size_t row,
                                         std::optional<std::size_t> against = {});
/// The same for people to read; lines end with LF.
[[nodiscard]] QByteArray explanationText(const Scores &scores, std::size_t row,
                                         std::optional<std::size_t> against = {});

} // namespace partnerscope
