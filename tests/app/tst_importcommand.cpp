#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// What `import` can be told about guesses, contradictions, lists that come again, and mappings that are kept.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesWhereAsked();
    void theFirstRowMayBeData();
    void conflicts_data();
    void conflicts();
    void verifiedFactsStay();
    void listsThatComeAgain();
    void renamedCompaniesAreFoundByTheirFormerName();
    void partOfAList();
    void numbersNeedASystem();
    void savedMappings();
    void savedMappingsThatAreNot();
    void codesOfTwoLetters();
    void severalValuesInOneCell();
    void targetAccounts();
    void companiesToldApart();
};

namespace {
const QString File = u"w.pscope"_s;

/// A folder with a new workspace.
struct Place : Desk {
    Place() { COMPARE_STATUS(run({ u"new"_s, File }), 0); }

    /// Imports a list and gives the summary. \param more options of the call
    QJsonObject import(const QString &name, const QByteArray &list, const QStringList &more = {}) const
    {
        write(name, list);
        const Run done = run(QStringList { u"import"_s, File, name, u"--format"_s, u"json"_s } + more);
        if (done.status != 0)
            qFatal("%s", told(done).constData());
        return QJsonDocument::fromJson(done.out).object();
    }
};

QJsonObject columnOf(const QJsonObject &summary, const QString &header)
{
    for (const QJsonValue &column : summary[u"cleaning"_s][u"columns"_s].toArray()) {
        if (column[u"header"_s].toString() == header)
            return column.toObject();
    }
    return {};
}
} // namespace

void TestImportCommand::guessesWhereAsked()
{
    const Place place;
    const QByteArray list = "Firma,Where\nA,Germany\nB,France\nC,Spain\nD,Italy\n";
    const QJsonObject plain = place.import(u"l.csv"_s, list, { u"--dry-run"_s });
    QCOMPARE(columnOf(plain, u"Where"_s)[u"match"_s].toString(), u"left_out"_s);
    QCOMPARE(columnOf(plain, u"Where"_s)[u"guess"_s][u"attribute"_s].toString(), u"country"_s);
    const QJsonObject guessed = place.import(u"l.csv"_s, list, { u"--guess"_s });
    QCOMPARE(columnOf(guessed, u"Where"_s)[u"match"_s].toString(), u"guess"_s);
    QVERIFY(columnOf(guessed, u"Where"_s)[u"guess"_s][u"reason"_s].toString().contains(u"4 of 4"_s));
    QCOMPARE(guessed[u"added"_s].toInt(), 4);
    // Again: the countries are there.
    QCOMPARE(place.import(u"l.csv"_s, list, { u"--guess"_s })[u"unchanged"_s].toInt(), 4);
}

/// No row is swallowed as a header that names nothing.
void TestImportCommand::theFirstRowMayBeData()
{
    const Place place;
    const QByteArray list = "Acme Ltd;Germany\nBolt GmbH;France\nCask Inc.;Canada\nDune SA;Austria\n";
    QCOMPARE(place.import(u"l.csv"_s, list, { u"--guess"_s, u"--dry-run"_s })[u"added"_s].toInt(), 4);
    const QByteArray told = place.run({ u"import"_s, File, u"l.csv"_s, u"--guess"_s, u"--dry-run"_s }).out;
    QVERIFY2(told.contains("first row"), told.constData());
    place.write(u"m.json"_s,
                R"({"format": "partnerscope-mapping", "version": 1, "header": true, "guess": true, "columns": {}})");
    QCOMPARE(place.import(u"l.csv"_s, list, { u"--mapping"_s, u"m.json"_s, u"--dry-run"_s })[u"added"_s].toInt(), 3);
}

