#include "exchange/csvreader.h"
#include "exchange/textdecoder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace partnerscope;

namespace {

using Rows = QList<QStringList>;

/// Cases that do not give the rows the peer expects, each with the reason. A case that begins to pass must leave the
/// list.
const std::map<QString, const char *> &knownWithOptions()
{
    static const std::map<QString, const char *> table {
#include "csvsuite_options.inc"
    };
    return table;
}

/// The same where separator, quote, escape and encoding are found, not given.
const std::map<QString, const char *> &knownBySniffing()
{
    static const std::map<QString, const char *> table {
#include "csvsuite_sniffed.inc"
    };
    return table;
}

QString dataFolder()
{
    const QString root = qEnvironmentVariable("PARTNERSCOPE_TEST_DATA");
    return root.isEmpty() ? QString() : root + QStringLiteral("/csv-suite");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isBlank(const QStringList &row)
{
    return row.isEmpty() || (row.size() == 1 && row.first().isEmpty());
}

/// Whether a blank line is a row is a known disagreement between peers: both sides are compared without them.
Rows withoutBlankRows(Rows rows)
{
    rows.removeIf([](const QStringList &row) { return isBlank(row); });
    return rows;
}

QString cellText(const QJsonValue &value)
{
    if (value.isDouble())
        return QStringLiteral("#%1").arg(value.toDouble(), 0, 'g', 12);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

QStringList rowOf(const QJsonArray &array)
{
    QStringList row;
    for (const QJsonValue &cell : array)
        row << cellText(cell);
    return row;
}

struct Outcome {
    Rows rows;
    int problems = 0;
    QString error;
};

CsvDialectChoice choiceOf(const QJsonObject &options, bool isSniffed)
{
    CsvDialectChoice choice;
    const QJsonObject papa = options[u"papaparse_config"].toObject();
    const QJsonValue comments = papa[u"comments"];
    choice.comment = comments.isBool() && comments.toBool() ? std::string("#") : comments.toString().toStdString();
    if (papa[u"skipFirstNLines"].toInt() > 0)
        choice.skipLines = static_cast<std::size_t>(papa[u"skipFirstNLines"].toInt());
    if (isSniffed)
        return choice;
    if (options[u"delimiter"].toString() != u"auto")
        choice.separator = options[u"delimiter"].toString().toStdString();
    const std::string quote = options[u"quote"].toString().toStdString();
    const std::string escape = options[u"escape"].toString().toStdString();
    choice.quote = std::optional(quote.front());
    choice.escape = escape == quote ? std::nullopt : std::optional(escape.front());
    choice.escapeRule =
        options.contains(u"python_csv_kwargs") ? CsvEscapeRule::AnyCharacter : CsvEscapeRule::SpecialOnly;
    choice.quoteAfterSpace = false;
    return choice;
}

Outcome readCase(const QByteArray &bytes, const QJsonObject &options, bool isSniffed)
{
    Outcome outcome;
    if (bytes.isEmpty())
        return outcome;
    const QByteArray encoding = isSniffed ? QByteArray() : options[u"encoding"].toString().toLatin1();
    const auto text = decodeBytes(bytes, QStringLiteral("case"), encoding);
    if (!text) {
        outcome.error = text.error().message;
        return outcome;
    }
    const std::string_view all = text->view();
    constexpr std::size_t SampleSize = 64 << 10;
    CsvReader reader(all,
                     sniffDialect(all.substr(0, SampleSize), all.size() <= SampleSize, choiceOf(options, isSniffed)));
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Problem) {
            ++outcome.problems;
            continue;
        }
        QStringList row;
        for (const std::string_view cell : reader.fields())
            row << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        outcome.rows << row;
    }
    return outcome;
}

/// Lists of objects name their cells by the first row.
Rows asObjects(const Rows &rows, const QJsonArray &expected, Rows *expectedRows)
{
    const QStringList header = rows.value(0);
    for (const QJsonValue &value : expected) {
        const QJsonObject object = value.toObject();
        QStringList row;
        for (const QString &key : header)
            row << (object.contains(key) ? cellText(object[key]) : QString());
        for (const QJsonValue &extra : object[u"__parsed_extra"].toArray())
            row << cellText(extra);
        *expectedRows << row;
    }
    return rows.mid(1);
}

bool sameCell(const QString &read, const QString &expected)
{
    if (!expected.startsWith(u'#') || read == expected)
        return read == expected;
    return QStringLiteral("#%1").arg(read.toDouble(), 0, 'g', 12) == expected;
}

bool sameRows(const Rows &read, const Rows &expected)
{
    if (read.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read[i].size() != expected[i].size())
            return false;
        for (qsizetype j = 0; j < read[i].size(); ++j) {
            if (!sameCell(read[i][j], expected[i][j]))
                return false;
        }
    }
    return true;
}

