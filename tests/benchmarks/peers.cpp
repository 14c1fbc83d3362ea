#include "peers.h"

#include "scoring/tiercuts.h"
#include "store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace partnerscope::bench {

namespace {
constexpr int Runs = 5;
constexpr std::size_t MostCalcRows = 100'000; ///< a million is more than half of what a sheet holds, and minutes

/// Weighted sum and first hundred; and one drag: the sums moved by one column, tiers, 256 bins, the first hundred.
const char NumpyScript[] = R"py(
import sys, time
import numpy as np
n, runs = int(sys.argv[2]), int(sys.argv[3])
columns = np.fromfile(sys.argv[1], dtype=np.float32).reshape(-1, n)
weights = np.array([float(w) for w in sys.argv[4].split(',')], dtype=np.float32)
weights /= weights.sum()
cuts = np.array([0.0, 0.5, 0.6], dtype=np.float32)
def first(sums):
    top = np.argpartition(sums, n - 100)[-100:]
    return top[np.argsort(-sums[top])]
def score():
    first(weights @ columns)
sums = weights @ columns
sign = 1
def drag():
    global sign, sums
    sign = -sign
    sums += np.float32(sign * 0.01) * columns[12]
    np.searchsorted(cuts, sums, side='right')
    np.bincount(np.clip(sums * 256, 0, 255).astype(np.int32), minlength=256)
    first(sums)
for body in (score, drag):
    body()
    for _ in range(runs):
        start = time.perf_counter()
        body()
        print(body.__name__, (time.perf_counter() - start) * 1000)
)py";

/// A list with a weight above each column and SUMPRODUCT behind each row: how long until every row is current once a
/// weight is changed.
const char CalcScript[] = R"py(
import subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
office, folder, listing, rows, columns, runs = sys.argv[1], sys.argv[2], sys.argv[3], *map(int, sys.argv[4:7])
def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made
program = subprocess.Popen([office, '--headless', '--norestore', '--accept=pipe,name=partnerscopebench;urp;',
                            '-env:UserInstallation=' + uno.systemPathToFileUrl(folder + '/office')])
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
for _ in range(600):
    try:
        context = resolver.resolve('uno:pipe,name=partnerscopebench;urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.1)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(listing), '_blank', 0, (
    option('Hidden', True), option('FilterName', 'Text - txt - csv (StarCalc)'), option('FilterOptions', '44,34,76,1')))
sheet = document.Sheets.getByIndex(0)
last = sheet.getCellByPosition(columns - 1, 0).AbsoluteName.split('$')[2]
sheet.getCellRangeByPosition(columns, 1, columns, rows).setFormulaArray(tuple(
    ('=SUMPRODUCT(A%d:%s%d;$A$1:$%s$1)' % (row, last, row, last),) for row in range(2, rows + 2)))
document.calculateAll()
weight = sheet.getCellByPosition(12, 0)
for run in range(runs):
    start = time.perf_counter()
    weight.setValue(0.02 + 0.001 * run)
    document.calculate()
    print('calc', (time.perf_counter() - start) * 1000)
document.close(True)
desktop.terminate()
program.wait()
)py";

Figure against(const QString &what, const Time &time, double own)
{
    Figure figure;
    figure.what = what;
    figure.time = time;
    figure.note = QStringLiteral("%1 of ours").arg(times(time.best / own));
    return figure;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// What every company has in a column, in [0, 1].
float shareAt(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf, std::size_t row)
{
    return static_cast<float>(static_cast<double>(countedValue(profile, leaf, row)) / ValueOne);
}

QString weightOf(const CompiledProfile::Leaf &leaf, const CompiledProfile &profile)
{
    return QString::number(static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum), 'g', 9);
}

/// A table with a column for each criterion. \returns what went wrong.
Result<> writeTable(const QString &path, const CompiledProfile &profile)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::Create);
    if (!database)
        return database.failure();
    std::string columns;
    std::string marks;
    for (std::size_t k = 0; k < profile.leaves.size(); ++k) {
        columns += ", c" + std::to_string(k) + " REAL";
        marks += ", ?";
    }
    if (Result<> made = (*database)->execute("CREATE TABLE company(id INTEGER PRIMARY KEY" + columns + ")"); !made)
        return made;
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**database);
    Result<Statement> insert = (*database)->prepare("INSERT INTO company VALUES(?" + marks + ")");
    if (!transaction || !insert)
        return transaction ? insert.failure() : transaction.failure();
    for (std::size_t row = 0; row < profile.rows; ++row) {
        insert->bind(1, static_cast<std::int64_t>(row + 1));
        int parameter = 2;
        for (const CompiledProfile::Leaf &leaf : profile.leaves)
            insert->bind(parameter++, static_cast<double>(shareAt(profile, leaf, row)));
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    return (*transaction)->commit();
}

