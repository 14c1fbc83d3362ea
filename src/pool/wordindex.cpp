#include "pool/wordindex.h"

#include <algorithm>
#include <cstring>

namespace partnerscope {

namespace {
std::uint64_t hashOf(std::string_view word)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash ^ (hash >> 32);
}
} // namespace

std::string_view WordIndex::word(std::size_t number) const
{
    return std::string_view(m_words).substr(m_begins[number], m_begins[number + 1] - m_begins[number] - 1);
}

void WordIndex::note(std::size_t word, WordMatch match, std::span<std::uint8_t> costs) const
{
    for (std::uint32_t i = m_firstFind[word]; i < m_firstFind[word + 1]; ++i) {
        std::uint8_t &cost = costs[m_finds[i] >> 2];
        cost = std::min(cost, searchCost(match, static_cast<WordPlace>(m_finds[i] & 3U)));
    }
}

void WordIndex::find(const SearchWord &typed, std::span<std::uint8_t> costs) const
{
    // Before a word stands a line end: with it only beginnings are found.
    const std::string wanted = typed.matchesInside() ? typed.text() : '\n' + typed.text();
    const char *const end = m_words.data() + m_words.size();
    std::size_t number = 0;
    for (const char *at = m_words.data(); at < end;) {
        const void *found = ::memmem(at, static_cast<std::size_t>(end - at), wanted.data(), wanted.size());
        if (!found)
            break;
        at = static_cast<const char *>(found) + (typed.matchesInside() ? 0 : 1);
        const auto place = static_cast<std::uint32_t>(at - m_words.data());
        while (m_begins[number + 1] <= place)
            ++number;
        const bool isBeginning = m_begins[number] == place;
        const bool isWhole = isBeginning && word(number).size() == typed.text().size();
        note(number, isWhole ? WordMatch::Whole : isBeginning ? WordMatch::Beginning : WordMatch::Inside, costs);
        at = m_words.data() + m_begins[number + 1] - 1; // its line end
    }
    if (typed.edits() == 0)
        return;
    for (number = 0; number < m_letters.size(); ++number) {
        if (typed.mayBeSimilar(m_letters[number]) && typed.isSimilar(word(number)))
            note(number, WordMatch::Similar, costs);
    }
}

WordIndexBuilder::WordIndexBuilder()
    : m_table(1024, 0)
{
}

std::size_t WordIndexBuilder::add(std::uint32_t document, WordPlace place, std::string_view words)
{
    std::size_t count = 0;
    while (!words.empty()) {
        const std::size_t space = std::min(words.find(' '), words.size());
        m_wordOf.push_back(numberOf(words.substr(0, space)));
        m_finds.push_back((document << 2) | static_cast<std::uint32_t>(place));
        words.remove_prefix(std::min(space + 1, words.size()));
        ++count;
    }
    return count;
}

std::uint32_t WordIndexBuilder::numberOf(std::string_view word)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(word) & mask;
    std::vector<std::uint32_t> &begins = m_index.m_begins;
    for (; m_table[slot] != 0; slot = (slot + 1) & mask) {
        const std::uint32_t number = m_table[slot] - 1;
        const std::size_t begin = begins[number];
        const std::size_t end = number + 1 < begins.size() ? begins[number + 1] : m_index.m_words.size();
        if (std::string_view(m_index.m_words).substr(begin, end - begin - 1) == word)
            return number;
    }
    const auto number = static_cast<std::uint32_t>(begins.size());
    m_table[slot] = number + 1;
    begins.push_back(static_cast<std::uint32_t>(m_index.m_words.size()));
    m_index.m_words.append(word) += '\n';
    m_index.m_letters.push_back(SearchWord::lettersOf(word));
    if (begins.size() * 2 > m_table.size())
        grow();
    return number;
}

void WordIndexBuilder::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    const std::size_t mask = m_table.size() - 1;
    m_index.m_begins.push_back(static_cast<std::uint32_t>(m_index.m_words.size()));
    for (std::size_t number = 0; number + 1 < m_index.m_begins.size(); ++number) {
        std::size_t slot = hashOf(m_index.word(number)) & mask;
        while (m_table[slot] != 0)
            slot = (slot + 1) & mask;
        m_table[slot] = static_cast<std::uint32_t>(number + 1);
    }
    m_index.m_begins.pop_back();
}

WordIndex WordIndexBuilder::take()
{
    WordIndex &index = m_index;
    const std::size_t words = index.m_letters.size();
    index.m_begins.push_back(static_cast<std::uint32_t>(index.m_words.size()));
    index.m_firstFind.assign(words + 1, 0);
    for (const std::uint32_t word : m_wordOf)
        ++index.m_firstFind[word + 1];
    for (std::size_t word = 0; word < words; ++word)
        index.m_firstFind[word + 1] += index.m_firstFind[word];
    std::vector<std::uint32_t> next = index.m_firstFind;
    index.m_finds.resize(m_finds.size());
    for (std::size_t i = 0; i < m_finds.size(); ++i)
        index.m_finds[next[m_wordOf[i]]++] = m_finds[i];
    return std::move(m_index);
}

} // namespace partnerscope
