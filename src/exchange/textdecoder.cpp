#include "exchange/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace partnerscope {

namespace {

/// Files above this are mapped instead of read, so that a file of many gigabytes does not fill the memory.
constexpr qint64 MapAbove = 512LL << 20;
/// Text in a foreign encoding must be converted as a whole; above this size that is refused.
constexpr std::size_t ConvertAtMost = std::size_t { 2 } << 30;
constexpr std::size_t SampleSize = 256u << 10;
constexpr std::size_t DetectSize = 1u << 20;

using Byte = unsigned char;

/// Length of the well-formed UTF-8 sequence at `at`, 0 if there is none.
std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<Byte>(text[i]) : Byte { 0 }; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const Byte lead = byte(at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(at + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const Byte second = byte(at + 1);
        const bool fits = (lead != 0xe0 || second >= 0xa0) && (lead != 0xed || second <= 0x9f);
        return fits && follows(at + 1) && follows(at + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const Byte second = byte(at + 1);
        const bool fits = (lead != 0xf0 || second >= 0x90) && (lead != 0xf4 || second <= 0x8f);
        return fits && follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
    }
    return 0;
}

/// Position of the first byte at or after `at` that is not ASCII.
std::size_t skipAscii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t HighBits = 0x8080808080808080u;
    while (at + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if (word & HighBits)
            break;
        at += 8;
    }
    while (at < text.size() && static_cast<Byte>(text[at]) < 0x80)
        ++at;
    return at;
}

struct Mark {
    std::string_view bytes;
    const char *encoding;
};

/// UTF-32 first: its little-endian mark begins with the one of UTF-16.
constexpr std::array Marks {
    Mark { { "\xff\xfe\0\0", 4 }, "UTF-32LE" }, Mark { { "\0\0\xfe\xff", 4 }, "UTF-32BE" },
    Mark { { "\xef\xbb\xbf", 3 }, "UTF-8" },    Mark { { "\xff\xfe", 2 }, "UTF-16LE" },
    Mark { { "\xfe\xff", 2 }, "UTF-16BE" },
};

/// UTF-16 without a mark shows as NUL bytes that all lie on one side of the pairs. \returns nullptr if it is not that.
const char *unmarkedUtf16(std::string_view sample, std::size_t total)
{
    if (total % 2 != 0 || sample.size() < 4)
        return nullptr;
    std::array<std::size_t, 2> zeros {};
    std::array<std::size_t, 2> breaks {};
    std::size_t doubleZeros = 0;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        zeros[0] += sample[i] == 0;
        zeros[1] += sample[i + 1] == 0;
        breaks[0] += sample[i] == 0 && sample[i + 1] == '\n';
        breaks[1] += sample[i + 1] == 0 && sample[i] == '\n';
        doubleZeros += sample[i] == 0 && sample[i + 1] == 0;
    }
    const std::size_t side = zeros[1] > zeros[0] ? 1 : 0;
    // Scripts without Latin letters have few NUL bytes, but their lines end too.
    const bool isLikely = zeros[side] * 2 >= sample.size() / 4 || breaks[side] > 0;
    if (doubleZeros > 0 || !isLikely || zeros[1 - side] * 20 > zeros[side])
        return nullptr;
    return side == 1 ? "UTF-16LE" : "UTF-16BE";
}

/// Control characters no text has, apart from the separators 0x1c to 0x1f and the escape of ISO-2022.
bool hasManyControls(std::string_view sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const Byte b = static_cast<Byte>(c);
        return b < 0x07 || (b > 0x0d && b < 0x1b) || b == 0x7f;
    });
    return static_cast<std::size_t>(controls) * 20 > sample.size();
}

bool isZip(std::string_view bytes)
{
    return bytes.starts_with(std::string_view("PK\x03\x04", 4));
}

/// A file that is UTF-8 but for a few torn characters is still UTF-8.
bool isNearlyUtf8(std::string_view text)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    const std::string_view sample = text.substr(0, DetectSize);
    for (std::size_t i = skipAscii(sample, 0); i < sample.size(); i = skipAscii(sample, i)) {
        const std::size_t length = utf8Length(sample, i);
        (length > 0 ? good : bad) += 1;
        i += std::max<std::size_t>(length, 1);
    }
    return good >= 10 && bad * 10 <= good;
}

