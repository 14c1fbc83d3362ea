#include "session/exportjson.h"

#include <cmath>

namespace partnerscope {

QJsonValue jsonNumber(double number)
{
    return std::isnan(number) ? QJsonValue() : QJsonValue(std::round(number * 1e6) / 1e6);
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject scoreObject(const Scores &scores, std::size_t row)
{
    const ScoreSheet &sheet = scores.sheet;
    const int tier = sheet.tier[row];
    return { { QStringLiteral("rank"),
               sheet.isRanked(row) ? QJsonValue(static_cast<qint64>(scores.ranking.rank[row])) : QJsonValue() },
             { QStringLiteral("partner"), scores.pool->name(row) },
             { QStringLiteral("fit"), jsonNumber(sheet.fit(row)) },
             { QStringLiteral("low"), jsonNumber(sheet.low(row)) },
             { QStringLiteral("high"), jsonNumber(sheet.high(row)) },
             { QStringLiteral("known"), jsonNumber(sheet.known(row)) },
             { QStringLiteral("status"), fitStatusKey(sheet.status[row]) },
             { QStringLiteral("tier"),
               jsonText(tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name) },
             { QStringLiteral("excluded_by"), jsonText(excludedBy(scores.compiled, row)) } };
}

} // namespace partnerscope
