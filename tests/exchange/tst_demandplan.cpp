#include "exchange/demandrows.h"
#include "exchange/recordplan.h"
#include "importfixture.h"
#include "workbookfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Lists that say how much demand sits where: terms by the vocabularies, weights of any unit, against the customers of
/// a profile.
class TestDemandPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByHeader_data();
    void kindsByHeader();
    void oneColumnOfTerms();
    void rowsOfAnyDimension();
    void tablesWeighBothSides();
    void placesByTheirNames();
    void badWeights();
    void rowsThatAreNoTerms();
    void unknownTerms();
    void meaningsOfTheColumn();
    void whatIsRecordedAlready();
    void otherNamesOfATerm();
    void noProfile();
    void missingColumns();
    void besideAListOfCompanies();

private:
    Result<ImportPlan> plan(const QByteArray &text, ImportOptions options = {}) const;

    QTemporaryDir m_folder;
    Pool m_pool = poolOf({ { "Acme GmbH", "acme.de", "DE", 1 } });
    ProfileVersion m_version;
};

namespace {
using Counts = std::vector<std::size_t>;
using Terms = std::vector<WeightedTerm>;

Counts countsOf(const ImportPlan &plan)
{
    const ImportCounts &c = plan.counts;
    return { c.read, c.added, c.updated, c.unchanged, c.skipped, c.rejected };
}

Schema marketSchema()
{
    Schema whole = schema();
    whole.attributes.push_back(attribute("industries_served", "Industries served", AttributeType::MultipleChoice,
                                         "industries", { u"Industry"_s, u"Branche"_s }));
    whole.attributes.push_back(
        attribute("customer_segments", "Customer segments", AttributeType::MultipleChoice, "customer_segments"));
    whole.vocabularies.emplace_back(u"industries"_s, u"Industries"_s,
                                    std::vector { term("health", "Healthcare", { u"Gesundheit"_s }),
                                                  term("retail", "Retail"), term("energy", "Energy") });
    whole.vocabularies.emplace_back(u"customer_segments"_s, u"Customer segments"_s,
                                    std::vector { term("smb", "Small business"), term("enterprise", "Enterprise") });
    return whole;
}

/// The reasons why rows were refused, by line.
QMap<std::size_t, QString> reasonsOf(const ImportPlan &plan)
{
    QMap<std::size_t, QString> reasons;
    for (const ImportProblem &problem : plan.problems)
        reasons.insert(problem.line, problem.column + u": "_s + problem.reason);
    return reasons;
}
} // namespace

Result<ImportPlan> TestDemandPlan::plan(const QByteArray &text, ImportOptions options) const
{
    QFile file(m_folder.filePath(u"market.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    file.close();
    ProfileVersion version = m_version;
    version.id = { 5 };
    version.profile.name = u"Reseller"_s;
    KnownRecords known;
    known.profiles = { version };
    options.profile = version.id;
    return planList(file.fileName(), marketSchema(), m_pool, options,
                    [&](ListKind) { return Result<KnownRecords>(known); });
}

void TestDemandPlan::kindsByHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *header, const char *kind) {
        QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(kind);
    };
    row("Industry,Weight", "customer_demand");
    row("Country,Market size (EUR m)", "customer_demand");
    row("region,share", "customer_demand");
    row("Kundensegment,Nachfrage", "customer_demand");
    row("dimension,term,weight", "customer_demand");
    row("Industry,Country,Demand", "customer_demand");
    row("Industry,Country", "companies");
    row("Name,Industry,Share", "companies");
    row("Account,Country,Volume", "companies");
    row("Country,Employees,Share", "companies");
    row("dimension,weight", "companies");
}

void TestDemandPlan::kindsByHeader()
{
    QFETCH(QByteArray, header);
    QTEST(listKindKey(findListKind(QString::fromUtf8(header).split(u','), marketSchema())), "kind");
}

