#pragma once

#include "insight/auc.h"
#include "insight/calibration.h"
#include "insight/listlift.h"
#include "insight/outcomes.h"
#include "insight/suggestedweights.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// Whether fit, as it would have been given then, foretold what came (scoring.md (i)).
struct Backtest {
    static constexpr std::size_t ThinTier = 10; ///< fewer cases in a tier are too few for a rate

    /// Partners with one thing in common, and how they did.
    struct Side {
        std::size_t cases = 0;
        Statistic success;                 ///< share that succeeded, Wilson's interval
        std::optional<double> meanOutcome; ///< of the measure
    };
    /// Partners of one tier, or without one.
    struct TierRow {
        QString key;  ///< "tier", "below", "conditional", "insufficient", "excluded"
        QString name; ///< of the tier, else translated
        Side side;
        /// Whether so few partners are in it that its share of successes says next to nothing.
        [[nodiscard]] bool isThin() const { return side.cases < ThinTier; }
    };
    /// What one criterion says alone, over the partners of which its fact was known.
    struct CriterionRow {
        QString key;
        QString label;
        double weight = 0; ///< global
        std::size_t known = 0;
        Statistic rho;             ///< Spearman with the outcome
        std::optional<double> cut; ///< values from here on are high: the cut that makes the sides most equal
        Side high;
        Side low;
    };
    enum class Verdict : std::uint8_t {
        NoFigure,   ///< too few partners, or no spread
        CannotTell, ///< the interval of the rank correlation holds 0
        Foretells,  ///< it lies above 0
        Misleads    ///< it lies below 0: partners of better fit did worse
    };

    QString profile;
    int version = 0;
    QString measure;
    Horizon horizon;
    bool averaged = false;
    bool lessBetter = false;
    QStringList notices;    ///< what is not known of that time, translated
    bool hindsight = false; ///< the version was approved after the horizon began, or is a draft
    bool isDraft = false;   ///< never approved: it can still be changed until it foretells what is known
    Outcomes outcomes;
    double target = 0;        ///< success: the outcome reaches it (or stays at or under it, if less is better)
    bool targetGiven = false; ///< else it is the median outcome
    std::uint64_t seed = 0;

    std::size_t companies = 0; ///< in the pool then
    Side all;
    Statistic rho; ///< fit and outcome; positive speaks for the profile, also where less is better
    Statistic tau;
    AreaUnderCurve auc;
    ListLift successLift;
    ListLift outcomeLift;               ///< of the amounts themselves; only where more is better
    std::vector<ListLift> successGains; ///< of the best part, twice and thrice as much of the list …, all but the whole
    std::vector<ListLift> outcomeGains; ///< the same of the amounts
    std::vector<TierRow> tiers;
    Calibration calibration;
    std::vector<CriterionRow> criteria;     ///< by weight falling, then tree order
    std::optional<double> spreadOfPartners; ///< standard deviation of their fit
    std::optional<double> spreadOfPool;
    std::optional<SuggestedWeights> suggested;

    [[nodiscard]] Verdict verdict() const;
};
[[nodiscard]] QString verdictKey(Backtest::Verdict verdict); ///< "cannot_tell", as in files

/// What a back-test looks at.
struct BacktestInput {
    const ProfileVersion &version;
    const CompiledProfile &compiled; ///< over the pool as of Horizon::factsUntil()
    const ScoreSheet &sheet;
    QString measure;
    Horizon horizon;
    Outcomes outcomes;
};
struct BacktestOptions {
    std::optional<double> target {}; ///< else the median outcome
    bool learn = false;              ///< also suggest weights
    LearnOptions learning {};        ///< its seed is that of every random figure
};

/// \returns InvalidInput if no partner can be measured, with the counts of why; Cancelled.
[[nodiscard]] Result<Backtest> backtest(const BacktestInput &input, const BacktestOptions &options);

/// What it means, translated, a sentence each; also what it does not mean.
[[nodiscard]] QStringList inWords(const Backtest &backtest);
/// Who was left out and why, translated; empty for nobody.
[[nodiscard]] QString leftOut(const Outcomes &outcomes);

} // namespace partnerscope
