#pragma once

#include "scoring/pairwise.h"

namespace partnerscope {

/// How far judges are apart on one pair.
struct PairDisagreement {
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t judges = 0; ///< who judged it, >= 2
    double mean = 1;        ///< geometric mean of the judgements of i over j
    double lowest = 1;
    double highest = 1;
    double factor = 1; ///< geometric standard deviation, exp(sd of ln a_ij), >= 1; 1: all agree
};

/// Judgements of several people as one matrix: the geometric mean over those who judged a pair (Aczél & Saaty 1983),
/// taken before the eigenvector, which keeps the matrix reciprocal.
struct JointJudgement {
    PairwiseMatrix matrix;
    std::vector<PairDisagreement> pairs; ///< widest first; pairs that two or more judged
};
/// All matrices must have the same size and the same order of criteria; at least one.
[[nodiscard]] JointJudgement jointJudgement(const std::vector<PairwiseMatrix> &judges);

/// The weights of one criterion over the judges whose own judgements link all criteria.
struct WeightSpread {
    double lowest = 0;
    double highest = 0;
    double deviation = 0; ///< standard deviation (n − 1); 0 for one judge
};
/// One per criterion; empty if no judge alone gives weights.
[[nodiscard]] std::vector<WeightSpread> weightSpread(const std::vector<PairwiseMatrix> &judges);

/// How much of the weight two judges share: the mean of Σ_i min(w_i, w'_i) over all pairs of judges whose own
/// judgements link all criteria, the percentage similarity of Renkonen 1938, one minus half the city-block distance. 1:
/// all weigh alike; none for fewer than two such judges.
[[nodiscard]] std::optional<double> weightOverlap(const std::vector<PairwiseMatrix> &judges);

} // namespace partnerscope
