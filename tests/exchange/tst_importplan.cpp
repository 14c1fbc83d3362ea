#include "base/random.h"
#include "exchange/importmappingfile.h"
#include "exchange/importplan.h"
#include "importfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mapsByKeyLabelAndSynonym();
    void typesCells_data();
    void typesCells();
    void setsAndTerms();
    void strictRejectsCells();
    void decimalCommaAndDates();
    void newAttributes();
    void collidingHeaders();
    void mappingWins();
    void findsHeaderBelowTitle();
    void matchesThePool();
    void companiesOfOneAddressStayApart();
    void matchesRowsOfTheFile();
    void onDuplicate();
    void rejectsRows();
    void countsAddUp();
    void unusableFiles_data();
    void unusableFiles();
    void manyColumns();
    void strangeNamesSurvive();
    void cancels();
    void randomFilesEnd();
    void speed();

private:
    Result<ImportPlan> plan(const QByteArray &csv, const ImportOptions &options = {}, const Pool &pool = Pool());

    QTemporaryDir m_folder;
    QString m_path;
};

void TestImportPlan::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(QStringLiteral("list.csv"));
}

Result<ImportPlan> TestImportPlan::plan(const QByteArray &csv, const ImportOptions &options, const Pool &pool)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return fail(ErrorCode::Io, QStringLiteral("the test cannot write its file"));
    file.close();
    return planImport(m_path, schema(), pool, options);
}

#define PLAN(name, ...)                                                                                                \
    auto name##Result = plan(__VA_ARGS__);                                                                             \
    QVERIFY2(name##Result, name##Result ? "" : qPrintable(name##Result.error().message));                              \
    const ImportPlan &name = *name##Result

void TestImportPlan::mapsByKeyLabelAndSynonym()
{
    PLAN(p, "FIRMA,url,Annual Revenue,employees,Colour\nAcme,acme.de,5,10,red\n");
    QCOMPARE(columnOf(p, "FIRMA")->attribute, QStringLiteral("name"));
    QCOMPARE(columnOf(p, "FIRMA")->match, ImportColumn::Match::Synonym);
    QCOMPARE(columnOf(p, "Annual Revenue")->match, ImportColumn::Match::Label);
    QCOMPARE(columnOf(p, "employees")->match, ImportColumn::Match::Key);
    QCOMPARE(columnOf(p, "Colour")->match, ImportColumn::Match::LeftOut);
    QCOMPARE(columnOf(p, "Colour")->firstValue, QStringLiteral("red"));
    QCOMPARE(columnOf(p, "Colour")->filled, std::size_t { 1 });
    QCOMPARE(p.counts.added, std::size_t { 1 });
    QCOMPARE(p.batch.rows.front().action, BatchRow::Action::Add);
    QCOMPARE(p.lines, std::vector<std::size_t> { 2 });
    QCOMPARE(p.batch.origins.front().source, QStringLiteral("list.csv"));
    QVERIFY(p.batch.origins.front().asOf.isValid());
    QCOMPARE(p.batch.origins.front().grade, Grade::Ungraded);
}

void TestImportPlan::typesCells_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected"); ///< "!" for a problem
    const auto row = [](const char *key, const char *cell, const char *expected) {
        QTest::addRow("%s %s", key, cell)
            << QString::fromLatin1(key) << QByteArray(cell) << QString::fromUtf8(expected);
    };
    row("employees", "120", "120");
    row("employees", "1 200", "1200");
    row("employees", "1,200", "1200");
    row("employees", "12.0", "12");
    row("employees", "12.5", "!");
    row("employees", "many", "!");
    row("employees", "n/a", "");
    row("employees", "", "");
    row("growth", "12 %", "12");
    row("growth", "-3.5%", "-3.5");
    row("nps", "0.1", "0.1");
    row("nps", "-0", "0");
    row("nps", "1e3", "1000");
    row("nps", "nan", "!");
    row("nps", "n/a", "");
    row("annual_revenue", "NaN", "!");
    row("nps", "inf", "!");
    row("annual_revenue", "€ 3.5 Mio", "3500000 EUR");
    row("annual_revenue", "$1,200,000", "1200000 USD");
    row("annual_revenue", "250000", "250000");
    row("annual_revenue", "CHF 5'000'000.50", "5000000.5 CHF");
    row("annual_revenue", "2 bn GBP", "2000000000 GBP");
    row("annual_revenue", "plenty", "!");
    row("executive_sponsor", "Yes", "yes");
    row("executive_sponsor", "NEIN", "no");
    row("executive_sponsor", "1", "yes");
    row("executive_sponsor", "perhaps", "!");
    row("collaboration", "4", "4");
    row("collaboration", "5", "!");
    row("collaboration", "2.5", "!");
    row("last_review", "2024-03-31", "2024-03-31");
    row("last_review", "2024-03-31T10:00:00Z", "2024-03-31");
    row("last_review", "31.3.2024", "2024-03-31");
    row("last_review", "24 October 2011", "2011-10-24");
    row("last_review", "March 5, 2020", "2020-03-05");
    row("last_review", "2024-02-30", "!");
    row("country", "germany", "DE");
    row("country", "DEUTSCHLAND", "DE");
    row("country", "de", "DE");
    row("country", "Atlantis", "Atlantis");
    row("notes", "'=1+1", "=1+1");
    row("notes", "'+49", "+49");
    row("notes", "'plain", "'plain");
    row("notes", "[]", "[]");
}

