#include "program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Questionnaires out and in, as scripts call them. What a browser makes of the form: questionnaire_browser.py.
class TestQuestionnairecommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatMattersAndIsNotKnown();
    void textsOfTheFormAreData();
    void answersAreTakenIn();
    void aTrialChangesNothing();
    void verifiedFactsStay();
    void answersThatCannotBeUsed_data();
    void answersThatCannotBeUsed();
    void singleAnswersThatCannotBeUsed();
    void formsForAListOfCompanies();
    void formsThatCannotBeWritten();
    void listsWhatIsOpen();
};

namespace {
const QString File = QStringLiteral("w.pscope");
const QByteArray Name = "Acme </script><b>&amp; Söhne";

void make(const Desk &desk)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s, "name,employees,country,certifications\n\"" + Name + "\",120,DE,\nOther,,,\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

Run writeForm(const Desk &desk, const QStringList &more = {})
{
    return desk.run(QStringList { u"questionnaire"_s, u"write"_s, File, u"--partner"_s, QString::fromUtf8(Name),
                                  u"--output"_s, u"f.html"_s }
                    + more);
}

/// What the form was filled with.
QJsonObject dataOf(const QByteArray &html)
{
    const QByteArray begin = R"(<script type="application/json" id="data">)";
    const qsizetype from = html.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(html.mid(from, html.indexOf("</script>", from) - from)).object();
}

QJsonObject questionOf(const QJsonObject &data, const QString &key)
{
    for (const QJsonValue &question : data[u"questions"_s].toArray()) {
        if (question[u"key"_s] == key)
            return question.toObject();
    }
    return {};
}

/// Writes answers as the form saves them.
QString answer(const Desk &desk, const QByteArray &answers, const QByteArray &others = "{}",
               const QDate &day = QDate::currentDate(), QByteArray token = {})
{
    if (token.isEmpty())
        token = dataOf(desk.read(u"f.html"_s))[u"token"_s].toString().toUtf8();
    return desk.write(u"a.json"_s,
                      R"({"format": "partnerscope-answer", "version": 1, "token": ")" + token
                          + R"(", "partner": "Acme", "answered_on": ")" + day.toString(Qt::ISODate).toUtf8()
                          + R"(", "respondent": "Kim", "remarks": "=ok", "answers": )" + answers + R"(, "others": )"
                          + others + "}");
}

Run readAnswer(const Desk &desk, const QStringList &more = {})
{
    return desk.run(QStringList { u"questionnaire"_s, u"read"_s, File, u"a.json"_s } + more);
}

QByteArray sql(const Desk &desk, const QString &query)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, { desk.path(File), query });
    shell.waitForFinished();
    return shell.readAllStandardOutput().trimmed();
}
} // namespace

void TestQuestionnairecommand::asksWhatMattersAndIsNotKnown()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk), 0);
    const QJsonObject data = dataOf(desk.read(u"f.html"_s));
    QCOMPARE(data[u"token"_s].toString().size(), 32);
    QCOMPARE(questionOf(data, u"employees"_s)[u"value"_s].toInt(), 120);
    QCOMPARE(questionOf(data, u"employees"_s)[u"state"_s].toString(), u"confirm"_s); // imported without a grade
    QCOMPARE(questionOf(data, u"employees"_s)[u"criteria"_s].toArray().first().toString(), u"Employees"_s);
    QCOMPARE(questionOf(data, u"website"_s)[u"state"_s].toString(), u"unknown"_s); // required
    // Our own business, and what nothing needs.
    for (const char *key : { "name", "owner", "target_accounts", "payment_terms" })
        QVERIFY2(questionOf(data, QLatin1String(key)).isEmpty(), key);
}

void TestQuestionnairecommand::textsOfTheFormAreData()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk, { u"--gain"_s, u"<img src=x onerror=alert(1)>"_s }), 0);
    const QByteArray html = desk.read(u"f.html"_s);
    QCOMPARE(dataOf(html)[u"partner"_s].toString(), QString::fromUtf8(Name));
    QVERIFY(!html.contains("</script><b>"));
    QVERIFY(!html.contains("<img"));
    QCOMPARE(html.count("<script"), 2);
    for (const char *outside : { "http://", "https://", "src=\"", "@import", "url(" })
        QVERIFY2(!html.contains(outside), outside);
}

