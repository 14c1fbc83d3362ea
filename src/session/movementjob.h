#pragma once

#include "session/job.h"
#include "session/tierreviews.h"

namespace partnerscope {

/// Finds out what moved the scores of a profile between two days, on its own reading of the workspace, so that the
/// window stays free. At either end the version counts that was in force then, else the one in force at the end.
class MovementJob : public Job
{
    Q_OBJECT

public:
    MovementJob(const Session &session, QString profile, const QDate &from, const QDate &to, QObject *parent = nullptr);
    ~MovementJob() override;
    [[nodiscard]] const Result<ScoreMovements> &result() const { return m_result; }

private:
    void work() override;

    QString m_path;
    Clock m_clock;
    QString m_profile;
    QDate m_from;
    QDate m_to;
    Result<ScoreMovements> m_result;
};

} // namespace partnerscope
