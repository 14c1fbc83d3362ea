#pragma once

#include "session/job.h"
#include "session/session.h"

namespace partnerscope {

/// Reads the columns of a large pool and orders its companies for a profile version before its scores are asked for, so
/// that Session::scores() has little left to do. Made and handed over on the session's thread, run on a worker. In a
/// pool that is scored within a frame or few it does nothing.
class ScoringAhead
{
public:
    ScoringAhead(const Session &session, ProfileId version);

    void run(const std::shared_ptr<const Schema> &schema, const std::shared_ptr<const Pool> &pool);
    /// Call it before the session takes the pool in.
    void handTo(Session &session);

private:
    std::optional<ProfileVersion> m_version;
    LivePreview::Input m_input;
    LivePreview m_live;
    bool m_hasRun = false;
};

/// The same as a job of its own: for a profile that the pages shall measure with.
class ScoringJob final : public Job
{
    Q_OBJECT

public:
    ScoringJob(Session &session, ProfileId version, QObject *parent = nullptr);
    ~ScoringJob() override;

    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    ProfileId m_version;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    ScoringAhead m_ahead;
    Result<> m_result;
};

} // namespace partnerscope