void TestImportCommand::conflicts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("replaced");
    QTest::addColumn<int>("kept");
    const QString rule = u"--on-conflict"_s;
    const QString day = u"--as-of"_s;
    const QString grade = u"--grade"_s;
    QTest::newRow("the file, by itself") << QStringList() << 1 << 0;
    QTest::newRow("replace") << QStringList { rule, u"replace"_s, day, u"2020-01-01"_s } << 1 << 0;
    QTest::newRow("keep") << QStringList { rule, u"keep"_s, day, u"2026-01-01"_s } << 0 << 1;
    QTest::newRow("newer, later") << QStringList { rule, u"newer"_s, day, u"2026-01-01"_s } << 1 << 0;
    QTest::newRow("newer, earlier") << QStringList { rule, u"newer"_s, day, u"2020-01-01"_s } << 0 << 1;
    QTest::newRow("graded, worse") << QStringList { rule, u"graded"_s, day, u"2026-01-01"_s, grade, u"estimated"_s }
                                   << 0 << 1;
    QTest::newRow("graded, better") << QStringList { rule, u"graded"_s, day, u"2020-01-01"_s, grade, u"verified"_s }
                                    << 1 << 0;
}

void TestImportCommand::conflicts()
{
    QFETCH(QStringList, options);
    const Place place;
    place.import(u"first.csv"_s, "name,employees\nAcme,10\n",
                 { u"--as-of"_s, u"2024-06-30"_s, u"--grade"_s, u"self_reported"_s });
    const QJsonObject summary = place.import(u"second.csv"_s, "name,employees\nAcme,20\n", options);
    QTEST(summary[u"cleaning"_s][u"facts_replaced"_s].toInt(), "replaced");
    QTEST(summary[u"cleaning"_s][u"facts_kept"_s].toInt(), "kept");
    QCOMPARE(summary[u"updated"_s].toInt() + summary[u"unchanged"_s].toInt(), 1);
    const QJsonValue conflict = summary[u"cleaning"_s][u"conflicts"_s][0];
    QCOMPARE(conflict[u"recorded"_s].toString(), u"10"_s);
    QCOMPARE(conflict[u"offered"_s].toString(), u"20"_s);
    // What was decided is what is there: the same list again contradicts no more than was kept.
    const QJsonObject again = place.import(u"second.csv"_s, "name,employees\nAcme,20\n", { u"--dry-run"_s });
    QCOMPARE(again[u"unchanged"_s].toInt(), summary[u"updated"_s].toInt());
}

void TestImportCommand::verifiedFactsStay()
{
    const Place place;
    place.import(u"first.csv"_s, "name,employees\nAcme,10\n",
                 { u"--as-of"_s, u"2025-06-30"_s, u"--grade"_s, u"verified"_s });
    const QJsonObject blank = place.import(u"blank.csv"_s, "name,employees\nAcme,\n");
    QCOMPARE(blank[u"unchanged"_s].toInt(), 1);
    const QJsonObject older = place.import(u"older.csv"_s, "name,employees\nAcme,20\n",
                                           { u"--on-conflict"_s, u"replace"_s, u"--as-of"_s, u"2025-01-01"_s });
    QCOMPARE(older[u"cleaning"_s][u"facts_kept"_s].toInt(), 1);
    QVERIFY(older[u"cleaning"_s][u"conflicts"_s][0][u"protected"_s].toBool());
}

