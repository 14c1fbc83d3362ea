#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

/// Three criteria, one a must-have, with an attribute for the coverage map.
const QByteArray Criteria =
    R"({"key": "size", "label": "Employees", "weight": 2, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}, "must": {"at_least": 1}},
       {"key": "staff", "label": "Staff", "weight": 1, "attribute": "certified_staff", "value": {"shape": "points", "knots": [[0, 0], [10, 1]]}},
       {"key": "reach", "label": "Regions", "weight": 1, "attribute": "regions_served", "value": {"shape": "coverage", "of": {"DE": 2, "FR": 1}}})";

void make(const Desk &desk, const QByteArray &list, const QByteArray &profile = profileText(Criteria))
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"p.json"_s, profile);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    if (list.isEmpty())
        return;
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

/// Every command that reads a workspace with a profile, as a script may call it.
QList<QStringList> readers()
{
    const QStringList with { File, u"--profile"_s, u"P"_s };
    const auto call = [&](const QStringList &name, const QStringList &rest = {}) { return name + with + rest; };
    return { call({ u"score"_s }),
             call({ u"score"_s }, { u"--format"_s, u"json"_s }),
             call({ u"explain"_s }, { u"--partner"_s, u"A"_s, u"--format"_s, u"json"_s }),
             call({ u"coverage"_s }, { u"--rows"_s, u"regions_served"_s, u"--columns"_s, u"industries_served"_s }),
             call({ u"propose"_s }, { u"--dimensions"_s, u"regions_served,industries_served"_s, u"--count"_s, u"2"_s }),
             call({ u"stability"_s }, { u"--format"_s, u"json"_s }),
             call({ u"acceptability"_s }, { u"--samples"_s, u"200"_s, u"--format"_s, u"json"_s }),
             call({ u"information"_s }, { u"--format"_s, u"json"_s }),
             call({ u"lenses"_s }, { u"--format"_s, u"json"_s }),
             call({ u"backtest"_s }, { u"--outcome"_s, u"deals_won"_s, u"--format"_s, u"json"_s }),
             call({ u"tiers"_s, u"review"_s }, { u"--dry-run"_s, u"--format"_s, u"json"_s }),
             call({ u"tiers"_s, u"list"_s }),
             call({ u"tiers"_s, u"movement"_s }, { u"--from"_s, u"2026-01-01"_s }),
             call({ u"check"_s }) };
}

/// Whether a figure that is none was written.
bool hasNoFigure(const QByteArray &out)
{
    static const QRegularExpression None(u"(^|[,:\\s\\[])-?(nan|inf|infinity)([,\\s\\]]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    return QString::fromUtf8(out).contains(None);
}
} // namespace

/// The edge cases of the mathematics through the command line: an answer, or an error that says what is missing; never
/// a crash, never "nan", never a workspace that is another one afterwards.
class TestBadinput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandOverOddPools_data();
    void everyCommandOverOddPools();
    void numbersThatAreNone();
    void wholeNumbersOutOfRange();
    void largestAndSmallestNumbers();
    void weightsFromTinyToHuge();
    void noWeightAtAll();
    void fiveHundredCriteria();
    void twelveLevels();
    void constantColumn();
    void oneOutcomeClass();
    void circularAndUnlinkedJudgements();
};

void TestBadinput::everyCommandOverOddPools_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("empty pool") << QByteArray();
    QTest::newRow("one partner") << QByteArray("name,employees,certified_staff,regions_served\nA,50,5,DE\n");
    QTest::newRow("one partner, nothing known") << QByteArray("name,country\nA,\n");
    QTest::newRow("all equal") << QByteArray(
        "name,employees,certified_staff,regions_served\nA,50,5,DE\nB,50,5,DE\nC,50,5,DE\nD,50,5,DE\n");
    QTest::newRow("all unknown") << QByteArray("name,employees\nA,\nB,\nC,\n");
    QTest::newRow("all excluded") << QByteArray("name,employees\nA,0\nB,0\n");
    QTest::newRow("known to be empty") << QByteArray("name,employees,regions_served\nA,5,[]\nB,7,[]\n");
    QTest::newRow("same name") << QByteArray("name,employees\nA,5\n\"A \",7\n");
}

