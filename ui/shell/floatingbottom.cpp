#include "ui/shell/floatingbottom.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int Widest = 720; ///< about as long as a line that is still easily read
} // namespace

FloatingBottom::FloatingBottom(QWidget *floating, int distance)
    : QObject(floating)
    , m_floating(floating)
    , m_distance(distance)
{
    m_floating->installEventFilter(this);
    m_floating->parentWidget()->installEventFilter(this);
}

bool FloatingBottom::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isPlace =
        watched == m_floating ? type == QEvent::Show || type == QEvent::LayoutRequest : type == QEvent::Resize;
    if (isPlace && m_floating->isVisibleTo(m_floating->parentWidget()))
        place();
    return QObject::eventFilter(watched, event);
}

void FloatingBottom::place()
{
    const QWidget *parent = m_floating->parentWidget();
    const int width = std::min(Widest, parent->width() - 2 * metric::SpaceL);
    const int height =
        m_floating->hasHeightForWidth() ? m_floating->heightForWidth(width) : m_floating->sizeHint().height();
    m_floating->setGeometry((parent->width() - width) / 2, parent->height() - m_distance - height, width, height);
    m_floating->raise();
}

} // namespace partnerscope
