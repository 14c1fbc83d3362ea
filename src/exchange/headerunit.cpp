#include "exchange/headerunit.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

struct Word {
    const char *text;
    double factor;
};
constexpr std::array Factors {
    Word { "k", 1e3 },       Word { "tsd", 1e3 },  Word { "thousand", 1e3 },  Word { "thousands", 1e3 },
    Word { "tausend", 1e3 }, Word { "t", 1e3 },    Word { "m", 1e6 },         Word { "mn", 1e6 },
    Word { "mio", 1e6 },     Word { "mill", 1e6 }, Word { "million", 1e6 },   Word { "millions", 1e6 },
    Word { "bn", 1e9 },      Word { "mrd", 1e9 },  Word { "billion", 1e9 },   Word { "billions", 1e9 },
    Word { "000", 1e3 },     Word { "000s", 1e3 }, Word { "millionen", 1e6 }, Word { "milliarden", 1e9 },
};

struct Sign {
    const char *text;
    const char *currency;
};
constexpr std::array Signs {
    Sign { "€", "EUR" },   Sign { "$", "USD" },   Sign { "£", "GBP" },   Sign { "¥", "JPY" },   Sign { "euro", "EUR" },
    Sign { "eur", "EUR" }, Sign { "usd", "USD" }, Sign { "gbp", "GBP" }, Sign { "chf", "CHF" }, Sign { "jpy", "JPY" },
    Sign { "sek", "SEK" }, Sign { "dkk", "DKK" }, Sign { "nok", "NOK" }, Sign { "pln", "PLN" }, Sign { "czk", "CZK" },
    Sign { "cny", "CNY" }, Sign { "inr", "INR" }, Sign { "cad", "CAD" }, Sign { "aud", "AUD" }
};

/// The part of the header that can name a unit: in brackets, or behind "in" or a comma.
QString unitPart(const QString &header)
{
    static const QRegularExpression Brackets(QStringLiteral("[(\\[]([^)\\]]*)[)\\]]"));
    if (const auto match = Brackets.match(header); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression Behind(QStringLiteral("(?:\\bin\\b|,|/)\\s*(.{1,16})$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = Behind.match(header);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

HeaderUnit unitOfHeader(const QString &header)
{
    HeaderUnit unit;
    QString part = unitPart(header).toLower();
    for (const Sign &sign : Signs) {
        const QString text = QString::fromUtf8(sign.text);
        if (!part.contains(text))
            continue;
        unit.currency = QLatin1String(sign.currency);
        part.replace(text, QStringLiteral(" "));
        break;
    }
    static const QRegularExpression Others(QStringLiteral("[^a-z0-9]+"));
    for (const QString &word : part.split(Others, Qt::SkipEmptyParts)) {
        const auto known =
            std::ranges::find_if(Factors, [&](const Word &factor) { return word == QLatin1String(factor.text); });
        if (known != Factors.end())
            unit.factor = known->factor;
    }
    return unit;
}

void applyUnit(const HeaderUnit &unit, ColumnRules &rules)
{
    rules.factor = unit.factor;
    rules.currency = unit.currency;
}

void addSynonyms(const ColumnRules &rules, const QString &vocabulary, const Schema &schema,
                 QList<std::pair<QString, Term>> &terms)
{
    const Vocabulary *known = schema.vocabulary(vocabulary);
    QStringList texts = known ? rules.terms.keys() : QStringList();
    texts.sort();
    for (const QString &text : texts) {
        const QString code = known->resolve(rules.terms.value(text));
        const Term *term = code.isEmpty() ? nullptr : known->find(code);
        if (!term || !known->resolve(text).isEmpty())
            continue;
        const auto sameTerm = [&](const auto &entry) { return entry.first == vocabulary && entry.second.code == code; };
        auto listed = std::ranges::find_if(terms, sameTerm);
        if (listed == terms.end()) {
            terms << std::pair(vocabulary, *term);
            listed = std::prev(terms.end());
        }
        if (!listed->second.synonyms.contains(text, Qt::CaseInsensitive))
            listed->second.synonyms << text;
    }
}

} // namespace partnerscope
