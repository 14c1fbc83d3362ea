#include "insight/weightlearner.h"

#include "insight/auc.h"
#include "insight/correlation.h"
#include "insight/logistic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr int NewtonSteps = 25;
constexpr int ScaleRounds = 10;
/// A score that is not related to the outcome has no slope to divide by; this counts instead, in units of the steepest.
constexpr double LeastSlope = 0.1;

std::vector<double> scoresOf(const LearningData &data, const std::vector<std::uint32_t> &cases,
                             const std::vector<double> &weights)
{
    std::vector<double> scores;
    scores.reserve(cases.size());
    for (const std::uint32_t i : cases) {
        double score = 0;
        for (std::size_t c = 0; c < weights.size(); ++c)
            score += data.values.at(i, c) * weights[c];
        scores.push_back(score);
    }
    return scores;
}

/// The score each outcome would have if outcomes and expert scores had the same order; equal outcomes share the mean.
std::vector<double> matchedOutcomes(const LearningData &data, const std::vector<std::uint32_t> &cases)
{
    std::vector<double> scores = scoresOf(data, cases, data.expert);
    std::ranges::sort(scores);
    std::vector<std::size_t> order(cases.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    const auto outcome = [&](std::size_t i) { return data.outcomes[cases[i]]; };
    std::ranges::sort(order, {}, outcome);
    std::vector<double> matched(cases.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        double sum = 0;
        while (end < order.size() && outcome(order[end]) == outcome(order[begin]))
            sum += scores[end++];
        for (std::size_t i = begin; i < end; ++i)
            matched[order[i]] = sum / static_cast<double>(end - begin);
        begin = end;
    }
    return matched;
}

/// Sums for weighted, centred least squares of z on the values.
struct NormalEquations {
    Matrix h;
    std::vector<double> g;
    std::vector<double> columnMeans;
    double targetMean = 0;
};

NormalEquations normalEquations(const LearningData &data, const std::vector<std::uint32_t> &cases,
                                const std::vector<double> &z, const std::vector<double> &caseWeights)
{
    const std::size_t p = data.values.columns;
    NormalEquations sums { Matrix(p, p), std::vector<double>(p), std::vector<double>(p) };
    double total = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const double weight = caseWeights.empty() ? 1 : caseWeights[i];
        total += weight;
        sums.targetMean += weight * z[i];
        const double *row = &data.values.cells[cases[i] * p];
        for (std::size_t c = 0; c < p; ++c) {
            const double weighted = weight * row[c];
            sums.columnMeans[c] += weighted;
            sums.g[c] += weighted * z[i];
            for (std::size_t d = 0; d <= c; ++d)
                sums.h.at(c, d) += weighted * row[d];
        }
    }
    sums.targetMean /= total;
    for (double &mean : sums.columnMeans)
        mean /= total;
    for (std::size_t c = 0; c < p; ++c) {
        sums.g[c] -= total * sums.columnMeans[c] * sums.targetMean;
        for (std::size_t d = 0; d <= c; ++d) {
            sums.h.at(c, d) -= total * sums.columnMeans[c] * sums.columnMeans[d];
            sums.h.at(d, c) = sums.h.at(c, d);
        }
    }
    return sums;
}

double meanCurvature(const Matrix &h)
{
    double trace = 0;
    for (std::size_t i = 0; i < h.rows; ++i)
        trace += h.at(i, i);
    return std::max(trace / static_cast<double>(std::max<std::size_t>(h.rows, 1)), 1e-9);
}

void addRidge(NormalEquations &sums, const std::vector<double> &prior, double lambda)
{
    for (std::size_t c = 0; c < prior.size(); ++c) {
        sums.h.at(c, c) += lambda;
        sums.g[c] += lambda * prior[c];
    }
}

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

std::vector<double> times(const Matrix &h, const std::vector<double> &x)
{
    std::vector<double> result(h.rows, 0.0);
    for (std::size_t i = 0; i < h.rows; ++i) {
        for (std::size_t j = 0; j < h.columns; ++j)
            result[i] += h.at(i, j) * x[j];
    }
    return result;
}

/// Weights that sum to 1 have a scale of their own, which outcomes with luck in them do not: the outcomes are divided
/// by their slope on the score, and the weights found again, until both settle.
std::vector<double> learnFromAmounts(const LearningData &data, const std::vector<std::uint32_t> &cases, double strength)
{
    const std::vector<double> matched = matchedOutcomes(data, cases);
    const NormalEquations sums = normalEquations(data, cases, matched, {});
    const double lambda = strength * meanCurvature(sums.h);
    const double outcomeSpread = deviationOf(matched).value_or(0) * std::sqrt(static_cast<double>(cases.size()) - 1);
    std::vector<double> weights = data.expert;
    for (int round = 0; round < ScaleRounds; ++round) {
        const double square = std::max(product(weights, times(sums.h, weights)), 1e-12);
        const double slope =
            std::max(product(sums.g, weights) / square, LeastSlope * outcomeSpread / std::sqrt(square));
        if (!(slope > 0))
            return data.expert; // all outcomes are the same
        NormalEquations scaled = sums;
        for (double &g : scaled.g)
            g /= slope;
        addRidge(scaled, data.expert, lambda);
        std::vector<double> next = leastNonNegative(scaled.h, scaled.g, Total::One);
        double change = 0;
        for (std::size_t c = 0; c < next.size(); ++c)
            change = std::max(change, std::abs(next[c] - weights[c]));
        weights = std::move(next);
        if (change < 1e-6)
            break;
    }
    return weights;
}

