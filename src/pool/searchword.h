#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace partnerscope {

/// The words of a text as search compares them, one space between two: small letters and digits, without accents, other
/// scripts left as they are. Apostrophes join ("O'Neill" is one word), everything else that is no letter parts.
[[nodiscard]] std::string searchWords(std::string_view utf8);

/// How well a word answers a word that was typed; the best first.
enum class WordMatch : std::uint8_t {
    Whole,
    Beginning,
    Inside, ///< from three letters on
    Similar ///< spelled nearly alike
};

/// A typed word, ready to be compared with many others.
///
/// Similar is a word, or from six typed letters on its beginning, which at most one edit parts from the typed one from
/// four letters on, and at most two from eight. An edit puts in, takes out or replaces a letter, or swaps two that
/// stand side by side (optimal string alignment); computed for all letters at once by Hyyrö's bit-parallel recurrence
/// ("A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", 2003). Words with digits are never
/// similar: a number that is nearly right is another number.
class SearchWord
{
public:
    /// `word`: one word out of searchWords().
    explicit SearchWord(std::string_view word);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] int edits() const { return m_edits; } ///< allowed: 0, 1 or 2
    [[nodiscard]] bool matchesInside() const { return m_letters >= 3; }
    /// Whether one of these letters could make a similar word: a look at the letters alone, that refuses most.
    [[nodiscard]] bool mayBeSimilar(std::uint32_t letters) const
    {
        std::uint32_t missing = m_mask & ~letters;
        for (int i = 0; i < m_edits; ++i)
            missing &= missing - 1; // each edit can bring in one letter that is missing
        return missing == 0;
    }
    [[nodiscard]] bool isSimilar(std::string_view word) const;
    /// The best way a word matches; false in `second` if it does not.
    [[nodiscard]] std::pair<WordMatch, bool> match(std::string_view word) const;

    /// Which letters a word has, several letters to a bit beyond a to z.
    [[nodiscard]] static std::uint32_t lettersOf(std::string_view word);

private:
    [[nodiscard]] std::uint64_t placesOf(char32_t letter) const;

    std::string m_text;
    int m_letters = 0;
    int m_edits = 0;
    std::uint32_t m_mask = 0;
    std::array<std::uint64_t, 128> m_ascii {}; ///< letter → bits of the places it stands at
    std::vector<std::pair<char32_t, std::uint64_t>> m_others;
};

} // namespace partnerscope
