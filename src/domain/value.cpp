#include "domain/value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace partnerscope {

QString shortestNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    std::array<char, 400> buffer {};
    const bool plain = std::abs(number) < 1e15 && (number == 0.0 || std::abs(number) >= 1e-5);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

namespace {
struct FileText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(double number) const { return shortestNumber(number); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const Money &money) const
    {
        const QString amount = shortestNumber(money.amount);
        return money.currency.isEmpty() ? amount : QString(amount + QLatin1Char(' ') + money.currency);
    }
    QString operator()(const QStringList &codes) const
    {
        return codes.isEmpty() ? QStringLiteral("[]") : codes.join(QLatin1Char(';'));
    }
};
} // namespace

QString toFileText(const Value &value)
{
    return std::visit(FileText {}, value);
}

} // namespace partnerscope
