#include "exchange/csvreader.h"
#include "exchange/textdecoder.h"
#include "matching/duplicates.h"

#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Names taken apart, compared, and found again in a pool.
class CompanyMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void sameCompany_data();
    void sameCompany();
    void otherCompany_data();
    void otherCompany();
    void fieldsDecide();
    void orderDoesNotMatter();
    void evidenceNamesTheDifference();
    void oddNames();
    void missingNamesAreNotTheSame();
    void duplicatesAreFound();
    void crowdedKeysAreNoCandidates();
    void realPairs();
};

namespace {
Match compared(const QByteArray &left, const QByteArray &right)
{
    return compareCompanies(keysOf({ left.toStdString(), {}, {}, {}, {}, {} }),
                            keysOf({ right.toStdString(), {}, {}, {}, {}, {} }));
}

CompanyRecord record(const char *name, const char *website = "", const char *country = "", const char *address = "",
                     const char *phone = "")
{
    return { name, website, country, {}, address, phone };
}

/// FNV-1a of both names: which half of a list a pair belongs to, whatever its place.
bool isTestHalf(std::string_view left, std::string_view right)
{
    std::uint32_t hash = 2166136261U;
    for (const std::string_view part : { left, std::string_view("|"), right }) {
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return (hash >> 16) % 2 == 1;
}

struct Counts {
    int matches = 0;
    int called = 0;
    int right = 0;
};
} // namespace

void CompanyMatchingTest::words_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("forms");
    QTest::newRow("plain") << QByteArray("Nordwind Systems GmbH") << QByteArray("nordwind system") << 1;
    QTest::newRow("dots") << QByteArray("Dekker Staal B. V.") << QByteArray("dekker staal") << 1;
    QTest::newRow("town") << QByteArray("Dekker Staal B.V., Utrecht, NL") << QByteArray("dekker staal") << 1;
    QTest::newRow("remark") << QByteArray("Nordwind (member)") << QByteArray("nordwind") << 0;
    QTest::newRow("code") << QByteArray("Nordwind (KCSP)") << QByteArray("nordwind") << 0;
    QTest::newRow("accents") << QByteArray("Łódź Przemysł S.A.") << QByteArray("lodz przemysl") << 1;
    QTest::newRow("cyrillic") << QByteArray("ООО \"Ветер\"") << QByteArray("veter") << 1;
    QTest::newRow("bracketed form") << QByteArray("KIRAN MILLS (PVT.) LIMITED") << QByteArray("kiran mill") << 1;
    QTest::newRow("misspelt form") << QByteArray("KIRAN MILLS (PRIVATE) LIMTED") << QByteArray("kiran mill") << 2;
    QTest::newRow("prefix") << QByteArray("M/S KIRAN MILLS") << QByteArray("kiran mill") << 0;
    QTest::newRow("listing") << QByteArray("NORDWIND ENERGIE AG  O.N.") << QByteArray("nordwind energy") << 1;
    QTest::newRow("par value") << QByteArray("NORDWIND ENERGY   DL-,01") << QByteArray("nordwind energy") << 0;
    QTest::newRow("number") << QByteArray("Brigade Forty-Four") << QByteArray("brigade 44") << 0;
    QTest::newRow("only a form") << QByteArray("AG") << QByteArray("ag") << 0;
    QTest::newRow("signs") << QByteArray("!!!") << QByteArray("!!!") << 0;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << 0;
}

void CompanyMatchingTest::words()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, words);
    QFETCH(int, forms);
    const CompanyName read = readCompanyName(name.toStdString());
    QByteArrayList found;
    for (const std::string &word : read.words)
        found << QByteArray::fromStdString(word);
    QCOMPARE(found.join(' '), words);
    QCOMPARE(static_cast<int>(read.forms.size()), forms);
}

