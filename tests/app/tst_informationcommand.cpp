#include "program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// What to find out next, what lifts a company, two companies compared, and waivers, as scripts call them.
class TestInformationcommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aboutOneCompany();
    void aboutTheBest();
    void costs();
    void costsThatCannotBeUsed();
    void wrongCalls();
    void liftInAnExplanation();
    void whatASetMayNotLose();
    void comparison();
    void importedFactsAgeFromTheDayOfTheFile();
    void waivers();
    void waiversThatCannotBeGranted();

private:
    static void make(const Desk &desk, const QByteArray &gate = {});
};

namespace {
const QString File = QStringLiteral("w.pscope");

QStringList call(const char *command, const QStringList &more = {})
{
    return QString::fromLatin1(command).split(u' ') + QStringList { File, u"--profile"_s, u"P"_s } + more;
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString tomorrow()
{
    return QDate::currentDate().addDays(1).toString(Qt::ISODate);
}
} // namespace

void TestInformationcommand::make(const Desk &desk, const QByteArray &gate)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s,
               "name,employees,customer_count,nps,country\n"
               "Ahead,90,90,90,DE\nOpen,80,,60,DE\nBehind,40,40,,FR\nNothing,,,,\n=Sum,70,70,70,DE\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    desk.write(
        u"p.json"_s,
        profileText(
            employeesCriterion(gate)
            + R"(, {"key": "customers", "label": "Customers", "weight": 1, "attribute": "customer_count", "value": {"shape": "linear", "from": 0, "to": 100}},
            {"key": "nps", "label": "NPS", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}})"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

void TestInformationcommand::aboutOneCompany()
{
    const Desk desk;
    make(desk);
    const Run run = desk.run(call("information", { u"--partner"_s, u"open"_s }));
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    QCOMPARE(
        table.value(0),
        QStringList({ u"partner"_s, u"attribute"_s, u"criteria"_s, u"chance_tier_changes"_s, u"chance_list_changes"_s,
                      u"narrowing"_s, u"cost"_s, u"rank"_s, u"reason"_s, u"expected_gain"_s, u"sample"_s }));
    QCOMPARE(table.size(), 2);
    QCOMPARE(table[1].mid(0, 3), QStringList({ u"Open"_s, u"customer_count"_s, u"customers"_s }));
    // 80 and 60 are known: S on (46.7, 80) around a Silver estimate; Gold from 75, below Silver under 50.
    QVERIFY(std::abs(cell(table, 1, u"chance_tier_changes"_s).toDouble() - 0.25) < 1e-5);
    QCOMPARE(cell(table, 1, u"chance_list_changes"_s), QString());
    QCOMPARE(cell(table, 1, u"narrowing"_s), u"33.333333"_s);
    QCOMPARE(cell(table, 1, u"reason"_s), u"unknown"_s);
    QCOMPARE(cell(table, 1, u"cost"_s), u"1"_s);
    const Run nothing = desk.run(call("information", { u"--partner"_s, u"Ahead"_s }));
    COMPARE_STATUS(nothing, 0);
    QCOMPARE(readCsv(nothing.out).size(), 1);
    const Run json = desk.run(
        call("information", { u"--partner"_s, u"Open"_s, u"--format"_s, u"json"_s, u"--output"_s, u"o.json"_s }));
    COMPARE_STATUS(json, 0);
    QVERIFY(json.out.isEmpty());
    const QJsonArray array = QJsonDocument::fromJson(desk.read(u"o.json"_s)).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0].toObject()[u"rank"_s].toInt(), 1);
    QVERIFY(array[0].toObject()[u"chance_list_changes"_s].isNull());
    QVERIFY(!array[0].toObject()[u"in_words"_s].toString().isEmpty());
}

void TestInformationcommand::aboutTheBest()
{
    const Desk desk;
    make(desk);
    const Run run = desk.run(call("information", { u"--top"_s, u"2"_s }));
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    QVERIFY(table.size() >= 2);
    QCOMPARE(table[1].value(0), u"Open"_s); // third of three; with more than 70 customers it is second
    QVERIFY(std::abs(cell(table, 1, u"chance_list_changes"_s).toDouble() - 0.3) < 1e-5);
    const Run again = desk.run(call("information", { u"--top"_s, u"2"_s }));
    QCOMPARE(again.out, run.out);
    COMPARE_STATUS(desk.run(call("information")), 0);
}

