#include "ui/charts/barlistview.h"

#include "ui/charts/marks.h"
#include "ui/theme/controlpainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

constexpr double MarkWidth = 23;
constexpr double BarHeight = 14;

double textColumn(const BarListData &data, QString BarListRow::*text, TextRole role)
{
    const QFontMetricsF metrics(Theme::font(role));
    double widest = 0;
    for (const BarListRow &row : data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.*text));
    return widest;
}

} // namespace

void paintBarList(QPainter &painter, const QRectF &rect, const BarListData &data, const Theme &theme, int currentRow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marks =
        std::any_of(data.rows.begin(), data.rows.end(), [](const BarListRow &row) { return row.tierCount > 0; });
    double highest = data.maximum;
    for (const BarListRow &row : data.rows)
        highest = data.maximum > 0 ? highest : std::max(highest, row.value);
    const double markWidth = marks ? MarkWidth : 0;
    const double labelWidth =
        std::min(textColumn(data, &BarListRow::label, TextRole::BodyStrong) + 12, rect.width() * 0.46);
    const double valueWidth = textColumn(data, &BarListRow::valueText, TextRole::BodyStrong) + 14;
    const double shareText = textColumn(data, &BarListRow::shareText, TextRole::Body);
    const double shareWidth = shareText > 0 ? shareText + 22 : 0;
    const double barLeft = rect.left() + markWidth + labelWidth;
    const double barRoom = std::max(20.0, rect.right() - shareWidth - valueWidth - barLeft);
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const BarListRow &row = data.rows.at(i);
        const QRectF area(rect.left(), rect.top() + metric::Row * double(i), rect.width(), metric::Row);
        if (i == currentRow)
            control::box(painter, area.adjusted(-4, 1, 4, -1), theme.color(Token::SurfaceHover), {},
                         metric::RadiusCell);
        const bool tiered = row.tierCount > 0;
        if (tiered && row.tierIndex >= 0)
            mark::tier(painter, QPointF(area.left(), area.center().y() - 6), row.tierIndex, row.tierCount, theme);
        painter.setFont(Theme::font(row.strong ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(theme.color(row.strong ? Token::TextPrimary : Token::TextSecondary));
        const QRectF label(area.left() + markWidth, area.top(), labelWidth - 8, area.height());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideRight, label.width()));
        if (row.value > 0 && highest > 0)
            control::box(painter,
                         QRectF(barLeft, area.center().y() - BarHeight / 2,
                                std::max(2.0, barRoom * std::min(row.value / highest, 1.0)), BarHeight),
                         tiered ? theme.tier(row.tierIndex, row.tierCount) : theme.color(row.token), {},
                         metric::RadiusMark);
        painter.setFont(Theme::font(TextRole::BodyStrong));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(area.adjusted(0, 0, -shareWidth, 0), Qt::AlignRight | Qt::AlignVCenter, row.valueText);
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, row.shareText);
    }
    painter.restore();
}

BarListView::BarListView(QWidget *parent)
    : ChartView(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bars"));
}

void BarListView::setData(const BarListData &data)
{
    m_data = data;
    m_row = std::min(m_row, static_cast<int>(m_data.rows.size()) - 1);
    m_hovered = -1;
    QStringList parts;
    for (const BarListRow &row : m_data.rows)
        parts.append(row.label + u": "_s + row.valueText);
    describe(parts.join(u", "_s));
    updateGeometry();
    update();
}

ChartTable BarListView::table() const
{
    ChartTable table { { tr("Name"), tr("Value"), tr("Share") }, {} };
    for (const BarListRow &row : m_data.rows)
        table.rows.append({ row.label, row.valueText, row.shareText });
    return table;
}

QSize BarListView::sizeHint() const
{
    return { 420, metric::Row * static_cast<int>(m_data.rows.size()) };
}

QSize BarListView::minimumSizeHint() const
{
    return { 260, metric::Row * static_cast<int>(m_data.rows.size()) };
}

void BarListView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBarList(painter, rect(), m_data, theme(), m_hovered >= 0 ? m_hovered : hasFocus() ? m_row : -1);
}

int BarListView::rowAt(const QPointF &position) const
{
    const int row = static_cast<int>(position.y() / metric::Row);
    return position.y() >= 0 && row < m_data.rows.size() ? row : -1;
}

void BarListView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarListView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_row = row;
    Q_EMIT rowActivated(row);
}

void BarListView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    ChartView::leaveEvent(event);
}

void BarListView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.rows.size()) - 1;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_row = std::clamp(m_row + (event->key() == Qt::Key_Down ? 1 : -1), std::min(0, last), last);
        update();
    } else if (enter && m_row >= 0) {
        Q_EMIT rowActivated(m_row);
    } else {
        ChartView::keyPressEvent(event);
    }
}

} // namespace partnerscope
