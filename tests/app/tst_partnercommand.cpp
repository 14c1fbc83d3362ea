#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

void make(const Desk &desk)
{
    desk.write(u"l.csv"_s,
               "name,country,employees,regions_served,owner,website\n"
               "Alpen,DE,80,DE;AT,,alpen.example\n"
               "Bravo,FR,40,FR,Ada,bravo.example\n"
               "Cargo,US,5,,,\n"
               "Delta,AT,,AT,Grace,delta.example\n");
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

Run edit(const Desk &desk, const QStringList &words)
{
    return desk.run(QStringList { u"partner"_s, u"edit"_s, File } + words);
}

/// The companies a call names, in the order of the list, without changing anything.
QString meant(const Desk &desk, const QString &filter)
{
    const Run run = edit(desk, { u"--where"_s, filter, u"--set"_s, u"legal_name=X"_s, u"--dry-run"_s });
    if (run.status != 0)
        return QString::fromUtf8(told(run));
    QStringList names;
    const Table table = readCsv(run.out);
    for (qsizetype row = 1; row < table.size(); ++row)
        names << cell(table, row, u"partner"_s);
    return names.join(u',');
}

/// What an attribute of a company is, read by asking for another value.
QString valueOf(const Desk &desk, const QString &partner, const QString &key, const QString &other)
{
    const Run run =
        edit(desk, { u"--partner"_s, partner, u"--set"_s, key + u'=' + other, u"--dry-run"_s, u"--new-terms"_s });
    return cell(readCsv(run.out), 1, u"before"_s);
}
} // namespace

/// `partner edit` as scripts call it.
class TestPartnercommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsWhereConditionsHold();
    void filters_data();
    void filters();
    void termsAreAddedAndRemoved();
    void numbersAmountsAndDates();
    void dryRunChangesNothing();
    void byNumbersAndAll();
    void clearAndReview();
    void asJson();
    void wrongWords_data();
    void wrongWords();
    void unusable_data();
    void unusable();
};

void TestPartnercommand::setsWhereConditionsHold()
{
    const Desk desk;
    make(desk);
    const Run run =
        edit(desk, { u"--where"_s, u"country=DE|AT;owner=?"_s, u"--set"_s, u"owner=Ada"_s, u"--by"_s, u"Grace"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY2(run.err.contains("Changed: 1 of 1"), told(run).constData());
    QCOMPARE(run.out, QByteArray("id,partner,before,after\n1,Alpen,,Ada\n"));
    QCOMPARE(valueOf(desk, u"Alpen"_s, u"owner"_s, u"X"_s), u"Ada"_s);
    QCOMPARE(valueOf(desk, u"Delta"_s, u"owner"_s, u"X"_s), u"Grace"_s);
    // Once more changes nothing, and says so.
    const Run again = edit(desk, { u"--where"_s, u"country=DE"_s, u"--set"_s, u"owner=Ada"_s });
    QVERIFY2(again.status == 0 && again.err.contains("Changed: 0 of 1"), told(again).constData());
    QVERIFY(isSound(desk, File));
    QCOMPARE(desk.files(), QStringList({ u"l.csv"_s, File }));
}

void TestPartnercommand::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *filter, const char *names) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(names);
    };
    row("country=DE", "Alpen");
    row("country=Germany|france", "Alpen,Bravo"); // labels, in any case
    row("regions_served=DE", "Alpen");
    row("country!=DE|FR", "Cargo,Delta");
    row("employees>=40", "Alpen,Bravo");
    row("employees<=40", "Bravo,Cargo");
    row("employees=40..80", "Alpen,Bravo");
    row("employees=..40", "Bravo,Cargo");
    row("employees=5", "Cargo");
    row("employees=5|80", "Alpen,Cargo");
    row("employees=?", "Delta");
    row("employees = * ; employees >= 41", "Alpen");
    row("owner=ada|Grace", "Bravo,Delta");
    row("website~LPEN", "Alpen");
    row("Employees>=80", "Alpen"); // by its label
    row("country=DE;country=FR", "");
}

