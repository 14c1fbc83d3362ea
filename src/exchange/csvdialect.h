#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace partnerscope {

/// Which characters an escape character takes the special meaning from.
enum class CsvEscapeRule {
    SpecialOnly, ///< quote, separator, line end and the escape itself; before anything else it is an ordinary character
    AnyCharacter ///< whatever follows
};

/// How the cells of a file are told apart. A quote inside a quoted field is always doubled; an escape may exist
/// besides.
struct CsvDialect {
    std::string separator = ",";     ///< UTF-8, at least one byte, no line end
    std::optional<char> quote = '"'; ///< none: no cell is quoted
    std::optional<char> escape;      ///< none: only doubled quotes
    CsvEscapeRule escapeRule = CsvEscapeRule::SpecialOnly;
    bool quoteAfterSpace = false; ///< spaces between separator and quote are not part of the cell
    bool decimalComma = false;    ///< 1.234,5 instead of 1,234.5
    std::string comment;          ///< lines beginning with it are left out; empty: none
    std::size_t skipLines = 0;    ///< physical lines before the first row

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// What the user fixed; everything else is found.
struct CsvDialectChoice {
    std::optional<std::string> separator;
    std::optional<std::optional<char>> quote;
    std::optional<std::optional<char>> escape;
    std::optional<CsvEscapeRule> escapeRule;
    std::optional<bool> quoteAfterSpace;
    std::optional<bool> decimalComma;
    std::optional<std::string> comment;
    std::optional<std::size_t> skipLines;
};

/// Watches the numbers of a table and says whether a comma stands before their decimals.
class DecimalEvidence
{
public:
    void add(std::string_view cell);
    /// \param hasSemicolons the cells stand between semicolons, as spreadsheets write where the comma is taken
    [[nodiscard]] bool isComma(bool hasSemicolons) const;

private:
    int m_comma = 0;
    int m_point = 0;
    int m_maybeComma = 0; ///< 1,234: a fraction or a group of thousands
};

/// Finds the dialect of a file from its beginning (a few 10 kB are enough).
///
/// Each candidate reads the sample; the one wins whose rows agree best in their number of cells and whose cells look
/// most like single values. The row part is the pattern score of van den Burg, Nazabal and Sutton 2019, P = 1/K Σ Nₖ
/// max(0.001, Lₖ−1)/Lₖ over the K distinct row lengths L. \param isWhole the sample is the whole file; otherwise its
/// last row may be cut and is not counted.
[[nodiscard]] CsvDialect sniffDialect(std::string_view sample, bool isWhole = true,
                                      const CsvDialectChoice &choice = {});

} // namespace partnerscope
