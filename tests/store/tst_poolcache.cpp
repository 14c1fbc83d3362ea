#include "base/random.h"
#include "store/poolcache.h"
#include "store/snapshotchain.h"
#include "storefixture.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

/// The columns that are kept beside a workspace: faster than the workspace itself, and never believed where they show
/// anything else than what it holds.
class TestPoolCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshSnapshotIsRead();
    void fewChangesAreBroughtUpToDate();
    void muchChangedIsReadAnew_data();
    void muchChangedIsReadAnew();
    void damagedIsNeverBelieved();
    void copiesThatWentTheirOwnWay();
    void samplesWithTheSameStamps();
    void otherRatesAreOtherAmounts();
    void aFolderThatCannotBeWritten();
    void namesNobody();
    void readersAndSmallPools();
    void roomIsBounded();
    void chainsWithGaps();
    void addedCompaniesNeedNotBeRead_data();
    void addedCompaniesNeedNotBeRead();

private:
    static constexpr std::size_t Rows = 10'500; ///< enough to be kept
    static RowBatch batchOf(std::size_t rows, const char *currency = "USD");
    [[nodiscard]] QString path(const char *name = "w.pscope") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cacheFolder() const { return m_folder->filePath(u"cache"_s); }
    [[nodiscard]] QString cacheFile(const QString &workspace) const
    {
        return PoolCache(cacheFolder()).fileFor(workspace);
    }
    void make(const QString &file, std::size_t rows = Rows) const;
    /// The pool as a program with the cache opens it; afterwards the cache is up to date if `keep`.
    [[nodiscard]] std::shared_ptr<const Pool> cached(const QString &file, bool keep = false,
                                                     bool *hadJob = nullptr) const;
    [[nodiscard]] static std::shared_ptr<const Pool> uncached(const QString &file);
    /// Another program writes a value without a stamp: only somebody who reads the table sees it.
    static void writeBehindTheBack(const QString &file, const char *sql);
    [[nodiscard]] static QString firstDifference(const Pool &left, const Pool &right);

    std::unique_ptr<QTemporaryDir> m_folder;
};

RowBatch TestPoolCache::batchOf(std::size_t rows, const char *currency)
{
    Random random(7);
    RowBatch batch;
    batch.origins = { evidence(), evidence("Call") };
    ColumnBuilder names(AttributeType::Text);
    ColumnBuilder countries(AttributeType::Choice);
    ColumnBuilder regions(AttributeType::MultipleChoice);
    ColumnBuilder employees(AttributeType::WholeNumber);
    ColumnBuilder revenues(AttributeType::Money);
    ColumnBuilder days(AttributeType::Date);
    for (std::size_t row = 0; row < rows; ++row) {
        batch.rows.emplace_back();
        names.appendText("Company \xc3\xa4 " + std::to_string(row));
        countries.appendCode(random.chance(0.3) ? QString() : u"DE"_s);
        if (random.chance(0.3))
            regions.appendUnknown();
        else
            regions.appendSet(random.chance(0.5) ? QStringList { u"FR"_s, u"DE"_s } : QStringList());
        employees.appendNumber(random.chance(0.2) ? std::nan("") : static_cast<double>(random.below(500)));
        revenues.appendNumber(1000 * random.uniform());
        days.appendNumber(random.chance(0.1) ? std::nan("") : 2'400'000.0 + static_cast<double>(random.below(60'000)));
        if (row % 7 == 0)
            batch.cellOrigins.push_back({ static_cast<std::uint32_t>(row), 3, 1 });
    }
    RowBatch::Column revenue { u"annual_revenue"_s, AttributeType::Money, revenues.take(), {} };
    revenue.currencies = { std::vector<std::int32_t>(rows, 0), { QString::fromLatin1(currency) } };
    batch.columns = { { u"name"_s, AttributeType::Text, names.take(), {} },
                      { u"country"_s, AttributeType::Choice, countries.take(), {} },
                      { u"regions_served"_s, AttributeType::MultipleChoice, regions.take(), {} },
                      { u"employees"_s, AttributeType::WholeNumber, employees.take(), {} },
                      revenue,
                      { u"founded_on"_s, AttributeType::Date, days.take(), {} } };
    return batch;
}

void TestPoolCache::make(const QString &file, std::size_t rows) const
{
    auto workspace = Workspace::create(file, smallSchema(), clockAt(), Random(1));
    VERIFY_OK(workspace);
    (*workspace)->setAuthor(u"Grace Hopper"_s);
    const RowBatch batch = batchOf(rows);
    VERIFY_OK((*workspace)->edit(u"Add"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); }));
    VERIFY_OK((*workspace)->edit(u"People"_s, [&](Edit &edit) -> Result<> {
        Contact contact;
        contact.partner = { 3 };
        contact.name = u"Ada Lovelace"_s;
        contact.email = u"ada@example.org"_s;
        const auto saved = edit.saveContact(contact);
        Engagement engagement;
        engagement.partner = { 3 };
        engagement.category = u"channel"_s;
        engagement.type = u"reseller"_s;
        engagement.stage = u"enable"_s;
        engagement.owner = u"Katherine Johnson"_s;
        const auto engaged = edit.saveEngagement(engagement);
        return saved && engaged ? Result<>() : Result<>(saved ? engaged.failure() : saved.failure());
    }));
    VERIFY_OK((*workspace)->close());
}

std::shared_ptr<const Pool> TestPoolCache::cached(const QString &file, bool keep, bool *hadJob) const
{
    const auto workspace = Workspace::open(file, OpenMode::ReadOnly, clockAt());
    if (!workspace)
        return std::make_shared<Pool>();
    (*workspace)->useCache(cacheFolder());
    const auto pool = (*workspace)->loadPool();
    const std::function<void()> job = (*workspace)->takeCacheJob();
    if (hadJob)
        *hadJob = static_cast<bool>(job);
    if (keep && job)
        job();
    return pool ? *pool : std::make_shared<Pool>();
}

std::shared_ptr<const Pool> TestPoolCache::uncached(const QString &file)
{
    const auto workspace = Workspace::open(file, OpenMode::ReadOnly, clockAt());
    const auto pool = workspace ? (*workspace)->loadPool() : Result<std::shared_ptr<const Pool>>(workspace.failure());
    return pool ? *pool : std::make_shared<Pool>();
}

void TestPoolCache::writeBehindTheBack(const QString &file, const char *sql)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    VERIFY_OK(database);
    VERIFY_OK((*database)->execute(sql));
}

