#include "ui/charts/heatmaplayout.h"
#include "ui/theme/controlpainting.h"

#include <QPainter>

#include <algorithm>

namespace partnerscope {

HeatMapLayout::HeatMapLayout(const HeatMapData &data)
    : rows(static_cast<int>(data.rows.size()))
    , columns(static_cast<int>(data.columns.size()))
    , hasRowTotals(!data.rowTotals.isEmpty())
    , hasColumnTotals(!data.columnTotals.isEmpty())
{
    const QFontMetricsF metrics(Theme::font(TextRole::BodyStrong));
    double widest = metrics.horizontalAdvance(data.columnTotalTitle);
    for (const QString &row : data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row));
    headerWidth = static_cast<int>(std::clamp(widest + 18, 80.0, 200.0));
}

QRectF HeatMapLayout::cell(int row, int column) const
{
    return { double(column) * StepX, double(row) * StepY, StepX - double(metric::HeatCellGap),
             StepY - double(metric::HeatCellGap) };
}

QSize HeatMapLayout::content() const
{
    return { columns * StepX + (hasRowTotals ? TotalWidth : 0), rows * StepY + (hasColumnTotals ? TotalHeight : 0) };
}

namespace {

/// Two lines at most, the second one elided.
void drawColumnTitle(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(text) <= rect.width()) {
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignBottom, text);
        return;
    }
    qsizetype split = -1;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
        if (metrics.horizontalAdvance(text.left(i)) <= rect.width())
            split = i;
    }
    const double line = Theme::lineHeight(TextRole::Caption);
    const QString first = split > 0 ? text.left(split) : metrics.elidedText(text, Qt::ElideRight, rect.width());
    const QRectF lower(rect.left(), rect.bottom() - line, rect.width(), line);
    painter.drawText(split > 0 ? lower.translated(0, 1 - line) : lower, Qt::AlignHCenter | Qt::AlignBottom, first);
    if (split > 0)
        painter.drawText(lower, Qt::AlignHCenter | Qt::AlignBottom,
                         metrics.elidedText(text.mid(split + 1), Qt::ElideRight, rect.width()));
}

} // namespace

void drawHeatColumnHeader(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme)
{
    QFont font = Theme::font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme.color(Token::TextPrimary));
    for (int column = 0; column < layout.columns; ++column)
        drawColumnTitle(
            painter,
            QRectF(column * HeatMapLayout::StepX, 0, metric::HeatCellWidth - 2, HeatMapLayout::HeaderHeight - 6),
            data.columns.at(column));
    if (!layout.hasRowTotals)
        return;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRectF area(layout.columns * HeatMapLayout::StepX, 0, HeatMapLayout::TotalWidth - 4,
                      HeatMapLayout::HeaderHeight - 6);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, data.rowTotalTitle);
}

void drawHeatRowHeader(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme)
{
    painter.setFont(Theme::font(TextRole::BodyStrong));
    painter.setPen(theme.color(Token::TextPrimary));
    const QFontMetricsF metrics(painter.font());
    for (int row = 0; row < layout.rows; ++row) {
        const QRectF area(0, row * HeatMapLayout::StepY, layout.headerWidth - 10, metric::HeatCellHeight);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(data.rows.at(row), Qt::ElideRight, area.width()));
    }
    if (!layout.hasColumnTotals)
        return;
    QFont font = Theme::font(TextRole::BodyStrong);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.fillRect(QRectF(0, layout.rows * HeatMapLayout::StepY + 2, layout.headerWidth, 1),
                     theme.color(Token::BorderDefault));
    painter.drawText(
        QRectF(0, layout.rows * HeatMapLayout::StepY + 2, layout.headerWidth, HeatMapLayout::TotalHeight - 4),
        Qt::AlignLeft | Qt::AlignVCenter, data.columnTotalTitle);
}

void drawHeatBody(QPainter &painter, const HeatMapData &data, const HeatMapLayout &layout, const Theme &theme)
{
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column)
            paintHeatCell(painter, layout.cell(row, column), data.cells.value(row * layout.columns + column), data,
                          theme);
    }
    QFont font = Theme::font(TextRole::BodyStrong);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(Token::TextPrimary));
    const double right = layout.columns * HeatMapLayout::StepX;
    const double bottom = layout.rows * HeatMapLayout::StepY;
    for (int row = 0; layout.hasRowTotals && row < layout.rows; ++row)
        painter.drawText(
            QRectF(right, row * HeatMapLayout::StepY, HeatMapLayout::TotalWidth - 4, metric::HeatCellHeight),
            Qt::AlignRight | Qt::AlignVCenter, data.rowTotals.value(row));
    if (!layout.hasColumnTotals)
        return;
    painter.fillRect(QRectF(0, bottom + 2, layout.content().width(), 1), theme.color(Token::BorderDefault));
    for (int column = 0; column < layout.columns; ++column)
        painter.drawText(QRectF(column * HeatMapLayout::StepX, bottom + 2, metric::HeatCellWidth - 8,
                                HeatMapLayout::TotalHeight - 4),
                         Qt::AlignRight | Qt::AlignVCenter, data.columnTotals.value(column));
    if (layout.hasRowTotals)
        painter.drawText(QRectF(right, bottom + 2, HeatMapLayout::TotalWidth - 4, HeatMapLayout::TotalHeight - 4),
                         Qt::AlignRight | Qt::AlignVCenter, data.grandTotal);
}

void paintHeatCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const HeatMapData &data,
                   const Theme &theme)
{
    const QColor fill = data.sequential ? theme.sequential(cell.step) : theme.diverging(cell.step);
    const QColor text = data.sequential ? theme.sequentialText(cell.step) : theme.divergingText(cell.step);
    painter.save();
    control::box(painter, rect, fill, {}, metric::RadiusCell);
    mark::coverage(painter, QRectF(rect.left() + 9, rect.top() + 9, 11, 11), cell.coverage, text);
    painter.setPen(text);
    const QRectF line(rect.left() + 8, rect.top() + 4, rect.width() - 16, 21);
    if (cell.partners > 0) {
        painter.setFont(Theme::font(TextRole::Caption));
        painter.drawText(line.adjusted(19, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, numberText(cell.partners, 0));
    }
    QFont font = Theme::font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, cell.figure);
    const double full = data.fullWidth > 0 ? data.fullWidth : 1;
    mark::demandSupply(painter, QRectF(rect.left() + 8, rect.bottom() - 19, rect.width() - 16, 9), cell.demand / full,
                       cell.supply / full, text);
    if (cell.marked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 2));
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), metric::RadiusMark, metric::RadiusMark);
    }
    painter.restore();
}

void paintHeatMap(QPainter &painter, const QPointF &topLeft, const HeatMapData &data, const Theme &theme)
{
    const HeatMapLayout layout(data);
    painter.save();
    painter.translate(topLeft + QPointF(layout.headerWidth, 0));
    drawHeatColumnHeader(painter, data, layout, theme);
    painter.translate(-layout.headerWidth, HeatMapLayout::HeaderHeight);
    drawHeatRowHeader(painter, data, layout, theme);
    painter.translate(layout.headerWidth, 0);
    drawHeatBody(painter, data, layout, theme);
    painter.restore();
}

QSizeF heatMapSize(const HeatMapData &data)
{
    const HeatMapLayout layout(data);
    return QSizeF(layout.content()) + QSizeF(layout.headerWidth, HeatMapLayout::HeaderHeight);
}

} // namespace partnerscope
