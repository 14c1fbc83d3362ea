#include "store/batchpool.h"
#include "store/poolloader.h"
#include "store/poolmerge.h"
#include "store/records.h"
#include "store/snapshotchain.h"
#include "store/workspaceimpl.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace partnerscope {

namespace {
/// Smaller pools are read from the workspace in the time a snapshot takes.
constexpr std::size_t LeastRows = 10'000;
/// So many companies are read one by one.
constexpr std::size_t MostChanged = 500;

/// Everything that is read while this lives shows one state of the workspace.
class ReadView
{
public:
    explicit ReadView(Database &database)
        : m_database(database)
        , m_isOpen(!database.inTransaction() && database.execute("BEGIN"))
    {
    }
    ~ReadView()
    {
        if (m_isOpen)
            (void)m_database.execute("COMMIT");
    }
    Q_DISABLE_COPY_MOVE(ReadView)

private:
    Database &m_database;
    bool m_isOpen;
};

Result<SnapshotMark> markNow(Database &database)
{
    const Result<QString> stamp = database.readText("SELECT value FROM meta WHERE key = 'stamp'");
    const Result<std::int64_t> position = database.readInteger("SELECT value FROM meta WHERE key = 'position'");
    const Result<QString> currency = records::setting(database, QStringLiteral("currency"));
    const Result<QString> rates =
        database.readText("SELECT group_concat(currency || ' ' || date || ' ' || rate, ';') FROM "
                          "(SELECT currency, date, rate FROM currency_rate ORDER BY currency, date)");
    if (!stamp || !currency || !rates)
        return !stamp ? stamp.failure() : !currency ? currency.failure() : rates.failure();
    const Result<std::int64_t> lastId = database.readInteger("SELECT max(id) FROM partner");
    if (!position || !lastId)
        return position ? lastId.failure() : position.failure();
    const QString money = *currency + QLatin1Char(';') + *rates;
    return SnapshotMark { stamp->toStdString(), *position, *lastId, money.toStdString() };
}

/// The origins a snapshot names, as the workspace has them. One that is gone belonged to companies that have changed.
Result<std::vector<Evidence>> originsOf(Database &database, const std::vector<std::int64_t> &wanted)
{
    std::vector<std::int64_t> ids;
    Result<std::vector<Evidence>> all = records::origins(database, ids);
    if (!all || ids == wanted)
        return all;
    std::vector<Evidence> origins;
    for (const std::int64_t id : wanted) {
        const auto found = std::ranges::lower_bound(ids, id);
        const bool isThere = found != ids.end() && *found == id;
        origins.push_back(isThere ? (*all)[static_cast<std::size_t>(found - ids.begin())] : Evidence {});
    }
    return origins;
}

using Columns = std::vector<std::shared_ptr<const PoolColumn>>;

/// Whether the columns begin with those of the schema; what follows comes from engagements.
bool hasColumns(const Columns &columns, const Schema &schema)
{
    return columns.size() >= schema.attributes.size()
        && std::ranges::equal(schema.attributes, std::span(columns).first(schema.attributes.size()),
                              [](const Attribute &attribute, const std::shared_ptr<const PoolColumn> &column) {
                                  return attribute.key == column->key && attribute.type == column->type;
                              });
}

/// Whether the columns are those of the schema, and all rows are there.
bool suits(const Pool::Parts &parts, const Schema &schema)
{
    const std::size_t rows = parts.ids->size();
    return hasColumns(parts.columns, schema) && parts.recordOrigin->size() == rows && parts.active->size() == rows
        && std::ranges::all_of(parts.columns, [rows](const auto &column) { return rowCount(column->data) == rows; });
}

/// The pool as it is now from a snapshot of it or of an earlier state; nothing if that does not lead here.
Result<std::shared_ptr<const Pool>> fromSnapshot(Database &database, const Schema &schema, const SnapshotMark &now,
                                                 PoolSnapshot snapshot, const std::vector<std::int64_t> &changed)
{
    if (!suits(snapshot.parts, schema) || snapshot.mark.money != now.money)
        return std::shared_ptr<const Pool>();
    Result<std::vector<Evidence>> origins = originsOf(database, snapshot.originIds);
    if (!origins)
        return origins.failure();
    if (origins->empty())
        origins->emplace_back();
    snapshot.parts.origins = std::make_shared<const std::vector<Evidence>>(std::move(*origins));
    auto before = std::make_shared<const Pool>(std::move(snapshot.parts));
    if (changed.empty())
        return std::shared_ptr<const Pool>(before);
    const Result<std::shared_ptr<const Pool>> fresh = loadPool(database, schema, { {}, changed });
    if (!fresh)
        return fresh;
    return mergedPool(*before, **fresh, changed);
}
} // namespace

