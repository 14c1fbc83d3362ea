#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace partnerscope::control {

namespace {

void menuText(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option, const QRect &area)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    painter.setFont(option.font);
    painter.setPen(theme.color(enabled ? Token::TextPrimary : Token::TextDisabled));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (tab < 0)
        return;
    painter.setPen(theme.color(enabled ? Token::TextMuted : Token::TextDisabled));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(tab + 1));
}

} // namespace

void menuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + 8, y, option.rect.width() - 16, 1),
                         theme.color(Token::BorderSubtle));
        return;
    }
    painter.save();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        box(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), theme.color(Token::SurfaceSelected), {},
            metric::RadiusMenuItem);
    const QRect mark(option.rect.left() + 12, option.rect.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, mark, "check"_L1, theme.color(enabled ? Token::Accent : Token::TextDisabled));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    menuText(painter, theme, option, option.rect.adjusted(36, 0, -20, 0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QPointF(option.rect.right() - 14, option.rect.center().y() + 0.5), Qt::RightArrow,
                theme.color(Token::TextSecondary), 7);
    painter.restore();
}

void menuBarItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option)
{
    painter.save();
    painter.fillRect(option.rect, theme.color(Token::SurfaceWindow));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        box(painter, QRectF(option.rect).adjusted(1, 3, -1, -3), theme.color(Token::SurfaceHover), {},
            metric::RadiusMenuItem);
    painter.setPen(theme.color(enabled ? Token::TextPrimary : Token::TextDisabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void progressBar(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option)
{
    constexpr double Height = 4;
    const QRectF rect = option.rect;
    const QRectF track(rect.left(), rect.center().y() - Height / 2, rect.width(), Height);
    box(painter, track, theme.color(Token::BorderSubtle), {}, Height / 2);
    const int span = option.maximum - option.minimum;
    // With no known end (0..0) a third of the track is filled; the job strip writes the count beside it.
    const double share = span > 0 ? double(option.progress - option.minimum) / span : 1.0 / 3;
    if (share > 0)
        box(painter, QRectF(track.left(), track.top(), track.width() * qBound(0.0, share, 1.0), Height),
            theme.color(Token::AccentFill), {}, Height / 2);
}

void toolButtonPanel(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_On))
        box(painter, option.rect, theme.color(Token::SurfaceSelected), {}, metric::RadiusControl);
    else if (enabled && option.state.testFlag(QStyle::State_Sunken))
        box(painter, option.rect, theme.color(Token::SurfaceSunken), {}, metric::RadiusControl);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        box(painter, option.rect, theme.color(Token::SurfaceHover), {}, metric::RadiusControl);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        focusRing(painter, theme, option.rect, metric::RadiusControl);
}

} // namespace partnerscope::control
