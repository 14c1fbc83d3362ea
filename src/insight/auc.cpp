#include "insight/auc.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr int Draws = 2000;

/// Average ranks, 1 for the lowest.
std::vector<double> averageRanks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = (static_cast<double>(begin) + static_cast<double>(end) + 1) / 2;
        begin = end;
    }
    return ranks;
}

struct Classes {
    std::vector<double> high; ///< scores of the successes
    std::vector<double> low;
};

double sampleVariance(const std::vector<double> &values)
{
    const double deviation = deviationOf(values).value_or(0);
    return deviation * deviation;
}

/// Structural components by mid-ranks (Sun & Xu 2014): for each success the share of failures it beats, and back.
double deLongVariance(const Classes &classes)
{
    std::vector<double> all = classes.high;
    all.insert(all.end(), classes.low.begin(), classes.low.end());
    const std::vector<double> together = averageRanks(all);
    const std::vector<double> amongHigh = averageRanks(classes.high);
    const std::vector<double> amongLow = averageRanks(classes.low);
    const auto highs = static_cast<double>(classes.high.size());
    const auto lows = static_cast<double>(classes.low.size());
    std::vector<double> beaten;
    for (std::size_t i = 0; i < classes.high.size(); ++i)
        beaten.push_back((together[i] - amongHigh[i]) / lows);
    std::vector<double> beating;
    for (std::size_t i = 0; i < classes.low.size(); ++i)
        beating.push_back(1 - (together[classes.high.size() + i] - amongLow[i]) / highs);
    return sampleVariance(beaten) / highs + sampleVariance(beating) / lows;
}

double hanleyMcNeilError(double area, double highs, double lows)
{
    const double q1 = area / (2 - area);
    const double q2 = 2 * area * area / (1 + area);
    const double square = area * area;
    const double variance =
        (area * (1 - area) + (highs - 1) * (q1 - square) + (lows - 1) * (q2 - square)) / (highs * lows);
    return std::sqrt(std::max(0.0, variance));
}

/// Scores as positions among the distinct ones.
std::vector<std::size_t> positions(const std::vector<double> &scores, const std::vector<double> &distinct)
{
    std::vector<std::size_t> places;
    for (const double score : scores)
        places.push_back(static_cast<std::size_t>(std::ranges::lower_bound(distinct, score) - distinct.begin()));
    return places;
}

std::optional<Interval> bootstrapped(const Classes &classes, std::uint64_t seed)
{
    std::vector<double> distinct = classes.high;
    distinct.insert(distinct.end(), classes.low.begin(), classes.low.end());
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const std::vector<std::size_t> high = positions(classes.high, distinct);
    const std::vector<std::size_t> low = positions(classes.low, distinct);
    Random random(seed);
    std::vector<double> areas;
    std::vector<double> highCounts(distinct.size());
    std::vector<double> lowCounts(distinct.size());
    for (int draw = 0; draw < Draws; ++draw) {
        std::ranges::fill(highCounts, 0);
        std::ranges::fill(lowCounts, 0);
        for (std::size_t i = 0; i < high.size(); ++i)
            highCounts[high[random.below(high.size())]] += 1;
        for (std::size_t i = 0; i < low.size(); ++i)
            lowCounts[low[random.below(low.size())]] += 1;
        double below = 0;
        double wins = 0;
        for (std::size_t place = 0; place < distinct.size(); ++place) {
            wins += highCounts[place] * (below + lowCounts[place] / 2);
            below += lowCounts[place];
        }
        areas.push_back(wins / (static_cast<double>(high.size()) * static_cast<double>(low.size())));
    }
    return middle95(std::move(areas));
}
} // namespace

std::optional<double> areaOnly(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes)
{
    const std::vector<double> ranks = averageRanks(scores);
    double highs = 0;
    double rankSum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        highs += successes[i] != 0 ? 1 : 0;
        rankSum += successes[i] != 0 ? ranks[i] : 0;
    }
    const double lows = static_cast<double>(scores.size()) - highs;
    if (!(highs > 0) || !(lows > 0))
        return std::nullopt;
    // Mann & Whitney 1947: the rank sum less its least possible value counts the won pairs.
    return std::clamp((rankSum - highs * (highs + 1) / 2) / (highs * lows), 0.0, 1.0);
}

AreaUnderCurve areaUnderCurve(const std::vector<double> &scores, const std::vector<std::uint8_t> &successes,
                              std::uint64_t seed)
{
    Classes classes;
    for (std::size_t i = 0; i < scores.size(); ++i)
        (successes[i] != 0 ? classes.high : classes.low).push_back(scores[i]);
    AreaUnderCurve result;
    result.successes = classes.high.size();
    result.failures = classes.low.size();
    const std::optional<double> found = areaOnly(scores, successes);
    if (!found) {
        result.area = Statistic::none(NoFigure::OneClass);
        return result;
    }
    const double area = *found;
    result.area = Statistic::of(area);
    const auto highs = static_cast<double>(result.successes);
    const auto lows = static_cast<double>(result.failures);
    result.hanleyMcNeil = hanleyMcNeilError(area, highs, lows);
    if (std::min(result.successes, result.failures) < 2)
        return result;
    const double error = std::sqrt(deLongVariance(classes));
    result.area.standardError = error;
    if (area <= 0 || area >= 1)
        return result;
    const bool few = std::min(result.successes, result.failures) < BootstrapBelow;
    result.intervalBy = few ? AreaUnderCurve::IntervalBy::Bootstrap : AreaUnderCurve::IntervalBy::DeLong;
    result.area.interval = few ? bootstrapped(classes, seed)
                               : Interval { std::max(0.0, area - Z95 * error), std::min(1.0, area + Z95 * error) };
    return result;
}

} // namespace partnerscope
