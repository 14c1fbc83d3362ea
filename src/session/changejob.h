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
[[nodiscard]] Result<> apply(Session &session, const NamedChange &change, const StoreProgress &progress = {});

/// Makes a change that may take long, and scores a large pool anew, beside the window. The session is busy, and refuses
/// edits, until it has finished; cancelling changes nothing.
class ChangeJob : public Job
{
    Q_OBJECT

public:
    ChangeJob(Session &session, NamedChange change, QObject *parent = nullptr);
    ~ChangeJob() override;
    [[nodiscard]] const Result<> &result() const { return m_result; }

protected:
    using Write = std::function<Result<ChangeSet>(const StoreProgress &)>;
    /// \param batch what is added, if `write` does nothing else to companies; see Workspace::refreshPool()
    ChangeJob(Session &session, QString title, Write write, const RowBatch *batch, QObject *parent);

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    Write m_write;
    const RowBatch *m_batch;
    ScoringAhead m_ahead;
    Result<ChangeSet> m_change;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool; ///< null after a failure: the session reads again, and says why it cannot
    Result<> m_result;
};

} // namespace partnerscope
