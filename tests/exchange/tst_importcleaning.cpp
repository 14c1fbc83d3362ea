#include "exchange/cellbands.h"
#include "exchange/headerunit.h"
#include "exchange/importconflicts.h"
#include "exchange/importmappingfile.h"
#include "exchange/importscan.h"
#include "exchange/lettercase.h"
#include "tests/exchange/importfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// What an import makes of cells that do not say what they mean in the program's own words: through real files.
class TestImportCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreToldByAmounts();
    void initTestCase();
    void looseNumbers_data();
    void looseNumbers();
    void bandsBecomeEstimates();
    void places_data();
    void places();
    void partsOfCountries();
    void yesAndNoInManyLanguages();
    void dateOrderOfEachColumn();
    void decimalsOfEachColumn();
    void wholeNumbersHaveThousands();
    void unitsOfHeaders();
    void guesses();
    void guessesNeedToBeAsked();
    void namesWithoutHeader();
    void suggestsTerms();
    void acceptedTermsAreRemembered();
    void textsAreLeftAlone();
    void bareTextsGetEvenSpaces();
    void websitesAreAddresses();
    void countsAreNotBelowZero();
    void conflicts_data();
    void conflicts();
    void decisionsWin();
    void verifiedFactsStay();
    void mappingFileRoundTrip();
    void mappingFileErrors_data();
    void mappingFileErrors();

private:
    Result<ImportPlan> plan(const QByteArray &csv, const ImportOptions &options = {}, const Pool &pool = Pool(),
                            const Schema &ofSchema = schema());

    QTemporaryDir m_folder;
};

void TestImportCleaning::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

Result<ImportPlan> TestImportCleaning::plan(const QByteArray &csv, const ImportOptions &options, const Pool &pool,
                                            const Schema &ofSchema)
{
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return fail(ErrorCode::Io, QStringLiteral("the test cannot write its file"));
    file.close();
    return planImport(path, ofSchema, pool, options);
}

#define PLAN(name, ...)                                                                                                \
    auto name##Result = plan(__VA_ARGS__);                                                                             \
    QVERIFY2(name##Result, name##Result ? "" : qPrintable(name##Result.error().message));                              \
    const ImportPlan &name = *name##Result

void TestImportCleaning::looseNumbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<double>("low"); ///< NaN: no number
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("high");
    const double none = qQNaN();
    const auto row = [](const char *cell, double low, double middle, double high) {
        QTest::newRow(cell) << QByteArray(cell) << low << middle << high;
    };
    row("51-200", 51, 125.5, 200);
    row("51 – 200", 51, 125.5, 200);
    row("51 bis 200", 51, 125.5, 200);
    row("51 to 200 employees", 51, 125.5, 200);
    row("1,001-5,000", 1001, 3000.5, 5000);
    row("10,000+", 10000, 10000, 10000);
    row("10,000 and more", 10000, 10000, 10000);
    row(">500", 500, 500, 500);
    row("über 500", 500, 500, 500);
    row("<10", 0, 5, 10);
    row("up to 10", 0, 5, 10);
    row("ca. 40", 40, 40, 40);
    row("~40", 40, 40, 40);
    row("etwa 1,200 Mitarbeiter", 1200, 1200, 1200);
    row("84 employees", 84, 84, 84);
    row("2013 (1888)", 2013, 2013, 2013);
    row("1-10 Mio", 1e6, 5.5e6, 10e6);
    row("$1M - $10M", 1e6, 5.5e6, 10e6);
    row("10-20%", 10, 15, 20);
    row("200-51", none, none, none);
    row("2024-01-01", none, none, none);
    row("0221 12-34", none, none, none);
    row("employees", none, none, none);
    row("A-1", none, none, none);
}

