#include "ui/theme/segmentedcontrol.h"

#include "ui/theme/controlpainting.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace partnerscope {

namespace {

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(TextRole::BodyStrong));
        return { metrics.horizontalAdvance(text()) + 22, metric::Control };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        if (isChecked())
            control::box(painter, rect(), theme.color(Token::SurfaceRaised), theme.color(Token::BorderDefault),
                         metric::RadiusControl);
        if (hasFocus())
            control::focusRing(painter, theme, rect(), metric::RadiusControl);
        painter.setFont(Theme::font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
        const Token text = !isEnabled()   ? Token::TextDisabled
            : isChecked() || underMouse() ? Token::TextPrimary
                                          : Token::TextSecondary;
        painter.setPen(theme.color(text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, this->text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &segments, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &segment : segments) {
        auto *button = new SegmentButton(segment, this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::toggled, this, [this, index](bool checked) {
            if (checked)
                Q_EMIT currentChanged(index);
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    if (!m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
}

int SegmentedControl::currentIndex() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    m_buttons.at(index)->setChecked(true);
    // The frame of the keyboard follows the choice, else it would stand around a segment that is not chosen.
    if (std::ranges::any_of(m_buttons, &QAbstractButton::hasFocus))
        focusCurrent();
}

void SegmentedControl::focusCurrent()
{
    if (const int index = currentIndex(); index >= 0)
        m_buttons.at(index)->setFocus();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    control::box(painter, rect(), theme.color(Token::SurfaceSunken), theme.color(Token::BorderDefault),
                 metric::RadiusControl);
}

} // namespace partnerscope
