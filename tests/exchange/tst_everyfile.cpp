#include "base/utf8.h"
#include "exchange/cellparser.h"
#include "exchange/csvwriter.h"
#include "exchange/recordplan.h"
#include "exchange/tablesource.h"
#include "importfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Every file of the shared suites and lists goes through import plans: each cell ends as a value, as a reason, or in a
/// column that is listed as left out, and the counts add up.
class TestEveryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asItComes_data();
    void asItComes();
    void cellByCell_data();
    void cellByCell();
    void cleanupTestCase();

private:
    void addFiles(qint64 largest) const;
    QString m_folder;
};

namespace {

constexpr qint64 MemoryAtMost = 512LL << 20; ///< of the whole test, whatever its files claim

const QString Everything = u"Column 1"_s;

Result<KnownRecords> noRecords(ListKind)
{
    return KnownRecords();
}

/// Rows with data as a reader of its own sees them, and those that cannot be read.
std::size_t rowsIn(const TableSource &table)
{
    const std::unique_ptr<TableReader> reader = table.read();
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next())
        rows += step == TableReader::Step::Problem || !isBlank(reader->cells()) ? 1u : 0u;
    return rows;
}

std::size_t sum(const ImportCounts &counts)
{
    return counts.added + counts.updated + counts.unchanged + counts.skipped + counts.rejected;
}

QByteArray verdict(const ImportPlan &plan)
{
    if (!plan.hasName()) // only shown: nothing would be written
        return {};
    if (plan.counts.read != sum(plan.counts))
        return QByteArray("read ") + QByteArray::number(plan.counts.read) + ", accounted for "
            + QByteArray::number(sum(plan.counts));
    std::size_t rejecting = 0;
    for (const ImportProblem &problem : plan.problems) {
        if (problem.reason.isEmpty() || problem.line == 0)
            return "a problem without a reason or a line";
        rejecting += problem.rejectsRow ? 1u : 0u;
    }
    if (static_cast<std::size_t>(plan.problems.size()) == plan.problemCount && rejecting != plan.counts.rejected)
        return "rejected rows without a reason";
    if (plan.rejectedCsv.isEmpty() != (plan.counts.rejected == 0))
        return "rejected rows that cannot be saved";
    for (const ImportColumn &column : plan.columns) {
        const bool isListed = column.match == ImportColumn::Match::LeftOut || !column.attribute.isEmpty()
            || column.match == ImportColumn::Match::Chosen;
        if (!isListed)
            return "a column without a fate: " + column.header.toUtf8();
    }
    return {};
}

/// Where each known value of a plan stands: by line of the file, and column.
struct Values {
    QHash<std::size_t, std::size_t> rowOfLine;
    std::vector<const RowBatch::Column *> columns; ///< by column of the file; nullptr: has no place
    QSet<std::pair<std::size_t, QString>> reasons; ///< line and header
    QSet<std::size_t> rejected;                    ///< lines
};

Values valuesOf(const ImportPlan &plan)
{
    Values values;
    for (std::size_t row = 0; row < plan.lines.size(); ++row)
        values.rowOfLine.insert(plan.lines[row], row);
    for (const ImportColumn &column : plan.columns) {
        const auto found = std::ranges::find(plan.batch.columns, column.attribute, &RowBatch::Column::key);
        values.columns.push_back(column.attribute.isEmpty() || found == plan.batch.columns.end() ? nullptr : &*found);
    }
    for (const ImportProblem &problem : plan.problems) {
        if (problem.rejectsRow)
            values.rejected.insert(problem.line);
        values.reasons.insert({ problem.line, problem.column });
    }
    return values;
}

} // namespace

