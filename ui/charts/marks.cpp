#include "ui/charts/marks.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

/// Rounds to whole device pixels, so that narrow gaps and whiskers stay sharp at any scale.
double snapped(const QPainter &painter, double value)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    return std::round(value * ratio) / ratio;
}

void drawWhisker(QPainter &painter, double left, double right, double middle, const QColor &color, double width)
{
    constexpr double HalfCap = metric::WhiskerCap / 2;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    painter.drawLine(QPointF(left, middle - HalfCap), QPointF(left, middle + HalfCap));
    painter.drawLine(QPointF(right, middle - HalfCap), QPointF(right, middle + HalfCap));
}

QLatin1StringView certaintyIcon(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Firm: return "ok"_L1;
    case Certainty::Provisional: return "unknown"_L1;
    case Certainty::Conditional: return "warn"_L1;
    case Certainty::Excluded: return "x"_L1;
    case Certainty::Insufficient: return {};
    }
    return {};
}

} // namespace

namespace mark {

void hatched(QPainter &painter, const QRectF &rect, const QColor &stripe, const QColor &ground)
{
    if (rect.width() <= 0)
        return;
    constexpr double Period = 4.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, ground);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(stripe, 2, Qt::SolidLine, Qt::FlatCap));
    // Stripes stand on a fixed grid of the row, so neighbouring parts continue each other.
    const double first = std::floor((rect.left() - rect.height()) / Period) * Period;
    for (double x = first; x < rect.right() + rect.height(); x += Period)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
    painter.restore();
}

void scoreBar(QPainter &painter, const QRectF &rect, const ScoreBar &bar, const Theme &theme, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = snapped(painter, rect.center().y() - metric::ScoreBarHeight / 2);
    const QRectF track(snapped(painter, rect.left()), top, rect.width(), metric::ScoreBarHeight);
    const auto position = [&](double value) {
        return snapped(painter, track.left() + track.width() * std::clamp(value, 0.0, 100.0) / 100);
    };
    const double low = std::min(bar.low, bar.fit);
    const double high = std::max(bar.high, bar.fit);
    const bool interval = bar.showInterval && high - low >= 0.5;
    const QColor fill = theme.color(Token::ChartBar);

    QPainterPath outline;
    outline.addRoundedRect(track, metric::RadiusMark, metric::RadiusMark);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(track, theme.color(Token::ChartTrack));
    const double firmEnd = position(interval ? low : bar.fit);
    painter.fillRect(QRectF(track.left(), top, firmEnd - track.left(), metric::ScoreBarHeight), fill);
    if (interval)
        hatched(painter, QRectF(firmEnd, top, position(bar.fit) - firmEnd, metric::ScoreBarHeight), fill,
                theme.color(Token::ChartTrack));
    painter.restore();

    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const double gap = std::max(1.0, std::round(metric::CutGap * ratio)) / ratio;
    for (const double cut : bar.cuts) {
        if (cut > 0 && cut < 100)
            painter.fillRect(QRectF(snapped(painter, position(cut) - gap / 2), top, gap, metric::ScoreBarHeight),
                             ground);
    }
    if (interval) {
        const double middle = top + metric::ScoreBarHeight / 2;
        const double left = position(low);
        const double right = position(high);
        drawWhisker(painter, left, right, middle, ground, metric::WhiskerHalo);
        drawWhisker(painter, left, right, middle, theme.color(Token::ChartWhisker), metric::WhiskerStroke);
    }
    painter.restore();
}

int tierBars(int index, int count)
{
    if (index < 0 || index >= count)
        return 0;
    // Five tiers share three pictures; the best always has all three and the last always one.
    if (count <= 3)
        return 3 - index;
    return index == 0 ? 3 : index == count - 1 ? 1 : std::max(1, 3 - index);
}

void tier(QPainter &painter, const QPointF &topLeft, int index, int count, const Theme &theme)
{
    const int filled = tierBars(index, count);
    const QColor color = theme.tier(index, count);
    const QColor outline = theme.color(Token::ChartAxis);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 3; ++i) {
        const double height = 4.0 + 4.0 * i;
        const QRectF bar(topLeft.x() + 5.0 * i, topLeft.y() + TierSize.height() - height, 4, height);
        if (i < filled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(bar, 1, 1);
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(outline, 1));
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 0.5, 0.5);
        }
    }
    painter.restore();
}

