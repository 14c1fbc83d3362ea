#include "storefixture.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

/// Facts over time, and the pool as it is made from them.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void earlierFactsAreKept();
    void sameFactAgainIsNoChange();
    void poolAsOfADay();
    void batchBringsItsHistory();
    void updateNeverErases();
    void moneyIsConverted();
    void engagementsBecomeColumns();
    void refreshedPoolEqualsLoadedPool();
    void refusedValues();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    /// One fact set as one edit on a day at 12:00.
    void set(PartnerId partner, const char *attribute, const Value &value, const char *day);
    [[nodiscard]] Value valueOn(QDate day, std::size_t row, const char *attribute) const;
    static void comparePools(const Pool &left, const Pool &right);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestFacts::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(workspace);
    m_workspace = std::move(*workspace);
    VERIFY_OK(m_workspace->edit(u"Add"_s, [](Edit &e) -> Result<> {
        const auto early = e.addPartner(u"Early"_s, evidence("Register", "2026-01-01T12:00:00Z"));
        const auto late = e.addPartner(u"Late"_s, evidence("Register", "2026-01-10T12:00:00Z"));
        return early && late ? Result<>() : Result<>(fail(ErrorCode::Database, {}));
    }));
}

void TestFacts::set(PartnerId partner, const char *attribute, const Value &value, const char *day)
{
    const QByteArray recorded = QByteArray(day) + "T12:00:00Z";
    VERIFY_OK(m_workspace->edit(u"Set"_s, [&](Edit &e) {
        return e.setFact(partner, QString::fromLatin1(attribute), { value, evidence("Call", recorded.constData()) });
    }));
}

Value TestFacts::valueOn(QDate day, std::size_t row, const char *attribute) const
{
    const auto pool = m_workspace->loadPool(day);
    return pool && row < (*pool)->size() ? (*pool)->value(row, QString::fromLatin1(attribute))
                                         : Value { u"no such row"_s };
}

void TestFacts::earlierFactsAreKept()
{
    set({ 1 }, "employees", 5.0, "2026-01-03");
    set({ 1 }, "employees", 7.0, "2026-01-05");
    set({ 1 }, "employees", {}, "2026-01-07");
    set({ 1 }, "employees", 9.0, "2026-01-09");
    const auto earlier = m_workspace->earlierFacts({ 1 });
    VERIFY_OK(earlier);
    QCOMPARE(earlier->size(), 2); // an unknown value is no fact
    QCOMPARE(earlier->at(0).fact.value, Value { 7.0 });
    QCOMPARE(earlier->at(0).replacedAt, at("2026-01-07T12:00:00Z"));
    QCOMPARE(earlier->at(0).fact.evidence.recordedAt, at("2026-01-05T12:00:00Z"));
    QCOMPARE(earlier->at(1).fact.value, Value { 5.0 });
    QCOMPARE(m_workspace->partner({ 1 })->value(u"employees"_s), Value { 9.0 });
}

void TestFacts::sameFactAgainIsNoChange()
{
    set({ 1 }, "employees", 5.0, "2026-01-03");
    const auto again = m_workspace->edit(u"Same"_s, [](Edit &e) {
        return e.setFact({ 1 }, u"employees"_s, { 5.0, evidence("Call", "2026-01-03T12:00:00Z") });
    });
    VERIFY_OK(again);
    QCOMPARE(again->partners.size(), std::size_t { 0 });
    QCOMPARE(m_workspace->earlierFacts({ 1 })->size(), 0);
}