void TestQuestionnairecommand::answersAreTakenIn()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk, { u"--attributes"_s, u"employees,certifications,annual_revenue"_s }), 0);
    answer(desk, R"({"employees": 130, "certifications": [], "annual_revenue": {"amount": 2.5e6, "currency": "eur"}})",
           R"({"certifications": ["Own Seal"]})");
    const Run read = readAnswer(desk);
    QCOMPARE(read.status, 0);
    const Table table = readCsv(read.out);
    QCOMPARE(table.size(), 4);
    QCOMPARE(cell(table, 1, u"change"_s), u"changed"_s);
    QCOMPARE(cell(table, 1, u"before"_s), u"120"_s);
    QCOMPARE(cell(table, 1, u"after"_s), u"130"_s);
    QCOMPARE(cell(table, 2, u"change"_s), u"new"_s);
    QVERIFY2(read.err.contains("=ok"), read.err.constData());
    QCOMPARE(sql(desk,
                 u"SELECT employees, certifications, annual_revenue, annual_revenue_currency FROM partner WHERE "
                 "name LIKE 'Acme%'"_s),
             QByteArray("130|[\"Own Seal\"]|2500000.0|EUR"));
    QCOMPARE(sql(desk,
                 u"SELECT DISTINCT o.grade || '/' || o.source FROM evidence e JOIN origin o ON o.id = "
                 "e.origin_id WHERE e.attribute = 'employees'"_s),
             QByteArray("self_reported/Questionnaire, answered by Kim"));
    QCOMPARE(sql(desk, u"SELECT reviewed FROM term WHERE code = 'Own Seal'"_s), QByteArray("0"));
    QCOMPARE(sql(desk, u"SELECT text || '/' || author FROM note"_s), QByteArray("With the questionnaire: =ok/Kim"));
    QVERIFY(isSound(desk, File));
    const Run again = readAnswer(desk);
    QCOMPARE(again.status, 0);
    QVERIFY(again.err.contains("answered before"));
    QCOMPARE(cell(readCsv(again.out), 1, u"change"_s), u"confirmed"_s);
}

void TestQuestionnairecommand::aTrialChangesNothing()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk), 0);
    answer(desk, R"({"employees": 130})");
    const QByteArray before = desk.read(File);
    const Run read = readAnswer(desk, { u"--dry-run"_s, u"--format"_s, u"json"_s });
    QCOMPARE(read.status, 0);
    QCOMPARE(QJsonDocument::fromJson(read.out)[0][u"after"_s].toString(), u"130"_s);
    QCOMPARE(desk.read(File), before);
}

void TestQuestionnairecommand::verifiedFactsStay()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk), 0);
    QVERIFY(sql(desk, u"UPDATE origin SET grade = 'verified', as_of = date()"_s).isEmpty());
    answer(desk, R"({"employees": 130})");
    const Run read = readAnswer(desk);
    QCOMPARE(read.status, 0);
    QCOMPARE(cell(readCsv(read.out), 1, u"taken"_s), u"no"_s);
    QCOMPARE(sql(desk, u"SELECT employees FROM partner WHERE name LIKE 'Acme%'"_s), QByteArray("120"));
    COMPARE_STATUS(readAnswer(desk, { u"--all"_s }), 0);
    QCOMPARE(sql(desk, u"SELECT employees FROM partner WHERE name LIKE 'Acme%'"_s), QByteArray("130"));
}

void TestQuestionnairecommand::answersThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray head = R"({"format": "partnerscope-answer", "version": 1, "token": "T", "partner": "A", )";
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("Line 1");
    QTest::newRow("empty") << QByteArray() << QByteArray("too early");
    QTest::newRow("something else") << QByteArray(R"({"format": "partnerscope-profile"})") << QByteArray("no answers");
    QTest::newRow("newer") << QByteArray(R"({"format": "partnerscope-answer", "version": 2})") << QByteArray("newer");
    QTest::newRow("no day") << QByteArray(head + R"("answered_on": "31.12.", "answers": {}})")
                            << QByteArray("answered_on");
    QTest::newRow("another's") << QByteArray(head + R"("answered_on": "2026-01-01", "answers": {}})")
                               << QByteArray("did not send");
    QTest::newRow("unknown member") << QByteArray(head + R"("answered_on": "2026-01-01", "answers": {}, "x": 1})")
                                    << QByteArray("x");
    QTest::newRow("other without answer")
        << QByteArray(head + R"("answered_on": "2026-01-01", "answers": {}, "others": {"a": ["b"]}})")
        << QByteArray("others.a");
}

void TestQuestionnairecommand::answersThatCannotBeUsed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, reason);
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk), 0);
    const QByteArray before = desk.read(File);
    desk.write(u"a.json"_s, file);
    const Run read = readAnswer(desk);
    QCOMPARE(read.status, 3);
    QVERIFY2(read.err.contains(reason), read.err.constData());
    QVERIFY(read.out.isEmpty());
    QCOMPARE(desk.read(File), before);
}

