#pragma once

#include "session/backtests.h"
#include "session/job.h"

namespace partnerscope {

/// Back-tests a profile on its own reading of the workspace, so that the window stays free.
class BacktestJob : public Job
{
    Q_OBJECT

public:
    BacktestJob(const Session &session, ProfileVersion version, BacktestRequest request, QObject *parent = nullptr);
    ~BacktestJob() override;
    [[nodiscard]] const Result<Backtest> &result() const { return m_result; }
    /// First days of the quarters one can begin with, newest first.
    [[nodiscard]] const QList<QDate> &beginnings() const { return m_beginnings; }

private:
    void work() override;

    QString m_path;
    Clock m_clock;
    ProfileVersion m_version;
    BacktestRequest m_request;
    Result<Backtest> m_result;
    QList<QDate> m_beginnings;
};

} // namespace partnerscope