void TestDemandPlan::oneColumnOfTerms()
{
    const auto made = plan("Branche;Gewicht\nGesundheit;1.234,5\nretail;2 Mio\nEnergy;0\n");
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->kind, ListKind::CustomerDemand);
    QCOMPARE(countsOf(*made), (Counts { 3, 3, 0, 0, 0, 0 }));
    QCOMPARE(made->records.demand.weights.industries,
             (Terms { { u"health"_s, 1234.5 }, { u"retail"_s, 2e6 }, { u"energy"_s, 0 } }));
    QVERIFY(made->records.demand.weights.regions.empty() && made->records.demand.weights.segments.empty());
    QCOMPARE(made->records.demand.profile.value, 5);
    QCOMPARE(made->preview.size(), 3);
    const auto percents = plan("size,share\nSmall business,60%\nEnterprise,40%\n");
    QCOMPARE(percents->records.demand.weights.segments, (Terms { { u"smb"_s, 60 }, { u"enterprise"_s, 40 } }));
}

void TestDemandPlan::rowsOfAnyDimension()
{
    const auto made = plan("Dimension,Term,Weight\nindustry,Healthcare,3\nCountry,Germany,5\nRegions served,FR,2\n"
                           "customer size,SMB,0\ncustomer size,smb,1\nplanet,Mars,9\n,Mars,9\nindustry,,9\n");
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    const CustomerProfile &weights = made->records.demand.weights;
    QCOMPARE(weights.industries, (Terms { { u"health"_s, 3 } }));
    QCOMPARE(weights.regions, (Terms { { u"DE"_s, 5 }, { u"FR"_s, 2 } }));
    QCOMPARE(weights.segments, (Terms { { u"smb"_s, 1 } }));
    QCOMPARE(countsOf(*made), (Counts { 8, 4, 1, 0, 0, 3 }));
    const auto reasons = reasonsOf(*made);
    QCOMPARE(reasons.value(7), u"Dimension: \"planet\" is none of industry, region, segment."_s);
    QVERIFY(reasons.value(8).startsWith(u"Dimension: "_s));
    QCOMPARE(reasons.value(9), u"Term: This row names no industry, region or segment."_s);
}

/// What lies in an industry of a country lies in both.
void TestDemandPlan::tablesWeighBothSides()
{
    const auto made =
        plan("Industry,Country,Market size (EUR m)\nHealthcare,Germany,10\nhealth,France,4\nretail,DE,1.5\n");
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->records.demand.weights.industries, (Terms { { u"health"_s, 14 }, { u"retail"_s, 1.5 } }));
    QCOMPARE(made->records.demand.weights.regions, (Terms { { u"DE"_s, 11.5 }, { u"FR"_s, 4 } }));
    QVERIFY(made->table.notices.join(u' ').contains(u"2 row(s) name a term again"_s));
    QCOMPARE(countsOf(*made), (Counts { 3, 3, 0, 0, 0, 0 }));
}

void TestDemandPlan::placesByTheirNames()
{
    // Codes of two letters are countries, unless the column says that it holds states.
    const auto countries = plan("Region,Demand\nDeutschland,5\nFrankreich,3\nEMEA,2\nCA,1\n");
    QCOMPARE(countries->records.demand.weights.regions,
             (Terms { { u"DE"_s, 5 }, { u"FR"_s, 3 }, { u"EMEA"_s, 2 }, { u"CA"_s, 1 } }));
    QCOMPARE(countries->newTerms.size(), 1);
    QCOMPARE(countries->newTerms.first().second.label, u"Canada"_s);
    const auto states = plan("State,Demand\nCA,1\n");
    QCOMPARE(states->records.demand.weights.regions, (Terms { { u"US-CA"_s, 1 } }));
}

void TestDemandPlan::badWeights()
{
    const auto made =
        plan("industry,market size\nhealth,-3\nretail,many\nenergy,\nhealth,EUR 5\nretail,USD 5\nenergy,7\n");
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    QCOMPARE(countsOf(*made), (Counts { 6, 2, 0, 0, 0, 4 }));
    QCOMPARE(made->records.demand.weights.industries, (Terms { { u"health"_s, 5 }, { u"energy"_s, 7 } }));
    const auto reasons = reasonsOf(*made);
    QCOMPARE(reasons.value(2), u"market size: A market weight must be 0 or more."_s);
    QCOMPARE(reasons.value(3), u"market size: \"many\" is not a number."_s);
    QCOMPARE(reasons.value(4), u"market size: This row states no weight."_s);
    QVERIFY2(reasons.value(6).contains(u"in USD, others of the file are in EUR"_s), qPrintable(reasons.value(6)));
    QVERIFY2(made->rejectedCsv.startsWith("industry,market size,Reason\nhealth,'-3,Line 2: "),
             made->rejectedCsv.constData());
}

