#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace partnerscope {

/// Letters inserted, left out, changed or swapped with their neighbour (optimal string alignment; Damerau 1964).
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// How far two words of a name can be the same word, 0 … 1: equal 1, a slip of the pen about 0.9, one the beginning or
/// an abbreviation of the other 0.6 … 0.85, else 0. Numbers are the same or they are not.
[[nodiscard]] double wordSimilarity(std::string_view a, std::string_view b);

/// The consonants of a word as they sound, for words that were written out of another script by different rules:
/// "khorosho" and "horoso", "roladin" and "rwldyn".
[[nodiscard]] std::string soundOfConsonants(std::string_view word);

} // namespace partnerscope
