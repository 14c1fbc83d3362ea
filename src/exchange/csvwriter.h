#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace partnerscope {

/// Writes CSV as the program promises it: UTF-8, comma, LF, decimal point, quotes where needed. Text that a spreadsheet
/// would take for a formula gets one apostrophe before it, so that the file opens safely; numbers are never touched.
/// Lines are built in memory; write them to a file with writeFileAtomically().
class CsvWriter
{
public:
    void text(QStringView text);
    void text(std::string_view utf8);
    void number(double value);               ///< shortest form that reads back exactly; empty for NaN
    void number(double value, int decimals); ///< `decimals` places after the point; empty for NaN
    void integer(qint64 value);
    void empty();
    void endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Hands over what was written so far; the writer goes on with nothing.
    [[nodiscard]] QByteArray take();

private:
    void beginField();

    QByteArray m_bytes;
    bool m_isRowOpen = false;
    qsizetype m_rowBegin = 0;
};

/// True for text that begins with = + - @ tab or carriage return, or with apostrophes followed by one of these.
[[nodiscard]] bool needsFormulaGuard(std::string_view utf8);
/// Takes off the apostrophe that the writer put before such a text, and nothing else.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view utf8);

/// Writes the file whole or not at all: an existing file stays as it was if anything goes wrong. Errors: Io.
[[nodiscard]] Result<> writeFileAtomically(const QString &path, const QByteArray &bytes);

} // namespace partnerscope