void certainty(QPainter &painter, const QRectF &rect, Certainty certainty, const Theme &theme)
{
    const QColor color = theme.color(certaintyToken(certainty));
    if (certainty != Certainty::Insufficient) {
        paintIcon(painter, rect, certaintyIcon(certainty), color);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, 1.2);
    pen.setDashPattern({ 2.2, 1.9 });
    painter.setPen(pen);
    const double inset = rect.width() * 0.16;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void coverage(QPainter &painter, const QRectF &rect, Coverage coverage, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = 1.5;
    const double radius = std::min(rect.width(), rect.height()) / 2;
    const auto circle = [&](const QPointF &center, double r, bool filled) {
        painter.setPen(QPen(color, stroke));
        painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(center, r - stroke / 2, r - stroke / 2);
    };
    const QPointF center = rect.center();
    switch (coverage) {
    case Coverage::Uncovered: circle(center, radius, false); break;
    case Coverage::Covered: circle(center, radius, true); break;
    case Coverage::Thin: {
        circle(center, radius, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QRectF inner(center.x() - radius + stroke / 2, center.y() - radius + stroke / 2, 2 * radius - stroke,
                           2 * radius - stroke);
        painter.drawPie(inner, 90 * 16, -180 * 16);
        break;
    }
    case Coverage::Crowded:
        circle(center + QPointF(radius * 0.55, 0), radius * 0.85, false);
        circle(center - QPointF(radius * 0.45, 0), radius * 0.85, true);
        break;
    }
    painter.restore();
}

void meter(QPainter &painter, const QRectF &rect, double share, const QColor &fill, const QColor &track)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(rect.height() / 2, double(metric::RadiusMark));
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    const double width = rect.width() * std::clamp(share, 0.0, 1.0);
    if (width > 0) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), std::max(width, 1.0), rect.height()), radius, radius);
    }
    painter.restore();
}

void demandSupply(QPainter &painter, const QRectF &rect, double demand, double supply, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (demand > 0) {
        QColor frame = color;
        frame.setAlphaF(0.75F);
        painter.setPen(QPen(frame, 1));
        painter.setBrush(Qt::NoBrush);
        const double width = std::max(3.0, rect.width() * std::min(demand, 1.0));
        painter.drawRoundedRect(QRectF(rect.left() + 0.5, rect.top() + 0.5, width - 1, rect.height() - 1), 1.5, 1.5);
    }
    if (supply > 0) {
        const double width = std::max(1.5, (rect.width() - 2) * std::min(supply, 1.0));
        painter.fillRect(QRectF(rect.left() + 1, rect.center().y() - 2, width, 4), color);
    }
    painter.restore();
}

void compared(QPainter &painter, const QPointF &center, int index, double size, const Theme &theme,
              const QColor &ground)
{
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground, 1.5));
    painter.setBrush(theme.qualitative(index));
    const QRectF square(center.x() - half, center.y() - half, size, size);
    switch (index % 5) {
    case 0: painter.drawEllipse(square); break;
    case 1: painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5)); break;
    case 2:
        painter.drawPolygon(QPolygonF({ { center.x(), center.y() - half - 0.5 },
                                        { center.x() + half + 0.5, center.y() },
                                        { center.x(), center.y() + half + 0.5 },
                                        { center.x() - half - 0.5, center.y() } }));
        break;
    case 3:
        painter.drawPolygon(QPolygonF({ { center.x(), center.y() - half },
                                        { center.x() + half, center.y() + half },
                                        { center.x() - half, center.y() + half } }));
        break;
    default:
        painter.setPen(QPen(theme.qualitative(index), 2));
        painter.setBrush(ground);
        painter.drawEllipse(square.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

} // namespace mark

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Firm: return QCoreApplication::translate("Marks", "Firm");
    case Certainty::Provisional: return QCoreApplication::translate("Marks", "Provisional");
    case Certainty::Conditional: return QCoreApplication::translate("Marks", "Conditional");
    case Certainty::Excluded: return QCoreApplication::translate("Marks", "Excluded");
    case Certainty::Insufficient: return QCoreApplication::translate("Marks", "Too little known");
    }
    return {};
}

QString coverageText(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Uncovered: return QCoreApplication::translate("Marks", "Uncovered");
    case Coverage::Thin: return QCoreApplication::translate("Marks", "Thin");
    case Coverage::Covered: return QCoreApplication::translate("Marks", "Covered");
    case Coverage::Crowded: return QCoreApplication::translate("Marks", "Crowded");
    }
    return {};
}

Token certaintyToken(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Firm: return Token::Positive;
    case Certainty::Provisional: return Token::TextSecondary;
    case Certainty::Conditional: return Token::Caution;
    case Certainty::Excluded: return Token::Critical;
    case Certainty::Insufficient: return Token::TextMuted;
    }
    return Token::TextMuted;
}

} // namespace partnerscope