/// The lines around bytes that are not ASCII: all that tells encodings apart, also when it stands far down in the file.
QByteArray tellingPart(std::string_view text)
{
    QByteArray part;
    std::size_t at = skipAscii(text, 0);
    while (at < text.size() && static_cast<std::size_t>(part.size()) < DetectSize) {
        const std::size_t lineBreak = text.rfind('\n', at);
        const std::size_t lineStart = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        const std::size_t from = std::max(lineStart, at > 64 ? at - 64 : 0);
        const std::size_t to = std::min({ text.size(), at + 4096, text.find('\n', at) });
        part.append(text.data() + from, static_cast<qsizetype>(to - from));
        at = skipAscii(text, to);
    }
    return part;
}

QByteArray detectedName(const QByteArray &part)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), part.constData(), static_cast<std::size_t>(part.size()));
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

/// What uchardet says, corrected where it is known to guess: few high bytes prove nothing, and the ISO Latin sets are
/// in practice the Windows code pages that contain them.
QByteArray detectEncoding(std::string_view text)
{
    const QByteArray part = tellingPart(text);
    const auto high = std::count_if(part.begin(), part.end(), [](char c) { return static_cast<Byte>(c) >= 0x80; });
    const QByteArray found = detectedName(part).toUpper();
    constexpr std::array Multibyte { "SHIFT_JIS", "GB18030", "BIG5",        "EUC-JP",      "EUC-KR",
                                     "EUC-TW",    "UHC",     "ISO-2022-JP", "ISO-2022-KR", "JOHAB" };
    const bool isMultibyte =
        std::any_of(Multibyte.begin(), Multibyte.end(), [&](const char *name) { return found == name; });
    const bool isLatin1 = found.isEmpty() || found == "ASCII" || found.startsWith("UTF") || found == "ISO-8859-1"
        || found == "ISO-8859-15" || found.startsWith("MAC") || found.startsWith("VISCII");
    if (isLatin1 || (high < 12 && !isMultibyte) || high < 4)
        return "windows-1252";
    return found;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = skipAscii(text, 0); i < text.size(); i = skipAscii(text, i)) {
        const std::size_t length = utf8Length(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return text.size();
}

/// Turns the bytes of one file into its text.
class TextDecoder
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)

public:
    explicit TextDecoder(QString name)
        : m_name(std::move(name))
    {
    }

    Result<DecodedText> read(const QString &path, const QByteArray &encoding);
    Result<DecodedText> decode(DecodedText text, const QByteArray &encoding);

    static DecodedText wrap(const QByteArray &bytes)
    {
        DecodedText text;
        text.m_bytes = bytes;
        text.m_view = { text.m_bytes.constData(), static_cast<std::size_t>(text.m_bytes.size()) };
        return text;
    }

private:
    Result<DecodedText> convert(DecodedText text, const QByteArray &encoding) const;
    Result<DecodedText> decodeUnmarked(DecodedText text) const;
    Result<> refuseBinary(std::string_view bytes) const;

    QString m_name;
};

