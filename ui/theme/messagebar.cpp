#include "ui/theme/messagebar.h"

#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QPainter>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

Q_LOGGING_CATEGORY(lcMessage, "partnerscope.message")

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body, {}, this))
    , m_action(new LinkButton({}, TextRole::Body, this))
    , m_second(new LinkButton({}, TextRole::Body, this))
    , m_close(new IconButton("x"_L1, tr("Close message"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 4, 4, 4);
    row->setSpacing(metric::SpaceS);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(metric::Control);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_action->setObjectName(u"messageAction"_s);
    m_second->setObjectName(u"messageSecondAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &MessageBar::secondActionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        closeMessage();
        Q_EMIT closed();
    });
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &MessageBar::closeMessage);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->updateGeometry();
    setSecondAction({});
    setAccessibleName(text);
    show();
    m_leaving.stop();
    restartLeaving();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setSecondAction(const QString &actionText)
{
    m_second->setText(actionText);
    m_second->setVisible(!actionText.isEmpty());
    m_second->updateGeometry();
}

void MessageBar::showError(const Error &error, const QString &actionText)
{
    if (!error.detail.isEmpty())
        qCWarning(lcMessage).noquote() << error.detail;
    showMessage(Tone::Critical, error.message, actionText);
}

void MessageBar::closeMessage()
{
    m_leaving.stop();
    hide();
}

void MessageBar::setLeaving(int plain, int withAction)
{
    m_plain = plain;
    m_withAction = withAction;
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::restartLeaving, Qt::UniqueConnection);
}

void MessageBar::restartLeaving()
{
    const int time = m_action->isHidden() ? m_plain : m_withAction;
    const bool informs = m_tone != Tone::Caution && m_tone != Tone::Critical;
    const QWidget *focus = QApplication::focusWidget();
    const bool isAttended = underMouse() || (focus && isAncestorOf(focus));
    if (isHidden() || time == 0 || !informs || isAttended)
        m_leaving.stop();
    else if (!m_leaving.isActive() || m_leaving.interval() != time)
        m_leaving.start(time);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    restartLeaving();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    restartLeaving();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
    layout()->setContentsMargins(38, 4, closable ? 4 : 12, 4);
}

void MessageBar::setFloating(bool floating)
{
    m_floating = floating;
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    control::box(painter, rect(), theme.toneSubtle(m_tone), m_floating ? theme.toneFill(m_tone) : QColor(),
                 metric::RadiusMessage);
    paintIcon(painter, QRectF(12, 10, 16, 16), toneIcon(m_tone), theme.toneText(m_tone));
}

} // namespace partnerscope
