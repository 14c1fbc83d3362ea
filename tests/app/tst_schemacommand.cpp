#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

void make(const Desk &desk)
{
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    desk.write(u"l.csv"_s,
               "name,employees,technologies,payment_terms,annual_revenue\n"
               "Big,80,Kubernetes;Kubernets,30 days,1000 USD\n"
               "Small,40,Kubernets,60,\n"
               "Tiny,5,,soon,\n");
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

Run call(const Desk &desk, const QString &group, const QString &what, const QStringList &rest = {})
{
    return desk.run(QStringList { group, what, File } + rest);
}

/// A cell of the row that has `key` in the column `by`.
QString cellOf(const Table &table, const QString &by, const QString &key, const QString &column)
{
    for (qsizetype row = 1; row < table.size(); ++row) {
        if (cell(table, row, by) == key)
            return cell(table, row, column);
    }
    return u"(gone)"_s;
}

QString attributeCell(const Desk &desk, const QString &key, const QString &column)
{
    return cellOf(readCsv(call(desk, u"schema"_s, u"list"_s).out), u"key"_s, key, column);
}

QString termCell(const Desk &desk, const QString &vocabulary, const QString &code, const QString &column)
{
    return cellOf(readCsv(call(desk, u"terms"_s, u"list"_s, { u"--vocabulary"_s, vocabulary }).out), u"code"_s, code,
                  column);
}
} // namespace

/// The groups `schema`, `terms` and `rates` as scripts call them.
class TestSchemacommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributesAreAddedAndChanged();
    void retiringTellsWhoStillReads();
    void aTypeIsTriedFirst();
    void termsAreKeptInOrder();
    void termsBecomeOne();
    void placesComeFromTheStandard();
    void contentIsGermanWhereAskedFor();
    void ratesAreKept();
    void wrongWordsChangeNothing();
};

void TestSchemacommand::attributesAreAddedAndChanged()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(call(desk, u"schema"_s, u"add"_s,
                        { u"--label"_s, u"Fleet size"_s, u"--type"_s, u"whole_number"_s, u"--unit"_s, u"vans"_s,
                          u"--group"_s, u"Market"_s, u"--required"_s, u"yes"_s, u"--fresh"_s, u"90"_s }),
                   0);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"unit"_s), u"vans"_s);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"group"_s), u"market"_s);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"fresh_days"_s), u"90"_s);
    COMPARE_STATUS(call(desk, u"schema"_s, u"rename"_s, { u"--attribute"_s, u"fleet size"_s, u"--label"_s, u"Vans"_s }),
                   0);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"label"_s), u"Vans"_s);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"synonyms"_s), u"Fleet size"_s);
    COMPARE_STATUS(call(desk, u"schema"_s, u"change"_s,
                        { u"--attribute"_s, u"vans"_s, u"--required"_s, u"no"_s, u"--description"_s, u"=all"_s }),
                   0);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"required"_s), u"no"_s);
    QCOMPARE(attributeCell(desk, u"fleet_size"_s, u"description"_s), u"'=all"_s); // opens safely in a spreadsheet
    COMPARE_STATUS(call(desk, u"schema"_s, u"add"_s, { u"--label"_s, u"vans"_s, u"--type"_s, u"text"_s }), 3);
    const QJsonArray json =
        QJsonDocument::fromJson(call(desk, u"schema"_s, u"list"_s, { u"--format"_s, u"json"_s }).out).array();
    QCOMPARE(json.last().toObject()[u"description"_s].toString(), u"=all"_s);
    QVERIFY(isSound(desk, File));
}

void TestSchemacommand::retiringTellsWhoStillReads()
{
    const Desk desk;
    make(desk);
    const Run retired = call(desk, u"schema"_s, u"retire"_s, { u"--attribute"_s, u"employees"_s });
    QVERIFY2(retired.status == 0 && retired.err.contains("P"), told(retired).constData());
    QCOMPARE(attributeCell(desk, u"employees"_s, u"retired"_s), u"yes"_s);
    QCOMPARE(attributeCell(desk, u"employees"_s, u"known"_s), u"3"_s); // facts stay
    COMPARE_STATUS(call(desk, u"schema"_s, u"retire"_s, { u"--attribute"_s, u"employees"_s, u"--back"_s }), 0);
    QCOMPARE(attributeCell(desk, u"employees"_s, u"retired"_s), u"no"_s);
    COMPARE_STATUS(call(desk, u"schema"_s, u"retire"_s, { u"--attribute"_s, u"name"_s }), 3);
}

