#pragma once

#include "pool/searchword.h"

#include <span>

namespace partnerscope {

/// Where in the record of a company a word stands; the better first.
enum class WordPlace : std::uint8_t { Name, OtherName, Person, Tag };

/// How far a find is from what was typed: first by the way the word matches, then by its place.
[[nodiscard]] constexpr std::uint8_t searchCost(WordMatch match, WordPlace place)
{
    return static_cast<std::uint8_t>(static_cast<int>(match) * 4 + static_cast<int>(place));
}
inline constexpr std::uint8_t NotFoundCost = 255;

/// The words of many documents, each word once, and which documents have it where.
///
/// All words lie in one piece of memory that is looked through from end to end: that finds beginnings, insides and
/// similar words alike, and takes milliseconds for the words of a million names.
class WordIndex
{
public:
    /// Lowers costs[document] to what the typed word costs there. `costs` has an entry per document.
    void find(const SearchWord &typed, std::span<std::uint8_t> costs) const;
    [[nodiscard]] std::size_t wordCount() const { return m_letters.size(); }

private:
    friend class WordIndexBuilder;
    void note(std::size_t word, WordMatch match, std::span<std::uint8_t> costs) const;
    [[nodiscard]] std::string_view word(std::size_t number) const;

    std::string m_words { '\n' };           ///< each followed by a line end
    std::vector<std::uint32_t> m_begins;    ///< of each word in m_words; one more behind the last
    std::vector<std::uint32_t> m_letters;   ///< SearchWord::lettersOf() of each word
    std::vector<std::uint32_t> m_finds;     ///< document · 4 + place, by word
    std::vector<std::uint32_t> m_firstFind; ///< of each word in m_finds; one more behind the last
};

/// Takes in documents and makes their index. Numbers of documents lie below 2^30.
class WordIndexBuilder
{
public:
    WordIndexBuilder();
    /// `words`: as searchWords() gives them. \returns how many there are.
    std::size_t add(std::uint32_t document, WordPlace place, std::string_view words);
    [[nodiscard]] WordIndex take();

private:
    [[nodiscard]] std::uint32_t numberOf(std::string_view word);
    void grow();

    WordIndex m_index;
    std::vector<std::uint32_t> m_table;  ///< open addressing by hash; number of the word + 1, 0: free
    std::vector<std::uint32_t> m_wordOf; ///< per find
    std::vector<std::uint32_t> m_finds;
};

} // namespace partnerscope
