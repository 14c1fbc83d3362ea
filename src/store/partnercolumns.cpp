#include "store/partnercolumns.h"

#include "domain/valueconversion.h"
#include "store/rowimage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace partnerscope {

namespace {
QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string sqlType(AttributeType type)
{
    switch (type) {
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent: return "REAL";
    case AttributeType::WholeNumber:
    case AttributeType::Rating:
    case AttributeType::YesNo: return "INTEGER";
    case AttributeType::Text:
    case AttributeType::Date:
    case AttributeType::Choice:
    case AttributeType::MultipleChoice: return "TEXT";
    }
    Q_UNREACHABLE();
}

struct ToCell {
    AttributeType type;
    Cell operator()(std::monostate) const { return {}; }
    Cell operator()(double number) const
    {
        if (type == AttributeType::WholeNumber || type == AttributeType::Rating)
            return static_cast<std::int64_t>(number);
        return number;
    }
    Cell operator()(bool yes) const { return std::int64_t { yes ? 1 : 0 }; }
    Cell operator()(const QString &text) const { return text.isEmpty() ? Cell {} : Cell { text.toStdString() }; }
    Cell operator()(QDate date) const { return toCell(date); }
    Cell operator()(const Money &money) const { return money.amount; }
    Cell operator()(const QStringList &codes) const { return toJsonArray(codes); }
};

double numberOf(const Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*integer);
    const auto *number = std::get_if<double>(&cell);
    return number ? *number : 0.0;
}

std::string_view textOf(const Cell &cell)
{
    const auto *text = std::get_if<std::string>(&cell);
    return text ? std::string_view(*text) : std::string_view();
}

struct ToJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(const Money &money) const
    {
        return QJsonObject { { QStringLiteral("amount"), money.amount },
                             { QStringLiteral("currency"), money.currency } };
    }
    QJsonValue operator()(const QStringList &codes) const { return QJsonArray::fromStringList(codes); }
};
} // namespace

std::string currencyColumn(const QString &key)
{
    return key.toStdString() + "_currency";
}

std::vector<std::pair<std::string, std::string>> columnsOf(const Attribute &attribute)
{
    std::vector<std::pair<std::string, std::string>> columns { { attribute.key.toStdString(),
                                                                 sqlType(attribute.type) } };
    if (attribute.type == AttributeType::Money)
        columns.emplace_back(currencyColumn(attribute.key), "TEXT");
    return columns;
}

Row toCells(const Value &value, const Attribute &attribute, const QString &currency)
{
    Row row { { attribute.key.toStdString(), std::visit(ToCell { attribute.type }, value) } };
    if (attribute.type == AttributeType::Money) {
        const Money *money = std::get_if<Money>(&value);
        Cell code;
        if (money)
            code = (money->currency.isEmpty() ? currency : money->currency).toStdString();
        row.emplace_back(currencyColumn(attribute.key), std::move(code));
    }
    return row;
}

Value fromCells(const Row &row, std::size_t first, const Attribute &attribute)
{
    const Cell &cell = row[first].second;
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    switch (attribute.type) {
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return numberOf(cell);
    case AttributeType::Money: return Money { numberOf(cell), toQString(textOf(row[first + 1].second)) };
    case AttributeType::YesNo: return numberOf(cell) != 0.0;
    case AttributeType::Text:
    case AttributeType::Choice: return toQString(textOf(cell));
    case AttributeType::Date: return dateFrom(textOf(cell));
    case AttributeType::MultipleChoice: return fromJsonArray(textOf(cell));
    }
    Q_UNREACHABLE();
}

Cell toHistory(const Value &value)
{
    if (!isKnown(value))
        return {};
    // Wrapped because a JSON document must be an array or an object; the brackets are cut off again.
    const QByteArray json = QJsonDocument(QJsonArray { std::visit(ToJson {}, value) }).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2).toStdString();
}

namespace {
/// The value a JSON value says by itself, whatever its attribute is now.
Value plainValue(const QJsonValue &json)
{
    if (json.isDouble())
        return json.toDouble();
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    if (json.isObject())
        return Money { json[QLatin1String("amount")].toDouble(), json[QLatin1String("currency")].toString() };
    if (!json.isArray())
        return {};
    QStringList codes;
    for (const QJsonValue &code : json.toArray())
        codes << code.toString();
    return codes;
}
} // namespace

Value fromHistory(const Cell &cell, const Attribute &attribute)
{
    const auto *text = std::get_if<std::string>(&cell);
    if (!text)
        return {};
    const QJsonValue json = QJsonDocument::fromJson(QByteArray::fromStdString("[" + *text + "]")).array().at(0);
    // What the attribute held under another type is told as far as its type of today can say it.
    return converted(plainValue(json), attribute);
}

std::string toText(const QDateTime &instant)
{
    const bool whole = instant.time().msec() == 0;
    return instant.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs).toStdString();
}

std::string endOfDay(const QDate &day)
{
    return toText(day.addDays(1).startOfDay().toUTC());
}

QDateTime instantFrom(std::string_view text)
{
    return text.empty() ? QDateTime() : QDateTime::fromString(toQString(text), Qt::ISODateWithMs);
}

Cell toCell(QDate date)
{
    return date.isValid() ? Cell { date.toString(Qt::ISODate).toStdString() } : Cell {};
}

QDate dateFrom(std::string_view text)
{
    const auto part = [text](std::size_t from, std::size_t count) {
        int number = 0;
        const auto read = std::from_chars(text.data() + from, text.data() + from + count, number);
        return read.ptr == text.data() + from + count ? number : -1;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-')
        return QDate(part(0, 4), part(5, 2), part(8, 2));
    return QDate::fromString(toQString(text), Qt::ISODate); // years beyond 9999
}

} // namespace partnerscope
