#pragma once

#include "scoring/neededfact.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// One criterion that would have to become better, or whose must-have would have to hold.
struct LiftStep {
    QString key;
    QString label;
    QString attribute;
    double from = 0;             ///< [0, 1] value that counts now; NaN without a value function
    double to = 0;               ///< [0, 1] value it needs
    double points = 0;           ///< of 100
    bool isUnknown = false;      ///< nothing is known: to be found out, not to be changed
    bool isMustHave = false;     ///< its must-have has to hold, or to be confirmed
    bool isAtItsMust = false;    ///< it has to hold, and no more: `to` is the least that its must-have allows
    bool isAllItCanGive = false; ///< `to` is the most its value function gives
    NeededFact fact;             ///< what the fact would have to be; Nothing where only the must-have counts
};

/// The cheapest set of improvements that lifts a company to a tier: fewest criteria, then fewest points.
struct Lift {
    QString tier;            ///< empty: there is no tier to be lifted to
    int tierIndex = -1;      ///< in ScoreSheet::tiers
    bool isPossible = false; ///< reached by `steps`
    QString reached;         ///< the tier `steps` end in: `tier` or a better one; empty unless possible
    int reachedIndex = -1;
    bool isFewestPoints = false; ///< proven; the number of criteria always is
    double points = 0;           ///< that `steps` add, of 100
    double bestFit = 0;          ///< [0, 100] with every criterion at its best
    std::vector<LiftStep> steps; ///< must-haves first, then by points falling
    [[nodiscard]] bool isAsked() const { return tierIndex >= 0; }
};

/// What one criterion alone would have to be worth for another tier, everything else as it is.
struct Counterfactual {
    QString key;
    QString label;
    QString attribute;
    double value = 0;            ///< [0, 1] that counts now
    bool isUnknown = false;      ///< `value` is an estimate
    std::optional<double> reach; ///< least value with which the next better tier is reached
    NeededFact reachFact;        ///< and what the fact would have to be
    std::optional<double> lose;  ///< greatest value with which the present tier is lost
    NeededFact loseFact;
};

/// What a company is measured by, for the functions below.
struct LiftInput {
    const IdealProfile &profile;
    const CompiledProfile &compiled;
    const ScoreSheet &sheet;
    const Schema &schema;
    const Pool &pool;
    std::size_t row = 0;
};

/// The tier a company would be lifted to next: one better than its tier; the tier of its fit (or the lowest) where a
/// must-have excludes it or is unknown at the best tier; -1 at the top, or while too little is known.
[[nodiscard]] int nextTierOf(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t row);

/// Formula: with S the counted sum and g_c(v') = w_c (v' - v_c), the smallest number of criteria n is the first for
/// which the n largest greatest gains reach the cut (no smaller set can), beside those whose must-have has to hold
/// anyway (these begin at the least value it allows, leastValueWithMust()); among the sets of that size the one with
/// the least sum of gains that reaches it, by branch and bound over the attainable values. Each criterion counts 1,
/// also where several read one attribute. Under "renormalise" only known criteria can be improved, since a new fact
/// would change what the fit is divided by.
[[nodiscard]] Lift liftToNextTier(const LiftInput &input);

/// For each active criterion, tree order; empty while the company has no rank. A must-have of another criterion that
/// stands in the way leaves `reach` empty.
[[nodiscard]] std::vector<Counterfactual> counterfactuals(const LiftInput &input);

/// Sentences, translated.
[[nodiscard]] QStringList inWords(const Lift &lift, const Schema &schema);
[[nodiscard]] QString inWords(const Counterfactual &counterfactual, const QString &nextTier, const Schema &schema);

} // namespace partnerscope
