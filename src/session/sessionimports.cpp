#include "exchange/importplan.h"
#include "matching/companykeys.h"
#include "session/recordimport.h"
#include "session/savedimports.h"
#include "session/session.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// A company that a list knows by its number and calls otherwise was renamed: it is still found by its former name.
Result<> keepFormerNames(Edit &edit, const RowBatch &batch, const Pool &before)
{
    const auto column = std::ranges::find(batch.columns, QStringLiteral("name"), &RowBatch::Column::key);
    const auto *names = column == batch.columns.end() ? nullptr : std::get_if<TextColumn>(&column->data);
    for (std::size_t i = 0; names && i < batch.rows.size(); ++i) {
        const bool isUpdate = batch.rows[i].action == BatchRow::Action::Update;
        const std::optional<std::size_t> row = isUpdate ? before.rowOf(batch.rows[i].id) : std::nullopt;
        if (!row || names->at(i).empty() || nameKey(names->at(i)) == nameKey(before.nameUtf8(*row)))
            continue;
        if (const Result<> kept = edit.addAlias(batch.rows[i].id, before.name(*row)); !kept)
            return kept;
    }
    return {};
}
} // namespace

Result<QList<Listing>> Session::listings(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->listings(partner);
}

Result<QList<Listing>> Session::missingListings() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->missingListings();
}

Result<QList<SavedMapping>> Session::importMappings() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->importMappings();
}

Result<std::optional<SavedMapping>> Session::mappingFor(const QStringList &headers) const
{
    const Result<QList<SavedMapping>> mappings = importMappings();
    if (!mappings)
        return mappings.failure();
    return partnerscope::mappingFor(*mappings, headers);
}

Result<> Session::addKnown(ImportOptions &options) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return addKnownOf(**workspace, options);
}

Result<ChangeSet> Session::writeImport(const ImportPlan &plan, const StoreProgress &progress,
                                       const std::function<Result<>()> &beforeCommit)
{
    if (!plan.hasName())
        return fail(ErrorCode::InvalidInput, tr("Choose the column that holds the companies' names, then import."));
    const auto writeRows = [&](Edit &edit) -> Result<> {
        for (const Vocabulary &vocabulary : plan.newVocabularies) {
            if (Result<> added = edit.addVocabulary(vocabulary); !added)
                return added;
        }
        for (const Attribute &attribute : plan.newAttributes) {
            if (Result<> added = edit.addAttribute(attribute); !added)
                return added;
        }
        for (const auto &[vocabulary, term] : plan.newTerms) {
            if (Result<> added = edit.putTerm(vocabulary, term); !added)
                return added;
        }
        for (const auto &[vocabulary, term] : plan.synonyms) {
            if (Result<> added = edit.putTerm(vocabulary, term); !added)
                return added;
        }
        if (plan.kind == ListKind::CustomerDemand)
            return writeDemand(edit, plan.records.demand, m_profiles, *m_schema, m_clock);
        if (plan.kind != ListKind::Companies)
            return writeRecords(edit, plan, progress);
        std::vector<PartnerId> companies;
        Result<> written = edit.applyBatch(plan.batch, progress, &companies);
        if (written)
            written = keepFormerNames(edit, plan.batch, *m_pool);
        return written && !plan.list.system.isEmpty() ? edit.saveList(plan.list, companies) : written;
    };
    const auto write = [&](Edit &edit) -> Result<> {
        Result<> written = writeRows(edit);
        return written && plan.remember ? edit.saveImportMapping(*plan.remember) : written;
    };
    return m_workspace->edit(tr("Import %1").arg(plan.fileName), write, beforeCommit);
}

Result<> Session::applyImport(const ImportPlan &plan, const StoreProgress &progress,
                              const std::function<Result<>()> &beforeCommit)
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    const Result<ChangeSet> change = writeImport(plan, progress, beforeCommit);
    if (!change)
        return change.failure();
    return takeIn(*change, m_workspace->refreshPool(m_pool, *change, &plan.batch).value_or(nullptr));
}

} // namespace partnerscope