void TestImportPlan::typesCells()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    PLAN(p, "name\t" + key.toLatin1() + "\nAcme\t" + cell + "\n");
    QCOMPARE(p.counts.added, std::size_t { 1 });
    const QString text = textOf(p, 0, key.toLatin1().constData());
    if (expected != u"!") {
        QCOMPARE(text, expected);
        QCOMPARE(p.problemCount, std::size_t { 0 });
        return;
    }
    QCOMPARE(text, QString());
    QCOMPARE(p.problemCount, std::size_t { 1 });
    QCOMPARE(p.problems.front().line, std::size_t { 2 });
    QCOMPARE(p.problems.front().column, key);
    QVERIFY(!p.problems.front().rejectsRow);
    QCOMPARE(columnOf(p, key.toLatin1().constData())->problems, std::size_t { 1 });
}

void TestImportPlan::setsAndTerms()
{
    PLAN(p,
         "name,regions_served,certifications\n"
         "A,DE;France|us,\"ISO 27001,SOC 2\"\n"
         "B,\"Europe, Middle East and Africa\",iso 27001;Green Seal\n"
         "C,[],GREEN SEAL\n"
         "D,,n/a\n"
         "E,\"[\"\"DE\"\",\"\"FR\"\"]\",;\n");
    QCOMPARE(textOf(p, 0, "regions_served"), QStringLiteral("DE;FR;US"));
    QCOMPARE(textOf(p, 0, "certifications"), QStringLiteral("iso_27001;soc_2"));
    QCOMPARE(textOf(p, 1, "regions_served"), QStringLiteral("EMEA"));
    QCOMPARE(textOf(p, 1, "certifications"), QStringLiteral("Green Seal;iso_27001"));
    QCOMPARE(textOf(p, 2, "regions_served"), QStringLiteral("[]"));
    QCOMPARE(textOf(p, 2, "certifications"), QStringLiteral("Green Seal"));
    QVERIFY(!isKnown(valueOf(p, 3, "regions_served")));
    QVERIFY(!isKnown(valueOf(p, 3, "certifications")));
    QCOMPARE(textOf(p, 4, "regions_served"), QStringLiteral("DE;FR"));
    QCOMPARE(p.newTerms.size(), 1);
    QCOMPARE(p.newTerms.front().first, QStringLiteral("certifications"));
    QCOMPARE(p.newTerms.front().second.code, QStringLiteral("Green Seal"));
    QVERIFY(!p.newTerms.front().second.reviewed);
    QCOMPARE(p.problemCount, std::size_t { 0 });
}