QString TestPoolCache::firstDifference(const Pool &left, const Pool &right)
{
    if (left.size() != right.size() || left.columns().size() != right.columns().size())
        return u"%1 and %2 companies"_s.arg(left.size()).arg(right.size());
    if (left.hasEngagements() != right.hasEngagements())
        return u"engagements"_s;
    for (std::size_t row = 0; row < left.size(); ++row) {
        if (left.id(row) != right.id(row) || left.isActive(row) != right.isActive(row))
            return u"row %1"_s.arg(row);
        for (std::size_t i = 0; i < left.columns().size(); ++i) {
            const PoolColumn &a = *left.columns()[i];
            const PoolColumn &b = *right.columns()[i];
            if (a.key != b.key || valueAt(a.data, a.type, row) != valueAt(b.data, b.type, row)
                || left.evidence(row, a) != right.evidence(row, b))
                return u"%1 of row %2"_s.arg(a.key).arg(row);
        }
    }
    return {};
}

void TestPoolCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    make(path());
}

void TestPoolCache::aFreshSnapshotIsRead()
{
    bool hadJob = false;
    QCOMPARE(firstDifference(*cached(path(), true, &hadJob), *uncached(path())), QString());
    QVERIFY(hadJob);
    QVERIFY(QFile::exists(cacheFile(path())));
    QCOMPARE(QFile::permissions(cacheFile(path())) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto before = uncached(path());
    QCOMPARE(before->size(), Rows);
    writeBehindTheBack(path(), "UPDATE partner SET employees = 12345");
    QVERIFY(!firstDifference(*before, *uncached(path())).isEmpty());
    QCOMPARE(firstDifference(*cached(path(), false, &hadJob), *before), QString()); // so it did come from the snapshot
    QVERIFY(!hadJob);
}

void TestPoolCache::fewChangesAreBroughtUpToDate()
{
    (void)cached(path(), true);
    {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->edit(u"Set"_s, [](Edit &edit) {
            return edit.setFact({ 5 }, u"employees"_s, { 77.0, evidence("Somebody new") });
        }));
        VERIFY_OK((*workspace)->edit(u"Remove"_s, [](Edit &edit) { return edit.removePartner({ 9 }); }));
        VERIFY_OK((*workspace)->edit(u"Add"_s, [](Edit &edit) -> Result<> {
            const auto added = edit.addPartner(u"Late"_s, evidence("Somebody newer"));
            return added ? Result<>() : Result<>(added.failure());
        }));
        VERIFY_OK((*workspace)->edit(u"End"_s, [](Edit &edit) { return edit.removeEngagement({ 1 }); }));
        VERIFY_OK((*workspace)->undo());
        VERIFY_OK((*workspace)->undo());
        VERIFY_OK((*workspace)->redo());
        VERIFY_OK((*workspace)->edit(u"Name"_s, [](Edit &edit) {
            return edit.setFact({ 6 }, u"name"_s, { u"Other"_s, evidence() });
        }));
    }
    const auto expected = uncached(path());
    QCOMPARE(expected->size(), Rows);
    QCOMPARE(firstDifference(*cached(path()), *expected), QString());
    // Companies that did not change are still those of the snapshot.
    writeBehindTheBack(path(), "UPDATE partner SET employees = 1 WHERE id = 100");
    QCOMPARE(firstDifference(*cached(path()), *expected), QString());
    QVERIFY(!firstDifference(*uncached(path()), *expected).isEmpty());
}