void TestInformationcommand::costs()
{
    const Desk desk;
    make(desk);
    const auto first = [&](const QByteArray &costs) {
        desk.write(u"c.csv"_s, costs);
        const Run run = desk.run(call("information", { u"--partner"_s, u"Nothing"_s, u"--costs"_s, u"c.csv"_s }));
        if (run.status != 0)
            qWarning("%s", told(run).constData());
        return readCsv(run.out);
    };
    QCOMPARE(cell(first("attribute,cost\nnps,0.01\n"), 1, u"attribute"_s), u"nps"_s);
    QCOMPARE(cell(first("\xEF\xBB\xBF"
                        "attribute;cost\r\nemployees;0.01\r\n"),
                  1, u"attribute"_s),
             u"employees"_s);
    QCOMPARE(cell(first("attribute,cost\nemployees,0.01\n"), 1, u"cost"_s), u"0.01"_s);
}

void TestInformationcommand::costsThatCannotBeUsed()
{
    const Desk desk;
    make(desk);
    const std::pair<QByteArray, QByteArray> files[] { { "", "empty" },
                                                      { "attribute,price\nnps,1\n", "line 1" },
                                                      { "attribute,cost\nnps,0\n", "line 2" },
                                                      { "attribute,cost\nnps,1\nnps,2\n", "line 3" },
                                                      { "attribute,cost\nnps,nan\n", "line 2" },
                                                      { "attribute,cost\nnothing_such,1\n", "nothing_such" },
                                                      { "attribute,cost\nnps\n", "line 2" } };
    for (const auto &[bytes, word] : files) {
        desk.write(u"c.csv"_s, bytes);
        const Run run = desk.run(call("information", { u"--costs"_s, u"c.csv"_s, u"--output"_s, u"o.csv"_s }));
        COMPARE_STATUS(run, 3);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QVERIFY(!desk.files().contains(u"o.csv"_s));
    }
    desk.write(u"c.csv"_s, "attribute,cost\nnps,1\n");
    COMPARE_STATUS(desk.run(call("information", { u"--costs"_s, u"c.csv"_s, u"--output"_s, u"./c.csv"_s })), 3);
    QCOMPARE(desk.read(u"c.csv"_s), QByteArray("attribute,cost\nnps,1\n"));
}

void TestInformationcommand::wrongCalls()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(desk.run(call("information", { u"--top"_s, u"0"_s })), 2);
    COMPARE_STATUS(desk.run(call("information", { u"--top"_s, u"2"_s, u"--partner"_s, u"Open"_s })), 2);
    COMPARE_STATUS(desk.run(call("information", { u"--format"_s, u"text"_s })), 2);
    COMPARE_STATUS(desk.run({ u"information"_s, File }), 2);
    COMPARE_STATUS(desk.run(call("information", { u"--partner"_s, u"Nobody"_s })), 3);
    COMPARE_STATUS(desk.run({ u"information"_s, u"missing.pscope"_s, u"--profile"_s, u"P"_s }), 4);
    COMPARE_STATUS(desk.run(call("explain", { u"--partner"_s, u"Open"_s, u"--against"_s, u"open"_s })), 2);
    COMPARE_STATUS(desk.run(call("explain", { u"--partner"_s, u"Open"_s, u"--against"_s, u"Nobody"_s })), 3);
}

void TestInformationcommand::liftInAnExplanation()
{
    const Desk desk;
    make(desk);
    const QJsonObject open =
        object(desk.run(call("explain", { u"--partner"_s, u"=Sum"_s, u"--format"_s, u"json"_s })).out);
    const QJsonObject lift = open[u"lift"_s].toObject();
    QCOMPARE(lift[u"tier"_s].toString(), u"Gold"_s);
    QVERIFY(lift[u"possible"_s].toBool());
    QCOMPARE(lift[u"steps"_s].toArray().size(), 1); // five points of 33, from 70 to 85
    const QJsonObject step = lift[u"steps"_s].toArray()[0].toObject();
    QVERIFY(std::abs(step[u"points"_s].toDouble() - 5) < 1e-4);
    QVERIFY(step[u"fact"_s].toObject().contains(u"at_least"_s));
    QCOMPARE(open[u"alone"_s].toArray().size(), 3);
    for (const char *kept : { "criteria", "next_tier", "points_to_next", "in_words", "rank", "tier", "known_aged" })
        QVERIFY2(open.contains(QLatin1String(kept)), kept);
    QVERIFY(object(desk.run(call("explain", { u"--partner"_s, u"Ahead"_s, u"--format"_s, u"json"_s })).out)[u"lift"_s]
                .isNull());
    const QByteArray text = desk.run(call("explain", { u"--partner"_s, u"=Sum"_s })).out;
    QVERIFY2(text.contains("One change lifts it to Gold"), text.constData());
}

