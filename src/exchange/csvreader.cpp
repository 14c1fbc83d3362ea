#include "exchange/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace partnerscope {

namespace {

/// Each such problem may have scanned up to the field limit, or to the end of the file.
constexpr std::size_t CostlyProblemsAtMost = 100;

struct CsvTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QString csvProblemText(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::None: return {};
    case CsvProblem::UnterminatedQuote:
        return CsvTexts::tr(
            "A quote opens this cell and is never closed. Close it, or double it if it belongs to the text.");
    case CsvProblem::FieldTooLong:
        return CsvTexts::tr("This cell is too long. Check the separator and the quotes of the file.");
    case CsvProblem::TooManyColumns:
        return CsvTexts::tr("This row has too many cells. Check the separator of the file.");
    case CsvProblem::GivenUp:
        return CsvTexts::tr("Too many rows like the ones before cannot be read; the rest of the file was not read.");
    }
    return {};
}

CsvReader::CsvReader(std::string_view text, CsvDialect dialect, CsvLimits limits)
    : m_text(text)
    , m_dialect(std::move(dialect))
    , m_limits(limits)
{
    if (m_dialect.separator.empty())
        m_dialect.separator = ",";
    m_isStop[byteOf(m_dialect.separator.front())] = true;
    m_isStop[byteOf('\n')] = true;
    m_isStop[byteOf('\r')] = true;
    if (m_dialect.escape)
        m_isStop[byteOf(*m_dialect.escape)] = true;
    for (std::size_t i = 0; i < m_dialect.skipLines && m_at < m_text.size(); ++i) {
        m_at = lineEnd(m_at);
        skipLineEnd();
    }
}

CsvReader::Step CsvReader::next()
{
    while (m_at < m_text.size()) {
        if (isBreak(m_text[m_at])) {
            skipLineEnd();
            continue;
        }
        if (!m_dialect.comment.empty() && m_text.substr(m_at).starts_with(m_dialect.comment)) {
            m_at = lineEnd(m_at);
            continue;
        }
        m_rowLine = m_line;
        m_problem = CsvProblem::None;
        m_isIrregular = false;
        m_raw.clear();
        m_scratch.clear();
        Ending ending = Ending::Separator;
        while (ending == Ending::Separator)
            ending = readField();
        if (ending == Ending::Problem)
            return Step::Problem;
        resolveFields();
        return Step::Row;
    }
    m_raw.clear();
    m_fields.clear();
    return Step::End;
}

bool CsvReader::atSeparator(std::size_t at) const
{
    const std::string &separator = m_dialect.separator;
    if (m_text[at] != separator.front())
        return false;
    return separator.size() == 1 || m_text.substr(at).starts_with(separator);
}

std::size_t CsvReader::lineEnd(std::size_t at) const
{
    return std::min(m_text.find_first_of("\r\n", at), m_text.size());
}

/// True if an escape character just before `at` takes the meaning of what stands there.
bool CsvReader::takesMeaning(std::size_t at) const
{
    if (at >= m_text.size())
        return false;
    if (m_dialect.escapeRule == CsvEscapeRule::AnyCharacter)
        return true;
    const char c = m_text[at];
    return c == m_dialect.escape || c == m_dialect.quote || isBreak(c) || atSeparator(at);
}

std::size_t CsvReader::findStop(std::size_t at, std::size_t limit) const
{
    while (at < limit && !m_isStop[byteOf(m_text[at])])
        ++at;
    return at;
}

CsvReader::Ending CsvReader::readField()
{
    m_fieldBegin = m_at;
    m_fieldLine = m_line;
    if (m_raw.size() >= m_limits.columns)
        return giveUp(CsvProblem::TooManyColumns, false);
    std::size_t begin = m_at;
    if (m_dialect.quoteAfterSpace && m_dialect.quote) {
        while (begin < m_text.size() && m_text[begin] == ' ')
            ++begin;
        if (begin == m_text.size() || m_text[begin] != *m_dialect.quote)
            begin = m_at;
    }
    if (m_dialect.quote && begin < m_text.size() && m_text[begin] == *m_dialect.quote)
        return readQuoted(begin);
    return readPlain(begin);
}

CsvReader::Ending CsvReader::readPlain(std::size_t begin)
{
    const std::size_t limit = m_text.size() - begin > m_limits.fieldBytes ? begin + m_limits.fieldBytes : m_text.size();
    const std::size_t scratchBegin = m_scratch.size();
    bool isScratch = false;
    std::size_t pieceBegin = begin;
    for (std::size_t at = begin;; ++at) {
        at = findStop(at, limit);
        if (at >= limit && limit != m_text.size())
            return giveUp(CsvProblem::FieldTooLong, true);
        const bool ends = at == m_text.size() || isBreak(m_text[at]) || atSeparator(at);
        if (ends && !isScratch) {
            m_at = at;
            return finishField({ begin, at - begin, false, false });
        }
        if (ends) {
            m_scratch.append(m_text, pieceBegin, at - pieceBegin);
            m_at = at;
            return finishField({ scratchBegin, m_scratch.size() - scratchBegin, true, false });
        }
        if (m_text[at] != m_dialect.escape || !takesMeaning(at + 1))
            continue;
        m_scratch.append(m_text, pieceBegin, at - pieceBegin);
        isScratch = true;
        pieceBegin = ++at;
        countLines(at, at + 1);
    }
}

