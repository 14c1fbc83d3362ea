#pragma once

#include "insight/movement.h"
#include "insight/tierreview.h"
#include "session/changejob.h"

namespace partnerscope {

// Tiers as a workspace keeps them: the rule in its settings, reviews and decisions as edits, movements between two
// days.

/// The rule of the workspace: its settings tiers/…, with the defaults of TierRule where it has none.
[[nodiscard]] Result<TierRule> tierRule(const Session &session);
/// Keeps a rule as one edit. \returns InvalidInput for figures that cannot be.
[[nodiscard]] Result<> saveTierRule(Session &session, const TierRule &rule);

/// What a workspace keeps about the tiers of one profile.
struct TierRecords {
    QList<TierStanding> standings; ///< by company
    QList<TierProposal> proposals; ///< whatever their state, oldest first
    QList<Waiver> waivers;         ///< with the days on which they really hold, also those that have ended
    /// Proposals that are open, or approved and waiting for their day; at most one per company.
    [[nodiscard]] QList<TierProposal> pending() const;
};
/// With `partner` only what is kept about it.
[[nodiscard]] Result<TierRecords> tierRecords(const Session &session, const QString &profile, PartnerId partner = {});
/// The same through a connection of its own: for a worker.
[[nodiscard]] Result<TierRecords> tierRecordsAt(const QString &path, const Clock &clock, const QString &profile);

/// A review, and what it was made from.
struct ReviewedTiers {
    std::shared_ptr<const Scores> scores;
    TierRecords records;
    TierReview review;
};
/// Reviews the tiers of scores on a day; needs no session.
[[nodiscard]] Result<ReviewedTiers> reviewTiers(std::shared_ptr<const Scores> scores, TierRecords records,
                                                const TierRule &rule, const QDate &day);
/// Reviews the tiers of a profile on a day with the facts as recorded by then; changes nothing, the prior means
/// included.
[[nodiscard]] Result<ReviewedTiers> reviewTiers(Session &session, const ProfileVersion &version, const QDate &day);
/// Keeps what a review found, as the one edit "Review tiers". \returns Conflict for a version that is not approved.
[[nodiscard]] Result<> keepTierReview(Session &session, const ReviewedTiers &reviewed,
                                      const std::function<Result<>()> &beforeCommit = {});
/// The same edit for a job; what is shown of a version that is not approved, it refuses to write.
[[nodiscard]] NamedChange tierReviewChange(std::shared_ptr<const ReviewedTiers> reviewed);

/// What a person says to open proposals.
struct TierDecision {
    enum class Kind { Approve, Reject, Override };
    Kind kind = Kind::Approve;
    QString tier;   ///< Override: the tier to grant instead; empty: none
    QString by;     ///< empty: the author of the session
    QString reason; ///< needed to override
};
/// Decides on open proposals, as one edit. What is approved comes into force on its day, at the earliest today; until
/// then it waits for the review of that day. What is rejected lets the count begin anew.
/// \returns NotFound for a proposal that is no longer open, Conflict where tier or profile changed since it was made,
/// InvalidInput for an override without a reason or to a tier the profile lacks.
[[nodiscard]] Result<> decideTiers(Session &session, const ProfileVersion &version,
                                   const QList<TierProposal> &proposals, const TierDecision &decision);

/// Why scores moved from one version on one day to another version on another day.
struct ScoreMovements {
    std::shared_ptr<const Scores> before;
    std::shared_ptr<const Scores> after;
    MovementStudy study;
};
[[nodiscard]] Result<ScoreMovements> scoreMovements(Session &session, const ProfileVersion &before, const QDate &from,
                                                    const ProfileVersion &after, const QDate &to);
/// The version of a profile that was in force at the end of a day; nullptr if none was approved by then.
[[nodiscard]] const ProfileVersion *versionInForce(const Session &session, const QString &profile, const QDate &day);

} // namespace partnerscope