void applyPeerOptions(const QJsonObject &options, Rows &rows)
{
    const QJsonObject papa = options[u"papaparse_config"].toObject();
    if (papa[u"skipEmptyLines"].toString() == u"greedy")
        rows.removeIf([](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    if (papa[u"preview"].toInt() > 0)
        rows = rows.mid(0, papa[u"preview"].toInt() + (papa[u"header"].toBool() ? 1 : 0));
}

bool passes(const QJsonObject &testCase, bool isSniffed)
{
    const QJsonObject options = testCase[u"options"].toObject();
    const QString folder = dataFolder();
    Outcome outcome = readCase(readAll(folder + u'/' + testCase[u"file"].toString()), options, isSniffed);
    if (testCase[u"expected"].isNull())
        return !outcome.error.isEmpty() || outcome.problems > 0;
    if (!outcome.error.isEmpty())
        return false;
    const QJsonDocument expected = QJsonDocument::fromJson(readAll(folder + u'/' + testCase[u"expected"].toString()));
    const QJsonArray list = expected.isArray() ? expected.array() : expected.object()[u"data"].toArray();
    Rows rows = withoutBlankRows(outcome.rows);
    applyPeerOptions(options, rows);
    Rows expectedRows;
    const bool isObjects = testCase[u"expected_shape"].toString() == u"objects" || list.first().isObject()
        || (list.isEmpty() && options[u"header"].toBool());
    if (isObjects) {
        rows = asObjects(rows, list, &expectedRows);
    } else {
        for (const QJsonValue &row : list)
            expectedRows << rowOf(row.toArray());
    }
    return sameRows(rows, withoutBlankRows(expectedRows));
}

} // namespace

class TestCsvSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peersCases_data();
    void peersCases();
};

void TestCsvSuite::peersCases_data()
{
    QTest::addColumn<bool>("isSniffed");
    QTest::newRow("options given") << false;
    QTest::newRow("everything found") << true;
}

void TestCsvSuite::peersCases()
{
    QFETCH(bool, isSniffed);
    if (dataFolder().isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA is not set: the peers' cases are not at hand.");
    const QJsonArray cases =
        QJsonDocument::fromJson(readAll(dataFolder() + QStringLiteral("/index.json"))).object()[u"cases"].toArray();
    QVERIFY(cases.size() > 200);
    const auto &known = isSniffed ? knownBySniffing() : knownWithOptions();
    int passed = 0;
    QStringList surprises;
    for (const QJsonValue &value : cases) {
        const QString id = value.toObject()[u"id"].toString();
        const bool hasPassed = passes(value.toObject(), isSniffed);
        passed += hasPassed ? 1 : 0;
        if (hasPassed == known.contains(id))
            surprises << (hasPassed ? QStringLiteral("passes though listed: ") : QStringLiteral("fails: ")) + id;
    }
    qInfo("%d of %d peers' cases give the expected rows, %d are listed with a reason", passed, int(cases.size()),
          int(known.size()));
    for (const QString &surprise : surprises)
        qWarning("%s", qPrintable(surprise));
    QVERIFY2(surprises.isEmpty(), "the table of known cases and the results disagree");
    for (const auto &[id, reason] : known)
        QVERIFY2(qstrlen(reason) > 10, qPrintable(id));
}

QTEST_APPLESS_MAIN(TestCsvSuite)
#include "tst_csvsuite.moc"
