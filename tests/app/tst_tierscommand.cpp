#include "program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

QString dayIn(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

void make(const Desk &desk, const QByteArray &list, const QByteArray &profile = profileText(employeesCriterion()))
{
    desk.write(u"p.json"_s, profile);
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

void import(const Desk &desk, const QByteArray &list)
{
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

Run tiers(const Desk &desk, const QString &what, const QStringList &rest = {})
{
    return desk.run(QStringList { u"tiers"_s, what, File, u"--profile"_s, u"P"_s } + rest);
}

/// Rows by company, cells by column.
QHash<QString, QHash<QString, QString>> rows(const Run &run)
{
    QHash<QString, QHash<QString, QString>> found;
    const Table table = readCsv(run.out);
    for (const QStringList &row : table.mid(1)) {
        for (int i = 0; i < row.size(); ++i)
            found[row.at(0)][table.at(0).at(i)] = row.at(i);
    }
    return found;
}
} // namespace

/// The group `tiers` as scripts call it.
class TestTierscommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewListDecide();
    void demotionNeedsReviewsAndGrace();
    void dryRunKeepsNothing();
    void unwritableOutputKeepsNothing();
    void newVersionKeepsTheTier();
    void overrideNeedsAReason();
    void rule();
    void movement();
    void scoreKeepsThePlainTier();
    void wrongWordsAndWrongNames();
    void emptyPool();
};

void TestTierscommand::reviewListDecide()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\nB,76\nC,60\n=D,10\n");
    Run run = tiers(desk, u"review"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(readCsv(run.out).at(0).join(u','),
             u"partner,fit,status,plain,before,now,proposed,kind,effective_on,state,reason"_s);
    QCOMPARE(rows(run)[u"A"_s][u"now"_s], u"Gold"_s);
    QCOMPARE(rows(run)[u"A"_s][u"fit"_s], u"80.000000"_s);
    QCOMPARE(rows(run)[u"'=D"_s][u"now"_s], u"Bronze"_s); // safe in a spreadsheet
    import(desk, "name,employees\nB,74\nC,78\n");
    run = tiers(desk, u"review"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(rows(run)[u"C"_s][u"proposed"_s], u"Gold"_s);
    QCOMPARE(rows(run)[u"C"_s][u"kind"_s], u"promotion"_s);
    QCOMPARE(rows(run)[u"B"_s][u"now"_s], u"Gold"_s); // the plain rule says Silver
    QCOMPARE(rows(run)[u"B"_s][u"plain"_s], u"Silver"_s);
    run = tiers(desk, u"list"_s);
    QCOMPARE(rows(run)[u"C"_s][u"tier"_s], u"Silver"_s);
    QCOMPARE(rows(run)[u"C"_s][u"state"_s], u"proposed"_s);
    QCOMPARE(rows(run)[u"C"_s][u"since"_s], dayIn(0));
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--partner"_s, u"c"_s, u"--by"_s, u"Ada"_s }), 0);
    run = tiers(desk, u"list"_s);
    QCOMPARE(rows(run)[u"C"_s][u"tier"_s], u"Gold"_s);
    QCOMPARE(rows(run)[u"C"_s][u"decided_by"_s], u"Ada"_s);
    QCOMPARE(rows(run)[u"C"_s][u"state"_s], QString());
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--partner"_s, u"C"_s }), 3); // nothing is open any more
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--all"_s }), 0);
    QVERIFY(isSound(desk, File));
    QCOMPARE(desk.files(), QStringList({ u"l.csv"_s, u"p.json"_s, File }));
    const Run json = tiers(desk, u"list"_s, { u"--format"_s, u"json"_s });
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 4);
}

void TestTierscommand::demotionNeedsReviewsAndGrace()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    import(desk, "name,employees\nA,60\n");
    for (const int day : { 1, 40, 80 }) {
        const Run run = tiers(desk, u"review"_s, { u"--as-of"_s, dayIn(day) });
        QCOMPARE(run.status, 0);
        QCOMPARE(rows(run)[u"A"_s][u"proposed"_s], QString());
        QVERIFY(rows(run)[u"A"_s][u"reason"_s].contains(u"under 73.00"_s));
    }
    COMPARE_STATUS(tiers(desk, u"review"_s, { u"--as-of"_s, dayIn(30) }), 3); // days do not run backwards
    const Run run = tiers(desk, u"review"_s, { u"--as-of"_s, dayIn(91), u"--format"_s, u"json"_s });
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(object[u"companies"][0][u"kind"].toString(), u"demotion"_s);
    QCOMPARE(object[u"companies"][0][u"proposed"].toString(), u"Silver"_s);
    QCOMPARE(object[u"counts"][1][u"after"].toInt(), 1);
    QCOMPARE(object[u"day"].toString(), dayIn(91));
    COMPARE_STATUS(tiers(desk, u"reject"_s, { u"--all"_s, u"--reason"_s, u"A strong pipeline"_s }), 0);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"tier"_s], u"Gold"_s);
}

