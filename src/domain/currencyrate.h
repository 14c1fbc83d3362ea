#pragma once

#include "domain/problem.h"

#include <QDate>

namespace partnerscope {

/// What one unit of a currency is worth in the workspace's currency, from a day on until the next rate.
struct CurrencyRate {
    QString currency; ///< ISO 4217, upper case
    QDate date;
    double rate = 0; ///< > 0
    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

[[nodiscard]] Problems validate(const CurrencyRate &rate);
/// Three capital letters, as ISO 4217 has them.
[[nodiscard]] bool isCurrencyCode(const QString &text);

} // namespace partnerscope
