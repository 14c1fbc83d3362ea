#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace partnerscope {

/// How loud a button is; one primary per view.
enum class ButtonKind { Primary, Secondary, Quiet };

/// The painting behind ThemeStyle, one function per control. All take the theme, none keeps anything.
namespace control {

/// Rounded box with a one-pixel border inside the rectangle, crisp at whole scales; an invalid border draws none.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius);
/// Two-pixel ring along the inside of the rectangle.
void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);
/// A line edit, combo box or spin box frame.
void field(QPainter &painter, const Theme &theme, const QStyleOption &option, bool focused);
void chevron(QPainter &painter, const QPointF &center, Qt::ArrowType direction, const QColor &color, double size = 8);
void button(QPainter &painter, const Theme &theme, const QStyleOptionButton &option, ButtonKind kind);
void buttonLabel(QPainter &painter, const Theme &theme, const QStyleOptionButton &option, ButtonKind kind);
void checkBox(QPainter &painter, const Theme &theme, const QStyleOption &option);
void radioButton(QPainter &painter, const Theme &theme, const QStyleOption &option);
void scrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle);
void slider(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle);
void tab(QPainter &painter, const Theme &theme, const QStyleOptionTab &option);
/// A header section; firstMargin is the room before the text of the first one.
void header(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option, int firstMargin);
void menuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option);
void progressBar(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option);
void toolButtonPanel(QPainter &painter, const Theme &theme, const QStyleOption &option);

} // namespace control
} // namespace partnerscope