void TestBadinput::everyCommandOverOddPools()
{
    QFETCH(QByteArray, list);
    const Desk desk;
    make(desk, list);
    // The first score freezes the means of the version in force; after it nothing that reads changes a byte.
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }), 0);
    const QByteArray before = desk.read(File);
    for (const QStringList &call : readers()) {
        const Run run = desk.run(call);
        const QByteArray what = call.join(u' ').toUtf8() + '\n' + told(run);
        QVERIFY2(run.status == 0 || run.status == 1 || run.status == 3, what.constData());
        if (run.status == 3)
            QVERIFY2(run.out.isEmpty() && run.err.size() > 20 && !run.err.contains("SQL"), what.constData());
        QVERIFY2(!hasNoFigure(run.out), what.constData());
        if (run.status != 3 && call.contains(u"json"_s))
            QVERIFY2(!QJsonDocument::fromJson(run.out).isNull(), what.constData());
        QVERIFY2(desk.read(File) == before, what.constData());
    }
    QVERIFY(isSound(desk, File));
}

void TestBadinput::numbersThatAreNone()
{
    const Desk desk;
    make(desk, {});
    desk.write(
        u"l.csv"_s,
        "name,employees,certified_staff,growth\nA,nan,5,10\nB,inf,5,-inf\nC,50,NaN,10\nD,50,1e999,10\nE,50,5,10\n");
    const Run imported = desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    QVERIFY2(imported.status == 0, told(imported).constData());
    const QJsonObject summary = QJsonDocument::fromJson(imported.out).object();
    QCOMPARE(summary[u"read"_s].toInt(), 5);
    QCOMPARE(summary[u"problems"_s].toArray().size(), 5);
    for (const QJsonValue &problem : summary[u"problems"_s].toArray())
        QVERIFY(problem[u"line"_s].toInt() >= 2 && !problem[u"reason"_s].toString().isEmpty());
    const Run scored = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    QVERIFY2(scored.status == 0 && !hasNoFigure(scored.out), told(scored).constData());
}

/// A number no whole number can hold is told of, and keeps nobody else out.
void TestBadinput::wholeNumbersOutOfRange()
{
    const Desk desk;
    make(desk, {});
    desk.write(u"l.csv"_s, "name,employees\nA,1e308\nB,7\nC,99999999999999999999\nD,9007199254740992\n");
    const Run imported = desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    QVERIFY2(imported.status == 0, told(imported).constData());
    const QJsonArray problems = QJsonDocument::fromJson(imported.out).object()[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0)[u"line"_s].toInt(), 2);
    QCOMPARE(problems.at(1)[u"line"_s].toInt(), 4);
    const Table scores = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    QCOMPARE(scores.size(), 5); // nobody is lost
}