void TestImportCleaning::looseNumbers()
{
    QFETCH(QByteArray, cell);
    QFETCH(double, low);
    QFETCH(double, middle);
    QFETCH(double, high);
    const auto number = parseLooseNumber({ cell.constData(), static_cast<std::size_t>(cell.size()) }, false);
    QCOMPARE(number.has_value(), !qIsNaN(middle));
    if (!number)
        return;
    QCOMPARE(valueOf(*number, BandRule::Low), std::optional(low));
    QCOMPARE(valueOf(*number, BandRule::Middle), std::optional(middle));
    QCOMPARE(valueOf(*number, BandRule::High), std::optional(high));
}

void TestImportCleaning::bandsBecomeEstimates()
{
    const QByteArray csv = "name,employees\nA,51-200\nB,84\nC,ca. 40\nA,120\n";
    ImportOptions options;
    options.evidence.grade = Grade::Verified;
    PLAN(p, csv, options);
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("120")); // the later row is exact
    QCOMPARE(textOf(p, 2, "employees"), QStringLiteral("40"));
    QCOMPARE(p.problemCount, std::size_t { 0 });
    QCOMPARE(p.batch.cellOrigins.size(), std::size_t { 1 });
    QCOMPARE(p.batch.cellOrigins.front().row, 2u);
    QCOMPARE(p.batch.origins.at(1).grade, Grade::Estimated);
    QCOMPARE(p.batch.origins.at(1).source, p.batch.origins.front().source);
    const ImportColumn *column = columnOf(p, "employees");
    QCOMPARE(column->cleanedCells, std::size_t { 2 });
    QCOMPARE(column->cleaned.front().before, QStringLiteral("51-200"));
    QCOMPARE(column->cleaned.front().after, QStringLiteral("126"));

    options.bands = BandRule::LeaveOut;
    PLAN(strict, csv, options);
    QCOMPARE(strict.problemCount, std::size_t { 1 });
    QCOMPARE(strict.problems.front().line, std::size_t { 2 });
    options.bands = BandRule::Low;
    PLAN(low, "name,employees\nA,51-200\n", options);
    QCOMPARE(textOf(low, 0, "employees"), QStringLiteral("51"));
}

void TestImportCleaning::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    const auto row = [](const char *text, const char *country) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(country);
    };
    row("DE", "DE");
    row("deu", "DE");
    row("276", "DE");
    row("40", "AT");
    row("Deutschland", "DE");
    row("ALLEMAGNE", "DE");
    row("BRD", "DE");
    row("Germany (Federal Republic)", "DE");
    row("U.S.A.", "US");
    row("The United States of America", "US");
    row("U.K.", "GB");
    row("England", "GB");
    row("The Netherlands", "NL");
    row("Holland", "NL");
    row("Korea, Republic of", "KR");
    row("South Korea", "KR");
    row("Czech Republic", "CZ");
    row("Côte d'Ivoire", "CI");
    row("Oesterreich", "AT");
    row("Россия", "RU");
    row("Atlantis", "");
    row("Europe", "");
    row("", "");
}

void TestImportCleaning::places()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QCOMPARE(placeNames().country(text), country);
}

