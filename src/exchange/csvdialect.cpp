#include "exchange/csvdialect.h"

#include "exchange/csvreader.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace partnerscope {

namespace {

constexpr std::array<const char *, 6> Separators { ",", ";", "\t", "|", "\x1f", "\x1e" };
constexpr std::size_t SniffRows = 2000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Digits with signs, points, commas and the marks of money and percent around them.
bool isNumberLike(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigit)
        && cell.find_first_not_of("0123456789.,-+ %$\xe2\x82\xac\xc2\xa3") == std::string_view::npos
        && cell.find(", ") == std::string_view::npos;
}

/// A cell that still contains a separator or a quote is probably several cells.
bool isSingleValue(std::string_view cell, bool isQuoted)
{
    if (isQuoted)
        return true;
    cell = trimmed(cell);
    return cell.find_first_of(",;\t|\"") == std::string_view::npos || isNumberLike(cell);
}

/// What reading the sample with one dialect looks like.
struct Reading {
    std::map<std::size_t, std::size_t> lengths;
    std::size_t rows = 0;
    std::size_t cells = 0;
    std::size_t singleValues = 0;
    std::size_t irregular = 0;
};

Reading readSample(std::string_view sample, bool isWhole, const CsvDialect &dialect)
{
    Reading reading;
    CsvReader reader(sample, dialect);
    for (auto step = reader.next(); step != CsvReader::Step::End && reading.rows < SniffRows; step = reader.next()) {
        if (!isWhole && reader.position() >= sample.size() && reading.rows > 0)
            break;
        if (step == CsvReader::Step::Problem) {
            // The quote that the end of the sample left open is no sign of anything.
            reading.irregular += isWhole ? 2u : 1u;
            continue;
        }
        ++reading.rows;
        ++reading.lengths[reader.fields().size()];
        reading.irregular += reader.isIrregular() ? 1u : 0u;
        reading.cells += reader.fields().size();
        for (std::size_t i = 0; i < reader.fields().size(); ++i)
            reading.singleValues += isSingleValue(reader.fields()[i], reader.isQuoted(i)) ? 1u : 0u;
    }
    return reading;
}

double score(const Reading &reading)
{
    if (reading.cells == 0)
        return 0.0;
    double pattern = 0.0;
    for (const auto &[length, count] : reading.lengths)
        pattern += static_cast<double>(count) * std::max(1e-3, static_cast<double>(length) - 1.0)
            / static_cast<double>(length);
    pattern /= static_cast<double>(reading.lengths.size());
    const double type = static_cast<double>(reading.singleValues) / static_cast<double>(reading.cells);
    const double regular = 1.0 / (1.0 + static_cast<double>(reading.irregular) / static_cast<double>(reading.rows));
    return pattern * std::max(type, 1e-3) * regular;
}

bool isSeparatorCandidate(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\x1f' || c == '\x1e';
}

/// Cells that begin and end with `quote`, less those that begin with it and do not end so.
std::ptrdiff_t quotedCells(std::string_view sample, char quote)
{
    std::ptrdiff_t count = 0;
    for (std::size_t i = sample.find(quote); i != std::string_view::npos; i = sample.find(quote, i)) {
        const bool opens = i == 0 || isBreak(sample[i - 1]) || isSeparatorCandidate(sample[i - 1]);
        if (!opens) {
            ++i;
            continue;
        }
        std::size_t close = sample.find(quote, i + 1);
        const auto closes = [&](std::size_t at) {
            return at + 1 >= sample.size() || isBreak(sample[at + 1]) || isSeparatorCandidate(sample[at + 1]);
        };
        while (close != std::string_view::npos && !closes(close) && close - i < 4096)
            close = sample.find(quote, close + 1);
        const bool isClosed = close != std::string_view::npos && closes(close) && close - i < 4096;
        count += isClosed ? 1 : -1;
        i = isClosed ? close + 1 : i + 1;
    }
    return count;
}

std::optional<char> sniffQuote(std::string_view sample)
{
    return quotedCells(sample, '\'') >= 2 && quotedCells(sample, '"') <= 0 ? '\'' : '"';
}

/// Lines on which `text` occurs just before a quote: a separator with a space, or a backslash.
std::size_t linesWith(std::string_view sample, const std::string &text)
{
    std::size_t lines = 0;
    for (std::size_t at = sample.find(text); at != std::string_view::npos; at = sample.find(text, at)) {
        ++lines;
        at = std::min(sample.find('\n', at), sample.size());
    }
    return lines;
}

/// A first line "sep=;" names the separator, as spreadsheet programs write and read it.
std::optional<std::string> namedSeparator(std::string_view sample)
{
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool isNamed =
        line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
    return isNamed ? std::optional(std::string(line.substr(4))) : std::nullopt;
}

} // namespace

