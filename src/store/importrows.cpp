#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

#include <unordered_map>
#include <unordered_set>

/// What imports leave behind beside the facts: the numbers of other systems, and how files of one kind are read.
namespace partnerscope {

namespace {
const std::string SelectListed = "SELECT id, partner_id, external_id, missing_since FROM listing WHERE system = ?";
const std::string SelectListings = "SELECT partner_id, system, external_id, first_seen, missing_since FROM listing ";
const std::string SelectMappings = "SELECT name, headers, body, saved_at FROM import_mapping ORDER BY name";
const std::string SelectMappingId = "SELECT id FROM import_mapping WHERE name = ?";

struct Listed {
    std::int64_t id;
    std::int64_t partner;
    bool isMissing;
};
using ListedByNumber = std::unordered_map<std::string, Listed>;

Result<ListedByNumber> listedIn(Database &database, const QString &system)
{
    ListedByNumber listed;
    const Result<> read =
        records::eachRow(database, SelectListed, system.toStdString(), [&](const Statement &row) -> Result<> {
            listed.emplace(std::string(row.utf8(2)), Listed { row.integer(0), row.integer(1), !row.isNull(3) });
            return {};
        });
    return read ? Result<ListedByNumber>(std::move(listed)) : Result<ListedByNumber>(read.failure());
}

Result<QList<Listing>> listingsWhere(const Result<std::shared_ptr<Database>> &database, const std::string &condition,
                                     const Cell &parameter)
{
    if (!database)
        return database.failure();
    QList<Listing> listings;
    const Result<> read =
        records::eachRow(**database, SelectListings + condition, parameter, [&](const Statement &row) -> Result<> {
            listings << Listing {
                { row.integer(0) }, row.text(1), row.text(2), dateFrom(row.utf8(3)), dateFrom(row.utf8(4))
            };
            return {};
        });
    return read ? Result<QList<Listing>>(std::move(listings)) : Result<QList<Listing>>(read.failure());
}

Result<std::int64_t> mappingId(Database &database, const QString &name)
{
    std::int64_t id = 0;
    const Result<> read =
        records::eachRow(database, SelectMappingId, name.toStdString(), [&](const Statement &row) -> Result<> {
            id = row.integer(0);
            return {};
        });
    return read ? Result<std::int64_t>(id) : Result<std::int64_t>(read.failure());
}

/// Writes one list: numbers that are new, come back or went to another company; then those that are gone.
class ListWriter
{
public:
    ListWriter(Edit::Impl &impl, const ListedCompanies &list, const std::vector<PartnerId> &rows)
        : m_impl(impl)
        , m_list(list)
        , m_rows(rows)
    {
    }

    Result<> run()
    {
        Result<ListedByNumber> before = listedIn(m_impl.database, m_list.system);
        if (!before)
            return before.failure();
        m_before = std::move(*before);
        if (Result<> kept = updateKnown(); !kept)
            return kept;
        if (Result<> added = addNew(); !added)
            return added;
        return m_list.isComplete ? markMissing() : Result<>();
    }

private:
    [[nodiscard]] std::int64_t partnerOf(const ListedCompanies::Entry &entry) const
    {
        return entry.partner.value != 0 ? entry.partner.value : m_rows.at(entry.row).value;
    }

    Result<> updateKnown();
    Result<> addNew();
    Result<> markMissing();

