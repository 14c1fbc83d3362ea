#include "session/movementjob.h"

namespace partnerscope {

namespace {
Result<ScoreMovements> movementsOf(Session &session, const QString &profile, const QDate &from, const QDate &to)
{
    const ProfileVersion *last = versionInForce(session, profile, to);
    if (!last)
        return fail(ErrorCode::NotFound, MovementJob::tr("No version of \"%1\" is in force.").arg(profile));
    const ProfileVersion *first = versionInForce(session, profile, from);
    return scoreMovements(session, first ? *first : *last, from, *last, to);
}
} // namespace

MovementJob::MovementJob(const Session &session, QString profile, const QDate &from, const QDate &to, QObject *parent)
    : Job(tr("Finding out what moved"), parent)
    , m_path(session.path())
    , m_clock(session.clock())
    , m_profile(std::move(profile))
    , m_from(from)
    , m_to(to)
    , m_result(fail(ErrorCode::Cancelled, tr("What moved was not found out.")))
{
}

MovementJob::~MovementJob()
{
    stop();
}

void MovementJob::work()
{
    const Result<std::unique_ptr<Session>> session = Session::open(m_path, OpenMode::ReadOnly, m_clock);
    if (!session)
        m_result = session.failure();
    else if (report(0))
        m_result = movementsOf(**session, m_profile, m_from, m_to);
}

} // namespace partnerscope
