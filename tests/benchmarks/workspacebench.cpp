#include "workspacebench.h"

#include "exchange/csvwriter.h"
#include "pool/filter.h"
#include "pool/order.h"
#include "session/sampleworkspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <numeric>

namespace partnerscope::bench {

namespace {

/// Ends the program: a benchmark without its input has nothing to print.
template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
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
    const ImportPlan plan = take(planImport(list, *session->schema(), *session->pool(), {}));
    if (const Result<> applied = session->applyImport(plan); !applied)
        qFatal("%s", qPrintable(applied.error().message));
}

void importWithShell(const QString &database, const QString &list)
{
    QFile::remove(database);
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
                { database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 partner").arg(list) });
    shell.waitForFinished(-1);
}

Filter threeConditions()
{
    Filter filter;
    filter.conditions = { { QStringLiteral("employees"), Condition::Kind::Between, 20.0, 200.0, {}, {} },
                          { QStringLiteral("country"),
                            Condition::Kind::AnyOf,
                            {},
                            {},
                            { QStringLiteral("DE"), QStringLiteral("FR") },
                            {} },
                          { QStringLiteral("owner"), Condition::Kind::IsKnown, {}, {}, {}, {} } };
    return filter;
}
} // namespace

std::vector<Figure> workspaceFigures(std::size_t companies, int runs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pscope"));
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    take(createSampleWorkspace(path, companies, SampleSeed)).reset();
    const int few = std::min(runs, 3);
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("open the workspace, scores of a profile"), timed(few, [&] {
                            const std::unique_ptr<Session> session = take(Session::open(path, OpenMode::ReadOnly));
                            (void)take(session->measuringScores());
                        }) });
    const std::unique_ptr<Session> session = take(Session::open(path, OpenMode::ReadWrite));
    const Pool &pool = *session->pool();
    Filter search;
    search.search = QStringLiteral("stein");
    figures.push_back({ QStringLiteral("search as you type"), timed(runs, [&] { (void)filteredRows(pool, search); }) });
    figures.push_back({ QStringLiteral("filter by three conditions"),
                        timed(runs, [&] { (void)filteredRows(pool, threeConditions()); }) });
    std::vector<std::uint32_t> rows(pool.size());
    figures.push_back({ QStringLiteral("sort by employees"), timed(runs, [&] {
                            std::iota(rows.begin(), rows.end(), 0u);
                            sortRows(rows, pool, QStringLiteral("employees"), true);
                        }) });
    double employees = 1;
    figures.push_back({ QStringLiteral("one durable edit, pool brought up to date"), timed(few, [&] {
                            const Result<> edited = session->edit(QStringLiteral("Edit"), [&](Edit &edit) {
                                return edit.setFact(session->pool()->id(0), QStringLiteral("employees"),
                                                    { Value(employees++), session->ownEvidence() });
                            });
                            if (!edited)
                                qFatal("%s", qPrintable(edited.error().message));
                        }) });
    writeList(*session, list);
    figures.push_back({ QStringLiteral("import of the same list: typed, matched, journalled"),
                        timed(1, [&] { importInto(folder.filePath(QStringLiteral("import.pscope")), list); }) });
    if (!QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        figures.push_back({ QStringLiteral("sqlite3 .import of the same list"),
                            timed(1, [&] { importWithShell(folder.filePath(QStringLiteral("shell.db")), list); }), 0,
                            true });
    }
    return figures;
}

} // namespace partnerscope::bench