void TestPoolCache::muchChangedIsReadAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("another attribute") << 0;
    QTest::newRow("many companies") << 1;
    QTest::newRow("everything taken back") << 2;
    QTest::newRow("more changes than are noted") << 3;
}

void TestPoolCache::muchChangedIsReadAnew()
{
    QFETCH(int, kind);
    (void)cached(path(), true);
    {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        if (kind == 0)
            VERIFY_OK((*workspace)->edit(u"Widen"_s, [](Edit &edit) {
                return edit.addAttribute(attribute("size", AttributeType::Number));
            }));
        if (kind == 1) {
            const RowBatch more = batchOf(2000);
            VERIFY_OK((*workspace)->edit(u"More"_s, [&](Edit &edit) { return edit.applyBatch(more, {}); }));
        }
        if (kind == 2) {
            VERIFY_OK((*workspace)->undo());
            VERIFY_OK((*workspace)->undo());
            VERIFY_OK((*workspace)->redo());
        }
        for (int i = 0; kind == 3 && i < 400; ++i)
            VERIFY_OK((*workspace)->edit(u"Set"_s, [i](Edit &edit) {
                return edit.setFact({ 1 + i }, u"employees"_s, { 1000.0 + i, evidence() });
            }));
    }
    bool hadJob = false;
    QCOMPARE(firstDifference(*cached(path(), true, &hadJob), *uncached(path())), QString());
    QVERIFY(hadJob);
    QCOMPARE(firstDifference(*cached(path(), false, &hadJob), *uncached(path())), QString());
    QVERIFY(!hadJob);
}

void TestPoolCache::damagedIsNeverBelieved()
{
    (void)cached(path(), true);
    const auto expected = uncached(path());
    const QByteArray sound = bytesOf(cacheFile(path()));
    QVERIFY(sound.size() > 100'000);
    const auto withBytes = [&](const QByteArray &bytes) {
        QFile file(cacheFile(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(firstDifference(*cached(path()), *expected), QString());
    };
    Random random(3);
    for (const qsizetype size :
         { qsizetype { 0 }, qsizetype { 7 }, qsizetype { 39 }, qsizetype { 200 }, sound.size() / 2, sound.size() - 1 })
        withBytes(sound.left(size));
    withBytes(sound + '\0');
    withBytes(QByteArray(sound.size(), '\xff'));
    for (int i = 0; i < 40; ++i) {
        QByteArray damaged = sound;
        // Half of the damage goes where lengths and counts stand.
        const auto limit =
            static_cast<std::uint64_t>(i % 2 == 0 ? std::min<qsizetype>(sound.size(), 3000) : sound.size());
        const auto at = static_cast<qsizetype>(random.below(limit));
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.below(8)));
        withBytes(damaged);
    }
}

void TestPoolCache::copiesThatWentTheirOwnWay()
{
    const QString copy = path("copy.pscope");
    QVERIFY(QFile::copy(path(), copy));
    for (const QString &file : { path(), copy }) {
        const double employees = file == copy ? 111 : 222;
        auto workspace = Workspace::open(file, OpenMode::ReadWrite, Clock());
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->edit(u"Set"_s, [&](Edit &edit) {
            return edit.setFact({ 8 }, u"employees"_s, { employees, evidence() });
        }));
    }
    (void)cached(path(), true);
    QVERIFY(QFile::copy(cacheFile(path()), cacheFile(copy)));
    bool hadJob = false;
    QCOMPARE(firstDifference(*cached(copy, false, &hadJob), *uncached(copy)), QString());
    QVERIFY(hadJob);
    QCOMPARE(std::get<double>(uncached(copy)->value(7, u"employees"_s)), 111.0);
    // The same one change later: the chain of the copy does not lead back to what the original had.
    auto workspace = Workspace::open(copy, OpenMode::ReadWrite, Clock());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->edit(u"Set"_s, [](Edit &edit) {
        return edit.setFact({ 10 }, u"employees"_s, { 5.0, evidence() });
    }));
    VERIFY_OK((*workspace)->close());
    QCOMPARE(firstDifference(*cached(copy, false, &hadJob), *uncached(copy)), QString());
    QVERIFY(hadJob);
    // A copy that has not gone its own way yet may use what the original left.
    QVERIFY(QFile::remove(copy) && QFile::copy(path(), copy));
    QVERIFY(QFile::remove(cacheFile(copy)) && QFile::copy(cacheFile(path()), cacheFile(copy)));
    QCOMPARE(firstDifference(*cached(copy, false, &hadJob), *uncached(copy)), QString());
    QVERIFY(!hadJob);
}

