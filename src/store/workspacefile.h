#pragma once

#include "base/result.h"
#include "store/database.h"

#include <memory>

namespace partnerscope {

/// The right to write a workspace: an OS lock on a side file, which dies with the process.
class WriterLock
{
public:
    /// \returns Locked if another program holds it, Io if the side file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> take(const QString &workspace);
    /// Whether some program, also this one, holds the lock.
    [[nodiscard]] static bool isHeld(const QString &workspace);
    ~WriterLock(); ///< removes the side file
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    WriterLock(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

/// What the first bytes of a workspace file say.
struct FileHeader {
    std::uint32_t applicationId = 0;
    std::uint32_t userVersion = 0;
    bool writeAheadLog = false;
};

/// Looks at a file without opening a database on it, so that foreign files are never touched.
/// \returns NotAWorkspace for a missing, foreign, empty or truncated file, SchemaTooNew for a newer one.
[[nodiscard]] Result<FileHeader> inspect(const QString &path);
/// The part of inspect() that needs no reading: missing, a folder, empty.
[[nodiscard]] Result<> inspectEntry(const QString &path);

[[nodiscard]] bool hasContent(const QString &path);           ///< exists and is not empty
[[nodiscard]] QString logPath(const QString &workspace);      ///< write-ahead log
[[nodiscard]] QString rollbackPath(const QString &workspace); ///< rollback journal

/// Why a database is unsafe in the folder of this path (network or synchronised folder), translated; empty if it is
/// not.
[[nodiscard]] QString hazardOf(const QString &path);
/// The two parts of hazardOf(), for tests: by the kind of file system, by the names of the folders.
[[nodiscard]] QString hazardOfFileSystem(std::uint64_t magic);
[[nodiscard]] QString hazardOfName(const QString &path);

} // namespace partnerscope