void TestPartnercommand::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, names);
    const Desk desk;
    make(desk);
    QCOMPARE(meant(desk, filter), names);
}

void TestPartnercommand::termsAreAddedAndRemoved()
{
    const Desk desk;
    make(desk);
    Run run = edit(desk, { u"--all"_s, u"--add"_s, u"regions_served=France;AT"_s });
    QVERIFY2(run.status == 0 && run.err.contains("Changed: 4 of 4"), told(run).constData());
    QCOMPARE(valueOf(desk, u"Alpen"_s, u"regions_served"_s, u"US"_s), u"AT;DE;FR"_s);
    QCOMPARE(valueOf(desk, u"Cargo"_s, u"regions_served"_s, u"US"_s), u"AT;FR"_s);
    run = edit(desk, { u"--where"_s, u"regions_served=FR"_s, u"--remove"_s, u"regions_served=FR|AT"_s });
    QVERIFY2(run.status == 0 && run.err.contains("Changed: 4 of 4"), told(run).constData());
    QCOMPARE(valueOf(desk, u"Alpen"_s, u"regions_served"_s, u"US"_s), u"DE"_s);
    QCOMPARE(valueOf(desk, u"Cargo"_s, u"regions_served"_s, u"US"_s), QString()); // none left: unknown again
    // A new term joins only where that is asked for.
    COMPARE_STATUS(edit(desk, { u"--all"_s, u"--add"_s, u"certifications=Sky pilot"_s }), 3);
    COMPARE_STATUS(edit(desk, { u"--all"_s, u"--add"_s, u"certifications=Sky pilot"_s, u"--new-terms"_s }), 0);
    QCOMPARE(valueOf(desk, u"Bravo"_s, u"certifications"_s, u"[]"_s), u"Sky pilot"_s);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Bravo"_s, u"--set"_s, u"certifications=[]"_s }), 0);
    QCOMPARE(valueOf(desk, u"Bravo"_s, u"certifications"_s, u"Sky pilot"_s), u"[]"_s);
}

void TestPartnercommand::numbersAmountsAndDates()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"employees=1200"_s }), 0);
    QCOMPARE(valueOf(desk, u"Alpen"_s, u"employees"_s, u"1"_s), u"1200"_s);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"annual_revenue=2.5 Mio EUR"_s }), 0);
    // The same amount once more, in the workspace's currency, is no change.
    const Run same = edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"annual_revenue=2500000 EUR"_s });
    QVERIFY2(same.status == 0 && same.err.contains("0 of 1"), told(same).constData());
    QCOMPARE(valueOf(desk, u"Alpen"_s, u"annual_revenue"_s, u"1"_s), u"2500000"_s); // in the workspace's currency
    QCOMPARE(meant(desk, u"annual_revenue>=2000000"_s), u"Alpen"_s);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"deal_registration=yes"_s }), 0);
    QCOMPARE(meant(desk, u"deal_registration=yes"_s), u"Alpen"_s);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"collaboration=4"_s }), 0);
    COMPARE_STATUS(edit(desk, { u"--partner"_s, u"Alpen"_s, u"--set"_s, u"collaboration=5"_s }), 3);
}

void TestPartnercommand::dryRunChangesNothing()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    const Run run = edit(desk, { u"--all"_s, u"--set"_s, u"owner=Ada"_s, u"--dry-run"_s });
    QVERIFY2(run.status == 0 && run.err.contains("Would change: 3 of 4"), told(run).constData());
    QCOMPARE(readCsv(run.out).size(), 4);
    QCOMPARE(desk.read(File), before);
}

void TestPartnercommand::byNumbersAndAll()
{
    const Desk desk;
    make(desk);
    const Run run = edit(desk, { u"--ids"_s, u"3, 1,3"_s, u"--set"_s, u"owner=Eve"_s });
    QVERIFY2(run.status == 0 && run.err.contains("Changed: 2 of 2"), told(run).constData());
    QCOMPARE(meant(desk, u"owner=Eve"_s), u"Alpen,Cargo"_s);
}

