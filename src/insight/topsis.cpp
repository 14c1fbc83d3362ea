#include "insight/topsis.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Distances this small, beside values of at most 1, are the rounding of equal values.
constexpr double NoDistance = 1e-12;

std::optional<double> relative(double toBest, double toWorst)
{
    const double best = std::sqrt(toBest);
    const double worst = std::sqrt(toWorst);
    return best + worst > NoDistance ? std::optional(worst / (best + worst)) : std::nullopt;
}

double squared(double x)
{
    return x * x;
}
} // namespace

std::optional<double> Topsis::closenessOf(const std::vector<double> &values) const
{
    double toBest = 0;
    double toWorst = 0;
    for (std::size_t c = 0; c < scale.size(); ++c) {
        toBest += squared(scale[c] * values[c] - ideal[c]);
        toWorst += squared(scale[c] * values[c] - antiIdeal[c]);
    }
    return relative(toBest, toWorst);
}

Topsis topsis(const std::vector<TopsisColumn> &columns)
{
    Topsis result;
    const std::size_t count = columns.empty() ? 0 : columns.front().values.size();
    double weights = 0;
    for (const TopsisColumn &column : columns)
        weights += column.weight;
    std::vector<double> toBest(count, 0.0);
    std::vector<double> toWorst(count, 0.0);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const TopsisColumn &column = columns[c];
        double length = 0;
        for (const double value : column.values)
            length = std::hypot(length, value);
        if (!(length > 0))
            result.zeroColumns.push_back(c);
        const double scale = length > 0 && weights > 0 ? column.weight / weights / length : 0;
        const auto [low, high] = count > 0 ? std::ranges::minmax(column.values) : std::ranges::minmax_result { 0., 0. };
        result.scale.push_back(scale);
        result.ideal.push_back(scale * (column.lessIsBetter ? low : high));
        result.antiIdeal.push_back(scale * (column.lessIsBetter ? high : low));
        for (std::size_t i = 0; i < count; ++i) {
            toBest[i] += squared(scale * column.values[i] - result.ideal.back());
            toWorst[i] += squared(scale * column.values[i] - result.antiIdeal.back());
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<double> one = relative(toBest[i], toWorst[i]);
        if (!one) { // at the best and at the worst values at once: all are equal
            result.closeness.clear();
            break;
        }
        result.closeness.push_back(*one);
    }
    return result;
}

} // namespace partnerscope
