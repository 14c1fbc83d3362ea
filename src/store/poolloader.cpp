#include "store/poolloader.h"

#include "domain/engagement.h"
#include "store/columnloader.h"
#include "store/partnercolumns.h"
#include "store/recordhistory.h"
#include "store/records.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace partnerscope {

namespace {
const std::string SelectRecordOrigins = "SELECT id, origin_id, created_at FROM record_origin";
const std::string SelectEvidence = "SELECT partner_id, attribute, origin_id FROM evidence";
const std::string SelectHistory =
    "SELECT partner_id, attribute, value, origin_id FROM fact_history ORDER BY partner_id, id";
const std::string SelectRates = "SELECT currency, date, rate FROM currency_rate ORDER BY currency, date";

/// Reads everything the pool is made of; one object per load.
class PoolLoader
{
public:
    PoolLoader(Database &database, const Schema &schema, const PoolRequest &request)
        : m_database(database)
        , m_schema(schema)
        , m_request(request)
        , m_end(request.asOf.isValid() ? endOfDay(request.asOf) : std::string())
    {
    }

    Result<std::shared_ptr<const Pool>> load()
    {
        for (const auto step : { &PoolLoader::readOrigins, &PoolLoader::readRecordOrigins, &PoolLoader::readPartners,
                                 &PoolLoader::readEvidence, &PoolLoader::goBack, &PoolLoader::convertMoney,
                                 &PoolLoader::readEngagements }) {
            if (Result<> done = (this->*step)(); !done)
                return done.failure();
        }
        return std::make_shared<const Pool>(takeParts());
    }

private:
    using Rates = std::map<std::string, std::map<std::string, double>, std::less<>>; // currency → day → rate

    Result<> readOrigins();
    Result<> readRecordOrigins();
    Result<> readPartners();
    Result<> readEvidence();
    Result<> goBack();
    Result<> convertMoney();
    Result<> readEngagements();
    Result<Rates> rates();
    Pool::Parts takeParts();

    Result<> eachRow(const std::string &sql, const std::function<void(const Statement &)> &take);
    [[nodiscard]] std::string partnerSql() const;
    [[nodiscard]] std::string only(const char *column) const; ///< the condition for the companies asked for
    [[nodiscard]] Result<QList<Engagement>> wantedEngagements();
    [[nodiscard]] std::uint32_t originAt(std::int64_t id) const;
    [[nodiscard]] std::optional<std::uint32_t> rowOf(std::int64_t id) const;
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view key) const;
    [[nodiscard]] const std::string &dayOfFact(const PoolColumn &column, std::uint32_t row);
    void applyHistory(std::size_t column, std::map<std::uint32_t, std::pair<Value, std::uint32_t>> &cells);
    void addDerived(const char *key, QString Engagement::*member, const std::vector<Engagement> &open);

    Database &m_database;
    const Schema &m_schema;
    const PoolRequest &m_request;
    std::string m_end; ///< facts from this instant on do not count; empty: all count
    std::string m_currency;
    std::vector<std::int64_t> m_originIds;
    std::vector<Evidence> m_origins;
    std::vector<std::uint8_t> m_late;      ///< per origin: recorded after the day asked for
    std::vector<std::string> m_originDays; ///< per origin, filled when money needs it
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::vector<std::int64_t> m_ids;
    std::vector<std::uint32_t> m_recordOrigin;
    std::vector<std::shared_ptr<PoolColumn>> m_columns;
    std::vector<std::vector<ColumnLoader::Foreign>> m_foreign; ///< per column
    std::vector<std::uint8_t> m_active;
    bool m_anyEngagement = false;
};

Result<> PoolLoader::eachRow(const std::string &sql, const std::function<void(const Statement &)> &take)
{
    Result<Statement> select = m_database.prepare(sql);
    if (!select)
        return select.failure();
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        take(*select);
    }
}

std::uint32_t PoolLoader::originAt(std::int64_t id) const
{
    const auto found = std::ranges::lower_bound(m_originIds, id);
    return found == m_originIds.end() ? 0 : static_cast<std::uint32_t>(found - m_originIds.begin());
}