void TestDemandPlan::rowsThatAreNoTerms()
{
    const auto made = plan("industry,weight\nhealth,3\n\"health; retail\",2\nTotal,5\nn/a,1\n");
    QCOMPARE(countsOf(*made), (Counts { 4, 1, 0, 0, 0, 3 }));
    const auto reasons = reasonsOf(*made);
    QVERIFY(reasons.value(3).contains(u"several terms"_s));
    QVERIFY(reasons.value(4).contains(u"sum of other rows"_s));
    QVERIFY(reasons.value(5).contains(u"no industry"_s));
    QVERIFY(made->newTerms.isEmpty());
}

/// They join the vocabulary, with the term they may mean; a strict import leaves them out.
void TestDemandPlan::unknownTerms()
{
    const QByteArray list = "industry,weight\nHealtcare,3\nSpace,2\nSpice,many\n";
    const auto made = plan(list);
    QCOMPARE(countsOf(*made), (Counts { 3, 2, 0, 0, 0, 1 }));
    QCOMPARE(made->newTerms.size(), 2); // not the one of the row that was refused
    QCOMPARE(made->newTerms.first(),
             std::pair(u"industries"_s, Term { u"Healtcare"_s, u"Healtcare"_s, {}, {}, false }));
    const ImportColumn *column = columnOf(*made, "industry");
    QCOMPARE(column->newTerms, std::size_t { 2 });
    QCOMPARE(column->suggestions.size(), 1);
    QCOMPARE(column->suggestions.first().code, u"health"_s);
    ImportOptions strict;
    strict.strict = true;
    const auto refused = plan(list, strict);
    QCOMPARE(countsOf(*refused), (Counts { 3, 0, 0, 0, 0, 3 }));
    QVERIFY(refused->newTerms.isEmpty());
    QCOMPARE(reasonsOf(*refused).value(2), u"industry: \"Healtcare\" is not a term of Industries served."_s);
    QCOMPARE(columnOf(*refused, "industry")->suggestions.first().code, u"health"_s);
}

/// What the user said a spelling means, remembered as a synonym.
void TestDemandPlan::meaningsOfTheColumn()
{
    ImportOptions options;
    options.rules[u"industry"_s].terms = { { u"Healtcare"_s, u"health"_s }, { u"Space"_s, QString() } };
    const auto made = plan("Industry,weight\nHealtcare,3\nSpace,2\n", options);
    QCOMPARE(countsOf(*made), (Counts { 2, 1, 0, 0, 0, 1 }));
    QCOMPARE(made->records.demand.weights.industries, (Terms { { u"health"_s, 3 } }));
    QVERIFY(made->newTerms.isEmpty());
    QCOMPARE(made->synonyms.size(), 1);
    QVERIFY(made->synonyms.first().second.synonyms.contains(u"Healtcare"_s));
}

void TestDemandPlan::whatIsRecordedAlready()
{
    m_version.profile.customerProfile = CustomerProfile {
        u"Ours"_s, { { u"DE"_s, 5 } }, { { u"health"_s, 3 }, { u"retail"_s, 1 } }, { { u"smb"_s, 2 } }
    };
    const QByteArray list = "industry,weight\nhealth,3\nretail,4\nenergy,5\n";
    const auto made = plan(list);
    QCOMPARE(countsOf(*made), (Counts { 3, 1, 1, 1, 0, 0 }));
    QCOMPARE(made->records.demand.weights.industries, (Terms { { u"retail"_s, 4 }, { u"energy"_s, 5 } }));
    QCOMPARE(made->records.demand.kept, std::size_t { 2 });
    QVERIFY(made->table.notices.join(u' ').contains(u"2 term(s) that the file does not name keep their weight"_s));
    ImportOptions skip;
    skip.onDuplicate = OnDuplicate::Skip;
    QCOMPARE(countsOf(*plan(list, skip)), (Counts { 3, 1, 0, 0, 2, 0 }));
    const CustomerProfile after =
        reweighed(*m_version.profile.customerProfile, made->records.demand.weights, marketSchema());
    QCOMPARE(after.name, u"Ours"_s);
    QCOMPARE(after.industries, (Terms { { u"health"_s, 3 }, { u"retail"_s, 4 }, { u"energy"_s, 5 } }));
    QCOMPARE(after.regions, (Terms { { u"DE"_s, 5 } }));
    m_version.profile.customerProfile = after;
    const auto again = plan(list);
    QCOMPARE(countsOf(*again), (Counts { 3, 0, 0, 3, 0, 0 }));
    QVERIFY(again->records.demand.weights.isEmpty());
    m_version = {};
}

