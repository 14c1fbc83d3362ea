#include "exchange/tablesource.h"

#include "base/utf8.h"
#include "exchange/csvtable.h"
#include "exchange/vcardreader.h"
#include "exchange/vcardtable.h"
#include "exchange/workbooktable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace partnerscope {

namespace {

/// How far into a file of Microsoft's older container the names of its parts are looked for.
constexpr qint64 ContainerBytesAtMost = qint64 { 64 } << 20;
constexpr qint64 CardBytesAtMost = qint64 { 512 } << 20; // pictures included
constexpr qint64 HeadBytes = 4096;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

QByteArray firstBytes(const QString &path, qint64 count)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

QByteArray utf16(const char *ascii)
{
    QByteArray out;
    for (; *ascii; ++ascii)
        out.append(*ascii).append('\0');
    return out;
}

/// The container that old workbooks are, and new ones that a password protects.
Error containerRefusal(const QString &path, const QString &name)
{
    const QByteArray bytes = firstBytes(path, ContainerBytesAtMost);
    if (bytes.contains(utf16("EncryptedPackage")))
        return { ErrorCode::InvalidInput,
                 Sentences::tr("%1 is protected by a password. Open it in a spreadsheet program, save it without a "
                               "password, and import that file.")
                     .arg(name),
                 QStringLiteral("encrypted package") };
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return { ErrorCode::InvalidInput,
                 Sentences::tr("%1 is a workbook of the old kind (.xls). Open it in a spreadsheet program, save it as "
                               ".xlsx or CSV without a password, and import that file.")
                     .arg(name),
                 QStringLiteral("binary interchange file format") };
    return { ErrorCode::InvalidInput,
             Sentences::tr("%1 is an Office file of the old kind and not a list that can be read. Save the list as "
                           ".xlsx or CSV, and import that file.")
                 .arg(name),
             QStringLiteral("compound file") };
}

/// Cards also come in UTF-16.
bool isVCard(QByteArray head, const QFileInfo &file)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head = head.mid(2).replace('\0', "");
    const QString suffix = file.suffix().toLower();
    return looksLikeVCard({ head.constData(), static_cast<std::size_t>(head.size()) })
        || ((suffix == u"vcf" || suffix == u"vcard") && head.toUpper().contains("BEGIN:VCARD"));
}

Result<std::shared_ptr<const TableSource>> openCards(const QString &path, const QFileInfo &info)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Sentences::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > CardBytesAtMost)
        return fail(
            ErrorCode::InvalidInput,
            Sentences::tr("%1 is too big for a file of cards. Export fewer people at a time.").arg(info.fileName()));
    return vcardTable(file.readAll(), info.fileName(), info.lastModified().date());
}

} // namespace

bool isBlank(std::span<const std::string_view> cells)
{
    return std::ranges::all_of(cells, [](std::string_view cell) { return trimCell(cell).empty(); });
}

TableReader::~TableReader() = default;
TableSource::~TableSource() = default;

Result<std::shared_ptr<const TableSource>> openTable(const QString &path, const TableChoice &choice,
                                                     const std::function<bool(double)> &progress)
{
    const QFileInfo file(path);
    const QByteArray head = firstBytes(path, HeadBytes);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openWorkbook(path, file.fileName(), choice, progress);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return tl::unexpected<Error>(containerRefusal(path, file.fileName()));
    if (isVCard(head, file))
        return openCards(path, file);
    auto text = decodeFile(path, choice.encoding.toLatin1());
    if (!text)
        return text.failure();
    if (!choice.sheet.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Sentences::tr("%1 is a text file and has no sheets. Leave the name of the sheet away.")
                        .arg(file.fileName()));
    return csvTable(std::move(*text), file.fileName(), file.lastModified().date(), choice.dialect);
}

} // namespace partnerscope
