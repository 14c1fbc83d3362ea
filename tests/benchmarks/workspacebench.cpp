#include "workspacebench.h"

#include "exchange/csvwriter.h"
#include "exchange/importplan.h"
#include "memorybench.h"
#include "session/sampleworkspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace partnerscope::bench {

namespace {

/// Ends the program: a benchmark without its input has nothing to print.
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The pool as a CSV of all its attributes, as a CRM would export it.
void writeList(const Session &session, const QString &path)
{
    const Pool &pool = *session.pool();
    CsvWriter csv;
    for (const Attribute &attribute : session.schema()->attributes)
        csv.text(attribute.key);
    csv.endRow();
    for (std::size_t row = 0; row < pool.size(); ++row) {
        for (const Attribute &attribute : session.schema()->attributes)
            csv.text(toFileText(pool.value(row, attribute.key)));
        csv.endRow();
    }
    if (const Result<> written = writeFileAtomically(path, csv.bytes()); !written)
        qFatal("%s", qPrintable(written.error().message));
}

void importInto(const QString &workspace, const QString &list)
{
    QFile::remove(workspace);
    const std::unique_ptr<Session> session = take(createWorkspace(workspace));
    take(session->applyImport(take(planImport(list, *session->schema(), *session->pool(), {}))));
    take(session->close());
}

void importAgain(const QString &workspace, const QString &list)
{
    const std::unique_ptr<Session> session = take(Session::open(workspace, OpenMode::ReadWrite));
    take(session->applyImport(take(planImport(list, *session->schema(), *session->pool(), {}))));
    take(session->close());
}

void importWithShell(const QString &database, const QString &list)
{
    QFile::remove(database);
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
                { database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 partner").arg(list) });
    shell.waitForFinished(-1);
}
} // namespace

std::vector<Figure> workspaceFigures(std::size_t companies, int runs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pscope"));
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    const QString cache = folder.filePath(QStringLiteral("cache"));
    take(createSampleWorkspace(path, companies, SampleSeed)).reset();
    const int few = std::min(runs, 3);
    const bool isMillion = companies >= 1'000'000;
    std::vector<Figure> figures;
    const auto measure = [&](const char *what, int count, const std::function<void()> &body, double aim = 0) {
        figures.push_back({ QString::fromLatin1(what), timed(count, body), isMillion ? aim : 0, false, {} });
        return figures.back().time.best;
    };
    const auto openAndScore = [&](const QString &cacheFolder) {
        const std::unique_ptr<Session> session = take(Session::open(path, OpenMode::ReadOnly, Clock(), cacheFolder));
        (void)take(session->measuringScores());
    };
    measure(
        "open without a snapshot, scores of a profile", few, [&] { openAndScore({}); }, 3000);
    measure(
        "open with a fresh snapshot, scores of a profile", few, [&] { openAndScore(cache); }, 500);
    figures.push_back(memoryFigure(path));
    const std::unique_ptr<Session> session = take(Session::open(path, OpenMode::ReadWrite));
    double employees = 1;
    measure("one durable edit, pool brought up to date", few, [&] {
        take(session->edit(QStringLiteral("Edit"), [&](Edit &edit) {
            return edit.setFact(session->pool()->id(0), QStringLiteral("employees"),
                                { Value(employees++), session->ownEvidence() });
        }));
    });
    writeList(*session, list);
    const bool hasShell = !QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty();
    const Time shell = hasShell ? timed(1, [&] { importWithShell(folder.filePath(QStringLiteral("shell.db")), list); })
                                : missing({}, {}).time;
    figures.push_back({ QStringLiteral("sqlite3 .import of a list of these companies"), shell, 0, hasShell, {} });
    const QString target = folder.filePath(QStringLiteral("import.pscope"));
    figures.push_back({ QStringLiteral("import of the same list: typed, matched, journalled"),
                        timed(1, [&] { importInto(target, list); }),
                        shell.best / 2,
                        false,
                        {} });
    measure("the same list again: every company met, nothing changes", 1, [&] { importAgain(target, list); });
    return figures;
}

} // namespace partnerscope::bench
