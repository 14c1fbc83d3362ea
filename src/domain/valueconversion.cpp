#include "domain/valueconversion.h"

#include "domain/partner.h"

#include <cmath>

namespace partnerscope {

namespace {
std::optional<double> numberOf(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? 1.0 : 0.0;
    if (const Money *money = std::get_if<Money>(&value))
        return money->amount;
    if (const QString *text = std::get_if<QString>(&value)) {
        bool isNumber = false;
        const double number = text->trimmed().toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

Value moneyOf(const Value &value)
{
    if (std::holds_alternative<Money>(value))
        return value;
    const std::optional<double> number = numberOf(value);
    return number && !std::holds_alternative<bool>(value) ? Value(Money { *number, {} }) : Value();
}

Value dateOf(const Value &value)
{
    if (std::holds_alternative<QDate>(value))
        return value;
    const QString *text = std::get_if<QString>(&value);
    const QDate date = text ? QDate::fromString(text->trimmed(), Qt::ISODate) : QDate();
    return date.isValid() ? Value(date) : Value();
}

Value yesNoOf(const Value &value)
{
    if (std::holds_alternative<bool>(value))
        return value;
    if (const double *number = std::get_if<double>(&value))
        return *number == 0.0 || *number == 1.0 ? Value(*number == 1.0) : Value();
    const QString *text = std::get_if<QString>(&value);
    const QString word = text ? text->trimmed().toLower() : QString();
    if (word == QLatin1String("yes") || word == QLatin1String("true"))
        return true;
    return word == QLatin1String("no") || word == QLatin1String("false") ? Value(false) : Value();
}

Value setOf(const Value &value)
{
    if (std::holds_alternative<QStringList>(value))
        return value;
    const QString text = toFileText(value).trimmed();
    return text.isEmpty() ? Value() : Value(QStringList { text });
}

Value textOf(const Value &value)
{
    const QStringList *set = std::get_if<QStringList>(&value);
    const QString text = set ? set->join(QStringLiteral("; ")) : toFileText(value);
    return text.isEmpty() ? Value() : Value(text);
}

Value codeOf(const Value &value)
{
    const QStringList *set = std::get_if<QStringList>(&value);
    if (set)
        return set->size() == 1 ? Value(set->first()) : Value();
    return textOf(value);
}

Value asType(const Value &value, AttributeType type)
{
    switch (type) {
    case AttributeType::Text: return textOf(value);
    case AttributeType::Money: return moneyOf(value);
    case AttributeType::Date: return dateOf(value);
    case AttributeType::YesNo: return yesNoOf(value);
    case AttributeType::Choice: return codeOf(value);
    case AttributeType::MultipleChoice: return setOf(value);
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: break;
    }
    const std::optional<double> number = numberOf(value);
    return number && std::isfinite(*number) ? Value(*number) : Value();
}
} // namespace

Value converted(const Value &value, const Attribute &to)
{
    Value result = isKnown(value) ? asType(value, to.type) : Value();
    // Money without a currency takes the workspace's when it is written; here it only has to be a number.
    if (const Money *money = std::get_if<Money>(&result); money && money->currency.isEmpty())
        return std::isfinite(money->amount) ? result : Value();
    return validate(result, to).isEmpty() ? result : Value();
}

} // namespace partnerscope