void TestBadinput::largestAndSmallestNumbers()
{
    const Desk desk;
    make(
        desk, "name,density\nHuge,1e308\nTiny,5e-324\nLeast,-1e308\nZero,0\nMiddle,1\n",
        profileText(
            R"({"key": "d", "label": "Density", "weight": 1, "attribute": "density", "value": {"shape": "linear", "from": -1e308, "to": 1e308}},
                {"key": "e", "label": "Log", "weight": 1, "attribute": "density", "value": {"shape": "linear", "from": 1e-300, "to": 1e300, "scale": "log10"}})"));
    const Run attribute = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    QVERIFY2(attribute.status == 0 && !hasNoFigure(attribute.out), told(attribute).constData());
    const Table table = readCsv(attribute.out);
    const auto value = [&](const QString &partner, const QString &column) {
        for (qsizetype row = 1; row < table.size(); ++row) {
            if (cell(table, row, u"partner"_s) == partner)
                return cell(table, row, column);
        }
        return u"(gone)"_s;
    };
    // The bounds lie further apart than the largest number, and what lies between them still has its place.
    QCOMPARE(value(u"Huge"_s, u"value:d"_s).toDouble(), 1.0);
    QCOMPARE(value(u"Middle"_s, u"value:d"_s).toDouble(), 0.5);
    QCOMPARE(value(u"Least"_s, u"value:d"_s).toDouble(), 0.0);
    QCOMPARE(value(u"Middle"_s, u"value:e"_s).toDouble(), 0.5);
    QCOMPARE(value(u"Huge"_s, u"value:e"_s).toDouble(), 1.0);
    QCOMPARE(value(u"Tiny"_s, u"value:e"_s).toDouble(), 0.0);
    for (const QString &partner : { u"Zero"_s, u"Least"_s })
        QCOMPARE(value(partner, u"value:e"_s), QString()); // no logarithm: unknown, not 0
}

void TestBadinput::weightsFromTinyToHuge()
{
    const Desk desk;
    const auto leaf = [](const char *key, const char *attribute, const char *weight) {
        return R"({"key": ")" + QByteArray(key) + R"(", "label": "L", "weight": )" + weight + R"(, "attribute": ")"
            + attribute + R"(", "value": {"shape": "linear", "from": 0, "to": 100}})";
    };
    make(desk, "name,employees,certified_staff\nA,50,100\nB,100,0\n",
         profileText(leaf("a", "employees", "1e308") + ',' + leaf("b", "certified_staff", "1e308")));
    Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    QCOMPARE(cell(table, 1, u"fit"_s), u"75.000000"_s); // half and half, whatever their size
    QCOMPARE(cell(table, 2, u"fit"_s), u"50.000000"_s);
    desk.write(u"q.json"_s,
               profileText(leaf("a", "employees", "5e-324") + ',' + leaf("b", "certified_staff", "5e-324"), "Q"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"q.json"_s }), 0);
    table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"Q"_s }).out);
    QCOMPARE(cell(table, 1, u"fit"_s), u"75.000000"_s);
    // One that is beside the other as good as nothing still counts as nothing, not as a fault.
    desk.write(u"r.json"_s,
               profileText(leaf("a", "employees", "1e308") + ',' + leaf("b", "certified_staff", "5e-324"), "R"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"r.json"_s }), 0);
    table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"R"_s }).out);
    QCOMPARE(cell(table, 1, u"partner"_s), u"B"_s);
    QCOMPARE(cell(table, 1, u"fit"_s), u"100.000000"_s);
    for (const char *wrong : { "-1", "\"3\"", "null", "1e999" }) {
        desk.write(u"x.json"_s, profileText(leaf("a", "employees", wrong), "X"));
        const Run refused = desk.run({ u"profile"_s, u"add"_s, File, u"x.json"_s });
        QVERIFY2(refused.status == 3 && refused.err.size() > 20, (wrong + told(refused)).constData());
    }
}

void TestBadinput::noWeightAtAll()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(
        u"p.json"_s,
        profileText(
            R"({"key": "a", "label": "A", "weight": 0, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 1}},
                              {"key": "g", "label": "G", "weight": 0, "criteria": [
                                {"key": "b", "label": "B", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 1}}]})"));
    const Run refused = desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s });
    QVERIFY2(refused.status == 3 && refused.err.contains("weight"), told(refused).constData());
    QVERIFY(desk.run({ u"profile"_s, u"list"_s, File }).out.isEmpty());
}

void TestBadinput::fiveHundredCriteria()
{
    const Desk desk;
    QByteArray criteria;
    for (int i = 0; i < 500; ++i)
        criteria += (i == 0 ? "" : ",")
            + QByteArray(
                  R"({"key": "c%", "label": "C", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": %%}})")
                  .replace("%%", QByteArray::number(100 + i))
                  .replace("%", QByteArray::number(i));
    make(desk, "name,employees\nA,50\nB,\nC,1000\n", profileText(criteria));
    double wanted = 0;
    for (int i = 0; i < 500; ++i)
        wanted += 100 * 50.0 / (100 + i) / 500;
    const Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    QCOMPARE(cell(table, 1, u"fit"_s), u"100.000000"_s);
    QVERIFY(std::abs(cell(table, 2, u"fit"_s).toDouble() - wanted) < 1e-5);
    QCOMPARE(table.at(0).size(), 9 + 500);
    for (const QStringList &call : readers()) {
        const Run run = desk.run(call);
        QVERIFY2((run.status == 0 || run.status == 1 || run.status == 3) && !hasNoFigure(run.out),
                 (call.join(u' ').toUtf8() + told(run)).constData());
    }
}