/// Regions alone carry the tier: their loss has words like their gain.
void TestInformationcommand::whatASetMayNotLose()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s, "name,regions_served,employees\nA,DE;FR;PL,50\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    desk.write(
        u"p.json"_s,
        profileText(
            employeesCriterion()
            + R"(, {"key": "where", "label": "Where", "weight": 3, "attribute": "regions_served", "value": {"shape": "coverage", "of": ["DE", "FR", "PL", "CZ"]}})"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const QStringList words { u"--partner"_s, u"A"_s };
    // 12.5 points of the size, 18.75 a region: Silver needs two of them.
    const QByteArray told = desk.run(call("explain", words)).out;
    QVERIFY2(told.contains("costs it its tier with fewer than 2 of Germany, France, Poland"), told.constData());
    const QJsonObject why = object(desk.run(call("explain", words + QStringList { u"--format"_s, u"json"_s })).out);
    const QJsonValue lost = why[u"alone"_s][1][u"lose_fact"_s];
    QCOMPARE(lost[u"fewer_than"_s].toInt(), 2);
    QCOMPARE(lost[u"of"_s].toArray().size(), 4);
}

void TestInformationcommand::comparison()
{
    const Desk desk;
    make(desk);
    const QStringList words { u"--partner"_s, u"Ahead"_s, u"--against"_s, u"Open"_s };
    const QJsonObject against =
        object(desk.run(call("explain", words + QStringList { u"--format"_s, u"json"_s })).out)[u"against"_s]
            .toObject();
    QCOMPARE(against[u"partner"_s].toString(), u"Open"_s);
    double sum = 0;
    for (const QJsonValue &row : against[u"criteria"_s].toArray())
        sum += row[u"difference"_s].toDouble();
    QVERIFY(std::abs(sum - against[u"difference"_s].toDouble()) < 1e-5);
    QVERIFY(against[u"certain"_s].toBool());
    const QByteArray text = desk.run(call("explain", words)).out;
    QVERIFY2(text.contains("Ahead is ahead of Open by"), text.constData());
}

