#include "ui/theme/textlabel.h"

#include "ui/theme/controlpainting.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

Token defaultToken(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
    case TextRole::PrintCaption: return Token::TextMuted;
    case TextRole::CaptionStrong:
    case TextRole::Rail: return Token::TextSecondary;
    case TextRole::Figure:
    case TextRole::Title:
    case TextRole::Section:
    case TextRole::Body:
    case TextRole::BodyStrong:
    case TextRole::PrintTitle:
    case TextRole::PrintSection:
    case TextRole::PrintBody: return Token::TextPrimary;
    }
    return Token::TextPrimary;
}

} // namespace

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : TextLabel(role, defaultToken(role), text, parent)
{
}

TextLabel::TextLabel(TextRole role, Token token, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
    applyColor();
}

void TextLabel::setRole(TextRole role)
{
    setFont(Theme::font(role));
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    applyColor();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), 40), hint.height()) : hint;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const QString whole = shown == text() ? QString() : plainToolTip(text());
    if (toolTip() != whole)
        setToolTip(whole);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void TextLabel::applyColor()
{
    const QColor color = Theme::of(this).color(m_token);
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    // Only this role is ours; a copy of the whole palette would pin all the others to the present scheme.
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

TagLabel::TagLabel(const QString &text, QWidget *parent)
    : TextLabel(TextRole::Caption, Token::TextSecondary, text, parent)
{
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TagLabel::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        control::box(painter, rect(), Theme::of(this).color(Token::SurfaceSunken), {}, metric::RadiusCell);
    }
    TextLabel::paintEvent(event);
}

} // namespace partnerscope
