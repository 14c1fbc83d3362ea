#include "insight/outcomes.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace partnerscope {

namespace {
/// What is known of one company as a partner.
struct Partnership {
    QDate agreedOn;                    ///< the first agreement
    QDate endedOn;                     ///< the last end; means something only if nothing is open
    bool open = false;                 ///< some agreement has not ended
    QDate firstResult;                 ///< first day of the first quarter with any result
    std::map<QString, double> results; ///< of the measure, by quarter

    [[nodiscard]] QDate start() const { return agreedOn.isValid() ? agreedOn : firstResult; }
    [[nodiscard]] QDate end() const { return open ? QDate() : endedOn; }
};

std::map<std::int64_t, Partnership> partnerships(const QList<Engagement> &engagements,
                                                 const QList<Performance> &performance, const QString &measure)
{
    std::map<std::int64_t, Partnership> all;
    for (const Engagement &engagement : engagements) {
        Partnership &partnership = all[engagement.partner.value];
        if (!engagement.agreedOn.isValid())
            continue;
        if (!partnership.agreedOn.isValid() || engagement.agreedOn < partnership.agreedOn)
            partnership.agreedOn = engagement.agreedOn;
        partnership.open = partnership.open || !engagement.endedOn.isValid();
        if (engagement.endedOn.isValid()
            && (!partnership.endedOn.isValid() || engagement.endedOn > partnership.endedOn))
            partnership.endedOn = engagement.endedOn;
    }
    for (const Performance &result : performance) {
        Partnership &partnership = all[result.partner.value];
        const QDate day = firstDayOf(result.quarter);
        if (day.isValid() && (!partnership.firstResult.isValid() || day < partnership.firstResult))
            partnership.firstResult = day;
        if (result.measure == measure)
            partnership.results[result.quarter] = result.value;
    }
    return all;
}

/// The outcome over the quarters; nothing where one is not known.
std::optional<double> outcomeOf(const Partnership &partnership, const QStringList &quarters, bool averaged)
{
    double sum = 0;
    int count = 0;
    for (const QString &quarter : quarters) {
        const auto result = partnership.results.find(quarter);
        const bool known = result != partnership.results.end() && std::isfinite(result->second);
        if (known) {
            sum += result->second;
            ++count;
        } else if (!partnership.end().isValid() || firstDayOf(quarter) <= partnership.end()) {
            return std::nullopt;
        }
    }
    if (averaged)
        sum = count > 0 ? sum / count : std::nan("");
    return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

/// First days of the first and the last quarter that is over and has results of a measure; invalid without any.
struct ResultSpan {
    QDate oldest;
    QDate newest;
};

ResultSpan quartersWithResults(const QList<Performance> &performance, const QString &measure, const QDate &today)
{
    ResultSpan span;
    for (const Performance &result : performance) {
        const QDate day = firstDayOf(result.quarter);
        if (result.measure != measure || !day.isValid() || day.addMonths(3) > today)
            continue;
        span.oldest = span.oldest.isValid() ? std::min(span.oldest, day) : day;
        span.newest = span.newest.isValid() ? std::max(span.newest, day) : day;
    }
    return span;
}
} // namespace

QString quarterOf(const QDate &day)
{
    return QStringLiteral("%1-Q%2").arg(day.year(), 4, 10, QLatin1Char('0')).arg((day.month() - 1) / 3 + 1);
}

QDate firstDayOf(const QString &quarter)
{
    const bool shaped = quarter.size() == 7 && QStringView(quarter).mid(4, 2) == QLatin1String("-Q");
    const int number = shaped ? quarter.at(6).digitValue() : 0;
    if (number < 1 || number > 4)
        return {};
    return QDate(QStringView(quarter).left(4).toInt(), number * 3 - 2, 1);
}

QDate quarterFrom(const QDate &day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return first == day ? first : first.addMonths(3);
}

QStringList Horizon::quarters() const
{
    QStringList all;
    for (int month = 0; month < months; month += 3)
        all << quarterOf(from.addMonths(month));
    return all;
}

Result<Horizon> horizonFor(const QList<Performance> &performance, const QString &measure, int months, const QDate &from,
                           const QDate &today)
{
    const QDate newest = quartersWithResults(performance, measure, today).newest;
    if (!newest.isValid())
        return fail(ErrorCode::NotFound,
                    tr("The workspace has no results for \"%1\" in a quarter that is over, so there is nothing to "
                       "compare the fit with.")
                        .arg(measureLabel(measure)));
    const Horizon horizon { from.isValid() ? quarterFrom(from) : newest.addMonths(3 - months), months };
    if (horizon.lastDay() > newest.addMonths(3))
        return fail(ErrorCode::InvalidInput,
                    tr("Results for \"%1\" reach to %2, and %3 months from %4 reach to %5. Begin earlier or choose "
                       "fewer months.")
                        .arg(measureLabel(measure), quarterOf(newest), QString::number(months),
                             QLocale().toString(horizon.from, QLocale::ShortFormat), horizon.quarters().last()));
    return horizon;
}

QList<QDate> horizonBeginnings(const QList<Performance> &performance, const QString &measure, int months,
                               const QDate &today)
{
    const ResultSpan span = quartersWithResults(performance, measure, today);
    QList<QDate> beginnings;
    if (!span.newest.isValid())
        return beginnings;
    for (QDate day = span.newest.addMonths(3 - months); day >= span.oldest; day = day.addMonths(-3))
        beginnings << day;
    return beginnings;
}

bool lessIsBetter(const QString &measure)
{
    return measure == QLatin1String("support_load") || measure == QLatin1String("time_to_first_deal");
}

bool isAveraged(const QString &measure)
{
    return measure == QLatin1String("satisfaction") || measure == QLatin1String("win_rate")
        || measure == QLatin1String("time_to_first_deal");
}

Outcomes outcomesOver(const Pool &pool, const QList<Engagement> &engagements, const QList<Performance> &performance,
                      const QString &measure, const Horizon &horizon)
{
    Outcomes outcomes;
    const QStringList quarters = horizon.quarters();
    for (const auto &[id, partnership] : partnerships(engagements, performance, measure)) {
        const std::optional<std::size_t> row = pool.rowOf({ id });
        const QDate end = partnership.end();
        if (!partnership.start().isValid()) {
            ++outcomes.notPartners;
        } else if (partnership.start() > horizon.from) {
            ++outcomes.tooShort;
        } else if (end.isValid() && end < horizon.from) {
            ++outcomes.ended;
        } else if (!row) {
            ++outcomes.unrecorded;
        } else if (const std::optional<double> value = outcomeOf(partnership, quarters, isAveraged(measure))) {
            outcomes.cases.push_back({ static_cast<std::uint32_t>(*row), *value });
            outcomes.endedEarly += end.isValid() && end <= horizon.lastDay() ? 1u : 0u;
        } else {
            ++outcomes.incomplete;
        }
    }
    std::ranges::sort(outcomes.cases, {}, &Outcomes::Case::row);
    return outcomes;
}

} // namespace partnerscope
