#include "insight/logistic.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int MostSteps = 60;
/// Beyond this the fitted rates are 0 and 1 for every practical purpose: the classes are separated.
constexpr double SteepestLogit = 30;

double rateAt(double logit)
{
    return logit >= 0 ? 1 / (1 + std::exp(-logit)) : std::exp(logit) / (1 + std::exp(logit));
}

LogisticCurve without(NoFigure reason)
{
    return { Statistic::none(reason), Statistic::none(reason) };
}

/// Whether some threshold has the successes on one side and the failures on the other, the threshold itself shared or
/// not.
bool isSeparated(const std::vector<double> &x, const std::vector<std::uint8_t> &successes)
{
    double lowestSuccess = INFINITY;
    double highestSuccess = -INFINITY;
    double lowestFailure = INFINITY;
    double highestFailure = -INFINITY;
    for (std::size_t i = 0; i < x.size(); ++i) {
        double &lowest = successes[i] != 0 ? lowestSuccess : lowestFailure;
        double &highest = successes[i] != 0 ? highestSuccess : highestFailure;
        lowest = std::min(lowest, x[i]);
        highest = std::max(highest, x[i]);
    }
    return lowestSuccess >= highestFailure || lowestFailure >= highestSuccess;
}

/// The information matrix of intercept and slope, and the slope of the likelihood.
struct Information {
    double aa = 0;
    double ab = 0;
    double bb = 0;
    double ga = 0;
    double gb = 0;
};

Information informationAt(double a, double b, const std::vector<double> &z, const std::vector<std::uint8_t> &successes)
{
    Information sum;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double rate = rateAt(a + b * z[i]);
        const double weight = rate * (1 - rate);
        const double miss = (successes[i] != 0 ? 1.0 : 0.0) - rate;
        sum.aa += weight;
        sum.ab += weight * z[i];
        sum.bb += weight * z[i] * z[i];
        sum.ga += miss;
        sum.gb += miss * z[i];
    }
    return sum;
}

Statistic waldOf(double value, double variance)
{
    Statistic statistic = Statistic::of(value);
    const double error = std::sqrt(variance);
    if (std::isfinite(error)) {
        statistic.standardError = error;
        statistic.interval = Interval { value - Z95 * error, value + Z95 * error };
    }
    return statistic;
}
} // namespace

double LogisticCurve::at(double x) const
{
    return rateAt(*intercept.value + *slope.value * x);
}

LogisticCurve fitLogistic(const std::vector<double> &x, const std::vector<std::uint8_t> &successes)
{
    if (x.size() < 3)
        return without(NoFigure::TooFew);
    const auto hits = std::ranges::count_if(successes, [](std::uint8_t s) { return s != 0; });
    if (hits == 0 || hits == static_cast<std::ptrdiff_t>(successes.size()))
        return without(NoFigure::OneClass);
    const double mean = meanOf(x);
    const double spread = deviationOf(x).value_or(0);
    if (std::ranges::min(x) == std::ranges::max(x) || !(spread > 0))
        return without(NoFigure::Constant);
    if (isSeparated(x, successes))
        return without(NoFigure::Separated);
    // On the standardised scale the steps are well-conditioned whatever the unit of x.
    std::vector<double> z;
    for (const double value : x)
        z.push_back((value - mean) / spread);
    double a = 0;
    double b = 0;
    for (int step = 0; step < MostSteps; ++step) {
        const Information at = informationAt(a, b, z, successes);
        const double determinant = at.aa * at.bb - at.ab * at.ab;
        if (!(determinant > 0) || std::abs(a) > SteepestLogit || std::abs(b) > SteepestLogit)
            return without(NoFigure::Separated);
        const double stepA = (at.bb * at.ga - at.ab * at.gb) / determinant;
        const double stepB = (at.aa * at.gb - at.ab * at.ga) / determinant;
        a += stepA;
        b += stepB;
        if (std::abs(stepA) + std::abs(stepB) > 1e-10)
            continue;
        const double shift = mean / spread;
        const double varianceA = (at.bb + 2 * shift * at.ab + shift * shift * at.aa) / determinant;
        return { waldOf(a - b * shift, varianceA), waldOf(b / spread, at.aa / determinant / (spread * spread)) };
    }
    return without(NoFigure::NotConverged);
}

} // namespace partnerscope
