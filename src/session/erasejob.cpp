#include "session/erasejob.h"

namespace partnerscope {

ErasePersonJob::ErasePersonJob(Session &session, ContactId contact, QObject *parent)
    : Job(tr("Erasing a person"), parent)
    , m_session(session)
    , m_contact(contact)
    , m_result(fail(ErrorCode::Cancelled, tr("Nobody was erased.")))
{
    m_session.setBusy(true);
}

ErasePersonJob::~ErasePersonJob()
{
    const bool delivered = !m_session.isBusy();
    stop();
    // The window closed in between: the session must still learn of what is done.
    if (!delivered)
        deliver();
}

void ErasePersonJob::work()
{
    m_result = m_session.m_workspace->erasePerson(m_contact);
}

void ErasePersonJob::deliver()
{
    m_session.setBusy(false);
    if (!m_result)
        return;
    if (const Result<> taken = m_session.takeIn(m_result->change); !taken)
        m_result = taken.failure();
}

} // namespace partnerscope