void TestSchemacommand::aTypeIsTriedFirst()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(call(desk, u"schema"_s, u"add"_s, { u"--label"_s, u"Remark"_s, u"--type"_s, u"text"_s }), 0);
    desk.write(u"r.csv"_s, "name,remark\nBig,30\nSmall,60\nTiny,soon\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"r.csv"_s }), 0);
    const QByteArray before = desk.read(File);
    const QStringList wanted { u"--attribute"_s, u"remark"_s, u"--type"_s, u"number"_s };
    const Run trial = call(desk, u"schema"_s, u"type"_s, wanted + QStringList { u"--dry-run"_s });
    COMPARE_STATUS(trial, 0);
    QCOMPARE(desk.read(File), before);
    const Table table = readCsv(trial.out);
    QCOMPARE(table.at(0).join(u','), u"partner,before,after,state"_s);
    QCOMPARE(cellOf(table, u"partner"_s, u"Tiny"_s, u"state"_s), u"lost"_s);
    QCOMPARE(cellOf(table, u"partner"_s, u"Small"_s, u"after"_s), u"60"_s);
    const QJsonObject json =
        QJsonDocument::fromJson(
            call(desk, u"schema"_s, u"type"_s, wanted + QStringList { u"--dry-run"_s, u"--format"_s, u"json"_s }).out)
            .object();
    QCOMPARE(json[u"known"_s].toInt(), 3);
    QCOMPARE(json[u"lost"_s].toInt(), 1);
    COMPARE_STATUS(call(desk, u"schema"_s, u"type"_s, wanted), 0);
    QCOMPARE(attributeCell(desk, u"remark"_s, u"type"_s), u"number"_s);
    QCOMPARE(attributeCell(desk, u"remark"_s, u"known"_s), u"2"_s);
    COMPARE_STATUS(call(desk, u"schema"_s, u"type"_s, wanted), 3); // has it already
    QVERIFY(isSound(desk, File));
}

void TestSchemacommand::termsAreKeptInOrder()
{
    const Desk desk;
    make(desk);
    const QStringList in { u"--vocabulary"_s, u"regions"_s };
    COMPARE_STATUS(call(desk, u"terms"_s, u"add"_s, in + QStringList { u"--label"_s, u"Alps"_s }), 0);
    QCOMPARE(termCell(desk, u"regions"_s, u"alps"_s, u"label"_s), u"Alps"_s);
    COMPARE_STATUS(
        call(desk, u"terms"_s, u"move"_s, in + QStringList { u"--term"_s, u"alps"_s, u"--parent"_s, u"Europe"_s }), 0);
    QVERIFY(!termCell(desk, u"regions"_s, u"alps"_s, u"parents"_s).isEmpty());
    COMPARE_STATUS(
        call(desk, u"terms"_s, u"move"_s, in + QStringList { u"--term"_s, u"Europe"_s, u"--parent"_s, u"Alps"_s }),
        3); // would be its own ancestor
    COMPARE_STATUS(
        call(desk, u"terms"_s, u"rename"_s, in + QStringList { u"--term"_s, u"Alps"_s, u"--label"_s, u"The Alps"_s }),
        0);
    QCOMPARE(termCell(desk, u"regions"_s, u"alps"_s, u"synonyms"_s), u"Alps"_s);
    COMPARE_STATUS(call(desk, u"terms"_s, u"retire"_s, in + QStringList { u"--term"_s, u"Alps"_s }), 0);
    QCOMPARE(termCell(desk, u"regions"_s, u"alps"_s, u"retired"_s), u"yes"_s);
}