void TestEveryFile::initTestCase()
{
    m_folder = qEnvironmentVariable("PARTNERSCOPE_TEST_DATA");
    if (m_folder.isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA names no folder with the shared suites");
    QVERIFY2(QDir(m_folder).exists(), qPrintable(m_folder));
}

/// The large lists come once, the others in every way.
void TestEveryFile::addFiles(qint64 largest) const
{
    QTest::addColumn<QString>("path");
    QStringList files;
    QDirIterator all(m_folder, { u"*.csv"_s, u"*.tsv"_s, u"*.xls*"_s, u"*.vcf"_s, u"*.txt"_s }, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (all.fileInfo().size() <= largest && !path.endsWith(u".peer.csv"_s))
            files << path;
    }
    files.sort();
    QVERIFY(files.size() > 200);
    for (const QString &path : std::as_const(files))
        QTest::newRow(qPrintable(QDir(m_folder).relativeFilePath(path))) << path;
}

void TestEveryFile::asItComes_data()
{
    addFiles(3LL << 20);
}

/// As the window plans it: guessed, with nothing chosen.
void TestEveryFile::asItComes()
{
    QFETCH(QString, path);
    ImportOptions options;
    options.guess = true;
    const Result<ImportPlan> plan = planList(path, schema(), Pool(), options, noRecords);
    if (!plan) {
        QVERIFY2(plan.error().code == ErrorCode::InvalidInput && plan.error().message.size() > 20,
                 qPrintable(plan.error().message));
        return;
    }
    const QByteArray wrong = verdict(*plan);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestEveryFile::cellByCell_data()
{
    addFiles(1LL << 20);
}

/// Every row as a company of its own, every column with a place: then each filled cell can be asked for.
void TestEveryFile::cellByCell()
{
    QFETCH(QString, path);
    ImportOptions options;
    options.firstRowIsData = true;
    options.newAttributes = true;
    options.onDuplicate = OnDuplicate::Add;
    options.kind = ListKind::Companies;
    options.mapping.insert(Everything, u"name"_s);
    const auto table = openTable(path, {});
    const Result<ImportPlan> plan =
        table ? planImport(**table, schema(), Pool(), options) : Result<ImportPlan>(table.failure());
    if (!plan) {
        QVERIFY2(plan.error().code == ErrorCode::InvalidInput && plan.error().message.size() > 20,
                 qPrintable(plan.error().message));
        return;
    }
    const QByteArray wrong = verdict(*plan);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(plan->counts.read, rowsIn(**table));
    if (static_cast<std::size_t>(plan->problems.size()) < plan->problemCount)
        return; // the list of reasons is cut; what it says of the rest is their number
    const Values values = valuesOf(*plan);
    const std::unique_ptr<TableReader> reader = (*table)->read();
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next()) {
        if (step == TableReader::Step::Problem || isBlank(reader->cells()) || values.rejected.contains(reader->line()))
            continue;
        const auto row = values.rowOfLine.constFind(reader->line());
        QVERIFY2(row != values.rowOfLine.constEnd(), qPrintable(u"line %1 is lost"_s.arg(reader->line())));
        for (std::size_t i = 0; i < reader->cells().size(); ++i) {
            const std::string_view cell = trimCell(withoutFormulaGuard(trimCell(reader->cells()[i])));
            if (cell.empty() || saysUnknown(cell))
                continue;
            QVERIFY(i < plan->columns.size());
            const ImportColumn &column = plan->columns[i];
            const RowBatch::Column *target = values.columns[i];
            const bool isKnown = target && isKnownAt(target->data, *row);
            const bool isListed = column.match == ImportColumn::Match::LeftOut;
            QVERIFY2(isKnown || isListed || values.reasons.contains({ reader->line(), column.header }),
                     qPrintable(u"line %1, %2: \"%3\" is lost"_s.arg(reader->line())
                                    .arg(column.header, QString::fromUtf8(cell.data(), qsizetype(cell.size())))));
        }
    }
}

/// Bombs and sheets that claim a million rows included.
void TestEveryFile::cleanupTestCase()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const qint64 peak = qint64 { usage.ru_maxrss } * 1024;
    qInfo("peak memory %lld MiB", static_cast<long long>(peak >> 20));
    QVERIFY(peak < MemoryAtMost);
}

QTEST_APPLESS_MAIN(TestEveryFile)
#include "tst_everyfile.moc"