/// The monthly export: known by number, whatever the name; who is missing is flagged and stays.
void TestImportCommand::listsThatComeAgain()
{
    const Place place;
    const QStringList crm { u"--id-column"_s, u"Nr"_s, u"--source"_s, u"CRM"_s };
    const QJsonObject may = place.import(u"may.csv"_s, "Nr,Name\n1,Acme\n2,Boreal\n3,Cask\n", crm);
    QCOMPARE(may[u"cleaning"_s][u"listed"_s].toInt(), 3);
    QCOMPARE(may[u"cleaning"_s][u"missing"_s].toInt(), 0);
    const QJsonObject june = place.import(u"june.csv"_s, "Nr,Name\n1,Acme Group\n3,Cask\n4,Dune\n", crm);
    QCOMPARE(june[u"added"_s].toInt(), 1);
    QCOMPARE(june[u"updated"_s].toInt(), 1);
    QCOMPARE(june[u"unchanged"_s].toInt(), 1);
    QCOMPARE(june[u"cleaning"_s][u"missing_partners"_s].toArray(), QJsonArray { u"Boreal"_s });
    // Back again in July: no longer missing, nothing was lost.
    const QJsonObject july = place.import(u"july.csv"_s, "Nr,Name\n1,\n2,Boreal\n3,Cask\n4,Dune\n", crm);
    QCOMPARE(july[u"cleaning"_s][u"missing"_s].toInt(), 1); // a row without a name is rejected, and so not listed
    QCOMPARE(july[u"unchanged"_s].toInt(), 3);
    QVERIFY(isSound(place, File));
}

void TestImportCommand::renamedCompaniesAreFoundByTheirFormerName()
{
    const Place place;
    const QStringList crm { u"--id-column"_s, u"Nr"_s, u"--source"_s, u"CRM"_s };
    place.import(u"may.csv"_s, "Nr,Name\n7,Old Harbour Software\n8,Cask\n", crm);
    place.import(u"june.csv"_s, "Nr,Name\n7,Pelican Cloud\n8,CASK\n", crm);
    const QJsonObject fair = place.import(u"fair.csv"_s, "Name,Country\nOld Harbour Software,GB\n");
    QCOMPARE(fair[u"added"_s].toInt(), 0);
    QCOMPARE(fair[u"updated"_s].toInt(), 1);
    // It keeps the name that the list of numbers gave it.
    const QJsonObject again = place.import(u"july.csv"_s, "Nr,Name\n7,Pelican Cloud\n8,CASK\n", crm);
    QCOMPARE(again[u"unchanged"_s].toInt(), 2);
    QVERIFY(isSound(place, File));
}

void TestImportCommand::partOfAList()
{
    const Place place;
    const QStringList crm { u"--id-column"_s, u"Nr"_s, u"--source"_s, u"CRM"_s };
    place.import(u"may.csv"_s, "Nr,Name\n1,Acme\n2,Boreal\n", crm);
    const QJsonObject part =
        place.import(u"part.csv"_s, "Nr,Name\n1,Acme\n", crm + QStringList { u"--partial-list"_s });
    QCOMPARE(part[u"cleaning"_s][u"missing"_s].toInt(), 0);
}

void TestImportCommand::numbersNeedASystem()
{
    const Place place;
    place.write(u"l.csv"_s, "Nr,Name\n1,Acme\n");
    const Run nameless = place.run({ u"import"_s, File, u"l.csv"_s, u"--id-column"_s, u"Nr"_s });
    QVERIFY2(nameless.status == 3 && nameless.err.contains("source"), told(nameless).constData());
    const Run missing =
        place.run({ u"import"_s, File, u"l.csv"_s, u"--id-column"_s, u"Number"_s, u"--source"_s, u"CRM"_s });
    QVERIFY2(missing.status == 3 && missing.err.contains("Number"), told(missing).constData());
}

