#include "scoring/rankweights.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
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
} // namespace

std::vector<double> positionWeights(RankMethod method, std::size_t n)
{
    std::vector<double> weights(n);
    const auto count = static_cast<double>(n);
    double tail = 0;
    for (std::size_t i = n; i > 0; --i) {
        const auto position = static_cast<double>(i);
        tail += 1 / position;
        switch (method) {
        case RankMethod::Centroid: weights[i - 1] = tail / count; break;
        case RankMethod::Sum: weights[i - 1] = 2 * (count + 1 - position) / (count * (count + 1)); break;
        case RankMethod::Reciprocal: weights[i - 1] = 1 / position; break;
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