void TestFacts::poolAsOfADay()
{
    const QStringList both { u"DE"_s, u"FR"_s };
    set({ 1 }, "employees", 5.0, "2026-01-03");
    set({ 1 }, "regions_served", QStringList { u"DE"_s }, "2026-01-03");
    set({ 1 }, "employees", 7.0, "2026-01-05");
    set({ 1 }, "regions_served", both, "2026-01-05");
    set({ 1 }, "employees", {}, "2026-01-07");
    set({ 1 }, "employees", 9.0, "2026-01-09");
    set({ 1 }, "name", u"Renamed"_s, "2026-01-09");
    QCOMPARE((*m_workspace->loadPool(QDate(2025, 12, 31)))->size(), std::size_t { 0 });
    QCOMPARE((*m_workspace->loadPool(QDate(2026, 1, 9)))->size(), std::size_t { 1 });
    QCOMPARE((*m_workspace->loadPool(QDate(2026, 1, 10)))->size(), std::size_t { 2 });
    QCOMPARE(valueOn(QDate(2026, 1, 2), 0, "employees"), Value {});
    QCOMPARE(valueOn(QDate(2026, 1, 3), 0, "employees"), Value { 5.0 });
    QCOMPARE(valueOn(QDate(2026, 1, 4), 0, "employees"), Value { 5.0 });
    QCOMPARE(valueOn(QDate(2026, 1, 5), 0, "employees"), Value { 7.0 });
    QCOMPARE(valueOn(QDate(2026, 1, 8), 0, "employees"), Value {});
    QCOMPARE(valueOn(QDate(2026, 1, 9), 0, "employees"), Value { 9.0 });
    QCOMPARE(valueOn(QDate(2026, 1, 4), 0, "regions_served"), Value { QStringList { u"DE"_s } });
    QCOMPARE(valueOn(QDate(2026, 1, 6), 0, "regions_served"), Value { both });
    QCOMPARE(valueOn(QDate(2026, 1, 8), 0, "name"), Value { u"Early"_s });
    QCOMPARE(valueOn(QDate(2026, 1, 9), 0, "name"), Value { u"Renamed"_s });
    const auto pool = *m_workspace->loadPool(QDate(2026, 1, 4));
    QCOMPARE(pool->evidence(0, *pool->column(u"employees"_s)).recordedAt, at("2026-01-03T12:00:00Z"));
    comparePools(**m_workspace->loadPool(QDate(2030, 1, 1)), **m_workspace->loadPool());
}

void TestFacts::batchBringsItsHistory()
{
    RowBatch batch;
    batch.origins = { evidence("Now", "2026-02-01T12:00:00Z"), evidence("Before", "2026-01-20T12:00:00Z") };
    ColumnBuilder name(AttributeType::Text);
    name.append(u"Batch"_s);
    ColumnBuilder employees(AttributeType::WholeNumber);
    employees.append(30.0);
    batch.columns.push_back({ u"name"_s, AttributeType::Text, name.take(), {} });
    batch.columns.push_back({ u"employees"_s, AttributeType::WholeNumber, employees.take(), {} });
    batch.rows = { { BatchRow::Action::Add, {}, 0 } };
    batch.earlier = { { 0, 1, 20.0, 1, at("2026-02-01T12:00:00Z") } };
    VERIFY_OK(m_workspace->edit(u"Import"_s, [&](Edit &e) { return e.applyBatch(batch, {}); }));
    QCOMPARE((*m_workspace->loadPool(QDate(2026, 1, 19)))->size(), std::size_t { 2 });
    QCOMPARE(valueOn(QDate(2026, 1, 20), 2, "employees"), Value { 20.0 });
    QCOMPARE(valueOn(QDate(2026, 2, 1), 2, "employees"), Value { 30.0 });
    QCOMPARE(m_workspace->earlierFacts({ 3 })->size(), 1);
}

void TestFacts::updateNeverErases()
{
    set({ 1 }, "employees", 5.0, "2026-01-03");
    RowBatch batch;
    batch.origins = { evidence("List", "2026-02-01T12:00:00Z") };
    ColumnBuilder employees(AttributeType::WholeNumber);
    employees.appendUnknown();
    ColumnBuilder country(AttributeType::Choice);
    country.append(u"DE"_s);
    batch.columns.push_back({ u"employees"_s, AttributeType::WholeNumber, employees.take(), {} });
    batch.columns.push_back({ u"country"_s, AttributeType::Choice, country.take(), {} });
    batch.rows = { { BatchRow::Action::Update, { 1 }, 0 } };
    VERIFY_OK(m_workspace->edit(u"Import"_s, [&](Edit &e) { return e.applyBatch(batch, {}); }));
    const auto partner = *m_workspace->partner({ 1 });
    QCOMPARE(partner.value(u"employees"_s), Value { 5.0 });
    QCOMPARE(partner.facts[u"country"_s], (Fact { u"DE"_s, batch.origins[0] }));
    QCOMPARE(partner.facts[u"employees"_s].evidence.source, u"Call"_s);
}

