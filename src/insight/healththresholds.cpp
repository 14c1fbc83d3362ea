#include "insight/healththresholds.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using Unit = HealthLimitRange::Unit;

QString figure(const HealthLimitRange &range, double value)
{
    return QLocale().toString(value, 'f', range.unit == Unit::Correlation ? 2 : 0);
}
} // namespace

const std::array<HealthLimitRange, HealthLimitCount> &healthLimits()
{
    static constexpr std::array<HealthLimitRange, HealthLimitCount> Ranges { {
        { HealthLimit::MostQualified, "most_qualified", Unit::Percent, 60, 1, 100 },
        { HealthLimit::FewestCriteria, "fewest_criteria", Unit::Count, 5, 1, 100 },
        { HealthLimit::LeastQualified, "least_qualified", Unit::Percent, 1, 0, 100 },
        { HealthLimit::FewestQualified, "fewest_qualified", Unit::Count, 3, 1, 1'000'000 },
        { HealthLimit::HarshestMust, "harshest_must", Unit::Percent, 90, 1, 100 },
        { HealthLimit::LeastCulture, "least_culture", Unit::Percent, 10, 0, 100 },
        { HealthLimit::MostProfitability, "most_profitability", Unit::Percent, 50, 1, 100 },
        { HealthLimit::FewestAspects, "fewest_aspects", Unit::Count, 5, 1, 8 },
        { HealthLimit::MostUnknown, "most_unknown", Unit::Percent, 70, 0, 100 },
        { HealthLimit::SameThing, "same_thing", Unit::Correlation, 0.9, 0.1, 1 },
        { HealthLimit::HeaviestCriterion, "heaviest_criterion", Unit::Percent, 40, 1, 100 },
        { HealthLimit::ReviewMonths, "review_months", Unit::Months, 12, 1, 120 },
        { HealthLimit::FewestCandidates, "fewest_candidates", Unit::Count, 20, 1, 1'000'000 },
        { HealthLimit::ManyWaivers, "many_waivers", Unit::Count, 5, 1, 1'000'000 },
    } };
    return Ranges;
}

const HealthLimitRange &rangeOf(HealthLimit limit)
{
    return healthLimits().at(static_cast<std::size_t>(limit));
}

std::optional<HealthLimit> healthLimitFromKey(const QString &key)
{
    for (const HealthLimitRange &range : healthLimits()) {
        if (key == QLatin1String(range.key))
            return range.limit;
    }
    return std::nullopt;
}

QString healthLimitLabel(HealthLimit limit)
{
    switch (limit) {
    case HealthLimit::MostQualified: return tr("Too broad: more qualify than");
    case HealthLimit::FewestCriteria: return tr("Too broad: no must-have, and fewer criteria than");
    case HealthLimit::LeastQualified: return tr("Perfect-partner trap: fewer qualify than");
    case HealthLimit::FewestQualified: return tr("Perfect-partner trap: fewer companies qualify than");
    case HealthLimit::HarshestMust: return tr("Perfect-partner trap: a must-have excludes more than");
    case HealthLimit::LeastCulture: return tr("Ignoring culture: it carries less than");
    case HealthLimit::MostProfitability: return tr("Solely revenue-driven: profitability carries more than");
    case HealthLimit::FewestAspects: return tr("Vague persona: fewer aspects than");
    case HealthLimit::MostUnknown: return tr("Not measurable: unknown for more than");
    case HealthLimit::SameThing: return tr("Double counting: rank correlation above");
    case HealthLimit::HeaviestCriterion: return tr("One criterion rules: it carries more than");
    case HealthLimit::ReviewMonths: return tr("Static profile: not reviewed for");
    case HealthLimit::FewestCandidates: return tr("Too early: fewer companies in the pool than");
    case HealthLimit::ManyWaivers: return tr("Waivers have become the rule: of one must-have from");
    }
    return {};
}

HealthThresholds::HealthThresholds()
{
    for (const HealthLimitRange &range : healthLimits())
        set(range.limit, range.standard);
}

Problems validate(const HealthThresholds &thresholds)
{
    Problems problems;
    for (const HealthLimitRange &range : healthLimits()) {
        const double value = thresholds.of(range.limit);
        const bool counts = range.unit == Unit::Count || range.unit == Unit::Months;
        if (!(value >= range.least && value <= range.most))
            problems << Problem { QLatin1String(range.key),
                                  tr("\"%1\" has to lie between %2 and %3.")
                                      .arg(healthLimitLabel(range.limit), figure(range, range.least),
                                           figure(range, range.most)) };
        else if (counts && value != std::floor(value))
            problems << Problem { QLatin1String(range.key),
                                  tr("\"%1\" has to be a whole number.").arg(healthLimitLabel(range.limit)) };
    }
    if (thresholds.of(HealthLimit::LeastQualified) >= thresholds.of(HealthLimit::MostQualified))
        problems << Problem { QLatin1String(rangeOf(HealthLimit::LeastQualified).key),
                              tr("The least that has to qualify must be less than the most that may.") };
    return problems;
}

} // namespace partnerscope
