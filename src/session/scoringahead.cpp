#include "session/scoringahead.h"

#include "session/keptscores.h"

namespace partnerscope {

ScoringAhead::ScoringAhead(const Session &session, ProfileId version)
    : m_live(LivePreview::RankAtOnce, LivePreview::Memory::Own)
{
    const ProfileVersion *found = session.profile(version);
    if (!found)
        return;
    m_version = *found;
    m_input.asOf = session.clock().today();
    m_input.options = session.m_options;
    adoptKept(m_live, session.m_scores, version, session.pool(), session.schema());
}

void ScoringAhead::run(const std::shared_ptr<const Schema> &schema, const std::shared_ptr<const Pool> &pool)
{
    if (!m_version || pool->size() <= Session::ScoredAtOnce)
        return;
    m_input.schema = schema;
    m_input.pool = pool;
    // What stands in the way of it, the session will say.
    m_hasRun = m_live.score(*m_version, m_input, LivePreview::Order::Whole).has_value();
}

void ScoringAhead::handTo(Session &session)
{
    if (m_hasRun)
        session.m_scores.insert_or_assign(m_version->id.value, KeptScores { nullptr, std::move(m_live) });
    m_hasRun = false;
}

ScoringJob::ScoringJob(Session &session, ProfileId version, QObject *parent)
    : Job(tr("Scoring all companies"), parent)
    , m_session(session)
    , m_version(version)
    , m_schema(session.schema())
    , m_pool(session.pool())
    , m_ahead(session, version)
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was scored.")))
{
}

ScoringJob::~ScoringJob()
{
    stop();
}

void ScoringJob::work()
{
    m_ahead.run(m_schema, m_pool);
}

void ScoringJob::deliver()
{
    if (!report(1))
        return;
    m_ahead.handTo(m_session);
    const Result<std::shared_ptr<const Scores>> scores = m_session.scores(m_version);
    m_result = scores ? Result<>() : Result<>(scores.failure());
}

} // namespace partnerscope
