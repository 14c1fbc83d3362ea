#pragma once

#include "domain/tierrecords.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// How slowly tiers follow the fit. Margins on the 0..1 scale. Defaults: scoring.md (f).
struct TierRule {
    double hUp = 0.02;        ///< a better tier is reached at its bound plus this
    double hDown = 0.02;      ///< a tier is kept down to its bound minus this
    int downAfter = 3;        ///< evaluations in a row below before a demotion; 0: the first is enough
    int graceDays = 90;       ///< days below before a demotion, and for which a model change keeps a tier; 0: none
    bool autoApprove = false; ///< changes need no person
    friend bool operator==(const TierRule &, const TierRule &) = default;
};
/// Negative or unreadable figures; margins that do not fit between two bounds (hUp + hDown must stay under the smallest
/// gap), for then a promotion could lie below the demotion of the tier above. `tiers` best first.
[[nodiscard]] Problems validate(const TierRule &rule, const std::vector<Tier> &tiers);

/// What the rule remembers of one company between two evaluations.
struct TierState {
    static constexpr int None = -1; ///< no tier
    static constexpr int Gone = -2; ///< a tier the profile no longer has

    int tier = None; ///< 0 best
    QDate since;
    int belowCount = 0; ///< evaluations in a row under the bar for keeping the tier
    QDate belowSince;   ///< day of the first of them; invalid while there is none
    QDate
        modelChangedOn; ///< valid: the tier is kept although a new version of the profile judged otherwise on this day
    QDate evaluatedOn;
    double evaluatedFit = 0; ///< [0, 1]
    FitStatus evaluatedStatus = FitStatus::Firm;
};

/// What an evaluation looks at.
struct TierFinding {
    double fit = 0; ///< V in [0, 1]; NaN without an estimate
    FitStatus status = FitStatus::Firm;
    int cap = -1;              ///< best tier a failing soft must-have leaves; −1: no cap
    QDate day;                 ///< an earlier day than that of the state's last evaluation counts as that one
    bool modelChanged = false; ///< another version of the profile than at the last evaluation
};

/// A change of tier the rule asks for.
struct TierMove {
    int to = TierState::None;
    TierMoveKind kind = TierMoveKind::Promotion;
    QDate effectiveOn; ///< in the future only for a model change
    friend bool operator==(const TierMove &, const TierMove &) = default;
};

/// What is to be said about an evaluation that moves nothing, or not yet.
enum class TierNote {
    None,
    First,        ///< the first evaluation: the plain rule
    Insufficient, ///< too little is known: the tier stays as it is
    Conditional,  ///< a must-have is unknown: no promotion, or no first tier yet
    Below,        ///< under the bar, not long or not often enough
    Kept          ///< a new version judges otherwise; kept for the grace period
};

struct TierStep {
    std::optional<TierState> state; ///< empty: never evaluated so far, and still not
    std::optional<TierMove> move;   ///< with autoApprove already taken, unless it lies in the future
    TierNote note = TierNote::None;
};

/// The plain rule V >= t − eps, limited by a cap; TierState::None below the lowest bound.
[[nodiscard]] int cappedTier(const std::vector<Tier> &tiers, double fit, int cap);
/// V from which a company is promoted to a tier: min(1, t + hUp), so that no tier lies beyond reach.
[[nodiscard]] double promotionBar(const TierRule &rule, const Tier &tier);
/// V down to which a tier is kept: t − hDown.
[[nodiscard]] double keepingBar(const TierRule &rule, const Tier &tier);

/// One evaluation; scoring.md (f), a Schmitt trigger with a count and a grace period. Tests allow eps = 1e-7.
///
/// First evaluation: the plain rule; a conditional or insufficient company has to wait for it. Promotion at once, to
/// the best k with V >= t_k + hUp, never for a conditional company. Below t − hDown the count rises, else it is 0; when
/// it reaches `downAfter` and the time below `graceDays`, the tier becomes the plain one, at least one down. A failing
/// must-have moves at once: out, or to its cap. Insufficient: the state stays as it is. The same data on the same day
/// count once, so that looking twice changes nothing.
///
/// A new version of the profile (`modelChanged`) judges by the plain rule; where that is another tier the old one is
/// kept for `graceDays`, and the move is tagged ModelChange. What only the new version excludes is such a move, too.
///
/// `tiers` best first. With autoApprove moves that are due are taken; else the caller takes what a person approves.
[[nodiscard]] TierStep evaluate(const TierRule &rule, const std::vector<Tier> &tiers,
                                const std::optional<TierState> &state, const TierFinding &finding);
/// The state after a move came into force on `day`: counts begin anew.
[[nodiscard]] TierState taken(TierState state, int tier, QDate day);

} // namespace partnerscope
