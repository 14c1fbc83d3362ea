#include "matching/spelling.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::size_t LongestWord = 63; ///< longer words are compared by their beginning

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "minl" in "minerals": the same first letter, the rest in order.
bool abbreviates(std::string_view shorter, std::string_view longer)
{
    if (shorter.front() != longer.front() || shorter.size() * 5 < longer.size() * 2)
        return false;
    std::size_t at = 0;
    for (const char c : longer) {
        if (at < shorter.size() && shorter[at] == c)
            ++at;
    }
    return at == shorter.size();
}

/// By the number of slips, and how many a word of this length may hide.
double slipSimilarity(std::string_view a, std::string_view b)
{
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t slips = editDistance(a, b);
    if (slips == 1 && longest >= 5)
        return 0.92;
    if (slips == 1 && longest == 4)
        return 0.6;
    if (slips == 2 && longest >= 8)
        return 0.88;
    const double share = 1 - static_cast<double>(slips) / static_cast<double>(longest);
    return share > 0.75 ? 0.8 * share : 0;
}
} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    a = a.substr(0, LongestWord);
    b = b.substr(0, LongestWord);
    using Row = std::array<std::size_t, LongestWord + 1>;
    Row beforeLast {};
    Row last {};
    Row current {};
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = std::min({ last[j] + 1, current[j - 1] + 1, last[j - 1] + change });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.size()];
}

double wordSimilarity(std::string_view a, std::string_view b)
{
    if (a == b)
        return 1;
    const std::string_view shorter = a.size() < b.size() ? a : b;
    const std::string_view longer = a.size() < b.size() ? b : a;
    if (shorter.size() <= 2 || std::ranges::all_of(a, isDigit) || std::ranges::all_of(b, isDigit))
        return 0;
    double similarity = slipSimilarity(a, b);
    if (longer.starts_with(shorter))
        similarity = std::max(similarity, shorter.size() >= 4 ? 0.85 : 0.6);
    if (similarity < 0.7 && shorter.size() >= 4 && abbreviates(shorter, longer))
        similarity = 0.7;
    return similarity;
}

std::string soundOfConsonants(std::string_view word)
{
    std::string sound;
    const auto take = [&](char c) {
        if (sound.empty() || sound.back() != c)
            sound += c;
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : ' ';
        switch (word[i]) {
        case 'a':
        case 'e':
        case 'i':
        case 'o':
        case 'u':
        case 'y':
        case 'j':
        case 'w':
        case 'h':
        case '\'': break;
        case 'x':
            take('k');
            take('s');
            break;
        case 'c': take(next == 'e' || next == 'i' || next == 'y' || next == 'h' ? 's' : 'k'); break;
        case 'q': take('k'); break;
        case 'z': take('s'); break;
        case 'l': take('r'); break; // Japanese makes no difference
        case 'p': take(next == 'h' ? 'f' : 'p'); break;
        default: take(word[i]);
        }
    }
    return sound;
}

} // namespace partnerscope