CsvReader::Ending CsvReader::readQuoted(std::size_t quoteAt)
{
    const char quote = *m_dialect.quote;
    const std::size_t begin = quoteAt + 1;
    const std::size_t limit = m_text.size() - begin > m_limits.fieldBytes ? begin + m_limits.fieldBytes : m_text.size();
    const std::size_t scratchBegin = m_scratch.size();
    bool isScratch = false;
    std::size_t pieceBegin = begin;
    std::size_t at = begin;
    for (;; ++at) {
        if (m_dialect.escape) {
            while (at < limit && m_text[at] != quote && m_text[at] != *m_dialect.escape)
                ++at;
        } else {
            const void *hit = at < limit ? std::memchr(m_text.data() + at, quote, limit - at) : nullptr;
            at = hit ? static_cast<std::size_t>(static_cast<const char *>(hit) - m_text.data()) : limit;
        }
        if (at >= limit)
            return giveUp(limit == m_text.size() ? CsvProblem::UnterminatedQuote : CsvProblem::FieldTooLong, true);
        const bool isDoubled = m_text[at] == quote && at + 1 < m_text.size() && m_text[at + 1] == quote;
        const bool isEscaped = m_dialect.escape && m_text[at] == *m_dialect.escape && takesMeaning(at + 1);
        if (isDoubled || isEscaped) {
            m_scratch.append(m_text, pieceBegin, at - pieceBegin);
            isScratch = true;
            pieceBegin = ++at;
        } else if (m_text[at] == quote) {
            break;
        }
    }
    if (isScratch)
        m_scratch.append(m_text, pieceBegin, at - pieceBegin);
    countLines(begin, at);
    m_at = at + 1;
    return readAfterQuote(scratchBegin, begin, at - begin, isScratch);
}

/// Spaces between a closing quote and the end of the cell belong to nothing; any other text is kept as part of the
/// cell.
CsvReader::Ending CsvReader::readAfterQuote(std::size_t scratchBegin, std::size_t plainBegin, std::size_t plainSize,
                                            bool isScratch)
{
    const auto endsAt = [this](std::size_t at) {
        return at == m_text.size() || isBreak(m_text[at]) || atSeparator(at);
    };
    std::size_t at = m_at;
    while (!endsAt(at) && (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    const bool isRegular = endsAt(at);
    // A quoted cell over several lines with text behind its closing quote: that quote opens another cell further down.
    if (!isRegular && m_line != m_fieldLine)
        return giveUp(CsvProblem::UnterminatedQuote, false);
    if (!isRegular) {
        if (!isScratch)
            m_scratch.append(m_text, plainBegin, plainSize);
        isScratch = true;
        m_isIrregular = true;
        at = findStop(m_at, m_text.size());
        while (!endsAt(at))
            at = findStop(at + 1, m_text.size());
        if (at - m_at > m_limits.fieldBytes)
            return giveUp(CsvProblem::FieldTooLong, true);
        m_scratch.append(m_text, m_at, at - m_at);
    }
    m_at = at;
    if (isScratch)
        return finishField({ scratchBegin, m_scratch.size() - scratchBegin, true, true });
    return finishField({ plainBegin, plainSize, false, true });
}

CsvReader::Ending CsvReader::finishField(Raw raw)
{
    m_raw.push_back(raw);
    if (m_at == m_text.size())
        return Ending::Row;
    if (isBreak(m_text[m_at])) {
        skipLineEnd();
        return Ending::Row;
    }
    m_at += m_dialect.separator.size();
    return Ending::Separator;
}

/// Leaves the row at the end of the line on which the broken cell begins, so that one broken row does not take its
/// followers with it.
CsvReader::Ending CsvReader::giveUp(CsvProblem problem, bool isCostly)
{
    m_problem = problem;
    m_costlyProblems += isCostly ? 1u : 0u;
    m_at = lineEnd(m_fieldBegin);
    m_line = m_fieldLine;
    if (m_costlyProblems > CostlyProblemsAtMost) {
        m_problem = CsvProblem::GivenUp;
        m_at = m_text.size();
    }
    m_fields.clear();
    return Ending::Problem;
}

void CsvReader::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvReader::countLines(std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        const bool isLoneReturn = m_text[i] == '\r' && (i + 1 >= m_text.size() || m_text[i + 1] != '\n');
        m_line += m_text[i] == '\n' || isLoneReturn ? 1u : 0u;
    }
}

void CsvReader::resolveFields()
{
    m_fields.resize(m_raw.size());
    const std::string_view scratch = m_scratch;
    for (std::size_t i = 0; i < m_raw.size(); ++i)
        m_fields[i] = (m_raw[i].isScratch ? scratch : m_text).substr(m_raw[i].begin, m_raw[i].size);
}

} // namespace partnerscope
