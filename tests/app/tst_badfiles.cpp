#include "program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Files that are not what they should be: a clear error or a correct result, nothing half written, no crash.
class TestBadfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unusableLists_data();
    void unusableLists();
    void oddListsThatAreFine_data();
    void oddListsThatAreFine();
    void tenThousandColumns();
    void aLineWithoutEnd();
    void notAWorkspace_data();
    void notAWorkspace();
    void truncatedWorkspace();
    void damagedPages();
    void otherPeoplesMapping();
    void listsWithoutAHeader();

private:
    Desk m_made;
    QByteArray m_workspace; ///< with a company and an approved profile P
};

namespace {
const QString File = QStringLiteral("w.pscope");

QJsonObject summaryOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}
} // namespace

void TestBadfiles::initTestCase()
{
    COMPARE_STATUS(m_made.run({ u"new"_s, File }), 0);
    m_made.write(u"l.csv"_s, "name,employees\nAcme,5\n");
    m_made.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(m_made.run({ u"import"_s, File, u"l.csv"_s }), 0);
    COMPARE_STATUS(m_made.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    m_workspace = m_made.read(File);
}

void TestBadfiles::unusableLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary;
    for (int i = 0; i < 5000; ++i)
        binary += static_cast<char>((i * 7919) % 251);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a byte-order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n\n");
    QTest::newRow("only spaces") << QByteArray("   \n  ");
    QTest::newRow("only separators") << QByteArray(",,,\n,,,\n");
    QTest::newRow("header only") << QByteArray("name,country\n");
    QTest::newRow("header without line end") << QByteArray("name,country");
    QTest::newRow("header and empty lines") << QByteArray("name,country\n\n\n");
    QTest::newRow("header and empty cells") << QByteArray("name,country\n,\n,\n");
    QTest::newRow("no column for the name") << QByteArray("colour,shape\nred,round\n");
    QTest::newRow("binary") << binary;
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89",
                                            41);
    QTest::newRow("a workspace") << m_workspace;
}

void TestBadfiles::unusableLists()
{
    QFETCH(QByteArray, bytes);
    const Desk desk;
    desk.write(File, m_workspace);
    desk.write(u"l.csv"_s, bytes);
    for (const QString &more : { u"--new-attributes"_s, u"--dry-run"_s, u"--strict"_s }) {
        const Run run = desk.run({ u"import"_s, File, u"l.csv"_s, more });
        COMPARE_STATUS(run, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("l.csv"));
        QVERIFY(desk.read(File) == m_workspace);
    }
}

void TestBadfiles::oddListsThatAreFine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("rejected");
    QTest::newRow("carriage returns") << QByteArray("name,country\rA,DE\rB,FR\r") << 2 << 2 << 0;
    QTest::newRow("no line end at the end") << QByteArray("name;employees\r\nA;1\r\nB;2") << 2 << 2 << 0;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfen\0a\0m\0e\0\n\0A\0\n\0", 16) << 1 << 1 << 0;
    QTest::newRow("one column") << QByteArray("name\nA\nB\n") << 2 << 2 << 0;
    QTest::newRow("short and long rows") << QByteArray("name,country,employees\nA\nB,DE,3,too,many\n") << 2 << 1 << 1;
    QTest::newRow("open quote") << QByteArray("name,country\nA,DE\n\"B,FR\n") << 2 << 1 << 1;
    QTest::newRow("same header twice") << QByteArray("name,country,country\nA,DE,FR\n") << 1 << 1 << 0;
    QTest::newRow("nul in a cell") << QByteArray("name,country\nA\0B,DE\nC,FR\n", 27) << 2 << 2 << 0;
}

void TestBadfiles::oddListsThatAreFine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, read);
    QFETCH(int, added);
    QFETCH(int, rejected);
    const Desk desk;
    desk.write(File, m_workspace);
    desk.write(u"l.csv"_s, bytes);
    const Run run = desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    if (run.status == 3) { // a clear refusal is an answer too, if nothing was written
        QVERIFY2(QByteArray(QTest::currentDataTag()).startsWith("nul"), told(run).constData());
        QVERIFY(desk.read(File) == m_workspace);
        return;
    }
    COMPARE_STATUS(run, 0);
    const QJsonObject summary = summaryOf(run);
    QCOMPARE(summary.value(u"read").toInt(), read);
    QVERIFY2(summary.value(u"added").toInt() == added && summary.value(u"rejected").toInt() == rejected,
             run.out.constData());
    QVERIFY(isSound(desk, File));
}

void TestBadfiles::tenThousandColumns()
{
    const Desk desk;
    desk.write(File, m_workspace);
    QByteArray list = "name";
    QByteArray row = "Wide";
    for (int i = 0; i < 10'000; ++i) {
        list += ",column " + QByteArray::number(i);
        row += ',' + QByteArray::number(i);
    }
    desk.write(u"l.csv"_s, list + '\n' + row + '\n');
    const Run plain = desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(plain, 0); // columns without an attribute are left out
    QCOMPARE(summaryOf(plain).value(u"added").toInt(), 1);
    const QByteArray before = desk.read(File);
    const Run wide = desk.run({ u"import"_s, File, u"l.csv"_s, u"--new-attributes"_s });
    COMPARE_STATUS(wide, 3); // more than a table can hold: said so, nothing written
    QVERIFY2(wide.err.contains("columns") || wide.err.contains("attributes"), wide.err.constData());
    QVERIFY(desk.read(File) == before);
}

