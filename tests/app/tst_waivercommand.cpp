#include "program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

QString dayIn(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

void make(const Desk &desk)
{
    desk.write(u"p.json"_s, profileText(employeesCriterion(R"(, "must": {"at_least": 50})")));
    desk.write(u"l.csv"_s, "name,employees\nBig,80\nSmall,40\nTiny,5\n");
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

Run waiver(const Desk &desk, const QString &what, const QStringList &rest)
{
    return desk.run(QStringList { u"waiver"_s, what, File } + rest);
}

QStringList meant(const QString &partner, const QString &criterion = u"size"_s)
{
    return { u"--profile"_s, u"P"_s, u"--partner"_s, partner, u"--criterion"_s, criterion };
}

Run grant(const Desk &desk, const QString &partner, int days)
{
    return waiver(desk, u"grant"_s,
                  meant(partner)
                      + QStringList { u"--by"_s, u"Ada"_s, u"--why"_s, u"Grows"_s, u"--until"_s, dayIn(days) });
}

QString statusOf(const Desk &desk, const QString &partner)
{
    const Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    for (qsizetype row = 1; row < table.size(); ++row) {
        if (cell(table, row, u"partner"_s) == partner)
            return cell(table, row, u"status"_s);
    }
    return u"(gone)"_s;
}
} // namespace

/// The group `waiver` as scripts call it.
class TestWaivercommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubledNameIsRefused();
    void grantListEnd();
    void endLater();
    void endingSoon();
    void wrongWordsAndNames();
};

void TestWaivercommand::grantListEnd()
{
    const Desk desk;
    make(desk);
    QCOMPARE(statusOf(desk, u"Small"_s), u"excluded"_s);
    COMPARE_STATUS(grant(desk, u"Small"_s, 20), 0);
    COMPARE_STATUS(grant(desk, u"Small"_s, 40), 0); // longer: both hold
    QCOMPARE(statusOf(desk, u"Small"_s), u"firm"_s);
    Table table = readCsv(waiver(desk, u"list"_s, {}).out);
    QCOMPARE(table.at(0).join(u','), u"profile,partner,criterion,by,why,from,until,in_force,days_left"_s);
    QCOMPARE(table.size(), 3);
    QCOMPARE(cell(table, 1, u"days_left"_s), u"20"_s); // the first to end first
    QCOMPARE(cell(table, 1, u"by"_s), u"Ada"_s);
    const Run ended = waiver(desk, u"end"_s, meant(u"small"_s));
    QVERIFY2(ended.status == 0 && ended.err.contains('2'), told(ended).constData());
    QCOMPARE(statusOf(desk, u"Small"_s), u"excluded"_s); // at once
    table = readCsv(waiver(desk, u"list"_s, {}).out);
    QCOMPARE(cell(table, 1, u"in_force"_s), u"no"_s);
    QCOMPARE(cell(table, 1, u"until"_s), dayIn(-1));
    QCOMPARE(cell(table, 1, u"days_left"_s), QString());
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s)), 3); // none holds any more
    const QJsonArray json = QJsonDocument::fromJson(waiver(desk, u"list"_s, { u"--format"_s, u"json"_s }).out).array();
    QVERIFY(json.size() == 2 && json.first().toObject()[u"days_left"_s].isNull());
    QVERIFY(isSound(desk, File));
    QCOMPARE(desk.files(), QStringList({ u"l.csv"_s, u"p.json"_s, File }));
}

void TestWaivercommand::endLater()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(grant(desk, u"Small"_s, 40), 0);
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s) + QStringList { u"--on"_s, dayIn(10) }), 0);
    QCOMPARE(statusOf(desk, u"Small"_s), u"firm"_s);
    const Table table = readCsv(waiver(desk, u"list"_s, {}).out);
    QCOMPARE(cell(table, 1, u"until"_s), dayIn(9));
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s) + QStringList { u"--on"_s, dayIn(10) }), 3);
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s) + QStringList { u"--on"_s, dayIn(-1) }), 3);
}

void TestWaivercommand::endingSoon()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(grant(desk, u"Small"_s, 5), 0);
    COMPARE_STATUS(grant(desk, u"Tiny"_s, 50), 0);
    QCOMPARE(readCsv(waiver(desk, u"list"_s, { u"--ending-within"_s, u"30"_s }).out).size(), 2);
    QCOMPARE(readCsv(waiver(desk, u"list"_s, { u"--ending-within"_s, u"4"_s }).out).size(), 1);
    QCOMPARE(readCsv(waiver(desk, u"list"_s, { u"--ending-within"_s, u"50"_s }).out).size(), 3);
    COMPARE_STATUS(waiver(desk, u"list"_s, { u"--ending-within"_s, u"soon"_s }), 2);
}

void TestWaivercommand::wrongWordsAndNames()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(waiver(desk, u"end"_s, {}), 2);
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s) + QStringList { u"--on"_s, u"soon"_s }), 2);
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Nobody"_s)), 3);
    COMPARE_STATUS(waiver(desk, u"end"_s, meant(u"Small"_s, u"colour"_s)), 3);
    COMPARE_STATUS(grant(desk, u"Small"_s, -1), 3);
    COMPARE_STATUS(
        waiver(desk, u"grant"_s,
               meant(u"Small"_s) + QStringList { u"--by"_s, u" "_s, u"--why"_s, u"x"_s, u"--until"_s, dayIn(3) }),
        3);
    COMPARE_STATUS(desk.run(QStringList { u"waiver"_s, u"end"_s, u"none.pscope"_s } + meant(u"Small"_s)), 4);
    QCOMPARE(desk.read(File), before);
}

/// A change must not fall on whichever of two companies comes first.
void TestWaivercommand::doubledNameIsRefused()
{
    const Desk desk;
    make(desk);
    desk.write(u"twins.csv"_s, "name,country,employees\nTwin,DE,40\nTwin,FR,40\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"twins.csv"_s, u"--new-attributes"_s, u"--similar"_s, u"add"_s }), 0);
    const QByteArray before = desk.read(File);
    const Run run = grant(desk, u"Twin"_s, 30);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("2 companies have this name"), run.err.constData());
    QCOMPARE(desk.read(File), before);
}

QTEST_GUILESS_MAIN(TestWaivercommand)
#include "tst_waivercommand.moc"