Result<DecodedText> TextDecoder::read(const QString &path, const QByteArray &encoding)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Io, tr("The file %1 does not exist. Check its name and folder.").arg(path));
    if (info.isDir())
        return fail(ErrorCode::Io, tr("%1 is a folder. Choose a file in it.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("The file %1 cannot be read: %2.").arg(path, file->errorString()));
    DecodedText text;
    const qint64 size = file->size();
    const uchar *mapped = size > MapAbove ? file->map(0, size) : nullptr;
    if (mapped) {
        text.m_view = { reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(size) };
        text.m_file = std::move(file);
    } else {
        const QByteArray bytes = file->readAll();
        if (file->error() != QFileDevice::NoError)
            return fail(ErrorCode::Io, tr("The file %1 cannot be read: %2.").arg(path, file->errorString()));
        text = wrap(bytes);
    }
    return decode(std::move(text), encoding);
}

Result<DecodedText> TextDecoder::decode(DecodedText text, const QByteArray &encoding)
{
    if (text.m_view.empty())
        return fail(ErrorCode::InvalidInput, tr("The file %1 is empty.").arg(m_name));
    const QByteArray family = encoding.toUpper().replace("-SIG", "").left(6);
    for (const Mark &mark : Marks) {
        const bool fits = QByteArray(mark.encoding).startsWith(family);
        if (!fits || !text.m_view.starts_with(mark.bytes))
            continue;
        text.m_view.remove_prefix(mark.bytes.size());
        if (text.m_view.empty())
            return fail(ErrorCode::InvalidInput, tr("The file %1 is empty.").arg(m_name));
        return convert(std::move(text), mark.encoding);
    }
    if (!encoding.isEmpty())
        return convert(std::move(text), encoding);
    return decodeUnmarked(std::move(text));
}

Result<> TextDecoder::refuseBinary(std::string_view bytes) const
{
    if (isZip(bytes))
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is a workbook or a compressed file, not a CSV file. Save it as CSV first.").arg(m_name));
    return fail(ErrorCode::InvalidInput, tr("%1 is not a text file. Choose a CSV or TSV file.").arg(m_name));
}

Result<DecodedText> TextDecoder::decodeUnmarked(DecodedText text) const
{
    const std::string_view bytes = text.m_view;
    const std::string_view sample = bytes.substr(0, SampleSize);
    if (isZip(bytes) || bytes.starts_with("%PDF-"))
        return refuseBinary(bytes).failure();
    if (std::memchr(bytes.data(), 0, bytes.size())) {
        if (const char *utf16 = unmarkedUtf16(sample, bytes.size())) {
            auto converted = convert(std::move(text), utf16);
            if (converted && !converted->hasReplacements())
                return converted;
        }
        return refuseBinary(sample).failure();
    }
    if (hasManyControls(sample))
        return refuseBinary(bytes).failure();
    if (firstInvalidUtf8(bytes) == bytes.size() || isNearlyUtf8(bytes))
        return convert(std::move(text), "UTF-8");
    return convert(std::move(text), detectEncoding(bytes));
}

Result<DecodedText> TextDecoder::convert(DecodedText text, const QByteArray &encoding) const
{
    const QByteArray upper = encoding.toUpper();
    const bool isUtf8 = upper == "UTF-8" || upper == "UTF8" || upper == "UTF-8-SIG";
    text.m_encoding = isUtf8 ? QStringLiteral("UTF-8") : QString::fromLatin1(encoding);
    if (isUtf8 && firstInvalidUtf8(text.m_view) == text.m_view.size())
        return text;
    QStringDecoder decoder(isUtf8 ? "UTF-8" : encoding.constData());
    if (!decoder.isValid())
        return fail(ErrorCode::InvalidInput,
                    tr("The encoding \"%1\" is not known here. Choose another one, for example UTF-8 or windows-1252.")
                        .arg(QString::fromLatin1(encoding)));
    if (text.m_view.size() > ConvertAtMost)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is too big to be converted from %2. Save it as UTF-8 first.").arg(m_name, text.m_encoding));
    QByteArray utf8;
    utf8.reserve(static_cast<qsizetype>(text.m_view.size() + text.m_view.size() / 8));
    constexpr std::size_t Step = 1u << 20;
    QString half;
    for (std::size_t at = 0; at < text.m_view.size(); at += Step) {
        const std::string_view piece = text.m_view.substr(at, Step);
        QString decoded = decoder.decode(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        decoded.prepend(half);
        // A character beyond the basic plane may be cut in two by the step.
        half.clear();
        if (!decoded.isEmpty() && decoded.back().isHighSurrogate()) {
            half = decoded.back();
            decoded.chop(1);
        }
        utf8 += decoded.toUtf8();
    }
    if (!half.isEmpty())
        utf8 += "\xef\xbf\xbd";
    DecodedText converted = wrap(utf8);
    converted.m_encoding = text.m_encoding;
    converted.m_hasReplacements = isUtf8 || decoder.hasError() || utf8.contains("\xef\xbf\xbd");
    return converted;
}

Result<DecodedText> decodeFile(const QString &path, const QByteArray &encoding)
{
    return TextDecoder(QFileInfo(path).fileName()).read(path, encoding);
}

Result<DecodedText> decodeBytes(const QByteArray &bytes, const QString &name, const QByteArray &encoding)
{
    return TextDecoder(name).decode(TextDecoder::wrap(bytes), encoding);
}

} // namespace partnerscope
