#include "ui/charts/degreemarks.h"

#include "ui/charts/marks.h"

#include <QPainter>

namespace partnerscope {

namespace {
constexpr double MarkSize = 12;
constexpr double MarkStep = 20;
} // namespace

void mark::degree(QPainter &painter, const QRectF &rect, Degree degree, const Theme &theme)
{
    const QColor color = theme.color(Token::Accent);
    switch (degree) {
    case Degree::Weak: mark::coverage(painter, rect, Coverage::Uncovered, color); return;
    case Degree::Partly: mark::coverage(painter, rect, Coverage::Thin, color); return;
    case Degree::Met: mark::coverage(painter, rect, Coverage::Covered, color); return;
    case Degree::Open: break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(Token::TextMuted), 1.25);
    pen.setDashPattern({ 1.6, 1.6 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.restore();
}

DegreeMark::DegreeMark(Degree degree, QWidget *parent)
    : QWidget(parent)
    , m_degree(degree)
{
    setFixedSize(QSizeF(MarkSize, MarkSize).toSize());
}

void DegreeMark::setDegree(Degree degree)
{
    m_degree = degree;
    update();
}

void DegreeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    mark::degree(painter, rect(), m_degree, Theme::of(this));
}

int DegreesDelegate::widthFor(qsizetype marks)
{
    constexpr int Paddings = 16;
    return Paddings + static_cast<int>(marks) * static_cast<int>(MarkStep);
}

void DegreesDelegate::paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                                   const QColor &) const
{
    double x = rect.left();
    for (const int degree : index.data(DegreesRole).value<QList<int>>()) {
        if (x + MarkSize > rect.right())
            return; // a long list of the workspace's own: the tooltip says them all
        mark::degree(painter, { x, rect.center().y() - MarkSize / 2, MarkSize, MarkSize }, static_cast<Degree>(degree),
                     theme);
        x += MarkStep;
    }
}

} // namespace partnerscope