/// Profiles may name terms by label or synonym: the weight of the term is replaced, not another one put beside it.
void TestDemandPlan::otherNamesOfATerm()
{
    m_version.profile.customerProfile =
        CustomerProfile { {}, {}, { { u"Healthcare"_s, 3 }, { u"Gesundheit"_s, 1 } }, {} };
    const auto made = plan("industry,weight\nhealth,9\n");
    QCOMPARE(countsOf(*made), (Counts { 1, 0, 1, 0, 0, 0 }));
    QCOMPARE(reweighed(*m_version.profile.customerProfile, made->records.demand.weights, marketSchema()).industries,
             (Terms { { u"Healthcare"_s, 9 } }));
    QCOMPARE(countsOf(*plan("industry,weight\nhealth,4\n")), (Counts { 1, 0, 0, 1, 0, 0 }));
    m_version = {};
}

void TestDemandPlan::noProfile()
{
    m_version.status = ProfileStatus::Retired;
    const auto retired = plan("industry,weight\nhealth,9\n");
    QVERIFY(!retired && retired.error().message.contains(u"is retired"_s));
    m_version = {};
    const auto none = planList(m_folder.filePath(u"market.csv"_s), marketSchema(), m_pool, {},
                               [](ListKind) { return Result<KnownRecords>(KnownRecords()); });
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidInput);
    QVERIFY(none.error().message.contains(u"no ideal partner profile"_s));
}

void TestDemandPlan::missingColumns()
{
    ImportOptions options;
    options.kind = ListKind::CustomerDemand;
    const auto refused = plan("sector group,figure\nhealth,5\n", options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"weight, industry, region or segment"_s),
             qPrintable(refused.error().message));
    options.mapping = { { u"sector group"_s, u"industry"_s }, { u"figure"_s, u"weight"_s } };
    QCOMPARE(countsOf(*plan("sector group,figure\nhealth,5\n", options)), (Counts { 1, 1, 0, 0, 0, 0 }));
}

/// A sheet that shows where the companies of the next one lie is not taken for the list.
void TestDemandPlan::besideAListOfCompanies()
{
    const auto write = [this](const QString &name, const QList<WorkbookFixture::Sheet> &sheets) {
        WorkbookFixture workbook;
        workbook.sheets = sheets;
        return writeZip(m_folder.filePath(name), workbook.parts());
    };
    const WorkbookFixture::Sheet title { "Read me", sheetOf({ { "How to use this file" } }) };
    const WorkbookFixture::Sheet market { "Where", sheetOf({ { "Country", "Share" }, { "DE", "7" } }) };
    const WorkbookFixture::Sheet partners { "Partners", sheetOf({ { "Company", "Country" }, { "Tallmo", "FR" } }) };
    KnownRecords known;
    known.profiles = { ProfileVersion() };
    known.profiles.first().id = { 5 };
    ImportOptions options;
    options.profile = { 5 };
    const auto read = [&](const QString &path) {
        return planList(path, marketSchema(), m_pool, options, [&](ListKind) { return Result<KnownRecords>(known); });
    };
    const auto list = read(write(u"both.xlsx"_s, { title, market, partners }));
    QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().message));
    QCOMPARE(list->table.sheet, u"Partners"_s);
    QCOMPARE(list->kind, ListKind::Companies);
    const auto demand = read(write(u"market.xlsx"_s, { title, market }));
    QVERIFY2(demand.has_value(), demand ? "" : qPrintable(demand.error().message));
    QCOMPARE(demand->table.sheet, u"Where"_s);
    QCOMPARE(demand->records.demand.weights.regions, (Terms { { u"DE"_s, 7 } }));
}

QTEST_APPLESS_MAIN(TestDemandPlan)
#include "tst_demandplan.moc"
