#include "base/text.h"
#include "insight/health.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
using Severity = HealthFinding::Severity;

int countOf(const QList<Recruitment> &recruitments, bool (*isCounted)(const Recruitment &))
{
    return static_cast<int>(std::ranges::count_if(recruitments, isCounted));
}

/// What the indicators say, in numbers; empty without any.
QStringList findingsOf(const QList<Recruitment> &recruited)
{
    QStringList said;
    QList<int> days;
    for (const Recruitment &each : recruited) {
        if (const std::optional<int> taken = daysToFirstDeal(each))
            days << *taken;
    }
    if (!days.isEmpty()) {
        const auto middle = days.begin() + days.size() / 2;
        std::ranges::nth_element(days, middle);
        said << tr("Half of them needed %n day(s) or less to the first deal.", nullptr, *middle);
    }
    const int known = countOf(recruited, [](const Recruitment &each) { return each.active.has_value(); });
    if (known > 0)
        said << tr("%1 of %2 are active.")
                    .arg(countOf(recruited, [](const Recruitment &each) { return each.active.value_or(false); }))
                    .arg(known);
    return said;
}
} // namespace

HealthFinding outcomesRecorded(const ProfileVersion &version, const QList<Recruitment> &recruitments)
{
    const QString key = QStringLiteral("no_metrics");
    QList<Recruitment> recruited;
    int otherVersions = 0;
    for (const Recruitment &each : recruitments) {
        if (each.profile != version.profile.name)
            continue;
        if (each.version == version.version)
            recruited << each;
        else
            ++otherVersions;
    }
    if (recruited.isEmpty()) {
        QStringList reason { tr("No company is recorded as recruited with version %1.").arg(version.version) };
        if (otherVersions > 0)
            reason << tr("%n with other versions.", nullptr, otherVersions);
        return { key, tr("Nobody recruited with it yet"), reason.join(QLatin1Char(' ')), Severity::Info };
    }
    const int measured = countOf(recruited, &hasIndicators);
    const int all = static_cast<int>(recruited.size());
    if (measured == 0)
        return { key, tr("No metrics"),
                 tr("%n company(s) were recruited with it, and of none is it recorded how it turned out: first deal, "
                    "activity, satisfaction, cost.",
                    nullptr, all),
                 Severity::Warning };
    QStringList reason { tr("Indicators are recorded for %1 of %2 recruited companies.").arg(measured).arg(all) };
    return { key, tr("Outcomes are recorded"), (reason + findingsOf(recruited)).join(QLatin1Char(' ')), Severity::Ok };
}

} // namespace partnerscope
