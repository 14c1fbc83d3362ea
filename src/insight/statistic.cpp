#include "insight/statistic.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
struct ReasonName {
    const char *key;
    const char *text;
};
// In the order of NoFigure.
constexpr std::array ReasonNames {
    ReasonName { "too_few", QT_TRANSLATE_NOOP("partnerscope", "there are too few cases") },
    ReasonName { "constant", QT_TRANSLATE_NOOP("partnerscope", "all values are the same") },
    ReasonName { "one_class", QT_TRANSLATE_NOOP("partnerscope", "all succeeded or none did") },
    ReasonName { "separated", QT_TRANSLATE_NOOP("partnerscope", "the score separates them without one exception") },
    ReasonName { "not_converged", QT_TRANSLATE_NOOP("partnerscope", "the calculation did not settle") },
};
} // namespace

QString noFigureKey(NoFigure reason)
{
    return QString::fromLatin1(ReasonNames.at(static_cast<std::size_t>(reason)).key);
}

QString noFigureText(NoFigure reason)
{
    return tr(ReasonNames.at(static_cast<std::size_t>(reason)).text);
}

Statistic Statistic::none(NoFigure why)
{
    Statistic statistic;
    statistic.reason = why;
    return statistic;
}

Statistic Statistic::of(double value)
{
    if (!std::isfinite(value))
        return none(NoFigure::TooFew);
    Statistic statistic;
    statistic.value = value;
    return statistic;
}

double meanOf(const std::vector<double> &values)
{
    const auto count = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / count;
    return mean;
}

std::optional<double> deviationOf(const std::vector<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
    return std::isfinite(deviation) ? std::optional(deviation) : std::nullopt;
}

std::optional<Interval> middle95(std::vector<double> draws)
{
    if (draws.empty())
        return std::nullopt;
    std::ranges::sort(draws);
    const auto at = [&](double share) {
        const double place = share * static_cast<double>(draws.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, draws.size() - 1);
        return draws[below] + (place - static_cast<double>(below)) * (draws[above] - draws[below]);
    };
    return Interval { at(0.025), at(0.975) };
}

Statistic wilson(std::size_t successes, std::size_t n)
{
    if (n == 0)
        return Statistic::none(NoFigure::TooFew);
    const auto count = static_cast<double>(n);
    const double p = static_cast<double>(successes) / count;
    const double z2 = Z95 * Z95;
    const double centre = p + z2 / (2 * count);
    const double half = Z95 * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
    Statistic share = Statistic::of(p);
    share.standardError = std::sqrt(p * (1 - p) / count);
    share.interval = Interval { std::clamp((centre - half) / (1 + z2 / count), 0.0, p),
                                std::clamp((centre + half) / (1 + z2 / count), p, 1.0) };
    return share;
}

} // namespace partnerscope
