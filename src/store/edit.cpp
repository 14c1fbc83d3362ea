#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::size_t MaxTouched = 5000;
const std::string SelectReferences =
    "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
    "WHERE t.type = 'table' AND f.\"table\" = 'partner' ORDER BY t.name, f.\"from\"";
/// The tables that ChangeSet::people stands for.
constexpr std::array<std::string_view, 7> PeopleTables { "performance", "engagement",  "contact",      "note",
                                                         "relation",    "recruitment", "questionnaire" };

Result<> ignoreValue(const Result<bool> &result)
{
    if (!result)
        return result.failure();
    return {};
}
} // namespace

std::int64_t integerIn(const Row &row, std::string_view column)
{
    const auto cell = std::ranges::find(row, column, [](const auto &each) { return std::string_view(each.first); });
    const auto *value = cell == row.end() ? nullptr : std::get_if<std::int64_t>(&cell->second);
    return value ? *value : 0;
}

std::string textIn(const Row &row, std::string_view column)
{
    const auto cell = std::ranges::find(row, column, [](const auto &each) { return std::string_view(each.first); });
    const auto *value = cell == row.end() ? nullptr : std::get_if<std::string>(&cell->second);
    return value ? *value : std::string();
}

Result<> ignoreId(const Result<std::int64_t> &id)
{
    return id ? Result<>() : Result<>(id.failure());
}

Edit::Impl::Impl(Database &openDatabase, std::int64_t journalId, Schema &workspaceSchema, const Clock &workspaceClock,
                 QString workspaceCurrency, QString workspaceAuthor)
    : database(openDatabase)
    , recorder(openDatabase, journalId)
    , schema(workspaceSchema)
    , clock(workspaceClock)
    , currency(std::move(workspaceCurrency))
    , author(std::move(workspaceAuthor))
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

Result<std::vector<std::pair<std::string, std::string>>> Edit::Impl::partnerReferences()
{
    const Result<Statement *> select = database.cached(SelectReferences);
    if (!select)
        return select.failure();
    std::vector<std::pair<std::string, std::string>> references;
    for (;;) {
        const Result<bool> row = (*select)->step();
        if (!row)
            return row.failure();
        if (!*row)
            return references;
        references.emplace_back((*select)->utf8(0), (*select)->utf8(1));
    }
}

void Edit::Impl::noteTable(std::string_view table)
{
    changes.shortlists |= table == "shortlist_entry";
    changes.waivers |= table == "waiver";
    changes.tiers |= table.starts_with("tier_");
    changes.matching |= table == "alias" || table == "distinct_pair";
    changes.people |= std::ranges::count(PeopleTables, table) > 0;
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
    const Result<std::vector<std::pair<std::string, std::string>>> references = m_impl.partnerReferences();
    if (!references)
        return references.failure();
    for (const auto &[table, column] : *references) {
        const Result<std::vector<std::int64_t>> ids = m_impl.idsWhere(table, column, partner.value);
        if (!ids)
            return ids.failure();
        for (const std::int64_t id : *ids) {
            Result<> removed =
                table == "shortlist_entry" ? m_impl.dropShortlistEntry(id) : m_impl.recorder.remove(table, id);
            if (!removed)
                return removed;
            m_impl.noteTable(table);
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
