#pragma once

#include "domain/attribute.h"
#include "domain/value.h"

#include <QHash>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace partnerscope {

/// Numbers, percents, ratings, yes/no as 0/1, dates as Julian day numbers, money converted to the workspace's currency.
/// NaN is unknown.
struct NumberColumn {
    std::vector<double> values;
};

/// One code per row out of a dictionary; −1 is unknown.
struct CodeColumn {
    std::vector<std::int32_t> codes;
    QStringList terms; ///< dictionary: code number → code text
};

/// A set of codes per row: row i holds codes[offsets[i] … offsets[i + 1]), ascending by term text.
struct SetColumn {
    std::vector<std::uint32_t> offsets { 0 }; ///< rows + 1
    std::vector<std::int32_t> codes;
    std::vector<std::uint8_t> known; ///< 0: unknown, 1: known (also when empty)
    QStringList terms;
};

/// Free text: row i is bytes[offsets[i] … offsets[i + 1]) in UTF-8. Empty is unknown.
struct TextColumn {
    std::string bytes;
    std::vector<std::uint64_t> offsets { 0 };

    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return std::string_view(bytes).substr(offsets[row], offsets[row + 1] - offsets[row]);
    }
    void append(std::string_view text)
    {
        bytes.append(text);
        offsets.push_back(bytes.size());
    }
};

using ColumnData = std::variant<NumberColumn, CodeColumn, SetColumn, TextColumn>;

/// The kind of column an attribute type is kept in, empty.
[[nodiscard]] ColumnData emptyColumn(AttributeType type);
[[nodiscard]] std::size_t rowCount(const ColumnData &data);
[[nodiscard]] bool isKnownAt(const ColumnData &data, std::size_t row);
/// The value of a row as the domain has it. Money comes back as a Money with an empty currency: the pool has converted
/// it.
[[nodiscard]] Value valueAt(const ColumnData &data, AttributeType type, std::size_t row);

/// Builds a column row by row and keeps its dictionary.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(AttributeType type, std::size_t expectedRows = 0);

    void append(const Value &value); ///< a value that does not suit the column's type becomes unknown
    void appendUnknown();
    void appendNumber(double value);          ///< number columns only
    void appendCode(const QString &code);     ///< code columns only
    void appendText(std::string_view utf8);   ///< text columns only
    void appendSet(const QStringList &codes); ///< set columns only; any order, repeats allowed
    [[nodiscard]] std::size_t size() const { return rowCount(m_data); }
    [[nodiscard]] ColumnData take() { return std::move(m_data); }

private:
    std::int32_t number(QStringList &terms, const QString &code);

    ColumnData m_data;
    QHash<QString, std::int32_t> m_numbers;
};

} // namespace partnerscope
