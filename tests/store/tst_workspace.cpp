#include "storefixture.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

/// The plain life of a workspace: create, write, read back, reopen, undo.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createdWorkspaceKeepsItsSchema();
    void sameSeedGivesTheSameBytes();
    void factsOfEveryTypeReadBack();
    void nothingButOneFileIsLeft();
    void undoAndRedoAcrossReopening();

private:
    [[nodiscard]] std::unique_ptr<Workspace> created(const char *file = "w.pscope");
    [[nodiscard]] QString path(const char *file = "w.pscope") const
    {
        return m_folder->filePath(QString::fromLatin1(file));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Workspace> TestWorkspace::created(const char *file)
{
    auto workspace = Workspace::create(path(file), smallSchema(), clockAt(), Random(1));
    if (!workspace)
        qFatal("%s", qPrintable(messageOf(workspace.error())));
    return std::move(*workspace);
}

void TestWorkspace::createdWorkspaceKeepsItsSchema()
{
    const auto workspace = created();
    const auto schema = workspace->schema();
    VERIFY_OK(schema);
    QCOMPARE(schema->attributes, smallSchema().attributes);
    QCOMPARE(schema->vocabularies.size(), std::size_t { 1 });
    QCOMPARE(schema->vocabularies[0].terms(), smallSchema().vocabularies[0].terms());
}

void TestWorkspace::sameSeedGivesTheSameBytes()
{
    for (const char *file : { "a", "b" }) {
        const auto workspace = created(file);
        VERIFY_OK(workspace->edit(u"Add"_s, [](Edit &edit) -> Result<> {
            const auto id = edit.addPartner(u"Acme"_s, evidence());
            return id ? edit.setFact(*id, u"employees"_s, { 12.0, evidence() }) : Result<>(id.failure());
        }));
    }
    QVERIFY(!bytesOf(path("a")).isEmpty());
    QCOMPARE(bytesOf(path("a")), bytesOf(path("b")));
}

void TestWorkspace::factsOfEveryTypeReadBack()
{
    const auto workspace = created();
    QMap<QString, Fact> facts;
    facts[u"name"_s] = { u"Ünïcode \u202e<b>=1+1</b> 🚀"_s, evidence() };
    facts[u"country"_s] = { u"DE"_s, evidence("Web", "2026-02-02T09:00:00Z") };
    facts[u"regions_served"_s] = { QStringList { u"DE"_s, u"FR"_s }, evidence() };
    facts[u"employees"_s] = { 120.0, evidence() };
    facts[u"annual_revenue"_s] = { Money { 0.1 + 0.2, u"USD"_s }, evidence() };
    facts[u"growth"_s] = { 12.5, evidence() };
    facts[u"density"_s] = { 1e-300, evidence() };
    facts[u"founded_on"_s] = { QDate(1987, 6, 5), evidence() };
    facts[u"deal_registration"_s] = { false, evidence() };
    facts[u"collaboration"_s] = { 0.0, evidence() };
    PartnerId id;
    const auto changes = workspace->edit(u"Add"_s, [&](Edit &edit) -> Result<> {
        const auto added = edit.addPartner(std::get<QString>(facts[u"name"_s].value), evidence());
        if (!added)
            return added.failure();
        id = *added;
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
            if (Result<> set = edit.setFact(id, fact.key(), *fact); !set)
                return set;
        }
        return {};
    });
    VERIFY_OK(changes);
    QCOMPARE(changes->partners, std::vector<PartnerId> { id });
    const auto partner = workspace->partner(id);
    VERIFY_OK(partner);
    QCOMPARE(partner->facts, facts);
    QVERIFY(workspace->earlierFacts(id)->isEmpty());
    const auto pool = workspace->loadPool();
    VERIFY_OK(pool);
    QCOMPARE((*pool)->size(), std::size_t { 1 });
    for (const QString &key : { u"name"_s, u"country"_s, u"regions_served"_s, u"employees"_s, u"growth"_s, u"density"_s,
                                u"founded_on"_s, u"deal_registration"_s, u"collaboration"_s })
        QCOMPARE((*pool)->value(0, key), facts[key].value);
    QVERIFY(!isKnown((*pool)->value(0, u"annual_revenue"_s))); // no rate for USD
    QCOMPARE((*pool)->evidence(0, *(*pool)->column(u"country"_s)).source, u"Web"_s);
    QCOMPARE((*pool)->evidence(0, *(*pool)->column(u"employees"_s)), evidence());
}

void TestWorkspace::nothingButOneFileIsLeft()
{
    {
        const auto workspace = created();
        VERIFY_OK(workspace->edit(u"Add"_s, [](Edit &edit) -> Result<> {
            return edit.addPartner(u"Acme"_s, evidence()) ? Result<>() : Result<>(fail(ErrorCode::Database, {}));
        }));
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

void TestWorkspace::undoAndRedoAcrossReopening()
{
    created().reset();
    QList<QByteArray> states { dump(path()) };
    const QStringList names { u"A"_s, u"B"_s, u"C"_s };
    for (const QString &name : names) {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->edit(u"Add "_s + name, [&](Edit &edit) -> Result<> {
            const auto id = edit.addPartner(name, evidence());
            return id ? edit.setFact(*id, u"website"_s, { u"https://x"_s, evidence("Web") }) : Result<>(id.failure());
        }));
        (*workspace).reset();
        states << dump(path());
    }
    for (qsizetype i = names.size(); i-- > 0;) {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        QCOMPARE((*workspace)->undoName(), u"Add "_s + names[i]);
        VERIFY_OK((*workspace)->undo());
        (*workspace).reset();
        QCOMPARE(dump(path()), states[i]);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        QCOMPARE((*workspace)->redoName(), u"Add "_s + names[i]);
        VERIFY_OK((*workspace)->redo());
        (*workspace).reset();
        QCOMPARE(dump(path()), states[i + 1]);
    }
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
