#include "insight/listlift.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

ListLift liftAt(const std::vector<double> &scores, const std::vector<double> &outcomes, double fraction)
{
    ListLift result;
    const std::size_t n = scores.size();
    result.fraction = fraction;
    // 0.1 × 30 is a hair above 3, which must not become 4.
    result.count = std::min(n, static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(n) - 1e-9)));
    result.lift = Statistic::none(NoFigure::TooFew);
    result.gain = result.lift;
    if (n < 3 || result.count == 0)
        return result;
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::sort(order, std::ranges::greater {}, [&](std::size_t i) { return scores[i]; });
    const double cut = scores[order[result.count - 1]];
    std::size_t above = 0;
    std::size_t tied = 0;
    double hitsAbove = 0;
    double hitsTied = 0;
    for (std::size_t i = 0; i < n; ++i) {
        above += scores[i] > cut ? 1u : 0u;
        tied += scores[i] == cut ? 1u : 0u;
        hitsAbove += scores[i] > cut ? outcomes[i] : 0;
        hitsTied += scores[i] == cut ? outcomes[i] : 0;
    }
    result.tiesAtCut = above + tied > result.count;
    result.hits = hitsAbove + hitsTied * static_cast<double>(result.count - above) / static_cast<double>(tied);
    const double total = std::accumulate(outcomes.begin(), outcomes.end(), 0.0);
    if (!(total > 0) || std::ranges::min(outcomes) < 0) {
        result.lift = Statistic::none(NoFigure::Constant);
        result.gain = result.lift;
        return result;
    }
    result.gain = Statistic::of(result.hits / total);
    result.lift = Statistic::of(result.hits / total / static_cast<double>(result.count) * static_cast<double>(n));
    return result;
}

double liftFraction(std::size_t n)
{
    return n >= 50 ? 0.1 : n >= 25 ? 0.2 : 1.0 / 3;
}

} // namespace partnerscope