Figure withSqlite(const CompiledProfile &profile, const OwnTimes &own, const QTemporaryDir &folder)
{
    const QString what = QStringLiteral("sqlite3: weighted sum, ORDER BY, LIMIT 100");
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty())
        return missing(what, QStringLiteral("not installed"));
    const QString path = folder.filePath(QStringLiteral("peer.db"));
    if (const Result<> written = writeTable(path, profile); !written)
        return missing(what, written.error().message);
    QStringList terms;
    for (std::size_t k = 0; k < profile.leaves.size(); ++k)
        terms << QStringLiteral("c%1 * %2").arg(k).arg(weightOf(profile.leaves[k], profile));
    const QString query = QStringLiteral("SELECT id, %1 AS fit FROM company ORDER BY fit DESC LIMIT 100;\n")
                              .arg(terms.join(QStringLiteral(" + ")));
    const QByteArray output = outputOf(
        program, { path },
        QStringLiteral("PRAGMA mmap_size = 4000000000;\n.timer on\n%1").arg(query.repeated(Runs + 1)).toUtf8());
    QFile::remove(path);
    static const QRegularExpression real(QStringLiteral("Run Time: real ([0-9.]+)"));
    std::vector<double> runs;
    for (auto match = real.globalMatch(QString::fromUtf8(output)); match.hasNext();)
        runs.push_back(match.next().captured(1).toDouble() * 1000);
    if (runs.size() < 2)
        return missing(what, QStringLiteral("gave no times"));
    runs.erase(runs.begin()); // filled the cache
    return against(what, timeOf(std::move(runs)), own.scored);
}

QString pythonWithNumpy()
{
    for (const QString &candidate :
         { QStandardPaths::findExecutable(QStringLiteral("python3")), QStringLiteral("/usr/bin/python3") }) {
        if (!candidate.isEmpty()
            && !outputOf(candidate, { QStringLiteral("-c"), QStringLiteral("import numpy; print(1)") }).isEmpty())
            return candidate;
    }
    return {};
}

bool writeValues(const QString &path, const CompiledProfile &profile)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::vector<float> column(profile.rows);
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        for (std::size_t row = 0; row < profile.rows; ++row)
            column[row] = shareAt(profile, leaf, row);
        const auto size = static_cast<qint64>(column.size() * sizeof(float));
        if (file.write(QByteArray(reinterpret_cast<const char *>(column.data()), size)) != size)
            return false;
    }
    return file.flush();
}

std::vector<Figure> withNumpy(const CompiledProfile &profile, const OwnTimes &own, const QTemporaryDir &folder)
{
    const QString scoring = QStringLiteral("numpy: dot and argpartition");
    const QString dragging = QStringLiteral("numpy: one weight dragged, tiers, 256 bins, top 100");
    const auto without = [&](const QString &why) {
        return std::vector<Figure> { missing(scoring, why), missing(dragging, why) };
    };
    const QString python = pythonWithNumpy();
    if (python.isEmpty())
        return without(QStringLiteral("not installed"));
    const QString path = folder.filePath(QStringLiteral("values"));
    if (!writeValues(path, profile))
        return without(QStringLiteral("its input could not be written"));
    QStringList weights;
    for (const CompiledProfile::Leaf &leaf : profile.leaves)
        weights << weightOf(leaf, profile);
    const QByteArray output = outputOf(python,
                                       { QStringLiteral("-c"), QString::fromUtf8(NumpyScript), path,
                                         QString::number(profile.rows), QString::number(Runs), weights.join(u',') });
    QFile::remove(path);
    std::vector<double> scored;
    std::vector<double> dragged;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("score "))
            scored.push_back(line.mid(6).toDouble());
        else if (line.startsWith("drag "))
            dragged.push_back(line.mid(5).toDouble());
    }
    if (scored.empty() || dragged.empty())
        return without(QStringLiteral("gave no times"));
    return { against(scoring, timeOf(std::move(scored)), own.scored),
             against(dragging, timeOf(std::move(dragged)), own.frame) };
}
/// The values as a CSV under a row of their weights.
bool writeSheet(const QString &path, const CompiledProfile &profile)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QStringList weights;
    for (const CompiledProfile::Leaf &leaf : profile.leaves)
        weights << weightOf(leaf, profile);
    QByteArray text = weights.join(u',').toUtf8() + '\n';
    for (std::size_t row = 0; row < profile.rows; ++row) {
        for (const CompiledProfile::Leaf &leaf : profile.leaves)
            text += QByteArray::number(static_cast<double>(shareAt(profile, leaf, row)), 'g', 6) + ',';
        text.back() = '\n';
    }
    return file.write(text) == text.size() && file.flush();
}

Figure withCalc(const CompiledProfile &profile, const OwnTimes &own, const QTemporaryDir &folder)
{
    const QString what = QStringLiteral("LibreOffice Calc: SUMPRODUCT, one weight changed");
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString python = QStringLiteral("/usr/bin/python3"); // the one Debian's module for it belongs to
    if (office.isEmpty()
        || outputOf(python, { QStringLiteral("-c"), QStringLiteral("import uno; print(1)") }).isEmpty())
        return missing(what, QStringLiteral("not installed"));
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    if (!writeSheet(path, profile))
        return missing(what, QStringLiteral("its input could not be written"));
    const QByteArray output =
        outputOf(python,
                 { QStringLiteral("-c"), QString::fromUtf8(CalcScript), office, folder.path(), path,
                   QString::number(profile.rows), QString::number(profile.leaves.size()), QString::number(Runs) });
    QFile::remove(path);
    std::vector<double> runs;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("calc "))
            runs.push_back(line.mid(5).toDouble());
    }
    return runs.empty() ? missing(what, QStringLiteral("gave no times"))
                        : against(what, timeOf(std::move(runs)), own.scored);
}
} // namespace

std::vector<Figure> peerFigures(const CompiledProfile &profile, const OwnTimes &own)
{
    const QTemporaryDir folder;
    std::vector<Figure> figures { withSqlite(profile, own, folder) };
    for (Figure &figure : withNumpy(profile, own, folder))
        figures.push_back(std::move(figure));
    if (profile.rows <= MostCalcRows)
        figures.push_back(withCalc(profile, own, folder));
    return figures;
}

} // namespace partnerscope::bench
