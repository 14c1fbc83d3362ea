#include "ui/pages/overviewrows.h"

#include "ui/charts/marks.h"
#include "ui/theme/icons.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
/// Demand as a frame, its supplied part filled.
class GapBar final : public QWidget
{
public:
    GapBar(const GapRow &row, QWidget *parent)
        : QWidget(parent)
        , m_row(row)
    {
        setFixedSize(112, metric::Row);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double width = this->width() * std::clamp(m_row.demand / m_row.fullWidth, 0.0, 1.0);
        const QRectF bar(0, (height() - 8) / 2.0, std::max(width, 2.0), 8);
        painter.setBrush(theme.color(Token::Div2));
        painter.drawRoundedRect(bar, metric::RadiusMark, metric::RadiusMark);
        const double supplied = m_row.demand > 0 ? std::clamp(m_row.supply / m_row.demand, 0.0, 1.0) : 0;
        if (supplied <= 0)
            return;
        painter.setBrush(theme.color(Token::Div7));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * supplied, bar.height()), metric::RadiusMark,
                                metric::RadiusMark);
    }

private:
    GapRow m_row;
};

class IconView final : public QWidget
{
public:
    IconView(Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        paintIcon(painter, QRectF(2, 2, 16, 16), toneIcon(m_tone), theme.toneText(m_tone));
    }

private:
    Tone m_tone;
};

/// A row with a hairline under it.
QWidget *lined(QLayout *content, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content);
    layout->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}
} // namespace

QWidget *gapRow(const GapRow &row, QWidget *parent)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metric::SpaceM);
    auto *place = new TextLabel(TextRole::Body, row.place, parent);
    place->setWordWrap(true); // the words that tell the rows apart come last
    auto *gap = new TextLabel(TextRole::BodyStrong, row.gap, parent);
    gap->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    gap->setFixedWidth(48);
    layout->addWidget(place, 1);
    layout->addWidget(new GapBar(row, parent));
    layout->addWidget(gap);
    return lined(layout, parent);
}

QWidget *findingRow(Tone tone, const QString &title, const QString &reason, QWidget *parent)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, metric::SpaceHair, 0, metric::SpaceHair);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(new IconView(tone, parent), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(TextRole::Body, title, parent));
    auto *why = new TextLabel(TextRole::Caption, Token::TextMuted, reason, parent);
    why->setElided(true);
    texts->addWidget(why);
    layout->addLayout(texts, 1);
    return lined(layout, parent);
}

QWidget *changeRow(const QString &when, const QString &who, const QString &what, QWidget *parent)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metric::SpaceM);
    auto *time = new TextLabel(TextRole::Body, Token::TextMuted, when, parent);
    time->setFixedWidth(56);
    auto *text =
        new TextLabel(TextRole::Body, who.isEmpty() ? what : QString(who + QStringLiteral(" · ") + what), parent);
    text->setElided(true);
    text->setFixedHeight(metric::Row);
    layout->addWidget(time);
    layout->addWidget(text, 1);
    return lined(layout, parent);
}

void clearRows(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace partnerscope
