#include "exchange/importmappingfile.h"
#include "exchange/importplan.h"
#include "store/workspace.h"
#include "tests/exchange/importfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// The export of another system month after month: companies keep their numbers, those that are gone are flagged and
/// stay, and one undo takes a month back. And mappings that are kept in the workspace.
class TestImportLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersWinOverNames();
    void missingCompaniesAreFlagged();
    void partialListsFlagNobody();
    void undoTakesAListBack();
    void systemsAreApart();
    void removedCompaniesTakeTheirNumbersAlong();
    void estimatesCarryTheirGrade();
    void synonymsAreRemembered();
    void numbersNeedASystem();
    void savedMappings();

private:
    Result<ImportPlan> plan(const QByteArray &csv, const QString &day, ImportOptions options);
    ImportPlan import(const QByteArray &csv, const QString &day, bool isComplete = true,
                      const QString &system = QStringLiteral("CRM"));
    Result<> apply(const ImportPlan &plan);
    Result<> edit(const std::function<Result<>(Edit &)> &body);
    Result<> taken(const Result<ChangeSet> &change); ///< the pool as it is after a change
    [[nodiscard]] PartnerId company(const char *name) const;
    [[nodiscard]] QDate missingSince(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const Pool> m_pool;
};

void TestImportLists::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Schema whole = schema();
    for (Attribute &attribute : whole.attributes) {
        attribute.group = QStringLiteral("identity");
        if (attribute.type == AttributeType::Rating)
            attribute.anchors = QStringList { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                              QStringLiteral("d"), QStringLiteral("e") };
    }
    auto made = Workspace::create(m_folder->filePath(QStringLiteral("w.pscope")), whole, Clock(), Random(7));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_workspace = std::move(*made);
    m_pool = *m_workspace->loadPool();
}

Result<> TestImportLists::taken(const Result<ChangeSet> &change)
{
    if (!change)
        return change.failure();
    m_pool = *m_workspace->loadPool();
    return {};
}

Result<> TestImportLists::edit(const std::function<Result<>(Edit &)> &body)
{
    return taken(m_workspace->edit(QStringLiteral("Test"), body));
}

/// What the session does with a plan.
Result<> TestImportLists::apply(const ImportPlan &plan)
{
    return edit([&](Edit &edit) -> Result<> {
        for (const auto &[vocabulary, term] : plan.newTerms + plan.synonyms) {
            if (Result<> put = edit.putTerm(vocabulary, term); !put)
                return put;
        }
        std::vector<PartnerId> companies;
        Result<> written = edit.applyBatch(plan.batch, {}, &companies);
        return written && !plan.list.system.isEmpty() ? edit.saveList(plan.list, companies) : written;
    });
}

Result<ImportPlan> TestImportLists::plan(const QByteArray &csv, const QString &day, ImportOptions options)
{
    const QString path = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return fail(ErrorCode::Io, QStringLiteral("the test cannot write its file"));
    file.close();
    options.evidence.asOf = QDate::fromString(day, Qt::ISODate);
    const Result<KnownNumbers> known = m_workspace->knownNumbers(options.list.system);
    if (!known)
        return known.failure();
    options.known = std::make_shared<const KnownNumbers>(*known);
    return planImport(path, *m_workspace->schema(), *m_pool, options);
}

ImportPlan TestImportLists::import(const QByteArray &csv, const QString &day, bool isComplete, const QString &system)
{
    ImportOptions options;
    options.list = { QStringLiteral("Account"), system, isComplete };
    Result<ImportPlan> made = plan(csv, day, options);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    if (const Result<> applied = apply(*made); !applied)
        qFatal("%s", qPrintable(applied.error().message + applied.error().detail));
    return std::move(*made);
}

PartnerId TestImportLists::company(const char *name) const
{
    const std::vector<std::size_t> rows = m_pool->rowsNamed(QString::fromUtf8(name));
    return rows.size() == 1 ? m_pool->id(rows.front()) : PartnerId();
}

QDate TestImportLists::missingSince(const char *name) const
{
    const Result<QList<Listing>> listings = m_workspace->listings(company(name));
    return listings && !listings->isEmpty() ? listings->first().missingSince : QDate(1900, 1, 1);
}