void TestQuestionnairecommand::singleAnswersThatCannotBeUsed()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk, { u"--attributes"_s, u"employees,country,certifications,website,founded"_s }), 0);
    answer(desk, R"({"employees": "many", "country": "Atlantis", "certifications": [7], "website": "a.example",
                     "founded": 1e300, "growth": 3})");
    const Run read = readAnswer(desk);
    QCOMPARE(read.status, 0);
    const Table table = readCsv(read.out);
    QCOMPARE(table.size(), 7);
    for (qsizetype row = 1; row < table.size(); ++row) {
        const bool isGood = cell(table, row, u"attribute"_s) == u"website"_s;
        QCOMPARE(cell(table, row, u"change"_s), isGood ? u"new"_s : u"problem"_s);
        QCOMPARE(cell(table, row, u"note"_s).isEmpty(), isGood);
    }
    QCOMPARE(sql(desk, u"SELECT employees || '/' || website FROM partner WHERE name LIKE 'Acme%'"_s),
             QByteArray("120/a.example"));
    QVERIFY(isSound(desk, File));
    answer(desk, R"({"employees": 1})", "{}", QDate::currentDate().addDays(3));
    const Run early = readAnswer(desk);
    QCOMPARE(early.status, 3);
    QVERIFY(early.err.contains("future"));
}

void TestQuestionnairecommand::formsForAListOfCompanies()
{
    const Desk desk;
    make(desk);
    const QStringList batch { u"questionnaire"_s, u"batch"_s, File, u"out"_s };
    COMPARE_STATUS(desk.run(batch), 2);
    COMPARE_STATUS(desk.run(batch + QStringList { u"--shortlist"_s, u"Nobody's"_s }), 3);
    COMPARE_STATUS(desk.run(batch + QStringList { u"--quality"_s, u"dull"_s }), 2);
    const Run written = desk.run(batch + QStringList { u"--quality"_s, u"incomplete"_s });
    COMPARE_STATUS(written, 0);
    const QStringList files = QDir(desk.path(u"out"_s)).entryList(QDir::Files);
    QVERIFY(files.size() > 1);
    QVERIFY2(written.err.contains(QByteArray::number(files.size()) + " questionnaire"), written.err.constData());
    QVERIFY(desk.read(u"out/"_s + files.first()).startsWith("<!DOCTYPE html>"));
    QCOMPARE(sql(desk, u"SELECT count(*) FROM questionnaire"_s), QByteArray::number(files.size()));
    QVERIFY(isSound(desk, File));
}

void TestQuestionnairecommand::formsThatCannotBeWritten()
{
    const Desk desk;
    make(desk);
    const QByteArray before = desk.read(File);
    COMPARE_STATUS(writeForm(desk, { u"--language"_s, u"fr"_s }), 2);
    COMPARE_STATUS(writeForm(desk, { u"--due"_s, u"2020-01-01"_s }), 3);
    COMPARE_STATUS(writeForm(desk, { u"--attributes"_s, u"nothing"_s }), 3);
    COMPARE_STATUS(writeForm(desk, { u"--attributes"_s, u"owner"_s }), 3);
    COMPARE_STATUS(
        desk.run({ u"questionnaire"_s, u"write"_s, File, u"--partner"_s, u"Nobody"_s, u"--output"_s, u"f.html"_s }), 3);
    COMPARE_STATUS(desk.run({ u"questionnaire"_s, u"write"_s, File, u"--partner"_s, u"Other"_s, u"--output"_s,
                              u"no/folder/f.html"_s }),
                   3);
    QCOMPARE(desk.read(File), before);
    QVERIFY(!desk.files().contains(u"f.html"_s));
}

void TestQuestionnairecommand::listsWhatIsOpen()
{
    const Desk desk;
    make(desk);
    COMPARE_STATUS(writeForm(desk, { u"--due"_s, QDate::currentDate().toString(Qt::ISODate) }), 0);
    const QStringList list { u"questionnaire"_s, u"list"_s, File };
    QCOMPARE(cell(readCsv(desk.run(list).out), 1, u"state"_s), u"open"_s);
    QVERIFY(sql(desk, u"UPDATE questionnaire SET due_on = '2026-01-01', sent_on = '2025-12-01'"_s).isEmpty());
    QCOMPARE(cell(readCsv(desk.run(list).out), 1, u"state"_s), u"overdue"_s);
    answer(desk, "{}");
    COMPARE_STATUS(readAnswer(desk), 0);
    QCOMPARE(cell(readCsv(desk.run(list).out), 1, u"state"_s), u"answered"_s);
    QCOMPARE(cell(readCsv(desk.run(list).out), 1, u"partner"_s), QString::fromUtf8(Name));
}

QTEST_APPLESS_MAIN(TestQuestionnairecommand)
#include "tst_questionnairecommand.moc"
