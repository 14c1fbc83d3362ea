#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `match` over files of pairs and `duplicates` over a workspace.
class TestMatchcommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsComeBackInOrder();
    void otherColumnsHelp();
    void json();
    void textIsData();
    void unusable();
    void duplicates();
};

void TestMatchcommand::pairsComeBackInOrder()
{
    const Desk desk;
    desk.write(u"p.csv"_s, "left,right\nNordwind Systems GmbH,NORDWIND SYSTEMS\nAlpha,Omega\nAlpha,Omega\n,\n");
    const Run run = desk.run({ u"match"_s, u"p.csv"_s });
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    QCOMPARE(run.out.left(run.out.indexOf('\n')), "left,right,probability,decision,evidence");
    QCOMPARE(table.size(), 5);
    QCOMPARE(cell(table, 1, u"decision"_s), u"same"_s);
    QCOMPARE(cell(table, 2, u"decision"_s), u"different"_s);
    QCOMPARE(cell(table, 2, u"probability"_s), cell(table, 3, u"probability"_s));
    QVERIFY(cell(table, 1, u"probability"_s).toDouble() > 0.75);
    QCOMPARE(desk.run({ u"match"_s, u"p.csv"_s }).out, run.out);
}

void TestMatchcommand::otherColumnsHelp()
{
    const Desk desk;
    desk.write(u"p.csv"_s,
               "note;right;left;LEFT_country;right_country;left_website;right_website\n"
               "x;Halden Labs;Halden;DE;FR;;\ny;Halden Labs;Halden;DE;DE;halden.example;www.halden.example\n");
    const Table table = readCsv(desk.run({ u"match"_s, u"p.csv"_s }).out);
    QCOMPARE(cell(table, 1, u"left"_s), u"Halden"_s);
    QVERIFY(cell(table, 1, u"probability"_s).toDouble() < cell(table, 2, u"probability"_s).toDouble());
    QVERIFY(cell(table, 1, u"evidence"_s).contains(u"other country"_s));
    QVERIFY(cell(table, 2, u"evidence"_s).contains(u"same web domain"_s));
}

void TestMatchcommand::json()
{
    const Desk desk;
    desk.write(u"p.csv"_s, "left,right\nHalden,Halden AG\n");
    const Run run = desk.run({ u"match"_s, u"p.csv"_s, u"--format"_s, u"json"_s, u"--output"_s, u"o.json"_s });
    COMPARE_STATUS(run, 0);
    const QJsonArray array = QJsonDocument::fromJson(desk.read(u"o.json"_s)).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.first()[u"decision"_s].toString(), u"same"_s);
    QVERIFY(array.first()[u"evidence"_s].isArray());
}

void TestMatchcommand::textIsData()
{
    const Desk desk;
    desk.write(u"p.csv"_s, "left,right\n\"'=1+1\",\"<b>\"\n\"A, \"\"B\"\"\",Zoë\n");
    const Run run = desk.run({ u"match"_s, u"p.csv"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY(run.out.contains("\n'=1+1,<b>,"));
    QVERIFY(run.out.contains("\n\"A, \"\"B\"\"\",Zoë,"));
}

void TestMatchcommand::unusable()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"match"_s }), 2);
    COMPARE_STATUS(desk.run({ u"match"_s, u"none.csv"_s }), 3);
    desk.write(u"p.csv"_s, "a,b\n1,2\n");
    COMPARE_STATUS(desk.run({ u"match"_s, u"p.csv"_s }), 3);
    desk.write(u"p.csv"_s, "left,right\n");
    COMPARE_STATUS(desk.run({ u"match"_s, u"p.csv"_s }), 3);
    desk.write(u"p.csv"_s, "");
    COMPARE_STATUS(desk.run({ u"match"_s, u"p.csv"_s }), 3);
    desk.write(u"p.csv"_s, "left,right\nA,B\n");
    COMPARE_STATUS(desk.run({ u"match"_s, u"p.csv"_s, u"--format"_s, u"xml"_s }), 2);
    COMPARE_STATUS(desk.run({ u"duplicates"_s, u"none.pscope"_s }), 4);
}

void TestMatchcommand::duplicates()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    desk.write(u"l.csv"_s,
               "name,country,phone\nNordwind Systems GmbH,DE,030 555 0142\nAlpha,FR,\nNORDWIND SYSTEMS AG,DE,\n"
               "Kamal Steel Mills Ltd,PK,\nKarachi Steel Mills Ltd,PK,\n");
    COMPARE_STATUS(desk.run({ u"import"_s, u"w.pscope"_s, u"l.csv"_s, u"--new-attributes"_s }), 0);
    const Run run = desk.run({ u"duplicates"_s, u"w.pscope"_s });
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    QVERIFY(table.size() >= 2);
    QCOMPARE(cell(table, 1, u"left"_s), u"Nordwind Systems GmbH"_s);
    QCOMPARE(cell(table, 1, u"right"_s), u"NORDWIND SYSTEMS AG"_s);
    QCOMPARE(cell(table, 1, u"decision"_s), u"same"_s);
    for (int row = 1; row < table.size(); ++row)
        QVERIFY(cell(table, row, u"decision"_s) != u"different"_s);
}

QTEST_GUILESS_MAIN(TestMatchcommand)
#include "tst_matchcommand.moc"
