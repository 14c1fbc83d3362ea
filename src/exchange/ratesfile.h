#pragma once

#include "base/result.h"
#include "domain/currencyrate.h"

#include <QByteArray>

namespace partnerscope {

/// Currency rates as CSV: columns currency, date (ISO 8601), rate.
[[nodiscard]] QByteArray ratesCsv(const QList<CurrencyRate> &rates);
/// Reads such a file, in any usual dialect. \returns InvalidInput naming line and reason; a currency and day may stand
/// once only.
[[nodiscard]] Result<QList<CurrencyRate>> readRatesFile(const QString &path);

} // namespace partnerscope
