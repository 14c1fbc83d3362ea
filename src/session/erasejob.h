#pragma once

#include "session/job.h"
#include "session/session.h"

namespace partnerscope {

/// Erases a person for good, which writes the whole file anew. The session is busy until it has finished; it cannot be
/// cancelled half way.
class ErasePersonJob : public Job
{
    Q_OBJECT

public:
    ErasePersonJob(Session &session, ContactId contact, QObject *parent = nullptr);
    ~ErasePersonJob() override;
    [[nodiscard]] const Result<Erasure> &result() const { return m_result; }

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    ContactId m_contact;
    Result<Erasure> m_result;
};

} // namespace partnerscope
