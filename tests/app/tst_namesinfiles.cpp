#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Names of companies are data, whatever they look like: markup, formulas, right-to-left text, emoji, line ends.
class TestNamesinfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputIsGuarded();
    void readBackItIsTheSame();
    void jsonIsNotGuarded();
    void documentsTakeThem();
    void profileNames();
    void csvOfScoresImportsUnchanged();

private:
    Desk m_desk;
    QStringList m_names;
};

namespace {
const QString File = QStringLiteral("w.pscope");

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace("\"", "\"\"") + '"';
}

/// What interfaces.md asks of a text field in a CSV the program writes.
QString guarded(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    const bool risky = at < text.size() && QStringLiteral("=+-@\t\r").contains(text.at(at));
    return risky ? QString(u'\'' + text) : text;
}
} // namespace

void TestNamesinfiles::initTestCase()
{
    m_names = { u"=1+2"_s,
                u"=HYPERLINK(\"http://evil.example\";\"x\")"_s,
                u"+49 30 Telefon"_s,
                u"-minus"_s,
                u"@SUM(A1)"_s,
                u"'=quoted"_s,
                u"''+twice"_s,
                u"'plain apostrophe"_s,
                u"'"_s,
                u"''"_s,
                u"<b>bold</b>"_s,
                u"<a href=\"http://x\">link</a>"_s,
                u"&amp; & Söhne"_s,
                u"<script>alert(1)</script>"_s,
                u"محمد وشركاه"_s,
                u"\u202Eright to left\u202C"_s,
                u"שלום 123 Ltd"_s,
                u"😀 Emoji 👩‍👩‍👧 GmbH"_s,
                u"日本電気株式会社"_s,
                u"Comma, Inc."_s,
                u"Semi;colon|bar"_s,
                u"Quote \"inner\" Ltd"_s,
                u"Two\nlines"_s,
                u"%s%n %1 %2 {0}"_s,
                u"'; DROP TABLE partner; --"_s,
                u"NULL"_s,
                u"nan"_s,
                u"0"_s,
                u"-5"_s,
                u"1e5"_s,
                u"TRUE"_s,
                u"é composed"_s,
                u"e\u0301 decomposed"_s,
                u"\u200Bzero width"_s,
                QString(3000, u'W') };
    QByteArray list = "name,employees,owner\n";
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        // A guarded cell is one apostrophe longer; import takes exactly that one off.
        list +=
            quoted(guarded(m_names.at(i))) + ',' + QByteArray::number(i) + ',' + quoted(guarded(m_names.at(i))) + '\n';
    }
    m_desk.write(u"l.csv"_s, list);
    m_desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(m_desk.run({ u"new"_s, File }), 0);
    const Run run =
        m_desk.run({ u"import"_s, File, u"l.csv"_s, u"--on-duplicate"_s, u"add"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY2(QJsonDocument::fromJson(run.out).object().value(u"added").toInt() == m_names.size(), run.out.constData());
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

void TestNamesinfiles::outputIsGuarded()
{
    const Run run = m_desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    QCOMPARE(table.size(), m_names.size() + 1);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QStringList &row = table.at(m_names.size() - i); // the last of the list has most employees
        QCOMPARE(row.at(1), guarded(m_names.at(i)));
        QCOMPARE(row.at(9), QString::number(static_cast<double>(i) / 100, 'f', 6));
    }
    COMPARE_STATUS(
        m_desk.run({ u"shortlist"_s, File, u"--profile"_s, u"P"_s, u"--top"_s, u"100"_s, u"--output"_s, u"s.csv"_s }),
        0);
    const Table shortlist = readCsv(m_desk.read(u"s.csv"_s));
    QCOMPARE(shortlist.size(), m_names.size() + 1);
    for (qsizetype i = 1; i < shortlist.size(); ++i)
        QCOMPARE(shortlist.at(i).at(1), table.at(i).at(1));
}

void TestNamesinfiles::readBackItIsTheSame()
{
    // The scores of the program, read as a list: every company is found again and nothing changes.
    m_desk.write(u"back.csv"_s, m_desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    m_desk.write(u"m.json"_s, R"({"partner": "name"})");
    const Run run =
        m_desk.run({ u"import"_s, File, u"back.csv"_s, u"--mapping"_s, u"m.json"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(run, 0);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QVERIFY2(summary.value(u"added").toInt() == 0 && summary.value(u"rejected").toInt() == 0, run.out.constData());
    QCOMPARE(summary.value(u"read").toInt(), m_names.size());

    // Into an empty workspace: the same names, to the letter.
    const Desk other;
    COMPARE_STATUS(other.run({ u"new"_s, File }), 0);
    other.write(u"back.csv"_s, m_desk.read(u"back.csv"_s));
    other.write(u"m.json"_s, m_desk.read(u"m.json"_s));
    other.write(u"p.json"_s, m_desk.read(u"p.json"_s));
    COMPARE_STATUS(
        other.run({ u"import"_s, File, u"back.csv"_s, u"--mapping"_s, u"m.json"_s, u"--on-duplicate"_s, u"add"_s }), 0);
    COMPARE_STATUS(other.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const QJsonArray scores =
        QJsonDocument::fromJson(other.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s }).out)
            .array();
    QStringList names;
    for (const QJsonValue &score : scores)
        names << score.toObject().value(u"partner").toString();
    QStringList wanted = m_names;
    names.sort();
    wanted.sort();
    QCOMPARE(names, wanted);
}

void TestNamesinfiles::jsonIsNotGuarded()
{
    const QJsonArray scores =
        QJsonDocument::fromJson(m_desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s }).out)
            .array();
    QCOMPARE(scores.size(), m_names.size());
    for (qsizetype i = 0; i < m_names.size(); ++i)
        QCOMPARE(scores.at(m_names.size() - 1 - i).toObject().value(u"partner").toString(), m_names.at(i));
    for (const QString &name : { m_names.at(0), m_names.at(14), m_names.at(17), m_names.at(22) }) {
        const Run run =
            m_desk.run({ u"explain"_s, File, u"--profile"_s, u"P"_s, u"--partner"_s, name, u"--format"_s, u"json"_s });
        COMPARE_STATUS(run, 0);
        QCOMPARE(QJsonDocument::fromJson(run.out).object().value(u"partner").toString(), name);
    }
}

void TestNamesinfiles::documentsTakeThem()
{
    COMPARE_STATUS(
        m_desk.run({ u"shortlist"_s, File, u"--profile"_s, u"P"_s, u"--top"_s, u"100"_s, u"--output"_s, u"s.pdf"_s }),
        0);
    COMPARE_STATUS(m_desk.run({ u"report"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"r.pdf"_s }), 0);
    QVERIFY(m_desk.read(u"s.pdf"_s).startsWith("%PDF-") && m_desk.read(u"r.pdf"_s).startsWith("%PDF-"));
    QVERIFY(!m_desk.read(u"s.pdf"_s).contains("/URI")); // a name is no link
}

void TestNamesinfiles::profileNames()
{
    for (const QByteArray &name : { QByteArray("=cmd|'/c calc'!A1"), QByteArray("<b>P</b>"),
                                    QByteArray("\xD7\xA9\xD7\x9C"), QByteArray("a\\tb") }) {
        m_desk.write(u"p2.json"_s, profileText(employeesCriterion(), name));
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p2.json"_s }), 0);
        const QString plain = QString::fromUtf8(name).replace(u"\\t"_s, u"\t"_s);
        COMPARE_STATUS(m_desk.run({ u"score"_s, File, u"--profile"_s, plain }), 0);
    }
    for (const QByteArray &line : m_desk.run({ u"profile"_s, u"list"_s, File }).out.trimmed().split('\n'))
        QCOMPARE(line.split('\t').size(), 5);
}

void TestNamesinfiles::csvOfScoresImportsUnchanged()
{
    const Run again = m_desk.run({ u"import"_s, File, u"l.csv"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(again, 0);
    const QJsonObject summary = QJsonDocument::fromJson(again.out).object();
    QVERIFY2(summary.value(u"unchanged").toInt() == m_names.size(), again.out.constData());
}

QTEST_GUILESS_MAIN(TestNamesinfiles)
#include "tst_namesinfiles.moc"
