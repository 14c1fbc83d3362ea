#pragma once

#include "domain/problem.h"

#include <array>
#include <optional>

namespace partnerscope {

/// From where on a health check has something to say (domain.md 5). The order is that of the form; files name them by
/// key.
enum class HealthLimit {
    MostQualified,     ///< per cent of the pool
    FewestCriteria,    ///< that count, without a must-have
    LeastQualified,    ///< per cent of the pool
    FewestQualified,   ///< companies
    HarshestMust,      ///< per cent of the pool excluded by one must-have
    LeastCulture,      ///< per cent of the weight
    MostProfitability, ///< per cent of the weight
    FewestAspects,     ///< of the persona
    MostUnknown,       ///< per cent of the pool
    SameThing,         ///< rank correlation
    HeaviestCriterion, ///< per cent of the weight
    ReviewMonths,      ///< from one review to the next
    FewestCandidates,  ///< companies in the pool
    ManyWaivers,       ///< of one must-have
};
inline constexpr std::size_t HealthLimitCount = 14;

/// What a threshold is counted in, and what it may be.
struct HealthLimitRange {
    enum class Unit { Percent, Count, Correlation, Months };
    HealthLimit limit;
    const char *key; ///< "most_qualified"; in settings and on the command line
    Unit unit;
    double standard; ///< the field's threshold
    double least;
    double most;
};
[[nodiscard]] const std::array<HealthLimitRange, HealthLimitCount> &healthLimits();
[[nodiscard]] const HealthLimitRange &rangeOf(HealthLimit limit);
[[nodiscard]] std::optional<HealthLimit> healthLimitFromKey(const QString &key);
/// Translated: "Too broad: most that may qualify".
[[nodiscard]] QString healthLimitLabel(HealthLimit limit);

/// The thresholds of a workspace; the field's own unless told otherwise.
class HealthThresholds
{
public:
    HealthThresholds();

    /// In the unit of the threshold: per cent as 0..100.
    [[nodiscard]] double of(HealthLimit limit) const { return m_values[static_cast<std::size_t>(limit)]; }
    /// Of a threshold in per cent: as a part of one.
    [[nodiscard]] double share(HealthLimit limit) const { return of(limit) / 100; }
    [[nodiscard]] int count(HealthLimit limit) const { return static_cast<int>(of(limit)); }
    void set(HealthLimit limit, double value) { m_values[static_cast<std::size_t>(limit)] = value; }
    friend bool operator==(const HealthThresholds &, const HealthThresholds &) = default;

private:
    std::array<double, HealthLimitCount> m_values {};
};

/// Every threshold has to lie in its range, numbers of things have to be whole, and fewer must not be asked than
/// allowed. The place of a problem is the key of the threshold.
[[nodiscard]] Problems validate(const HealthThresholds &thresholds);

} // namespace partnerscope