std::optional<std::uint32_t> PoolLoader::rowOf(std::int64_t id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_ids.begin());
}

std::optional<std::size_t> PoolLoader::columnOf(std::string_view key) const
{
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? std::nullopt : std::optional(found->second);
}

Result<> PoolLoader::readOrigins()
{
    Result<QString> currency = records::setting(m_database, QStringLiteral("currency"));
    if (!currency)
        return currency.failure();
    m_currency = currency->toStdString();
    Result<std::vector<Evidence>> origins = records::origins(m_database, m_originIds);
    if (!origins)
        return origins.failure();
    m_origins = std::move(*origins);
    if (m_origins.empty())
        m_origins.emplace_back();
    for (const Evidence &origin : m_origins)
        m_late.push_back(!m_end.empty() && origin.recordedAt.isValid() && toText(origin.recordedAt) >= m_end ? 1 : 0);
    return {};
}

Result<> PoolLoader::readRecordOrigins()
{
    return eachRow(SelectRecordOrigins + only("id") + " ORDER BY id", [this](const Statement &row) {
        const std::int64_t id = row.integer(0);
        if (!m_end.empty() && row.utf8(2) >= m_end)
            return;
        m_ids.push_back(id);
        m_recordOrigin.push_back(originAt(row.integer(1)));
    });
}

std::string PoolLoader::partnerSql() const
{
    std::string sql = "SELECT id";
    for (const Attribute &attribute : m_schema.attributes) {
        for (const auto &[name, type] : columnsOf(attribute))
            sql += ", " + sqlName(name);
    }
    return sql + " FROM partner" + only("id") + " ORDER BY id";
}

std::string PoolLoader::only(const char *column) const
{
    std::string ids;
    for (const std::int64_t id : m_request.only)
        ids.append(ids.empty() ? "" : ",").append(std::to_string(id));
    return ids.empty() ? ids : std::string(" WHERE ").append(column).append(" IN (").append(ids).append(")");
}

Result<> PoolLoader::readPartners()
{
    std::vector<ColumnLoader> loaders;
    std::vector<int> places;
    int place = 1;
    for (const Attribute &attribute : m_schema.attributes) {
        loaders.emplace_back(attribute, m_currency);
        places.push_back(place);
        place += attribute.type == AttributeType::Money ? 2 : 1;
    }
    std::size_t expected = 0;
    const Result<> read = eachRow(partnerSql(), [&](const Statement &row) {
        if (expected == m_ids.size() || row.integer(0) != m_ids[expected])
            return; // came later than the day asked for
        ++expected;
        for (std::size_t i = 0; i < loaders.size(); ++i)
            loaders[i].append(row, places[i]);
    });
    if (!read)
        return read;
    m_ids.resize(expected);
    m_recordOrigin.resize(expected);
    for (std::size_t i = 0; i < loaders.size(); ++i) {
        const Attribute &attribute = m_schema.attributes[i];
        m_byKey.emplace(attribute.key.toStdString(), i);
        m_foreign.push_back(loaders[i].foreign());
        m_columns.push_back(
            std::make_shared<PoolColumn>(PoolColumn { attribute.key, attribute.type, loaders[i].take(), {} }));
    }
    return {};
}

Result<> PoolLoader::readEvidence()
{
    return eachRow(SelectEvidence + only("partner_id") + " ORDER BY partner_id", [this](const Statement &row) {
        const std::optional<std::uint32_t> at = rowOf(row.integer(0));
        const std::optional<std::size_t> column = columnOf(row.utf8(1));
        if (at && column)
            m_columns[*column]->origins.emplace_back(*at, originAt(row.integer(2)));
    });
}

