#include "session/writtenvalues.h"

#include "base/text.h"
#include "domain/retirement.h"
#include "session/typechange.h"

#include <QRegularExpression>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;

/// One condition before its words mean anything.
struct Written {
    QString subject;
    QString sign;
    QString words;
};

Result<Written> writtenCondition(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([^=!<>~]+?)\\s*(!=|>=|<=|=|~)\\s*(.+?)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is not a condition. Write it like country=DE|AT, employees>=50 or owner=?.").arg(text));
    return Written { match.captured(1), match.captured(2), match.captured(3) };
}

QStringList partsOf(const QString &words)
{
    QStringList parts;
    for (const QString &part : words.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

/// A value on an axis, as conditions compare it.
Result<double> placeOf(const Session &session, const Attribute &attribute, const QString &word)
{
    const Result<Value> value = writtenValue(session, attribute, word, false);
    if (!value)
        return value.failure();
    if (const double *number = std::get_if<double>(&*value))
        return *number;
    if (const Money *money = std::get_if<Money>(&*value))
        return money->amount;
    return static_cast<double>(std::get<QDate>(*value).toJulianDay());
}

bool hasAxis(const Attribute &attribute)
{
    return isNumeric(attribute.type) || attribute.type == AttributeType::Date;
}

Result<Condition> range(const Session &session, const Attribute &attribute, const Written &written)
{
    Condition condition { attribute.key, Kind::Between, {}, {}, {}, {} };
    const qsizetype dots = written.words.indexOf(QStringLiteral(".."));
    const bool isPair = written.sign == u"=" && dots >= 0;
    const QString low = isPair ? written.words.left(dots).trimmed() : written.words;
    const QString high = isPair ? written.words.mid(dots + 2).trimmed() : written.words;
    if (written.sign != u"<=" && !low.isEmpty()) {
        const Result<double> from = placeOf(session, attribute, low);
        if (!from)
            return from.failure();
        condition.from = *from;
    }
    if (written.sign != u">=" && !high.isEmpty()) {
        const Result<double> to = placeOf(session, attribute, high);
        if (!to)
            return to.failure();
        condition.to = *to;
    }
    return condition;
}

Result<Condition> terms(const Session &session, const Attribute &attribute, const Written &written)
{
    Condition condition { attribute.key, written.sign == u"=" ? Kind::AnyOf : Kind::NoneOf, {}, {}, {}, {} };
    for (const QString &part : partsOf(written.words)) {
        const Result<Value> value = writtenValue(session, attribute, part, false);
        if (!value)
            return value.failure();
        const QStringList *codes = std::get_if<QStringList>(&*value);
        condition.codes << (codes ? *codes : QStringList { toFileText(*value) });
    }
    return condition;
}

/// What engagements give a company; keys and names as they stand.
bool isDerived(const Session &session, const QString &subject)
{
    return (subject == u"stage" || subject == u"tier") && session.pool()->column(subject);
}

Result<Condition> conditionFrom(const Session &session, const Written &written)
{
    const Schema &schema = *session.schema();
    const Attribute *byKey = schema.find(written.subject);
    const Attribute *attribute = byKey ? byKey : schema.match(written.subject);
    const bool isOther = !attribute && isDerived(session, written.subject);
    if (!attribute && !isOther)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(written.subject));
    const QString key = attribute ? attribute->key : written.subject;
    const bool isEqual = written.sign == u"=";
    if (isEqual && written.words == u"?")
        return Condition { key, Kind::IsUnknown, {}, {}, {}, {} };
    if (isEqual && written.words == u"*")
        return Condition { key, Kind::IsKnown, {}, {}, {}, {} };
    if (isOther && (isEqual || written.sign == u"!="))
        return Condition { key, isEqual ? Kind::AnyOf : Kind::NoneOf, {}, {}, partsOf(written.words), {} };
    if (attribute && written.sign == u"~" && attribute->type == AttributeType::Text)
        return Condition { key, Kind::Contains, {}, {}, {}, written.words };
    const bool isRange = attribute && hasAxis(*attribute) && written.sign != u"!=" && written.sign != u"~";
    const bool isOneOf = written.words.contains(QLatin1Char('|'));
    if (isRange && (!isEqual || !isOneOf))
        return range(session, *attribute, written);
    if (attribute && (isEqual || written.sign == u"!=") && (!hasAxis(*attribute) || isRange))
        return terms(session, *attribute, written);
    return fail(ErrorCode::InvalidInput,
                tr("%1 cannot be asked for with %2.").arg(attribute ? attribute->label : key, written.sign));
}
} // namespace

Result<Value> writtenValue(const Session &session, const Attribute &attribute, const QString &text, bool allowsNewTerms)
{
    const bool isSet = attribute.type == AttributeType::MultipleChoice;
    if (isSet && text.trimmed() == u"[]")
        return Value(QStringList());
    const QString currency = session.workspaceSetting(QStringLiteral("currency")).value_or(QString());
    Attribute written;
    written.key = attribute.key;
    TypeConverter converter(*session.schema(), written, attribute, currency);
    Value value = text.trimmed().isEmpty() ? Value() : converter.convert(text.trimmed());
    if (!isKnown(value))
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" cannot be read as %2, which is of the type %3.")
                        .arg(text, attribute.label, typeLabel(attribute.type)));
    if (!allowsNewTerms && !converter.newTerms().empty())
        return fail(ErrorCode::NotFound,
                    tr("%1 has no term \"%2\".").arg(attribute.label, converter.newTerms().front().label));
    return value;
}

Result<Filter> writtenFilter(const Session &session, const QString &text)
{
    Filter filter;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<Written> written = writtenCondition(part);
        if (!written)
            return written.failure();
        const Result<Condition> condition = conditionFrom(session, *written);
        if (!condition)
            return condition.failure();
        filter.conditions << *condition;
    }
    if (filter.conditions.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The condition is empty."));
    return filter;
}

} // namespace partnerscope
