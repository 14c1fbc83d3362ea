#include "ui/theme/controlpainting.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope::control {

namespace {

constexpr double ColumnPadding = 8;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool hasKeyFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor buttonFill(const Theme &theme, const QStyleOption &option, ButtonKind kind)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (kind == ButtonKind::Primary) {
        if (!isEnabled(option))
            return theme.color(Token::SurfaceSunken);
        const QColor fill = theme.color(Token::AccentFill);
        return pressed ? fill.darker(118) : isHovered(option) ? fill.darker(109) : fill;
    }
    const QColor rest = kind == ButtonKind::Quiet ? QColor(Qt::transparent) : theme.color(Token::SurfaceRaised);
    if (!isEnabled(option))
        return rest;
    return pressed ? theme.color(Token::SurfaceSunken) : isHovered(option) ? theme.color(Token::SurfaceHover) : rest;
}

QColor buttonText(const Theme &theme, const QStyleOption &option, ButtonKind kind)
{
    if (!isEnabled(option))
        return theme.color(Token::TextDisabled);
    switch (kind) {
    case ButtonKind::Primary: return theme.color(Token::TextOnAccent);
    case ButtonKind::Secondary: return theme.color(Token::TextPrimary);
    case ButtonKind::Quiet: return theme.color(Token::TextSecondary);
    }
    return {};
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (border.isValid() && border.alpha() > 0) {
        painter.setPen(QPen(border, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::BorderFocus), metric::FocusRing));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void field(QPainter &painter, const Theme &theme, const QStyleOption &option, bool focused)
{
    const bool enabled = isEnabled(option);
    box(painter, option.rect, theme.color(enabled ? Token::SurfaceRaised : Token::SurfaceSunken),
        theme.color(isHovered(option) ? Token::BorderControl : Token::BorderDefault), metric::RadiusControl);
    if (focused && enabled)
        focusRing(painter, theme, option.rect, metric::RadiusControl);
}

void chevron(QPainter &painter, const QPointF &center, Qt::ArrowType direction, const QColor &color, double size)
{
    const double turn = direction == Qt::UpArrow ? 180
        : direction == Qt::LeftArrow             ? 90
        : direction == Qt::RightArrow            ? -90
                                                 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    painter.rotate(turn);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] { { -size / 2, -size / 4 }, { 0, size / 4 }, { size / 2, -size / 4 } };
    painter.drawPolyline(points, 3);
    painter.restore();
}

void button(QPainter &painter, const Theme &theme, const QStyleOptionButton &option, ButtonKind kind)
{
    const QColor border = kind == ButtonKind::Secondary || (kind == ButtonKind::Primary && !isEnabled(option))
        ? theme.color(Token::BorderDefault)
        : QColor();
    box(painter, option.rect, buttonFill(theme, option, kind), border, metric::RadiusControl);
    if (!hasKeyFocus(option))
        return;
    if (kind == ButtonKind::Primary)
        box(painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), Qt::transparent,
            theme.color(Token::TextOnAccent), metric::RadiusControl - 1);
    focusRing(painter, theme, option.rect, metric::RadiusControl);
    if (kind == ButtonKind::Primary)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Qt::transparent, theme.color(Token::TextOnAccent),
            metric::RadiusControl - 2);
}

void buttonLabel(QPainter &painter, const Theme &theme, const QStyleOptionButton &option, ButtonKind kind)
{
    constexpr int Gap = 8;
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect rect = option.rect.adjusted(0, 0, hasMenu ? -18 : 0, 0);
    const QColor color = buttonText(theme, option, kind);
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int textWidth = option.fontMetrics.horizontalAdvance(
        option.fontMetrics.elidedText(option.text, Qt::ElideNone, 0, Qt::TextShowMnemonic));
    const int gap = icon.width() > 0 && !option.text.isEmpty() ? Gap : 0;
    const int content = icon.width() + gap + textWidth;
    int x = rect.x() + std::max(6, (rect.width() - content) / 2);
    if (icon.width() > 0) {
        const QRect iconRect(x, rect.y() + (rect.height() - icon.height()) / 2, icon.width(), icon.height());
        option.icon.paint(&painter, iconRect, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                          option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += icon.width() + gap;
    }
    painter.setPen(color);
    painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (hasMenu)
        chevron(painter, QPointF(option.rect.right() - 14, option.rect.center().y() + 0.5), Qt::DownArrow, color);
}

void checkBox(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    constexpr double Side = 14;
    const QPointF center = QRectF(option.rect).center();
    const QRectF rect(std::floor(center.x() - Side / 2), std::floor(center.y() - Side / 2), Side, Side);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partial = option.state.testFlag(QStyle::State_NoChange);
    if (!on && !partial) {
        const Token border = isEnabled(option) ? Token::BorderControl : Token::BorderDefault;
        const Token fill = isHovered(option) ? Token::SurfaceHover : Token::SurfaceRaised;
        box(painter, rect, theme.color(fill), theme.color(border), metric::RadiusCheck);
        return;
    }
    box(painter, rect, theme.color(isEnabled(option) ? Token::AccentFill : Token::TextDisabled), {},
        metric::RadiusCheck);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::TextOnAccent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on) {
        const QPointF tick[] { rect.topLeft() + QPointF(3.3, 7.3), rect.topLeft() + QPointF(5.9, 9.8),
                               rect.topLeft() + QPointF(10.7, 4.4) };
        painter.drawPolyline(tick, 3);
    } else {
        painter.drawLine(rect.topLeft() + QPointF(3.8, 7), rect.topLeft() + QPointF(10.2, 7));
    }
    painter.restore();
}