/// Puts every fact that was recorded after the day back to its latest earlier value, or to unknown.
Result<> PoolLoader::goBack()
{
    if (std::ranges::count(m_late, 1) == 0)
        return {};
    // column → row → value and origin; cells that were recorded too late start as unknown
    std::vector<std::map<std::uint32_t, std::pair<Value, std::uint32_t>>> cells(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto own = m_columns[i]->origins.cbegin();
        for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
            std::uint32_t origin = m_recordOrigin[row];
            if (own != m_columns[i]->origins.cend() && own->first == row)
                origin = (own++)->second;
            if (m_late[origin] != 0 && m_columns[i]->key != QLatin1String("name"))
                cells[i].emplace(row, std::pair(Value(), origin));
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) { // a company is never without a name
        if (m_columns[i]->key != QLatin1String("name"))
            continue;
        for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
            const auto own = std::ranges::lower_bound(m_columns[i]->origins, row, {},
                                                      &std::pair<std::uint32_t, std::uint32_t>::first);
            const bool differs = own != m_columns[i]->origins.end() && own->first == row;
            const std::uint32_t origin = differs ? own->second : m_recordOrigin[row];
            if (m_late[origin] != 0)
                cells[i].emplace(row, std::pair(valueAt(m_columns[i]->data, AttributeType::Text, row), origin));
        }
    }
    const Result<> read = eachRow(SelectHistory, [&](const Statement &row) {
        const std::optional<std::uint32_t> at = rowOf(row.integer(0));
        const std::optional<std::size_t> column = columnOf(row.utf8(1));
        const std::uint32_t origin = originAt(row.integer(3));
        if (!at || !column || m_late[origin] != 0)
            return;
        const auto cell = cells[*column].find(*at);
        if (cell == cells[*column].end())
            return;
        auto &[value, current] = cell->second;
        if (m_late[current] == 0 && m_origins[current].recordedAt > m_origins[origin].recordedAt)
            return;
        value = fromHistory(row.cell(2), m_schema.attributes[*column]);
        current = origin;
    });
    if (!read)
        return read;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        applyHistory(i, cells[i]);
    return {};
}

void PoolLoader::applyHistory(std::size_t column, std::map<std::uint32_t, std::pair<Value, std::uint32_t>> &cells)
{
    if (cells.empty())
        return;
    PoolColumn &target = *m_columns[column];
    ColumnBuilder builder(target.type, m_ids.size());
    std::erase_if(m_foreign[column], [&](const ColumnLoader::Foreign &foreign) { return cells.contains(foreign.row); });
    std::map<std::uint32_t, std::uint32_t> origins(target.origins.begin(), target.origins.end());
    auto next = cells.cbegin();
    for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
        if (next == cells.cend() || next->first != row) {
            builder.append(valueAt(target.data, target.type, row));
            continue;
        }
        const auto &[value, origin] = next->second;
        builder.append(value);
        origins[row] = origin;
        if (const Money *money = std::get_if<Money>(&value); money && money->currency.toStdString() != m_currency)
            m_foreign[column].push_back({ row, money->currency.toStdString() });
        ++next;
    }
    target.data = builder.take();
    target.origins.assign(origins.begin(), origins.end());
}

Result<PoolLoader::Rates> PoolLoader::rates()
{
    Rates rates;
    const Result<> read = eachRow(SelectRates, [&](const Statement &row) {
        rates[std::string(row.utf8(0))][std::string(row.utf8(1))] = row.number(2);
    });
    if (!read)
        return read.failure();
    return rates;
}

const std::string &PoolLoader::dayOfFact(const PoolColumn &column, std::uint32_t row)
{
    if (m_originDays.empty()) {
        for (const Evidence &origin : m_origins) {
            const QDate day = origin.asOf.isValid() ? origin.asOf : origin.recordedAt.date();
            m_originDays.push_back(day.toString(Qt::ISODate).toStdString());
        }
    }
    const auto own = std::ranges::lower_bound(column.origins, row, {}, &std::pair<std::uint32_t, std::uint32_t>::first);
    const bool differs = own != column.origins.end() && own->first == row;
    return m_originDays[differs ? own->second : m_recordOrigin[row]];
}