void TestImportCleaning::partsOfCountries()
{
    const PlaceNames &names = placeNames();
    QCOMPARE(names.subdivision(QStringLiteral("Bavaria")), QStringLiteral("DE-BY"));
    QCOMPARE(names.subdivision(QStringLiteral("Bayern")), QStringLiteral("DE-BY"));
    QCOMPARE(names.subdivision(QStringLiteral("Thueringen")), QStringLiteral("DE-TH"));
    QCOMPARE(names.subdivision(QStringLiteral("CA"), QStringLiteral("US")), QStringLiteral("US-CA"));
    QCOMPARE(names.subdivision(QStringLiteral("BY"), QStringLiteral("DE")), QStringLiteral("DE-BY"));
    QCOMPARE(names.subdivision(QStringLiteral("BY")), QString()); // Belarus, or a hundred others
    QCOMPARE(names.placeWithin(QStringLiteral("Milwaukee, Wisconsin"), false), QStringLiteral("US-WI"));
    QCOMPARE(names.placeWithin(QStringLiteral("Dublin, Ireland"), true), QStringLiteral("IE"));
    QCOMPARE(names.placeWithin(QStringLiteral("Los Angeles, CA"), true), QString());

    Schema withRegions = schema();
    withRegions.attributes.push_back(attribute("hq_region", "HQ region", AttributeType::Choice, "regions"));
    PLAN(p, "name,hq_region,country\nA,CA,US\nB,Bayern,Deutschland\nC,Germany,\n", {}, Pool(), withRegions);
    QCOMPARE(textOf(p, 0, "hq_region"), QStringLiteral("US-CA"));
    QCOMPARE(textOf(p, 1, "hq_region"), QStringLiteral("DE-BY"));
    QCOMPARE(textOf(p, 2, "hq_region"), QStringLiteral("DE"));
    QCOMPARE(p.newTerms.size(), 2); // under their ISO codes, below their countries, for somebody to review
    QCOMPARE(p.newTerms.at(1).second.label, QStringLiteral("Bayern"));
    QCOMPARE(p.newTerms.at(1).second.parents, QStringList { QStringLiteral("DE") });
    QVERIFY(!p.newTerms.at(1).second.reviewed);
}

void TestImportCleaning::yesAndNoInManyLanguages()
{
    PLAN(p, "name,executive_sponsor\nA,Oui\nB,não\nC,SÍ\nD,nej\nE,✓\nF,да\nG,vielleicht\n");
    const QStringList expected { QStringLiteral("yes"),
                                 QStringLiteral("no"),
                                 QStringLiteral("yes"),
                                 QStringLiteral("no"),
                                 QStringLiteral("yes"),
                                 QStringLiteral("yes"),
                                 QString() };
    for (qsizetype row = 0; row < expected.size(); ++row)
        QCOMPARE(textOf(p, static_cast<std::size_t>(row), "executive_sponsor"), expected.at(row));
    QCOMPARE(p.problemCount, std::size_t { 1 });
}

void TestImportCleaning::dateOrderOfEachColumn()
{
    Schema two = schema();
    two.attributes.push_back(attribute("next_review", "Next review", AttributeType::Date));
    PLAN(p, "name,last_review,next_review\nA,03/04/2024,04/25/2024\nB,25/04/2024,03/04/2024\n", {}, Pool(), two);
    QCOMPARE(textOf(p, 0, "last_review"), QStringLiteral("2024-04-03"));
    QCOMPARE(textOf(p, 1, "next_review"), QStringLiteral("2024-03-04"));
    QCOMPARE(columnOf(p, "last_review")->dates.certainty, DateFinding::Certainty::Found);

    PLAN(open, "name,last_review\nA,03/04/2024\n");
    QCOMPARE(columnOf(open, "last_review")->dates.certainty, DateFinding::Certainty::Assumed);
    QCOMPARE(columnOf(open, "last_review")->dates.example, QStringLiteral("03/04/2024"));
    QCOMPARE(textOf(open, 0, "last_review"), QStringLiteral("2024-03-04"));
    ImportOptions options;
    options.dateOrder = DateOrder::DayFirst;
    PLAN(told, "name,last_review\nA,03/04/2024\n", options);
    QCOMPARE(textOf(told, 0, "last_review"), QStringLiteral("2024-04-03"));

    PLAN(mixed, "name,last_review\nA,25/04/2024\nB,26/04/2024\nC,04/25/2024\n");
    QCOMPARE(columnOf(mixed, "last_review")->dates.certainty, DateFinding::Certainty::Mixed);
    QCOMPARE(mixed.problemCount, std::size_t { 1 });
    PLAN(compact, "name,last_review\nA,20240331\nB,2 février 2024\n");
    QCOMPARE(textOf(compact, 0, "last_review"), QStringLiteral("2024-03-31"));
    QCOMPARE(textOf(compact, 1, "last_review"), QStringLiteral("2024-02-02"));
}

