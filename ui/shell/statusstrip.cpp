#include "ui/shell/statusstrip.h"

#include "session/job.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace partnerscope {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_workspace(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_pool(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_profile(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_jobTitle(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new IconButton(QLatin1StringView("x"), tr("Cancel"), this))
    , m_saved(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, this))
{
    setFixedHeight(metric::StatusBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, 0);
    layout->setSpacing(metric::SpaceL);
    layout->addWidget(m_workspace);
    layout->addWidget(m_pool);
    layout->addWidget(m_profile, 1);
    m_profile->setElided(true);
    layout->addWidget(m_jobTitle);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_saved);
    m_progress->setFixedWidth(140);
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    for (QWidget *widget : std::initializer_list<QWidget *> { m_jobTitle, m_progress, m_cancel })
        widget->hide();
    refresh();
}

void StatusStrip::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &StatusStrip::refresh);
        connect(session, &Session::measuringProfileChanged, this, &StatusStrip::refresh);
    }
    refresh();
}

void StatusStrip::showJob(Job *job)
{
    m_job = job;
    m_jobTitle->setText(job->title());
    m_progress->setValue(0);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_jobTitle, m_progress, m_cancel })
        widget->show();
    connect(job, &Job::progressed, this, [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    const auto hideJob = [this] {
        for (QWidget *widget : std::initializer_list<QWidget *> { m_jobTitle, m_progress, m_cancel })
            widget->hide();
    };
    connect(job, &Job::finished, this, hideJob);
    connect(job, &QObject::destroyed, this, hideJob);
}

void StatusStrip::refresh()
{
    if (!m_session) {
        m_workspace->setText(tr("No workspace open"));
        m_pool->clear();
        m_profile->clear();
        m_saved->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
        return;
    }
    m_workspace->setText(m_session->name());
    m_workspace->setToolTip(m_session->path().toHtmlEscaped());
    m_pool->setText(tr("%Ln companies", nullptr, static_cast<int>(m_session->pool()->size())));
    const ProfileVersion *version = m_session->profile(m_session->measuringProfile());
    m_profile->setText(version ? tr("Ideal profile: %1 · version %2, %3")
                                     .arg(version->profile.name)
                                     .arg(version->version)
                                     .arg(statusLabel(version->status).toLower())
                               : tr("No ideal profile yet"));
    m_saved->setText(m_session->isReadOnly() ? tr("Read-only") : tr("Saved"));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceWindow));
    painter.fillRect(0, 0, width(), 1, theme.color(Token::BorderSubtle));
}

} // namespace partnerscope