void TestImportPlan::strictRejectsCells()
{
    ImportOptions options;
    options.strict = true;
    PLAN(p, "name,country,certifications\nA,Atlantis,iso_27001;Seal\nB,DE,SOC 2\n", options);
    QCOMPARE(p.counts.added, std::size_t { 2 });
    QVERIFY(!isKnown(valueOf(p, 0, "country")));
    QVERIFY(!isKnown(valueOf(p, 0, "certifications")));
    QCOMPARE(p.problemCount, std::size_t { 2 });
    QVERIFY(p.newTerms.isEmpty());
}

void TestImportPlan::decimalCommaAndDates()
{
    PLAN(p,
         "Firma;Umsatz;Growth;Mitarbeiter;Last review\nA;1.234.567,89 €;12,5 %;1.200;3.4.2024\nB;0,5 Mio "
         "€;1,25;12;04/03/2024\nC;1;1;1;25/03/2024\n");
    QCOMPARE(p.dialect.separator, std::string(";"));
    QVERIFY(p.dialect.decimalComma);
    QCOMPARE(textOf(p, 0, "annual_revenue"), QStringLiteral("1234567.89 EUR"));
    QCOMPARE(textOf(p, 0, "growth"), QStringLiteral("12.5"));
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("1200"));
    QCOMPARE(textOf(p, 0, "last_review"), QStringLiteral("2024-04-03"));
    QCOMPARE(textOf(p, 1, "annual_revenue"), QStringLiteral("500000 EUR"));
    QCOMPARE(textOf(p, 1, "last_review"), QStringLiteral("2024-03-04"));
    PLAN(american, "name,Last review\nA,04/03/2024\nB,04/25/2024\n");
    QCOMPARE(textOf(american, 0, "last_review"), QStringLiteral("2024-04-03"));
}

void TestImportPlan::newAttributes()
{
    ImportOptions options;
    options.newAttributes = true;
    PLAN(p,
         "name,Größe (ca.),x_csat,Active,Level,Tags,Homepage text,Since,Share,Fee,Zip\n"
         "A,10,1.5,Yes,Gold,a;b,Some long text here,2020-01-01,12 %,$5,01234\n"
         "B,1200,2,no,gold,b;c,Another text,2021-05-05,5%,$7,02345\n"
         "C,,3.25,TRUE,Gold,[],And a third,,,,\n"
         "D,7,,false,gold,a,Fourth,2022-01-02,1%,€9,00001\n",
         options);
    const auto type = [&p](const char *header) { return columnOf(p, header)->type; };
    QCOMPARE(columnOf(p, "Größe (ca.)")->attribute, keyFromLabel(QStringLiteral("Größe (ca.)")));
    QCOMPARE(columnOf(p, "x_csat")->attribute, QStringLiteral("x_csat"));
    QCOMPARE(type("Größe (ca.)"), AttributeType::Number);
    QCOMPARE(type("x_csat"), AttributeType::Number);
    QCOMPARE(type("Active"), AttributeType::YesNo);
    QCOMPARE(type("Level"), AttributeType::Choice);
    QCOMPARE(type("Tags"), AttributeType::MultipleChoice);
    QCOMPARE(type("Homepage text"), AttributeType::Text);
    QCOMPARE(type("Since"), AttributeType::Date);
    QCOMPARE(type("Share"), AttributeType::Percent);
    QCOMPARE(type("Fee"), AttributeType::Money);
    QCOMPARE(type("Zip"), AttributeType::Text);
    QCOMPARE(p.newAttributes.size(), std::size_t { 10 });
    QCOMPARE(p.newVocabularies.size(), std::size_t { 2 });
    const auto level = std::ranges::find(p.newVocabularies, QStringLiteral("level"), &Vocabulary::key);
    QVERIFY(level != p.newVocabularies.end());
    QStringList codes;
    for (const Term &t : level->terms())
        codes << t.code;
    QCOMPARE(codes, (QStringList { QStringLiteral("Gold"), QStringLiteral("gold") }));
    QCOMPARE(textOf(p, 1, "level"), QStringLiteral("gold"));
    QCOMPARE(textOf(p, 0, "tags"), QStringLiteral("a;b"));
    QCOMPARE(textOf(p, 2, "tags"), QStringLiteral("[]"));
    QCOMPARE(p.problemCount, std::size_t { 0 });
    for (const Attribute &a : p.newAttributes)
        QVERIFY2(validate(a).isEmpty(), qPrintable(a.key));
}