void radioButton(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    constexpr double Side = 14;
    const QPointF center = QRectF(option.rect).center();
    const bool on = option.state.testFlag(QStyle::State_On);
    const Token edge = !isEnabled(option) ? Token::BorderDefault : on ? Token::AccentFill : Token::BorderControl;
    box(painter, QRectF(center.x() - Side / 2, center.y() - Side / 2, Side, Side),
        theme.color(isHovered(option) && !on ? Token::SurfaceHover : Token::SurfaceRaised), theme.color(edge),
        Side / 2);
    if (on)
        box(painter, QRectF(center.x() - 3.5, center.y() - 3.5, 7, 7), theme.color(edge), {}, 3.5);
}

void scrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF thumb = horizontal ? QRectF(handle).adjusted(2, 3, -2, -3) : QRectF(handle).adjusted(3, 2, -3, -2);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    box(painter, thumb, theme.color(active ? Token::BorderControl : Token::BorderDefault), {}, radius);
}

void slider(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle)
{
    constexpr double Track = 3;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QPointF knob = QRectF(handle).center();
    const QRectF rect = option.rect;
    const QRectF track = horizontal ? QRectF(rect.left() + 2, rect.center().y() - Track / 2, rect.width() - 4, Track)
                                    : QRectF(rect.center().x() - Track / 2, rect.top() + 2, Track, rect.height() - 4);
    QRectF filled = track;
    if (horizontal && option.upsideDown)
        filled.setLeft(knob.x());
    else if (horizontal)
        filled.setRight(knob.x());
    else
        filled.setTop(knob.y());
    box(painter, track, theme.color(Token::BorderSubtle), {}, Track / 2);
    const bool enabled = isEnabled(option);
    box(painter, filled, theme.color(enabled ? Token::AccentFill : Token::BorderDefault), {}, Track / 2);
    const bool active = option.state & QStyle::State_Sunken;
    const double radius = active ? metric::HandleActiveRadius : metric::HandleRadius + 0.5;
    const QRectF circle(knob.x() - radius, knob.y() - radius, 2 * radius, 2 * radius);
    box(painter, circle, theme.color(Token::SurfaceRaised),
        theme.color(active ? Token::AccentFill : Token::BorderControl), radius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, theme, circle.adjusted(-1, -1, 1, 1), radius + 1);
}

void tab(QPainter &painter, const Theme &theme, const QStyleOptionTab &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QFont font = Theme::font(TextRole::Body);
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.color(!isEnabled(option)                  ? Token::TextDisabled
                                   : selected || isHovered(option) ? Token::TextPrimary
                                                                   : Token::TextSecondary));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
    if (selected) {
        const QRect line(option.rect.left() + 12, option.rect.bottom() - 1, option.rect.width() - 24, 2);
        painter.fillRect(line, theme.color(Token::Accent));
    }
    if (hasKeyFocus(option))
        focusRing(painter, theme, QRectF(option.rect).adjusted(4, 5, -4, -6), metric::RadiusControl);
}

void header(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option, int firstMargin)
{
    const QRect rect = option.rect;
    painter.save();
    painter.fillRect(rect, option.palette.color(QPalette::Base));
    const bool horizontal = option.orientation == Qt::Horizontal;
    if (horizontal)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::BorderDefault));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QFont font = painter.font();
    if (sorted)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double arrowRoom = sorted ? 14 : 0;
    const bool first =
        option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    QRectF area = QRectF(rect).adjusted(horizontal && first ? firstMargin : ColumnPadding, 0, -ColumnPadding, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, area.width() - arrowRoom);
    const double width = metrics.horizontalAdvance(text);
    const Qt::Alignment alignment = option.textAlignment & Qt::AlignHorizontal_Mask;
    double x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - width - arrowRoom;
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    painter.setPen(theme.color(sorted || isHovered(option) ? Token::TextPrimary : Token::TextSecondary));
    painter.drawText(QRectF(x, area.top(), width + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sorted) {
        // Qt calls the indicator of a descending column SortUp; ours points the way the numbers run.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        chevron(painter, QPointF(x + width + 9, area.center().y() + 0.5), ascending ? Qt::UpArrow : Qt::DownArrow,
                theme.color(Token::TextPrimary), 7);
    }
    painter.restore();
}

} // namespace partnerscope::control
