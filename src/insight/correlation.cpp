#include "insight/correlation.h"

#include "base/fixedpoint.h"
#include "insight/rankcorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr std::size_t FewestPairs = 3;

struct Pairs {
    std::vector<double> x;
    std::vector<double> y;
};

Pairs finitePairs(const std::vector<double> &x, const std::vector<double> &y)
{
    Pairs pairs;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (std::isfinite(x[i]) && std::isfinite(y[i])) {
            pairs.x.push_back(x[i]);
            pairs.y.push_back(y[i]);
        }
    }
    return pairs;
}

/// Numbers 0, 1, 2 … in the order of the values; equal values share one.
std::vector<std::uint32_t> denseRanks(const std::vector<double> &values)
{
    std::vector<double> distinct = values;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<std::uint32_t> ranks;
    ranks.reserve(values.size());
    for (const double value : values)
        ranks.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, value) - distinct.begin()));
    return ranks;
}

void addFisherInterval(Statistic &correlation, double standardError)
{
    const double r = *correlation.value;
    if (std::abs(r) >= 1 || !std::isfinite(standardError))
        return;
    correlation.standardError = standardError;
    const double z = std::atanh(r);
    correlation.interval = Interval { std::tanh(z - Z95 * standardError), std::tanh(z + Z95 * standardError) };
}

std::int64_t pairsOf(std::int64_t n)
{
    return n * (n - 1) / 2;
}

/// Pairs tied under `same` in a list that keeps ties together.
template <typename Same>
std::int64_t tiedPairs(std::size_t count, const Same &same)
{
    std::int64_t tied = 0;
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = begin + 1;
        while (end < count && same(begin, end))
            ++end;
        tied += pairsOf(static_cast<std::int64_t>(end - begin));
        begin = end;
    }
    return tied;
}

/// Sorts and counts the exchanges a bubble sort would need. \param spare as large as the list
std::int64_t sortCounting(std::vector<std::uint32_t> &list, std::vector<std::uint32_t> &spare)
{
    std::int64_t exchanges = 0;
    for (std::size_t width = 1; width < list.size(); width *= 2) {
        for (std::size_t begin = 0; begin < list.size(); begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, list.size());
            const std::size_t end = std::min(begin + 2 * width, list.size());
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t out = begin; out < end; ++out) {
                const bool takeLeft = left < middle && (right == end || list[left] <= list[right]);
                if (!takeLeft)
                    exchanges += static_cast<std::int64_t>(middle - left);
                spare[out] = list[takeLeft ? left++ : right++];
            }
        }
        list.swap(spare);
    }
    return exchanges;
}
} // namespace

Statistic spearmanRho(const std::vector<double> &x, const std::vector<double> &y)
{
    const Pairs pairs = finitePairs(x, y);
    if (pairs.x.size() < FewestPairs)
        return Statistic::none(NoFigure::TooFew);
    const std::optional<double> rho =
        spearman(rankedColumn(denseRanks(pairs.x)), rankedColumn(denseRanks(pairs.y)), FewestPairs);
    if (!rho)
        return Statistic::none(NoFigure::Constant);
    Statistic correlation = Statistic::of(*rho);
    if (pairs.x.size() > 3)
        addFisherInterval(correlation, std::sqrt((1 + *rho * *rho / 2) / (static_cast<double>(pairs.x.size()) - 3)));
    return correlation;
}

Statistic kendallTauB(const std::vector<double> &x, const std::vector<double> &y)
{
    const Pairs pairs = finitePairs(x, y);
    const std::size_t n = pairs.x.size();
    if (n < FewestPairs)
        return Statistic::none(NoFigure::TooFew);
    const std::vector<std::uint32_t> a = denseRanks(pairs.x);
    const std::vector<std::uint32_t> b = denseRanks(pairs.y);
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order,
                      [&](std::uint32_t i, std::uint32_t j) { return a[i] != a[j] ? a[i] < a[j] : b[i] < b[j]; });
    const std::int64_t tiedX = tiedPairs(n, [&](std::size_t i, std::size_t j) { return a[order[i]] == a[order[j]]; });
    const std::int64_t tiedBoth = tiedPairs(
        n, [&](std::size_t i, std::size_t j) { return a[order[i]] == a[order[j]] && b[order[i]] == b[order[j]]; });
    std::vector<std::uint32_t> byX;
    for (const std::uint32_t i : order)
        byX.push_back(b[i]);
    std::vector<std::uint32_t> spare(n);
    const std::int64_t discordant = sortCounting(byX, spare);
    const std::int64_t tiedY = tiedPairs(n, [&](std::size_t i, std::size_t j) { return byX[i] == byX[j]; });
    const std::int64_t all = pairsOf(static_cast<std::int64_t>(n));
    if (all == tiedX || all == tiedY)
        return Statistic::none(NoFigure::Constant);
    const double score = static_cast<double>(all - tiedX - tiedY + tiedBoth - 2 * discordant);
    const double tau = score / std::sqrt(static_cast<double>(all - tiedX) * static_cast<double>(all - tiedY));
    Statistic correlation = Statistic::of(std::clamp(tau, -1.0, 1.0));
    if (n > 4)
        addFisherInterval(correlation, std::sqrt(0.437 / (static_cast<double>(n) - 4)));
    return correlation;
}

std::optional<std::size_t> casesToSee(double rho)
{
    if (!(std::abs(rho) >= 0.01) || std::abs(rho) >= 1)
        return std::nullopt;
    const double ratio = Z95 / std::atanh(std::abs(rho));
    return static_cast<std::size_t>(std::ceil(3 + ratio * ratio * (1 + rho * rho / 2)));
}

} // namespace partnerscope
