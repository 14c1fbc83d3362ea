#include "session/changejob.h"

namespace partnerscope {

Result<> apply(Session &session, const NamedChange &change)
{
    return session.edit(change.name, [&](Edit &edit) { return change.body(edit, {}); });
}

ChangeJob::ChangeJob(Session &session, NamedChange change, QObject *parent)
    : Job(change.name, parent)
    , m_session(session)
    , m_named(std::move(change))
    , m_schema(session.schema())
    , m_before(session.pool())
    , m_ahead(session, session.measuringProfile())
    , m_change(fail(ErrorCode::Cancelled, tr("Nothing was changed.")))
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was changed.")))
{
    m_session.setBusy(true);
}

ChangeJob::~ChangeJob()
{
    const bool delivered = !m_session.isBusy();
    stop();
    // The window closed in between: what was changed is in the file, the session must still learn of it.
    if (!delivered)
        deliver();
}

void ChangeJob::work()
{
    m_change = m_session.m_workspace->edit(m_named.name, [this](Edit &edit) {
        return m_named.body(edit, [this](double share) { return report(share); });
    });
    if (!m_change)
        return;
    const Result<std::shared_ptr<const Pool>> pool = m_session.m_workspace->refreshPool(m_before, *m_change);
    if (!pool)
        return; // the session reads it again, and says why it cannot
    m_fresh = *pool;
    if (m_fresh != m_before && !m_change->schema)
        m_ahead.run(m_schema, m_fresh);
}

void ChangeJob::deliver()
{
    m_session.setBusy(false);
    m_ahead.handTo(m_session);
    m_result = m_change ? m_session.takeIn(*m_change, m_fresh) : Result<>(m_change.failure());
}

} // namespace partnerscope
