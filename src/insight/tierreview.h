#pragma once

#include "scoring/tierstate.h"

#include <QCoreApplication>

namespace partnerscope {

/// What a review of tiers looks at: one profile version scored over one pool, and what was decided so far.
struct TierReviewInput {
    QString profile; ///< name of the ideal profile
    int version = 0;
    const CompiledProfile *compiled = nullptr;
    const ScoreSheet *sheet = nullptr;
    const Pool *pool = nullptr;
    QList<TierStanding> standings; ///< of this profile
    QList<TierProposal> proposals; ///< of this profile, whatever their state
    TierRule rule;
    QDate day;
    QList<Waiver> waivers {}; ///< of this profile with the days on which they really hold, also those that have ended
};

/// What a review found; nothing is changed until somebody writes it.
struct TierReview {
    Q_DECLARE_TR_FUNCTIONS(TierReview)

public:
    /// How far below the bound of the next tier a company may be to be named: points of 100.
    static constexpr double NearMissPoints = 2;

    /// One company.
    struct Line {
        std::size_t row = 0;
        PartnerId partner;
        std::optional<TierStanding> before;   ///< empty: never evaluated so far
        std::optional<TierStanding> after;    ///< what is to be kept; empty: still not evaluated
        std::optional<TierProposal> proposal; ///< open, waiting for its day, or taken by this review; id 0: new
        TierNote note = TierNote::None;
        QString words; ///< why the tier moves, or why it does not although the plain rule says so; may be empty
        /// Whether what is to be kept differs from what is kept in more than the day and fit of the last look.
        [[nodiscard]] bool isToBeSaved() const;
    };
    /// How many companies a tier has.
    struct Count {
        QString tier;           ///< empty: none
        std::size_t before = 0; ///< holding it before the review
        std::size_t plain = 0;  ///< by today's fit alone, without memory
        std::size_t now = 0;    ///< holding it after the review
        std::size_t after = 0;  ///< once every proposal is approved and in force
    };
    /// A company that misses the next tier by little.
    struct NearMiss {
        std::size_t row = 0;
        PartnerId partner;
        QString tier;       ///< the one it misses
        double missing = 0; ///< points of 100 to the bar, which lies above the bound; > 0
    };

    QDate day;
    std::vector<Line> lines;             ///< by row
    std::vector<TierProposal> withdrawn; ///< no longer asked for
    std::vector<Count> counts;           ///< best first; then tiers the profile no longer has; then none
    std::size_t notEvaluated = 0;        ///< companies that wait for their first evaluation
    std::vector<NearMiss> nearMisses;    ///< closest first

    [[nodiscard]] std::size_t proposed() const; ///< how many proposals are open
};

/// Whether a person decided for a change that is not in force yet.
[[nodiscard]] bool isWaiting(const TierProposal &proposal, const TierStanding &standing);

/// Evaluates every company once (scoring.md (f)): first tiers are set, changes are proposed with reasons in words. A
/// proposal that is still asked for stays as it is; one that no longer is, is withdrawn, approved or not, if its day
/// has not come. A change a person rejected or overrode is not proposed again within the grace period (a day at least).
/// With TierRule::autoApprove what is due is taken.
/// \returns InvalidInput for a profile without tiers or a rule that does not suit them; Conflict for a day before the
/// last review.
[[nodiscard]] Result<TierReview> reviewTiers(const TierReviewInput &input);

} // namespace partnerscope
