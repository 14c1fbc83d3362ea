#pragma once

#include "store/database.h"

namespace partnerscope {

/// A row as a JSON object: every cell that is not NULL, numbers so that they read back as the same bits.
[[nodiscard]] std::string toImage(const Row &row);
/// The same with NULL cells written out, for images that must also clear cells.
[[nodiscard]] std::string toFullImage(const Row &row);
/// Reads what the two above wrote; anything else gives nothing back.
[[nodiscard]] Result<Row> fromImage(std::string_view json);

/// Appends a JSON string literal with UTF-8 inside.
void appendJsonString(std::string &json, std::string_view utf8);
/// Sorted codes as a JSON array, as the table `partner` keeps sets.
[[nodiscard]] std::string toJsonArray(const QStringList &texts);
/// Reads an array of strings; anything else is an empty list.
[[nodiscard]] QStringList fromJsonArray(std::string_view json);

} // namespace partnerscope
