#include "memorybench.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <unistd.h>

#include <cstdio>

namespace partnerscope::bench {

namespace {
template <typename T>
std::size_t bytesOf(const std::vector<T> &values)
{
    return values.size() * sizeof(T);
}

struct ColumnBytes {
    std::size_t operator()(const NumberColumn &column) const { return bytesOf(column.values); }
    std::size_t operator()(const CodeColumn &column) const { return bytesOf(column.codes); }
    std::size_t operator()(const SetColumn &column) const
    {
        return bytesOf(column.offsets) + bytesOf(column.codes) + bytesOf(column.known);
    }
    std::size_t operator()(const TextColumn &column) const { return column.bytes.size() + bytesOf(column.offsets); }
};

std::size_t bytesOfColumns(const Scores &scores)
{
    std::size_t bytes = 0;
    for (const std::shared_ptr<const PoolColumn> &column : scores.pool->columns())
        bytes += std::visit(ColumnBytes {}, column->data) + bytesOf(column->origins);
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
        bytes += bytesOf(leaf.column->values) + bytesOf(leaf.column->low) + bytesOf(leaf.column->high)
            + bytesOf(leaf.column->gate);
    return bytes;
}

std::size_t residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toULongLong() * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}
} // namespace

int holdWorkspace(const QString &path)
{
    const Result<std::unique_ptr<Session>> session = Session::open(path, OpenMode::ReadOnly);
    const auto scores =
        session ? (*session)->measuringScores() : Result<std::shared_ptr<const Scores>>(session.failure());
    if (!scores) {
        std::fprintf(stderr, "%s\n", qPrintable(scores.error().message));
        return 1;
    }
    std::printf("%zu %zu\n", residentBytes(), bytesOfColumns(**scores));
    return 0;
}

Figure memoryFigure(const QString &workspace)
{
    const QString what = QStringLiteral("memory held, opened and scored");
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--hold"), workspace });
    process.waitForFinished(-1);
    const QByteArrayList figures = process.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 2)
        return missing(what, QStringLiteral("gave no figures"));
    const double held = figures[0].toDouble() / 1e6;
    const double columns = figures[1].toDouble() / 1e6;
    return missing(what,
                   QStringLiteral("%1 MB; columns alone %2 MB; aim under %3 MB (1.5 x + 200)%4")
                       .arg(held, 0, 'f', 0)
                       .arg(columns, 0, 'f', 0)
                       .arg(1.5 * columns + 200, 0, 'f', 0)
                       .arg(held > 1.5 * columns + 200 ? QStringLiteral("  over") : QString()));
}

} // namespace partnerscope::bench