void TestImportCommand::savedMappings()
{
    const Place place;
    place.write(u"m.json"_s,
                R"({"format": "partnerscope-mapping", "version": 1, "on_conflict": "newer",
                    "columns": {"Turnover": {"attribute": "annual_revenue", "factor": 1000000, "currency": "EUR"}}})");
    const QJsonObject first =
        place.import(u"a.csv"_s, "Name,Turnover,Where\nAcme,1.5,Germany\nBolt,2,France\nCask,3,Italy\n",
                     { u"--mapping"_s, u"m.json"_s, u"--guess"_s, u"--save-mapping"_s, u"Fair"_s });
    QCOMPARE(first[u"added"_s].toInt(), 3);
    QCOMPARE(place.run({ u"mapping"_s, u"list"_s, File }).out.split('\t').first(), QByteArray("Fair"));
    // What was guessed is kept as a choice, and holds for content that would not have told.
    const QJsonObject second =
        place.import(u"b.csv"_s, "Where,Turnover,Name\n,1.5,Acme\nXX,9,Dune\n", { u"--saved"_s, u"Fair"_s });
    QCOMPARE(second[u"added"_s].toInt(), 1);
    QCOMPARE(second[u"unchanged"_s].toInt(), 1);
    const QByteArray kept = place.run({ u"mapping"_s, u"export"_s, File, u"--name"_s, u"Fair"_s }).out;
    QVERIFY2(kept.contains("\"Where\": \"country\"") && kept.contains("1000000"), kept.constData());
    // Without being asked for, it is only named, beside the data.
    const Run hinted = place.run({ u"import"_s, File, u"b.csv"_s, u"--dry-run"_s, u"--format"_s, u"json"_s });
    QVERIFY2(hinted.status == 0 && hinted.err.contains("--saved \"Fair\""), told(hinted).constData());
    QVERIFY(!hinted.out.contains("Fair"));
    const Run asked = place.run({ u"import"_s, File, u"b.csv"_s, u"--saved"_s, u"Fair"_s, u"--dry-run"_s });
    QVERIFY2(asked.status == 0 && !asked.err.contains("fits this file"), told(asked).constData());
    COMPARE_STATUS(place.run({ u"mapping"_s, u"remove"_s, File, u"--name"_s, u"Fair"_s }), 0);
    QVERIFY(place.run({ u"mapping"_s, u"list"_s, File }).out.isEmpty());
}

void TestImportCommand::savedMappingsThatAreNot()
{
    const Place place;
    place.write(u"l.csv"_s, "Name,X\nAcme,1\n");
    const Run unknown = place.run({ u"import"_s, File, u"l.csv"_s, u"--saved"_s, u"Fair"_s });
    QVERIFY2(unknown.status == 3 && unknown.err.contains("Fair"), told(unknown).constData());
    // A dry run keeps nothing.
    place.import(u"l.csv"_s, "Name,X\nAcme,1\n", { u"--save-mapping"_s, u"Fair"_s, u"--dry-run"_s });
    QVERIFY(place.run({ u"mapping"_s, u"list"_s, File }).out.isEmpty());
}

/// "CA" is Canada or California: a country beside it or the other codes of the column tell, else nobody guesses.
void TestImportCommand::codesOfTwoLetters()
{
    const Place place;
    const QJsonObject open = place.import(u"open.csv"_s, "name,hq_region\nAcme,CA\n", { u"--dry-run"_s });
    QCOMPARE(open[u"problems"_s].toArray().size(), 1);
    const QString reason = open[u"problems"_s][0][u"reason"_s].toString();
    QVERIFY2(reason.contains(u"Canada"_s) && reason.contains(u"California"_s), qPrintable(reason));
    const QJsonArray suggestions = columnOf(open, u"hq_region"_s)[u"suggestions"_s].toArray();
    QCOMPARE(suggestions.size(), 2);
    QCOMPARE(suggestions[0][u"term"_s].toString(), u"CA"_s);
    QCOMPARE(suggestions[1][u"term"_s].toString(), u"US-CA"_s);

    const auto regionsOf = [&](const QByteArray &list, const QStringList &more = {}) {
        const QJsonObject summary = place.import(u"l.csv"_s, list, more + QStringList { u"--dry-run"_s });
        return summary[u"problems"_s].toArray().size();
    };
    QCOMPARE(regionsOf("name,hq_region,country\nAcme,CA,US\n"), 0);
    QCOMPARE(regionsOf("name,hq_region,country\nAcme,CA,Canada\n"), 0);
    QCOMPARE(regionsOf("name,hq_region\nAcme,DE\nB,FR\n"), 0); // countries
    QCOMPARE(regionsOf("name,hq_region\nAcme,CA\nB,NY\n"), 0); // states
    QCOMPARE(regionsOf("name,hq_region\nAcme,CA\nB,NY\nC,FR\n"), 1);
    QCOMPARE(regionsOf("name,country\nAcme,CA\n"), 0); // a country's column holds countries
    place.write(u"m.json"_s, R"({"format": "partnerscope-mapping", "version": 1,
                                 "columns": {"hq_region": {"terms": {"CA": "CA"}}}})");
    QCOMPARE(regionsOf("name,hq_region\nAcme,CA\n", { u"--mapping"_s, u"m.json"_s }), 0);
}

