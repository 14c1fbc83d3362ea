#pragma once

#include "base/result.h"
#include "exchange/csvdialect.h"

#include <QDate>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace partnerscope {

/// What a cell is by its file. Where the format does not tell, it is Text.
enum class CellKind : std::uint8_t {
    Text,
    Quoted, ///< text that was written in quotes: spaces at its ends and commas inside are meant
    Number, ///< decimals behind a point whatever the habits of the file; "12%" where the file shows 0.12 as percent
    Money,  ///< "EUR 1234.5": a number the file shows with a currency
    Date,   ///< ISO 8601, a time may follow
    YesNo,  ///< "true" or "false"
    Error   ///< what a spreadsheet shows where it could not calculate: "#DIV/0!"
};

/// One sheet of a workbook.
struct SheetInfo {
    QString name;
    bool isHidden = false;
    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// What is known of a table before its rows are read.
struct TableInfo {
    enum class Format { Text, Workbook, Cards };
    QString name; ///< how messages call it: the file's name without its folder, or "Clipboard"
    QDate asOf;   ///< day of the file
    Format format = Format::Text;
    QString encoding;        ///< as found; empty for a workbook
    CsvDialect dialect;      ///< as found; of a workbook only the decimal sign of its texts counts
    QString sheet;           ///< the one that is read; empty where there are none
    QList<SheetInfo> sheets; ///< all that hold cells, in the file's order
    QStringList notices;     ///< what the reader did that its user may want to know, translated
};

/// One pass over the rows of a table. Cells are UTF-8 and stay valid until the next call of next(). Rows without any
/// cell are left out.
class TableReader
{
public:
    enum class Step { Row, Problem, End };

    TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)
    virtual ~TableReader();

    /// Goes to the next row. After Problem, reading goes on behind the row that cannot be read.
    [[nodiscard]] virtual Step next() = 0;
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// A cell, or nothing where the row is shorter.
    [[nodiscard]] std::string_view cell(std::size_t at) const
    {
        return at < m_cells.size() ? m_cells[at] : std::string_view();
    }
    [[nodiscard]] virtual CellKind kind(std::size_t cell) const = 0; ///< Text behind the last cell
    /// Where the row begins, as the user counts: physical line of a text, number of a sheet's row, from 1.
    [[nodiscard]] virtual std::size_t line() const = 0;
    // After Problem
    [[nodiscard]] virtual QString problem() const = 0;           ///< translated
    [[nodiscard]] virtual std::size_t problemLine() const = 0;   ///< from 1
    [[nodiscard]] virtual std::size_t problemColumn() const = 0; ///< from 1
    [[nodiscard]] virtual double share() const = 0;              ///< of the table that was read, in [0, 1]

protected:
    std::span<const std::string_view> m_cells;
};

/// Whether none of a row's cells holds anything but spaces.
[[nodiscard]] bool isBlank(std::span<const std::string_view> cells);

/// A table that can be read any number of times: the one thing an import plan is made from, whatever the format.
/// Immutable; any thread.
class TableSource
{
public:
    TableSource() = default;
    Q_DISABLE_COPY_MOVE(TableSource)
    virtual ~TableSource();

    [[nodiscard]] const TableInfo &info() const { return m_info; }
    /// A pass from the first row on; the source must outlive it.
    [[nodiscard]] virtual std::unique_ptr<TableReader> read() const = 0;

protected:
    TableInfo m_info;
};

/// What the user fixed about a file; everything else is found.
struct TableChoice {
    CsvDialectChoice dialect;
    QString encoding; ///< empty: found
    QString sheet;    ///< empty: the first visible sheet that holds cells
};

/// Opens a file in whatever of the known formats it is: its content decides, not its name.
/// Errors: Io; InvalidInput for what cannot be read as a table, with what to do; Cancelled.
[[nodiscard]] Result<std::shared_ptr<const TableSource>> openTable(const QString &path, const TableChoice &choice,
                                                                   const std::function<bool(double)> &progress = {});

} // namespace partnerscope
