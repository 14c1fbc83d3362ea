#include "session/tableexport.h"

#include "exchange/csvwriter.h"

#include <QLocale>

#include <cmath>

namespace partnerscope {

namespace {
QString guarded(const QString &text)
{
    return needsFormulaGuard(text.toStdString()) ? u'\'' + text : text;
}

/// A cell of a range; numbers come as `number` writes them.
template <typename Number>
QString cellText(const SeenTable::Cell &cell, const Number &number)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return guarded(*text);
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
    constexpr std::size_t Step = 4096;
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
            else
                csv.number(std::get<double>(cell));
        }
        csv.endRow();
    }
    return csv.take();
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

TableExportJob::TableExportJob(SeenTable table, QString path, QObject *parent)
    : Job(tr("Writing the table"), parent)
    , m_table(std::move(table))
    , m_path(std::move(path))
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was written.")))
{
}

TableExportJob::~TableExportJob()
{
    stop();
}

void TableExportJob::work()
{
    const QByteArray csv = csvOf(m_table, [this](double share) { return report(share); });
    if (!csv.isEmpty())
        m_result = writeFileAtomically(m_path, csv);
}

} // namespace partnerscope
