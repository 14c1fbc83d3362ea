#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::size_t MaxTouched = 5000;
/// Everything that belongs to a company, in the order in which it must go before the company can.
const std::array<std::pair<const char *, const char *>, 14> BelongsToPartner { {
    { "shortlist_entry", "partner_id" },
    { "tier_proposal", "partner_id" },
    { "tier_state", "partner_id" },
    { "waiver", "partner_id" },
    { "note", "partner_id" },
    { "recruitment", "partner_id" },
    { "relation", "partner_id" },
    { "relation", "other_partner_id" },
    { "performance", "partner_id" },
    { "engagement", "partner_id" },
    { "contact", "partner_id" },
    { "fact_history", "partner_id" },
    { "evidence", "partner_id" },
    { "record_origin", "id" },
} };
/// Those of them that ChangeSet::people stands for.
constexpr std::array<std::string_view, 6> PeopleTables { "performance", "engagement", "contact",
                                                         "note",        "relation",   "recruitment" };

Result<> ignoreValue(const Result<bool> &result)
{
    if (!result)
        return result.failure();
    return {};
}
} // namespace

Edit::Impl::Impl(Database &openDatabase, std::int64_t journalId, Schema &workspaceSchema, const Clock &workspaceClock,
                 QString workspaceCurrency)
    : database(openDatabase)
    , recorder(openDatabase, journalId)
    , schema(workspaceSchema)
    , clock(workspaceClock)
    , currency(std::move(workspaceCurrency))
{
}

void Edit::Impl::touch(PartnerId partner)
{
    if (!changes.allPartners)
        touched.insert(partner.value);
    if (touched.size() > MaxTouched)
        touchAll();
}

void Edit::Impl::touchAll()
{
    changes.allPartners = true;
    touched.clear();
}

ChangeSet Edit::Impl::takeChanges(const QString &name)
{
    changes.name = name;
    for (const std::int64_t id : touched)
        changes.partners.push_back(PartnerId { id });
    return changes;
}

Result<std::int64_t> Edit::Impl::save(const char *table, std::int64_t id, const Row &row)
{
    if (id == 0)
        return recorder.insert(table, row);
    const Result<bool> updated = recorder.update(table, id, row);
    if (!updated)
        return updated.failure();
    return id;
}

Result<> Edit::Impl::drop(const char *table, std::int64_t id)
{
    const Result<Row> row = recorder.read(table, id);
    if (!row)
        return row.failure();
    for (const auto &[name, cell] : *row) {
        if (name == "partner_id" || name == "other_partner_id")
            touch({ std::get<std::int64_t>(cell) });
    }
    changes.people = true;
    return recorder.remove(table, id);
}

Result<> Edit::Impl::requirePartner(PartnerId partner)
{
    const Result<Row> row = recorder.read("partner", partner.value);
    if (!row)
        return row.failure();
    return {};
}

Result<std::vector<std::int64_t>> Edit::Impl::idsWhere(const std::string &table, const std::string &column,
                                                       std::int64_t value)
{
    const Result<Statement *> select =
        database.cached("SELECT id FROM " + sqlName(table) + " WHERE " + sqlName(column) + " = ? ORDER BY id");
    if (!select)
        return select.failure();
    (*select)->bind(1, value);
    std::vector<std::int64_t> ids;
    for (;;) {
        const Result<bool> row = (*select)->step();
        if (!row)
            return row.failure();
        if (!*row)
            return ids;
        ids.push_back((*select)->integer(0));
    }
}

Result<std::int64_t> Edit::Impl::vocabularyId(const QString &key)
{
    const Result<Statement *> select = database.cached("SELECT id FROM vocabulary WHERE key = ?");
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)->bind(1, key).step();
    if (!row)
        return row.failure();
    if (!*row)
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no vocabulary \"%1\".").arg(key));
    const std::int64_t id = (*select)->integer(0);
    (*select)->reset();
    return id;
}

