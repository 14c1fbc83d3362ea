#include "ui/theme/themestyle.h"

#include "ui/theme/applytheme.h"
#include "ui/theme/button.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

// Qt's style enums have dozens of values, of which each function knows a few: they are switched as int, so that
// -Wswitch-enum keeps watching our own enums only.

constexpr int ComboArrowWidth = 28;
constexpr int SpinArrowWidth = 22;

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    if (option.features.testFlag(QStyleOptionButton::Flat))
        return ButtonKind::Quiet;
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonKind::Primary : ButtonKind::Secondary;
}

/// The thumb of a scroll bar that has no arrow buttons.
QRect scrollThumb(const QStyleOptionSlider &option)
{
    constexpr int ShortestThumb = 28;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const double range = double(option.maximum) - option.minimum;
    const int thumb = range <= 0 ? length
                                 : std::clamp(int(option.pageStep * double(length) / (range + option.pageStep)),
                                              std::min(ShortestThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    return horizontal ? QRect(option.rect.x() + start, option.rect.y(), thumb, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), thumb);
}

QRect scrollSubControl(const QStyleOptionSlider &option, QStyle::SubControl subControl)
{
    const QRect thumb = scrollThumb(option);
    const QRect all = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    switch (static_cast<int>(subControl)) {
    case QStyle::SC_ScrollBarSlider: return thumb;
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSubPage:
        return horizontal ? QRect(all.topLeft(), QPoint(thumb.left() - 1, all.bottom()))
                          : QRect(all.topLeft(), QPoint(all.right(), thumb.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return horizontal ? QRect(QPoint(thumb.right() + 1, all.top()), all.bottomRight())
                          : QRect(QPoint(all.left(), thumb.bottom() + 1), all.bottomRight());
    default: return {};
    }
}

QRect spinSubControl(const QStyleOptionComplex &option, QStyle::SubControl subControl)
{
    const QRect all = option.rect;
    const QRect arrows(all.right() - SpinArrowWidth, all.top() + 1, SpinArrowWidth, all.height() - 2);
    switch (static_cast<int>(subControl)) {
    case QStyle::SC_SpinBoxUp: return { arrows.x(), arrows.y(), arrows.width(), arrows.height() / 2 };
    case QStyle::SC_SpinBoxDown:
        return { arrows.x(), arrows.y() + arrows.height() / 2, arrows.width(), arrows.height() - arrows.height() / 2 };
    case QStyle::SC_SpinBoxEditField: return all.adjusted(6, 1, -SpinArrowWidth - 1, -1);
    default: return all;
    }
}

void drawItemPanel(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Token::SurfaceSelected));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.color(Token::SurfaceHover));
}

/// The margin a table asks for before its first column (TableLook sets it on the header).
int firstColumnMargin(const QWidget *header)
{
    const QVariant margin = header ? header->property("firstColumnMargin") : QVariant();
    return margin.isValid() ? margin.toInt() : metric::SpaceS;
}

