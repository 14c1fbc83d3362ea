#pragma once

#include "exchange/tablesource.h"

#include <string>

namespace partnerscope {

/// What a number format of a spreadsheet makes of a number, as far as a list cares.
struct NumberFormat {
    enum class Shows { Number, Percent, Date, Time };
    Shows shows = Shows::Number;
    std::string currency; ///< sign or ISO code as written in the format: "€", "USD"; empty for none
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// Reads a format code such as `[$€-407] #,##0.00;[Red]-#,##0` by its first section (ECMA-376 part 1, 18.8.31).
[[nodiscard]] NumberFormat numberFormat(std::string_view code);
/// The formats that have a number and no code; the currencies among them are those of the reader's country: unknown.
[[nodiscard]] NumberFormat builtinNumberFormat(int id);

/// A number as one cell of text. Like the spreadsheet, it keeps 15 digits: 0.30000000000000004 is 0.3.
struct NumberText {
    std::string text;
    CellKind kind = CellKind::Number;
};
/// \param is1904 days count from 1904-01-01 (0); else from 1900-01-01 (1), where 60 is a 29th of February that never
/// was and stays text.
[[nodiscard]] NumberText numberText(double value, const NumberFormat &format, bool is1904);

} // namespace partnerscope
