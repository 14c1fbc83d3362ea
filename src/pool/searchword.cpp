#include "pool/searchword.h"

#include "base/utf8.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int OneEditFrom = 4;
constexpr int TwoEditsFrom = 8;
constexpr int BeginningFrom = 6; ///< shorter words have too many words that begin nearly like them
constexpr int MostLetters = 64;  ///< a word of bits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters that Unicode does not take apart into a base letter and an accent; 0: none.
const char *plainLetter(char32_t letter)
{
    switch (letter) {
    case 0xdf: return "ss";
    case 0xe6: return "ae";
    case 0xf0:
    case 0x111: return "d";
    case 0xf8: return "o";
    case 0xfe: return "th";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x153: return "oe";
    default: return nullptr;
    }
}

/// Appends words to a text, a space before each but the first.
class WordWriter
{
public:
    explicit WordWriter(std::string &out)
        : m_out(out)
    {
    }
    void part() { m_isInWord = false; }
    std::string &letter()
    {
        if (!m_isInWord && !m_out.empty())
            m_out += ' ';
        m_isInWord = true;
        return m_out;
    }

private:
    std::string &m_out;
    bool m_isInWord = false;
};

void writeAscii(std::string_view text, WordWriter &writer)
{
    for (const char each : text) {
        const char c = lowered(each);
        if ((c >= 'a' && c <= 'z') || isDigit(c))
            writer.letter() += c;
        else if (c != '\'')
            writer.part();
    }
}

void writeUnicode(std::string_view utf8, WordWriter &writer)
{
    const QString folded = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded();
    const QList<uint> letters = folded.toUcs4();
    for (const char32_t c : letters) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || c == U'\'' || c == 0x2019)
            continue;
        if (const char *plain = plainLetter(c))
            writer.letter() += plain;
        else if (QChar::isLetterOrNumber(c) || category == QChar::Mark_SpacingCombining)
            writer.letter() += QString::fromUcs4(&c, 1).toStdString();
        else
            writer.part();
    }
}

/// The letter at `at` of well-formed UTF-8, stepping behind it.
char32_t nextLetter(std::string_view utf8, std::size_t &at)
{
    const auto byte = [&] { return static_cast<unsigned char>(utf8[at++]); };
    const unsigned char first = byte();
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    char32_t letter = first & (0x3fU >> more);
    for (int i = 0; i < more && at < utf8.size(); ++i)
        letter = (letter << 6) | (byte() & 0x3fU);
    return letter;
}
} // namespace

std::string searchWords(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    WordWriter writer(out);
    if (isAscii(utf8))
        writeAscii(utf8, writer);
    else
        writeUnicode(utf8, writer);
    return out;
}

SearchWord::SearchWord(std::string_view word)
    : m_text(word)
    , m_mask(lettersOf(word))
{
    for (std::size_t at = 0; at < m_text.size(); ++m_letters) {
        const char32_t letter = nextLetter(m_text, at);
        if (m_letters >= MostLetters)
            continue;
        const std::uint64_t bit = std::uint64_t { 1 } << m_letters;
        if (letter < m_ascii.size()) {
            m_ascii[letter] |= bit;
            continue;
        }
        const auto known = std::ranges::find(m_others, letter, &std::pair<char32_t, std::uint64_t>::first);
        if (known == m_others.end())
            m_others.emplace_back(letter, bit);
        else
            known->second |= bit;
    }
    if (m_letters <= MostLetters && std::ranges::none_of(m_text, isDigit))
        m_edits = m_letters >= TwoEditsFrom ? 2 : m_letters >= OneEditFrom ? 1 : 0;
}

std::uint64_t SearchWord::placesOf(char32_t letter) const
{
    if (letter < m_ascii.size())
        return m_ascii[letter];
    const auto known = std::ranges::find(m_others, letter, &std::pair<char32_t, std::uint64_t>::first);
    return known == m_others.end() ? 0 : known->second;
}

bool SearchWord::isSimilar(std::string_view word) const
{
    if (m_edits == 0 || word.size() + static_cast<std::size_t>(m_edits) < static_cast<std::size_t>(m_letters)
        || std::ranges::any_of(word, isDigit))
        return false;
    const bool alsoBeginnings = m_letters >= BeginningFrom;
    const std::uint64_t last = std::uint64_t { 1 } << (m_letters - 1);
    std::uint64_t more = ~std::uint64_t { 0 }; // vertical differences of the column: +1 …
    std::uint64_t less = 0;                    // … and −1
    std::uint64_t diagonal = 0;
    std::uint64_t before = 0; // places of the letter before
    int distance = m_letters;
    int letters = 0;
    for (std::size_t at = 0; at < word.size(); ++letters) {
        if (letters > m_letters + m_edits)
            return false; // all that follows only adds
        const std::uint64_t places = placesOf(nextLetter(word, at));
        const std::uint64_t swapped = ((~diagonal & places) << 1) & before;
        diagonal = swapped | (((places & more) + more) ^ more) | places | less;
        std::uint64_t rightMore = less | ~(diagonal | more);
        std::uint64_t rightLess = diagonal & more;
        distance += (rightMore & last) != 0 ? 1 : (rightLess & last) != 0 ? -1 : 0;
        rightMore = (rightMore << 1) | 1;
        rightLess <<= 1;
        more = rightLess | ~(diagonal | rightMore);
        less = rightMore & diagonal;
        before = places;
        if (alsoBeginnings && distance <= m_edits)
            return true;
    }
    return distance <= m_edits;
}

std::pair<WordMatch, bool> SearchWord::match(std::string_view word) const
{
    const std::size_t at = word.find(m_text);
    if (at == 0)
        return { word.size() == m_text.size() ? WordMatch::Whole : WordMatch::Beginning, true };
    if (at != std::string_view::npos && matchesInside())
        return { WordMatch::Inside, true };
    return { WordMatch::Similar, mayBeSimilar(lettersOf(word)) && isSimilar(word) };
}

std::uint32_t SearchWord::lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        const unsigned bit = byte >= 'a' && byte <= 'z' ? byte - 'a' : 26U + (byte & 3U);
        // Of a letter of several bytes only the first counts: one edit can change them all.
        if ((byte & 0xc0U) != 0x80U)
            letters |= 1U << bit;
    }
    return letters;
}

} // namespace partnerscope
