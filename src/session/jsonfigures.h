#pragma once

#include "insight/statistic.h"

#include <QJsonObject>

#include <cmath>

namespace partnerscope {

/// Six decimals, as in the CSV, so that both tell the same figure; null where there is none.
inline QJsonValue jsonFigure(std::optional<double> number)
{
    if (!number || !std::isfinite(*number))
        return {};
    const double rounded = std::round(*number * 1e6) / 1e6;
    return std::isfinite(rounded) ? rounded : *number;
}

/// A figure with interval and standard error, or null with the reason.
inline QJsonObject jsonStatistic(const Statistic &statistic)
{
    QJsonObject object { { QStringLiteral("value"), jsonFigure(statistic.value) } };
    if (statistic.reason)
        object.insert(QStringLiteral("reason"), noFigureKey(*statistic.reason));
    if (statistic.standardError)
        object.insert(QStringLiteral("standard_error"), jsonFigure(statistic.standardError));
    if (statistic.interval) {
        object.insert(QStringLiteral("low"), jsonFigure(statistic.interval->low));
        object.insert(QStringLiteral("high"), jsonFigure(statistic.interval->high));
    }
    return object;
}

} // namespace partnerscope
