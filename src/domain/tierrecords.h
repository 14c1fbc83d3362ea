#pragma once

#include "base/ids.h"
#include "domain/waiver.h"

#include <optional>

namespace partnerscope {

using TierProposalId = Id<struct TierProposalTag>;
using WaiverId = Id<struct WaiverTag>;

/// The tier a company holds under one ideal profile, and what the rule remembers of it between two reviews
/// (scoring.md (f)). One per company and profile, whatever the profile's version.
struct TierStanding {
    PartnerId partner;
    QString profile; ///< name of the ideal profile
    int version = 0; ///< of the profile, at the last evaluation
    QString tier;    ///< empty: none
    QDate since;
    QString decidedBy;                  ///< who granted the tier; empty: the first evaluation, or the rule by itself
    int belowCount = 0;                 ///< evaluations in a row under the bar for keeping the tier
    QDate belowSince;                   ///< day of the first of them; invalid while there is none
    QDate modelChangedOn;               ///< valid: the tier is kept since a new version judged otherwise on this day
    QDate evaluatedOn;                  ///< day of the last evaluation
    std::optional<double> evaluatedFit; ///< [0, 1] at the last evaluation; empty: there was no estimate
    QString evaluatedStatus;            ///< what the company was then: a key of FitStatus
    friend bool operator==(const TierStanding &, const TierStanding &) = default;
};

/// Why a tier shall change.
enum class TierMoveKind { Promotion, Demotion, MustHave, ModelChange };
[[nodiscard]] QString tierMoveKey(TierMoveKind kind); ///< promotion, demotion, must_have, model_change
[[nodiscard]] QString tierMoveLabel(TierMoveKind kind);
[[nodiscard]] std::optional<TierMoveKind> tierMoveFromKey(const QString &key);

/// What became of a proposal.
enum class ProposalState {
    Proposed,   ///< waits for a person
    Approved,   ///< as proposed
    Rejected,   ///< the tier stays
    Overridden, ///< a person decided for another tier
    Withdrawn   ///< a later review no longer asked for it
};
[[nodiscard]] QString proposalStateKey(ProposalState state); ///< proposed, approved, rejected, overridden, withdrawn
[[nodiscard]] QString proposalStateLabel(ProposalState state);
[[nodiscard]] std::optional<ProposalState> proposalStateFromKey(const QString &key);

/// A change of tier that a review asks for and a person decides on.
struct TierProposal {
    TierProposalId id;
    PartnerId partner;
    QString profile;  ///< name of the ideal profile
    int version = 0;  ///< of the profile that asks for it
    QString fromTier; ///< empty: none
    QString toTier;   ///< empty: none
    TierMoveKind kind = TierMoveKind::Promotion;
    QString reason;    ///< in words, translated when it was made
    QDate madeOn;      ///< first asked for
    QDate effectiveOn; ///< the tier changes on this day, if it is approved by then
    ProposalState state = ProposalState::Proposed;
    QString decidedTier; ///< the tier a person decided for; toTier unless overridden
    QString decidedBy;
    QDate decidedOn;
    QString note; ///< the person's reason
    friend bool operator==(const TierProposal &, const TierProposal &) = default;
};

/// A waiver as the workspace keeps it: granted once, perhaps ended early, never forgotten.
struct WaiverRecord {
    WaiverId id;
    Waiver waiver;
    QDate grantedOn;
    QDate endedOn; ///< from this day on it no longer holds; invalid: not ended early
    /// The waiver with the last day on which it really holds.
    [[nodiscard]] Waiver effective() const;
    friend bool operator==(const WaiverRecord &, const WaiverRecord &) = default;
};

[[nodiscard]] Problems validate(const TierStanding &standing);
[[nodiscard]] Problems validate(const TierProposal &proposal);

} // namespace partnerscope