void TestBadfiles::aLineWithoutEnd()
{
    const Desk desk;
    desk.write(File, m_workspace);
    QByteArray list = "name,country\nA,DE\n";
    list += QByteArray(100'000'000, 'x');
    desk.write(u"l.csv"_s, list);
    const Run run = desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    QVERIFY2(run.status == 0 || run.status == 3, told(run).constData());
    if (run.status == 0) {
        QCOMPARE(summaryOf(run).value(u"read").toInt(), 2);
        QCOMPARE(summaryOf(run).value(u"added").toInt() + summaryOf(run).value(u"rejected").toInt(), 2);
    } else {
        QVERIFY(desk.read(File) == m_workspace);
    }
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }), 0);
}

void TestBadfiles::notAWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto put = [&](qsizetype at, const QByteArray &bytes) {
        return QByteArray(m_workspace).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name,country\nA,DE\n");
    QTest::newRow("header only") << m_workspace.left(100);
    QTest::newRow("another program's database") << put(68, QByteArray(4, '\0'));
    QTest::newRow("newer") << put(60, QByteArray("\0\0\x03\xe7", 4));
    QTest::newRow("header of noise") << put(16, QByteArray(80, '\x5a'));
}

void TestBadfiles::notAWorkspace()
{
    QFETCH(QByteArray, bytes);
    const Desk desk;
    desk.write(File, bytes);
    desk.write(u"l.csv"_s, "name\nA\n");
    const QStringList files = desk.files();
    for (const QStringList &words : QList<QStringList> { { u"import"_s, File, u"l.csv"_s },
                                                         { u"profile"_s, u"list"_s, File },
                                                         { u"score"_s, File, u"--profile"_s, u"P"_s },
                                                         { u"check"_s, File } }) {
        const Run run = desk.run(words);
        COMPARE_STATUS(run, 4);
        QVERIFY(run.out.isEmpty() && run.err.contains("w.pscope"));
        QVERIFY(desk.read(File) == bytes);
        QCOMPARE(desk.files(), files);
    }
}

void TestBadfiles::truncatedWorkspace()
{
    const Desk desk;
    desk.write(u"l.csv"_s, "name\nA\n");
    for (const qsizetype size : { m_workspace.size() - 1, m_workspace.size() - 4096, m_workspace.size() / 2,
                                  qsizetype { 4096 }, qsizetype { 512 } }) {
        const QByteArray bytes = m_workspace.left(size);
        desk.write(File, bytes);
        for (const QStringList &words : QList<QStringList> { { u"import"_s, File, u"l.csv"_s },
                                                             { u"score"_s, File, u"--profile"_s, u"P"_s },
                                                             { u"check"_s, File } }) {
            COMPARE_STATUS(desk.run(words), 4);
            QVERIFY(desk.read(File) == bytes);
            QCOMPARE(desk.files().size(), 2);
        }
    }
}

void TestBadfiles::damagedPages()
{
    // Whatever page is broken: no crash, and an error or the right answer.
    const Desk desk;
    desk.write(File, m_workspace);
    const QByteArray right = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--as-of"_s, u"2999-01-01"_s }).out;
    const qsizetype pages = m_workspace.size() / 4096;
    for (qsizetype page = 1; page < pages; page += std::max<qsizetype>(1, pages / 25)) {
        const QByteArray broken = QByteArray(m_workspace).replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        desk.write(File, broken);
        const Run score = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--as-of"_s, u"2999-01-01"_s });
        QVERIFY2(score.status == 0 || score.status == 3 || score.status == 4, told(score).constData());
        if (score.status == 0)
            QCOMPARE(score.out, right);
        desk.write(File, broken);
        const Run check = desk.run({ u"check"_s, File });
        QVERIFY2(check.status == 0 || check.status == 1 || check.status == 4, told(check).constData());
    }
}

void TestBadfiles::otherPeoplesMapping()
{
    const Desk desk;
    desk.write(File, m_workspace);
    desk.write(u"l.csv"_s, "Firm,Where,People\nBolt,DE,4\n");
    const auto import = [&](const QByteArray &mapping) {
        desk.write(u"m.json"_s, mapping);
        return desk.run({ u"import"_s, File, u"l.csv"_s, u"--mapping"_s, u"m.json"_s, u"--format"_s, u"json"_s });
    };
    for (const char *mapping :
         { "", "[]", "null", "{\"Firm\": 3}", "{\"Firm\": \"no_such_attribute\"}",
           "{\"Firm\": \"name\", \"Where\": \"name\"}", "{\"Firm\": \"name\", \"None\": \"country\"}",
           "{\"Firm\": \"name\"} trailing", "\xff\xfe" }) {
        const Run run = import(mapping);
        QVERIFY2(run.status == 3, (QByteArray(mapping) + ": " + told(run)).constData());
        QVERIFY(desk.read(File) == m_workspace);
    }
    const Run run = import(R"({"Firm": "name", "Where": "country", "People": null})");
    COMPARE_STATUS(run, 0);
    QCOMPARE(summaryOf(run).value(u"added").toInt(), 1);
}

void TestBadfiles::listsWithoutAHeader()
{
    const Desk desk;
    desk.write(File, m_workspace);
    desk.write(u"l.csv"_s, "Bolt;DE;4\nNut;FR;5\n");
    const Run refused = desk.run({ u"import"_s, File, u"l.csv"_s });
    COMPARE_STATUS(refused, 3);
    QVERIFY2(refused.err.contains("--no-header") && refused.err.contains("--mapping"), told(refused).constData());
    QVERIFY(desk.read(File) == m_workspace);
    desk.write(u"m.json"_s, R"({"Column 1": "name", "Column 2": "country"})");
    const Run run = desk.run(
        { u"import"_s, File, u"l.csv"_s, u"--no-header"_s, u"--mapping"_s, u"m.json"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(run, 0);
    QCOMPARE(summaryOf(run).value(u"added").toInt(), 2);
}

QTEST_GUILESS_MAIN(TestBadfiles)
#include "tst_badfiles.moc"
