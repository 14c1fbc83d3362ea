#include "scoring/judges.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
double mean(const std::vector<double> &numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    return sum / static_cast<double>(numbers.size());
}

/// Standard deviation of a sample (n − 1); 0 for one number.
double deviation(const std::vector<double> &numbers)
{
    if (numbers.size() < 2)
        return 0;
    const double middle = mean(numbers);
    double sum = 0;
    for (const double number : numbers)
        sum += (number - middle) * (number - middle);
    return std::sqrt(sum / static_cast<double>(numbers.size() - 1));
}

/// Logarithms of what the judges say of one pair, in rising order: the result does not depend on who comes first.
std::vector<double> judgementsOf(const std::vector<PairwiseMatrix> &judges, std::size_t i, std::size_t j)
{
    std::vector<double> logarithms;
    for (const PairwiseMatrix &judge : judges) {
        if (judge.isJudged(i, j))
            logarithms.push_back(std::log(judge.at(i, j)));
    }
    std::ranges::sort(logarithms);
    return logarithms;
}

/// The weights of each judge whose own judgements give any.
std::vector<std::vector<double>> ownWeights(const std::vector<PairwiseMatrix> &judges)
{
    std::vector<std::vector<double>> weights;
    for (const PairwiseMatrix &judge : judges) {
        if (Result<PairwiseWeights> own = pairwiseWeights(judge, {}))
            weights.push_back(std::move(own->weights));
    }
    return weights;
}

double shared(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::min(a[i], b[i]);
    return sum;
}
} // namespace

JointJudgement jointJudgement(const std::vector<PairwiseMatrix> &judges)
{
    JointJudgement joint;
    joint.matrix = PairwiseMatrix(judges.front().size());
    for (std::size_t i = 0; i < joint.matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < joint.matrix.size(); ++j) {
            const std::vector<double> said = judgementsOf(judges, i, j);
            if (said.empty())
                continue;
            const double middle = mean(said);
            joint.matrix.judge(i, j, std::exp(middle));
            if (said.size() > 1)
                joint.pairs.push_back({ i, j, said.size(), std::exp(middle), std::exp(said.front()),
                                        std::exp(said.back()), std::exp(deviation(said)) });
        }
    }
    std::ranges::stable_sort(joint.pairs, std::ranges::greater {}, &PairDisagreement::factor);
    return joint;
}

std::vector<WeightSpread> weightSpread(const std::vector<PairwiseMatrix> &judges)
{
    const std::vector<std::vector<double>> weights = ownWeights(judges);
    std::vector<WeightSpread> spread;
    for (std::size_t i = 0; !weights.empty() && i < weights.front().size(); ++i) {
        std::vector<double> one; // one per judge
        for (const std::vector<double> &own : weights)
            one.push_back(own[i]);
        spread.push_back({ std::ranges::min(one), std::ranges::max(one), deviation(one) });
    }
    return spread;
}

std::optional<double> weightOverlap(const std::vector<PairwiseMatrix> &judges)
{
    const std::vector<std::vector<double>> weights = ownWeights(judges);
    if (weights.size() < 2)
        return std::nullopt;
    std::vector<double> overlaps;
    for (std::size_t a = 0; a < weights.size(); ++a) {
        for (std::size_t b = a + 1; b < weights.size(); ++b)
            overlaps.push_back(shared(weights[a], weights[b]));
    }
    std::ranges::sort(overlaps); // the result does not depend on who comes first
    return mean(overlaps);
}

} // namespace partnerscope
