#include "session/tableexport.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "exchange/workbookwriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr std::size_t Step = 4096; ///< rows between two reports

QString guarded(const QString &text)
{
    return needsFormulaGuard(text.toStdString()) ? u'\'' + text : text;
}

SeenTable::Look lookOf(const SeenTable &table, qsizetype column)
{
    return table.looks.value(column, SeenTable::Look::Plain);
}

QList<SheetColumn> sheetColumns(const SeenTable &table)
{
    constexpr double Narrowest = 10;
    constexpr double Widest = 36;
    QList<SheetColumn> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString &title = table.header.at(i);
        // With room for the button that filters.
        SheetColumn column { title, std::clamp(static_cast<double>(title.size()) + 4, Narrowest, Widest) };
        if (i == 0)
            column.width = Widest;
        switch (lookOf(table, i)) {
        case SeenTable::Look::Plain: break;
        case SeenTable::Look::Whole: column.look = NumberLook::Whole; break;
        case SeenTable::Look::Percent: column.look = NumberLook::Percent; break;
        case SeenTable::Look::Fit: column.look = NumberLook::OnePlace; break;
        case SeenTable::Look::FitBar:
            column.look = NumberLook::OnePlace;
            column.bars = 100;
            column.width = std::max(column.width, 16.0);
            break;
        }
        columns << column;
    }
    return columns;
}

/// A cell of a range; numbers come as `number` writes them.
template <typename Number>
QString cellText(const SeenTable::Cell &cell, const Number &number)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return guarded(*text);
    if (const QDate *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    const double value = std::get<double>(cell);
    return std::isnan(value) ? QString() : number(value);
}

QString localNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString quoted(const QString &cell)
{
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(),
                                         [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}
} // namespace

QByteArray csvOf(const SeenTable &table, const std::function<bool(double)> &report)
{
    CsvWriter csv;
    for (const QString &title : table.header)
        csv.text(title);
    csv.endRow();
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % Step == 0 && report && !report(static_cast<double>(row) / static_cast<double>(table.rows)))
            return {};
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            const SeenTable::Cell cell = table.cell(row, column);
            if (const QString *text = std::get_if<QString>(&cell))
                csv.text(*text);
            else if (const QDate *day = std::get_if<QDate>(&cell))
                csv.text(day->toString(Qt::ISODate));
            else
                csv.number(std::get<double>(cell));
        }
        csv.endRow();
    }
    return csv.take();
}

Result<QByteArray> workbookOf(const SeenTable &table, const QDate &today, const std::function<bool(double)> &report)
{
    WorkbookWriter book(today);
    book.beginSheet(tr("Partners"), sheetColumns(table));
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % Step == 0 && report && !report(static_cast<double>(row) / static_cast<double>(table.rows)))
            return fail(ErrorCode::Cancelled, tr("Nothing was written."));
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            const SeenTable::Cell cell = table.cell(row, column);
            if (const QString *text = std::get_if<QString>(&cell))
                book.text(*text);
            else if (const QDate *day = std::get_if<QDate>(&cell))
                book.date(*day);
            else
                book.number(std::get<double>(cell) / (lookOf(table, column) == SeenTable::Look::Percent ? 100 : 1));
        }
        book.endRow();
    }
    return book.finish();
}

QString spreadsheetRange(const SeenTable &table)
{
    QString range;
    const auto add = [&](qsizetype column, const QString &cell) {
        range += quoted(cell);
        range += column + 1 < table.header.size() ? u'\t' : u'\n';
    };
    for (qsizetype column = 0; column < table.header.size(); ++column)
        add(column, guarded(table.header.at(column)));
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (qsizetype column = 0; column < table.header.size(); ++column)
            add(column, cellText(table.cell(row, column), localNumber));
    }
    return range;
}

QString htmlRange(const SeenTable &table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    for (const QString &title : table.header)
        html += QStringLiteral("<th>") + guarded(title).toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    for (std::size_t row = 0; row < table.rows; ++row) {
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < table.header.size(); ++column)
            html += QStringLiteral("<td>") + cellText(table.cell(row, column), localNumber).toHtmlEscaped()
                + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

TableExportJob::TableExportJob(SeenTable table, QString path, const QDate &today, QObject *parent)
    : Job(tr("Writing the table"), parent)
    , m_table(std::move(table))
    , m_path(std::move(path))
    , m_today(today)
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was written.")))
{
}

TableExportJob::~TableExportJob()
{
    stop();
}

void TableExportJob::work()
{
    const auto share = [this](double done) { return report(done); };
    if (m_path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const Result<QByteArray> book = workbookOf(m_table, m_today, share);
        m_result = book ? writeFileAtomically(m_path, *book) : Result<>(book.failure());
        return;
    }
    const QByteArray csv = csvOf(m_table, share);
    if (!csv.isEmpty())
        m_result = writeFileAtomically(m_path, csv);
}

} // namespace partnerscope
