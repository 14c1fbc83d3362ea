#include "exchange/ziparchive.h"

#include <QFile>

#include <zip.h>

#include <limits>

namespace partnerscope {

namespace {

/// More than any workbook has; only a forged directory lists so many.
constexpr zip_int64_t PartsAtMost = 100'000;

QString folded(const QString &part)
{
    QString name = part;
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toCaseFolded();
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const QString &name,
                                                     const ArchiveLimits &limits)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT || code == ZIP_ER_SEEK)
            return fail(ErrorCode::Io, tr("The file %1 cannot be read.").arg(path), detail);
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is damaged or was not transferred completely. Get it again, or open it in a spreadsheet "
                       "program and save it anew.")
                        .arg(name),
                    detail);
    }
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, name, limits));
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > PartsAtMost)
        return tl::unexpected<Error>(opened->damaged(QStringLiteral("%1 parts").arg(count)));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *part = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
        const QString key = part ? folded(QString::fromUtf8(part)) : QString();
        if (!key.isEmpty() && !opened->m_parts.contains(key))
            opened->m_parts.insert(key, static_cast<quint64>(i));
    }
    return opened;
}

ZipArchive::ZipArchive(zip *archive, QString name, const ArchiveLimits &limits)
    : m_archive(archive)
    , m_name(std::move(name))
    , m_limits(limits)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::has(const QString &part) const
{
    return m_parts.contains(folded(part));
}

Error ZipArchive::damaged(const QString &detail) const
{
    return {
        ErrorCode::InvalidInput,
        tr("%1 is damaged or was not transferred completely. Get it again, or open it in a spreadsheet program and "
           "save it anew.")
            .arg(m_name),
        detail
    };
}

Error ZipArchive::tooBig(const QString &detail) const
{
    return { ErrorCode::InvalidInput,
             tr("%1 unpacks to far more than a list holds and was not read further. If you trust it, open it in a "
                "spreadsheet program and save the sheet as CSV.")
                 .arg(m_name),
             detail };
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &part)
{
    const auto found = m_parts.constFind(folded(part));
    if (found == m_parts.constEnd())
        return tl::unexpected<Error>(damaged(QStringLiteral("no part %1").arg(part)));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive, *found, 0, &stat) != 0)
        return tl::unexpected<Error>(damaged(QString::fromUtf8(zip_strerror(m_archive))));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is protected by a password. Open it in a spreadsheet program, save it without a password, "
                       "and import that file.")
                        .arg(m_name));
    zip_file *file = zip_fopen_index(m_archive, *found, 0);
    if (!file)
        return tl::unexpected<Error>(damaged(QString::fromUtf8(zip_strerror(m_archive))));
    constexpr auto Largest = static_cast<zip_uint64_t>(std::numeric_limits<qint64>::max());
    const auto bytes = [&](zip_uint64_t flag, zip_uint64_t value) {
        return stat.valid & flag ? static_cast<qint64>(std::min(value, Largest)) : qint64 { 0 };
    };
    std::unique_ptr<ZipPart> opened(
        new ZipPart(*this, file, bytes(ZIP_STAT_SIZE, stat.size), bytes(ZIP_STAT_COMP_SIZE, stat.comp_size)));
    opened->open(QIODevice::ReadOnly);
    return opened;
}

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, qint64 size, qint64 packed)
    : m_archive(archive)
    , m_file(file)
    , m_size(size)
    , m_packed(packed)
{
}

ZipPart::~ZipPart()
{
    close();
    zip_fclose(m_file);
}

/// Counts what comes out, not what the archive claims.
bool ZipPart::isBeyondLimits() const
{
    const ArchiveLimits &limits = m_archive.m_limits;
    const bool isTooDense = m_unpacked > limits.freeBytes && m_unpacked / std::max<qint64>(m_packed, 1) > limits.ratio;
    return isTooDense || m_unpacked > limits.partBytes || m_archive.m_total > limits.totalBytes
        || m_unpacked - m_workedOff > limits.pieceBytes;
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    if (m_trouble)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (count < 0) {
        m_trouble = m_archive.damaged(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    m_unpacked += count;
    m_archive.m_total += count;
    if (isBeyondLimits()) {
        m_trouble = m_archive.tooBig(QStringLiteral("%1 bytes from %2").arg(m_unpacked).arg(m_packed));
        return -1;
    }
    return count;
}

} // namespace partnerscope