void Workspace::useCache(const QString &folder)
{
    m_impl->cache.emplace(folder);
}

std::function<void()> Workspace::takeCacheJob() const
{
    return std::exchange(m_impl->cacheJob, {});
}

/// From the cache; nothing if that does not help.
Result<std::shared_ptr<const Pool>> Workspace::Impl::loadCached(Database &db, const Schema &schema,
                                                                const SnapshotMark &now) const
{
    // The mark first: it stands at the beginning, and a snapshot of another workspace need not be read.
    const std::optional<SnapshotMark> mark = cache->mark(file);
    if (!mark)
        return std::shared_ptr<const Pool>();
    std::vector<std::int64_t> changed;
    if (*mark != now) {
        const Result<QString> chain = db.readText("SELECT value FROM meta WHERE key = 'chain'");
        if (!chain)
            return chain.failure();
        const auto since = SnapshotChain(chain->toStdString())
                               .changedBetween({ mark->position, mark->stamp }, { now.position, now.stamp });
        if (!since || since->size() > MostChanged || mark->stamp == now.stamp)
            return std::shared_ptr<const Pool>();
        changed = *since;
    }
    std::optional<PoolSnapshot> snapshot = cache->read(file);
    if (!snapshot || snapshot->mark != *mark)
        return std::shared_ptr<const Pool>();
    return fromSnapshot(db, schema, now, std::move(*snapshot), changed);
}

Result<std::shared_ptr<const Pool>> Workspace::Impl::grownPool(const Pool &before, const RowBatch &batch) const
{
    const std::shared_ptr<const Pool> nothing;
    const Result<std::shared_ptr<Database>> db = reading();
    if (!db)
        return db.failure();
    const Result<Schema> current = schema(**db);
    if (!current)
        return current.failure();
    const auto rows = static_cast<std::int64_t>(batch.rows.size());
    const Result<std::int64_t> last = (*db)->readInteger("SELECT max(id) FROM partner");
    if (!last)
        return last.failure();
    const std::int64_t first = *last - rows + 1;
    const std::vector<std::int64_t> &known = *before.parts().ids;
    if (rows == 0 || !hasColumns(before.columns(), *current) || (!known.empty() && known.back() >= first))
        return nothing;
    const Result<std::int64_t> origin =
        (*db)->readInteger("SELECT origin_id FROM record_origin WHERE id = " + std::to_string(first));
    const Result<std::int64_t> count =
        (*db)->readInteger("SELECT count(*) FROM partner WHERE id >= " + std::to_string(first));
    if (!origin || !count)
        return origin ? count.failure() : origin.failure();
    if (*count != rows)
        return nothing;
    std::vector<std::int64_t> wanted(batch.origins.size());
    std::iota(wanted.begin(), wanted.end(), *origin - batch.rows.front().origin); // they were written in one go
    Result<std::vector<Evidence>> origins = originsOf(**db, wanted);
    const Result<QString> currency = records::setting(**db, QStringLiteral("currency"));
    if (!origins || !currency)
        return origins ? currency.failure() : origins.failure();
    const std::shared_ptr<const Pool> fresh =
        poolOfBatch(batch, before, current->attributes.size(), first, std::move(*origins), *currency);
    if (!fresh || before.size() == 0)
        return fresh;
    return mergedPool(before, *fresh, *fresh->parts().ids);
}

Result<std::shared_ptr<const Pool>> Workspace::Impl::loadPool(Database &db, const Schema &schema) const
{
    cacheJob = {};
    if (!cache)
        return partnerscope::loadPool(db, schema, {});
    const ReadView view(db);
    const Result<SnapshotMark> now = markNow(db);
    if (!now)
        return now.failure();
    if (Result<std::shared_ptr<const Pool>> pool = loadCached(db, schema, *now); !pool || *pool)
        return pool;
    Result<std::shared_ptr<const Pool>> pool = partnerscope::loadPool(db, schema, {});
    if (!pool || (*pool)->size() < LeastRows)
        return pool;
    PoolSnapshot snapshot { *now, (*pool)->parts(), {} };
    snapshot.parts.origins.reset();
    if (const Result<std::vector<Evidence>> origins = records::origins(db, snapshot.originIds); !origins)
        return origins.failure();
    cacheJob = [kept = *cache, path = file, snapshot = std::move(snapshot)] { kept.write(path, snapshot); };
    return pool;
}

} // namespace partnerscope