void CompanyMatchingTest::sameCompany_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("form") << QByteArray("Nordwind Systems GmbH") << QByteArray("Nordwind Systems");
    QTest::newRow("form of another country")
        << QByteArray("Nordwind Systems GmbH") << QByteArray("Nordwind Systems Ltd");
    QTest::newRow("case and signs") << QByteArray("SMITH & SONS, INC.") << QByteArray("Smith and Sons Inc");
    QTest::newRow("abbreviation") << QByteArray("Halden Intl Technologies")
                                  << QByteArray("Halden International Technology");
    QTest::newRow("spelling") << QByteArray("Brightwatter Logistics Ltd") << QByteArray("Brightwater Logistics Ltd");
    QTest::newRow("joined") << QByteArray("Van der Bilt Corp") << QByteArray("Vanderbilt Corp");
    QTest::newRow("programmes") << QByteArray("Halden (member)") << QByteArray("Halden (KCSP)");
}

void CompanyMatchingTest::sameCompany()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    const Match match = compared(left, right);
    QVERIFY2(match.decision == MatchDecision::Same, qPrintable(QString::number(match.probability)));
}

void CompanyMatchingTest::otherCompany_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("another name") << QByteArray("KAMAL STEEL MILLS (PRIVATE) LIMITED")
                                  << QByteArray("KARACHI STEEL MILLS (PRIVATE) LIMITED");
    QTest::newRow("trade words only") << QByteArray("Energy Foundation") << QByteArray("The Energy Coalition");
    QTest::newRow("another town") << QByteArray("Bowne of Chicago, Inc.") << QByteArray("Bowne of Cleveland, Inc.");
    QTest::newRow("same form") << QByteArray("Honeywell B.V.") << QByteArray("Vaillant B.V.");
    QTest::newRow("nothing") << QByteArray("Alpha") << QByteArray("Omega");
}

void CompanyMatchingTest::otherCompany()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    const Match match = compared(left, right);
    QVERIFY2(match.decision != MatchDecision::Same, qPrintable(QString::number(match.probability)));
}

void CompanyMatchingTest::fieldsDecide()
{
    const CompanyKeys renamed = keysOf(record("Halden Group", "https://www.halden.example/about"));
    QVERIFY(matchProbability(renamed, keysOf(record("Brightwater", "halden.example"))) > 0.7);
    const double alone = matchProbability(keysOf(record("Halden")), keysOf(record("Halden")));
    const double abroad = matchProbability(keysOf(record("Halden", "", "DE")), keysOf(record("Halden", "", "FR")));
    QVERIFY(abroad < alone);
    const CompanyKeys here = keysOf(record("Little Stars Center", "", "", "27 Lake Street", "(312) 555-0142"));
    const CompanyKeys there = keysOf(record("Little Stars Center", "", "", "27 Lake St.", "312.555.0142"));
    const CompanyKeys other = keysOf(record("Little Stars Center", "", "", "940 Oak Ave", "312 555 0199"));
    QVERIFY(matchProbability(here, there) > matchProbability(here, other));
    QVERIFY(compareCompanies(here, there).evidence.contains(u"same phone"_s));
    // A host that many companies share identifies nobody.
    QVERIFY(keysOf(record("Halden", "https://linkedin.com/company/halden")).domain.empty());
}

void CompanyMatchingTest::orderDoesNotMatter()
{
    const QByteArrayList names { "Nordwind Systems GmbH",
                                 "Nordwind",
                                 "NW Systems",
                                 "Van der Bilt",
                                 "Brigade 44",
                                 "First National Bank",
                                 "1st Natl Bank",
                                 "Nordwind Sytems",
                                 "Smith & Sons",
                                 "ООО Ветер",
                                 "" };
    for (const QByteArray &left : names) {
        for (const QByteArray &right : names)
            QCOMPARE(compared(left, right).probability, compared(right, left).probability);
    }
}

void CompanyMatchingTest::evidenceNamesTheDifference()
{
    const Match match = compared("Kamal Steel Mills Ltd", "Karachi Steel Mills GmbH");
    QVERIFY(match.evidence.contains(u"only left: \"kamal\""_s));
    QVERIFY(match.evidence.contains(u"only right: \"karachi\""_s));
    QVERIFY(match.evidence.contains(u"different legal forms"_s));
    const Match initials = compared("Halden Bearing Machines Inc", "HBM");
    QCOMPARE(initials.decision, MatchDecision::Ask);
    QVERIFY(initials.evidence.contains(u"one name is the initials of the other"_s));
    QVERIFY(compared("Nordwind", "Nordwind AG").evidence.contains(u"same name"_s));
}