void TestSchemacommand::termsBecomeOne()
{
    const Desk desk;
    make(desk);
    const QString vocabulary = attributeCell(desk, u"technologies"_s, u"vocabulary"_s);
    const QStringList merge {
        u"--vocabulary"_s, vocabulary, u"--into"_s, u"Kubernetes"_s, u"--term"_s, u"Kubernets"_s
    };
    const QByteArray before = desk.read(File);
    const Run trial = call(desk, u"terms"_s, u"merge"_s, merge + QStringList { u"--dry-run"_s });
    COMPARE_STATUS(trial, 0);
    QCOMPARE(cell(readCsv(trial.out), 1, u"companies"_s), u"2"_s);
    QCOMPARE(desk.read(File), before);
    COMPARE_STATUS(call(desk, u"terms"_s, u"merge"_s, merge), 0);
    QCOMPARE(termCell(desk, vocabulary, u"Kubernets"_s, u"label"_s), u"(gone)"_s);
    COMPARE_STATUS(call(desk, u"terms"_s, u"merge"_s,
                        { u"--vocabulary"_s, vocabulary, u"--into"_s, u"Kubernetes"_s, u"--term"_s, u"kubernets"_s }),
                   3); // one and the same by now
    QVERIFY(isSound(desk, File));
}

void TestSchemacommand::placesComeFromTheStandard()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(call(desk, u"terms"_s, u"places"_s, { u"--country"_s, u"Austria"_s }), 0);
    QCOMPARE(termCell(desk, u"regions"_s, u"AT-9"_s, u"parents"_s), u"AT"_s);
    COMPARE_STATUS(call(desk, u"terms"_s, u"places"_s, { u"--country"_s, u"Austria"_s }), 3); // all there
    COMPARE_STATUS(call(desk, u"terms"_s, u"places"_s, { u"--country"_s, u"Atlantis"_s }), 3);
}

void TestSchemacommand::contentIsGermanWhereAskedFor()
{
    const Desk desk;
    const QStringList german { u"--language"_s, u"de"_s };
    COMPARE_STATUS(desk.run(QStringList { u"new"_s, File } + german), 0);
    QCOMPARE(attributeCell(desk, u"employees"_s, u"label"_s), u"Beschäftigte"_s);
    QCOMPARE(termCell(desk, u"regions"_s, u"AT"_s, u"label"_s), u"Österreich"_s);
    QCOMPARE(termCell(desk, u"industries"_s, u"hospitals"_s, u"label"_s), u"Krankenhäuser"_s);
    // A list in English and one in German mean the same.
    desk.write(u"en.csv"_s, "Company,Employees,Country,Industries served\nOne,40,Austria,Hospitals\n");
    desk.write(u"de.csv"_s, "Firma;Beschäftigte;Land;Bediente Branchen\nZwei;50;Österreich;Krankenhäuser\n");
    for (const QString &list : { u"en.csv"_s, u"de.csv"_s }) {
        const Run imported = desk.run({ u"import"_s, File, list, u"--format"_s, u"json"_s });
        const QJsonObject summary = QJsonDocument::fromJson(imported.out).object();
        QCOMPARE(summary.value(u"added"_s).toInt(), 1);
        QVERIFY2(summary.value(u"problems"_s).toArray().isEmpty(), told(imported).constData());
    }
    for (const QString &key : { u"name"_s, u"employees"_s, u"country"_s, u"industries_served"_s })
        QCOMPARE(attributeCell(desk, key, u"known"_s), u"2"_s);
    // Templates, too; and each stays English without the option, whatever the locale.
    const QMap<QString, QString> locale { { u"LC_ALL"_s, u"de_DE.UTF-8"_s }, { u"LANGUAGE"_s, u"de"_s } };
    const Run english = desk.run({ u"profile"_s, u"templates"_s }, {}, locale);
    QVERIFY2(english.out.contains("\tReseller\n"), told(english).constData());
    const Run titles = desk.run(QStringList { u"profile"_s, u"templates"_s } + german);
    QVERIFY2(titles.out.contains("reseller\tchannel\treseller\tWiederverkäufer\n"), told(titles).constData());
    COMPARE_STATUS(desk.run(QStringList { u"profile"_s, u"create"_s, File, u"--template"_s, u"reseller"_s } + german),
                   0);
    const Run kept = desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, u"Wiederverkäufer"_s });
    QVERIFY2(kept.out.contains("\"label\": \"Marktpassung\""), told(kept).constData());
    COMPARE_STATUS(desk.run({ u"new"_s, u"w2.pscope"_s, u"--language"_s, u"fr"_s }), 2);
    QVERIFY(!desk.files().contains(u"w2.pscope"_s));
    COMPARE_STATUS(desk.run({ u"new"_s, u"w2.pscope"_s }, {}, locale), 0);
    const Run list = desk.run({ u"schema"_s, u"list"_s, u"w2.pscope"_s });
    QCOMPARE(cellOf(readCsv(list.out), u"key"_s, u"employees"_s, u"label"_s), u"Employees"_s);
    QVERIFY(isSound(desk, File));
}