void TestBadinput::twelveLevels()
{
    const Desk desk;
    QByteArray inner = employeesCriterion();
    for (int level = 11; level > 0; --level)
        inner = R"({"key": "g%", "label": "G", "weight": 3, "criteria": [)" + inner
            + R"(, {"key": "s%", "label": "S", "weight": 1, "attribute": "certified_staff", "value": {"shape": "linear", "from": 0, "to": 10}}]})";
    for (int level = 1; inner.contains('%'); ++level) {
        const qsizetype at = inner.indexOf('%');
        inner.replace(at, 1, QByteArray::number(level));
    }
    make(desk, "name,employees,certified_staff\nA,100,0\nB,0,10\n", profileText(inner));
    const Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    // Half of the innermost group, which weighs 3/4 in each of the ten around it.
    const double share = 100 * 0.5 * std::pow(0.75, 10);
    QVERIFY2(std::abs(cell(table, 2, u"fit"_s).toDouble() - share) < 1e-5, qPrintable(cell(table, 2, u"fit"_s)));
    QVERIFY(std::abs(cell(table, 1, u"fit"_s).toDouble() - (100 - share)) < 1e-5);
}

void TestBadinput::constantColumn()
{
    const Desk desk;
    make(desk, "name,employees,certified_staff,regions_served\nA,10,5,DE\nB,20,5,DE\nC,30,5,DE\nD,40,5,DE\n");
    const QJsonObject lenses =
        QJsonDocument::fromJson(desk.run({ u"lenses"_s, File, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s }).out)
            .object();
    QVERIFY(!lenses.isEmpty());
    const Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    QCOMPARE(cell(table, 1, u"partner"_s), u"D"_s);
    QCOMPARE(cell(table, 1, u"value:staff"_s).toDouble(), 0.5);
}

void TestBadinput::oneOutcomeClass()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File, u"--sample"_s }), 0);
    const QString profile =
        QString::fromUtf8(desk.run({ u"profile"_s, u"list"_s, File }).out.split('\n').first()).split(u'\t').first();
    const QStringList call { u"backtest"_s, File, u"--profile"_s, profile, u"--outcome"_s, u"deals_won"_s };
    for (const QString &target : { u"-1"_s, u"1e308"_s }) { // everybody, nobody
        const Run run = desk.run(call + QStringList { u"--target"_s, target, u"--format"_s, u"csv"_s });
        QVERIFY2(run.status == 0 && !hasNoFigure(run.out), told(run).constData());
        QVERIFY2(run.out.contains("one_class"), told(run).constData());
        const Run words = desk.run(call + QStringList { u"--target"_s, target, u"--learn"_s });
        QVERIFY2(words.status == 0 && words.out.size() > 100, told(words).constData());
    }
    const Run never = desk.run(call + QStringList { u"--target"_s, u"nan"_s });
    QCOMPARE(never.status, 2);
}

void TestBadinput::circularAndUnlinkedJudgements()
{
    const Desk desk;
    // Each better than the next, in a ring: weights are equal, and the ratio says that nothing agrees.
    desk.write(u"j.csv"_s, "left,right,value\na,b,9\nb,c,9\nc,a,9\n");
    const Run ring = desk.run({ u"weights"_s, u"j.csv"_s, u"--format"_s, u"json"_s });
    QVERIFY2(ring.status == 0, told(ring).constData());
    const QJsonObject found = QJsonDocument::fromJson(ring.out).object();
    QCOMPARE(found[u"consistent"_s], QJsonValue(false));
    for (const QJsonValue &weight : found[u"weights"_s].toArray())
        QVERIFY(std::abs(weight.toDouble(weight[u"weight"_s].toDouble()) - 1.0 / 3) < 1e-6);
    desk.write(u"u.csv"_s, "left,right,value\na,b,2\nc,d,2\ne,f,2\n");
    const Run parts = desk.run({ u"weights"_s, u"u.csv"_s });
    QVERIFY2(parts.status == 3 && parts.err.contains("a, b | c, d | e, f"), told(parts).constData());
}

QTEST_GUILESS_MAIN(TestBadinput)
#include "tst_badinput.moc"