void CompanyMatchingTest::oddNames()
{
    const QByteArray endless(100'000, 'x');
    QVERIFY(compared(endless, endless + 'y').probability >= 0);
    for (const QByteArray &odd :
         QByteArrayList { "", " ", "\xff\xfe", "<b>", "=1+1", "((((", "日本", "🚀", ",,,", "()" }) {
        const Match match = compared(odd, "Nordwind");
        QVERIFY(match.probability >= 0 && match.probability <= 1);
        QVERIFY(match.decision == MatchDecision::Different || match.decision == MatchDecision::Ask);
    }
}

void CompanyMatchingTest::missingNamesAreNotTheSame()
{
    for (const auto &[left, right] : { std::pair("", ""), std::pair(" ", ""), std::pair("Acme", "") }) {
        const Match match = compared(left, right);
        QCOMPARE(match.decision, MatchDecision::Different);
        QVERIFY(match.probability < 0.5);
        QCOMPARE(match.evidence, QStringList(QStringLiteral("a name is missing")));
    }
}

void CompanyMatchingTest::duplicatesAreFound()
{
    CompanyTable companies;
    for (const char *name : { "Nordwind Systems GmbH", "Zephyr", "Brightwater Logistics", "NORDWIND SYSTEMS",
                              "Brightwatter Logistics Ltd", "Omega", "Halden Bearing Machines Inc", "HBM" })
        companies.add(keysOf(record(name)));
    double last = 0;
    const std::vector<DuplicatePair> found = findDuplicates(companies, { 0.8, 0.6 }, [&](double share) {
        last = share;
        return true;
    });
    QVERIFY(last >= 0 && last <= 1);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const DuplicatePair &pair : found)
        pairs.emplace_back(pair.left, pair.right);
    std::ranges::sort(pairs);
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> wanted { { 0, 3 }, { 2, 4 }, { 6, 7 } };
    QCOMPARE(pairs, wanted);
    QVERIFY(std::ranges::is_sorted(found, std::ranges::greater(), &DuplicatePair::probability));
    QVERIFY(findDuplicates(companies, {}, [](double) { return false; }).size() <= found.size() + 10);
    QVERIFY(findDuplicates(CompanyTable()).empty());
}

void CompanyMatchingTest::crowdedKeysAreNoCandidates()
{
    CompanyTable companies;
    for (int i = 0; i < 400; ++i)
        companies.add(keysOf({ "Quasar " + std::to_string(i * 7919), {}, {}, {}, {}, {} }));
    // All share the word "quasar": 79,800 pairs, none worth a look.
    QVERIFY(CandidateIndex(companies).count() < 4'000);
}

void CompanyMatchingTest::realPairs()
{
    const QString folder = qEnvironmentVariable("PARTNERSCOPE_TEST_DATA");
    if (folder.isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA is not set: the real pairs are not here");
    const Result<DecodedText> text = decodeFile(folder + u"/dedup_pairs.csv"_s);
    QVERIFY(text.has_value());
    CsvReader reader(text->view(), {});
    QCOMPARE(reader.next(), CsvReader::Step::Row);
    Counts counts;
    while (reader.next() == CsvReader::Step::Row) {
        const auto cells = reader.fields();
        if (cells.size() < 5 || cells[4].find("rename") != std::string_view::npos
            || cells[4].find("another script") != std::string_view::npos || !isTestHalf(cells[0], cells[1]))
            continue;
        const bool isMatch = cells[2] == "1";
        const bool called = compared(QByteArray(cells[0].data(), static_cast<qsizetype>(cells[0].size())),
                                     QByteArray(cells[1].data(), static_cast<qsizetype>(cells[1].size())))
                                .decision
            == MatchDecision::Same;
        counts.matches += isMatch ? 1 : 0;
        counts.called += called ? 1 : 0;
        counts.right += isMatch && called ? 1 : 0;
    }
    const double precision = static_cast<double>(counts.right) / counts.called;
    const double recall = static_cast<double>(counts.right) / counts.matches;
    qInfo("precision %.4f, recall %.4f over %d pairs that match", precision, recall, counts.matches);
    QVERIFY(precision >= 0.98);
    QVERIFY(recall >= 0.75);
}

QTEST_GUILESS_MAIN(CompanyMatchingTest)
#include "tst_companymatching.moc"
