#pragma once

#include "domain/schema.h"
#include "exchange/importfindings.h"
#include "exchange/placenames.h"

#include <span>
#include <string>

namespace partnerscope {

/// A column without an attribute: its header and a sample of its cells, none of them blank.
struct OpenColumn {
    QString header;
    std::vector<std::string> cells;
};

/// What each column most likely holds, judged by its cells and, where cells of that kind could be many things, by a
/// header that resembles the attribute's. An attribute is given to one column, and never one of `taken`.
[[nodiscard]] std::vector<ColumnGuess> guessColumns(std::span<const OpenColumn> columns, const Schema &schema,
                                                    const QStringList &taken, const PlaceNames &places,
                                                    bool decimalComma);

/// Whether a text is a value and so no name of a column: a country in words, an address, a date, an amount with its
/// currency, a company's name with its legal form.
[[nodiscard]] bool isValue(const QString &text, const PlaceNames &places);

} // namespace partnerscope