void TestImportCommand::severalValuesInOneCell()
{
    const Place place;
    const QJsonObject summary = place.import(u"l.csv"_s, "name,ownership\nAcme,family; founders\n");
    QCOMPARE(summary[u"problems"_s].toArray().size(), 1);
    QVERIFY(summary[u"problems"_s][0][u"reason"_s].toString().contains(u"several"_s));
}

/// How many of a partner's customers are target accounts is a fact like others: what was verified later stays.
void TestImportCommand::targetAccounts()
{
    const Place place;
    place.import(u"first.csv"_s, "name,target_accounts\nAcme,7\nBolt,7\nCask,1\n",
                 { u"--as-of"_s, u"2025-06-30"_s, u"--grade"_s, u"verified"_s });
    const QByteArray customers = "Partner,Customer\nAcme,One\nAcme,Two\nAcme,One\nCask,One\n";
    const QJsonObject older = place.import(u"older.csv"_s, customers, { u"--as-of"_s, u"2025-01-01"_s });
    QCOMPARE(older[u"kind"_s].toString(), u"target_accounts"_s);
    QCOMPARE(older[u"unchanged"_s].toInt(), 4);
    QCOMPARE(older[u"cleaning"_s][u"facts_kept"_s].toInt(), 1);
    QVERIFY(older[u"cleaning"_s][u"conflicts"_s][0][u"protected"_s].toBool());
    const QJsonObject newer = place.import(u"newer.csv"_s, customers, { u"--as-of"_s, u"2025-12-31"_s });
    QCOMPARE(newer[u"updated"_s].toInt(), 3);
    QCOMPARE(newer[u"cleaning"_s][u"facts_replaced"_s].toInt(), 1);
    QCOMPARE(place.import(u"newer.csv"_s, customers, { u"--as-of"_s, u"2025-12-31"_s })[u"unchanged"_s].toInt(), 4);
}

/// Two companies of one group share a web address, and somebody said that they are not the same.
void TestImportCommand::companiesToldApart()
{
    const Place place;
    const QByteArray both = "name,website,employees\nAcme GmbH,acme.example,10\nAcme Holding AG,acme.example,20\n";
    QCOMPARE(place.import(u"l.csv"_s, both, { u"--on-duplicate"_s, u"add"_s })[u"added"_s].toInt(), 2);
    COMPARE_STATUS(place.run({ u"distinct"_s, File, u"--left"_s, u"Acme GmbH"_s, u"--right"_s, u"Acme Holding AG"_s }),
                   0);
    QCOMPARE(place.import(u"l.csv"_s, both)[u"unchanged"_s].toInt(), 2);
    const QJsonObject later = place.import(
        u"l.csv"_s, "name,website,employees\nAcme GmbH,acme.example,11\nAcme Holding AG,acme.example,21\n");
    QCOMPARE(later[u"updated"_s].toInt(), 2);
    QCOMPARE(later[u"cleaning"_s][u"conflicts"_s].toArray().size(), 2); // employees, and no name
    // One that may be either is asked about, and taken for neither.
    const QJsonObject either = place.import(u"l.csv"_s, "name,employees\nAcme,5\n", { u"--dry-run"_s });
    for (const QJsonValue &row : either[u"similar"_s].toArray())
        QVERIFY(!row[u"taken"_s].toBool());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