void DecimalEvidence::add(std::string_view cell)
{
    cell = trimmed(cell);
    if (!isNumberLike(cell))
        return;
    const std::size_t comma = cell.rfind(',');
    const std::size_t point = cell.rfind('.');
    if (comma == std::string_view::npos && point == std::string_view::npos)
        return;
    if (comma != std::string_view::npos && point != std::string_view::npos) {
        (comma > point ? m_comma : m_point) += 1;
        return;
    }
    const char sign = comma != std::string_view::npos ? ',' : '.';
    const std::size_t at = sign == ',' ? comma : point;
    const auto places =
        static_cast<std::size_t>(
            std::find_if_not(cell.begin() + static_cast<std::ptrdiff_t>(at) + 1, cell.end(), isDigit) - cell.begin())
        - at - 1;
    const std::size_t firstDigit = cell.find_first_of("0123456789");
    if (cell.find(sign) != at) // the sign more than once: groups, so the other one is the decimal sign
        (sign == ',' ? m_point : m_comma) += cell.size() > 10 && places != 3 ? 0 : 1;
    else if (places != 3 || (cell[firstDigit] == '0' && firstDigit + 1 == at) || at - firstDigit > 3)
        (sign == ',' ? m_comma : m_point) += 1;
    else if (sign == ',')
        ++m_maybeComma;
}

bool DecimalEvidence::isComma(bool hasSemicolons) const
{
    if (m_comma == m_point)
        return hasSemicolons && m_comma + m_maybeComma > 0;
    return m_comma > m_point;
}

namespace {

bool sniffDecimalComma(std::string_view sample, const CsvDialect &dialect)
{
    DecimalEvidence evidence;
    CsvReader reader(sample, dialect);
    std::size_t rows = 0;
    for (auto step = reader.next(); step != CsvReader::Step::End && rows < SniffRows; step = reader.next(), ++rows) {
        for (const std::string_view cell : reader.fields())
            evidence.add(cell);
    }
    return evidence.isComma(dialect.separator == ";");
}

void apply(const CsvDialectChoice &choice, CsvDialect &dialect)
{
    dialect.separator = choice.separator.value_or(dialect.separator);
    dialect.quote = choice.quote.value_or(dialect.quote);
    dialect.escape = choice.escape.value_or(dialect.escape);
    dialect.escapeRule = choice.escapeRule.value_or(dialect.escapeRule);
    dialect.quoteAfterSpace = choice.quoteAfterSpace.value_or(dialect.quoteAfterSpace);
    dialect.decimalComma = choice.decimalComma.value_or(dialect.decimalComma);
    dialect.comment = choice.comment.value_or(dialect.comment);
    dialect.skipLines = choice.skipLines.value_or(dialect.skipLines);
}

/// All dialects with one separator that the sample gives reason to try, the plain one first.
std::vector<CsvDialect> variants(std::string_view sample, const CsvDialect &plain)
{
    std::vector<CsvDialect> all { plain };
    if (!plain.quote)
        return all;
    const std::string quote(1, *plain.quote);
    if (linesWith(sample, plain.separator + " " + quote) >= 2) {
        all.push_back(plain);
        all.back().quoteAfterSpace = true;
    }
    if (linesWith(sample, "\\" + quote) > 0) {
        const std::size_t count = all.size();
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(all[i]);
            all.back().escape = '\\';
        }
    }
    return all;
}

/// Where a space before the quotes is the habit of the file, the reading that takes the quotes off is the right one
/// unless the rows get worse by it.
double bonus(const CsvDialect &dialect)
{
    return dialect.quoteAfterSpace ? 1.001 : 1.0;
}

} // namespace

CsvDialect sniffDialect(std::string_view sample, bool isWhole, const CsvDialectChoice &choice)
{
    CsvDialect base;
    base.quote = sniffQuote(sample);
    std::vector<std::string> separators(Separators.begin(), Separators.end());
    if (const auto named = namedSeparator(sample)) {
        separators = { *named };
        base.skipLines = 1;
    }
    apply(choice, base);
    if (choice.separator)
        separators = { *choice.separator };
    CsvDialect best = base;
    best.separator = separators.front();
    double bestScore = 0.0;
    for (const std::string &separator : separators) {
        CsvDialect plain = base;
        plain.separator = separator;
        for (CsvDialect candidate : variants(sample, plain)) {
            apply(choice, candidate);
            const double candidateScore = score(readSample(sample, isWhole, candidate)) * bonus(candidate);
            if (candidateScore > bestScore * (1.0 + 1e-9)) {
                best = candidate;
                bestScore = candidateScore;
            }
        }
    }
    if (!choice.decimalComma)
        best.decimalComma = sniffDecimalComma(sample, best);
    return best;
}

} // namespace partnerscope
