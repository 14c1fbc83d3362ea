#include "ui/theme/surface.h"

#include <QEvent>
#include <QPainter>

namespace partnerscope {

Surface::Surface(Token ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
{
    setAutoFillBackground(true);
    applyGround();
}

void Surface::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

void Surface::applyGround()
{
    const QColor color = Theme::of(this).color(m_ground);
    const QPalette now = palette();
    if (now.color(QPalette::Active, QPalette::Window) == color && now.color(QPalette::Active, QPalette::Base) == color)
        return;
    // Only these roles are ours; a copy of the whole palette would pin all the others to the present scheme.
    QPalette own;
    own.setColor(QPalette::Window, color);
    own.setColor(QPalette::Base, color);
    setPalette(own);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Token::BorderSubtle));
}

} // namespace partnerscope
