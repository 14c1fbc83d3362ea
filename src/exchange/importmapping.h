#pragma once

#include "exchange/cellparser.h"
#include "exchange/importplan.h"

#include <string>
#include <unordered_set>

namespace partnerscope {

/// The row that names the columns, and where the data begin.
struct HeaderRow {
    QStringList headers;
    std::size_t firstDataRow = 0; ///< rows above it (a title, a remark, the header) are no data
};

/// The cells of a row as headers, as far as the last one that is filled.
[[nodiscard]] QStringList headerTexts(std::span<const std::string_view> cells);

/// Finds the header: the first row, unless an emptier block of rows stands above the row that names the company's
/// column. Where the first row is data by choice, the columns are called "Column 1", "Column 2" and so on in every
/// language, as many as the fullest of the first rows has.
[[nodiscard]] HeaderRow findHeader(const TableSource &table, const Schema &schema, const ImportOptions &options);

/// Whether no row names the columns, because the first one holds values like the others.
[[nodiscard]] bool isFirstRowData(const TableSource &table, const Schema &schema, const ImportOptions &options);

/// Gives each column its attribute: chosen ones first, then keys, labels and synonyms. Every attribute is given once.
/// Errors: InvalidInput for a mapping that names a column or an attribute that is not there, or an attribute twice.
[[nodiscard]] Result<std::vector<ImportColumn>> mapColumns(const QStringList &headers, const Schema &schema,
                                                           const ImportOptions &options);

/// Key of the money attribute whose currencies a column "KEY_currency" holds; empty for other columns.
[[nodiscard]] QString moneyOfCurrencyColumn(const ImportColumn &column);

/// Watches the cells of a column without an attribute and says what type would suit all of them.
class TypeInference
{
public:
    void add(std::string_view cell, CellFormat format, CellKind kind = CellKind::Text);
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    /// Yes/no, numbers, percent, money and dates where every cell is one; a multiple choice where cells hold several
    /// values that recur; a choice where few short spellings recur; else text.
    [[nodiscard]] AttributeType type() const;

private:
    [[nodiscard]] bool isChoice() const;

    void addTyped(std::string_view cell, const CellFormat &format);
    void addPieces(std::string_view cell);

    std::size_t m_filled = 0;
    std::size_t m_numbers = 0;
    std::size_t m_percents = 0;
    std::size_t m_money = 0;
    std::size_t m_dates = 0;
    std::size_t m_yesNo = 0;
    std::size_t m_lists = 0;
    std::size_t m_emptySets = 0;
    std::size_t m_long = 0;
    std::size_t m_pieces = 0;
    /// Spellings, until there are too many of them for a choice.
    std::unordered_set<std::string> m_distinct;
    std::unordered_set<std::string> m_distinctPieces;
};

/// A new attribute for a column: key from the header, numbered where it is taken or reserved.
[[nodiscard]] Attribute newAttribute(const QString &header, AttributeType type, const Schema &schema,
                                     const std::vector<Attribute> &others, std::size_t columnNumber);

} // namespace partnerscope
