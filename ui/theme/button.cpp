#include "ui/theme/button.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace partnerscope {

namespace {

Token iconToken(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return Token::TextOnAccent;
    case ButtonKind::Secondary: return Token::TextPrimary;
    case ButtonKind::Quiet: return Token::TextSecondary;
    }
    return Token::TextPrimary;
}

} // namespace

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : Button(kind, {}, text, parent)
{
}

Button::Button(ButtonKind kind, QLatin1StringView iconName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setFont(Theme::font(TextRole::BodyStrong));
    setIconSize({ 16, 16 });
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setIconName(iconName);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setIconName(m_iconName);
    update();
}

void Button::setIconName(QLatin1StringView iconName)
{
    m_iconName = iconName;
    setIcon(iconName.isEmpty() ? QIcon() : themedIcon(iconName, iconToken(m_kind)));
}

IconButton::IconButton(QLatin1StringView iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize({ 16, 16 });
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setIconName(iconName);
}

void IconButton::setIconName(QLatin1StringView iconName)
{
    setIcon(themedIcon(iconName, Token::TextSecondary, Token::Accent));
}

LinkButton::LinkButton(const QString &text, TextRole role, QWidget *parent)
    : QPushButton(text, parent)
{
    setFont(Theme::font(role));
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(text()) + 4, std::max(metrics.height() + 4, 20) };
}

void LinkButton::setToken(Token token)
{
    m_token = token;
    update();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    QFont textFont = font();
    textFont.setUnderline(underMouse() && isEnabled());
    painter.setFont(textFont);
    painter.setPen(theme.color(isEnabled() ? m_token : Token::TextDisabled));
    painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        control::focusRing(painter, theme, rect(), metric::RadiusCell);
}

} // namespace partnerscope