    Edit::Impl &m_impl;
    const ListedCompanies &m_list;
    const std::vector<PartnerId> &m_rows;
    ListedByNumber m_before;
    std::unordered_set<std::int64_t> m_present; ///< companies of this list
    std::vector<const ListedCompanies::Entry *> m_new;
};

Result<> ListWriter::updateKnown()
{
    for (const ListedCompanies::Entry &entry : m_list.entries) {
        const std::int64_t partner = partnerOf(entry);
        m_present.insert(partner);
        const auto known = m_before.find(entry.externalId);
        if (known == m_before.end()) {
            m_new.push_back(&entry);
            continue;
        }
        if (known->second.partner == partner && !known->second.isMissing)
            continue;
        const Result<bool> updated = m_impl.recorder.update(
            "listing", known->second.id, { { "partner_id", partner }, { "missing_since", Cell {} } });
        if (!updated)
            return updated.failure();
        m_impl.touch({ partner });
    }
    return {};
}

Result<> ListWriter::addNew()
{
    const Result<std::int64_t> first = m_impl.recorder.nextId("listing");
    if (!first || m_new.empty())
        return first ? Result<>() : Result<>(first.failure());
    const Result<std::int64_t> range = m_impl.recorder.openRange("listing", *first);
    if (!range)
        return range.failure();
    Result<Statement> insert = m_impl.database.prepare(
        "INSERT INTO listing(id, partner_id, system, external_id, first_seen) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return insert.failure();
    const std::string system = m_list.system.toStdString();
    const std::string day = m_list.day.toString(Qt::ISODate).toStdString();
    std::int64_t id = *first;
    for (const ListedCompanies::Entry *entry : m_new) {
        insert->bind(1, id++).bind(2, partnerOf(*entry)).bindStatic(3, system).bindStatic(4, entry->externalId);
        insert->bindStatic(5, day);
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    return m_impl.recorder.closeRange(*range, id - 1);
}

Result<> ListWriter::markMissing()
{
    const Cell day = toCell(m_list.day);
    for (const auto &[number, listed] : m_before) {
        if (listed.isMissing || m_present.contains(listed.partner))
            continue;
        const Result<bool> updated = m_impl.recorder.update("listing", listed.id, { { "missing_since", day } });
        if (!updated)
            return updated.failure();
        m_impl.touch({ listed.partner });
    }
    return {};
}
} // namespace

Result<> Edit::saveList(const ListedCompanies &list, const std::vector<PartnerId> &rows)
{
    return ListWriter(m_impl, list, rows).run();
}

Result<> Edit::saveImportMapping(const SavedMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, StoreText::tr("Give the mapping a name."));
    const Result<std::int64_t> existing = mappingId(m_impl.database, mapping.name);
    if (!existing)
        return existing.failure();
    const Result<std::int64_t> saved = m_impl.save("import_mapping", *existing,
                                                   { { "name", mapping.name.toStdString() },
                                                     { "headers", toJsonArray(mapping.headers) },
                                                     { "body", mapping.body.toStdString() },
                                                     { "saved_at", toText(mapping.savedAt) } });
    return saved ? Result<>() : Result<>(saved.failure());
}

Result<> Edit::removeImportMapping(const QString &name)
{
    const Result<std::int64_t> id = mappingId(m_impl.database, name);
    if (!id)
        return id.failure();
    if (*id == 0)
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no saved mapping \"%1\".").arg(name));
    return m_impl.recorder.remove("import_mapping", *id);
}

Result<QList<Listing>> Workspace::listings(PartnerId partner) const
{
    return listingsWhere(m_impl->reading(), "WHERE partner_id = ? ORDER BY system, external_id", partner.value);
}

Result<QList<Listing>> Workspace::missingListings() const
{
    return listingsWhere(m_impl->reading(),
                         "WHERE missing_since IS NOT NULL ORDER BY system, missing_since DESC, partner_id", {});
}

Result<KnownNumbers> Workspace::knownNumbers(const QString &system) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<ListedByNumber> listed = listedIn(**database, system);
    if (!listed)
        return listed.failure();
    KnownNumbers numbers;
    numbers.entries.reserve(listed->size());
    for (const auto &[number, entry] : *listed)
        numbers.entries.push_back({ number, { entry.partner }, entry.isMissing });
    return numbers;
}

Result<QList<SavedMapping>> Workspace::importMappings() const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    QList<SavedMapping> mappings;
    const Result<> read = records::eachRow(**database, SelectMappings, Cell {}, [&](const Statement &row) -> Result<> {
        const std::string_view body = row.utf8(2);
        mappings << SavedMapping { row.text(0), fromJsonArray(row.utf8(1)),
                                   QByteArray(body.data(), static_cast<qsizetype>(body.size())),
                                   instantFrom(row.utf8(3)) };
        return {};
    });
    return read ? Result<QList<SavedMapping>>(std::move(mappings)) : Result<QList<SavedMapping>>(read.failure());
}

} // namespace partnerscope
