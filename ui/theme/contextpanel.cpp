#include "ui/theme/contextpanel.h"

#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

class IconView final : public QWidget
{
public:
    IconView(QLatin1StringView name, int side, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, Theme::of(this).color(Token::Accent));
    }

private:
    QLatin1StringView m_name;
};

} // namespace

ContextPanel::ContextPanel(const QString &title, QWidget *parent)
    : Surface(Token::SurfacePanel, parent)
    , m_title(new TextLabel(TextRole::Section, title, this))
    , m_header(new QHBoxLayout)
    , m_close(new IconButton("x"_L1, tr("Close panel"), this))
    , m_scroll(new QScrollArea(this))
{
    m_title->setElided(true);
    m_close->setObjectName(u"panelClose"_s);
    m_header->setContentsMargins(metric::PageMargin, 0, 16, 0);
    m_header->setSpacing(metric::SpaceHair);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_close);
    auto *head = new QWidget(this);
    head->setFixedHeight(metric::PageHeader);
    head->setLayout(m_header);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    setMinimumWidth(280);
    connect(m_close, &QToolButton::clicked, this, &ContextPanel::closeRequested);
}

void ContextPanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ContextPanel::setContent(QWidget *content)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::PageMargin);
    column->addWidget(content);
    column->addStretch(1);
    m_scroll->setWidget(frame);
}

void ContextPanel::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->count() - 1, widget);
}

void ContextPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void ContextPanel::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

QSize ContextPanel::sizeHint() const
{
    return { metric::ContextPanel, 600 };
}

void ContextPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, 1, height()), Theme::of(this).color(Token::BorderSubtle));
}

void ContextPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this))
        Q_EMIT closeRequested();
    else
        Surface::keyPressEvent(event);
}

EmptyState::EmptyState(QLatin1StringView iconName, const QString &sentence, const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextRole::Section, sentence, this))
    , m_detail(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, 0);
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(520);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, metric::SpaceXl, 0, metric::SpaceXl);
    column->setSpacing(metric::SpaceS);
    for (TextLabel *label : { m_sentence, m_detail }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_detail->hide();
    column->addStretch(2);
    column->addWidget(new IconView(iconName, 40, this), 0, Qt::AlignHCenter);
    column->addSpacing(metric::SpaceS);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addSpacing(metric::SpaceS);
    if (!actionText.isEmpty()) {
        auto *action = new Button(ButtonKind::Primary, actionText, this);
        action->setObjectName(u"emptyStateAction"_s);
        connect(action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        column->addWidget(action, 0, Qt::AlignHCenter);
        m_action = action;
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace partnerscope
