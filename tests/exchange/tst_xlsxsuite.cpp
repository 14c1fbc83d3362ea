#include "exchange/csvtable.h"
#include "exchange/tablesource.h"
#include "importfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Workbooks that other programs wrote: each sheet has the rows its index says, or the file is refused with a reason.
class TestXlsxSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheets_data();
    void sheets();
    void peers_data();
    void peers();
    void plans_data();
    void plans();

private:
    void addCases() const;
    QString m_folder;
    QJsonArray m_cases;
};

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const TableSource &table)
{
    Rows rows;
    const auto reader = table.read();
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next()) {
        QStringList row;
        for (const std::string_view cell : reader->cells())
            row << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows << row;
    }
    return rows;
}

/// Peers write numbers and days in other ways: 1.0 and 1, a day with its midnight, True and true.
bool isSameCell(const QString &ours, const QString &theirs)
{
    const QString left = ours.trimmed();
    const QString right = theirs.trimmed();
    if (left.compare(right, Qt::CaseInsensitive) == 0)
        return true;
    bool isLeft = false;
    bool isRight = false;
    const double first = left.toDouble(&isLeft);
    const double second = right.toDouble(&isRight);
    if (isLeft && isRight)
        return std::abs(first - second) <= 1e-12 * std::max(std::abs(first), std::abs(second));
    QString day = right;
    day.replace(u' ', u'T');
    return day.size() >= 10 && (left == day || left + u"T00:00:00"_s == day || left == day + u"T00:00:00"_s);
}

bool isRefusal(const QJsonObject &test)
{
    const QJsonArray tags = test[u"tags"].toArray();
    return tags.contains(u"xls"_s) || tags.contains(u"must-fail-cleanly"_s);
}

} // namespace

void TestXlsxSuite::initTestCase()
{
    m_folder = qEnvironmentVariable("PARTNERSCOPE_TEST_DATA");
    if (m_folder.isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA is not set: it names the folder with workbooks of other programs.");
    m_folder += u"/xlsx-suite/"_s;
    QFile index(m_folder + u"index.json"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(index.readAll()).object().value(u"files").toArray();
    QVERIFY(m_cases.size() >= 54);
}

void TestXlsxSuite::addCases() const
{
    QTest::addColumn<QJsonObject>("test");
    for (const QJsonValue &test : m_cases)
        QTest::newRow(qPrintable(test[u"id"].toString())) << test.toObject();
}

void TestXlsxSuite::sheets_data()
{
    addCases();
}

void TestXlsxSuite::sheets()
{
    QFETCH(QJsonObject, test);
    const QString path = m_folder + test[u"file"].toString();
    const auto first = openTable(path, {});
    if (isRefusal(test)) {
        QVERIFY(!first);
        QCOMPARE(first.error().code, ErrorCode::InvalidInput);
        QVERIFY2(first.error().message.contains(u".xlsx"_s) || first.error().message.contains(u"password"_s),
                 qPrintable(first.error().message));
        return;
    }
    if (!first)
        qInfo("refused: %s (%s)", qPrintable(first.error().message), qPrintable(first.error().detail));
    for (const QJsonValue &sheet : test[u"sheets"].toArray()) {
        TableChoice choice;
        choice.sheet = sheet[u"name"].toString();
        const auto table = openTable(path, choice);
        const int filled = sheet[u"filled_rows"].toInt();
        if (filled == 0) {
            QVERIFY2(!table && table.error().message.contains(u"is empty"_s),
                     table ? "rows" : qPrintable(table.error().message));
            continue;
        }
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message + table.error().detail));
        const Rows rows = rowsOf(**table);
        const auto isFilled = [](const QStringList &row) {
            return std::ranges::any_of(row, [](const QString &cell) { return !cell.isEmpty(); });
        };
        const auto count = std::ranges::count_if(rows, isFilled);
        if (count != filled)
            qInfo("%s: %lld rows, index says %d", qPrintable(choice.sheet), qint64 { count }, filled);
        QVERIFY(std::abs(int(count) - filled) <= 2);
    }
}

void TestXlsxSuite::peers_data()
{
    addCases();
}

void TestXlsxSuite::peers()
{
    QFETCH(QJsonObject, test);
    const QString peer = test[u"peer_csv"].toString();
    // This peer was made from another version of its workbook, with a column more.
    if (peer.isEmpty() || isRefusal(test) || test[u"id"].toString() == u"csvkit/sheets.xlsx"_s)
        return;
    const auto theirs = openTable(m_folder + peer, {});
    QVERIFY(theirs.has_value());
    const auto ours = openTable(m_folder + test[u"file"].toString(), {});
    QVERIFY(ours.has_value());
    const Rows left = rowsOf(**ours);
    const Rows right = rowsOf(**theirs);
    QCOMPARE(left.size(), right.size());
    for (qsizetype row = 0; row < left.size(); ++row) {
        // The peer makes up headers for columns that have none.
        const qsizetype columns = row == 0 ? left[row].size() : std::max(left[row].size(), right[row].size());
        for (qsizetype column = 0; column < columns; ++column)
            QVERIFY2(isSameCell(left[row].value(column), right[row].value(column)),
                     qPrintable(u"row %1 column %2: %3 | %4"_s.arg(row).arg(column).arg(left[row].value(column),
                                                                                        right[row].value(column))));
    }
}

void TestXlsxSuite::plans_data()
{
    addCases();
}

/// Every cell is imported, refused with a reason, or in a column that is listed as left out.
void TestXlsxSuite::plans()
{
    QFETCH(QJsonObject, test);
    const auto plan = planImport(m_folder + test[u"file"].toString(), schema(), poolOf({}), {});
    if (!plan) {
        QVERIFY(!plan.error().message.isEmpty());
        return;
    }
    const ImportCounts &counts = plan->counts;
    QCOMPARE(counts.added + counts.updated + counts.unchanged + counts.skipped + counts.rejected,
             plan->hasName() ? counts.read : 0);
    qInfo("%s: %zu read, %zu rejected, name: %d", qPrintable(plan->table.sheet), counts.read, counts.rejected,
          plan->hasName());
}

QTEST_APPLESS_MAIN(TestXlsxSuite)
#include "tst_xlsxsuite.moc"