Result<> Edit::Impl::insertVocabulary(const Vocabulary &vocabulary)
{
    const Result<std::int64_t> id = recorder.insert(
        "vocabulary", { { "key", vocabulary.key().toStdString() }, { "label", vocabulary.label().toStdString() } });
    if (!id)
        return id.failure();
    for (const Term &term : vocabulary.terms()) {
        if (const Result<std::int64_t> added = recorder.insert("term", records::toRow(term, *id)); !added)
            return added.failure();
    }
    return {};
}

Result<> Edit::Impl::insertSchema(const Schema &whole)
{
    for (const Vocabulary &vocabulary : whole.vocabularies) {
        if (Result<> inserted = insertVocabulary(vocabulary); !inserted)
            return inserted;
    }
    for (const Attribute &attribute : whole.attributes) {
        Cell vocabulary;
        if (!attribute.vocabulary.isEmpty()) {
            const Result<std::int64_t> id = vocabularyId(attribute.vocabulary);
            if (!id)
                return id.failure();
            vocabulary = *id;
        }
        if (const Result<std::int64_t> added = recorder.insert("attribute", records::toRow(attribute, vocabulary));
            !added)
            return added.failure();
    }
    return {};
}

Edit::Edit(Impl &impl)
    : m_impl(impl)
{
}

Result<PartnerId> Edit::addPartner(const QString &name, const Evidence &evidence)
{
    const Attribute *attribute = m_impl.schema.find(QStringLiteral("name"));
    if (name.trimmed().isEmpty() || !attribute)
        return fail(ErrorCode::InvalidInput, StoreText::tr("A company needs a name."));
    const Result<std::int64_t> origin = m_impl.originOf(evidence);
    if (!origin)
        return origin.failure();
    const Result<std::int64_t> id =
        m_impl.recorder.insert("partner", { { attribute->key.toStdString(), name.toStdString() } });
    if (!id)
        return id.failure();
    const QDateTime created = evidence.recordedAt.isValid() ? evidence.recordedAt : m_impl.clock.now();
    const Result<std::int64_t> record = m_impl.recorder.insert(
        "record_origin", { { "id", *id }, { "origin_id", *origin }, { "created_at", toText(created) } });
    if (!record)
        return record.failure();
    m_impl.touch({ *id });
    return PartnerId { *id };
}

Result<> Edit::removePartner(PartnerId partner)
{
    for (const auto &[table, column] : BelongsToPartner) {
        const Result<std::vector<std::int64_t>> ids = m_impl.idsWhere(table, column, partner.value);
        if (!ids)
            return ids.failure();
        for (const std::int64_t id : *ids) {
            if (Result<> removed = m_impl.recorder.remove(table, id); !removed)
                return removed;
            m_impl.changes.shortlists |= std::string_view(table) == "shortlist_entry";
            m_impl.changes.waivers |= std::string_view(table) == "waiver";
            m_impl.changes.tiers |= std::string_view(table).starts_with("tier_");
            m_impl.changes.people |= std::ranges::count(PeopleTables, table) > 0;
        }
    }
    m_impl.touch(partner);
    return m_impl.recorder.remove("partner", partner.value);
}

Result<> Edit::setFact(PartnerId partner, const QString &attribute, const Fact &fact)
{
    const Attribute *found = m_impl.schema.find(attribute);
    if (!found)
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no attribute \"%1\".").arg(attribute));
    Result<Value> value = m_impl.accepted(fact.value, *found);
    if (!value)
        return value.failure();
    const Result<std::int64_t> origin = m_impl.originOf(fact.evidence);
    if (!origin)
        return origin.failure();
    const QDateTime at = fact.evidence.recordedAt.isValid() ? fact.evidence.recordedAt : m_impl.clock.now();
    return ignoreValue(m_impl.writeFacts(partner, { { found, std::move(*value), *origin } }, at, true));
}

} // namespace partnerscope
