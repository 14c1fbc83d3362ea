#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `propose`, and what `coverage` takes beside rows and columns.
class TestProposecommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksWithWhatTheyAdd();
    void sameBytesTwice();
    void jsonHoldsTheCertificate();
    void sampleSetsAsideWhoLeft();
    void budgetOfAFile();
    void wrongCostsAreNamed();
    void wrongWords();
    void whatTheWorkspaceLacks();
    void outputIsWholeOrNotAtAll();
    void coverageKeepsItsColumns();
    void coverageOfASliceAndOfACube();
    void coverageRolledUp();
    void spreadKeepsCountsAndStates();

private:
    static void make(const Desk &desk);
    static Run propose(const Desk &desk, const QStringList &more, const QString &dimensions = u"country"_s);
    static Run coverage(const Desk &desk, const QStringList &more);
};

namespace {
const QString File = QStringLiteral("w.pscope");

QByteArray criteria()
{
    return R"({"key": "size", "label": "Employees", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}})";
}

QStringList column(const Table &table, qsizetype at)
{
    QStringList cells;
    for (const QStringList &row : table.mid(1))
        cells << row.at(at);
    return cells;
}

QJsonObject object(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}
} // namespace

void TestProposecommand::make(const Desk &desk)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s,
               "name,employees,country,customer_segments,specialisations\n"
               "Germany,90,DE,enterprise,cloud_security\n"
               "Second Germany,80,DE,enterprise|mid_market,cloud_security|network_security\n"
               "Austria,60,AT,mid_market,network_security\n"
               "=Denmark,70,DK,enterprise,cloud_security\n"
               "Weak,5,FR,enterprise,cloud_security\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    desk.write(u"p.json"_s,
               profileText(criteria(), "P",
                           R"("tiers": [{"name": "Gold", "at_least": 75}, {"name": "Silver", "at_least": 50},
                              {"name": "Bronze", "at_least": 0}],
                              "customer_profile": {"regions": {"DE": 5, "AT": 3, "DK": 1, "FR": 1}})"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

Run TestProposecommand::propose(const Desk &desk, const QStringList &more, const QString &dimensions)
{
    return desk.run(QStringList { u"propose"_s, File, u"--profile"_s, u"P"_s, u"--dimensions"_s, dimensions } + more);
}

Run TestProposecommand::coverage(const Desk &desk, const QStringList &more)
{
    return desk.run(QStringList { u"coverage"_s, File, u"--profile"_s, u"P"_s } + more);
}

