#include "domain/partner.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
bool suits(const Value &value, AttributeType type)
{
    switch (type) {
    case AttributeType::Text:
    case AttributeType::Choice: return std::holds_alternative<QString>(value);
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return std::holds_alternative<double>(value);
    case AttributeType::Money: return std::holds_alternative<Money>(value);
    case AttributeType::Date: return std::holds_alternative<QDate>(value);
    case AttributeType::YesNo: return std::holds_alternative<bool>(value);
    case AttributeType::MultipleChoice: return std::holds_alternative<QStringList>(value);
    }
    Q_UNREACHABLE();
}

QString numberProblem(double number, const Attribute &attribute)
{
    const AttributeType type = attribute.type;
    if (!std::isfinite(number))
        return tr("This is not a number.");
    if (type == AttributeType::WholeNumber && number != std::floor(number))
        return tr("%1 is not a whole number.").arg(shortestNumber(number));
    if (countsThings(attribute) && number < 0)
        return tr("%1 counts %2 and cannot be below zero.").arg(attribute.label, attribute.unit);
    if (type == AttributeType::Rating && (number < 0 || number > 4 || number != std::floor(number)))
        return tr("A rating is a whole number from 0 to 4.");
    return {};
}
} // namespace

QString Partner::name() const
{
    const Value known = value(QStringLiteral("name"));
    const QString *text = std::get_if<QString>(&known);
    return text ? *text : QString();
}

Value Partner::value(const QString &attribute) const
{
    const auto found = facts.constFind(attribute);
    return found == facts.constEnd() ? Value {} : found->value;
}

Problems validate(const Value &value, const Attribute &attribute)
{
    const auto problem = [&](const QString &message) { return Problems { Problem { attribute.key, message } }; };
    if (!isKnown(value))
        return {};
    if (!suits(value, attribute.type))
        return problem(tr("%1 holds %2, this is something else.").arg(attribute.label, typeLabel(attribute.type)));
    if (const double *number = std::get_if<double>(&value)) {
        const QString message = numberProblem(*number, attribute);
        return message.isEmpty() ? Problems {} : problem(message);
    }
    if (const Money *money = std::get_if<Money>(&value)) {
        if (!std::isfinite(money->amount))
            return problem(tr("This is not an amount."));
        if (money->currency.size() != 3)
            return problem(tr("\"%1\" is not a currency: use a code like EUR.").arg(money->currency));
    }
    if (const QDate *date = std::get_if<QDate>(&value); date && !date->isValid())
        return problem(tr("This is not a date."));
    if (const QStringList *codes = std::get_if<QStringList>(&value); codes && !std::ranges::is_sorted(*codes))
        return problem(tr("The codes of a set are kept sorted."));
    return {};
}

Problems validate(const Partner &partner, const Schema &schema)
{
    Problems problems;
    if (partner.name().trimmed().isEmpty())
        problems << Problem { QStringLiteral("name"), tr("A company needs a name.") };
    for (auto fact = partner.facts.constBegin(); fact != partner.facts.constEnd(); ++fact) {
        const Attribute *attribute = schema.find(fact.key());
        if (!attribute)
            problems << Problem { fact.key(), tr("The workspace has no attribute \"%1\".").arg(fact.key()) };
        else
            problems << validate(fact->value, *attribute);
    }
    return problems;
}

} // namespace partnerscope
