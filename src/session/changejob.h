#pragma once

#include "session/job.h"
#include "session/scoringahead.h"

namespace partnerscope {

/// One change of a workspace with the name it has in the history. All of `body` happens, or nothing.
struct NamedChange {
    QString name;
    std::function<Result<>(Edit &, const StoreProgress &)> body;
};

/// Makes the change at once.
[[nodiscard]] Result<> apply(Session &session, const NamedChange &change);

/// Makes a change that may take long. The session is busy, and refuses edits, until it has finished.
class ChangeJob : public Job
{
    Q_OBJECT

public:
    ChangeJob(Session &session, NamedChange change, QObject *parent = nullptr);
    ~ChangeJob() override;
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    NamedChange m_named;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_before;
    ScoringAhead m_ahead;
    std::shared_ptr<const Pool> m_fresh;
    Result<ChangeSet> m_change;
    Result<> m_result;
};

} // namespace partnerscope
