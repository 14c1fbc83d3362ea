#include "exchange/csvwriter.h"

#include "domain/value.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <utility>

namespace partnerscope {

namespace {

struct WriterTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Beyond what RFC 4180 asks, cells that could mislead a reader that guesses the dialect are quoted too.
bool needsQuotes(std::string_view text)
{
    if (text.empty())
        return false;
    return text.find_first_of(",;|\t\"\r\n") != std::string_view::npos || isBlank(text.front()) || isBlank(text.back())
        || text.front() == '\'';
}

} // namespace

bool needsFormulaGuard(std::string_view utf8)
{
    const std::size_t first = utf8.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(utf8[first]) != std::string_view::npos;
}

std::string_view withoutFormulaGuard(std::string_view utf8)
{
    return utf8.starts_with('\'') && needsFormulaGuard(utf8) ? utf8.substr(1) : utf8;
}

void CsvWriter::beginField()
{
    if (m_isRowOpen)
        m_bytes += ',';
    else
        m_rowBegin = m_bytes.size();
    m_isRowOpen = true;
}

void CsvWriter::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void CsvWriter::text(std::string_view utf8)
{
    beginField();
    const bool isGuarded = needsFormulaGuard(utf8);
    if (!isGuarded && !needsQuotes(utf8)) {
        m_bytes.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return;
    }
    const bool isQuoted = needsQuotes(utf8);
    if (isQuoted)
        m_bytes += '"';
    if (isGuarded)
        m_bytes += '\'';
    for (const char c : utf8) {
        if (c == '"')
            m_bytes += '"';
        m_bytes += c;
    }
    if (isQuoted)
        m_bytes += '"';
}

void CsvWriter::number(double value)
{
    beginField();
    m_bytes += value == 0.0 ? QByteArray("0") : shortestNumber(value).toLatin1(); // -0 is nothing but zero
}

void CsvWriter::number(double value, int decimals)
{
    beginField();
    if (!std::isfinite(value))
        return;
    QByteArray digits = QByteArray::number(value, 'f', decimals);
    // -0.000000 is nothing but zero.
    if (digits.startsWith('-') && digits.toDouble() == 0.0)
        digits.remove(0, 1);
    m_bytes += digits;
}

void CsvWriter::integer(qint64 value)
{
    beginField();
    m_bytes += QByteArray::number(value);
}

void CsvWriter::empty()
{
    beginField();
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be an empty line, which readers leave out.
    if (m_isRowOpen && m_bytes.size() == m_rowBegin)
        m_bytes += "\"\"";
    m_bytes += '\n';
    m_isRowOpen = false;
}

QByteArray CsvWriter::take()
{
    m_isRowOpen = false;
    m_rowBegin = 0;
    return std::exchange(m_bytes, {});
}

Result<> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Io, WriterTexts::tr("%1 is a folder. Choose the name of a file.").arg(path));
    const auto cannot = [&](const QFileDevice &file) {
        return fail(ErrorCode::Io, WriterTexts::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        // A device or a pipe is written to; a file put in its place would remove it from the system.
        QFile device(path);
        const bool written =
            device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
        return written ? Result<>() : Result<>(cannot(device));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file);
    // commit() alone would not notice that the last bytes found no room.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(
            ErrorCode::Io,
            WriterTexts::tr("The file %1 cannot be written: %2. It was left as it was.").arg(path, file.errorString()));
    return {};
}

} // namespace partnerscope
