#include "session/importjob.h"

#include "session/duplicates.h"

#include <QFileInfo>

namespace partnerscope {

PlanImportJob::PlanImportJob(const Session &session, QString path, ImportOptions options, QObject *parent)
    : Job(tr("Reading %1").arg(QFileInfo(path).fileName()), parent)
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_schema(session.schema())
    , m_pool(session.pool())
    , m_records(recordsAt(session.path(), session.clock()))
    , m_result(fail(ErrorCode::Cancelled, tr("The file was not read.")))
    , m_numbers(session.addKnownNumbers(m_options))
{
    // Without what the workspace remembers a list is still read: only equal names are found then.
    if (Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(session); memory && !m_options.memory)
        m_options.memory = std::move(*memory);
}

PlanImportJob::~PlanImportJob()
{
    stop();
}

void PlanImportJob::work()
{
    if (!m_numbers) {
        m_result = m_numbers.failure();
        return;
    }
    Result<ImportPlan> plan =
        planList(m_path, *m_schema, *m_pool, m_options, m_records, [this](double share) { return report(share); });
    if (plan)
        m_result = std::make_shared<const ImportPlan>(std::move(*plan));
    else
        m_result = plan.failure();
}

ImportJob::ImportJob(Session &session, std::shared_ptr<const ImportPlan> plan, QObject *parent)
    : Job(tr("Importing %1").arg(plan->fileName), parent)
    , m_session(session)
    , m_plan(std::move(plan))
    , m_change(fail(ErrorCode::Cancelled, tr("Nothing was imported.")))
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was imported.")))
{
    m_session.setBusy(true);
}

ImportJob::~ImportJob()
{
    const bool delivered = !m_session.isBusy();
    stop();
    // The window closed in between: what was applied is in the file, the session must still learn of it.
    if (!delivered)
        deliver();
}

void ImportJob::work()
{
    m_change = m_session.writeImport(*m_plan, [this](double share) { return report(share); });
    if (m_change)
        m_after = m_session.m_workspace->refreshPool(m_session.m_pool, *m_change, &m_plan->batch).value_or(nullptr);
}

void ImportJob::deliver()
{
    m_session.setBusy(false);
    m_result = m_change ? m_session.takeIn(*m_change, m_after) : Result<>(m_change.failure());
}

} // namespace partnerscope
