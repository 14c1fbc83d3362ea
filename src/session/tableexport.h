#pragma once

#include "session/job.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <functional>
#include <variant>

namespace partnerscope {

/// A table as somebody sees it. Cells are read on a worker: they may only reach for what never changes.
struct SeenTable {
    using Cell = std::variant<QString, double, QDate>;      ///< NaN or a day that is none: empty
    enum class Look { Plain, Whole, Percent, Fit, FitBar }; ///< percent: 12 is 12 %
    QStringList header;
    QList<Look> looks; ///< of the columns, where a file can show it; plain where there are fewer
    std::size_t rows = 0;
    std::function<Cell(std::size_t row, qsizetype column)> cell;
};

/// CSV as every other that the program writes: decimal point, UTF-8, LF; texts that a spreadsheet would take for a
/// formula with an apostrophe before them. `report` is asked now and then with the share that is done; false ends it.
[[nodiscard]] QByteArray csvOf(const SeenTable &table, const std::function<bool(double)> &report = {});
/// The same as a workbook of one sheet: numbers and days are what they are, text stays text. Errors as
/// WorkbookWriter::finish(); Cancelled after `report` ended it. \param today stands in the properties of the file
[[nodiscard]] Result<QByteArray> workbookOf(const SeenTable &table, const QDate &today,
                                            const std::function<bool(double)> &report = {});
/// A range for a spreadsheet: tabs between cells, LF between rows, quotes where a cell holds one of these; numbers as
/// the locale writes them, without grouping. Texts are guarded as in the CSV.
[[nodiscard]] QString spreadsheetRange(const SeenTable &table);
/// The same as an HTML table, every text escaped.
[[nodiscard]] QString htmlRange(const SeenTable &table);

/// Writes a table into a file, whole or not at all: a workbook if its name ends in .xlsx, else CSV.
class TableExportJob final : public Job
{
    Q_OBJECT

public:
    TableExportJob(SeenTable table, QString path, const QDate &today, QObject *parent = nullptr);
    ~TableExportJob() override;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] std::size_t rows() const { return m_table.rows; }
    /// Cancelled where somebody stopped it, Io where the file cannot be written.
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void work() override;

    SeenTable m_table;
    QString m_path;
    QDate m_today;
    Result<> m_result;
};

} // namespace partnerscope