void TestImportCleaning::decimalsOfEachColumn()
{
    QCOMPARE(decimalEvidence("1.234,5"), 1);
    QCOMPARE(decimalEvidence("1,234.5"), -1);
    QCOMPARE(decimalEvidence("1.234"), 0);
    QCOMPARE(decimalEvidence("0.125"), -1);
    QCOMPARE(decimalEvidence("1.234.567"), 1);
    QCOMPARE(decimalEvidence("12,5 %"), 1);
    // One column of a file with points keeps its own commas.
    PLAN(p, "name\temployees\tnps\tgrowth\nA\t1,234\t3.25\t\"12,5\"\nB\t2,000\t1.5\t\"1,125\"\n");
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("1234"));
    QCOMPARE(textOf(p, 0, "nps"), QStringLiteral("3.25"));
    QCOMPARE(textOf(p, 1, "growth"), QStringLiteral("1.125"));
}

/// A whole number has no decimals: its sign stands between thousands, whatever the rest of the file does.
void TestImportCleaning::wholeNumbersHaveThousands()
{
    PLAN(points, "name;employees\nA;1.234\nB;2.000\nC;56\n");
    QVERIFY(points.problems.empty());
    QCOMPARE(textOf(points, 0, "employees"), QStringLiteral("1234"));
    QCOMPARE(textOf(points, 1, "employees"), QStringLiteral("2000"));
    PLAN(commas, "name;employees;nps\nA;1,234;12,5\n");
    QVERIFY(commas.problems.empty());
    QCOMPARE(textOf(commas, 0, "employees"), QStringLiteral("1234"));
    QCOMPARE(textOf(commas, 0, "nps"), QStringLiteral("12.5"));
    // Beside one that has decimals nobody can tell: nothing is taken for a thousand times as much.
    PLAN(mixed, "name;employees\nA;1.234\nB;1.5\n");
    QCOMPARE(mixed.problems.size(), std::size_t { 2 });
    PLAN(plain, "name;employees\nA;2.000\n");
    QCOMPARE(textOf(plain, 0, "employees"), QStringLiteral("2"));
    ImportOptions chosen;
    chosen.dialect.decimalComma = false;
    PLAN(said, "name;employees\nA;1.234\n", chosen);
    QCOMPARE(said.problems.size(), std::size_t { 1 });
}

void TestImportCleaning::unitsOfHeaders()
{
    QCOMPARE(unitOfHeader(QStringLiteral("Umsatz (Mio. €)")), (HeaderUnit { 1e6, QStringLiteral("EUR") }));
    QCOMPARE(unitOfHeader(QStringLiteral("Revenue in USD k")), (HeaderUnit { 1e3, QStringLiteral("USD") }));
    QCOMPARE(unitOfHeader(QStringLiteral("Revenue")), HeaderUnit());
    QCOMPARE(unitOfHeader(QStringLiteral("Made in Italy")), HeaderUnit());
    ImportOptions options;
    options.guess = true;
    PLAN(p, "Firma;Umsatz (Mio. €)\nA;12,4\nB;3,1\nC;1-10\n", options);
    QCOMPARE(columnOf(p, "Umsatz (Mio. €)")->match, ImportColumn::Match::Guess);
    QCOMPARE(textOf(p, 0, "annual_revenue"), QStringLiteral("12400000 EUR"));
    QCOMPARE(textOf(p, 2, "annual_revenue"), QStringLiteral("5500000 EUR"));
}

