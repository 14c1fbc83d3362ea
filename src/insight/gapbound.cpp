#include "insight/gapbound.h"

#include "scoring/parallel.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace partnerscope {

namespace {
constexpr double Grid = 1099511627776.0; // 2^40

double sumOfLargest(std::vector<double> gains, std::size_t count)
{
    if (count < gains.size()) {
        std::ranges::nth_element(gains, gains.begin() + static_cast<std::ptrdiff_t>(count), std::greater<>());
        gains.resize(count);
    }
    std::ranges::sort(gains, std::greater<>()); // one order, one rounding
    double sum = 0;
    for (const double gain : gains)
        sum += gain;
    return sum;
}

/// The knapsack with parts allowed: by gain per cost, the last one in part.
double fractionalPacking(const GapProblem &problem, const std::vector<double> &gains)
{
    double sum = 0;
    std::vector<std::pair<double, std::size_t>> byRatio;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const double cost = problem.candidates[i].cost;
        if (!(gains[i] > 0) || cost > *problem.budget)
            continue;
        if (cost > 0)
            byRatio.emplace_back(-gains[i] / cost, i);
        else
            sum += gains[i];
    }
    std::ranges::sort(byRatio);
    double left = *problem.budget;
    for (const auto &[ratio, i] : byRatio) {
        const double cost = problem.candidates[i].cost;
        sum += cost <= left ? gains[i] : gains[i] * left / cost;
        left -= cost;
        if (!(left > 0))
            break;
    }
    return sum;
}
} // namespace

double roundedGain(double gain)
{
    return std::floor(gain * Grid + 0.5) / Grid;
}

bool isBetterCandidate(const GapCandidate &a, const GapCandidate &b)
{
    return a.fit != b.fit ? a.fit > b.fit : a.id < b.id;
}

double GapState::gain(std::size_t candidate, CoverageCells &cells) const
{
    m_problem->cellsOf(candidate, cells);
    double sum = 0;
    for (const CoverageShare &share : cells.shares)
        sum += m_left[share.cell] * share.share;
    return sum + m_problem->fitWeight * m_problem->candidates[candidate].fit / 100;
}

double GapState::take(std::size_t candidate, CoverageCells &cells)
{
    m_problem->cellsOf(candidate, cells);
    double sum = 0;
    for (const CoverageShare &share : cells.shares) {
        const double part = m_left[share.cell] * share.share;
        m_left[share.cell] -= part;
        sum += part;
    }
    m_closed += sum;
    m_fitPart += m_problem->fitWeight * m_problem->candidates[candidate].fit / 100;
    return sum;
}

std::vector<double> allGains(const GapProblem &problem, const GapState &state)
{
    std::vector<double> gains(problem.candidates.size());
    forRowRanges(gains.size(), [&](std::size_t begin, std::size_t end) {
        CoverageCells cells;
        for (std::size_t i = begin; i < end; ++i)
            gains[i] = state.gain(i, cells);
    });
    return gains;
}

std::vector<double> firstGains(const GapProblem &problem)
{
    std::vector<double> gains = allGains(problem, GapState(problem));
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (gains[i] - problem.fitWeight * problem.candidates[i].fit / 100 <= GapEpsilon)
            gains[i] = 0;
    }
    return gains;
}

double largestAddition(const GapProblem &problem, const std::vector<double> &gains)
{
    const double byCount = sumOfLargest(gains, problem.count);
    return problem.budget ? std::min(byCount, fractionalPacking(problem, gains)) : byCount;
}

} // namespace partnerscope
