#include "store/journal.h"
#include "store/partnercolumns.h"
#include "store/poolloader.h"
#include "store/poolmerge.h"
#include "store/poolschema.h"
#include "store/recordhistory.h"
#include "store/records.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

#include <algorithm>

namespace partnerscope {

namespace {
const std::string SelectPartnerEvidence =
    "SELECT e.attribute, o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, o.review_by "
    "FROM evidence e JOIN origin o ON o.id = e.origin_id WHERE e.partner_id = ?";
const std::string SelectRecordEvidence = "SELECT o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, o.review_by "
                                         "FROM record_origin r JOIN origin o ON o.id = r.origin_id WHERE r.id = ?";
const std::string SelectEarlier =
    "SELECT h.attribute, h.value, h.replaced_at, o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, o.review_by "
    "FROM fact_history h JOIN origin o ON o.id = h.origin_id WHERE h.partner_id = ? AND h.value IS NOT NULL "
    "ORDER BY h.replaced_at DESC, h.id DESC";

const std::string SelectRates = "SELECT currency, date, rate FROM currency_rate ORDER BY currency, date";

tl::unexpected<Error> noSuchPartner()
{
    return fail(ErrorCode::NotFound, StoreText::tr("This company is no longer in the workspace."));
}

Result<Partner> readFacts(Database &database, const Schema &schema, PartnerId id)
{
    std::string sql = "SELECT id";
    for (const Attribute &attribute : schema.attributes) {
        for (const auto &[name, type] : columnsOf(attribute))
            sql += ", " + sqlName(name);
    }
    Result<Statement> select = database.prepare(sql + " FROM partner WHERE id = ?");
    if (!select)
        return select.failure();
    const Result<bool> found = select->bind(1, id.value).step();
    if (!found)
        return found.failure();
    if (!*found)
        return noSuchPartner();
    Partner partner { id, {} };
    const Row row = select->row();
    std::size_t column = 1;
    for (const Attribute &attribute : schema.attributes) {
        const Value value = fromCells(row, column, attribute);
        if (isKnown(value))
            partner.facts.insert(attribute.key, Fact { value, {} });
        column += attribute.type == AttributeType::Money ? 2 : 1;
    }
    return partner;
}

/// The same read for the four tables of things that belong to a company.
template <typename List, typename Read>
Result<List> readWith(const Result<std::shared_ptr<Database>> &database, Read read)
{
    if (!database)
        return database.failure();
    return read(**database);
}
} // namespace

Result<Schema> Workspace::schema() const
{
    return readWith<Schema>(m_impl->reading(), [this](Database &database) { return m_impl->schema(database); });
}

Result<Retirement> Workspace::retirement() const
{
    return readWith<Retirement>(m_impl->reading(), [](Database &database) { return records::retirement(database); });
}

Result<Schema> Workspace::schemaAsOf(const QDate &day) const
{
    return readWith<Schema>(m_impl->reading(), [&](Database &database) -> Result<Schema> {
        const Result<Schema> now = m_impl->schema(database);
        return now ? RecordHistory(database).schema(*now, endOfDay(day)) : now;
    });
}

Result<QDateTime> Workspace::historyReach() const
{
    return readWith<QDateTime>(m_impl->reading(), [](Database &database) { return RecordHistory(database).reach(); });
}

Result<std::shared_ptr<const Pool>> Workspace::loadPool(const QDate &asOf) const
{
    return readWith<std::shared_ptr<const Pool>>(
        m_impl->reading(), [&](Database &database) -> Result<std::shared_ptr<const Pool>> {
            const Result<Schema> schema = m_impl->schema(database);
            if (!schema)
                return schema.failure();
            return asOf.isValid() ? partnerscope::loadPool(database, *schema, { asOf, {} })
                                  : m_impl->loadPool(database, *schema);
        });
}

Result<std::shared_ptr<const Pool>> Workspace::refreshPool(const std::shared_ptr<const Pool> &before,
                                                           const ChangeSet &change, const RowBatch *added) const
{
    if (before && added && change.allPartners) {
        Result<std::shared_ptr<const Pool>> grown = m_impl->grownPool(*before, *added);
        if (!grown || *grown)
            return grown;
    }
    if (!before || change.allPartners || change.money)
        return loadPool();
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    std::shared_ptr<const Pool> current = before;
    if (change.schema || !change.columns.isEmpty()) {
        const Result<std::shared_ptr<const Pool>> under = poolUnder(**database, *schema, before, change.columns);
        if (!under || !*under)
            return under ? loadPool() : under;
        current = *under;
    }
    if (change.partners.empty())
        return current;
    std::vector<std::int64_t> changed;
    for (const PartnerId id : change.partners)
        changed.push_back(id.value);
    std::ranges::sort(changed);
    const Result<std::shared_ptr<const Pool>> fresh = partnerscope::loadPool(**database, *schema, { {}, changed });
    if (!fresh)
        return fresh;
    const auto sameColumn = [](const auto &left, const auto &right) {
        return left->key == right->key && left->type == right->type;
    };
    if (!std::ranges::equal(current->columns(), (*fresh)->columns(), sameColumn))
        return loadPool();
    return mergedPool(*current, **fresh, changed);
}

Result<Partner> Workspace::partner(PartnerId id) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    Result<Partner> partner = readFacts(**database, *schema, id);
    if (!partner)
        return partner;
    Result<Statement> record = (*database)->prepare(SelectRecordEvidence);
    Result<Statement> own = (*database)->prepare(SelectPartnerEvidence);
    if (!record || !own)
        return record ? own.failure() : record.failure();
    Result<bool> row = record->bind(1, id.value).step();
    if (!row)
        return row.failure();
    const Evidence shared = *row ? records::evidence(*record, 0) : Evidence {};
    for (Fact &fact : partner->facts)
        fact.evidence = shared;
    own->bind(1, id.value);
    for (row = own->step(); row && *row; row = own->step()) {
        if (const auto fact = partner->facts.find(own->text(0)); fact != partner->facts.end())
            fact->evidence = records::evidence(*own, 1);
    }
    if (!row)
        return row.failure();
    return partner;
}

