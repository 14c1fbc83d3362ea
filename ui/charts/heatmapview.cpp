#include "ui/charts/heatmapview.h"

#include "ui/charts/heatmaplayout.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/textlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace partnerscope {

HeatMapView::HeatMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Heat map"));
    viewport()->setMouseTracking(true);
}

void HeatMapView::setData(const HeatMapData &data)
{
    m_data = data;
    m_row = std::min(m_row, static_cast<int>(m_data.rows.size()) - 1);
    m_column = std::min(m_column, static_cast<int>(m_data.columns.size()) - 1);
    updateScrollBars();
    updateGeometry();
    viewport()->update();
}

ChartTable HeatMapView::table() const
{
    ChartTable table {
        { tr("Row"), tr("Column"), tr("State"), tr("Partners"), tr("Demand"), tr("Supply"), tr("Figure") }, {}
    };
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
            const HeatCell cell = m_data.cells.value(row * m_data.columns.size() + column);
            table.rows.append({ m_data.rows.at(row), m_data.columns.at(column), coverageText(cell.coverage),
                                numberText(cell.partners, 0), numberText(cell.demand), numberText(cell.supply),
                                cell.figure });
        }
    }
    return table;
}

void HeatMapView::setCurrentCell(int row, int column)
{
    const int boundRow = std::clamp(row, -1, static_cast<int>(m_data.rows.size()) - 1);
    const int boundColumn = std::clamp(column, -1, static_cast<int>(m_data.columns.size()) - 1);
    if (boundRow == m_row && boundColumn == m_column)
        return;
    m_row = boundRow;
    m_column = boundColumn;
    if (m_row >= 0 && m_column >= 0) {
        const QRect cell = cellRect(m_row, m_column);
        const HeatMapLayout layout(m_data);
        const QRect visible = viewport()->rect().adjusted(layout.headerWidth, HeatMapLayout::HeaderHeight, 0, 0);
        const int dx =
            cell.left() < visible.left() ? cell.left() - visible.left() : std::max(0, cell.right() - visible.right());
        const int dy =
            cell.top() < visible.top() ? cell.top() - visible.top() : std::max(0, cell.bottom() - visible.bottom());
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
        const HeatCell value = m_data.cells.value(m_row * m_data.columns.size() + m_column);
        const QString said =
            tr("%1, %2: %3, %4")
                .arg(m_data.rows.at(m_row), m_data.columns.at(m_column), coverageText(value.coverage), value.figure);
        setAccessibleDescription(value.marked ? tr("%1, marked").arg(said) : said);
    }
    viewport()->update();
    Q_EMIT currentCellChanged(m_row, m_column);
}

QRect HeatMapView::cellRect(int row, int column) const
{
    const HeatMapLayout layout(m_data);
    return layout.cell(row, column)
        .toRect()
        .translated(layout.headerWidth - horizontalScrollBar()->value(),
                    HeatMapLayout::HeaderHeight - verticalScrollBar()->value());
}

QSize HeatMapView::sizeHint() const
{
    return heatMapSize(m_data).toSize() + QSize(14, 14);
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(this);
    const HeatMapLayout layout(m_data);
    const QRect area = viewport()->rect();
    const int x = layout.headerWidth - horizontalScrollBar()->value();
    const int y = HeatMapLayout::HeaderHeight - verticalScrollBar()->value();
    const auto part = [&](const QRect &clip, const QPoint &origin, auto draw) {
        painter.save();
        painter.setClipRect(clip);
        painter.translate(origin);
        draw(painter, m_data, layout, theme);
        painter.restore();
    };
    // The cursor's halo reaches two pixels out of its cell, hence the margins.
    const QRect body = area.adjusted(layout.headerWidth - 2, HeatMapLayout::HeaderHeight - 2, 0, 0);
    part(QRect(0, 0, area.width(), area.height()).adjusted(0, HeatMapLayout::HeaderHeight, 0, 0), QPoint(0, y),
         drawHeatRowHeader);
    part(body, QPoint(x, y), drawHeatBody);
    part(area.adjusted(layout.headerWidth, 0, 0, 0), QPoint(x, 0), drawHeatColumnHeader);
    if (m_row < 0 || m_column < 0)
        return;
    painter.setClipRect(body);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(cellRect(m_row, m_column)).adjusted(-1, -1, 1, 1);
    painter.setPen(QPen(palette().color(QPalette::Base), 4));
    painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), metric::RadiusCell, metric::RadiusCell);
    painter.setPen(QPen(theme.color(Token::BorderFocus), hasFocus() ? metric::FocusRing + 0.5 : metric::FocusRing));
    painter.drawRoundedRect(ring, metric::RadiusCell + 1, metric::RadiusCell + 1);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

bool HeatMapView::cellAt(const QPoint &position, int *row, int *column) const
{
    const HeatMapLayout layout(m_data);
    const int x = position.x() - layout.headerWidth;
    const int y = position.y() - HeatMapLayout::HeaderHeight;
    if (x < 0 || y < 0)
        return false;
    *column = (x + horizontalScrollBar()->value()) / HeatMapLayout::StepX;
    *row = (y + verticalScrollBar()->value()) / HeatMapLayout::StepY;
    return *column < layout.columns && *row < layout.rows;
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    int row = 0;
    int column = 0;
    if (event->button() != Qt::LeftButton || !cellAt(event->position().toPoint(), &row, &column))
        return;
    setCurrentCell(row, column);
    Q_EMIT cellActivated(row, column);
}

void HeatMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const int lastColumn = static_cast<int>(m_data.columns.size()) - 1;
    const int row = std::max(m_row, 0);
    const int column = std::max(m_column, 0);
    switch (event->key()) {
    case Qt::Key_Left: setCurrentCell(row, std::max(column - 1, 0)); break;
    case Qt::Key_Right: setCurrentCell(row, column + 1); break;
    case Qt::Key_Up: setCurrentCell(std::max(row - 1, 0), column); break;
    case Qt::Key_Down: setCurrentCell(row + 1, column); break;
    case Qt::Key_Home: setCurrentCell(event->modifiers().testFlag(Qt::ControlModifier) ? 0 : row, 0); break;
    case Qt::Key_End:
        setCurrentCell(event->modifiers().testFlag(Qt::ControlModifier) ? static_cast<int>(m_data.rows.size()) - 1
                                                                        : row,
                       lastColumn);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_row >= 0 && m_column >= 0)
            Q_EMIT cellActivated(m_row, m_column);
        break;
    case Qt::Key_T: Q_EMIT tableRequested(); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatMapView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void HeatMapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_row < 0 && event->reason() != Qt::MouseFocusReason && !m_data.cells.isEmpty())
        setCurrentCell(0, 0);
    viewport()->update();
}

void HeatMapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool HeatMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int row = 0;
    int column = 0;
    if (cellAt(help->pos(), &row, &column))
        QToolTip::showText(help->globalPos(),
                           plainToolTip(m_data.cells.value(row * m_data.columns.size() + column).tooltip), viewport());
    else
        QToolTip::hideText();
    return true;
}

void HeatMapView::updateScrollBars()
{
    const HeatMapLayout layout(m_data);
    const QSize room = viewport()->size() - QSize(layout.headerWidth, HeatMapLayout::HeaderHeight);
    const QSize content = layout.content();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    horizontalScrollBar()->setSingleStep(HeatMapLayout::StepX / 3);
    verticalScrollBar()->setRange(0, std::max(0, content.height() - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
    verticalScrollBar()->setSingleStep(HeatMapLayout::StepY / 3);
}

} // namespace partnerscope
