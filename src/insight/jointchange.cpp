#include "insight/jointchange.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
/// Finds the nearest weights that tie two value lists with the difference d.
class TieSearch
{
public:
    TieSearch(const std::vector<double> &weights, std::vector<double> differences)
        : m_weights(weights)
        , m_d(std::move(differences))
    {
    }

    /// d·x falls as the multiplier rises, so one number is searched by halving; what is positive then is solved
    /// exactly.
    std::vector<double> take() const
    {
        double low = -1;
        double high = 1;
        for (int i = 0; i < 1000 && gap(at(low)) < 0; ++i)
            low *= 2;
        for (int i = 0; i < 1000 && gap(at(high)) > 0; ++i)
            high *= 2;
        for (int i = 0; i < 200 && low < high; ++i) {
            const double middle = low + (high - low) / 2;
            (gap(at(middle)) > 0 ? low : high) = middle;
        }
        return polished(at(high));
    }

private:
    [[nodiscard]] double gap(const std::vector<double> &x) const
    {
        return std::inner_product(x.begin(), x.end(), m_d.begin(), 0.0);
    }

    /// The point of the simplex nearest to w − μ d (Held, Wolfe & Crowder 1974).
    [[nodiscard]] std::vector<double> at(double multiplier) const
    {
        std::vector<double> x(m_weights.size());
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = m_weights[i] - multiplier * m_d[i];
        std::vector<double> sorted = x;
        std::ranges::sort(sorted, std::greater {});
        double sum = 0;
        double shift = 0;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            sum += sorted[i];
            const double candidate = (sum - 1) / static_cast<double>(i + 1);
            if (sorted[i] > candidate)
                shift = candidate;
        }
        for (double &value : x)
            value = std::max(0.0, value - shift);
        return x;
    }

    /// Solves for the positive weights alone: two equations in the two multipliers.
    [[nodiscard]] std::vector<double> polished(const std::vector<double> &x) const
    {
        double count = 0;
        double sumD = 0;
        double sumDD = 0;
        double sumW = -1;
        double sumWD = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (!(x[i] > 0))
                continue;
            count += 1;
            sumD += m_d[i];
            sumDD += m_d[i] * m_d[i];
            sumW += m_weights[i];
            sumWD += m_weights[i] * m_d[i];
        }
        const double determinant = count * sumDD - sumD * sumD;
        if (determinant <= 1e-14 * count * sumDD)
            return x;
        const double shift = (sumW * sumDD - sumWD * sumD) / determinant;
        const double multiplier = (count * sumWD - sumD * sumW) / determinant;
        std::vector<double> exact(x.size(), 0.0);
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (x[i] > 0)
                exact[i] = m_weights[i] - shift - multiplier * m_d[i];
            if (exact[i] < 0)
                return x;
        }
        return exact;
    }

    const std::vector<double> &m_weights;
    std::vector<double> m_d;
};
} // namespace

std::optional<std::vector<double>> nearestTie(const std::vector<double> &weights, const std::vector<double> &valuesA,
                                              const std::vector<double> &valuesB)
{
    std::vector<double> differences(weights.size());
    std::ranges::transform(valuesA, valuesB, differences.begin(), std::minus {});
    const double now = std::inner_product(weights.begin(), weights.end(), differences.begin(), 0.0);
    if (std::abs(now) <= ScoreEpsilon)
        return weights;
    const auto [least, most] = std::ranges::minmax(differences);
    if (least > 0 || most < 0)
        return std::nullopt;
    return TieSearch(weights, std::move(differences)).take();
}

std::optional<JointChange> smallestJointChange(const CompiledProfile &profile, std::uint32_t rowA, std::uint32_t rowB)
{
    std::vector<double> weights;
    std::vector<double> valuesA;
    std::vector<double> valuesB;
    std::vector<std::size_t> counted;
    for (std::size_t i = 0; i < profile.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = profile.leaves[i];
        if (leaf.weight == 0)
            continue;
        const auto valueOf = [&](std::uint32_t row) -> std::optional<double> {
            const std::uint32_t value = leaf.column->values[row];
            return value == ValueUnknown ? estimateOf(profile, leaf) : fromFixed(value);
        };
        const std::optional<double> a = valueOf(rowA);
        const std::optional<double> b = valueOf(rowB);
        if (!a || !b)
            return std::nullopt;
        counted.push_back(i);
        weights.push_back(static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum));
        valuesA.push_back(*a);
        valuesB.push_back(*b);
    }
    const std::optional<std::vector<double>> tied = nearestTie(weights, valuesA, valuesB);
    if (!tied)
        return std::nullopt;
    JointChange result;
    result.weights.assign(profile.leaves.size(), 0.0);
    result.change.assign(profile.leaves.size(), 0.0);
    double squares = 0;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const double change = (*tied)[i] - weights[i];
        result.weights[counted[i]] = (*tied)[i];
        result.change[counted[i]] = change;
        squares += change * change;
    }
    result.distance = std::sqrt(squares);
    return result;
}

std::optional<ClosestRival> closestRival(const CompiledProfile &profile, const std::vector<std::uint32_t> &rows)
{
    std::optional<ClosestRival> closest;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        std::optional<JointChange> change = smallestJointChange(profile, rows.front(), rows[i]);
        if (change && (!closest || change->distance < closest->change.distance))
            closest = ClosestRival { rows[i], std::move(*change) };
    }
    return closest;
}

double rawWeightChange(double scoreI, double scoreJ, double valueIk, double valueJk)
{
    return (scoreJ - scoreI) / (valueJk - valueIk);
}

double shareAfterRawChange(double share, double taken)
{
    return (share - taken) / (1 - taken);
}

} // namespace partnerscope