void TestImportLists::numbersWinOverNames()
{
    import("Account,name,employees\n17,Acme,10\n18,Bolt,20\n", QStringLiteral("2026-01-31"));
    const PartnerId acme = company("Acme");
    const ImportPlan second =
        import("Account,name,employees\n17,Acme Cloud,11\n19,Bolt,5\n18,Bolt,20\n", QStringLiteral("2026-02-28"));
    QCOMPARE(second.counts.updated, std::size_t { 1 });
    QCOMPARE(second.counts.added, std::size_t { 1 }); // another number is another company, whatever its name
    QCOMPARE(second.counts.unchanged, std::size_t { 1 });
    QCOMPARE(company("Acme Cloud"), acme);
    QCOMPARE(m_pool->size(), std::size_t { 3 });
    // A company that was there without a number takes the one it gets.
    QVERIFY(edit([](Edit &edit) -> Result<> {
        const auto id = edit.addPartner(QStringLiteral("Cask"), {});
        return id ? Result<>() : Result<>(id.failure());
    }));
    const PartnerId cask = company("Cask");
    import("Account,name\n17,Acme Cloud\n18,Bolt\n19,Bolt\n20,Cask\n", QStringLiteral("2026-03-31"));
    QCOMPARE(company("Cask"), cask);
    const Result<QList<Listing>> listings = m_workspace->listings(cask);
    QVERIFY(listings);
    QCOMPARE(listings->size(), 1);
    QCOMPARE(listings->first().externalId, QStringLiteral("20"));
    QCOMPARE(listings->first().firstSeen, QDate(2026, 3, 31));
}

void TestImportLists::missingCompaniesAreFlagged()
{
    const QByteArray all = "Account,name\n1,Acme\n2,Bolt\n3,Cask\n";
    import(all, QStringLiteral("2026-01-31"));
    const ImportPlan february = import("Account,name\n1,Acme\n3,Cask\n", QStringLiteral("2026-02-28"));
    QCOMPARE(february.list.missing, std::size_t { 1 });
    QCOMPARE(february.counts.unchanged, std::size_t { 2 });
    QCOMPARE(missingSince("Bolt"), QDate(2026, 2, 28));
    QVERIFY(!missingSince("Acme").isValid());
    QCOMPARE(m_pool->size(), std::size_t { 3 }); // never deleted
    // The day it went stays the first day it was gone.
    import("Account,name\n1,Acme\n3,Cask\n", QStringLiteral("2026-03-31"));
    QCOMPARE(missingSince("Bolt"), QDate(2026, 2, 28));
    const Result<QList<Listing>> missing = m_workspace->missingListings();
    QVERIFY(missing);
    QCOMPARE(missing->size(), 1);
    QCOMPARE(missing->first().partner, company("Bolt"));
    // And it comes back.
    import(all, QStringLiteral("2026-04-30"));
    QVERIFY(!missingSince("Bolt").isValid());
}

void TestImportLists::partialListsFlagNobody()
{
    import("Account,name\n1,Acme\n2,Bolt\n", QStringLiteral("2026-01-31"));
    const ImportPlan part = import("Account,name\n1,Acme\n", QStringLiteral("2026-02-28"), false);
    QCOMPARE(part.list.missing, std::size_t { 0 });
    QVERIFY(!missingSince("Bolt").isValid());
    // A blank number: the company is in the list all the same.
    const ImportPlan blank = import("Account,name\n1,Acme\n,Bolt\n", QStringLiteral("2026-03-31"));
    QCOMPARE(blank.list.missing, std::size_t { 0 });
}

void TestImportLists::undoTakesAListBack()
{
    import("Account,name\n1,Acme\n2,Bolt\n", QStringLiteral("2026-01-31"));
    import("Account,name\n1,Acme\n3,Cask\n", QStringLiteral("2026-02-28"));
    QCOMPARE(missingSince("Bolt"), QDate(2026, 2, 28));
    QVERIFY(taken(m_workspace->undo()));
    QCOMPARE(m_pool->size(), std::size_t { 2 });
    QVERIFY(!missingSince("Bolt").isValid());
    QVERIFY(taken(m_workspace->redo()));
    QCOMPARE(missingSince("Bolt"), QDate(2026, 2, 28));
    const Result<QList<Listing>> cask = m_workspace->listings(company("Cask"));
    QVERIFY(cask);
    QCOMPARE(cask->size(), 1);
    QVERIFY(taken(m_workspace->undo()));
    QVERIFY(taken(m_workspace->undo()));
    QCOMPARE(m_pool->size(), std::size_t { 0 });
    const Result<Problems> problems = m_workspace->check();
    QVERIFY(problems);
    QVERIFY(problems->isEmpty());
}