void TestImportPlan::collidingHeaders()
{
    ImportOptions options;
    options.newAttributes = true;
    PLAN(p,
         "name,id,Colour,colour,COLOUR!,Name,,annual_revenue_currency,annual_revenue\nA,1,red,blue,green,B,x,usd,5\n",
         options);
    QStringList keys;
    for (const Attribute &a : p.newAttributes)
        keys << a.key;
    QCOMPARE(keys,
             (QStringList { QStringLiteral("id_2"), QStringLiteral("colour"), QStringLiteral("colour_2"),
                            QStringLiteral("colour_3"), QStringLiteral("name_2"), QStringLiteral("column_7") }));
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("A"));
    QCOMPARE(textOf(p, 0, "annual_revenue"), QStringLiteral("5 USD"));
}

void TestImportPlan::mappingWins()
{
    ImportOptions options;
    options.mapping.insert(QStringLiteral("Title"), QStringLiteral("name"));
    options.mapping.insert(QStringLiteral("Employees"), QString());
    PLAN(p, "Title,Company,employees\nAcme,Other,5\n", options);
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("Acme"));
    QCOMPARE(columnOf(p, "Title")->match, ImportColumn::Match::Chosen);
    QVERIFY(columnOf(p, "employees")->attribute.isEmpty());
    QVERIFY(columnOf(p, "Company")->attribute.isEmpty());
    options.mapping.insert(QStringLiteral("No such column"), QStringLiteral("nps"));
    QVERIFY(!plan("Title,Company,employees\nAcme,Other,5\n", options));
    options.mapping = { { QStringLiteral("Title"), QStringLiteral("no_such_attribute") } };
    QVERIFY(!plan("Title,Company\nAcme,Other\n", options));
    ImportOptions read;
    QVERIFY(readMappingJson("{\"Title\": \"name\", \"Employees\": null}", read));
    QCOMPARE(read.mapping.value(QStringLiteral("Title")), QStringLiteral("name"));
    QVERIFY(read.mapping.contains(QStringLiteral("Employees")));
    QVERIFY(!readMappingJson("[1]", read));
    QVERIFY(!readMappingJson("{\"Title\": 5}", read));
}

void TestImportPlan::findsHeaderBelowTitle()
{
    PLAN(p, "Partners of the year\nExported on,2024-01-01\n\nCompany,Country,Employees\nAcme,DE,5\n");
    QCOMPARE(p.counts.read, std::size_t { 1 });
    QCOMPARE(p.lines, std::vector<std::size_t> { 5 });
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("5"));
    PLAN(data, "Account name,Type\nAcme,Partner\nBolt,Company\n");
    QCOMPARE(data.counts.added, std::size_t { 2 });
}