void TestFacts::moneyIsConverted()
{
    set({ 1 }, "annual_revenue", Money { 10, u"USD"_s }, "2026-01-03");
    set({ 2 }, "annual_revenue", Money { 10, {} }, "2026-01-11");
    VERIFY_OK(m_workspace->close());
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        for (const char *sql : { "INSERT INTO currency_rate(currency, date, rate) VALUES('USD', '2026-01-10', 0.8)",
                                 "INSERT INTO currency_rate(currency, date, rate) VALUES('USD', '2026-02-10', 0.5)",
                                 "INSERT INTO currency_rate(currency, date, rate) VALUES('GBP', '2026-01-10', 2)" })
            VERIFY_OK((*database)->execute(sql));
    }
    const auto workspace = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
    VERIFY_OK(workspace);
    const auto pool = *(*workspace)->loadPool();
    QCOMPARE(pool->value(0, u"annual_revenue"_s), (Value { Money { 8, {} } })); // the fact is of 15 January
    QCOMPARE(pool->value(1, u"annual_revenue"_s), (Value { Money { 10, {} } }));
    QCOMPARE((*workspace)->partner({ 1 })->value(u"annual_revenue"_s), (Value { Money { 10, u"USD"_s } }));
    QCOMPARE((*workspace)->partner({ 2 })->value(u"annual_revenue"_s), (Value { Money { 10, u"EUR"_s } }));
}

void TestFacts::engagementsBecomeColumns()
{
    const auto before = *m_workspace->loadPool();
    QVERIFY(!before->hasEngagements());
    VERIFY_OK(m_workspace->edit(u"Engage"_s, [](Edit &e) -> Result<> {
        for (const Engagement &engagement :
             { Engagement {
                   {}, { 1 }, u"service"_s, u"solution"_s, u"sell"_s, u"Gold"_s, {}, QDate(2026, 1, 5), {}, false, {} },
               Engagement { {}, { 1 }, u"channel"_s, u"reseller"_s, u"recruit"_s, {}, {}, {}, {}, false, {} },
               Engagement { {},
                            { 2 },
                            u"channel"_s,
                            u"reseller"_s,
                            u"sell"_s,
                            {},
                            {},
                            {},
                            QDate(2026, 1, 20),
                            false,
                            u"left"_s } }) {
            if (const auto saved = e.saveEngagement(engagement, at("2026-01-02T09:00:00Z")); !saved)
                return saved.failure();
        }
        return {};
    }));
    const auto pool = *m_workspace->loadPool();
    QVERIFY(pool->hasEngagements());
    QVERIFY(pool->isActive(0));
    QVERIFY(!pool->isActive(1));
    QCOMPARE(pool->value(0, u"category"_s), (Value { QStringList { u"channel"_s, u"service"_s } }));
    QCOMPARE(pool->value(0, u"tier"_s), (Value { QStringList { u"Gold"_s } }));
    QCOMPARE(pool->value(1, u"type"_s), (Value { QStringList {} }));
    QVERIFY((*m_workspace->loadPool(QDate(2026, 1, 19)))->isActive(1)); // ended later
    QVERIFY(!(*m_workspace->loadPool(QDate(2026, 1, 4)))->isActive(0)); // agreed later
}

void TestFacts::comparePools(const Pool &left, const Pool &right)
{
    QCOMPARE(left.size(), right.size());
    QCOMPARE(*left.parts().ids, *right.parts().ids);
    QCOMPARE(left.columns().size(), right.columns().size());
    QCOMPARE(left.hasEngagements(), right.hasEngagements());
    for (std::size_t row = 0; row < left.size(); ++row) {
        QCOMPARE(left.isActive(row), right.isActive(row));
        for (std::size_t i = 0; i < left.columns().size(); ++i) {
            const PoolColumn &a = *left.columns()[i];
            const PoolColumn &b = *right.columns()[i];
            QCOMPARE(a.key, b.key);
            QCOMPARE(valueAt(a.data, a.type, row), valueAt(b.data, b.type, row));
            QVERIFY(left.evidence(row, a) == right.evidence(row, b));
        }
    }
}