void TestImportLists::systemsAreApart()
{
    import("Account,name\n1,Acme\n2,Bolt\n", QStringLiteral("2026-01-31"));
    const ImportPlan other =
        import("Account,name\n1,Bolt\n", QStringLiteral("2026-02-28"), true, QStringLiteral("ERP"));
    QCOMPARE(other.list.missing, std::size_t { 0 });
    QCOMPARE(m_pool->size(), std::size_t { 2 });
    const Result<QList<Listing>> listings = m_workspace->listings(company("Bolt"));
    QVERIFY(listings);
    QCOMPARE(listings->size(), 2);
    QVERIFY(!listings->first().missingSince.isValid());
}

void TestImportLists::removedCompaniesTakeTheirNumbersAlong()
{
    import("Account,name\n1,Acme\n2,Bolt\n", QStringLiteral("2026-01-31"));
    const PartnerId acme = company("Acme");
    QVERIFY(edit([acme](Edit &edit) { return edit.removePartner(acme); }));
    const ImportPlan again = import("Account,name\n1,Acme\n2,Bolt\n", QStringLiteral("2026-02-28"));
    QCOMPARE(again.counts.added, std::size_t { 1 });
    QVERIFY(taken(m_workspace->undo()));
    QVERIFY(taken(m_workspace->undo()));
    const Result<QList<Listing>> listings = m_workspace->listings(acme);
    QVERIFY(listings);
    QCOMPARE(listings->size(), 1);
}

void TestImportLists::estimatesCarryTheirGrade()
{
    ImportOptions options;
    options.evidence.grade = Grade::SelfReported;
    const Result<ImportPlan> made = plan("name,employees,nps\nAcme,51-200,19\n", QStringLiteral("2026-01-31"), options);
    QVERIFY(made);
    QVERIFY(apply(*made));
    const Result<Partner> acme = m_workspace->partner(company("Acme"));
    QVERIFY(acme);
    QCOMPARE(acme->facts.value(QStringLiteral("employees")).evidence.grade, Grade::Estimated);
    QCOMPARE(acme->facts.value(QStringLiteral("nps")).evidence.grade, Grade::SelfReported);
}

void TestImportLists::synonymsAreRemembered()
{
    ImportOptions options;
    ColumnRules rules;
    rules.terms.insert(QStringLiteral("Familly-owned"), QStringLiteral("family"));
    options.rules.insert(QStringLiteral("ownership"), rules);
    const QByteArray csv = "name,ownership\nAcme,Familly-owned\n";
    const Result<ImportPlan> first = plan(csv, QStringLiteral("2026-01-31"), options);
    QVERIFY(first);
    QVERIFY(apply(*first));
    const Result<ImportPlan> second = plan(csv, QStringLiteral("2026-01-31"), {});
    QVERIFY(second);
    QVERIFY(second->newTerms.isEmpty());
    QCOMPARE(second->counts.unchanged, std::size_t { 1 });
    QVERIFY(taken(m_workspace->undo()));
    const Result<ImportPlan> third = plan(csv, QStringLiteral("2026-01-31"), {});
    QVERIFY(third);
    QCOMPARE(third->newTerms.size(), 1);
}

void TestImportLists::numbersNeedASystem()
{
    ImportOptions options;
    options.list.idColumn = QStringLiteral("Account");
    const Result<ImportPlan> nameless = plan("Account,name\n1,Acme\n", QStringLiteral("2026-01-31"), options);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, ErrorCode::InvalidInput);
    options.list.system = QStringLiteral("CRM");
    options.list.idColumn = QStringLiteral("Number");
    QVERIFY(!plan("Account,name\n1,Acme\n", QStringLiteral("2026-01-31"), options));
}

void TestImportLists::savedMappings()
{
    ImportOptions options;
    options.mapping.insert(QStringLiteral("Customer"), QStringLiteral("name"));
    SavedMapping mapping;
    mapping.name = QStringLiteral("CRM export");
    mapping.headers = QStringList { QStringLiteral("Customer"), QStringLiteral("Staff") };
    mapping.body = writeMappingJson(options, mapping.name);
    mapping.savedAt = Clock().now();
    const auto save = [&](Edit &edit) { return edit.saveImportMapping(mapping); };
    QVERIFY(edit(save));
    QVERIFY(edit(save)); // again: it is replaced
    const Result<QList<SavedMapping>> list = m_workspace->importMappings();
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().body, mapping.body);
    const auto remove = [](Edit &edit) { return edit.removeImportMapping(QStringLiteral("CRM export")); };
    QVERIFY(edit(remove));
    QCOMPARE(edit(remove).error().code, ErrorCode::NotFound);
    QVERIFY(taken(m_workspace->undo()));
    QCOMPARE(m_workspace->importMappings()->size(), 1);
    mapping.name = QStringLiteral("  ");
    QVERIFY(!edit(save));
}

QTEST_GUILESS_MAIN(TestImportLists)

#include "tst_importlists.moc"