void TestImportPlan::matchesThePool()
{
    const Pool pool = poolOf({ { "Acme GmbH", "https://www.acme.de", "DE", 10 },
                               { "Bolt", "", "FR", 20 },
                               { "Bolt", "", "US", 30 },
                               { "Crane, Inc.", "", "", 40 } });
    PLAN(p,
         "name,website,country,employees\n"
         "Acme Renamed,http://ACME.de/contact,,11\n" // same domain
         "bolt!,,US,30\n"                            // same name and country, other spelling
         "Bolt,,FR,20\n"                             // nothing new
         "Bolt,,,99\n"                               // two bear this name: a new company
         "CRANE INC,,DE,\n"                          // country was unknown
         "Dune,dune.io,DE,5\n",
         {}, pool);
    QCOMPARE(p.counts.read, std::size_t { 6 });
    QCOMPARE(p.counts.updated, std::size_t { 3 });
    QCOMPARE(p.counts.unchanged, std::size_t { 1 });
    QCOMPARE(p.counts.added, std::size_t { 2 });
    QCOMPARE(p.batch.rows[0].action, BatchRow::Action::Update);
    QCOMPARE(p.batch.rows[0].id.value, std::int64_t { 7 });
    QCOMPARE(p.batch.rows[1].id.value, std::int64_t { 27 });
    QCOMPARE(p.batch.rows[2].action, BatchRow::Action::Add);
    QCOMPARE(p.batch.rows[3].id.value, std::int64_t { 37 });
    QVERIFY(!isKnown(valueOf(p, 3, "employees")));
}

/// One web address, and names that have nothing in common: nobody is lost under another one's name.
void TestImportPlan::companiesOfOneAddressStayApart()
{
    PLAN(p,
         "name,website,employees\n"
         "Alpha Cloud GmbH,https://holding.example/alpha,100\n"
         "Beta Security AG,https://www.holding.example/beta,250\n"
         "Beta Security,holding.example,251\n" // the same again
         "Alpha Cloud,holding.example,101\n"
         "HBM,hbm.example,1\n"
         "Halden Bearing Machines,hbm.example,2\n"); // the same by its initials
    QCOMPARE(p.counts.added, std::size_t { 3 });
    QCOMPARE(p.counts.updated, std::size_t { 3 });
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("Alpha Cloud"));
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("101"));
    QCOMPARE(textOf(p, 1, "name"), QStringLiteral("Beta Security"));
    QCOMPARE(textOf(p, 1, "employees"), QStringLiteral("251"));
    const Pool pool = poolOf({ { "Alpha Cloud", "holding.example", "DE", 100 } });
    PLAN(later, "name,website,employees\nGamma Labs,https://holding.example/,9\n", {}, pool);
    QCOMPARE(later.counts.added, std::size_t { 1 });
    QCOMPARE(later.counts.updated, std::size_t { 0 });
}

void TestImportPlan::matchesRowsOfTheFile()
{
    PLAN(p,
         "name,website,country,employees,notes\nAcme,acme.de,DE,10,first\nAcme "
         "AG,www.acme.de,,12,\nacme,,Germany,12,\nBolt,,US,1,\nBOLT,,DE,2,\n");
    QCOMPARE(p.counts.read, std::size_t { 5 });
    QCOMPARE(p.counts.added, std::size_t { 3 });
    QCOMPARE(p.counts.updated, std::size_t { 2 });
    QCOMPARE(p.batch.rows.size(), std::size_t { 3 });
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("acme"));
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("12"));
    QCOMPARE(textOf(p, 0, "notes"), QStringLiteral("first"));
    QCOMPARE(textOf(p, 0, "country"), QStringLiteral("DE"));
    PLAN(same, "name,country\nAcme,DE\nAcme,DE\n");
    QCOMPARE(same.counts.unchanged, std::size_t { 1 });
}

void TestImportPlan::onDuplicate()
{
    const Pool pool = poolOf({ { "Acme", "", "DE", 10 } });
    const QByteArray csv("name,country,employees\nAcme,DE,11\nBolt,DE,1\nBolt,DE,2\n");
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Skip;
    PLAN(skip, csv, options, pool);
    QCOMPARE(skip.counts.skipped, std::size_t { 2 });
    QCOMPARE(skip.counts.added, std::size_t { 1 });
    options.onDuplicate = OnDuplicate::Add;
    PLAN(add, csv, options, pool);
    QCOMPARE(add.counts.added, std::size_t { 3 });
    QCOMPARE(add.batch.rows.size(), std::size_t { 3 });
}