void TestImportCleaning::guesses()
{
    ImportOptions options;
    options.guess = true;
    PLAN(p,
         "Company,Where,Site,Exec sponsor,Kontakt,Level,Firmware\n"
         "A,Germany,https://a.example,yes,x@a.example,ISO 27001;SOC 2,1\n"
         "B,France,www.b.example,no,y@b.example,SOC 2,2\n"
         "C,United States,c.example/about,yes,z@c.example,ISO 27001,3\n"
         "D,Deutschland,d.example,no,w@d.example,SOC 2,4\n",
         options);
    QCOMPARE(columnOf(p, "Where")->attribute, QStringLiteral("country"));
    QCOMPARE(columnOf(p, "Where")->match, ImportColumn::Match::Guess);
    QVERIFY2(columnOf(p, "Where")->guess.reason.contains(QStringLiteral("4 of 4")),
             qPrintable(columnOf(p, "Where")->guess.reason));
    QCOMPARE(columnOf(p, "Site")->attribute, QStringLiteral("website"));
    QCOMPARE(columnOf(p, "Exec sponsor")->attribute, QStringLiteral("executive_sponsor"));
    QVERIFY(columnOf(p, "Kontakt")->attribute.isEmpty());
    QVERIFY(!columnOf(p, "Kontakt")->guess.reason.isEmpty());
    QVERIFY(columnOf(p, "Firmware")->attribute.isEmpty()); // numbers alone could be anything
}

void TestImportCleaning::guessesNeedToBeAsked()
{
    const QByteArray csv = "Company,Where\nA,Germany\nB,France\nC,United States\n";
    PLAN(p, csv);
    QCOMPARE(columnOf(p, "Where")->match, ImportColumn::Match::LeftOut);
    QVERIFY(columnOf(p, "Where")->attribute.isEmpty());
    QCOMPARE(columnOf(p, "Where")->guess.attribute, QStringLiteral("country"));
    // A header that is known wins over what the content looks like.
    ImportOptions options;
    options.guess = true;
    PLAN(known, "Company,Country,Where\nA,x1,Germany\nB,x2,France\nC,x3,United States\n", options);
    QCOMPARE(columnOf(known, "Country")->attribute, QStringLiteral("country"));
    QVERIFY(columnOf(known, "Where")->attribute.isEmpty());
}

void TestImportCleaning::namesWithoutHeader()
{
    ImportOptions options;
    options.guess = true;
    options.firstRowIsData = true;
    PLAN(p, "Acme Ltd;Germany\nBolt GmbH;France\nCask Inc.;United States\nDune;Austria\n", options);
    QVERIFY(p.hasName());
    QCOMPARE(p.counts.added, std::size_t { 4 });
    QCOMPARE(p.columns.at(1).attribute, QStringLiteral("country"));
}

void TestImportCleaning::suggestsTerms()
{
    PLAN(p, "name,ownership,certifications\nA,Familly owned,ISO27001\nB,owned by family,SOC 2\nC,Familly owned,\n");
    const ImportColumn *ownership = columnOf(p, "ownership");
    QCOMPARE(ownership->suggestions.size(), 2);
    const auto slip = std::ranges::find(ownership->suggestions, QStringLiteral("Familly owned"), &TermSuggestion::text);
    QVERIFY(slip != ownership->suggestions.end());
    QCOMPARE(slip->code, QStringLiteral("family"));
    QCOMPARE(slip->cells, std::size_t { 2 });
    QCOMPARE(columnOf(p, "certifications")->suggestions.size(), 1);
    QCOMPARE(columnOf(p, "certifications")->suggestions.front().code, QStringLiteral("iso_27001"));
}

void TestImportCleaning::acceptedTermsAreRemembered()
{
    ImportOptions options;
    ColumnRules rules;
    rules.terms = { { QStringLiteral("familly OWNED"), QStringLiteral("family") },
                    { QStringLiteral("?!"), QString() } };
    options.rules.insert(headerKey(QStringLiteral(" Ownership")), rules);
    PLAN(p, "name,ownership\nA,Familly owned\nB,?!\nC,Listed\n", options);
    QCOMPARE(textOf(p, 0, "ownership"), QStringLiteral("family"));
    QVERIFY(!isKnown(valueOf(p, 1, "ownership")));
    QVERIFY(p.newTerms.isEmpty());
    QCOMPARE(p.synonyms.size(), 1);
    QCOMPARE(p.synonyms.front().first, QStringLiteral("ownership"));
    QVERIFY(p.synonyms.front().second.synonyms.contains(QStringLiteral("familly OWNED")));
    QCOMPARE(columnOf(p, "ownership")->cleanedCells, std::size_t { 2 });
}