void TestPoolCache::samplesWithTheSameStamps()
{
    (void)cached(path(), true);
    QVERIFY(QFile::remove(path()));
    make(path(), Rows + 300); // the same seed and clock, hence the same stamps
    QCOMPARE(firstDifference(*cached(path()), *uncached(path())), QString());
}

void TestPoolCache::otherRatesAreOtherAmounts()
{
    (void)cached(path(), true);
    writeBehindTheBack(path(), "INSERT INTO currency_rate(currency, date, rate) VALUES('USD', '2020-01-01', 0.5)");
    const auto expected = uncached(path());
    QVERIFY(isKnown(expected->value(0, u"annual_revenue"_s)));
    QCOMPARE(firstDifference(*cached(path()), *expected), QString());
}

void TestPoolCache::aFolderThatCannotBeWritten()
{
    QFile file(cacheFolder()); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(firstDifference(*cached(path(), true), *uncached(path())), QString());
    QCOMPARE(bytesOf(cacheFolder()), QByteArray("mine"));
    for (const char *folder : { "/proc/nowhere", "/dev/null/cache" }) {
        auto workspace = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
        VERIFY_OK(workspace);
        (*workspace)->useCache(QString::fromLatin1(folder));
        VERIFY_OK((*workspace)->loadPool());
        (*workspace)->takeCacheJob()();
    }
}

void TestPoolCache::namesNobody()
{
    (void)cached(path(), true);
    const QByteArray bytes = bytesOf(cacheFile(path()));
    QVERIFY(bytes.contains("Company \xc3\xa4 17"));
    for (const char *person : { "Ada", "example.org", "Katherine", "Grace" }) // contact, owner, who recorded it
        QVERIFY2(!bytes.contains(person), person);
}

void TestPoolCache::readersAndSmallPools()
{
    const QString small = path("small.pscope");
    make(small, 50);
    bool hadJob = true;
    QCOMPARE(cached(small, true, &hadJob)->size(), std::size_t { 50 });
    QVERIFY(!hadJob);
    // A writer uses and leaves the same columns as a reader; facts of an earlier day are none of the cache's business.
    auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    (*workspace)->useCache(cacheFolder());
    VERIFY_OK((*workspace)->loadPool());
    (*workspace)->takeCacheJob()();
    QVERIFY(!(*workspace)->takeCacheJob());
    const auto earlier = (*workspace)->loadPool(QDate(2020, 1, 1));
    VERIFY_OK(earlier);
    QCOMPARE((*earlier)->size(), std::size_t { 0 });
    VERIFY_OK((*workspace)->close());
    (void)cached(path(), false, &hadJob);
    QVERIFY(!hadJob);
}

void TestPoolCache::roomIsBounded()
{
    (void)cached(path(), true);
    const auto pool = uncached(path());
    PoolSnapshot snapshot { { "stamp", 1, 1, "EUR" }, pool->parts(), {} };
    const qint64 size = QFileInfo(cacheFile(path())).size();
    const PoolCache narrow(cacheFolder(), 3 * size);
    for (int i = 0; i < 6; ++i) {
        const QString file = path(qPrintable(u"w%1.pscope"_s.arg(i)));
        QVERIFY(narrow.write(file, snapshot));
        QVERIFY(narrow.read(file));
        QFile stored(narrow.fileFor(file));
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QVERIFY(stored.setFileTime(QDateTime::currentDateTime().addSecs(i - 100), QFileDevice::FileModificationTime));
    }
    const QStringList kept = namesIn(cacheFolder());
    QVERIFY(kept.size() <= 4 && kept.size() >= 2);
    QVERIFY(kept.contains(QFileInfo(narrow.fileFor(path("w5.pscope"))).fileName()));
    QFile old(narrow.fileFor(path("w5.pscope")));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-PoolCache::MostDays - 1),
                            QFileDevice::FileModificationTime));
    old.close();
    QVERIFY(PoolCache(cacheFolder()).write(path("new.pscope"), snapshot));
    QVERIFY(!QFile::exists(old.fileName()));
}

