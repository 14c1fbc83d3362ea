#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace partnerscope {

/// Where unpacking stops, so that a file of a few kilobytes cannot fill the memory or run for hours. Sheets of equal
/// rows shrink to a hundredth; bombs to a thousandth.
struct ArchiveLimits {
    qint64 partBytes = qint64 { 4 } << 30;   ///< of one part, unpacked
    qint64 totalBytes = qint64 { 6 } << 30;  ///< of all parts that are read, unpacked
    qint64 freeBytes = qint64 { 64 } << 20;  ///< a part may unpack to this whatever its ratio
    qint64 ratio = 250;                      ///< unpacked to packed bytes of one part beyond freeBytes
    qint64 pieceBytes = qint64 { 32 } << 20; ///< of one text or tag
};

class ZipPart;

/// A zip file whose parts are read as streams; never more than a buffer of them is in the memory.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    /// Errors: Io; InvalidInput for a file that is no zip, or a damaged one. `name` is how messages call the file.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const QString &name,
                                                                  const ArchiveLimits &limits = {});
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Names are compared without case, as spreadsheet programs do.
    [[nodiscard]] bool has(const QString &part) const;
    /// Opens a part for reading; the archive must outlive it. Errors: InvalidInput (missing, password, damaged).
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString &part);
    /// What went wrong with the archive as a whole.
    [[nodiscard]] Error damaged(const QString &detail) const;

    [[nodiscard]] Error tooBig(const QString &detail) const;

private:
    friend class ZipPart;
    ZipArchive(zip *archive, QString name, const ArchiveLimits &limits);

    zip *m_archive;
    QString m_name;
    ArchiveLimits m_limits;
    QHash<QString, quint64> m_parts; ///< folded name → number; of several with one name the first
    qint64 m_total = 0;
};

/// One part of an archive, unpacked while it is read.
class ZipPart final : public QIODevice
{
public:
    ~ZipPart() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; } ///< unpacked, as the archive says
    [[nodiscard]] qint64 unpacked() const { return m_unpacked; }
    /// Says that what was read so far has been worked off: more than ArchiveLimits::pieceBytes in one piece is refused,
    /// for its reader must keep it in the memory.
    void workedOff() { m_workedOff = m_unpacked; }
    /// Set where reading stopped before the end: damaged, or beyond the limits.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] Error damaged(const QString &detail) const { return m_archive.damaged(detail); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(ZipArchive &archive, zip_file *file, qint64 size, qint64 packed);
    [[nodiscard]] bool isBeyondLimits() const;

    ZipArchive &m_archive;
    zip_file *m_file;
    qint64 m_size;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    qint64 m_workedOff = 0;
    std::optional<Error> m_trouble;
};

} // namespace partnerscope