void TestImportPlan::rejectsRows()
{
    PLAN(p, "name,country,notes\nAcme,DE,x\n,DE,no name\nBolt,DE,a,b\nCrane,DE,\"open\nDune,DE,y\n  ,,\nEiger,DE\n");
    QCOMPARE(p.counts.read, std::size_t { 6 });
    QCOMPARE(p.counts.added, std::size_t { 3 });
    QCOMPARE(p.counts.rejected, std::size_t { 3 });
    QCOMPARE(p.problems.size(), 3);
    QCOMPARE(p.problems[0].line, std::size_t { 3 });
    QCOMPARE(p.problems[0].column, QStringLiteral("name"));
    QCOMPARE(p.problems[1].line, std::size_t { 4 });
    QCOMPARE(p.problems[2].line, std::size_t { 5 });
    QVERIFY(p.problems[2].rejectsRow);
    QVERIFY(p.rejectedCsv.startsWith("name,country,notes,Reason\n"));
    QCOMPARE(p.rejectedCsv.count('\n'), 4);
    QVERIFY(p.rejectedCsv.contains("no name"));
    QCOMPARE(p.lines, (std::vector<std::size_t> { 2, 6, 8 }));
}

void TestImportPlan::countsAddUp()
{
    Random random(3);
    QByteArray csv("name,country,employees\n");
    for (int i = 0; i < 3000; ++i) {
        const QByteArray name =
            random.chance(0.05) ? QByteArray() : "Company " + QByteArray::number(static_cast<int>(random.below(500)));
        csv += name + (random.chance(0.5) ? ",DE," : ",FR,")
            + (random.chance(0.1) ? QByteArray("?x") : QByteArray::number(static_cast<int>(random.below(3))))
            + (random.chance(0.02) ? ",more" : "") + '\n';
    }
    const Pool pool = poolOf({ { "Company 1", "", "DE", 1 }, { "Company 2", "", "FR", 2 } });
    for (const OnDuplicate onDuplicate : { OnDuplicate::Update, OnDuplicate::Skip, OnDuplicate::Add }) {
        ImportOptions options;
        options.onDuplicate = onDuplicate;
        PLAN(p, csv, options, pool);
        const ImportCounts &c = p.counts;
        QCOMPARE(c.read, std::size_t { 3000 });
        QCOMPARE(c.added + c.updated + c.unchanged + c.skipped + c.rejected, c.read);
        QVERIFY(c.rejected > 100);
        QCOMPARE(p.lines.size(), p.batch.rows.size());
        for (const RowBatch::Column &column : p.batch.columns)
            QCOMPARE(rowCount(column.data), p.batch.rows.size());
    }
}

void TestImportPlan::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\n\n");
    QTest::newRow("only a header") << QByteArray("name,country\n");
    QTest::newRow("header and blank rows") << QByteArray("name,country\n,\n  ,\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestImportPlan::unusableFiles()
{
    QFETCH(QByteArray, csv);
    const auto result = plan(csv);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().message.contains(QStringLiteral("list.csv")));
    QCOMPARE(planImport(QStringLiteral("/no/such/list.csv"), schema(), Pool(), {}).error().code, ErrorCode::Io);
}