void TestInformationcommand::importedFactsAgeFromTheDayOfTheFile()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    const auto import = [&](const QByteArray &name, int days) {
        QFile file(desk.write(u"l.csv"_s, "name,employees\n" + name + ",50\n"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
        file.close();
        COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    };
    import("Fresh", 0);
    import("Old", 365);
    desk.write(u"p.json"_s, profileText(employeesCriterion(), "P", R"("unknown": {"widen": true})"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const auto explained = [&](const QString &name) {
        return object(desk.run(call("explain", { u"--partner"_s, name, u"--format"_s, u"json"_s })).out);
    };
    QCOMPARE(explained(u"Fresh"_s)[u"known_aged"_s].toDouble(), 1.0);
    QVERIFY(std::abs(explained(u"Old"_s)[u"known_aged"_s].toDouble() - 0.5) < 0.01);
    QCOMPARE(explained(u"Old"_s)[u"known"_s].toDouble(), 1.0);
    // Imported without a grade: a quarter of the way to either end.
    QVERIFY(std::abs(explained(u"Fresh"_s)[u"low"_s].toDouble() - 37.5) < 1e-4);
    QVERIFY(std::abs(explained(u"Fresh"_s)[u"high"_s].toDouble() - 62.5) < 1e-4);
    const Table questions = readCsv(desk.run(call("information", { u"--partner"_s, u"Fresh"_s })).out);
    QCOMPARE(cell(questions, 1, u"reason"_s), u"uncertain"_s);
    QVERIFY(std::abs(cell(questions, 1, u"narrowing"_s).toDouble() - 25) < 1e-4);
}

void TestInformationcommand::waivers()
{
    const Desk desk;
    make(desk, R"(, "must": {"at_least": 50})");
    const auto status = [&](const QString &name) {
        const Table table = readCsv(desk.run(call("score")).out);
        for (const QStringList &row : table) {
            if (row.value(1) == name)
                return row.value(6);
        }
        return u"(gone)"_s;
    };
    QCOMPARE(status(u"Behind"_s), u"excluded"_s);
    const QString none = QString::fromUtf8(desk.run({ u"waiver"_s, u"list"_s, File }).out);
    QCOMPARE(none, u"profile,partner,criterion,by,why,from,until,in_force,days_left\n"_s);
    COMPARE_STATUS(desk.run(call("waiver grant",
                                 { u"--partner"_s, u"Behind"_s, u"--criterion"_s, u"size"_s, u"--by"_s, u"=Boss"_s,
                                   u"--why"_s, u"Grows fast"_s, u"--until"_s, tomorrow() })),
                   0);
    QVERIFY(status(u"Behind"_s) != u"excluded"_s);
    const Table list = readCsv(desk.run({ u"waiver"_s, u"list"_s, File }).out);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1],
             QStringList({ u"P"_s, u"Behind"_s, u"size"_s, u"'=Boss"_s, u"Grows fast"_s,
                           QDate::currentDate().toString(Qt::ISODate), tomorrow(), u"yes"_s, u"1"_s }));
    const Run json = desk.run({ u"waiver"_s, u"list"_s, File, u"--format"_s, u"json"_s });
    QCOMPARE(QJsonDocument::fromJson(json.out)[0][u"by"_s].toString(), u"=Boss"_s);
    const QJsonObject why =
        object(desk.run(call("explain", { u"--partner"_s, u"Behind"_s, u"--format"_s, u"json"_s })).out);
    const QJsonObject gate = why[u"criteria"_s].toArray()[0].toObject();
    QCOMPARE(gate[u"gate"_s].toString(), u"pass"_s);
    QCOMPARE(gate[u"waiver"_s][u"by"_s].toString(), u"=Boss"_s);
    QCOMPARE(gate[u"waiver"_s][u"without"_s].toString(), u"fail"_s);
    QVERIFY(desk.run(call("explain", { u"--partner"_s, u"Behind"_s })).out.contains("=Boss waives it until"));
    // Looking back to a day before it was granted, it is not there.
    QVERIFY(isSound(desk, File));
}

void TestInformationcommand::waiversThatCannotBeGranted()
{
    const Desk desk;
    make(desk, R"(, "must": {"at_least": 50})");
    const QByteArray before = desk.read(File);
    const auto grant = [&](const QString &partner, const QString &criterion, const QString &why, const QString &until) {
        return desk.run(call("waiver grant",
                             { u"--partner"_s, partner, u"--criterion"_s, criterion, u"--by"_s, u"Boss"_s, u"--why"_s,
                               why, u"--until"_s, until }));
    };
    COMPARE_STATUS(grant(u"Nobody"_s, u"size"_s, u"x"_s, tomorrow()), 3);
    const Run other = grant(u"Behind"_s, u"nps"_s, u"x"_s, tomorrow());
    COMPARE_STATUS(other, 3);
    QVERIFY2(other.err.contains("size"), other.err.constData()); // the must-haves there are
    COMPARE_STATUS(grant(u"Behind"_s, u"size"_s, u" "_s, tomorrow()), 3);
    COMPARE_STATUS(grant(u"Behind"_s, u"size"_s, u"x"_s, u"2020-01-01"_s), 3);
    COMPARE_STATUS(grant(u"Behind"_s, u"size"_s, u"x"_s, u"soon"_s), 2);
    COMPARE_STATUS(desk.run(call("waiver grant", { u"--partner"_s, u"Behind"_s })), 2);
    COMPARE_STATUS(desk.run({ u"waiver"_s, u"list"_s, u"missing.pscope"_s }), 4);
    QCOMPARE(desk.read(File), before);
}

QTEST_APPLESS_MAIN(TestInformationcommand)
#include "tst_informationcommand.moc"
