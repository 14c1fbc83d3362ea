#include "session/changejob.h"

namespace partnerscope {

Result<> apply(Session &session, const NamedChange &change, const StoreProgress &progress)
{
    return session.edit(change.name, [&](Edit &edit) { return change.body(edit, progress); });
}

ChangeJob::ChangeJob(Session &session, NamedChange change, QObject *parent)
    : ChangeJob(
        session, change.name,
        [&session, change](const StoreProgress &progress) {
            return session.m_workspace->edit(change.name, [&](Edit &edit) { return change.body(edit, progress); });
        },
        nullptr, parent)
{
}

ChangeJob::ChangeJob(Session &session, QString title, Write write, const RowBatch *batch, QObject *parent)
    : Job(std::move(title), parent)
    , m_session(session)
    , m_write(std::move(write))
    , m_batch(batch)
    , m_ahead(session, session.measuringProfile())
    , m_change(fail(ErrorCode::Cancelled, tr("Nothing was changed.")))
    , m_schema(session.schema())
    , m_pool(session.pool())
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
    m_change = m_write([this](double share) { return report(share); });
    if (!m_change)
        return;
    const Workspace &workspace = *m_session.m_workspace;
    const std::shared_ptr<const Pool> before = m_pool;
    m_pool = workspace.refreshPool(before, *m_change, m_batch).value_or(nullptr);
    if (m_change->schema) {
        Result<Schema> schema = workspace.schema();
        m_schema = schema ? std::make_shared<const Schema>(std::move(*schema)) : nullptr;
    }
    if (m_pool && m_schema && m_pool != before)
        m_ahead.run(m_schema, m_pool);
}

void ChangeJob::deliver()
{
    m_session.setBusy(false);
    m_ahead.handTo(m_session);
    m_result = m_change ? m_session.takeIn(*m_change, m_pool, m_schema) : Result<>(m_change.failure());
}

} // namespace partnerscope
