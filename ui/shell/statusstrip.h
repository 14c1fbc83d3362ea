#pragma once

#include "session/session.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace partnerscope {

class IconButton;
class Job;
class TextLabel;

/// The line at the foot of the window: workspace, pool, profile, the running job with its progress, and that all is
/// saved.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// nullptr: no workspace is open.
    void setSession(Session *session);
    /// Shows a job until it has finished.
    void showJob(Job *job);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QPointer<Session> m_session;
    QPointer<Job> m_job;
    TextLabel *m_workspace;
    TextLabel *m_pool;
    TextLabel *m_profile;
    TextLabel *m_jobTitle;
    QProgressBar *m_progress;
    IconButton *m_cancel;
    TextLabel *m_saved;
};

} // namespace partnerscope
