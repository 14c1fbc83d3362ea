#pragma once

#include "exchange/csvdialect.h"

#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace partnerscope {

/// Where a row is given up, so that a broken file cannot eat the memory.
struct CsvLimits {
    std::size_t fieldBytes = std::size_t { 16 } << 20;
    std::size_t columns = 100'000;
};

/// Why a row could not be read.
enum class CsvProblem {
    None,
    UnterminatedQuote, ///< a quote opens a cell and never closes it
    FieldTooLong,      ///< more than CsvLimits::fieldBytes
    TooManyColumns,    ///< more than CsvLimits::columns
    GivenUp            ///< too many problems of this kind: the rest of the file was not read
};

/// The reason as a sentence for the user.
[[nodiscard]] QString csvProblemText(CsvProblem problem);

/// Splits UTF-8 text into rows and cells (RFC 4180 and its dialects) without copying: cells point into the text, or
/// into a scratch buffer where quotes had to be taken out, and stay valid until the next call of next(). Line ends may
/// be LF, CR or CRLF, mixed. Lines without a character are no rows.
class CsvReader
{
public:
    enum class Step { Row, Problem, End };

    /// \param text must outlive the reader; without byte-order mark.
    CsvReader(std::string_view text, CsvDialect dialect, CsvLimits limits = {});

    /// Goes to the next row. After Problem, reading goes on with the line after the one that is broken.
    [[nodiscard]] Step next();

    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }
    /// True if the cell was written in quotes.
    [[nodiscard]] bool isQuoted(std::size_t field) const { return m_raw[field].isQuoted; }
    /// Physical line on which the row begins, from 1.
    [[nodiscard]] std::size_t line() const { return m_rowLine; }
    [[nodiscard]] CsvProblem problem() const { return m_problem; }
    /// Physical line on which the broken cell begins, from 1.
    [[nodiscard]] std::size_t problemLine() const { return m_fieldLine; }
    /// Cell, from 1, in which the problem lies.
    [[nodiscard]] std::size_t problemColumn() const { return m_raw.size() + 1; }
    /// Text after a closing quote was met in this row: read leniently, but a sign of a wrong dialect.
    [[nodiscard]] bool isIrregular() const { return m_isIrregular; }
    /// Bytes read so far, for progress.
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    struct Raw {
        std::size_t begin; ///< in the text or in the scratch buffer
        std::size_t size;
        bool isScratch;
        bool isQuoted;
    };
    enum class Ending { Separator, Row, Problem };

    [[nodiscard]] bool atSeparator(std::size_t at) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const; ///< position of the next CR or LF, or the end
    [[nodiscard]] bool takesMeaning(std::size_t at) const;
    [[nodiscard]] std::size_t findStop(std::size_t at, std::size_t limit) const;
    [[nodiscard]] Ending readField();
    [[nodiscard]] Ending readPlain(std::size_t begin);
    [[nodiscard]] Ending readQuoted(std::size_t quoteAt);
    [[nodiscard]] Ending readAfterQuote(std::size_t scratchBegin, std::size_t plainBegin, std::size_t plainSize,
                                        bool isScratch);
    [[nodiscard]] Ending finishField(Raw raw);
    [[nodiscard]] Ending giveUp(CsvProblem problem, bool isCostly);
    void skipLineEnd();
    void countLines(std::size_t from, std::size_t to);
    void resolveFields();

    std::string_view m_text;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    std::array<bool, 256> m_isStop {}; ///< bytes at which the scan of a plain cell looks closer
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_fieldBegin = 0;
    std::size_t m_fieldLine = 1;
    std::size_t m_rowLine = 1;
    std::size_t m_costlyProblems = 0;
    CsvProblem m_problem = CsvProblem::None;
    bool m_isIrregular = false;
    std::vector<Raw> m_raw;
    std::vector<std::string_view> m_fields;
    std::string m_scratch;
};

} // namespace partnerscope
