#pragma once

#include <QDate>

#include <optional>
#include <string>
#include <string_view>

namespace partnerscope {

/// Which number of 03/04/2024 is the day.
enum class DateOrder { DayFirst, MonthFirst };

/// What the cells of a file have in common.
struct CellFormat {
    bool decimalComma = false;
    DateOrder dateOrder = DateOrder::DayFirst;
};

/// An amount as written in one cell.
struct ParsedMoney {
    double amount = 0;
    std::string currency; ///< ISO 4217, upper case; empty if none is written
};

/// True for the signs by which lists say that they do not know: "n/a", "-", "k.A.", "NULL" …
[[nodiscard]] bool saysUnknown(std::string_view cell);
/// The same for a cell of a column of numbers, where "nan" is a calculation gone wrong, like "inf", and no such sign.
[[nodiscard]] bool saysUnknownNumber(std::string_view cell);

/// A number with thousands separators of any kind, a decimal point or comma, an exponent or a magnitude (k, M, Mio, bn,
/// Mrd). A lone sign followed by three digits is read as `decimalComma` says.
[[nodiscard]] std::optional<double> parseNumber(std::string_view cell, bool decimalComma);
/// A number with or without "%": 12 % is 12.
[[nodiscard]] std::optional<double> parsePercent(std::string_view cell, bool decimalComma);
/// A number with a currency sign or ISO code before or behind it, or none.
[[nodiscard]] std::optional<ParsedMoney> parseMoney(std::string_view cell, bool decimalComma);
/// yes, no, true, false, y, n, 1, 0, x, and their forms in a dozen languages, in any case.
[[nodiscard]] std::optional<bool> parseYesNo(std::string_view cell);
/// ISO dates (a time behind is ignored), numbers in the given order with . / or -, and months by name (English,
/// German, French, Spanish, Italian); eight digits as year, month and day.
[[nodiscard]] std::optional<QDate> parseDate(std::string_view cell, DateOrder order);
/// +1 if the cell can only be day first, −1 if it can only be month first, else 0.
[[nodiscard]] int dateOrderEvidence(std::string_view cell);
/// An address of the web, with or without "https://": other schemes ("javascript:", "mailto:") and words without a dot
/// are none.
[[nodiscard]] bool isWebAddress(std::string_view text);

/// Tabs, or several spaces where one would do.
[[nodiscard]] bool hasRunsOfBlanks(std::string_view text);
/// The same text with one space for each run of spaces and tabs; line ends stay.
[[nodiscard]] std::string withoutRunsOfBlanks(std::string_view text);

} // namespace partnerscope