/// Amounts in other currencies at the rate of the day of the fact; without a rate they are unknown.
Result<> PoolLoader::convertMoney()
{
    if (std::ranges::all_of(m_foreign, [](const auto &list) { return list.empty(); }))
        return {};
    const Result<Rates> table = rates();
    if (!table)
        return table.failure();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        for (const ColumnLoader::Foreign &foreign : m_foreign[i]) {
            double &amount = std::get<NumberColumn>(m_columns[i]->data).values[foreign.row];
            const auto currency = table->find(foreign.currency);
            double rate = std::numeric_limits<double>::quiet_NaN();
            if (currency != table->end()) {
                const auto after = currency->second.upper_bound(dayOfFact(*m_columns[i], foreign.row));
                if (after != currency->second.begin())
                    rate = std::prev(after)->second;
            }
            amount *= rate;
        }
    }
    return {};
}

Result<QList<Engagement>> PoolLoader::wantedEngagements()
{
    if (m_request.asOf.isValid())
        return RecordHistory(m_database).engagements(m_end, m_request.only);
    if (m_request.only.empty())
        return records::engagements(m_database, {});
    QList<Engagement> wanted;
    for (const std::int64_t id : m_request.only) {
        const Result<QList<Engagement>> own = records::engagements(m_database, { id });
        if (!own)
            return own.failure();
        wanted << *own;
    }
    return wanted;
}

Result<> PoolLoader::readEngagements()
{
    const Result<QList<Engagement>> all = wantedEngagements();
    if (!all)
        return all.failure();
    const Result<std::int64_t> any = m_database.readInteger("SELECT EXISTS(SELECT 1 FROM engagement)");
    if (!any)
        return any.failure();
    m_anyEngagement = m_request.asOf.isValid() ? !all->isEmpty() : *any != 0;
    m_active.assign(m_ids.size(), 0);
    std::vector<Engagement> open;
    for (Engagement engagement : *all) {
        const std::optional<std::uint32_t> row = rowOf(engagement.partner.value);
        if (m_request.asOf.isValid() && engagement.endedOn > m_request.asOf)
            engagement.endedOn = {};
        if (!row || engagement.endedOn.isValid() || (m_request.asOf.isValid() && engagement.agreedOn > m_request.asOf))
            continue;
        if (isActive(engagement))
            m_active[*row] = 1;
        open.push_back(engagement);
    }
    addDerived("category", &Engagement::category, open);
    addDerived("type", &Engagement::type, open);
    addDerived("stage", &Engagement::stage, open);
    addDerived("tier", &Engagement::tier, open);
    return {};
}

void PoolLoader::addDerived(const char *key, QString Engagement::*member, const std::vector<Engagement> &open)
{
    const QString name = QString::fromLatin1(key);
    if (m_schema.find(name))
        return;
    std::map<std::uint32_t, QStringList> codes;
    for (const Engagement &engagement : open) {
        if (!(engagement.*member).isEmpty())
            codes[*rowOf(engagement.partner.value)] << engagement.*member;
    }
    ColumnBuilder builder(AttributeType::MultipleChoice, m_ids.size());
    auto next = codes.cbegin();
    for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
        const bool has = next != codes.cend() && next->first == row;
        builder.appendSet(has ? (next++)->second : QStringList());
    }
    m_columns.push_back(
        std::make_shared<PoolColumn>(PoolColumn { name, AttributeType::MultipleChoice, builder.take(), {} }));
}

Pool::Parts PoolLoader::takeParts()
{
    Pool::Parts parts;
    parts.ids = std::make_shared<const std::vector<std::int64_t>>(std::move(m_ids));
    parts.columns.assign(m_columns.begin(), m_columns.end());
    parts.origins = std::make_shared<const std::vector<Evidence>>(std::move(m_origins));
    parts.recordOrigin = std::make_shared<const std::vector<std::uint32_t>>(std::move(m_recordOrigin));
    parts.active = std::make_shared<const std::vector<std::uint8_t>>(std::move(m_active));
    parts.anyEngagement = m_anyEngagement;
    return parts;
}
} // namespace

Result<std::shared_ptr<const Pool>> loadPool(Database &database, const Schema &schema, const PoolRequest &request)
{
    return PoolLoader(database, schema, request).load();
}

} // namespace partnerscope