void TestTierscommand::dryRunKeepsNothing()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\n");
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }), 0);
    const QByteArray before = desk.read(File);
    const Run dry = tiers(desk, u"review"_s, { u"--dry-run"_s });
    QCOMPARE(dry.status, 0);
    QCOMPARE(desk.read(File), before);
    QCOMPARE(tiers(desk, u"review"_s).out, dry.out);
    QVERIFY(desk.read(File) != before);
}

void TestTierscommand::unwritableOutputKeepsNothing()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\n");
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(tiers(desk, u"review"_s, { u"--output"_s, u"no/such/folder.csv"_s }), 3);
    QCOMPARE(desk.read(File), before);
    COMPARE_STATUS(tiers(desk, u"review"_s, { u"--output"_s, File }), 3);
    QCOMPARE(desk.read(File), before);
    COMPARE_STATUS(tiers(desk, u"review"_s, { u"--output"_s, u"r.csv"_s }), 0);
    QVERIFY(desk.read(u"r.csv"_s).startsWith("partner,fit,"));
}

void TestTierscommand::newVersionKeepsTheTier()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    desk.write(u"q.json"_s,
               profileText(employeesCriterion(), "P",
                           R"("tiers": [{"name": "Gold", "at_least": 90}, {"name": "Silver", "at_least": 50}])"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"q.json"_s }), 0);
    const Run run = tiers(desk, u"review"_s);
    QCOMPARE(rows(run)[u"A"_s][u"kind"_s], u"model_change"_s);
    QCOMPARE(rows(run)[u"A"_s][u"effective_on"_s], dayIn(90));
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--all"_s }), 0);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"tier"_s], u"Gold"_s);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"state"_s], u"approved"_s);
    COMPARE_STATUS(tiers(desk, u"review"_s, { u"--as-of"_s, dayIn(90) }), 0);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"tier"_s], u"Silver"_s);
    // a version that is no longer in force grants nothing
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, File, u"--profile"_s, u"P@1"_s }), 3);
}

void TestTierscommand::overrideNeedsAReason()
{
    const Desk desk;
    make(desk, "name,employees\nA,10\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    import(desk, "name,employees\nA,80\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--partner"_s, u"A"_s, u"--tier"_s, u"Silver"_s }), 2);
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--partner"_s, u"A"_s, u"--tier"_s, u"Tin"_s, u"--reason"_s, u"x"_s }),
                   3);
    COMPARE_STATUS(
        tiers(desk, u"approve"_s, { u"--partner"_s, u"A"_s, u"--tier"_s, u"Silver"_s, u"--reason"_s, u"One step"_s }),
        0);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"tier"_s], u"Silver"_s);
    QCOMPARE(rows(tiers(desk, u"review"_s))[u"A"_s][u"proposed"_s], QString()); // not asked again at once
}

void TestTierscommand::rule()
{
    const Desk desk;
    make(desk, "name,employees\nA,60\n");
    const QByteArray before = desk.read(File);
    QCOMPARE(desk.run({ u"tiers"_s, u"rule"_s, File }).out,
             QByteArray("up\t2\ndown\t2\nreviews\t3\ngrace\t90\nautomatic\tno\n"));
    QCOMPARE(desk.read(File), before);
    QCOMPARE(
        desk.run({ u"tiers"_s, u"rule"_s, File, u"--up"_s, u"2.5"_s, u"--grace"_s, u"0"_s, u"--automatic"_s, u"yes"_s })
            .out,
        QByteArray("up\t2.5\ndown\t2\nreviews\t3\ngrace\t0\nautomatic\tyes\n"));
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    import(desk, "name,employees\nA,78\n");
    const Run run = tiers(desk, u"review"_s);
    QCOMPARE(rows(run)[u"A"_s][u"now"_s], u"Gold"_s); // taken without a person
    QCOMPARE(rows(run)[u"A"_s][u"state"_s], u"approved"_s);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"rule"_s, File, u"--up"_s, u"much"_s }), 2);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"rule"_s, File, u"--reviews"_s, u"1.5"_s }), 2);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"rule"_s, File, u"--up"_s, u"-1"_s }), 3);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"rule"_s, File, u"--up"_s, u"24"_s }),
                   3); // leaves no room between the tiers
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
}

