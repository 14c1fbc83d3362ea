#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `stability` and `acceptability` as a script calls them.
class TestStabilitycommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges();
    void rangesAsJson();
    void tierOfAPartner();
    void shares();
    void sharesAsJson();
    void sameSeedSameFile();
    void fewCompanies();
    void emptyColumnsSayWhy();
    void wrongWordsAndNames();
    void output();

private:
    static void make(const Desk &desk, const QByteArray &list);
    static Run call(const Desk &desk, const QString &command, const QStringList &more = {});
};

namespace {
const QString File = QStringLiteral("w.pscope");

/// Company A wins from a weight of 0.5 on the number of employees, B below.
const QByteArray Two = "name,employees,nps\nA,90,30\nB,50,70\nC,10,20\n";
const QByteArray Criteria =
    R"({"key": "size", "label": "Employees", "weight": 3, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}},
    {"key": "g", "label": "Liked", "weight": 2, "criteria": [
      {"key": "n", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}} ]})";

QHash<QString, QString> cellsOf(const Table &table, qsizetype row)
{
    QHash<QString, QString> cells;
    for (qsizetype i = 0; i < table.at(0).size(); ++i)
        cells.insert(table.at(0).at(i), table.at(row).at(i));
    return cells;
}
} // namespace

void TestStabilitycommand::make(const Desk &desk, const QByteArray &list)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    desk.write(u"p.json"_s, profileText(Criteria));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

Run TestStabilitycommand::call(const Desk &desk, const QString &command, const QStringList &more)
{
    return desk.run(QStringList { command, File, u"--profile"_s, u"P"_s } + more);
}