/// Slope of the outcome on the expert score, held to what a useful score can have: this sets the scale of θ, not the
/// order of the partners.
double expertSlope(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes)
{
    const double spread = std::max(deviationOf(scores).value_or(0), 1e-6);
    const LogisticCurve curve = fitLogistic(scores, successes);
    return std::clamp(curve.slope.value.value_or(5 / spread), 0.5 / spread, 5 / spread);
}

class LogisticLearner
{
public:
    LogisticLearner(const LearningData &data, const std::vector<std::uint32_t> &cases)
        : m_data(data)
        , m_cases(cases)
    {
        for (const std::uint32_t i : cases)
            m_successes.push_back(data.successes[i]);
        m_slope = expertSlope(scoresOf(data, cases, data.expert), m_successes);
        for (const double weight : data.expert)
            m_prior.push_back(m_slope * weight);
    }

    std::vector<double> learn(double strength)
    {
        std::vector<double> theta = m_prior;
        double intercept = -m_slope * meanOf(scoresOf(m_data, m_cases, m_data.expert));
        double lambda = 0;
        double loss = INFINITY;
        for (int step = 0; step < NewtonSteps; ++step) {
            auto [nextTheta, nextIntercept] = newton(theta, intercept, strength, lambda);
            if (step == 0)
                loss = lossOf(theta, intercept, lambda);
            double nextLoss = lossOf(nextTheta, nextIntercept, lambda);
            for (int half = 0; half < 20 && !(nextLoss <= loss); ++half) {
                for (std::size_t c = 0; c < theta.size(); ++c)
                    nextTheta[c] = (theta[c] + nextTheta[c]) / 2;
                nextIntercept = (intercept + nextIntercept) / 2;
                nextLoss = lossOf(nextTheta, nextIntercept, lambda);
            }
            if (!(nextLoss <= loss))
                break;
            const bool settled = loss - nextLoss < 1e-9 * (1 + std::abs(loss));
            theta = std::move(nextTheta);
            intercept = nextIntercept;
            loss = nextLoss;
            if (settled)
                break;
        }
        const double sum = std::accumulate(theta.begin(), theta.end(), 0.0);
        if (!(sum > 1e-12))
            return m_data.expert;
        for (double &value : theta)
            value /= sum;
        return theta;
    }

private:
    /// One step of iteratively reweighted least squares with the constraint. Sets lambda at the first step.
    std::pair<std::vector<double>, double> newton(const std::vector<double> &theta, double intercept, double strength,
                                                  double &lambda) const
    {
        const std::vector<double> logits = scoresOf(m_data, m_cases, theta);
        std::vector<double> weights;
        std::vector<double> working;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double logit = intercept + logits[i];
            const double rate = 1 / (1 + std::exp(-logit));
            weights.push_back(std::max(rate * (1 - rate), 1e-4));
            working.push_back(logit + ((m_successes[i] != 0 ? 1.0 : 0.0) - rate) / weights.back());
        }
        NormalEquations sums = normalEquations(m_data, m_cases, working, weights);
        if (lambda <= 0)
            lambda = strength * meanCurvature(sums.h);
        addRidge(sums, m_prior, lambda);
        std::vector<double> next = leastNonNegative(sums.h, sums.g, Total::Free);
        double nextIntercept = sums.targetMean;
        for (std::size_t c = 0; c < next.size(); ++c)
            nextIntercept -= next[c] * sums.columnMeans[c];
        return { std::move(next), nextIntercept };
    }

    /// Half the penalty goes with the log-likelihood, as the normal equations have it.
    [[nodiscard]] double lossOf(const std::vector<double> &theta, double intercept, double lambda) const
    {
        const std::vector<double> logits = scoresOf(m_data, m_cases, theta);
        double loss = 0;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double towards = (m_successes[i] != 0 ? 1 : -1) * (intercept + logits[i]);
            loss += towards > 0 ? std::log1p(std::exp(-towards)) : std::log1p(std::exp(towards)) - towards;
        }
        for (std::size_t c = 0; c < theta.size(); ++c)
            loss += lambda / 2 * (theta[c] - m_prior[c]) * (theta[c] - m_prior[c]);
        return loss;
    }

    const LearningData &m_data;
    const std::vector<std::uint32_t> &m_cases;
    std::vector<std::uint8_t> m_successes;
    double m_slope = 1;
    std::vector<double> m_prior; ///< the expert's weights on the scale of θ
};
} // namespace

std::vector<double> learnWeights(const LearningData &data, const std::vector<std::uint32_t> &cases, double strength)
{
    if (cases.empty())
        return data.expert;
    if (data.yesNo)
        return LogisticLearner(data, cases).learn(strength);
    return learnFromAmounts(data, cases, strength);
}

std::optional<double> orderingOf(const LearningData &data, const std::vector<std::uint32_t> &cases,
                                 const std::vector<double> &weights)
{
    const std::vector<double> scores = scoresOf(data, cases, weights);
    if (data.yesNo) {
        std::vector<std::uint8_t> successes;
        for (const std::uint32_t i : cases)
            successes.push_back(data.successes[i]);
        return areaOnly(scores, successes);
    }
    std::vector<double> outcomes;
    for (const std::uint32_t i : cases)
        outcomes.push_back(data.outcomes[i]);
    return spearmanRho(scores, outcomes).value;
}

} // namespace partnerscope
