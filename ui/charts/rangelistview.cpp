#include "ui/charts/rangelistview.h"

#include "ui/theme/controlpainting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr double BarHeight = 10;
constexpr double TickHeight = 18;
constexpr double TickWidth = 2;
constexpr double Gap = 14;

double widest(const RangeListData &data, QString RangeListRow::*text, TextRole role)
{
    const QFontMetricsF metrics(Theme::font(role));
    double width = 0;
    for (const RangeListRow &row : data.rows)
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    return width;
}

void paintTrack(QPainter &painter, const QRectF &track, const RangeListRow &row, const Theme &theme)
{
    control::box(painter, track, theme.color(Token::ChartTrack), {}, metric::RadiusMark);
    for (const RangeListRow::Part &part : row.parts) {
        const double from = track.left() + track.width() * std::clamp(part.from, 0.0, 1.0);
        const double to = track.left() + track.width() * std::clamp(part.to, 0.0, 1.0);
        if (part.to > part.from)
            control::box(painter, QRectF(from, track.top(), std::max(1.0, to - from), track.height()),
                         theme.color(part.token), {}, metric::RadiusMark);
    }
    if (!row.tick)
        return;
    const double x = track.left() + track.width() * std::clamp(*row.tick, 0.0, 1.0);
    const QRectF tick(x - TickWidth / 2, track.center().y() - TickHeight / 2, TickWidth, TickHeight);
    painter.fillRect(tick, theme.color(Token::ChartWhisker));
}
} // namespace

void paintRangeList(QPainter &painter, const QRectF &rect, const RangeListData &data, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double labelWidth =
        std::min(widest(data, &RangeListRow::label, TextRole::BodyStrong) + Gap, rect.width() * 0.4);
    const double valueWidth = widest(data, &RangeListRow::valueText, TextRole::BodyStrong);
    const double sideText = widest(data, &RangeListRow::sideText, TextRole::Body);
    const double sideWidth = sideText > 0 ? sideText + Gap : 0;
    const double room = rect.width() - labelWidth - valueWidth - Gap - sideWidth;
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const RangeListRow &row = data.rows.at(i);
        const QRectF area(rect.left(), rect.top() + metric::Row * double(i), rect.width(), metric::Row);
        painter.setFont(Theme::font(row.strong ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(theme.color(Token::TextPrimary));
        const QRectF label(area.left(), area.top(), labelWidth - Gap, area.height());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideRight, label.width()));
        paintTrack(painter,
                   QRectF(area.left() + labelWidth, area.center().y() - BarHeight / 2, std::max(20.0, room), BarHeight),
                   row, theme);
        painter.setFont(Theme::font(TextRole::BodyStrong));
        painter.drawText(area.adjusted(0, 0, -sideWidth, 0), Qt::AlignRight | Qt::AlignVCenter, row.valueText);
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, row.sideText);
    }
    painter.restore();
}

RangeListView::RangeListView(QWidget *parent)
    : ChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void RangeListView::setData(const RangeListData &data)
{
    m_data = data;
    QStringList parts;
    for (const RangeListRow &row : m_data.rows)
        parts.append(row.label + u": "_s + row.valueText);
    describe(parts.join(u", "_s));
    updateGeometry();
    update();
}

ChartTable RangeListView::table() const
{
    ChartTable table { m_data.headers, {} };
    for (const RangeListRow &row : m_data.rows)
        table.rows.append(row.cells);
    return table;
}

QSize RangeListView::sizeHint() const
{
    return { 420, metric::Row * static_cast<int>(m_data.rows.size()) };
}

QSize RangeListView::minimumSizeHint() const
{
    return { 260, metric::Row * static_cast<int>(m_data.rows.size()) };
}

void RangeListView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRangeList(painter, rect(), m_data, theme());
}

} // namespace partnerscope
