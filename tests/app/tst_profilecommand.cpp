#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

QByteArray sizeUpTo(int full)
{
    return R"({"key": "size", "label": "Employees", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": )"
        + QByteArray::number(full) + "}}";
}

/// Version 1 gives full points at 100 employees, version 2 at 200.
void make(const Desk &desk)
{
    desk.write(u"l.csv"_s, "name,employees\nBig,80\nMiddle,60\nSmall,40\n=Tiny,20\n");
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"p.json"_s, profileText(sizeUpTo(100)));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    desk.write(u"p.json"_s, profileText(sizeUpTo(200)));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

Run compare(const Desk &desk, const QStringList &rest)
{
    return desk.run(QStringList { u"profile"_s, u"compare"_s, File } + rest);
}
} // namespace

/// The life of a profile as scripts see it: what two versions differ in, and who puts them in force.
class TestProfilecommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesInWords();
    void comparesInFigures();
    void comparingChangesNothing();
    void wrongComparisons();
    void goesThroughReview();
    void rivalsGiveWayUnlessKept();
    void wrongSteps();
};

void TestProfilecommand::comparesInWords()
{
    const Desk desk;
    make(desk);
    const Run run = compare(desk, { u"P@1"_s, u"P@2"_s });
    QVERIFY2(run.status == 0, told(run).constData());
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    QCOMPARE(lines.value(0), u"P@1 → P@2"_s);
    QCOMPARE(lines.value(1), u"  Points of Employees: 0: 0 %, 100: 100 % → 0: 0 %, 200: 100 %"_s);
    QVERIFY2(lines.value(2).startsWith(u"2 companies change tier; none enters the qualified, 2 leave them."_s),
             qUtf8Printable(lines.value(2)));
    QVERIFY2(run.out.contains("Qualify no longer:\n  Big\n  Middle\n"), told(run).constData());
    QVERIFY2(run.out.contains("  Big: 80.0 → 40.0 (Gold → Bronze)\n"), told(run).constData());
    const Run same = compare(desk, { u"P@2"_s, u"P"_s });
    QVERIFY2(same.out.contains("The two versions say the same."), told(same).constData());
}

void TestProfilecommand::comparesInFigures()
{
    const Desk desk;
    make(desk);
    const Run csv = compare(desk, { u"P@1"_s, u"P@2"_s, u"--format"_s, u"csv"_s });
    QVERIFY2(csv.status == 0, told(csv).constData());
    const Table table = readCsv(csv.out);
    QCOMPARE(table.value(0), (QStringList { u"kind"_s, u"subject"_s, u"before"_s, u"after"_s }));
    QVERIFY(table.contains(QStringList { u"effect"_s, u"qualified"_s, u"2"_s, u"0"_s }));
    QVERIFY(table.contains(QStringList { u"effect"_s, u"tier_changes"_s, QString(), u"2"_s }));
    QVERIFY(table.contains(QStringList { u"left"_s, u"Big"_s, u"80.000000"_s, u"40.000000"_s }));
    QVERIFY(table.contains(QStringList { u"moved"_s, u"'=Tiny"_s, u"20.000000"_s, u"10.000000"_s }));
    const Run json = compare(desk, { u"P@1"_s, u"P@2"_s, u"--format"_s, u"json"_s, u"--output"_s, u"o.json"_s });
    QVERIFY2(json.status == 0 && json.out.isEmpty(), told(json).constData());
    const QJsonObject object = QJsonDocument::fromJson(desk.read(u"o.json"_s)).object();
    QCOMPARE(object.value(u"changes"_s).toArray().size(), 1);
    QCOMPARE(object.value(u"changes"_s).toArray().first().toObject().value(u"part"_s).toString(), u"values"_s);
    const QJsonObject effect = object.value(u"effect"_s).toObject();
    QCOMPARE(effect.value(u"mean_fit_shift"_s).toDouble(), -25.0);
    QCOMPARE(effect.value(u"movers"_s).toArray().first().toObject().value(u"partner"_s).toString(), u"Big"_s);
}

