#pragma once

#include "exchange/importplan.h"
#include "session/changejob.h"
#include "session/recordimport.h"

namespace partnerscope {

/// Reads a file and plans its import against the session's current pool.
class PlanImportJob : public Job
{
    Q_OBJECT

public:
    /// Whether a mapping that was saved for such a file is put over the options.
    enum class Saved { Ignore, Use };

    PlanImportJob(const Session &session, QString path, ImportOptions options, Saved saved = Saved::Ignore,
                  QObject *parent = nullptr);
    ~PlanImportJob() override;
    [[nodiscard]] const Result<std::shared_ptr<ImportPlan>> &result() const { return m_result; }
    /// What the plan was made with, once it is ready.
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    [[nodiscard]] const std::optional<SavedMapping> &usedMapping() const { return m_used; }

private:
    void work() override;
    [[nodiscard]] Result<ImportPlan> plan();
    [[nodiscard]] Result<> useMapping(const SavedMapping &mapping);

    QString m_path;
    ImportOptions m_options;
    QString m_workspace;
    Clock m_clock;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const Pool> m_pool;
    KnownRecordsOf m_records;
    Result<std::shared_ptr<ImportPlan>> m_result;
    QList<SavedMapping> m_mappings; ///< that may be used
    std::optional<SavedMapping> m_used;
    Result<> m_ready; ///< whether the workspace could be read
};

/// Applies a plan. The session is busy, and refuses edits, until it has finished.
class ImportJob final : public ChangeJob
{
    Q_OBJECT

public:
    ImportJob(Session &session, const std::shared_ptr<const ImportPlan> &plan, QObject *parent = nullptr);
};

} // namespace partnerscope
