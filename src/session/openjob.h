#pragma once

#include "session/job.h"
#include "session/session.h"

namespace partnerscope {

/// Opens a workspace, and scores its companies, beside the window.
class OpenJob final : public Job
{
    Q_OBJECT

public:
    /// \param measured name of the profile to measure with, as Session::findProfile() takes it; empty: the session's
    /// choice
    OpenJob(QString path, OpenMode mode, QString cacheFolder, QString measured, QObject *parent = nullptr);
    ~OpenJob() override;

    /// Once finished: the session, on the thread the job was made on. It can be taken once.
    [[nodiscard]] Result<std::unique_ptr<Session>> takeSession() { return std::move(m_result); }

private:
    void work() override;

    QString m_path;
    OpenMode m_mode;
    QString m_cacheFolder;
    QString m_measured;
    Result<std::unique_ptr<Session>> m_result;
};

} // namespace partnerscope