void TestImportPlan::manyColumns()
{
    QByteArray header("name");
    QByteArray row("Acme");
    for (int i = 0; i < 10'000; ++i) {
        header += ",c" + QByteArray::number(i);
        row += ',' + QByteArray::number(i);
    }
    const QByteArray csv = header + '\n' + row + '\n';
    PLAN(p, csv);
    QCOMPARE(p.columns.size(), std::size_t { 10'001 });
    QCOMPARE(p.counts.added, std::size_t { 1 });
    ImportOptions options;
    options.newAttributes = true;
    const auto refused = plan(csv, options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("1500")));
}

void TestImportPlan::strangeNamesSurvive()
{
    const QStringList names { QStringLiteral("<b>Acme</b>"),
                              QStringLiteral("=SUM(1)"),
                              QStringLiteral("@home"),
                              QStringLiteral("שלום בע\"מ"),
                              QStringLiteral("🚀🚀"),
                              QStringLiteral("شركة"),
                              QStringLiteral("a, \"b\"; c | d\nsecond line"),
                              QStringLiteral("''-x"),
                              QStringLiteral("[Bracket]"),
                              QStringLiteral("!!!"),
                              QString(5000, u'x') };
    QByteArray csv("name,notes\n");
    for (const QString &name : names) {
        QByteArray cell = name.toUtf8().replace("\"", "\"\"");
        if (cell.startsWith('=') || cell.startsWith('@') || cell.startsWith('\''))
            cell.prepend('\'');
        csv += '"' + cell + "\",x\n";
    }
    PLAN(p, csv);
    QCOMPARE(p.counts.added, static_cast<std::size_t>(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(textOf(p, static_cast<std::size_t>(i), "name"), names[i]);
}

void TestImportPlan::cancels()
{
    QByteArray csv("name\n");
    for (int i = 0; i < 20'000; ++i)
        csv += "Company " + QByteArray::number(i) + '\n';
    QVERIFY(plan(csv));
    double last = -1;
    const auto cancelled = planImport(m_path, schema(), Pool(), {}, [&last](double share) {
        const bool rises = share >= last && share <= 1.0;
        last = share;
        return rises && share < 0.6;
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(last >= 0.6);
}

void TestImportPlan::randomFilesEnd()
{
    Random random(11);
    const std::string_view alphabet = "ab1,;\"'\n\r\t|=[]-.%€";
    for (int round = 0; round < 1500; ++round) {
        QByteArray csv(round % 2 ? "name,country,employees,certifications,x\n" : "name;annual_revenue;last_review;y\n");
        for (std::uint64_t n = random.below(200); n > 0; --n)
            csv += round % 5 == 0 ? static_cast<char>(random.below(256)) : alphabet[random.below(alphabet.size())];
        ImportOptions options;
        options.newAttributes = random.chance(0.5);
        options.strict = random.chance(0.5);
        const auto p = plan(csv, options);
        if (p && p->hasName()) {
            const ImportCounts &c = p->counts;
            QCOMPARE(c.added + c.updated + c.unchanged + c.skipped + c.rejected, c.read);
        }
    }
}

/// No budget is tested here, only shown: debug builds and busy machines say little.
void TestImportPlan::speed()
{
    Random random(5);
    QByteArray csv("name,website,country,employees,annual_revenue,growth,executive_sponsor,regions_served,"
                   "collaboration,last_review");
    for (int i = 0; i < 30; ++i)
        csv += ",metric_" + QByteArray::number(i);
    csv += '\n';
    constexpr int Rows = 3000;
    for (int row = 0; row < Rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        csv += "Company " + number + ",https://c" + number + ".example,DE,"
            + QByteArray::number(static_cast<int>(random.below(9999))) + ",$5000000,12 %,yes,DE;FR,3,2024-05-06";
        for (int i = 0; i < 30; ++i)
            csv += ',' + QByteArray::number(random.uniform() * 100, 'f', 3);
        csv += '\n';
    }
    ImportOptions options;
    options.newAttributes = true;
    QVERIFY(plan(csv));
    QElapsedTimer timer;
    timer.start();
    const auto result = planImport(m_path, schema(), Pool(), options);
    const qint64 elapsed = qMax<qint64>(1, timer.elapsed());
    QVERIFY(result);
    QCOMPARE(result->counts.added, static_cast<std::size_t>(Rows));
    QCOMPARE(result->problemCount, std::size_t { 0 });
    qInfo("%d rows of 40 columns in %lld ms: %lld rows/s", Rows, elapsed, Rows * 1000LL / elapsed);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
