#include "domain/valueconversion.h"
#include "storefixture.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
Attribute as(const char *key, AttributeType type, const char *vocabulary = "")
{
    Attribute changed = attribute(key, type, vocabulary);
    changed.anchors.clear();
    return changed;
}
} // namespace

/// Attributes and terms that change after companies have been described with them.
class TestSchemaChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void labelsAndOrderChange();
    void retiredAttributesKeepTheirFacts();
    void theNameStays();
    void aTypeChangesAndComesBackExactly();
    void lostValuesComeBackAfterReopening();
    void hiddenColumnsGoWhenTheyCannotBeWantedAnyMore();
    void aChangeOfTypeThatIsStoppedChangesNothing();
    void aRemovedCompanyComesBackAcrossAChangeOfType();
    void historyIsReadUnderTheNewType();
    void mergedTermsFollowEverywhere();
    void mergesIntoItselfAreRefused();
    void ratesConvertAndAreUndone();
    void tooManyColumnsAreRefused();
    void aPoolIsBroughtUpAsIfLoaded();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
    }
    PartnerId add(const QString &name, const QMap<QString, Value> &facts)
    {
        PartnerId id;
        const auto done = m_workspace->edit(u"add"_s, [&](Edit &edit) -> Result<> {
            const Result<PartnerId> added = edit.addPartner(name, evidence());
            if (!added)
                return added.failure();
            id = *added;
            for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
                if (Result<> set = edit.setFact(id, fact.key(), { fact.value(), evidence() }); !set)
                    return set;
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(messageOf(done.error())));
        return id;
    }
    Result<ChangeSet> change(const std::function<Result<>(Edit &)> &body)
    {
        return m_workspace->edit(u"change"_s, body);
    }
    Value fact(PartnerId id, const QString &key) { return m_workspace->partner(id)->value(key); }
    Result<ChangeSet> makeNumber(const char *key)
    {
        const Attribute after = as(key, AttributeType::Number);
        return change([&](Edit &edit) {
            return edit.changeType(after, [&](const Value &value) { return converted(value, after); });
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestSchemaChanges::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(path(), smallSchema(), clockAt(), Random(7));
    VERIFY_OK(made);
    m_workspace = std::move(*made);
}

void TestSchemaChanges::labelsAndOrderChange()
{
    Attribute employees = *m_workspace->schema()->find(u"employees"_s);
    employees.label = u"Staff"_s;
    employees.required = true;
    QStringList keys;
    const Schema schema = smallSchema();
    for (const Attribute &each : schema.attributes)
        keys.prepend(each.key);
    VERIFY_OK(change([&](Edit &edit) -> Result<> {
        if (Result<> saved = edit.saveAttribute(employees); !saved)
            return saved;
        return edit.orderAttributes(keys);
    }));
    reopen();
    QCOMPARE(m_workspace->schema()->find(u"employees"_s)->label, u"Staff"_s);
    QCOMPARE(m_workspace->schema()->attributes.front().key, keys.first());
    VERIFY_OK(change([](Edit &edit) { return edit.addAttribute(attribute("last", AttributeType::Text)); }));
    QCOMPARE(m_workspace->schema()->attributes.back().key, u"last"_s);
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->schema()->attributes, smallSchema().attributes);
}

void TestSchemaChanges::retiredAttributesKeepTheirFacts()
{
    const PartnerId id = add(u"Alpen"_s, { { u"employees"_s, 12.0 } });
    VERIFY_OK(change([](Edit &edit) -> Result<> {
        if (Result<> retired = edit.retireAttribute(u"employees"_s, true); !retired)
            return retired;
        return edit.retireTerm(u"regions"_s, u"FR"_s, true);
    }));
    reopen();
    QVERIFY(m_workspace->retirement()->has(u"employees"_s));
    QVERIFY(m_workspace->retirement()->has(u"regions"_s, u"FR"_s));
    QCOMPARE(fact(id, u"employees"_s), Value(12.0));
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(*m_workspace->retirement(), Retirement());
}

void TestSchemaChanges::theNameStays()
{
    const auto retired = change([](Edit &edit) { return edit.retireAttribute(u"name"_s, true); });
    QVERIFY(!retired);
    QCOMPARE(retired.error().code, ErrorCode::Conflict);
    const auto typed = change([](Edit &edit) {
        return edit.changeType(as("name", AttributeType::Number), [](const Value &v) { return v; });
    });
    QVERIFY(!typed);
}

void TestSchemaChanges::aTypeChangesAndComesBackExactly()
{
    const PartnerId good = add(u"Alpen"_s, { { u"website"_s, u"12.5"_s } });
    const PartnerId bad = add(u"Bravo"_s, { { u"website"_s, u"bravo.example"_s } });
    const QByteArray before = dump(path());
    VERIFY_OK(makeNumber("website"));
    QCOMPARE(m_workspace->schema()->find(u"website"_s)->type, AttributeType::Number);
    QCOMPARE(fact(good, u"website"_s), Value(12.5));
    QVERIFY(!isKnown(fact(bad, u"website"_s)));
    const auto pool = m_workspace->loadPool();
    QCOMPARE((*pool)->value(0, u"website"_s), Value(12.5));
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(fact(bad, u"website"_s), Value(u"bravo.example"_s));
    QCOMPARE(m_workspace->schema()->find(u"website"_s)->type, AttributeType::Text);
    VERIFY_OK(m_workspace->redo());
    QCOMPARE(fact(good, u"website"_s), Value(12.5));
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(change([](Edit &edit) { return edit.retireAttribute(u"growth"_s, true); })); // nothing left to redo
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->close());
    QByteArray after = dump(path());
    QCOMPARE(after.count("bravo.example"), before.count("bravo.example"));
    QVERIFY(!after.contains("website~"));
}

void TestSchemaChanges::lostValuesComeBackAfterReopening()
{
    const PartnerId bad =
        add(u"Bravo"_s, { { u"website"_s, u"bravo.example"_s }, { u"annual_revenue"_s, Money { 5, u"USD"_s } } });
    VERIFY_OK(makeNumber("website"));
    const Attribute after = as("annual_revenue", AttributeType::Number);
    VERIFY_OK(change([&](Edit &edit) {
        return edit.changeType(after, [&](const Value &value) { return converted(value, after); });
    }));
    QCOMPARE(fact(bad, u"annual_revenue"_s), Value(5.0));
    reopen();
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(fact(bad, u"annual_revenue"_s), Value(Money { 5, u"USD"_s }));
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(fact(bad, u"website"_s), Value(u"bravo.example"_s));
}

void TestSchemaChanges::hiddenColumnsGoWhenTheyCannotBeWantedAnyMore()
{
    add(u"Bravo"_s, { { u"website"_s, u"bravo.example"_s } });
    VERIFY_OK(makeNumber("website"));
    reopen();
    QVERIFY(dump(path()).contains("website~1 bravo.example|"));
    VERIFY_OK(m_workspace->settle());
    reopen();
    QVERIFY(!dump(path()).contains("website~"));
    VERIFY_OK(m_workspace->check());
    QVERIFY(m_workspace->check()->isEmpty());
}

void TestSchemaChanges::aChangeOfTypeThatIsStoppedChangesNothing()
{
    const PartnerId id = add(u"Bravo"_s, { { u"website"_s, u"7"_s } });
    const QByteArray before = dump(path());
    const Attribute after = as("website", AttributeType::Number);
    const auto stopped = change([&](Edit &edit) {
        return edit.changeType(
            after, [&](const Value &value) { return converted(value, after); }, [](double) { return false; });
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(dump(path()), before);
    QCOMPARE(fact(id, u"website"_s), Value(u"7"_s));
}

void TestSchemaChanges::aRemovedCompanyComesBackAcrossAChangeOfType()
{
    const PartnerId id = add(u"Bravo"_s, { { u"website"_s, u"bravo.example"_s } });
    VERIFY_OK(makeNumber("website"));
    VERIFY_OK(change([&](Edit &edit) { return edit.removePartner(id); }));
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(fact(id, u"website"_s), Value(u"bravo.example"_s));
}

void TestSchemaChanges::historyIsReadUnderTheNewType()
{
    const PartnerId id = add(u"Bravo"_s, { { u"website"_s, u"7"_s } });
    VERIFY_OK(change([&](Edit &edit) {
        return edit.setFact(id, u"website"_s, { u"not a number"_s, evidence("Later", "2026-02-20T09:00:00Z") });
    }));
    VERIFY_OK(makeNumber("website"));
    const auto earlier = m_workspace->earlierFacts(id);
    VERIFY_OK(earlier);
    QCOMPARE(earlier->size(), 1);
    QCOMPARE(earlier->first().fact.value, Value(7.0));
}

void TestSchemaChanges::mergedTermsFollowEverywhere()
{
    const PartnerId id =
        add(u"Alpen"_s, { { u"country"_s, u"FR"_s }, { u"regions_served"_s, QStringList { u"DE"_s, u"FR"_s } } });
    const PartnerId other = add(u"Bravo"_s, { { u"regions_served"_s, QStringList { u"FR"_s } } });
    VERIFY_OK(change([&](Edit &edit) -> Result<> {
        if (Result<> put = edit.putTerm(u"regions"_s, { u"PARIS"_s, u"Paris"_s, { u"FR"_s }, {}, true }); !put)
            return put;
        return edit.setFact(id, u"country"_s, { u"FR"_s, evidence("Later", "2026-02-20T09:00:00Z") });
    }));
    const QByteArray before = dump(path());
    const auto merged = change([](Edit &edit) { return edit.mergeTerms(u"regions"_s, { u"FR"_s }, u"DE"_s); });
    VERIFY_OK(merged);
    QCOMPARE(merged->columns, (QStringList { u"country"_s, u"regions_served"_s }));
    QCOMPARE(fact(id, u"country"_s), Value(u"DE"_s));
    QCOMPARE(fact(id, u"regions_served"_s), Value(QStringList { u"DE"_s }));
    QCOMPARE(fact(other, u"regions_served"_s), Value(QStringList { u"DE"_s }));
    QCOMPARE(m_workspace->earlierFacts(id)->first().fact.value, Value(u"DE"_s));
    const Vocabulary regions = *m_workspace->schema()->vocabulary(u"regions"_s);
    QVERIFY(!regions.find(u"FR"_s));
    QCOMPARE(regions.resolve(u"france"_s), u"DE"_s);
    QCOMPARE(regions.resolve(u"fr"_s), u"DE"_s);
    QCOMPARE(regions.find(u"PARIS"_s)->parents, QStringList { u"DE"_s });
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(dump(path()), before);
    VERIFY_OK(m_workspace->redo());
    QCOMPARE(fact(other, u"regions_served"_s), Value(QStringList { u"DE"_s }));
    QCOMPARE(*m_workspace->schema()->vocabulary(u"regions"_s)->find(u"DE"_s), *regions.find(u"DE"_s));
}

void TestSchemaChanges::mergesIntoItselfAreRefused()
{
    const auto same = change([](Edit &edit) { return edit.mergeTerms(u"regions"_s, { u"DE"_s }, u"DE"_s); });
    QVERIFY(!same);
    const auto below = change([](Edit &edit) { return edit.mergeTerms(u"regions"_s, { u"EU"_s }, u"DE"_s); });
    QVERIFY(!below);
    QVERIFY2(below.error().message.contains(u"Germany"_s), qPrintable(below.error().message));
    QVERIFY(!change([](Edit &edit) { return edit.mergeTerms(u"regions"_s, { u"FR"_s }, u"nowhere"_s); }));
}

void TestSchemaChanges::ratesConvertAndAreUndone()
{
    add(u"Alpen"_s, { { u"annual_revenue"_s, Money { 10, u"USD"_s } } });
    auto pool = m_workspace->loadPool();
    QVERIFY(!isKnownAt((*pool)->column(u"annual_revenue"_s)->data, 0)); // without a rate it is unknown
    const auto rated = change([](Edit &edit) { return edit.setRate({ u"USD"_s, QDate(2026, 1, 1), 0.5 }); });
    VERIFY_OK(rated);
    QVERIFY(rated->money);
    pool = m_workspace->refreshPool(*pool, *rated);
    QCOMPARE((*pool)->value(0, u"annual_revenue"_s), Value(Money { 5, {} }));
    QCOMPARE(m_workspace->currencyRates()->size(), 1);
    QVERIFY(!change([](Edit &edit) { return edit.setRate({ u"usd"_s, QDate(2026, 1, 1), 0.5 }); }));
    QVERIFY(!change([](Edit &edit) { return edit.setRate({ u"USD"_s, QDate(2026, 1, 1), -1 }); }));
    QVERIFY(!change([](Edit &edit) { return edit.setRate({ u"EUR"_s, QDate(2026, 1, 1), 1 }); }));
    VERIFY_OK(m_workspace->undo());
    QVERIFY(m_workspace->currencyRates()->isEmpty());
}

void TestSchemaChanges::tooManyColumnsAreRefused()
{
    Schema wide = smallSchema();
    for (int i = 0; i < 960; ++i) // two columns each
        wide.attributes.push_back(attribute(("money_" + std::to_string(i)).c_str(), AttributeType::Money));
    auto made = Workspace::create(m_folder->filePath(u"wide.pscope"_s), wide, clockAt(), Random(7));
    VERIFY_OK(made);
    const auto filled = (*made)->edit(u"fill"_s, [](Edit &edit) -> Result<> {
        for (int i = 0; i < 20; ++i) {
            const std::string key = "more_" + std::to_string(i);
            if (Result<> added = edit.addAttribute(attribute(key.c_str(), AttributeType::Money)); !added)
                return added;
        }
        return {};
    });
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, ErrorCode::InvalidInput);
    QVERIFY2(filled.error().message.contains(u"room"_s), qPrintable(filled.error().message));
    QCOMPARE((*made)->schema()->attributes, wide.attributes);
}

void TestSchemaChanges::aPoolIsBroughtUpAsIfLoaded()
{
    add(u"Alpen"_s, { { u"country"_s, u"FR"_s }, { u"employees"_s, 12.0 } });
    add(u"Bravo"_s, { { u"regions_served"_s, QStringList { u"FR"_s } }, { u"website"_s, u"8"_s } });
    auto pool = m_workspace->loadPool();
    const auto compare = [&](const Result<ChangeSet> &changed) {
        VERIFY_OK(changed);
        pool = m_workspace->refreshPool(*pool, *changed);
        VERIFY_OK(pool);
        const auto whole = m_workspace->loadPool();
        QCOMPARE((*pool)->columns().size(), (*whole)->columns().size());
        for (std::size_t i = 0; i < (*whole)->columns().size(); ++i) {
            const PoolColumn &left = *(*pool)->columns()[i];
            const PoolColumn &right = *(*whole)->columns()[i];
            QCOMPARE(left.key, right.key);
            QVERIFY(left.type == right.type);
            QCOMPARE(left.origins, right.origins);
            for (std::size_t row = 0; row < (*whole)->size(); ++row)
                QCOMPARE((*pool)->value(row, left.key), (*whole)->value(row, left.key));
        }
    };
    compare(change(
        [](Edit &edit) { return edit.addAttribute(attribute("extra", AttributeType::MultipleChoice, "regions")); }));
    compare(change([](Edit &edit) { return edit.mergeTerms(u"regions"_s, { u"FR"_s }, u"DE"_s); }));
    compare(makeNumber("website"));
    compare(m_workspace->undo());
    compare(m_workspace->redo());
    compare(m_workspace->undo());
    compare(m_workspace->undo());
    compare(m_workspace->undo());
    QVERIFY(!(*pool)->column(u"extra"_s));
}

QTEST_GUILESS_MAIN(TestSchemaChanges)
#include "tst_schemachanges.moc"