void TestTierscommand::movement()
{
    const Desk desk;
    make(
        desk, "name,employees,nps\nA,80,\nB,20,50\n",
        profileText(
            employeesCriterion()
            + R"(, {"key": "n", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}})"));
    desk.write(
        u"q.json"_s,
        profileText(
            employeesCriterion()
            + R"(, {"key": "n", "weight": 3, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 50}})"));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"q.json"_s }), 0);
    const QStringList days { u"--from"_s, dayIn(0), u"--from-profile"_s, u"P@1"_s };
    const Run run = tiers(desk, u"movement"_s, days);
    QCOMPARE(run.status, 0);
    QCOMPARE(readCsv(run.out).at(0).join(u','),
             u"partner,from,to,change,facts,weights,rules,age,status_from,status_to,tier_from,tier_to,most_moved"_s);
    QCOMPARE(rows(run).size(), 2);
    for (const auto &row : rows(run)) {
        // the figures as written add up to the last digit
        const auto millionths = [&](const QString &column) { return std::llround(row[column].toDouble() * 1e6); };
        QCOMPARE(millionths(u"to"_s) - millionths(u"from"_s), millionths(u"change"_s));
        QCOMPARE(millionths(u"facts"_s) + millionths(u"weights"_s) + millionths(u"rules"_s) + millionths(u"age"_s),
                 millionths(u"change"_s));
        QCOMPARE(row[u"facts"_s], u"0.000000"_s);
    }
    // B: 0.5 × (20 + 50) = 35 became 0.25 × 20 + 0.75 × 100 = 80
    QCOMPARE(rows(run)[u"B"_s][u"from"_s], u"35.000000"_s);
    QCOMPARE(rows(run)[u"B"_s][u"to"_s], u"80.000000"_s);
    const Run one = tiers(desk, u"movement"_s, days + QStringList { u"--partner"_s, u"B"_s });
    QCOMPARE(readCsv(one.out).at(1).at(0), u"n"_s);
    QCOMPARE(readCsv(one.out).size(), 3);
    const Run json =
        tiers(desk, u"movement"_s, days + QStringList { u"--partner"_s, u"B"_s, u"--format"_s, u"json"_s });
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[u"fit"][u"change"].toDouble(), 45.0);
    QVERIFY(object[u"in_words"].toArray().size() >= 3);
    // before anybody was there, there is nothing to compare
    const Run none = tiers(desk, u"movement"_s, { u"--from"_s, u"2001-01-01"_s });
    QCOMPARE(none.status, 0);
    QCOMPARE(rows(none)[u"A"_s][u"change"_s], QString());
    COMPARE_STATUS(tiers(desk, u"movement"_s, { u"--from"_s, u"2001-01-01"_s, u"--partner"_s, u"A"_s }), 3);
    COMPARE_STATUS(tiers(desk, u"movement"_s, { u"--from"_s, dayIn(2), u"--to"_s, dayIn(1) }), 3);
}

void TestTierscommand::scoreKeepsThePlainTier()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    import(desk, "name,employees\nA,74\n");
    COMPARE_STATUS(tiers(desk, u"review"_s), 0);
    QCOMPARE(rows(tiers(desk, u"list"_s))[u"A"_s][u"tier"_s], u"Gold"_s);
    QCOMPARE(readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out).at(1).at(7), u"Silver"_s);
}

void TestTierscommand::wrongWordsAndWrongNames()
{
    const Desk desk;
    make(desk, "name,employees\nA,80\nTwin,1\n");
    for (const QStringList &rest : { QStringList { u"--as-of"_s, u"soon"_s }, QStringList { u"--format"_s, u"xml"_s },
                                     QStringList { u"--all"_s } })
        COMPARE_STATUS(tiers(desk, u"review"_s, rest), 2);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, File }), 2);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, File, u"--profile"_s, u"None"_s }), 3);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, u"no.pscope"_s, u"--profile"_s, u"P"_s }), 4);
    COMPARE_STATUS(tiers(desk, u"approve"_s), 2);
    COMPARE_STATUS(tiers(desk, u"approve"_s, { u"--all"_s, u"--partner"_s, u"A"_s }), 2);
    COMPARE_STATUS(tiers(desk, u"reject"_s, { u"--partner"_s, u"Nobody"_s }), 3);
    COMPARE_STATUS(tiers(desk, u"movement"_s), 2);
    COMPARE_STATUS(tiers(desk, u"movement"_s, { u"--from"_s, u"2026"_s }), 2);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, u"--help"_s }), 0);
    desk.write(u"n.json"_s, profileText(employeesCriterion(), "Bare", ""));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"n.json"_s }), 0);
    COMPARE_STATUS(desk.run({ u"tiers"_s, u"review"_s, File, u"--profile"_s, u"Bare"_s }), 3); // has no tiers
}

void TestTierscommand::emptyPool()
{
    const Desk desk;
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    for (const QString &what : { u"review"_s, u"list"_s }) {
        const Run run = tiers(desk, what);
        QCOMPARE(run.status, 0);
        QCOMPARE(readCsv(run.out).size(), 1);
    }
    QCOMPARE(readCsv(tiers(desk, u"movement"_s, { u"--from"_s, dayIn(-1) }).out).size(), 1);
}

QTEST_GUILESS_MAIN(TestTierscommand)
#include "tst_tierscommand.moc"