bool isField(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

void drawFrame(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *widget)
{
    if (isField(widget)) {
        control::field(painter, theme, option, widget->hasFocus());
        return;
    }
    control::box(painter, option.rect, Qt::transparent, theme.color(Token::BorderSubtle), metric::RadiusCell);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || widget->inherits("QLineEdit")
        || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    // The frame paints the ground of a text field with its round corners; the viewport must not cover them.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && isField(widget))
        area->viewport()->setAutoFillBackground(false);
}

/// A field that comes under the pointer while a page is scrolled must not change what it holds: the page scrolls on.
bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

QPalette ThemeStyle::standardPalette() const
{
    return themePalette(Theme::light());
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return themedIcon("x"_L1, Token::TextMuted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ThemeStyle::pixelMetric(PixelMetric which, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(which)) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth: return 0;
    case PM_FocusFrameHMargin: return 6;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
    case PM_TextCursorWidth: return 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_HeaderMargin: return 8;
    case PM_HeaderDefaultSectionSizeVertical: return metric::Row;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarVMargin: return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 20;
    case PM_SliderLength: return 14;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metric::SpaceS;
    default: return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MenuBar_AltKeyNavigation:
    case SH_Table_GridLineColor: break;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(Theme::of(widget).color(Token::BorderSubtle).rgb());
    return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    switch (static_cast<int>(type)) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
        return { iconOnly ? metric::Control + menu : size.width() + 24 + menu, metric::Control };
    }
    case CT_LineEdit: return { size.width() + 16, std::max(size.height(), metric::Control) };
    case CT_ComboBox: return { size.width() + 12 + ComboArrowWidth, metric::Control };
    case CT_SpinBox: return { size.width() + 14 + SpinArrowWidth, metric::Control };
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { base.width() + 8, std::max(base.height(), metric::TableHeader) };
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const QFontMetrics metrics(Theme::font(TextRole::BodyStrong));
        return { metrics.horizontalAdvance(tab ? tab->text : QString()) + 32, metric::TabBar };
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return { 40, 9 };
        const int shortcut = item && item->text.contains(u'\t') ? 32 + item->reservedShortcutWidth : 0;
        return { size.width() + 56 + shortcut, metric::Control };
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { base.width(), std::max(base.height(), metric::RowCompact) };
    }
    case CT_MenuBarItem: return { size.width() + 18, metric::MenuBar };
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool iconOnly = tool && tool->toolButtonStyle == Qt::ToolButtonIconOnly;
        return iconOnly ? QSize(metric::Control, metric::Control)
                        : QSize(size.width() + 16, std::max(size.height() + 8, metric::Control));
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 1, -8, -1) : option->rect;
    }
    if (element == SE_PushButtonContents || element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar)
        return scrollSubControl(*slider, subControl);
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinSubControl(*option, subControl));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - ComboArrowWidth + 1, option->rect.top(), ComboArrowWidth,
                                option->rect.height()));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 1, -ComboArrowWidth, -1));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (static_cast<int>(element)) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            control::field(*painter, theme, *option, option->state.testFlag(State_HasFocus));
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: control::checkBox(*painter, theme, *option); return;
    case PE_IndicatorRadioButton: control::radioButton(*painter, theme, *option); return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            control::focusRing(*painter, theme, option->rect, metric::RadiusCell);
        return;
    case PE_Frame: drawFrame(*painter, theme, *option, widget); return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        control::box(*painter, option->rect, theme.color(Token::SurfaceRaised), theme.color(Token::BorderDefault), 0.5);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.color(Token::BorderSubtle));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(*painter, theme, *item);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            control::chevron(*painter, QRectF(option->rect).center(),
                             option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                             theme.color(Token::TextSecondary));
        return;
    case PE_PanelButtonTool: control::toolButtonPanel(*painter, theme, *option); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel)
            return control::button(*painter, theme, *button, kindOf(*button, widget));
        if (element == CE_PushButtonLabel)
            return control::buttonLabel(*painter, theme, *button, kindOf(*button, widget));
        if (element == CE_PushButton) {
            control::button(*painter, theme, *button, kindOf(*button, widget));
            return control::buttonLabel(*painter, theme, *button, kindOf(*button, widget));
        }
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTab)
        return control::tab(*painter, theme, *tab);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && element == CE_Header)
        return control::header(*painter, theme, *header, firstColumnMargin(widget));
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.color(Token::BorderDefault));
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuItem)
            return control::menuItem(*painter, theme, *item);
        if (element == CE_MenuBarItem)
            return control::menuBarItem(*painter, theme, *item);
    }
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, theme.color(Token::SurfaceWindow));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && element == CE_ProgressBar)
        return control::progressBar(*painter, theme, *bar);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, theme.color(Token::BorderSubtle));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel) {
        if (combo->editable)
            return;
        const QRect area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const bool enabled = option->state.testFlag(State_Enabled);
        painter->setPen(theme.color(enabled ? Token::TextPrimary : Token::TextDisabled));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width()));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return control::scrollBar(*painter, theme, *slider, scrollThumb(*slider));
    if (control == CC_Slider && slider && slider->tickPosition == QSlider::NoTicks)
        return control::slider(*painter, theme, *slider, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    if (control == CC_ComboBox) {
        control::field(*painter, theme, *option, option->state.testFlag(State_HasFocus));
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        control::chevron(*painter, QRectF(arrow).center() + QPointF(-1, 0.5), Qt::DownArrow,
                         theme.color(option->state.testFlag(State_Enabled) ? Token::TextPrimary : Token::TextDisabled));
        return;
    }
    if (control == CC_SpinBox) {
        control::field(*painter, theme, *option, option->state.testFlag(State_HasFocus));
        const QColor color =
            theme.color(option->state.testFlag(State_Enabled) ? Token::TextPrimary : Token::TextDisabled);
        const QRectF up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        const QRectF down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        control::chevron(*painter, up.center() + QPointF(-1, 2), Qt::UpArrow, color, 6);
        control::chevron(*painter, down.center() + QPointF(-1, -2), Qt::DownArrow, color, 6);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        control::toolButtonPanel(*painter, theme, *option);
        QStyleOptionToolButton label(*tool);
        label.features &= ~QStyleOptionToolButton::Arrow;
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace partnerscope