void TestImportCleaning::textsAreLeftAlone()
{
    PLAN(p, "name,notes\n\"ACME  GMBH\",\" two  spaces \"\n");
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("ACME  GMBH"));
    QCOMPARE(textOf(p, 0, "notes"), QStringLiteral(" two  spaces "));
    ImportOptions options;
    ColumnRules rules;
    rules.textCase = TextCase::Title;
    options.rules.insert(QStringLiteral("name"), rules);
    PLAN(tidy, "name,notes\n\"ACME  CLOUD GMBH\",x\n\"IBM deutschland\",y\n", options);
    QCOMPARE(textOf(tidy, 0, "name"), QStringLiteral("Acme Cloud GmbH"));
    QCOMPARE(textOf(tidy, 1, "name"), QStringLiteral("IBM Deutschland"));
    QCOMPARE(inCase(QStringLiteral("jean-paul o'NEIL"), TextCase::Title), QStringLiteral("Jean-Paul O'neil"));
}

void TestImportCleaning::bareTextsGetEvenSpaces()
{
    PLAN(p, "name,notes\nAcme   Cloud\tGmbH,one  two\n");
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("Acme Cloud GmbH"));
    QCOMPARE(textOf(p, 0, "notes"), QStringLiteral("one two"));
}

void TestImportCleaning::websitesAreAddresses()
{
    Schema with = schema();
    Attribute website;
    website.key = QStringLiteral("website");
    with.attributes.push_back(website);
    for (const char *good : { "acme.example", "https://www.acme.example/a?b#c", "HTTP://acme.example:8080" }) {
        PLAN(p, QByteArray("name,website\nAcme,") + good + '\n', {}, Pool(), with);
        QVERIFY2(p.problems.empty(), good);
        QCOMPARE(textOf(p, 0, "website"), QString::fromLatin1(good));
    }
    for (const char *bad : { "javascript:alert(1)", "mailto:a@acme.example", "file:///etc/passwd", "Acme", ".com" }) {
        PLAN(p, QByteArray("name,website\nAcme,") + bad + '\n', {}, Pool(), with);
        QCOMPARE(p.problems.size(), std::size_t { 1 });
        QVERIFY2(p.problems.front().reason.contains(QStringLiteral("web address")), bad);
    }
}

void TestImportCleaning::countsAreNotBelowZero()
{
    Schema with = schema();
    Attribute employees;
    employees.key = QStringLiteral("staff");
    employees.type = AttributeType::WholeNumber;
    employees.unit = QStringLiteral("people");
    with.attributes.push_back(employees);
    PLAN(p, "name,staff\nAcme,-50\nBeta,0\n", {}, Pool(), with);
    QVERIFY(p.problems.size() == 1 && p.problems.front().reason.contains(QStringLiteral("below zero")));
}

void TestImportCleaning::conflicts_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("days"); ///< by which the file is newer
    QTest::addColumn<int>("recorded");
    QTest::addColumn<int>("offered");
    QTest::addColumn<bool>("takes");
    const auto row = [](const char *name, OnConflict rule, int days, Grade recorded, Grade offered, bool takes) {
        QTest::newRow(name) << static_cast<int>(rule) << days << static_cast<int>(recorded) << static_cast<int>(offered)
                            << takes;
    };
    row("replace, older", OnConflict::Replace, -5, Grade::Ungraded, Grade::Ungraded, true);
    row("replace, verified, older", OnConflict::Replace, -5, Grade::Verified, Grade::Ungraded, false);
    row("replace, verified, newer", OnConflict::Replace, 5, Grade::Verified, Grade::Ungraded, true);
    row("newer", OnConflict::Newer, 5, Grade::Ungraded, Grade::Ungraded, true);
    row("same day", OnConflict::Newer, 0, Grade::Ungraded, Grade::Ungraded, true);
    row("same day, worse grade", OnConflict::Newer, 0, Grade::Verified, Grade::Ungraded, false);
    row("same day, better grade", OnConflict::Newer, 0, Grade::Ungraded, Grade::Verified, true);
    row("replace, verified, same day", OnConflict::Replace, 0, Grade::Verified, Grade::Ungraded, false);
    row("older", OnConflict::Newer, -1, Grade::Ungraded, Grade::Verified, false);
    row("better grade, older", OnConflict::Graded, -1, Grade::SelfReported, Grade::Verified, true);
    row("worse grade, newer", OnConflict::Graded, 9, Grade::SelfReported, Grade::Estimated, false);
    row("same grade, newer", OnConflict::Graded, 9, Grade::Estimated, Grade::Estimated, true);
    row("keep", OnConflict::Keep, 9, Grade::Ungraded, Grade::Verified, false);
    row("ask", OnConflict::Ask, 9, Grade::Ungraded, Grade::Verified, false);
}

