#include "scoring/rankweights.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace partnerscope {

namespace {
/// The same sum whatever the order of the terms: they are added from the smallest on.
double orderlessSum(std::vector<double> terms)
{
    std::ranges::sort(terms);
    return std::accumulate(terms.begin(), terms.end(), 0.0);
}

Result<> usable(const std::vector<double> &numbers)
{
    for (const double number : numbers) {
        if (!std::isfinite(number) || number < 0)
            return fail(ErrorCode::InvalidInput, tr("Ranks and points must be numbers that are not negative."));
    }
    if (std::ranges::none_of(numbers, [](double number) { return number > 0; }))
        return fail(ErrorCode::InvalidInput,
                    tr("No criterion has any importance, so there are no weights. Give at least one a rank or points."),
                    QStringLiteral("undefined_weights"));
    return {};
}
/// ∫_0^∞ f(t) dt by the double exponential rule over t = s / (scale (1 − s)), with f the function of the rank order
/// distribution for one position; see distributionWeights().
std::vector<double> integrals(std::size_t n)
{
    constexpr double Step = 1.0 / 32;
    constexpr int Steps = 110; // beyond, nothing is left to add
    // Most of the integral lies around t = 1 / (1 + 2 + … + n).
    const double scale = static_cast<double>(n) * (static_cast<double>(n) + 1) / 2;
    std::vector<double> sums(n, 0.0);
    for (int step = -Steps; step <= Steps; ++step) {
        const double at = Step * step;
        const double lean = std::numbers::pi / 2 * std::sinh(at);
        const double odds = std::exp(2 * lean); // s / (1 − s)
        const double t = odds / scale;
        // dt = d(odds) / scale, and d(odds) = odds π cosh(at) d(at).
        double product = Step * std::numbers::pi * std::cosh(at) * t;
        for (std::size_t j = 1; j <= n; ++j)
            product /= 1 + static_cast<double>(j) * t;
        if (!(product > 0) || !std::isfinite(product))
            continue;
        for (std::size_t j = 1; j <= n; ++j)
            sums[j - 1] += product / (1 + static_cast<double>(j) * t);
    }
    return sums;
}

/// The points fall from 100 in gaps that are uniform on a simplex; the gap below position j counts in the j points
/// above it. So w_i = Σ_{j>=i} E[e_j / Σ_k k e_k] with exponential e, and that mean is
/// ∫_0^∞ (1 + jt)⁻¹ Π_{k=1..n} (1 + kt)⁻¹ dt: the same numbers as the nested integrals of Roberts & Goodwin, for any n.
std::vector<double> distributionWeights(std::size_t n)
{
    std::vector<double> weights = integrals(n);
    for (std::size_t i = n; i-- > 1;)
        weights[i - 1] += weights[i];
    const double sum = std::accumulate(weights.rbegin(), weights.rend(), 0.0);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}
} // namespace

std::vector<double> positionWeights(RankMethod method, std::size_t n)
{
    if (method == RankMethod::Distribution)
        return distributionWeights(n);
    std::vector<double> weights(n);
    const auto count = static_cast<double>(n);
    double tail = 0;
    for (std::size_t i = n; i > 0; --i) {
        const auto position = static_cast<double>(i);
        tail += 1 / position;
        switch (method) {
        case RankMethod::Centroid: weights[i - 1] = tail / count; break;
        case RankMethod::Sum: weights[i - 1] = 2 * (count + 1 - position) / (count * (count + 1)); break;
        case RankMethod::Reciprocal:
        case RankMethod::Distribution: weights[i - 1] = 1 / position; break;
        }
    }
    if (method == RankMethod::Reciprocal) {
        for (double &weight : weights)
            weight /= tail;
    }
    return weights;
}

Result<std::vector<double>> rankWeights(RankMethod method, const std::vector<double> &ranks)
{
    if (const Result<> checked = usable(ranks); !checked)
        return checked.failure();
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] > 0)
            order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    const std::vector<double> positions = positionWeights(method, order.size());
    std::vector<double> weights(ranks.size(), 0.0);
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        double sum = 0;
        for (; end < order.size() && ranks[order[end]] == ranks[order[begin]]; ++end)
            sum += positions[end];
        for (std::size_t i = begin; i < end; ++i)
            weights[order[i]] = sum / static_cast<double>(end - begin);
        begin = end;
    }
    return weights;
}

Result<std::vector<double>> ratingWeights(const std::vector<double> &points)
{
    if (const Result<> checked = usable(points); !checked)
        return checked.failure();
    // Measured by the largest first: a sum of 1e308 would overflow.
    const double largest = std::ranges::max(points);
    std::vector<double> weights;
    for (const double point : points)
        weights.push_back(point / largest);
    const double sum = orderlessSum(weights);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace partnerscope
