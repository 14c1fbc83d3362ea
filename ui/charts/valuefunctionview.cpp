#include "ui/charts/valuefunctionview.h"

#include "ui/theme/controlpainting.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

constexpr double HitDistance = 12;

struct Layout {
    Layout(const QRectF &rect, const ValueFunctionData &data)
        : plot(rect.left() + 36, rect.top() + 12, rect.width() - 36 - (data.histogram.isEmpty() ? 12 : 40),
               rect.height() - 12 - 42)
        , minimum(data.xMinimum)
        , range(std::max(data.xMaximum - data.xMinimum, 1e-9))
    {
    }
    [[nodiscard]] QPointF at(const QPointF &point) const
    {
        return { plot.left() + (point.x() - minimum) / range * plot.width(),
                 plot.bottom() - point.y() / 100 * plot.height() };
    }
    [[nodiscard]] QPointF pointAt(const QPointF &position) const
    {
        return { minimum + (position.x() - plot.left()) / plot.width() * range,
                 (plot.bottom() - position.y()) / plot.height() * 100 };
    }

    QRectF plot;
    double minimum;
    double range;
};

void drawHistogram(QPainter &painter, const ValueFunctionData &data, const Layout &layout, const Theme &theme)
{
    if (data.histogram.isEmpty())
        return;
    const double highest = std::max(1.0, *std::max_element(data.histogram.begin(), data.histogram.end()));
    // The tallest bar takes two thirds of the height, so that the curve stays readable above it.
    const QList<double> ticks = axisTicks(0, highest * 1.5, 3);
    const double top = highest * 1.5;
    const double width = layout.plot.width() / static_cast<double>(data.histogram.size());
    for (qsizetype i = 0; i < data.histogram.size(); ++i) {
        const double height = data.histogram.at(i) / top * layout.plot.height();
        const double gap = width > 4 ? metric::HistogramGap : 0;
        painter.fillRect(QRectF(layout.plot.left() + width * static_cast<double>(i), layout.plot.bottom() - height,
                                width - gap, height),
                         theme.color(Token::ChartBarMuted));
    }
    painter.setPen(theme.color(Token::TextMuted));
    for (const double tick : ticks) {
        const double y = layout.plot.bottom() - tick / top * layout.plot.height();
        painter.drawText(QRectF(layout.plot.right() + 8, y - 9, 36, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         numberText(tick, 0));
    }
}

void drawAxes(QPainter &painter, const ValueFunctionData &data, const Layout &layout, const Theme &theme)
{
    painter.setFont(Theme::font(TextRole::Caption));
    for (int points = 0; points <= 100; points += 25) {
        const double y = layout.at({ data.xMinimum, double(points) }).y();
        painter.fillRect(QRectF(layout.plot.left(), y - 0.5, layout.plot.width(), 1), theme.color(Token::ChartGrid));
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(QRectF(layout.plot.left() - 44, y - 9, 36, 18), Qt::AlignRight | Qt::AlignVCenter,
                         numberText(points, 0));
    }
    drawHistogram(painter, data, layout, theme);
    painter.fillRect(QRectF(layout.plot.left(), layout.plot.bottom() - 0.5, layout.plot.width(), 1),
                     theme.color(Token::ChartAxis));
    painter.setPen(theme.color(Token::TextMuted));
    for (const double tick : axisTicks(data.xMinimum, data.xMaximum, std::max(2, int(layout.plot.width() / 70)))) {
        const double x = layout.at({ tick, 0 }).x();
        painter.drawText(QRectF(x - 40, layout.plot.bottom() + 4, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter,
                         numberText(tick));
    }
    const QRectF titles(layout.plot.left(), layout.plot.bottom() + 22, layout.plot.width(), 16);
    painter.drawText(titles, Qt::AlignLeft | Qt::AlignVCenter, data.xTitle);
    painter.drawText(titles, Qt::AlignRight | Qt::AlignVCenter, data.yTitle);
}

void drawCurve(QPainter &painter, const ValueFunctionData &data, const Layout &layout, const Theme &theme,
               const QColor &ground)
{
    if (data.curve.isEmpty())
        return;
    QPainterPath path(layout.at(data.curve.first()));
    for (const QPointF &point : data.curve)
        path.lineTo(layout.at(point));
    painter.save();
    painter.setClipRect(layout.plot.adjusted(0, -6, 0, 6), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    // A pale edge keeps the line readable where it crosses the bars.
    painter.strokePath(path, QPen(ground, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(theme.color(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void drawMarker(QPainter &painter, const ValueMarker &marker, const Layout &layout, const Theme &theme,
                const QColor &ground)
{
    const QPointF at = layout.at(marker.position);
    QPen dots(theme.color(Token::ChartReference), 1.2, Qt::CustomDashLine);
    dots.setDashPattern({ 1.5, 2.5 });
    painter.setPen(dots);
    painter.drawLine(at, QPointF(at.x(), layout.plot.bottom()));
    painter.setPen(QPen(ground, 1.5));
    painter.setBrush(theme.color(Token::ChartWhisker));
    painter.drawPolygon(
        QPolygonF({ at + QPointF(0, -5.5), at + QPointF(5.5, 0), at + QPointF(0, 5.5), at + QPointF(-5.5, 0) }));
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme.color(Token::TextPrimary));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(marker.label);
    const bool right = at.x() + 12 + width < layout.plot.right() + 36;
    painter.drawText(QRectF(right ? at.x() + 12 : at.x() - 12 - width, at.y() + 4, width + 2, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, marker.label);
}

void drawHandles(QPainter &painter, const ValueFunctionData &data, int active, const Layout &layout, const Theme &theme,
                 const QColor &ground)
{
    for (qsizetype i = 0; i < data.handles.size(); ++i) {
        const QPointF at = layout.at(data.handles.at(i).position);
        if (i == active) {
            painter.setPen(QPen(ground, 2));
            painter.setBrush(theme.color(Token::Accent));
            painter.drawEllipse(at, metric::HandleActiveRadius + 2.5, metric::HandleActiveRadius + 2.5);
            painter.setPen(QPen(ground, 2));
            painter.setBrush(theme.color(Token::AccentFill));
            painter.drawEllipse(at, metric::HandleActiveRadius, metric::HandleActiveRadius);
            continue;
        }
        painter.setPen(QPen(theme.color(Token::Accent), 2));
        painter.setBrush(theme.color(Token::SurfaceRaised));
        painter.drawEllipse(at, metric::HandleRadius, metric::HandleRadius);
    }
    if (active < 0 || active >= data.handles.size())
        return;
    const QPointF point = data.handles.at(active).position;
    QString text = numberText(point.x(), 2);
    if (!data.unit.isEmpty())
        text += u' ' + data.unit;
    text += u" → " + numberText(point.y(), 0);
    painter.setFont(Theme::font(TextRole::CaptionStrong));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 18;
    QRectF pill(layout.at(point) - QPointF(width + 12, 36), QSizeF(width, 24));
    if (pill.left() < layout.plot.left())
        pill.moveLeft(layout.at(point).x() + 14);
    if (pill.top() < layout.plot.top() - 10)
        pill.moveTop(layout.at(point).y() + 14);
    control::box(painter, pill, theme.color(Token::SurfaceRaised), theme.color(Token::BorderDefault),
                 metric::RadiusMenuItem);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace

void paintValueFunction(QPainter &painter, const QRectF &rect, const ValueFunctionData &data, int active,
                        const Theme &theme, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout(rect, data);
    drawAxes(painter, data, layout, theme);
    drawCurve(painter, data, layout, theme, ground);
    if (data.marker)
        drawMarker(painter, *data.marker, layout, theme, ground);
    drawHandles(painter, data, active, layout, theme, ground);
    painter.restore();
}

ValueFunctionView::ValueFunctionView(QWidget *parent)
    : ChartView(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Value function"));
}

void ValueFunctionView::setData(const ValueFunctionData &data)
{
    m_data = data;
    if (m_active >= m_data.handles.size())
        setActiveHandle(static_cast<int>(m_data.handles.size()) - 1);
    QStringList parts;
    for (const ValueHandle &handle : m_data.handles)
        parts.append(
            tr("%1 earns %2 points").arg(numberText(handle.position.x(), 2), numberText(handle.position.y(), 0)));
    describe(parts.join(u", "));
    update();
}

ChartTable ValueFunctionView::table() const
{
    ChartTable table { { tr("Handle"), m_data.xTitle, tr("Points") }, {} };
    for (qsizetype i = 0; i < m_data.handles.size(); ++i) {
        const QPointF point = m_data.handles.at(i).position;
        table.rows.append({ numberText(double(i + 1), 0), numberText(point.x(), 2), numberText(point.y()) });
    }
    return table;
}

void ValueFunctionView::setActiveHandle(int index)
{
    const int bounded = std::clamp(index, -1, static_cast<int>(m_data.handles.size()) - 1);
    if (bounded == m_active)
        return;
    m_active = bounded;
    update();
    Q_EMIT activeHandleChanged(m_active);
}

QPointF ValueFunctionView::positionOf(const QPointF &point) const
{
    return Layout(rect(), m_data).at(point);
}

void ValueFunctionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintValueFunction(painter, rect(), m_data, m_active, theme(), ground());
}

int ValueFunctionView::handleAt(const QPointF &position) const
{
    int nearest = -1;
    double distance = HitDistance;
    for (qsizetype i = 0; i < m_data.handles.size(); ++i) {
        const QPointF away = positionOf(m_data.handles.at(i).position) - position;
        const double length = std::hypot(away.x(), away.y());
        if (length <= distance) {
            distance = length;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void ValueFunctionView::moveHandle(int index, QPointF to)
{
    ValueHandle &handle = m_data.handles[index];
    const double step = m_data.xStep > 0 ? m_data.xStep : 1;
    const double low = index == 0 ? m_data.xMinimum : m_data.handles.at(index - 1).position.x() + step;
    const double high =
        index + 1 == m_data.handles.size() ? m_data.xMaximum : m_data.handles.at(index + 1).position.x() - step;
    QPointF target = handle.position;
    if (handle.movesX && low <= high)
        target.setX(std::clamp(std::round(to.x() / step) * step, low, high));
    if (handle.movesY)
        target.setY(std::clamp(std::round(to.y()), 0.0, 100.0));
    if (target == handle.position)
        return;
    handle.position = target;
    update();
    Q_EMIT handleMoved(index, target.x(), target.y());
}

void ValueFunctionView::mousePressEvent(QMouseEvent *event)
{
    const int handle = event->button() == Qt::LeftButton ? handleAt(event->position()) : -1;
    if (handle < 0)
        return;
    setActiveHandle(handle);
    m_dragStart = m_data.handles.at(handle).position;
}

void ValueFunctionView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragStart && m_active >= 0)
        moveHandle(m_active, Layout(rect(), m_data).pointAt(event->position()));
    else
        setCursor(handleAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ValueFunctionView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragStart || m_active < 0)
        return;
    const QPointF start = *m_dragStart;
    m_dragStart.reset();
    const QPointF now = m_data.handles.at(m_active).position;
    if (now != start)
        Q_EMIT handleMoveFinished(m_active, now.x(), now.y());
}

void ValueFunctionView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.handles.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_dragStart) {
        moveHandle(m_active, *m_dragStart);
        m_dragStart.reset();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        if (last >= 0)
            setActiveHandle(std::clamp(m_active + (event->key() == Qt::Key_PageUp ? 1 : -1), 0, last));
        return;
    }
    const double factor = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const double dx = event->key() == Qt::Key_Right ? factor : event->key() == Qt::Key_Left ? -factor : 0;
    const double dy = event->key() == Qt::Key_Up ? factor : event->key() == Qt::Key_Down ? -factor : 0;
    if (last < 0 || (dx == 0 && dy == 0)) {
        ChartView::keyPressEvent(event);
        return;
    }
    if (m_active < 0)
        setActiveHandle(0);
    const QPointF before = m_data.handles.at(m_active).position;
    moveHandle(m_active, before + QPointF(dx * m_data.xStep, dy));
    m_keyMoved = m_keyMoved || m_data.handles.at(m_active).position != before;
}

void ValueFunctionView::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_keyMoved || event->isAutoRepeat() || m_active < 0) {
        ChartView::keyReleaseEvent(event);
        return;
    }
    m_keyMoved = false;
    const QPointF now = m_data.handles.at(m_active).position;
    Q_EMIT handleMoveFinished(m_active, now.x(), now.y());
}

void ValueFunctionView::focusInEvent(QFocusEvent *event)
{
    if (m_active < 0 && event->reason() != Qt::MouseFocusReason && !m_data.handles.isEmpty())
        setActiveHandle(0);
    ChartView::focusInEvent(event);
}

} // namespace partnerscope