void TestImportCleaning::conflicts()
{
    QFETCH(int, rule);
    QFETCH(int, days);
    QFETCH(int, recorded);
    QFETCH(int, offered);
    QFETCH(bool, takes);
    const QDate day(2026, 3, 1);
    Evidence before;
    before.asOf = day;
    before.grade = static_cast<Grade>(recorded);
    Evidence now = before;
    now.asOf = day.addDays(days);
    now.grade = static_cast<Grade>(offered);
    QCOMPARE(takesOffered(static_cast<OnConflict>(rule), before, now), takes);
}

void TestImportCleaning::decisionsWin()
{
    const Pool pool = poolOf({ { "Acme", "acme.example", "DE", 120 }, { "Bolt", "bolt.example", "FR", 30 } });
    const QByteArray csv = "name,website,employees\nAcme,acme.example,140\nBolt,bolt.example,35\nCask,c.example,7\n";
    ImportOptions options;
    options.onConflict = OnConflict::Ask;
    PLAN(asked, csv, options, pool);
    QCOMPARE(asked.conflicts.size(), 2);
    QCOMPARE(asked.counts.unchanged, std::size_t { 2 });
    QCOMPARE(asked.counts.added, std::size_t { 1 });
    QCOMPARE(asked.conflicts.front().company, QStringLiteral("Acme"));
    QCOMPARE(asked.conflicts.front().recorded, QStringLiteral("120"));
    QCOMPARE(asked.conflicts.front().offered, QStringLiteral("140"));
    QCOMPARE(asked.conflictCounts.kept, std::size_t { 2 });

    options.decisions.insert(asked.conflicts.front().fact, true);
    PLAN(decided, csv, options, pool);
    QCOMPARE(decided.counts.updated, std::size_t { 1 });
    QCOMPARE(decided.conflictCounts.replaced, std::size_t { 1 });
    QVERIFY(decided.conflicts.front().isDecided);
    QCOMPARE(textOf(decided, 0, "employees"), QStringLiteral("140"));
}

void TestImportCleaning::verifiedFactsStay()
{
    Pool::Parts parts = poolOf({ { "Acme", "acme.example", "DE", 120 } }).parts();
    Evidence verified;
    verified.grade = Grade::Verified;
    verified.asOf = QDate(2026, 5, 1);
    parts.origins = std::make_shared<const std::vector<Evidence>>(1, verified);
    const Pool pool(std::move(parts));
    ImportOptions options;
    options.evidence.asOf = QDate(2026, 4, 1);
    PLAN(older, "name,website,employees\nAcme,acme.example,140\n", options, pool);
    QCOMPARE(older.counts.unchanged, std::size_t { 1 });
    QCOMPARE(older.conflictCounts.isProtected, std::size_t { 1 });
    options.evidence.asOf = QDate(2026, 6, 1);
    PLAN(newer, "name,website,employees\nAcme,acme.example,140\n", options, pool);
    QCOMPARE(newer.counts.updated, std::size_t { 1 });
    PLAN(blank, "name,website,employees\nAcme,acme.example,\n", options, pool);
    QCOMPARE(blank.counts.unchanged, std::size_t { 1 });
}