void TestStabilitycommand::ranges()
{
    const Desk desk;
    make(desk, Two);
    const Run run = call(desk, u"stability"_s, { u"--top"_s, u"1"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(!run.out.contains('\r'));
    const Table table = readCsv(run.out);
    QCOMPARE(table.size(), 4);
    QHash<QString, QString> cells = cellsOf(table, 1);
    QCOMPARE(cells.value(u"node"_s), u"size"_s);
    QCOMPARE(cells.value(u"label"_s), u"Employees"_s);
    QCOMPARE(cells.value(u"weight"_s), u"0.600000"_s);
    QCOMPARE(cells.value(u"winner_low"_s), u"0.500000"_s);
    QCOMPARE(cells.value(u"winner_high"_s), u"1.000000"_s);
    QCOMPARE(cells.value(u"overtaken_low_by"_s), u"B"_s);
    QCOMPARE(cells.value(u"overtaken_high_by"_s), u""_s);
    QCOMPARE(cells.value(u"top_low"_s), u"0.500000"_s);
    QCOMPARE(cells.value(u"top_yields_low"_s), u"A"_s);
    QCOMPARE(cells.value(u"order_low"_s), u"0.500000"_s);
    QCOMPARE(cells.value(u"tier_low"_s), u""_s);
    QCOMPARE(cells.value(u"critical"_s), u"0.166667"_s);
    cells = cellsOf(table, 2);
    QCOMPARE(cells.value(u"node"_s), u"g"_s);
    QCOMPARE(cells.value(u"winner_high"_s), u"0.500000"_s);
    QCOMPARE(cells.value(u"critical"_s), u"0.250000"_s);
    cells = cellsOf(table, 3);
    QCOMPARE(cells.value(u"node"_s), u"g/n"_s);
    QCOMPARE(cells.value(u"weight"_s), u"1.000000"_s);
    QCOMPARE(cells.value(u"winner_low"_s), u""_s); // an only child has nothing to give to
}

void TestStabilitycommand::rangesAsJson()
{
    const Desk desk;
    make(desk, Two);
    const Run run = call(desk, u"stability"_s, { u"--format"_s, u"json"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const QJsonObject whole = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(whole[u"winner"_s].toString(), u"A"_s);
    QCOMPARE(whole[u"most_critical"_s].toString(), u"size"_s);
    QCOMPARE(whole[u"top"_s].toInt(), 10);
    QCOMPARE(whole[u"nodes"_s].toArray().size(), 3);
    QVERIFY(whole[u"nodes"_s][0][u"top_low"_s].isNull()); // the top ten of three companies cannot change
    const QJsonObject joint = whole[u"joint_change"_s].toObject();
    QCOMPARE(joint[u"partner"_s].toString(), u"B"_s);
    QCOMPARE(joint[u"weights"_s][0][u"to"_s].toDouble(), 0.5);
    QCOMPARE(joint[u"distance"_s].toDouble(), 0.141421);
}

void TestStabilitycommand::tierOfAPartner()
{
    const Desk desk;
    make(desk, Two);
    const Run run = call(desk, u"stability"_s, { u"--partner"_s, u"b"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    // B: 0.5 t + 0.7 (1 − t) stays Silver (50 to 75) whatever the weight.
    const QHash<QString, QString> stays = cellsOf(readCsv(run.out), 1);
    QCOMPARE(stays.value(u"tier_low"_s), u"0.000000"_s);
    QCOMPARE(stays.value(u"tier_high"_s), u"1.000000"_s);
    // A: 0.9 t + 0.3 (1 − t) is Silver from 1/3 to 3/4.
    const QHash<QString, QString> moves =
        cellsOf(readCsv(call(desk, u"stability"_s, { u"--partner"_s, u"A"_s }).out), 1);
    QCOMPARE(moves.value(u"tier_low"_s), u"0.333333"_s);
    QCOMPARE(moves.value(u"tier_high"_s), u"0.750000"_s);
    QCOMPARE(moves.value(u"tier_below"_s), u"Bronze"_s);
    QCOMPARE(moves.value(u"tier_above"_s), u"Gold"_s);
}

void TestStabilitycommand::shares()
{
    const Desk desk;
    make(desk, Two);
    const Run run = call(desk, u"acceptability"_s, { u"--weights"_s, u"uniform"_s, u"--samples"_s, u"40000"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(run.err.contains("40000") && run.err.contains("seed 1"));
    const Table table = readCsv(run.out);
    QCOMPARE(table.size(), 4);
    const QHash<QString, QString> a = cellsOf(table, 1);
    QCOMPARE(a.value(u"rank"_s), u"1"_s);
    QCOMPARE(a.value(u"partner"_s), u"A"_s);
    QVERIFY(std::abs(a.value(u"rank:1"_s).toDouble() - 0.5) < 0.011);
    QVERIFY(std::abs(a.value(u"tier:Gold"_s).toDouble() - 0.25) < 0.011);
    QVERIFY(std::abs(a.value(u"weight:size"_s).toDouble() - 0.75) < 0.011);
    QCOMPARE(a.value(u"confidence"_s), u"1.000000"_s);
    QCOMPARE(a.value(u"later_rank"_s), u"0.000000"_s);
    QCOMPARE(a.value(u"samples"_s), u"40000"_s);
    QCOMPARE(a.value(u"seed"_s), u"1"_s);
    const QHash<QString, QString> c = cellsOf(table, 3);
    QCOMPARE(c.value(u"rank:3"_s), u"1.000000"_s);
    QCOMPARE(c.value(u"weight:size"_s), u""_s); // never first, so there is no such weighting
    QCOMPARE(c.value(u"confidence"_s), u""_s);
}

void TestStabilitycommand::sharesAsJson()
{
    const Desk desk;
    make(desk, Two);
    const Run run =
        call(desk, u"acceptability"_s,
             { u"--format"_s, u"json"_s, u"--candidates"_s, u"2"_s, u"--seed"_s, u"9223372036854775807"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const QJsonObject whole = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(whole[u"samples"_s].toInt(), 10'000);
    QCOMPARE(whole[u"seed"_s].toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(whole[u"weights"_s].toString(), u"around"_s);
    QCOMPARE(whole[u"spread"_s].toDouble(), 74.0);
    QCOMPARE(whole[u"half_width"_s].toDouble(), 0.0098);
    QCOMPARE(whole[u"candidates"_s].toArray().size(), 2);
    const double first = whole[u"candidates"_s][0][u"rank:1"_s].toDouble();
    QCOMPARE(whole[u"pairs"_s].toArray().size(), 2);
    QCOMPARE(whole[u"pairs"_s][0][u"wins"_s].toDouble(), first);
    QVERIFY(first > 0.8 && first < 1);
}

void TestStabilitycommand::sameSeedSameFile()
{
    const Desk desk;
    make(desk, Two + "D,,80\nE,70,\n");
    const QStringList some { u"--samples"_s, u"3000"_s };
    const Run first = call(desk, u"acceptability"_s, some);
    QCOMPARE(call(desk, u"acceptability"_s, some).out, first.out);
    QVERIFY(call(desk, u"acceptability"_s, some + QStringList { u"--seed"_s, u"2"_s }).out != first.out);
    QVERIFY(call(desk, u"acceptability"_s, some + QStringList { u"--weights"_s, u"ordinal"_s }).out != first.out);
    QVERIFY(call(desk, u"acceptability"_s, some + QStringList { u"--spread"_s, u"5.5"_s }).out != first.out);
}

void TestStabilitycommand::fewCompanies()
{
    const Desk desk;
    make(desk, "name,employees,nps\nA,90,30\n");
    const Run ranges = call(desk, u"stability"_s);
    QVERIFY2(ranges.status == 0, told(ranges).constData());
    QCOMPARE(cellsOf(readCsv(ranges.out), 1).value(u"winner_low"_s), u""_s);
    const Run shares = call(desk, u"acceptability"_s);
    QVERIFY2(shares.status == 0, told(shares).constData());
    const Table table = readCsv(shares.out);
    QCOMPARE(table.size(), 2);
    QCOMPARE(cellsOf(table, 1).value(u"partner"_s), u"A"_s);
    QCOMPARE(cellsOf(table, 1).value(u"mean_rank"_s), u""_s);
    QCOMPARE(cellsOf(table, 1).value(u"samples"_s), u"0"_s);

    const Desk empty;
    COMPARE_STATUS(empty.run({ u"new"_s, File }), 0);
    empty.write(u"p.json"_s, profileText(Criteria));
    COMPARE_STATUS(empty.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    QCOMPARE(readCsv(call(empty, u"stability"_s).out).size(), 4);
    QCOMPARE(readCsv(call(empty, u"acceptability"_s).out).size(), 1);
    COMPARE_STATUS(call(empty, u"acceptability"_s, { u"--format"_s, u"json"_s }), 0);
}

void TestStabilitycommand::emptyColumnsSayWhy()
{
    const auto says = [](const Run &run, const QByteArray &words) {
        if (run.status != 0 || !run.err.contains(words))
            qWarning("%s", told(run).constData());
        return run.status == 0 && run.err.contains(words);
    };
    const Desk empty;
    COMPARE_STATUS(empty.run({ u"new"_s, File }), 0);
    empty.write(u"p.json"_s, profileText(Criteria));
    COMPARE_STATUS(empty.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    QVERIFY(says(call(empty, u"stability"_s), "No company has a rank"));
    QVERIFY(says(call(empty, u"lenses"_s), "No company has a rank"));
    QVERIFY(says(call(empty, u"information"_s), "no companies"));

    const Desk one;
    make(one, "name,employees,nps\nA,90,30\n");
    QVERIFY(says(call(one, u"stability"_s), "Only one company has a rank"));
    QVERIFY(says(call(one, u"lenses"_s), "at least two companies"));
    QVERIFY(says(call(one, u"information"_s), "No single fact can change who is among the best 20"));
    QVERIFY(says(call(one, u"information"_s, { u"--partner"_s, u"A"_s }), "Everything that the profile asks"));

    const Desk desk;
    make(desk, Two + "Thin,,\n");
    QVERIFY(says(call(desk, u"stability"_s), "Only 3 companies have a rank, so all of them stay among the best 10"));
    QVERIFY(call(desk, u"stability"_s, { u"--top"_s, u"2"_s }).err.isEmpty());
    QVERIFY(says(call(desk, u"stability"_s, { u"--partner"_s, u"Thin"_s }), "Too little is known of Thin"));
    desk.write(u"p.json"_s, profileText(employeesCriterion(R"(, "must": {"at_least": 20})")));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    QVERIFY(says(call(desk, u"stability"_s), "Only one criterion counts"));
    QVERIFY(says(call(desk, u"stability"_s, { u"--partner"_s, u"C"_s }), "C is excluded"));
}

void TestStabilitycommand::wrongWordsAndNames()
{
    const Desk desk;
    make(desk, Two);
    COMPARE_STATUS(desk.run({ u"stability"_s, File }), 2);
    COMPARE_STATUS(call(desk, u"stability"_s, { u"--top"_s, u"0"_s }), 2);
    COMPARE_STATUS(call(desk, u"stability"_s, { u"--partner"_s, u"Nobody"_s }), 3);
    COMPARE_STATUS(call(desk, u"stability"_s, { u"--format"_s, u"xml"_s }), 2);
    COMPARE_STATUS(call(desk, u"acceptability"_s, { u"--weights"_s, u"equal"_s }), 2);
    COMPARE_STATUS(call(desk, u"acceptability"_s, { u"--samples"_s, u"0"_s }), 2);
    COMPARE_STATUS(call(desk, u"acceptability"_s, { u"--seed"_s, u"-1"_s }), 2);
    for (const QString &spread : { u"0"_s, u"-3"_s, u"nan"_s, u"inf"_s, u"wide"_s, u"1e999"_s })
        COMPARE_STATUS(call(desk, u"acceptability"_s, { u"--spread"_s, spread }), 2);
    COMPARE_STATUS(desk.run({ u"acceptability"_s, File, u"--profile"_s, u"Q"_s }), 3);
    COMPARE_STATUS(desk.run({ u"acceptability"_s, u"missing.pscope"_s, u"--profile"_s, u"P"_s }), 4);
}

void TestStabilitycommand::output()
{
    const Desk desk;
    make(desk, Two);
    const Run run = call(desk, u"stability"_s, { u"--output"_s, u"s.csv"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(desk.read(u"s.csv"_s), call(desk, u"stability"_s).out);
    COMPARE_STATUS(call(desk, u"acceptability"_s, { u"--output"_s, u"no/such/folder.csv"_s }), 3);
    COMPARE_STATUS(call(desk, u"stability"_s, { u"--output"_s, File }), 3);
    QVERIFY(isSound(desk, File));
}

QTEST_GUILESS_MAIN(TestStabilitycommand)
#include "tst_stabilitycommand.moc"
