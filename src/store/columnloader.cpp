#include "store/columnloader.h"

#include "store/partnercolumns.h"
#include "store/rowimage.h"

#include <limits>

namespace partnerscope {

ColumnLoader::ColumnLoader(const Attribute &attribute, std::string workspaceCurrency)
    : m_type(attribute.type)
    , m_currency(std::move(workspaceCurrency))
    , m_data(emptyColumn(attribute.type))
{
}

double ColumnLoader::number(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::numeric_limits<double>::quiet_NaN();
    if (m_type == AttributeType::Date) {
        const QDate date = dateFrom(row.utf8(column));
        return date.isValid() ? static_cast<double>(date.toJulianDay()) : std::numeric_limits<double>::quiet_NaN();
    }
    if (m_type == AttributeType::Money && !row.isNull(column + 1)) {
        if (const std::string_view currency = row.utf8(column + 1); currency != m_currency)
            m_foreign.push_back(
                { static_cast<std::uint32_t>(std::get<NumberColumn>(m_data).values.size()), std::string(currency) });
    }
    return row.number(column);
}

std::int32_t ColumnLoader::code(QStringList &terms, std::string_view text)
{
    const auto known = m_codes.find(text);
    if (known != m_codes.end())
        return known->second;
    const auto next = static_cast<std::int32_t>(terms.size());
    terms << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    m_codes.emplace(std::string(text), next);
    return next;
}

void ColumnLoader::appendSet(SetColumn &sets, std::string_view json)
{
    if (json.find('\\') != std::string_view::npos) {
        for (const QString &text : fromJsonArray(json))
            sets.codes.push_back(code(sets.terms, text.toStdString()));
    } else { // without escapes every code stands between two quotes as it is
        std::size_t open = json.find('"');
        while (open != std::string_view::npos) {
            const std::size_t close = json.find('"', open + 1);
            if (close == std::string_view::npos)
                break;
            sets.codes.push_back(code(sets.terms, json.substr(open + 1, close - open - 1)));
            open = json.find('"', close + 1);
        }
    }
    sets.offsets.push_back(static_cast<std::uint32_t>(sets.codes.size()));
    sets.known.push_back(1);
}

void ColumnLoader::append(const Statement &row, int column)
{
    if (auto *numbers = std::get_if<NumberColumn>(&m_data)) {
        numbers->values.push_back(number(row, column));
    } else if (auto *codes = std::get_if<CodeColumn>(&m_data)) {
        codes->codes.push_back(row.isNull(column) ? -1 : code(codes->terms, row.utf8(column)));
    } else if (auto *texts = std::get_if<TextColumn>(&m_data)) {
        texts->append(row.utf8(column));
    } else {
        auto &sets = std::get<SetColumn>(m_data);
        if (!row.isNull(column)) {
            appendSet(sets, row.utf8(column));
            return;
        }
        sets.offsets.push_back(static_cast<std::uint32_t>(sets.codes.size()));
        sets.known.push_back(0);
    }
}

} // namespace partnerscope
