#pragma once

#include "exchange/importplan.h"
#include "session/job.h"
#include "session/recordimport.h"
#include "session/session.h"

namespace partnerscope {

/// Reads a file and plans its import against the session's current pool.
class PlanImportJob : public Job
{
    Q_OBJECT

public:
    PlanImportJob(const Session &session, QString path, ImportOptions options, QObject *parent = nullptr);
    ~PlanImportJob() override;
    [[nodiscard]] const Result<std::shared_ptr<const ImportPlan>> &result() const { return m_result; }

private:
    void work() override;

    QString m_path;
    ImportOptions m_options;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    KnownRecordsOf m_records;
    Result<std::shared_ptr<const ImportPlan>> m_result;
    Result<> m_numbers; ///< whether the numbers of the list's system could be read
};

/// Applies a plan. The session is busy, and refuses edits, until it has finished.
class ImportJob : public Job
{
    Q_OBJECT

public:
    ImportJob(Session &session, std::shared_ptr<const ImportPlan> plan, QObject *parent = nullptr);
    ~ImportJob() override;
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void work() override;
    void deliver() override;

    Session &m_session;
    std::shared_ptr<const ImportPlan> m_plan;
    Result<ChangeSet> m_change;
    std::shared_ptr<const Pool> m_after; ///< made beside the window, which must not wait for it
    Result<> m_result;
};

} // namespace partnerscope
