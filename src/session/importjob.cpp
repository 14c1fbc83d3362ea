#include "session/importjob.h"

#include "session/duplicates.h"
#include "session/savedimports.h"

#include <QFileInfo>

namespace partnerscope {

namespace {

/// Through a connection of its own: the session's belongs to another thread.
Result<> addKnownAt(const QString &path, const Clock &clock, ImportOptions &options)
{
    const auto workspace = Workspace::open(path, OpenMode::ReadOnly, clock);
    if (!workspace)
        return workspace.failure();
    return addKnownOf(**workspace, options);
}

} // namespace

PlanImportJob::PlanImportJob(const Session &session, QString path, ImportOptions options, Saved saved, QObject *parent)
    : Job(tr("Reading %1").arg(QFileInfo(path).fileName()), parent)
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_workspace(session.path())
    , m_clock(session.clock())
    , m_schema(session.schema())
    , m_pool(session.pool())
    , m_records(recordsAt(session.path(), session.clock()))
    , m_result(fail(ErrorCode::Cancelled, tr("The file was not read.")))
    , m_ready(session.addKnown(m_options))
{
    // Without what the workspace remembers a list is still read: only equal names are found then.
    if (Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(session); memory && !m_options.memory)
        m_options.memory = std::move(*memory);
    if (!m_options.profile.isValid())
        m_options.profile = session.measuringProfile();
    if (saved == Saved::Use)
        m_mappings = session.importMappings().value_or(QList<SavedMapping>());
}

PlanImportJob::~PlanImportJob()
{
    stop();
}

Result<ImportPlan> PlanImportJob::plan()
{
    return planList(m_path, *m_schema, *m_pool, m_options, m_records, [this](double share) { return report(share); });
}

Result<> PlanImportJob::useMapping(const SavedMapping &mapping)
{
    ImportOptions options = m_options;
    if (const Result<> read = readSavedMapping(mapping, options); !read)
        return read;
    if (const Result<> numbers = addKnownAt(m_workspace, m_clock, options); !numbers)
        return numbers;
    m_options = std::move(options);
    m_used = mapping;
    return {};
}

void PlanImportJob::work()
{
    if (!m_ready) {
        m_result = m_ready.failure();
        return;
    }
    Result<ImportPlan> made = plan();
    if (const auto mapping = made ? mappingFor(m_mappings, headersOf(*made)) : std::nullopt) {
        const ImportOptions found = m_options;
        Result<> used = useMapping(*mapping);
        Result<ImportPlan> again = used ? plan() : Result<ImportPlan>(used.failure());
        // A mapping that no longer fits, because an attribute of it is gone, must not keep the list out.
        if (again || again.error().code == ErrorCode::Cancelled) {
            made = std::move(again);
        } else {
            m_options = found;
            m_used.reset();
            made->table.notices
                << tr("The saved mapping \"%1\" was not used. %2").arg(mapping->name, again.error().message);
        }
    }
    if (made)
        m_result = std::make_shared<ImportPlan>(std::move(*made));
    else
        m_result = made.failure();
}

ImportJob::ImportJob(Session &session, const std::shared_ptr<const ImportPlan> &plan, QObject *parent)
    : ChangeJob(
        session, tr("Importing %1").arg(plan->fileName),
        [&session, plan](const StoreProgress &progress) { return session.writeImport(*plan, progress); }, &plan->batch,
        parent)
{
}

} // namespace partnerscope
