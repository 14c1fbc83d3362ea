#pragma once

#include "pool/column.h"
#include "store/database.h"

#include <functional>

namespace partnerscope {

/// Fills one column of the pool from the cells of a running statement.
class ColumnLoader
{
public:
    ColumnLoader(const Attribute &attribute, std::string workspaceCurrency);

    /// Takes the cell at `column` (and, for money, the next one).
    void append(const Statement &row, int column);
    [[nodiscard]] ColumnData take() { return std::move(m_data); }

    /// Amounts in another currency than the workspace's: row and currency.
    struct Foreign {
        std::uint32_t row;
        std::string currency;
    };
    [[nodiscard]] const std::vector<Foreign> &foreign() const { return m_foreign; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <typename T>
    using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    [[nodiscard]] double number(const Statement &row, int column);
    [[nodiscard]] std::int32_t code(QStringList &terms, std::string_view text);
    void appendSet(SetColumn &sets, std::string_view json);

    AttributeType m_type;
    std::string m_currency;
    ColumnData m_data;
    TextMap<std::int32_t> m_codes;
    std::vector<Foreign> m_foreign;
};

} // namespace partnerscope
