#include "ui/theme/chip.h"

#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

constexpr int Padding = 11;
constexpr int CloseWidth = 22;

QFont chipFont()
{
    QFont font = Theme::font(TextRole::Body);
    font.setPointSizeF(9);
    return font;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFont(chipFont());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int text = QFontMetrics(font()).horizontalAdvance(this->text());
    const int iconWidth = icon().isNull() ? 0 : 20;
    return { text + iconWidth + 2 * Padding + (m_closable ? CloseWidth - 6 : 0), metric::ChipHeight };
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

QRect Chip::closeRect() const
{
    return m_closable ? QRect(width() - CloseWidth - 3, 0, CloseWidth + 3, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Token rest = underMouse() && isEnabled() ? Token::SurfaceHover : Token::SurfaceRaised;
    control::box(painter, rect(), theme.color(isChecked() ? Token::AccentSubtle : rest),
                 theme.color(isChecked() ? Token::Accent : Token::BorderDefault), height() / 2.0);
    if (hasFocus())
        control::focusRing(painter, theme, rect(), height() / 2.0);
    painter.setPen(theme.color(isEnabled() ? Token::TextPrimary : Token::TextDisabled));
    QRect area = rect().adjusted(Padding, 0, -Padding, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(area.left() - 2, (height() - 14) / 2, 14, 14));
        area.setLeft(area.left() + 18);
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_closable)
        paintIcon(painter, QRectF(width() - Padding - 13, (height() - 14) / 2.0, 14, 14), "x"_L1,
                  theme.color(isEnabled() ? Token::TextPrimary : Token::TextDisabled));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint()) && isDown()) {
        setDown(false);
        Q_EMIT closeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace partnerscope
