#include "ui/charts/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace partnerscope {

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high - *low;
    const QRectF area = rect.adjusted(1.5, 4, -4, -4);
    const auto at = [&](qsizetype i) {
        const double share = range > 0 ? (values.at(i) - *low) / range : 0.5;
        return QPointF(area.left() + area.width() * double(i) / double(values.size() - 1),
                       area.bottom() - share * area.height());
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < values.size(); ++i)
        path.lineTo(at(i));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at(values.size() - 1), 2.6, 2.6);
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent)
    : ChartView(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Trend"));
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    if (m_values.size() >= 2)
        describe(tr("From %1 to %2").arg(numberText(m_values.first()), numberText(m_values.last())));
    update();
}

void Sparkline::setToken(Token token)
{
    m_token = token;
    update();
}

ChartTable Sparkline::table() const
{
    ChartTable table { { tr("Period"), tr("Value") }, {} };
    for (qsizetype i = 0; i < m_values.size(); ++i)
        table.rows.append({ numberText(double(i + 1), 0), numberText(m_values.at(i)) });
    return table;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, theme().color(m_token));
}

} // namespace partnerscope
