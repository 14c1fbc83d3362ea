#include "domain/partnermerge.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/workspaceimpl.h"

/// What matching remembers: other names, pairs that are not the same, facts of merged companies.
namespace partnerscope {

namespace {
const std::string SelectAliases = "SELECT partner_id, name FROM alias";
const std::string SelectPairs =
    "SELECT left_id, right_id, decided_by, decided_at FROM distinct_pair ORDER BY left_id, right_id";
const std::string SelectMerged =
    "SELECT m.company, m.attribute, m.value, m.replaced_at, o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, "
    "o.review_by FROM merged_fact m JOIN origin o ON o.id = m.origin_id WHERE m.partner_id = ? AND m.value IS NOT NULL "
    "ORDER BY m.replaced_at DESC, m.id DESC";
} // namespace

Result<QList<Alias>> Workspace::aliases(PartnerId partner) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    QList<Alias> list;
    const bool isOne = partner.isValid();
    const Result<> read = records::eachRow(
        **database, SelectAliases + (isOne ? " WHERE partner_id = ? ORDER BY id" : " ORDER BY partner_id, id"),
        isOne ? Cell { partner.value } : Cell {}, [&](const Statement &row) -> Result<> {
            list << Alias { { row.integer(0) }, row.text(1) };
            return {};
        });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<DistinctPair>> Workspace::distinctPairs() const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    QList<DistinctPair> list;
    const Result<> read = records::eachRow(**database, SelectPairs, {}, [&](const Statement &row) -> Result<> {
        list << DistinctPair { { row.integer(0) }, { row.integer(1) }, row.text(2), instantFrom(row.utf8(3)) };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<MergedFact>> Workspace::mergedFacts(PartnerId id) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    QList<MergedFact> list;
    const Result<> read = records::eachRow(**database, SelectMerged, id.value, [&](const Statement &row) -> Result<> {
        if (const Attribute *attribute = schema->find(row.text(1)))
            list << MergedFact { row.text(0),
                                 { attribute->key,
                                   { fromHistory(row.cell(2), *attribute), records::evidence(row, 4) },
                                   instantFrom(row.utf8(3)) } };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

} // namespace partnerscope
