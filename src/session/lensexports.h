#pragma once

#include "insight/lenses.h"
#include "session/scores.h"

#include <QByteArray>

namespace partnerscope {

/// Why the lenses disagree about a company, translated.
[[nodiscard]] QString lensReason(const CompiledProfile &profile, const Lenses::Row &row, const Lenses::Cause &cause);
/// What was left out, and what the ranks are not, translated; a sentence each.
[[nodiscard]] QStringList lensNotices(const CompiledProfile &profile, const Lenses &lenses);

/// additive,partner,topsis,geometric,disagreement,criterion by additive rank; ranks only. `top` 0: all ranked
/// companies. The criterion is the one that makes the difference; empty where the lenses agree or none does.
[[nodiscard]] QByteArray lensesCsv(const Scores &scores, const Lenses &lenses, std::size_t top = 0);
/// One object: how far the lenses agree, what was left out, and the companies, largest disagreement first.
[[nodiscard]] QByteArray lensesJson(const Scores &scores, const Lenses &lenses, std::size_t top = 0);

} // namespace partnerscope
