#include "searchbench.h"

#include "pool/filter.h"
#include "pool/nameorder.h"
#include "pool/order.h"
#include "pool/searchindex.h"
#include "session/sampleworkspace.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <numeric>
#include <optional>

namespace partnerscope::bench {

namespace {
constexpr double Frame = 1000.0 / 60;

/// Ends the program: a benchmark without its input has nothing to print.
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Collects figures; budgets count at a million.
class Table
{
public:
    Table(std::size_t companies, int runs)
        : m_isMillion(companies >= 1'000'000)
        , m_runs(runs)
    {
    }
    Figure &add(const QString &what, const std::function<void()> &body, double budget = 0)
    {
        m_figures.push_back({ what, timed(m_runs, body), m_isMillion ? budget : 0, false, {} });
        return m_figures.back();
    }
    Figure &addOnce(const QString &what, const std::function<void()> &body)
    {
        m_figures.push_back({ what, timedOnce(body), 0, false, {} });
        return m_figures.back();
    }
    [[nodiscard]] std::vector<Figure> take() { return std::move(m_figures); }

private:
    bool m_isMillion;
    int m_runs;
    std::vector<Figure> m_figures;
};

std::size_t countIn(const SearchHits &hits)
{
    return hits.ranks.size() - static_cast<std::size_t>(std::ranges::count(hits.ranks, SearchHits::None));
}

/// The same question to SQLite over the same names. The yardstick is our time for it.
void addPeers(Table &table, const Pool &pool, const QString &folder, double inside, double beginning)
{
    const std::unique_ptr<Database> database =
        take(Database::open(folder + QStringLiteral("/names.db"), Database::Access::Create));
    take(database->execute("CREATE TABLE names(id INTEGER PRIMARY KEY, name TEXT)"));
    take(database->execute("CREATE VIRTUAL TABLE parts USING fts5(name, tokenize = 'trigram')"));
    take(database->execute("CREATE VIRTUAL TABLE words USING fts5(name, prefix = '2 3')"));
    const auto fill = [&](const char *sql) {
        const std::unique_ptr<Transaction> transaction = take(Transaction::begin(*database));
        Statement insert = take(database->prepare(sql));
        for (std::size_t row = 0; row < pool.size(); ++row) {
            insert.bind(1, static_cast<std::int64_t>(row + 1));
            insert.bind(2, pool.nameUtf8(row));
            take(insert.run());
        }
        take(transaction->commit());
    };
    fill("INSERT INTO names(id, name) VALUES(?, ?)");
    table.addOnce(QStringLiteral("sqlite3 FTS5, index of trigrams made"),
                  [&] { fill("INSERT INTO parts(rowid, name) VALUES(?, ?)"); });
    table.addOnce(QStringLiteral("sqlite3 FTS5, index of words and their beginnings made"),
                  [&] { fill("INSERT INTO words(rowid, name) VALUES(?, ?)"); });
    const auto ask = [&](const char *what, const char *sql, double own) {
        std::size_t found = 0;
        Figure &figure = table.add(QString::fromLatin1(what), [&] {
            found = 0;
            Statement select = take(database->prepare(sql));
            while (take(select.step()))
                ++found;
        });
        figure.note = QStringLiteral("%1 of ours, %2 found").arg(times(figure.time.best / own)).arg(found);
    };
    ask("sqlite3 LIKE '%stein%'", "SELECT id FROM names WHERE name LIKE '%stein%'", inside);
    ask("sqlite3 FTS5 trigrams, \"stein\"", "SELECT rowid FROM parts WHERE parts MATCH '\"stein\"'", inside);
    ask("sqlite3 LIKE 'nor%' or '% nor%'", "SELECT id FROM names WHERE name LIKE 'nor%' OR name LIKE '% nor%'",
        beginning);
    ask("sqlite3 FTS5 words, nor*", "SELECT rowid FROM words WHERE words MATCH 'nor*'", beginning);
}

Condition condition(const char *attribute, Condition::Kind kind, const QStringList &codes = {},
                    std::optional<double> from = {}, std::optional<double> to = {})
{
    return { QString::fromLatin1(attribute), kind, from, to, codes, {} };
}

void addFilters(Table &table, const Session &session)
{
    using Kind = Condition::Kind;
    const Pool &pool = *session.pool();
    const FilterContext context { session.schema(), session.clock().today() };
    const auto add = [&](const char *what, const QList<Condition> &conditions, double budget) {
        table.add(
            QString::fromLatin1(what),
            [&] {
                (void)filteredRows(pool, { {}, conditions }, context);
            },
            budget);
    };
    add("filter by a range, a region and a known owner",
        { condition("employees", Kind::Between, {}, 20, 200),
          condition("country", Kind::AnyOf, { QStringLiteral("DACH"), QStringLiteral("FR") }),
          condition("owner", Kind::IsKnown) },
        Frame);
    add("filter by three sets: any, all, none",
        { condition("regions_served", Kind::AnyOf, { QStringLiteral("DE") }),
          condition("regions_served", Kind::AllOf, { QStringLiteral("DE"), QStringLiteral("FR") }),
          condition("certifications", Kind::NoneOf, { QStringLiteral("iso_27001") }) },
        Frame);
    add("filter by one fact out of date", { condition("employees", Kind::IsStale) }, Frame);
    add("filter by any fact out of date", { condition("", Kind::IsStale) }, 0);
    std::optional<NameOrder> names;
    table.add(
        QStringLiteral("names put in order, once for a pool"), [&] { names.emplace(pool); }, 0);
    std::vector<std::uint32_t> rows(pool.size());
    for (const char *key : { "employees", "country", "regions_served", "name" })
        table.add(
            QStringLiteral("sort by %1").arg(QLatin1String(key)),
            [&] {
                std::iota(rows.begin(), rows.end(), 0U);
                sortRows(rows, pool, QString::fromLatin1(key), true, &*names);
            },
            100);
}
} // namespace

std::vector<Figure> searchFigures(std::size_t companies, int runs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pscope"));
    take(createSampleWorkspace(path, companies, SampleSeed)).reset();
    const std::unique_ptr<Session> session = take(Session::open(path, OpenMode::ReadOnly));
    const SearchRecords records { take(session->aliases()), take(session->contacts()) };
    Table table(companies, runs);
    std::shared_ptr<const SearchIndex> index;
    table.addOnce(QStringLiteral("search index made, beside the window"),
                  [&] { index = SearchIndex::make(session->pool(), *session->schema(), records); });
    const auto search = [&](const char *text, const char *what) {
        std::size_t found = 0;
        Figure &figure = table.add(
            QStringLiteral("search \"%1\": %2").arg(QLatin1String(text), QLatin1String(what)),
            [&] { found = countIn(index->find(QString::fromLatin1(text))); }, Frame);
        figure.note = QStringLiteral("%1 found").arg(found);
        return figure.time.best;
    };
    search("s", "a letter");
    const double beginning = search("nor", "beginnings and insides");
    const double inside = search("stein", "insides, one typo");
    search("germny", "a typo, among the tags too");
    search("netwroks", "two typos");
    search("stein cloud services", "three words");
    addPeers(table, *session->pool(), folder.path(), inside, beginning);
    const std::vector<PartnerId> changed { session->pool()->id(companies / 2) };
    table.add(QStringLiteral("one company changed, index brought up"),
              [&] { (void)index->updated(session->pool(), *session->schema(), changed, {}); });
    addFilters(table, *session);
    return table.take();
}

} // namespace partnerscope::bench