void TestFacts::refreshedPoolEqualsLoadedPool()
{
    auto pool = *m_workspace->loadPool();
    const auto follow = [&](const Result<ChangeSet> &change) {
        VERIFY_OK(change);
        const auto refreshed = m_workspace->refreshPool(pool, *change);
        VERIFY_OK(refreshed);
        comparePools(**refreshed, **m_workspace->loadPool());
        pool = *refreshed;
    };
    const auto edit = [&](const std::function<Result<>(Edit &)> &body) { follow(m_workspace->edit(u"Edit"_s, body)); };
    const auto add = [](const QString &name) {
        return [name](Edit &e) -> Result<> {
            const auto id = e.addPartner(name, evidence("New"));
            return id ? e.setFact(*id, u"regions_served"_s, { QStringList { name, u"DE"_s }, evidence() })
                      : Result<>(id.failure());
        };
    };
    for (int i = 0; i < 5; ++i)
        edit(add(u"Company %1"_s.arg(i)));
    edit([](Edit &e) { return e.setFact({ 4 }, u"country"_s, { u"FR"_s, evidence("Web") }); });
    const auto shared = pool->parts().columns;
    edit([](Edit &e) { return e.setFact({ 4 }, u"employees"_s, { 12.0, evidence("Web") }); });
    int same = 0;
    for (std::size_t i = 0; i < shared.size(); ++i)
        same += shared[i] == pool->parts().columns[i] ? 1 : 0;
    QCOMPARE(same, static_cast<int>(shared.size()) - 1);
    edit([](Edit &e) { return e.setFact({ 1 }, u"name"_s, { u"A much longer name than before"_s, evidence("Web") }); });
    edit([](Edit &e) { return e.removePartner({ 3 }); });
    edit([](Edit &e) -> Result<> {
        const auto saved =
            e.saveEngagement({ {}, { 5 }, u"channel"_s, u"reseller"_s, u"sell"_s, u"Gold"_s, {}, {}, {}, false, {} });
        return saved ? e.removePartner({ 7 }) : Result<>(saved.failure());
    });
    edit([](Edit &e) { return e.addAttribute(attribute("fax", AttributeType::Text)); });
    while (!m_workspace->undoName().isEmpty())
        follow(m_workspace->undo());
    QCOMPARE(pool->size(), std::size_t { 0 });
    while (!m_workspace->redoName().isEmpty())
        follow(m_workspace->redo());
}

void TestFacts::refusedValues()
{
    const auto refused = [&](const char *attribute, const Value &value) {
        const auto result = m_workspace->edit(u"Set"_s, [&](Edit &e) {
            return e.setFact({ 1 }, QString::fromLatin1(attribute), { value, evidence() });
        });
        return !result && result.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused("name", {}));
    QVERIFY(refused("name", u"  "_s));
    QVERIFY(refused("employees", 1.5));
    QVERIFY(refused("employees", 1e300));
    QVERIFY(refused("employees", u"many"_s));
    QVERIFY(refused("growth", std::numeric_limits<double>::infinity()));
    QVERIFY(refused("collaboration", 5.0));
    QVERIFY(refused("annual_revenue", Money { 1, u"EURO"_s }));
    QVERIFY(refused("regions_served", QStringList { u"b"_s, u"a"_s }));
    const auto nowhere = m_workspace->edit(u"Set"_s, [](Edit &e) {
        return e.setFact({ 99 }, u"employees"_s, { 1.0, evidence() });
    });
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    const auto nothing = m_workspace->edit(u"Set"_s, [](Edit &e) {
        return e.setFact({ 1 }, u"nothing"_s, { 1.0, evidence() });
    });
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    const auto taken = m_workspace->edit(
        u"Add"_s, [](Edit &e) { return e.addAttribute(attribute("annual_revenue_currency", AttributeType::Text)); });
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
