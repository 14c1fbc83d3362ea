#include "ui/editors/judgementscale.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cstdlib>

namespace partnerscope {

JudgementScale::JudgementScale(QSlider *slider, QWidget *parent)
    : QWidget(parent)
    , m_slider(slider)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize JudgementScale::sizeHint() const
{
    return { 240, 6 + 2 * Theme::lineHeight(TextRole::Caption) };
}

void JudgementScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    QStyleOptionSlider option;
    option.initFrom(m_slider);
    const int knob = style()->pixelMetric(QStyle::PM_SliderLength, &option, m_slider);
    const int line = Theme::lineHeight(TextRole::Caption);
    painter.setFont(Theme::font(TextRole::Caption));
    for (int step = m_slider->minimum(); step <= m_slider->maximum(); ++step) {
        const int at =
            knob / 2 + QStyle::sliderPositionFromValue(m_slider->minimum(), m_slider->maximum(), step, width() - knob);
        const bool isNamed = step % 2 == 0;
        painter.setPen(theme.color(Token::ChartAxis));
        painter.drawLine(at, 0, at, isNamed ? 5 : 3);
        if (!isNamed)
            continue;
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(QRect(at - 16, 6, 32, line), Qt::AlignCenter, QString::number(std::abs(step) + 1));
    }
    painter.setPen(theme.color(Token::TextMuted));
    const QRect words(0, 6 + line, width(), line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("much more"));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, tr("equal"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, tr("much more"));
}

} // namespace partnerscope
