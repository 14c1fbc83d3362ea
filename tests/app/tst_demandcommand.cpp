#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `import` of lists of customer demand: what the coverage shows afterwards, and what stays as it was.
class TestDemandCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageFollows();
    void approvedVersionsStay();
    void dryRunWritesNothing();
    void rejectedRowsComeBack();
    void oneProfileOfSeveral();
    void profilesThatAreNot();
};

namespace {
const QString File = u"w.pscope"_s;

/// A folder with a workspace of one company and one profile, whose customers are known by region.
struct Place : Desk {
    Place()
    {
        COMPARE_STATUS(run({ u"new"_s, File }), 0);
        write(u"l.csv"_s, "name,employees,industries_served,country\nAcme,90,healthcare,DE\n");
        COMPARE_STATUS(run({ u"import"_s, File, u"l.csv"_s }), 0);
        addProfile("P", R"("customer_profile": {"name": "Ours", "regions": {"DE": 5, "AT": 3}})");
    }
    void addProfile(const QByteArray &name, const QByteArray &customers) const
    {
        write(u"p.json"_s,
              profileText(employeesCriterion(), name, R"("tiers": [{"name": "Gold", "at_least": 75}], )" + customers));
        COMPARE_STATUS(run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    }
    [[nodiscard]] Run import(const QByteArray &list, const QStringList &more = {}) const
    {
        write(u"market.csv"_s, list);
        return run(QStringList { u"import"_s, File, u"market.csv"_s } + more);
    }
    [[nodiscard]] QJsonObject imported(const QByteArray &list, const QStringList &more = {}) const
    {
        const Run done = import(list, QStringList { u"--format"_s, u"json"_s } + more);
        if (done.status != 0)
            qFatal("%s", told(done).constData());
        return QJsonDocument::fromJson(done.out).object();
    }
    [[nodiscard]] QJsonObject customers(const QString &profile) const
    {
        const Run run = this->run({ u"profile"_s, u"export"_s, File, u"--profile"_s, profile });
        return QJsonDocument::fromJson(run.out).object()[u"customer_profile"_s].toObject();
    }
    /// Demand by term of a dimension, as the coverage map has it.
    [[nodiscard]] QMap<QString, double> demand(const QString &dimension) const
    {
        const Run run = this->run(
            { u"coverage"_s, File, u"--profile"_s, u"P"_s, u"--rows"_s, dimension, u"--columns"_s, u"country"_s });
        const Table table = readCsv(run.out);
        QMap<QString, double> demand;
        for (qsizetype row = 1; row < table.size(); ++row)
            demand[cell(table, row, u"row"_s)] += cell(table, row, u"demand"_s).toDouble();
        return demand;
    }
};
} // namespace

void TestDemandCommand::coverageFollows()
{
    const Place place;
    QCOMPARE(place.demand(u"industries_served"_s).value(u"retail_trade"_s), 0.0);
    const QJsonObject summary =
        place.imported("Industry,Market size (EUR m)\nHealth,30\nRetail,10\nEnergy,n/a\nRetial banking,-4\n");
    QCOMPARE(summary[u"kind"_s].toString(), u"customer_demand"_s);
    QCOMPARE(summary[u"added"_s].toInt(), 2);
    QCOMPARE(summary[u"rejected"_s].toInt(), 2);
    QCOMPARE(summary[u"problems"_s][0][u"line"_s].toInt(), 4);
    QCOMPARE(summary[u"problems"_s][1][u"column"_s].toString(), u"Market size (EUR m)"_s);
    QCOMPARE(summary[u"demand"_s],
             (QJsonObject { { u"profile"_s, u"P"_s }, { u"changed_terms"_s, 2 }, { u"kept_terms"_s, 2 } }));
    const QMap<QString, double> demand = place.demand(u"industries_served"_s);
    QVERIFY(std::abs(demand.value(u"healthcare"_s) - 75) < 1e-4); // of 100 points
    QVERIFY(std::abs(demand.value(u"retail_trade"_s) - 25) < 1e-4);
    // What the file does not speak of is there as before; the same file again changes nothing.
    const QJsonObject customers = place.customers(u"P"_s);
    QCOMPARE(customers[u"regions"_s], (QJsonObject { { u"DE"_s, 5 }, { u"AT"_s, 3 } }));
    QCOMPARE(customers[u"name"_s].toString(), u"Ours"_s);
    QCOMPARE(place.imported("Industry,Weight\nHealth,30\nRetail,10\n")[u"unchanged"_s].toInt(), 2);
    QVERIFY(isSound(place, File));
}

/// The version that was approved is on record as it was; the new one measures, and no fit has moved.
void TestDemandCommand::approvedVersionsStay()
{
    const Place place;
    const QStringList score { u"score"_s, File, u"--profile"_s, u"P"_s };
    const QByteArray before = place.run(score).out;
    const Run told = place.import("region,weight\nDE,9\nFR,1\n");
    QVERIFY2(told.status == 0, partnerscope::told(told).constData());
    QVERIFY2(told.out.contains("1 added, 1 updated"), told.out.constData());
    QVERIFY2(told.out.contains("version 1 stays as it was approved"), told.out.constData());
    QVERIFY2(told.out.contains("1 term that the file does not name keeps"), told.out.constData());
    QCOMPARE(place.customers(u"P@1"_s)[u"regions"_s], (QJsonObject { { u"DE"_s, 5 }, { u"AT"_s, 3 } }));
    QCOMPARE(place.customers(u"P"_s)[u"regions"_s], (QJsonObject { { u"DE"_s, 9 }, { u"AT"_s, 3 }, { u"FR"_s, 1 } }));
    QCOMPARE(place.run({ u"profile"_s, u"list"_s, File }).out, "P\tchannel\treseller\tapproved\t2\n");
    QCOMPARE(place.run(score).out, before);
}

void TestDemandCommand::dryRunWritesNothing()
{
    const Place place;
    const QByteArray before = place.read(File);
    const Run told = place.import("region,weight\nDE,9\nAtlantis,1\n", { u"--dry-run"_s });
    QVERIFY2(told.status == 0, partnerscope::told(told).constData());
    QVERIFY2(told.out.startsWith("Nothing was written."), told.out.constData());
    QVERIFY(told.out.contains("Kind of list: Customer demand"));
    QVERIFY(told.out.contains("New terms to review: regions: Atlantis"));
    QCOMPARE(place.read(File), before);
    QCOMPARE(place.customers(u"P"_s)[u"regions"_s][u"DE"_s].toInt(), 5);
}

void TestDemandCommand::rejectedRowsComeBack()
{
    const Place place;
    const QJsonObject summary = place.imported("Dimension,Term,Weight\nindustry,Healtcare,5\nregion,DE,lots\n",
                                               { u"--strict"_s, u"--rejected"_s, u"r.csv"_s });
    QCOMPARE(summary[u"rejected"_s].toInt(), 2);
    QCOMPARE(summary[u"cleaning"_s][u"columns"_s][0][u"suggestions"_s][0][u"term"_s].toString(), u"healthcare"_s);
    QByteArray rejected = place.read(u"r.csv"_s);
    QVERIFY2(rejected.startsWith("Dimension,Term,Weight,Reason\nindustry,Healtcare,5,\"Line 2: "),
             rejected.constData());
    rejected.replace("Healtcare,", "Healthcare,").replace("lots", "8");
    const QJsonObject corrected = place.imported(rejected, { u"--strict"_s });
    QCOMPARE(corrected[u"added"_s].toInt(), 1);
    QCOMPARE(corrected[u"updated"_s].toInt(), 1);
    QCOMPARE(place.customers(u"P"_s)[u"regions"_s][u"DE"_s].toInt(), 8);
}

void TestDemandCommand::oneProfileOfSeveral()
{
    const Place place;
    place.addProfile("Q", R"("customer_profile": {"regions": {"DE": 1}})");
    (void)place.imported("region,weight\nDE,9\n", { u"--profile"_s, u"Q"_s });
    QCOMPARE(place.customers(u"Q"_s)[u"regions"_s][u"DE"_s].toInt(), 9);
    QCOMPARE(place.customers(u"P"_s)[u"regions"_s][u"DE"_s].toInt(), 5);
    // Without a name: the profile that was added first.
    QCOMPARE(place.imported("region,weight\nDE,7\n")[u"demand"_s][u"profile"_s].toString(), u"P"_s);
    QCOMPARE(place.customers(u"P"_s)[u"regions"_s][u"DE"_s].toInt(), 7);
}

void TestDemandCommand::profilesThatAreNot()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"market.csv"_s, "region,weight\nDE,9\n");
    const Run none = desk.run({ u"import"_s, File, u"market.csv"_s, u"--kind"_s, u"customer_demand"_s });
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains("no ideal partner profile"), told(none).constData());
    const Place place;
    QCOMPARE(place.import("region,weight\nDE,9\n", { u"--profile"_s, u"Nobody"_s }).status, 3);
    (void)place.imported("region,weight\nDE,9\n");
    const Run retired = place.import("region,weight\nDE,8\n", { u"--profile"_s, u"P@1"_s });
    QCOMPARE(retired.status, 3);
    QVERIFY2(retired.err.contains("is retired"), told(retired).constData());
}

QTEST_APPLESS_MAIN(TestDemandCommand)
#include "tst_demandcommand.moc"
