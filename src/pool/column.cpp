#include "pool/column.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

struct RowCount {
    std::size_t operator()(const NumberColumn &column) const { return column.values.size(); }
    std::size_t operator()(const CodeColumn &column) const { return column.codes.size(); }
    std::size_t operator()(const SetColumn &column) const { return column.known.size(); }
    std::size_t operator()(const TextColumn &column) const { return column.offsets.size() - 1; }
};

struct KnownAt {
    std::size_t row;
    bool operator()(const NumberColumn &column) const { return !std::isnan(column.values[row]); }
    bool operator()(const CodeColumn &column) const { return column.codes[row] >= 0; }
    bool operator()(const SetColumn &column) const { return column.known[row] != 0; }
    bool operator()(const TextColumn &column) const { return !column.at(row).empty(); }
};

struct ValueAt {
    std::size_t row;
    AttributeType type;

    Value operator()(const NumberColumn &column) const
    {
        const double number = column.values[row];
        if (type == AttributeType::YesNo)
            return number != 0.0;
        if (type == AttributeType::Date)
            return QDate::fromJulianDay(static_cast<qint64>(number));
        if (type == AttributeType::Money)
            return Money { number, {} };
        return number;
    }
    Value operator()(const CodeColumn &column) const { return column.terms.at(column.codes[row]); }
    Value operator()(const SetColumn &column) const
    {
        QStringList codes;
        for (std::uint32_t i = column.offsets[row]; i < column.offsets[row + 1]; ++i)
            codes << column.terms.at(column.codes[i]);
        return codes;
    }
    Value operator()(const TextColumn &column) const
    {
        const std::string_view text = column.at(row);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

double toNumber(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? *number : Unknown;
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? 1.0 : 0.0;
    if (const QDate *date = std::get_if<QDate>(&value))
        return date->isValid() ? static_cast<double>(date->toJulianDay()) : Unknown;
    if (const Money *money = std::get_if<Money>(&value))
        return std::isfinite(money->amount) ? money->amount : Unknown;
    return Unknown;
}
} // namespace

ColumnData emptyColumn(AttributeType type)
{
    switch (type) {
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating:
    case AttributeType::Date:
    case AttributeType::YesNo: return NumberColumn {};
    case AttributeType::Choice: return CodeColumn {};
    case AttributeType::MultipleChoice: return SetColumn {};
    case AttributeType::Text: return TextColumn {};
    }
    Q_UNREACHABLE();
}

std::size_t rowCount(const ColumnData &data)
{
    return std::visit(RowCount {}, data);
}

bool isKnownAt(const ColumnData &data, std::size_t row)
{
    return std::visit(KnownAt { row }, data);
}

Value valueAt(const ColumnData &data, AttributeType type, std::size_t row)
{
    return isKnownAt(data, row) ? std::visit(ValueAt { row, type }, data) : Value {};
}

ColumnBuilder::ColumnBuilder(AttributeType type, std::size_t expectedRows)
    : m_data(emptyColumn(type))
{
    if (NumberColumn *numbers = std::get_if<NumberColumn>(&m_data))
        numbers->values.reserve(expectedRows);
    else if (CodeColumn *codes = std::get_if<CodeColumn>(&m_data))
        codes->codes.reserve(expectedRows);
    else if (SetColumn *sets = std::get_if<SetColumn>(&m_data))
        sets->offsets.reserve(expectedRows + 1);
    else if (TextColumn *texts = std::get_if<TextColumn>(&m_data))
        texts->offsets.reserve(expectedRows + 1);
}

void ColumnBuilder::append(const Value &value)
{
    if (std::holds_alternative<NumberColumn>(m_data))
        appendNumber(toNumber(value));
    else if (const QStringList *codes = std::get_if<QStringList>(&value);
             codes && std::holds_alternative<SetColumn>(m_data))
        appendSet(*codes);
    else if (const QString *text = std::get_if<QString>(&value); text && std::holds_alternative<CodeColumn>(m_data))
        appendCode(*text);
    else if (text && std::holds_alternative<TextColumn>(m_data))
        appendText(text->toStdString());
    else
        appendUnknown();
}

void ColumnBuilder::appendUnknown()
{
    if (std::holds_alternative<NumberColumn>(m_data)) {
        appendNumber(Unknown);
    } else if (CodeColumn *codes = std::get_if<CodeColumn>(&m_data)) {
        codes->codes.push_back(-1);
    } else if (SetColumn *sets = std::get_if<SetColumn>(&m_data)) {
        sets->offsets.push_back(static_cast<std::uint32_t>(sets->codes.size()));
        sets->known.push_back(0);
    } else {
        appendText({});
    }
}

void ColumnBuilder::appendNumber(double value)
{
    std::get<NumberColumn>(m_data).values.push_back(value);
}

std::int32_t ColumnBuilder::number(QStringList &terms, const QString &code)
{
    const auto known = m_numbers.constFind(code);
    if (known != m_numbers.constEnd())
        return *known;
    const auto next = static_cast<std::int32_t>(terms.size());
    terms << code;
    m_numbers.insert(code, next);
    return next;
}

void ColumnBuilder::appendCode(const QString &code)
{
    CodeColumn &column = std::get<CodeColumn>(m_data);
    column.codes.push_back(code.isEmpty() ? -1 : number(column.terms, code));
}

void ColumnBuilder::appendText(std::string_view utf8)
{
    std::get<TextColumn>(m_data).append(utf8);
}

void ColumnBuilder::appendSet(const QStringList &codes)
{
    SetColumn &column = std::get<SetColumn>(m_data);
    QStringList sorted = codes;
    sorted.sort();
    sorted.removeDuplicates();
    for (const QString &code : sorted)
        column.codes.push_back(number(column.terms, code));
    column.offsets.push_back(static_cast<std::uint32_t>(column.codes.size()));
    column.known.push_back(1);
}

} // namespace partnerscope