void TestProposecommand::picksWithWhatTheyAdd()
{
    const Desk desk;
    make(desk);
    const Run run = propose(desk, { u"--count"_s, u"3"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(run.out.startsWith("pick,partner,fit,adds,gain,covered_after,cost\n"));
    const Table table = readCsv(run.out);
    // 50 × 0.9, 30 × 0.6, 10 × 0.7; a second company for Germany would add 50 × 0.1 × 0.8.
    QCOMPARE(column(table, 1), QStringList({ u"Germany"_s, u"Austria"_s, u"'=Denmark"_s }));
    QCOMPARE(column(table, 3), QStringList({ u"Germany"_s, u"Austria"_s, u"Denmark"_s }));
    QVERIFY(std::abs(table.at(1).at(4).toDouble() - 45) < 1e-5);
    QVERIFY(std::abs(table.at(3).at(5).toDouble() - 70) < 1e-5);
    QCOMPARE(table.at(1).at(6), QString());
    QVERIFY(run.err.contains("no engagement"));
    QVERIFY(run.err.contains("optimum"));
}

void TestProposecommand::sameBytesTwice()
{
    const Desk desk;
    make(desk);
    const QStringList words { u"--count"_s, u"3"_s, u"--format"_s, u"json"_s };
    const QString dimensions = u"country,customer_segments,specialisations"_s;
    const Run first = propose(desk, words, dimensions);
    QVERIFY2(first.status == 0, told(first).constData());
    QCOMPARE(propose(desk, words, dimensions).out, first.out);
}

void TestProposecommand::jsonHoldsTheCertificate()
{
    const Desk desk;
    make(desk);
    const Run greedy =
        propose(desk, { u"--count"_s, u"2"_s, u"--format"_s, u"json"_s }, u"country,customer_segments"_s);
    QVERIFY2(greedy.status == 0, told(greedy).constData());
    const QJsonObject whole = object(greedy);
    QCOMPARE(whole[u"picks"].toArray().size(), 2);
    QCOMPARE(whole[u"has_demand"].toBool(), false);
    const QJsonObject certificate = whole[u"certificate"].toObject();
    QVERIFY(certificate[u"share"].toDouble() > 0.63 && certificate[u"share"].toDouble() <= 1);
    QVERIFY(certificate[u"bound"].toDouble() >= certificate[u"value"].toDouble());
    const Run exact =
        propose(desk, { u"--count"_s, u"2"_s, u"--format"_s, u"json"_s, u"--exact"_s }, u"country,customer_segments"_s);
    QVERIFY2(exact.status == 0, told(exact).constData());
    QVERIFY(object(exact)[u"certificate"][u"optimal"].toBool());
    QVERIFY(object(exact)[u"closed"].toDouble() >= whole[u"closed"].toDouble() - 1e-6);
    const QJsonObject cell = whole[u"picks"][0][u"cells"][0].toObject();
    QCOMPARE(cell[u"codes"].toArray().size(), 2);
    QVERIFY(cell[u"gain"].toDouble() > 0);
}

void TestProposecommand::sampleSetsAsideWhoLeft()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File, u"--sample"_s, u"--partners"_s, u"200"_s }), 0);
    const Run profiles = desk.run({ u"profile"_s, u"list"_s, File });
    const QString profile = QString::fromUtf8(profiles.out).section(QLatin1Char('\t'), 0, 0);
    const Run run = desk.run({ u"propose"_s, File, u"--profile"_s, profile, u"--dimensions"_s,
                               u"regions_served,industries_served"_s, u"--count"_s, u"5"_s, u"--format"_s, u"json"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const QJsonObject whole = object(run);
    QVERIFY(whole[u"from_nothing"].isBool() && !whole[u"from_nothing"].toBool());
    QStringList picked;
    double before = whole[u"covered_before"].toDouble();
    for (const QJsonValue &pick : whole[u"picks"].toArray()) {
        picked << pick[u"partner"].toString();
        QVERIFY(pick[u"covered_after"].toDouble() > before);
        before = pick[u"covered_after"].toDouble();
    }
    QCOMPARE(picked.size(), 5);
    for (const QJsonValue &aside : whole[u"set_aside"].toArray()) {
        QVERIFY(!picked.contains(aside[u"partner"].toString()));
        QVERIFY(!aside[u"reason"].toString().isEmpty());
    }
}

void TestProposecommand::budgetOfAFile()
{
    const Desk desk;
    make(desk);
    // The name as `score` writes it, a stranger, a row that says nothing, and a decimal comma.
    desk.write(u"c.csv"_s,
               "Partner;Cost\nGermany;100,5\nSecond Germany;20\n'=Denmark;5,5\nAustria;\nNobody;1\nGermany;100,5\n");
    const Run run = propose(desk, { u"--count"_s, u"5"_s, u"--budget"_s, u"30"_s, u"--costs"_s, u"c.csv"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const Table table = readCsv(run.out);
    QStringList names = column(table, 1);
    names.sort();
    QCOMPARE(names, QStringList({ u"'=Denmark"_s, u"Second Germany"_s }));
    double total = 0;
    for (const QString &cost : column(table, 6))
        total += cost.toDouble();
    QCOMPARE(total, 25.5);
    QVERIFY(run.err.contains("Nobody"));
    QVERIFY(run.err.contains("1 companies were left out"));
}

void TestProposecommand::wrongCostsAreNamed()
{
    const Desk desk;
    make(desk);
    const QList<std::pair<QByteArray, QByteArray>> files { { "partner,cost\nGermany,5\nAustria,much\n", "line 3" },
                                                           { "partner,cost\nGermany,-5\n", "line 2" },
                                                           { "partner,cost\nGermany,nan\n", "line 2" },
                                                           { "partner,cost\nGermany,1\nGermany,2\n", "line 3" },
                                                           { "company,price\nGermany,1\n", "columns partner and cost" },
                                                           { "", "c.csv" } };
    for (const auto &[bytes, reason] : files) {
        desk.write(u"c.csv"_s, bytes);
        const Run run = propose(desk, { u"--count"_s, u"1"_s, u"--costs"_s, u"c.csv"_s });
        QVERIFY2(run.status == 3 && run.err.contains(reason) && run.out.isEmpty(), told(run).constData());
    }
    COMPARE_STATUS(propose(desk, { u"--count"_s, u"1"_s, u"--costs"_s, u"absent.csv"_s }), 3);
}

void TestProposecommand::wrongWords()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(propose(desk, {}), 2);
    COMPARE_STATUS(propose(desk, { u"--count"_s, u"0"_s }), 2);
    COMPARE_STATUS(propose(desk, { u"--count"_s, u"many"_s }), 2);
    const QStringList one { u"--count"_s, u"1"_s };
    COMPARE_STATUS(propose(desk, one + QStringList { u"--budget"_s, u"5"_s }), 2);
    COMPARE_STATUS(propose(desk, one + QStringList { u"--weight-fit"_s, u"-1"_s }), 2);
    COMPARE_STATUS(propose(desk, one + QStringList { u"--format"_s, u"xml"_s }), 2);
    COMPARE_STATUS(propose(desk, one + QStringList { u"--membership"_s, u"half"_s }), 2);
    COMPARE_STATUS(propose(desk, one + QStringList { u"--third"_s, u"country"_s }), 2);
    COMPARE_STATUS(propose(desk, one, u"country,country"_s), 2);
    COMPARE_STATUS(propose(desk, one, u"country,,services"_s), 2);
    COMPARE_STATUS(propose(desk, one, u"country,services,technologies,certifications"_s), 2);
    COMPARE_STATUS(desk.run({ u"propose"_s, u"absent.pscope"_s, u"--profile"_s, u"P"_s, u"--dimensions"_s, u"country"_s,
                              u"--count"_s, u"1"_s }),
                   4);
}

void TestProposecommand::whatTheWorkspaceLacks()
{
    const Desk desk;
    make(desk);
    const QStringList one { u"--count"_s, u"1"_s };
    COMPARE_STATUS(propose(desk, one, u"country,absent"_s), 3);
    COMPARE_STATUS(propose(desk, one, u"employees"_s), 3);
    COMPARE_STATUS(propose(desk, one + QStringList { u"--third"_s, u"specialisations=juggling"_s }), 3);
    COMPARE_STATUS(
        coverage(desk,
                 { u"--rows"_s, u"country"_s, u"--columns"_s, u"customer_segments"_s, u"--third"_s, u"absent"_s }),
        3);
}

void TestProposecommand::outputIsWholeOrNotAtAll()
{
    const Desk desk;
    make(desk);
    const Run shown = propose(desk, { u"--count"_s, u"2"_s });
    const Run saved = propose(desk, { u"--count"_s, u"2"_s, u"--output"_s, u"picks.csv"_s });
    QVERIFY2(saved.status == 0 && saved.out.isEmpty(), told(saved).constData());
    QCOMPARE(desk.read(u"picks.csv"_s), shown.out);
    COMPARE_STATUS(propose(desk, { u"--count"_s, u"2"_s, u"--output"_s, u"no/such/folder.csv"_s }), 3);
    COMPARE_STATUS(propose(desk, { u"--count"_s, u"2"_s, u"--output"_s, u"picks.csv"_s }, u"absent"_s), 3);
    QCOMPARE(desk.read(u"picks.csv"_s), shown.out);
    QVERIFY(isSound(desk, File));
}

void TestProposecommand::coverageKeepsItsColumns()
{
    const Desk desk;
    make(desk);
    const Run run = coverage(desk, { u"--rows"_s, u"country"_s, u"--columns"_s, u"customer_segments"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(run.out.startsWith("row,column,demand,supply,qualified,best_fit,state\nDE,enterprise,,1.7"));
}

void TestProposecommand::coverageOfASliceAndOfACube()
{
    const Desk desk;
    make(desk);
    const QStringList axes { u"--rows"_s, u"country"_s, u"--columns"_s, u"customer_segments"_s };
    const Run slice = coverage(desk, axes + QStringList { u"--third"_s, u"specialisations=network_security"_s });
    QVERIFY2(slice.status == 0, told(slice).constData());
    const Table filtered = readCsv(slice.out);
    const Run cube = coverage(desk, axes + QStringList { u"--third"_s, u"specialisations"_s });
    QVERIFY2(cube.status == 0, told(cube).constData());
    QVERIFY(cube.out.startsWith("row,column,demand,supply,qualified,best_fit,state,third\n"));
    Table of;
    for (const QStringList &row : readCsv(cube.out).mid(1)) {
        if (row.at(7) == u"network_security"_s)
            of << row.mid(0, 7);
    }
    QCOMPARE(of, filtered.mid(1));
    QCOMPARE(filtered.at(1).at(4), u"1"_s); // only one of the two in Germany
}

void TestProposecommand::coverageRolledUp()
{
    const Desk desk;
    make(desk);
    const Run run =
        coverage(desk, { u"--rows"_s, u"country"_s, u"--columns"_s, u"customer_segments"_s, u"--roll-up"_s, u"top"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const Table table = readCsv(run.out);
    QCOMPARE(table.at(1).at(0), u"EMEA"_s);
    QCOMPARE(table.at(1).at(4), u"3"_s);
}

void TestProposecommand::spreadKeepsCountsAndStates()
{
    const Desk desk;
    make(desk);
    const QStringList axes { u"--rows"_s, u"country"_s, u"--columns"_s, u"customer_segments"_s };
    const Table full = readCsv(coverage(desk, axes).out);
    const Run run = coverage(desk, axes + QStringList { u"--membership"_s, u"spread"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const Table spread = readCsv(run.out);
    for (const qsizetype same : { 0, 1, 2, 4, 5, 6 })
        QCOMPARE(column(spread, same), column(full, same));
    double total = 0;
    for (const QString &supply : column(spread, 3))
        total += supply.toDouble();
    QVERIFY(std::abs(total - 3) < 1e-5); // each of the four that qualify once
}

QTEST_GUILESS_MAIN(TestProposecommand)

#include "tst_proposecommand.moc"
