#pragma once

#include "exchange/judgementsfile.h"
#include "scoring/judges.h"
#include "scoring/rankweights.h"

#include <QByteArray>

namespace partnerscope {

/// Ways from what people say to weights.
enum class WeightMethod { Centroid, RankSum, RankReciprocal, RankDistribution, Swing, Direct, Pairwise };

[[nodiscard]] const std::vector<WeightMethod> &weightMethods();
[[nodiscard]] QString weightMethodKey(WeightMethod method);   ///< roc, rs, rr, rod, swing, direct, pairwise
[[nodiscard]] QString weightMethodLabel(WeightMethod method); ///< translated
[[nodiscard]] std::optional<WeightMethod> weightMethodFromKey(const QString &key);

/// Weights that follow from a file of judgements.
struct WeightAnswer {
    struct Judge {
        QString name;
        std::optional<double> cr; ///< none where the own judgements do not link all criteria, or form a tree
    };
    WeightMethod method = WeightMethod::Centroid;
    QStringList criteria;
    std::vector<double> weights;             ///< one per criterion, sum 1
    std::optional<PairwiseWeights> pairwise; ///< Pairwise only
    std::vector<Judge> judges;               ///< a list of judgements only
    std::vector<PairDisagreement> pairs;     ///< widest first
    std::vector<WeightSpread> spread;        ///< one per criterion, or empty
    QStringList notices;                     ///< translated sentences
};

/// \param method none: roc for a ranking, direct or swing for ratings, pairwise for a matrix or a list.
/// \returns InvalidInput where method and file do not go together, and for judgements that give no weights.
[[nodiscard]] Result<WeightAnswer> weightsFrom(const JudgementsFile &file, std::optional<WeightMethod> method,
                                               RandomIndexTable table = DefaultRandomIndex,
                                               ConsistencyLimits limits = ConsistencyLimits::Usual);

/// Columns criterion and weight (6 decimals), in the order of the file.
[[nodiscard]] QByteArray weightsCsv(const WeightAnswer &answer);
/// One object with everything; null where something does not apply to the method.
[[nodiscard]] QByteArray weightsJson(const WeightAnswer &answer);

} // namespace partnerscope
