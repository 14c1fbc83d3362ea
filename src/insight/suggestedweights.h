#pragma once

#include "base/result.h"
#include "insight/statistic.h"
#include "insight/weightlearner.h"

#include <QStringList>

#include <functional>

namespace partnerscope {

/// A criterion that weights are learned for.
struct LearnableCriterion {
    QString key;
    QString label;
    double weight = 0; ///< as it is; the criteria's weights sum to 1
};

/// Advice, never applied by itself: weights that would have ordered the partners better, with the proof that they would
/// have done so on partners they have not seen, or why there is no such advice (scoring.md (i)).
struct SuggestedWeights {
    enum class Verdict : std::uint8_t {
        TooFewCases,    ///< fewer than the weights to be learned need: nothing was learned
        NothingToLearn, ///< fewer than two criteria differ between the partners
        NotProven,      ///< learned, but the gain on unseen partners may be chance
        Proven          ///< the 95 % interval of the gain lies above 0 against both the expert and equal weights
    };
    struct Row {
        QString key;
        QString label;
        double expert = 0;
        bool constant = false;            ///< the same for every partner: nothing to learn, keeps its weight
        std::optional<double> suggested;  ///< all rows together sum to 1
        std::optional<Interval> interval; ///< 95 %, bootstrap
        std::optional<double> zeroShare;  ///< share of the draws that gave it no weight at all
    };
    Verdict verdict = Verdict::TooFewCases;
    std::vector<Row> rows;
    bool yesNo = false;     ///< learned from successes (logistic loss), else from amounts (squared loss of ranks)
    std::size_t cases = 0;  ///< what counts: partners, or the rarer of successes and failures
    std::size_t needed = 0; ///< 10 partners, or 20 events, per free weight
    std::size_t freeWeights = 0;
    std::optional<double> strength; ///< of the pull towards the expert, chosen by cross-validation
    // Ordering of partners outside the draw: Spearman's rho, or the area under the curve; means over the draws
    Statistic learned;
    Statistic expert;
    Statistic equal;
    Statistic gainOverExpert;
    Statistic gainOverEqual;
    int draws = 0;
    std::uint64_t seed = 0;
};
[[nodiscard]] QString verdictKey(SuggestedWeights::Verdict verdict); ///< "not_proven", as in files

struct LearnOptions {
    std::uint64_t seed = 1;
    int draws = 1000;
    int repeats = 10;                        ///< of the five folds
    std::function<bool(double)> progress {}; ///< share done in [0, 1], called from the caller's thread; false: stop
};

/// Learns weights from cases, a column per criterion; constant columns are dropped and reported. Penalty: repeated
/// five-fold cross-validation; precision and proof: bootstrap, each draw judged by the cases it left out. The same seed
/// gives the same figures on any number of cores. \returns Cancelled if the progress says so.
[[nodiscard]] Result<SuggestedWeights> suggestWeights(const std::vector<LearnableCriterion> &criteria,
                                                      const LearningData &data, const LearnOptions &options);

/// What it means, translated, a sentence each.
[[nodiscard]] QStringList inWords(const SuggestedWeights &suggested);

} // namespace partnerscope
