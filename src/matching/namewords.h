#pragma once

#include <string>
#include <string_view>

namespace partnerscope {

/// The usual form of a word of a company name: abbreviations written out, plurals of business words dropped, ordinals,
/// numerals and Roman numbers as digits. `word` in small ASCII letters.
[[nodiscard]] std::string usualForm(std::string_view word);

/// How much a word says about which company is meant: 1 for a name's own words, 0.35 for the words many names share
/// ("international", "services"), 0.05 for words like "and"; single letters 0.7.
[[nodiscard]] double wordWeight(std::string_view word);

/// Weight from which a word belongs to this company rather than to its trade.
inline constexpr double OwnWord = 0.7;

/// Whether the word names a country or a part of the world.
[[nodiscard]] bool isPlaceWord(std::string_view word);

} // namespace partnerscope
