#include "store/poolcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <unistd.h>

#include <cstdio>

namespace partnerscope {

namespace {
const QString Suffix = QStringLiteral(".pool");
const QString Draft = QStringLiteral(".part");

/// Calls read() with the content of a file. Mapped memory would end the program where somebody cuts the file.
template <typename Read>
auto withFile(const QString &path, const Read &read) -> decltype(read(SnapshotSource()))
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const int descriptor = file.handle();
    return read(
        { static_cast<std::uint64_t>(file.size()), [descriptor](std::uint64_t offset, void *to, std::size_t size) {
             std::size_t done = 0;
             while (done < size) {
                 const ssize_t got = ::pread(descriptor, static_cast<char *>(to) + done, size - done,
                                             static_cast<off_t>(offset + done));
                 if (got <= 0)
                     return false;
                 done += static_cast<std::size_t>(got);
             }
             return true;
         } });
}
} // namespace

PoolCache::PoolCache(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
}

QString PoolCache::fileFor(const QString &workspace) const
{
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(m_folder).filePath(QString::fromLatin1(name) + Suffix);
}

std::optional<SnapshotMark> PoolCache::mark(const QString &workspace) const
{
    return withFile(fileFor(workspace), readSnapshotMark);
}

std::optional<PoolSnapshot> PoolCache::read(const QString &workspace) const
{
    return withFile(fileFor(workspace), readSnapshot);
}

bool PoolCache::write(const QString &workspace, const PoolSnapshot &snapshot) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Under another name first: whoever reads the old file goes on with it. Nothing waits for the disk, for what a
    // crash leaves half written shows in the checksums.
    const QString target = fileFor(workspace);
    QTemporaryFile file(target + QStringLiteral(".XXXXXX") + Draft);
    if (!file.open())
        return false;
    const bool written = writeSnapshot(snapshot, [&file](const void *bytes, std::size_t size) {
        return file.write(static_cast<const char *>(bytes), static_cast<qint64>(size)) == static_cast<qint64>(size);
    });
    if (!written || !file.flush()
        || std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return false;
    file.setAutoRemove(false);
    clean(target);
    return true;
}

/// The newest snapshots stay as long as there is room; so does the one just written. Drafts are what crashes left.
void PoolCache::clean(const QString &kept) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDir folder(m_folder);
    qint64 bytes = 0;
    for (const QFileInfo &info : folder.entryInfoList({ QLatin1Char('*') + Suffix }, QDir::Files, QDir::Time)) {
        bytes += info.size();
        const bool isKept = QFileInfo(kept).fileName() == info.fileName();
        if (!isKept && (bytes > m_mostBytes || info.lastModified().toUTC() < now.addDays(-MostDays)))
            QFile::remove(info.filePath());
    }
    for (const QFileInfo &info : folder.entryInfoList({ QLatin1Char('*') + Draft }, QDir::Files)) {
        if (info.lastModified().toUTC() < now.addDays(-1))
            QFile::remove(info.filePath());
    }
}

} // namespace partnerscope