void TestPartnercommand::clearAndReview()
{
    const Desk desk;
    make(desk);
    const Run cleared = edit(desk, { u"--where"_s, u"owner=*"_s, u"--clear"_s, u"owner"_s });
    QVERIFY2(cleared.status == 0 && cleared.err.contains("Changed: 2 of 2"), told(cleared).constData());
    QCOMPARE(meant(desk, u"owner=*"_s), QString());
    const Run due = edit(desk, { u"--all"_s, u"--review-by"_s, u"2026-12-31"_s, u"--fact"_s, u"employees"_s });
    QVERIFY2(due.status == 0 && due.err.contains("Changed: 3 of 4"), told(due).constData());
    const Run none = edit(desk, { u"--all"_s, u"--review-by"_s, u"none"_s });
    QVERIFY2(none.status == 0 && none.err.contains("Changed: 3 of 4"), told(none).constData());
}

void TestPartnercommand::asJson()
{
    const Desk desk;
    make(desk);
    const Run run = edit(desk,
                         { u"--partner"_s, u"alpen"_s, u"--set"_s, u"owner=Ada"_s, u"--format"_s, u"json"_s,
                           u"--output"_s, u"changed.json"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY(run.out.isEmpty());
    const QJsonArray json = QJsonDocument::fromJson(desk.read(u"changed.json"_s)).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().toObject()[u"after"_s].toString(), u"Ada"_s);
    QVERIFY(json.first().toObject()[u"before"_s].isNull());
}

void TestPartnercommand::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("--set owner=Ada");
    row("--all");
    row("--all --ids 1 --set owner=Ada");
    row("--all --set owner=Ada --clear owner");
    row("--all --set owner");
    row("--all --set =Ada");
    row("--all --review-by soon");
    row("--all --clear owner --fact owner");
    row("--all --set owner=Ada --grade good");
    row("--all --set owner=Ada --as-of 2026-02-30");
    row("--all --set owner=Ada --format text");
}

void TestPartnercommand::wrongWords()
{
    QFETCH(QStringList, words);
    const Desk desk; // without a workspace: the words come first
    COMPARE_STATUS(edit(desk, words), 2);
}

void TestPartnercommand::unusable_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList &words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
    row({ u"--all"_s, u"--set"_s, u"colour=red"_s });
    row({ u"--all"_s, u"--set"_s, u"name=Same"_s });
    row({ u"--all"_s, u"--set"_s, u"employees=many"_s });
    row({ u"--all"_s, u"--set"_s, u"employees="_s });
    row({ u"--all"_s, u"--set"_s, u"country=Atlantis"_s });
    row({ u"--all"_s, u"--add"_s, u"owner=Ada"_s });
    row({ u"--where"_s, u"country"_s, u"--clear"_s, u"owner"_s });
    row({ u"--where"_s, u"colour=red"_s, u"--clear"_s, u"owner"_s });
    row({ u"--where"_s, u"country=Atlantis"_s, u"--clear"_s, u"owner"_s });
    row({ u"--where"_s, u"country>=DE"_s, u"--clear"_s, u"owner"_s });
    row({ u"--where"_s, u"employees~4"_s, u"--clear"_s, u"owner"_s });
    row({ u"--where"_s, u";"_s, u"--clear"_s, u"owner"_s });
    row({ u"--ids"_s, u"99"_s, u"--clear"_s, u"owner"_s });
    row({ u"--ids"_s, u"Alpen"_s, u"--clear"_s, u"owner"_s });
    row({ u"--partner"_s, u"Nobody"_s, u"--clear"_s, u"owner"_s });
}

void TestPartnercommand::unusable()
{
    QFETCH(QStringList, words);
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    const Run run = edit(desk, words);
    COMPARE_STATUS(run, 3);
    QVERIFY(run.out.isEmpty() && run.err.startsWith("partnerscope: "));
    QCOMPARE(desk.read(File), before);
    COMPARE_STATUS(desk.run(QStringList { u"partner"_s, u"edit"_s, u"none.pscope"_s } + words), 4);
}

QTEST_GUILESS_MAIN(TestPartnercommand)
#include "tst_partnercommand.moc"
