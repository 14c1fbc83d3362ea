#include "domain/currencyrate.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

bool isCurrencyCode(const QString &text)
{
    return text.size() == 3
        && std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

Problems validate(const CurrencyRate &rate)
{
    Problems problems;
    if (!isCurrencyCode(rate.currency))
        problems << Problem {
            QStringLiteral("currency"),
            tr("\"%1\" is not a currency. Use the three capital letters of ISO 4217, such as USD.").arg(rate.currency)
        };
    if (!rate.date.isValid())
        problems << Problem { QStringLiteral("date"), tr("The day from which the rate holds is missing.") };
    if (!(rate.rate > 0) || !std::isfinite(rate.rate))
        problems << Problem { QStringLiteral("rate"), tr("A rate is a number above 0.") };
    return problems;
}

} // namespace partnerscope
