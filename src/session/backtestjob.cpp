#include "session/backtestjob.h"

namespace partnerscope {

BacktestJob::BacktestJob(const Session &session, ProfileVersion version, BacktestRequest request, QObject *parent)
    : Job(tr("Comparing fit with results"), parent)
    , m_path(session.path())
    , m_clock(session.clock())
    , m_version(std::move(version))
    , m_request(std::move(request))
    , m_result(fail(ErrorCode::Cancelled, tr("The results were not compared.")))
{
    m_request.learning.progress = [this](double share) { return report(share); };
}

BacktestJob::~BacktestJob()
{
    stop();
}

void BacktestJob::work()
{
    const Result<std::unique_ptr<Session>> session = Session::open(m_path, OpenMode::ReadOnly, m_clock);
    if (!session) {
        m_result = session.failure();
        return;
    }
    const Result<QList<Performance>> performance = (*session)->performance({});
    if (!performance) {
        m_result = performance.failure();
        return;
    }
    m_beginnings = horizonBeginnings(*performance, m_request.measure, m_request.months, m_clock.today());
    if (report(0))
        m_result = backtestOf(**session, m_version, m_request);
}

} // namespace partnerscope