void TestProfilecommand::comparingChangesNothing()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(compare(desk, { u"P@1"_s, u"P@2"_s }), 0);
    QCOMPARE(desk.read(File), before);
}

void TestProfilecommand::wrongComparisons()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(compare(desk, { u"P@1"_s }), 2);
    COMPARE_STATUS(compare(desk, { u"P@1"_s, u"P@2"_s, u"--format"_s, u"xml"_s }), 2);
    COMPARE_STATUS(compare(desk, { u"P@1"_s, u"P@9"_s }), 3);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"compare"_s, u"gone.pscope"_s, u"P@1"_s, u"P@2"_s }), 4);
}

void TestProfilecommand::goesThroughReview()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s, u"--draft"_s }), 0);
    const auto step = [&](const QString &what, const QStringList &rest = {}) {
        return desk.run(QStringList { u"profile"_s, what, File, u"--profile"_s, u"P"_s } + rest);
    };
    const auto list = [&] { return desk.run({ u"profile"_s, u"list"_s, File }).out; };
    QVERIFY(list().contains("approved\t2\n") && list().contains("draft\t3\n"));
    COMPARE_STATUS(step(u"submit"_s, { u"--by"_s, u"Kim"_s }), 0);
    QVERIFY(list().contains("in_review\t3\n"));
    COMPARE_STATUS(step(u"return"_s, { u"--reason"_s, u"Too broad"_s }), 0);
    QVERIFY(list().contains("draft\t3\n"));
    const Run approved = step(u"approve"_s, { u"--by"_s, u"Kim"_s, u"--reason"_s, u"Tested"_s });
    QVERIFY2(approved.status == 0 && approved.err.contains("Version 3 of \"P\" is in force."),
             told(approved).constData());
    QCOMPARE(list(), QByteArray("P\tchannel\treseller\tapproved\t3\n"));
    COMPARE_STATUS(step(u"retire"_s), 0);
    const Run again = step(u"retire"_s);
    QVERIFY2(again.status == 3 && again.err.contains("Only what is in force can be retired"), told(again).constData());
    QVERIFY(list().isEmpty());
    QVERIFY(isSound(desk, File));
}

void TestProfilecommand::rivalsGiveWayUnlessKept()
{
    const Desk desk;
    make(desk);
    desk.write(u"q.json"_s, profileText(sizeUpTo(50), "Q"));
    desk.write(u"r.json"_s, profileText(sizeUpTo(50), "R"));
    const QByteArray p = "P\tchannel\treseller\tapproved\t2\n";
    const QByteArray q = "Q\tchannel\treseller\tapproved\t1\n";
    const QByteArray r = "R\tchannel\treseller\tapproved\t1\n";
    const auto list = [&] { return desk.run({ u"profile"_s, u"list"_s, File }).out; };
    for (const QString &file : { u"q.json"_s, u"r.json"_s })
        COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, file, u"--draft"_s }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"approve"_s, File, u"--profile"_s, u"Q"_s, u"--keep-rivals"_s }), 0);
    QVERIFY(list().contains(p) && list().contains(q));
    const Run last = desk.run({ u"profile"_s, u"approve"_s, File, u"--profile"_s, u"R"_s });
    QVERIFY(last.err.contains("\"P\" was in force") && last.err.contains("\"Q\" was in force"));
    QCOMPARE(list(), r);
}

void TestProfilecommand::wrongSteps()
{
    const Desk desk;
    make(desk);
    for (const QString &what : { u"submit"_s, u"return"_s, u"approve"_s }) {
        COMPARE_STATUS(desk.run({ u"profile"_s, what, File }), 2);
        COMPARE_STATUS(desk.run({ u"profile"_s, what, File, u"--profile"_s, u"P"_s }), 3);
        COMPARE_STATUS(desk.run({ u"profile"_s, what, File, u"--profile"_s, u"nobody"_s }), 3);
    }
}

QTEST_APPLESS_MAIN(TestProfilecommand)

#include "tst_profilecommand.moc"
