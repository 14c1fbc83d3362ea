#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QString File = u"w.pscope"_s;

void make(const Desk &desk)
{
    desk.write(u"l.csv"_s, "name\nAlpen\nBravo\n");
    desk.write(u"p.csv"_s,
               "company,name,email,lawful basis,retain until\n"
               "Alpen,Ingrid Ekelund,ingrid@alpen.example,consent,2020-01-01\n"
               "Alpen,Jo Twin,,contract,2099-01-01\n"
               "Bravo,Jo Twin,jo@bravo.example,contract,\n");
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"p.csv"_s }), 0);
}

Run person(const Desk &desk, const QString &what, const QStringList &rest = {})
{
    return desk.run(QStringList { u"person"_s, what, File } + rest);
}

QStringList names(const Desk &desk, const QStringList &rest = {})
{
    const Table table = readCsv(person(desk, u"list"_s, rest).out);
    QStringList names;
    for (qsizetype row = 1; row < table.size(); ++row)
        names << cell(table, row, u"name"_s) + u'/' + cell(table, row, u"partner"_s);
    return names;
}
} // namespace

/// `person list` and `person erase` as scripts call them.
class TestPersoncommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPeople();
    void erasesOnlyWhenToldTwice();
    void tellsTwinsApart();
    void wrongWordsAndNames();
};

void TestPersoncommand::listsPeople()
{
    const Desk desk;
    make(desk);
    QCOMPARE(names(desk), QStringList({ u"Ingrid Ekelund/Alpen"_s, u"Jo Twin/Alpen"_s, u"Jo Twin/Bravo"_s }));
    QCOMPARE(names(desk, { u"--partner"_s, u"bravo"_s }), QStringList { u"Jo Twin/Bravo"_s });
    QCOMPARE(names(desk, { u"--overdue"_s }), QStringList { u"Ingrid Ekelund/Alpen"_s });
    const Table table = readCsv(person(desk, u"list"_s).out);
    QCOMPARE(table.first().join(u','), u"id,partner,name,role,email,phone,left_on,lawful_basis,retain_until,overdue"_s);
    QCOMPARE(cell(table, 1, u"retain_until"_s), u"2020-01-01"_s);
    QCOMPARE(cell(table, 1, u"lawful_basis"_s), u"consent"_s);
    const QJsonArray json = QJsonDocument::fromJson(person(desk, u"list"_s, { u"--format"_s, u"json"_s }).out).array();
    QVERIFY(json.size() == 3 && json.first().toObject()[u"overdue"_s].toBool());
    QVERIFY(json.at(1).toObject()[u"email"_s].isNull());
}

void TestPersoncommand::erasesOnlyWhenToldTwice()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    const QStringList ingrid { u"--person"_s, u"ingrid@ALPEN.example"_s };
    const Run asked = person(desk, u"erase"_s, ingrid);
    QVERIFY2(asked.status == 2 && asked.err.contains("--yes") && asked.err.contains("Ingrid Ekelund of Alpen"),
             told(asked).constData());
    const Run tried = person(desk, u"erase"_s, ingrid + QStringList { u"--dry-run"_s });
    QVERIFY2(tried.status == 0 && tried.err.contains("Would erase: Ingrid Ekelund of Alpen"), told(tried).constData());
    QCOMPARE(desk.read(File), before);
    const Run done = person(desk, u"erase"_s, ingrid + QStringList { u"--yes"_s });
    QVERIFY2(done.status == 0 && done.err.contains("Erased: Ingrid Ekelund"), told(done).constData());
    QVERIFY(desk.read(File).toLower().indexOf("ekelund") < 0); // not a byte of it
    QCOMPARE(names(desk).size(), 2);
    QVERIFY(isSound(desk, File));
    QCOMPARE(desk.files(), QStringList({ u"l.csv"_s, u"p.csv"_s, File }));
    COMPARE_STATUS(person(desk, u"erase"_s, ingrid + QStringList { u"--yes"_s }), 3);
}

void TestPersoncommand::tellsTwinsApart()
{
    const Desk desk;
    make(desk);
    const Run both = person(desk, u"erase"_s, { u"--person"_s, u"jo twin"_s, u"--yes"_s });
    QVERIFY2(both.status == 3 && both.err.contains("#2 (Alpen), #3 (Bravo)"), told(both).constData());
    QCOMPARE(names(desk).size(), 3);
    COMPARE_STATUS(person(desk, u"erase"_s, { u"--person"_s, u"#3"_s, u"--yes"_s }), 0);
    QCOMPARE(names(desk), QStringList({ u"Ingrid Ekelund/Alpen"_s, u"Jo Twin/Alpen"_s }));
    COMPARE_STATUS(person(desk, u"erase"_s, { u"--person"_s, u"Jo Twin"_s, u"--partner"_s, u"Bravo"_s, u"--yes"_s }),
                   3);
    COMPARE_STATUS(person(desk, u"erase"_s, { u"--person"_s, u"Jo Twin"_s, u"--partner"_s, u"Alpen"_s, u"--yes"_s }),
                   0);
    QCOMPARE(names(desk), QStringList { u"Ingrid Ekelund/Alpen"_s });
}

void TestPersoncommand::wrongWordsAndNames()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(person(desk, u"erase"_s), 2);
    COMPARE_STATUS(person(desk, u"erase"_s, { u"--yes"_s }), 2);
    COMPARE_STATUS(person(desk, u"list"_s, { u"--format"_s, u"text"_s }), 2);
    COMPARE_STATUS(person(desk, u"erase"_s, { u"--person"_s, u"Nobody"_s, u"--yes"_s }), 3);
    COMPARE_STATUS(person(desk, u"list"_s, { u"--partner"_s, u"Nobody"_s }), 3);
    COMPARE_STATUS(desk.run({ u"person"_s, u"erase"_s, u"none.pscope"_s, u"--person"_s, u"Jo"_s, u"--yes"_s }), 4);
    COMPARE_STATUS(desk.run({ u"person"_s, u"list"_s, u"none.pscope"_s }), 4);
    QCOMPARE(desk.read(File), before);
}

QTEST_GUILESS_MAIN(TestPersoncommand)
#include "tst_personcommand.moc"