void TestPoolCache::chainsWithGaps()
{
    SnapshotChain chain({});
    ChangeSet one;
    one.partners = { { 5 }, { 3 } };
    chain.add(1, "a", {});
    chain.add(2, "b", one);
    chain.add(3, "c", {});
    one.partners = { { 4 } };
    chain.add(4, "d", one);
    const auto between = [&](std::int64_t from, const char *a, std::int64_t to, const char *b) {
        return SnapshotChain(chain.text()).changedBetween({ from, a }, { to, b });
    };
    QCOMPARE(between(1, "a", 4, "d"), (std::vector<std::int64_t> { 3, 4, 5 }));
    QCOMPARE(between(2, "b", 4, "d"), (std::vector<std::int64_t> { 4 }));
    QCOMPARE(between(4, "d", 4, "d"), std::vector<std::int64_t>());
    QVERIFY(!between(2, "x", 4, "d"));
    QVERIFY(!between(2, "b", 4, "x"));
    QVERIFY(!between(2, "b", 3, "c")); // there is more than the workspace says
    QVERIFY(!between(0, "", 4, "d"));
    chain.add(6, "f", {}); // the fifth change was made by a program that knows no chain
    QVERIFY(!between(2, "b", 6, "f"));
    QCOMPARE(between(6, "f", 6, "f"), std::vector<std::int64_t>());
    ChangeSet all;
    all.allPartners = true;
    chain.add(7, "g", all);
    QVERIFY(!between(6, "f", 7, "g"));
    for (int i = 8; i < 2000; ++i)
        chain.add(i, "0123456789abcdef0123456789abcdef", one);
    QVERIFY(chain.text().size() <= 16'384);
    QVERIFY(!between(7, "g", 1999, "0123456789abcdef0123456789abcdef"));
    QVERIFY(between(1990, "0123456789abcdef0123456789abcdef", 1999, "0123456789abcdef0123456789abcdef"));
}

void TestPoolCache::addedCompaniesNeedNotBeRead_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<bool>("updates");
    QTest::addColumn<bool>("isTaken"); // from the batch
    QTest::newRow("into an empty workspace") << true << QByteArray("EUR") << false << true;
    QTest::newRow("behind others") << false << QByteArray("EUR") << false << true;
    QTest::newRow("amounts to convert") << false << QByteArray("USD") << false << false;
    QTest::newRow("one was there before") << false << QByteArray("EUR") << true << false;
}

/// What an import has just written is the same whether it is read back or taken from the batch.
void TestPoolCache::addedCompaniesNeedNotBeRead()
{
    QFETCH(bool, isEmpty);
    QFETCH(QByteArray, currency);
    QFETCH(bool, updates);
    QFETCH(bool, isTaken);
    const QString file = isEmpty ? path("empty.pscope") : path();
    if (isEmpty)
        VERIFY_OK(Workspace::create(file, smallSchema(), clockAt(), Random(1)));
    auto workspace = Workspace::open(file, OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    const auto before = (*workspace)->loadPool();
    VERIFY_OK(before);
    RowBatch batch = batchOf(2000, currency.constData());
    if (updates)
        batch.rows[1999] = { BatchRow::Action::Update, { 4 }, 0 };
    const auto change = (*workspace)->edit(u"Import"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); });
    VERIFY_OK(change);
    const auto read = (*workspace)->loadPool();
    VERIFY_OK(read);
    QCOMPARE((*read)->size(), (*before)->size() + 2000 - (updates ? 1 : 0));
    writeBehindTheBack(file, "UPDATE partner SET employees = 12345 WHERE id = (SELECT max(id) FROM partner)");
    const auto grown = (*workspace)->refreshPool(*before, *change, &batch);
    VERIFY_OK(grown);
    QCOMPARE(firstDifference(**grown, **read).isEmpty(), isTaken);
    if (!isTaken) {
        const auto again = (*workspace)->loadPool();
        VERIFY_OK(again);
        QCOMPARE(firstDifference(**grown, **again), QString());
    }
}

QTEST_APPLESS_MAIN(TestPoolCache)
#include "tst_poolcache.moc"