Result<QList<EarlierFact>> Workspace::earlierFacts(PartnerId id) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    Result<Statement> select = (*database)->prepare(SelectEarlier);
    if (!select)
        return select.failure();
    select->bind(1, id.value);
    QList<EarlierFact> facts;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return facts;
        if (const Attribute *attribute = schema->find(select->text(0)))
            facts << EarlierFact { attribute->key,
                                   { fromHistory(select->cell(1), *attribute), records::evidence(*select, 3) },
                                   instantFrom(select->utf8(2)) };
    }
}

Result<QList<Contact>> Workspace::contacts(PartnerId partner) const
{
    return readWith<QList<Contact>>(m_impl->reading(),
                                    [&](Database &database) { return records::contacts(database, partner); });
}

Result<QList<Engagement>> Workspace::engagements(PartnerId partner) const
{
    return readWith<QList<Engagement>>(m_impl->reading(),
                                       [&](Database &database) { return records::engagements(database, partner); });
}

Result<QList<Performance>> Workspace::performance(PartnerId partner) const
{
    return readWith<QList<Performance>>(m_impl->reading(),
                                        [&](Database &database) { return records::performance(database, partner); });
}

Result<QList<Relation>> Workspace::relations(PartnerId partner) const
{
    return readWith<QList<Relation>>(m_impl->reading(),
                                     [&](Database &database) { return records::relations(database, partner); });
}

Result<QList<Note>> Workspace::notes(PartnerId partner) const
{
    return readWith<QList<Note>>(m_impl->reading(),
                                 [&](Database &database) { return records::notes(database, partner); });
}

Result<QList<Recruitment>> Workspace::recruitments(PartnerId partner) const
{
    return readWith<QList<Recruitment>>(m_impl->reading(),
                                        [&](Database &database) { return records::recruitments(database, partner); });
}

Result<QList<ProfileVersion>> Workspace::profiles() const
{
    return readWith<QList<ProfileVersion>>(m_impl->reading(),
                                           [](Database &database) { return records::profiles(database); });
}

Result<QList<Shortlist>> Workspace::shortlists() const
{
    return readWith<QList<Shortlist>>(m_impl->reading(),
                                      [](Database &database) { return records::shortlists(database); });
}

Result<QList<Qualification>> Workspace::qualifications() const
{
    return readWith<QList<Qualification>>(m_impl->reading(),
                                          [](Database &database) { return records::qualifications(database); });
}

Result<QList<TierStanding>> Workspace::tierStandings(const QString &profile, PartnerId partner) const
{
    return readWith<QList<TierStanding>>(
        m_impl->reading(), [&](Database &database) { return records::tierStandings(database, profile, partner); });
}

Result<QList<TierProposal>> Workspace::tierProposals(const QString &profile, std::optional<ProposalState> state,
                                                     PartnerId partner) const
{
    return readWith<QList<TierProposal>>(m_impl->reading(), [&](Database &database) {
        return records::tierProposals(database, profile, state, partner);
    });
}

Result<QList<WaiverRecord>> Workspace::waivers() const
{
    return readWith<QList<WaiverRecord>>(m_impl->reading(),
                                         [](Database &database) { return records::waivers(database); });
}

Result<QList<Questionnaire>> Workspace::questionnaires() const
{
    return readWith<QList<Questionnaire>>(m_impl->reading(),
                                          [](Database &database) { return records::questionnaires(database); });
}

Result<QString> Workspace::setting(const QString &key) const
{
    return readWith<QString>(m_impl->reading(), [&](Database &database) { return records::setting(database, key); });
}

Result<QList<CurrencyRate>> Workspace::currencyRates() const
{
    return readWith<QList<CurrencyRate>>(m_impl->reading(), [](Database &database) -> Result<QList<CurrencyRate>> {
        QList<CurrencyRate> rates;
        const Result<> read = records::eachRow(database, SelectRates, {}, [&](const Statement &row) -> Result<> {
            rates << CurrencyRate { row.text(0), dateFrom(row.utf8(1)), row.number(2) };
            return {};
        });
        return read ? Result<QList<CurrencyRate>>(rates) : Result<QList<CurrencyRate>>(read.failure());
    });
}

Result<> Workspace::eachValue(const QString &attribute, const std::function<bool(PartnerId, const Value &)> &take) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    const Attribute *own = schema->find(attribute);
    if (!own)
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no attribute \"%1\".").arg(attribute));
    std::string sql = "SELECT id";
    for (const auto &[name, type] : columnsOf(*own))
        sql += ", " + sqlName(name);
    sql += " FROM partner WHERE " + sqlName(own->key.toStdString()) + " IS NOT NULL ORDER BY id";
    Result<Statement> select = (*database)->prepare(sql);
    if (!select)
        return select.failure();
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row || !take(PartnerId { select->integer(0) }, fromCells(select->row(), 1, *own)))
            return {};
    }
}

Result<QList<JournalEntry>> Workspace::journal(int limit) const
{
    return readWith<QList<JournalEntry>>(m_impl->reading(),
                                         [&](Database &database) { return Journal(database).entries(limit); });
}

} // namespace partnerscope
