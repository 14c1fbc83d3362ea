#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <string_view>

namespace partnerscope {

/// The text of a foreign file as UTF-8 without a byte-order mark. Keeps the bytes alive that view() points to.
class DecodedText
{
public:
    [[nodiscard]] std::string_view view() const { return m_view; }
    /// Name of the encoding the bytes were read with, for example "UTF-8", "windows-1252".
    [[nodiscard]] QString encoding() const { return m_encoding; }
    /// True where bytes had no meaning in the encoding and were replaced by U+FFFD.
    [[nodiscard]] bool hasReplacements() const { return m_hasReplacements; }

private:
    friend class TextDecoder;

    std::unique_ptr<QFile> m_file; ///< only for a mapped file
    QByteArray m_bytes;
    std::string_view m_view;
    QString m_encoding;
    bool m_hasReplacements = false;
};

/// Reads the text of `path` in whatever encoding it is: byte-order mark (UTF-8, 16, 32), UTF-16 without one, valid
/// UTF-8, else the encoding its bytes suggest. \param encoding name of the encoding to use instead of finding it;
/// empty: find it. Then NUL characters are text as well. Errors: Io (missing, a folder, unreadable), InvalidInput
/// (empty, binary, unknown encoding), Cancelled never.
[[nodiscard]] Result<DecodedText> decodeFile(const QString &path, const QByteArray &encoding = {});

/// The same for bytes at hand. `name` is how the error calls them, usually the file's name.
[[nodiscard]] Result<DecodedText> decodeBytes(const QByteArray &bytes, const QString &name,
                                              const QByteArray &encoding = {});

/// Position of the first byte that is not well-formed UTF-8 (RFC 3629), or text.size().
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

} // namespace partnerscope