void TestSchemacommand::ratesAreKept()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(call(desk, u"rates"_s, u"set"_s,
                        { u"--currency"_s, u"usd"_s, u"--date"_s, u"2026-01-01"_s, u"--rate"_s, u"0.9"_s }),
                   0);
    desk.write(u"rates.csv"_s, "currency,date,rate\nUSD,2026-02-01,0.92\nGBP,2026-02-01,1.17\n");
    COMPARE_STATUS(call(desk, u"rates"_s, u"import"_s, { u"rates.csv"_s }), 0);
    Table table = readCsv(call(desk, u"rates"_s, u"list"_s).out);
    QCOMPARE(table.size(), 4);
    QCOMPARE(table.at(0).join(u','), u"currency,date,rate"_s);
    QCOMPARE(cellOf(table, u"currency"_s, u"GBP"_s, u"rate"_s), u"1.17"_s);
    COMPARE_STATUS(call(desk, u"rates"_s, u"remove"_s, { u"--currency"_s, u"GBP"_s, u"--date"_s, u"2026-02-01"_s }), 0);
    COMPARE_STATUS(call(desk, u"rates"_s, u"remove"_s, { u"--currency"_s, u"GBP"_s, u"--date"_s, u"2026-02-01"_s }), 3);
    COMPARE_STATUS(call(desk, u"rates"_s, u"set"_s,
                        { u"--currency"_s, u"USD"_s, u"--date"_s, u"2026-03-01"_s, u"--rate"_s, u"-1"_s }),
                   3);
    COMPARE_STATUS(call(desk, u"rates"_s, u"currency"_s, { u"--currency"_s, u"USD"_s }), 0);
    table = readCsv(call(desk, u"rates"_s, u"list"_s).out);
    QCOMPARE(cell(table, 1, u"currency"_s), u"EUR"_s);
    QVERIFY(isSound(desk, File));
}

void TestSchemacommand::wrongWordsChangeNothing()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(call(desk, u"schema"_s, u"add"_s, { u"--label"_s, u"X"_s, u"--type"_s, u"colour"_s }), 2);
    COMPARE_STATUS(call(desk, u"schema"_s, u"add"_s, { u"--label"_s, u"X"_s }), 2);
    COMPARE_STATUS(call(desk, u"schema"_s, u"change"_s, { u"--attribute"_s, u"employees"_s }), 2);
    COMPARE_STATUS(call(desk, u"schema"_s, u"change"_s, { u"--attribute"_s, u"employees"_s, u"--fresh"_s, u"soon"_s }),
                   2);
    COMPARE_STATUS(call(desk, u"schema"_s, u"retire"_s, { u"--attribute"_s, u"colour"_s }), 3);
    COMPARE_STATUS(call(desk, u"terms"_s, u"list"_s, { u"--vocabulary"_s, u"colours"_s }), 3);
    COMPARE_STATUS(
        call(desk, u"rates"_s, u"set"_s, { u"--currency"_s, u"USD"_s, u"--date"_s, u"soon"_s, u"--rate"_s, u"1"_s }),
        2);
    COMPARE_STATUS(desk.run({ u"schema"_s, u"list"_s, u"none.pscope"_s }), 4);
    QCOMPARE(desk.read(File), before);
}

QTEST_GUILESS_MAIN(TestSchemacommand)
#include "tst_schemacommand.moc"
