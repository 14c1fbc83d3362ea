#include "store/workspacefile.h"

#include "store/migration.h"
#include "store/storetext.h"
#include "store/tables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace partnerscope {

namespace {
constexpr int HeaderSize = 100;

tl::unexpected<Error> notAWorkspace(const QString &message, const char *detail)
{
    return fail(ErrorCode::NotAWorkspace, message, QString::fromLatin1(detail));
}

std::uint32_t number32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<> checkSize(const QString &path, const QByteArray &header, qint64 size)
{
    // With a log or a rollback journal beside it the file may be anything in between; SQLite brings it in order.
    if (hasContent(logPath(path)) || hasContent(rollbackPath(path)))
        return {};
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = number32(header, 28);
    if (pageSize < 512 || size < pageSize * pages || size % pageSize != 0)
        return notAWorkspace(
            StoreText::tr("\"%1\" is damaged: a part of the file is missing. Open a copy or a backup instead.")
                .arg(QDir::toNativeSeparators(path)),
            "the file is shorter than its header says");
    return {};
}

struct FileSystemName {
    std::uint64_t magic;
    const char *name;
};
/// statfs(2); the numbers are part of the kernel's interface.
constexpr std::array NetworkFileSystems {
    FileSystemName { 0x6969, "NFS" },        FileSystemName { 0xff534d42, "CIFS" },
    FileSystemName { 0xfe534d42, "SMB" },    FileSystemName { 0x517b, "SMB" },
    FileSystemName { 0x65735546, "FUSE" },   FileSystemName { 0x00c36400, "Ceph" },
    FileSystemName { 0x5346414f, "AFS" },    FileSystemName { 0x6b414653, "AFS" },
    FileSystemName { 0x01021997, "9P" },     FileSystemName { 0x47504653, "GPFS" },
    FileSystemName { 0x0bd00bd0, "Lustre" }, FileSystemName { 0x01161970, "GFS2" },
    FileSystemName { 0x7461636f, "OCFS2" },  FileSystemName { 0x73757245, "Coda" },
    FileSystemName { 0x564c, "NCP" },
};
} // namespace

WriterLock::WriterLock(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &workspace)
{
    const QByteArray path = QFile::encodeName(workspace + QStringLiteral(".lock"));
    for (;;) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return fail(ErrorCode::Io,
                        StoreText::tr("The folder of \"%1\" cannot be written. Open the workspace read-only, or copy "
                                      "it to another folder.")
                            .arg(QDir::toNativeSeparators(workspace)),
                        QString::fromLocal8Bit(std::strerror(errno)));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(descriptor);
            if (reason == EWOULDBLOCK)
                return fail(ErrorCode::Locked,
                            StoreText::tr(
                                "\"%1\" is open for writing in another program. Close it there, or open it read-only.")
                                .arg(QDir::toNativeSeparators(workspace)));
            return fail(ErrorCode::Io,
                        StoreText::tr(
                            "\"%1\" cannot be locked in this folder. Copy the workspace to a folder of this computer.")
                            .arg(QDir::toNativeSeparators(workspace)),
                        QString::fromLocal8Bit(std::strerror(reason)));
        }
        // The previous holder removes the file when it closes; a lock on a removed file would protect nothing.
        struct stat held = {};
        struct stat named = {};
        if (::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &named) == 0 && held.st_ino == named.st_ino
            && held.st_dev == named.st_dev)
            return std::unique_ptr<WriterLock>(new WriterLock(path, descriptor)); // NOLINT: the constructor is private
        ::close(descriptor);
    }
}

bool WriterLock::isHeld(const QString &workspace)
{
    const int descriptor =
        ::open(QFile::encodeName(workspace + QStringLiteral(".lock")).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

WriterLock::~WriterLock()
{
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

QString logPath(const QString &workspace)
{
    return workspace + QStringLiteral("-wal");
}

QString rollbackPath(const QString &workspace)
{
    return workspace + QStringLiteral("-journal");
}

Result<> inspectEntry(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return notAWorkspace(
            StoreText::tr("There is no workspace \"%1\". Check the name, or make a new workspace.").arg(shown),
            "missing");
    if (info.isDir())
        return notAWorkspace(StoreText::tr("\"%1\" is a folder. Choose a workspace file in it.").arg(shown),
                             "directory");
    if (!info.isFile())
        return notAWorkspace(StoreText::tr("\"%1\" is not a file. Choose a workspace file.").arg(shown),
                             "special file");
    if (info.size() == 0)
        return notAWorkspace(StoreText::tr("\"%1\" is empty, not a workspace. Choose another file.").arg(shown),
                             "empty");
    return {};
}

Result<FileHeader> inspect(const QString &path)
{
    if (Result<> entry = inspectEntry(path); !entry)
        return entry.failure();
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, StoreText::tr("\"%1\" cannot be read. Check its permissions.").arg(shown),
                    file.errorString());
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return notAWorkspace(
            StoreText::tr(
                "\"%1\" is not a workspace of this program. Choose another file; lists are imported, not opened.")
                .arg(shown),
            "no SQLite header");
    const FileHeader found { number32(header, 68), number32(header, 60), header.at(18) == 2 };
    if (found.applicationId != static_cast<std::uint32_t>(tables::ApplicationId))
        return notAWorkspace(
            StoreText::tr("\"%1\" is a database of another program, not a workspace. Choose another file.").arg(shown),
            "foreign application_id");
    if (found.userVersion > static_cast<std::uint32_t>(newestVersion()))
        return tooNew(path, found.userVersion);
    if (Result<> size = checkSize(path, header, file.size()); !size)
        return size.failure();
    return found;
}

QString hazardOfFileSystem(std::uint64_t magic)
{
    for (const FileSystemName &known : NetworkFileSystems) {
        if (known.magic == magic)
            return StoreText::tr("This folder lies on a network or foreign file system (%1), where a workspace can be "
                                 "damaged when two "
                                 "computers use it. Save a copy to a folder of this computer and work there.")
                .arg(QLatin1String(known.name));
    }
    return {};
}

QString hazardOfName(const QString &path)
{
    static const QRegularExpression synchronised(
        QStringLiteral(
            "/(Dropbox( \\([^/]*\\))?|OneDrive( - [^/]*)?|Google ?Drive|My "
            "Drive|GoogleDrive-[^/]*|Nextcloud\\d*|ownCloud"
            "|iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|pCloudDrive|Syncthing|Sync|MEGA|Box Sync|Seafile)/"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = synchronised.match(path);
    if (!match.hasMatch())
        return {};
    return StoreText::
        tr("This folder is synchronised by another program (%1), which can copy a workspace in the middle of a change. "
           "Save a copy to a folder that is not synchronised and work there.")
            .arg(match.captured(1));
}

QString hazardOf(const QString &path)
{
    const QFileInfo info(path);
    struct statfs system = {};
    if (::statfs(QFile::encodeName(info.absolutePath()).constData(), &system) == 0) {
        const QString hazard = hazardOfFileSystem(static_cast<std::uint32_t>(system.f_type));
        if (!hazard.isEmpty())
            return hazard;
    }
    const QString folder = info.canonicalPath().isEmpty() ? info.absolutePath() : info.canonicalPath();
    return hazardOfName(folder + QLatin1Char('/'));
}

} // namespace partnerscope