void TestImportCleaning::mappingFileRoundTrip()
{
    ImportOptions options;
    QVERIFY(readMappingJson(R"({ "format": "partnerscope-mapping", "version": 1, "name": "CRM",
        "source": "HubSpot", "grade": "self_reported", "id_column": "Account ID", "id_system": "HubSpot",
        "complete_list": false, "on_conflict": "newer", "on_duplicate": "update", "date_order": "dmy", "bands": "low",
        "guess": true, "decimal": ",", "separator": ";",
        "columns": { "Firma": "name", "Standnummer": null,
          "Umsatz": { "attribute": "annual_revenue", "factor": 1000000, "currency": "EUR", "bands": "high" },
          "Branche": { "attribute": "ownership", "terms": { "Familly": "family", "?": null } } } })",
                            options));
    QCOMPARE(options.evidence.source, QStringLiteral("HubSpot"));
    QCOMPARE(options.evidence.grade, Grade::SelfReported);
    QCOMPARE(options.onConflict, OnConflict::Newer);
    QCOMPARE(options.list.idColumn, QStringLiteral("Account ID"));
    QVERIFY(!options.list.isComplete);
    QCOMPARE(options.mapping.value(QStringLiteral("Umsatz")), QStringLiteral("annual_revenue"));
    QVERIFY(options.mapping.value(QStringLiteral("Standnummer")).isEmpty());
    QCOMPARE(options.rules.value(QStringLiteral("umsatz")).factor, 1e6);
    QCOMPARE(options.rules.value(QStringLiteral("branche")).bands, BandRule::Low); // that of the file
    ImportOptions again;
    QVERIFY(readMappingJson(writeMappingJson(options, QStringLiteral("CRM")), again));
    QCOMPARE(again.mapping, options.mapping);
    QCOMPARE(again.rules, options.rules);
    QCOMPARE(again.list, options.list);
    QCOMPARE(again.evidence.source, options.evidence.source);
    QCOMPARE(again.dialect.decimalComma, options.dialect.decimalComma);
    QCOMPARE(again.dateOrder, options.dateOrder);
    QCOMPARE(writeMappingJson(again, QStringLiteral("CRM")), writeMappingJson(options, QStringLiteral("CRM")));
}

void TestImportCleaning::mappingFileErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *members, const char *place) {
        QTest::newRow(name) << QByteArray("{ \"format\": \"partnerscope-mapping\", \"version\": 1, ") + members + " }"
                            << QString::fromLatin1(place);
    };
    row("unknown key", R"("bnads": "low")", "bnads");
    row("unknown word", R"("bands": "some")", "bands");
    row("unknown rule", R"("on_conflict": "maybe")", "on_conflict");
    row("bad day", R"("as_of": "1.2.2024")", "as_of");
    row("column of a wrong kind", R"("columns": { "A": 5 })", "columns.A");
    row("unknown key of a column", R"("columns": { "A": { "atribute": "name" } })", "columns.A.atribute");
    row("term of a wrong kind", R"("columns": { "A": { "terms": { "x": 5 } } })", "columns.A.terms");
    row("factor of nothing", R"("columns": { "A": { "factor": 0 } })", "columns.A.factor");
}

void TestImportCleaning::mappingFileErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    ImportOptions options;
    const Result<> read = readMappingJson(json, options);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
    QVERIFY(options.mapping.isEmpty());
}

void TestImportCleaning::decimalsAreToldByAmounts()
{
    PLAN(p, "name;employees;annual_revenue\nAcme;1.250;€ 3,5 Mio\nBolt;12;12,75 Mio €\n");
    QCOMPARE(p.problemCount, std::size_t { 0 });
    QCOMPARE(textOf(p, 0, "employees"), QStringLiteral("1250"));
    QCOMPARE(textOf(p, 0, "annual_revenue"), QStringLiteral("3500000 EUR"));
}

QTEST_APPLESS_MAIN(TestImportCleaning)

#include "tst_importcleaning.moc"
