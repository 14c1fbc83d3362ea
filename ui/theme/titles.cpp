#include "ui/theme/titles.h"

#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringBuilder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

/// The chevron between breadcrumb and title.
class BreadcrumbMark final : public QWidget
{
public:
    explicit BreadcrumbMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(10, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        control::chevron(painter, QRectF(rect()).center() + QPointF(0, 1), Qt::RightArrow,
                         Theme::of(this).color(Token::TextSecondary), 7);
    }
};

QHBoxLayout *bareRow(int spacing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new LinkButton({}, TextRole::Body, this))
    , m_breadcrumbMark(new BreadcrumbMark(this))
    , m_title(new TextLabel(TextRole::Title, title, this))
    , m_detail(new TextLabel(TextRole::Body, Token::TextMuted, {}, this))
    , m_note(new TagLabel({}, this))
    , m_leading(bareRow(metric::SpaceS))
    , m_trailing(bareRow(12))
{
    setFixedHeight(metric::PageHeader);
    auto *row = bareRow(0);
    setLayout(row);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    m_breadcrumb->setToken(Token::TextSecondary);
    m_breadcrumb->setObjectName(u"breadcrumb"_s);
    m_title->setElided(true);
    m_detail->setElided(true);
    row->addWidget(m_breadcrumb);
    row->addWidget(m_breadcrumbMark);
    row->addSpacing(0);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_detail);
    row->addWidget(m_note);
    row->addLayout(m_leading);
    row->addStretch(1);
    row->addSpacing(12);
    row->addLayout(m_trailing);
    setTitle(title);
    setBreadcrumb({});
    setNote({});
    setDetail({});
    connect(m_breadcrumb, &QPushButton::clicked, this, &PageHeader::breadcrumbActivated);
}

void PageHeader::setTitle(const QString &title)
{
    constexpr int LongTitle = 200; // a company's name may be cut, that of a page is not
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), LongTitle));
    m_title->setAccessibleName(title);
}

void PageHeader::setBreadcrumb(const QString &text)
{
    m_breadcrumb->setText(text);
    m_breadcrumb->setVisible(!text.isEmpty());
    m_breadcrumbMark->setVisible(!text.isEmpty());
    m_title->setContentsMargins(text.isEmpty() ? 0 : 8, 0, 0, 0);
}

void PageHeader::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PageHeader::setDetail(const QString &text)
{
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

void PageHeader::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void PageHeader::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

void PageHeader::addShortening(Button *button)
{
    const QString words = button->text();
    button->setAccessibleName(words);
    if (button->toolTip().isEmpty())
        button->setToolTip(words);
    addTrailing(button);
    const int whole = button->sizeHint().width();
    button->setText({});
    m_shortening.push_back({ button, words, whole - button->sizeHint().width() });
    button->setText(words);
}

QSize PageHeader::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    for (const auto &[button, words, saved] : m_shortening)
        size.rwidth() -= button->text().isEmpty() ? 0 : saved;
    return size;
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int missing = QWidget::minimumSizeHint().width() - width();
    for (const auto &[button, words, saved] : m_shortening)
        missing += button->text().isEmpty() ? saved : 0;
    for (const auto &[button, words, saved] : m_shortening) {
        button->setText(missing > 0 ? QString() : words);
        missing -= missing > 0 ? saved : 0;
    }
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

SectionTitle::SectionTitle(const QString &title, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_row(bareRow(metric::SpaceS))
    , m_title(new TextLabel(TextRole::Section, title, this))
    , m_caption(new TextLabel(TextRole::Caption, caption, this))
    , m_trailing(bareRow(metric::SpaceS))
{
    setLayout(m_row);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    // A finding says the most in its last words, so it goes on in a second line instead of being cut.
    for (TextLabel *words : { m_title, m_caption })
        words->setWordWrap(true);
    m_title->setMinimumHeight(Theme::lineHeight(TextRole::Section));
    m_caption->setVisible(!caption.isEmpty());
    column->addWidget(m_title);
    column->addWidget(m_caption);
    m_row->addLayout(column, 1);
    m_row->addLayout(m_trailing);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionTitle::setTitle(const QString &title)
{
    m_title->setText(title);
    fold();
}

void SectionTitle::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    fold();
}

void SectionTitle::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget, 0, Qt::AlignTop);
    fold();
}

void SectionTitle::fold()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int caption = m_caption->fontMetrics().horizontalAdvance(m_caption->text());
    // The title stays in one line, the caption in two.
    const int needed = std::max(title, caption / 2) + metric::SpaceS + m_trailing->minimumSize().width();
    const bool below = m_trailing->count() > 0 && needed > width();
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_trailing, below ? Qt::AlignLeft : Qt::Alignment());
}

void SectionTitle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

FigureTile::FigureTile(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextRole::Caption, Token::TextSecondary, caption, this))
    , m_number(new TextLabel(TextRole::Figure, {}, this))
    , m_unit(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
    , m_change(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_row(bareRow(metric::SpaceS))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_number->setFixedHeight(Theme::lineHeight(TextRole::Figure));
    m_unit->setFixedHeight(Theme::lineHeight(TextRole::Figure));
    // Sits on the base line of the number instead of its middle.
    m_unit->setContentsMargins(0, 5, 0, 0);
    m_unit->setElided(true);
    m_change->setElided(true);
    m_row->addWidget(m_number);
    m_row->addWidget(m_unit, 1);
    column->addWidget(m_caption);
    column->addLayout(m_row);
    column->addWidget(m_change);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void FigureTile::setFigure(const QString &number, const QString &unit)
{
    m_number->setText(number);
    m_unit->setText(unit);
    describe();
}

void FigureTile::setChange(const QString &text, Tone tone)
{
    const auto token = [tone] {
        switch (tone) {
        case Tone::Neutral: return Token::TextSecondary;
        case Tone::Info: return Token::Accent;
        case Tone::Positive: return Token::Positive;
        case Tone::Caution: return Token::Caution;
        case Tone::Critical: return Token::Critical;
        }
        return Token::TextSecondary;
    };
    m_change->setText(text);
    m_change->setToken(token());
    describe();
}

void FigureTile::setTrailing(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void FigureTile::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
    QWidget::mouseReleaseEvent(event);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_activatable && enter)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    control::focusRing(painter, Theme::of(this), rect(), metric::RadiusControl);
}

void FigureTile::describe()
{
    setAccessibleName(m_caption->text() % u": "_s % m_number->text() % u' ' % m_unit->text());
    setAccessibleDescription(m_change->text());
}

} // namespace partnerscope
