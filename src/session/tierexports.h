#pragma once

#include "session/tierreviews.h"

#include <QByteArray>

namespace partnerscope {

// The tables of the command group `tiers`. CSV: UTF-8, LF, decimal point; JSON holds the same figures.

/// One row per company in the order of `score`: partner, fit, status, plain, before, now, proposed, kind, effective_on,
/// state, reason.
[[nodiscard]] QByteArray tierReviewCsv(const ReviewedTiers &reviewed);
/// The same rows as "companies", beside day, profile, version, "counts" per tier and "near_misses".
[[nodiscard]] QByteArray tierReviewJson(const ReviewedTiers &reviewed);

/// What companies hold now. `proposals`: open ones, and approved ones that wait for their day.
struct HeldTiers {
    std::shared_ptr<const Scores> scores;
    QList<TierStanding> standings;
    QList<TierProposal> proposals;
};
/// One row per company in the order of `score`: partner, tier, plain, since, decided_by, fit, status, reviewed_on,
/// below_count, below_since, proposed, kind, effective_on, state, reason.
[[nodiscard]] QByteArray heldTiersCsv(const HeldTiers &held);
[[nodiscard]] QByteArray heldTiersJson(const HeldTiers &held);

/// One row per company of the later pool, the largest change first, companies without a comparison last: partner, from,
/// to, change, facts, weights, rules, age, status_from, status_to, tier_from, tier_to, most_moved. The four causes add
/// up to the change, as written.
[[nodiscard]] QByteArray movementsCsv(const ScoreMovements &movements);
[[nodiscard]] QByteArray movementsJson(const ScoreMovements &movements);
/// One row per criterion of one company, the largest change first: criterion, label, from, to, change, facts, weights,
/// rules, age.
[[nodiscard]] QByteArray movementCsv(const Movement &movement);
/// The criteria beside the whole: the fit, both bounds, status, tier and the reasons in words.
[[nodiscard]] QByteArray movementJson(const QString &partner, const Movement &movement);

} // namespace partnerscope
