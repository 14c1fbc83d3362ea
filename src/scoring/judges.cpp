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
    std::vector<std::vector<double>> weights; // per criterion, one per judge
    for (const PairwiseMatrix &judge : judges) {
        const Result<PairwiseWeights> own = pairwiseWeights(judge, {});
        if (!own)
            continue;
        weights.resize(judge.size());
        for (std::size_t i = 0; i < judge.size(); ++i)
            weights[i].push_back(own->weights[i]);
    }
    std::vector<WeightSpread> spread;
    for (const std::vector<double> &one : weights)
        spread.push_back({ std::ranges::min(one), std::ranges::max(one), deviation(one) });
    return spread;
}

} // namespace partnerscope
