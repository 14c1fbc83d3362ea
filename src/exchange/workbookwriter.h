#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace partnerscope {

/// How a number looks in a sheet. What is stored is the number itself.
enum class NumberLook {
    Plain,    ///< as many places as it has
    Whole,    ///< 1,200
    OnePlace, ///< 71.3
    Percent   ///< 0.12 as 12.0 %
};

/// A column of a sheet: what stands above it, and how wide it is.
struct SheetColumn {
    QString title;
    double width = 12; ///< in characters of the standard font
    NumberLook look = NumberLook::Plain;
    double bars = 0; ///< a bar behind each number, full at this one; 0: none
    bool wraps = false;
    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

/// Writes an Office Open XML workbook sheet by sheet, row by row: numbers, days and yes/no are what they are, and text
/// is text whatever it begins with. The bold header stays in sight and filters. The same calls give the same bytes.
/// Only the row that is being written is in memory, the rest in temporary files. Any thread, but one from the beginning
/// to the end: while a writer is there, its thread prints numbers with a point, whatever the locale.
class WorkbookWriter
{
public:
    static constexpr std::size_t MostRows = 1'048'575; ///< of one sheet, below its header
    static constexpr int LongestText = 32'767;         ///< UTF-16 units of a cell; longer text is cut

    /// \param made the day that stands in the properties of the file
    explicit WorkbookWriter(const QDate &made);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Begins the next sheet; what stands in the way comes out at finish(). \param name characters that a sheet's name
    /// may not have become spaces; at most 31 count, and it must differ from the others
    void beginSheet(const QString &name, const QList<SheetColumn> &columns);
    void text(const QString &text);
    void number(double value);                  ///< as its column looks; empty if it is not finite
    void number(double value, NumberLook look); ///< the same with a look of its own
    void date(const QDate &day);                ///< text for a day that a sheet cannot count, before 1900
    void yesNo(bool value);
    void empty();
    void endRow();

    /// The whole file; the writer is done then. Errors: Io; InvalidInput for more than MostRows.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace partnerscope
