#include "matching/duplicates.h"
#include "matching/namewords.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// What a key stands for. The first three identify: many companies under one of them are still worth a look.
enum class KeyKind : char {
    Name = 'n',
    Domain = 'd',
    Phone = 'p',
    Address = 'a',
    Sound = 's',
    Beginning = 'b',
    Word = 'w',
    Words = '2',
    Initials = 'i'
};

/// FNV-1a: the same on every machine, so the same pairs everywhere. The lowest bit tells whether the key identifies.
std::uint64_t keyOf(KeyKind kind, std::string_view text, std::string_view more = {})
{
    std::uint64_t hash = 14695981039346656037ULL;
    const auto take = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL; };
    take(static_cast<char>(kind));
    for (const char c : text)
        take(c);
    if (!more.empty()) {
        take(' ');
        for (const char c : more)
            take(c);
    }
    const bool identifies = kind == KeyKind::Name || kind == KeyKind::Domain || kind == KeyKind::Phone;
    return (hash & ~std::uint64_t { 1 }) | (identifies ? 1u : 0u);
}

/// The name without vowels and doubled letters, which most misspellings leave alone.
std::string soundOf(const std::string &joined)
{
    constexpr std::string_view Vowels = "aeiouyh";
    constexpr std::size_t Length = 8;
    std::string sound;
    for (const char c : joined) {
        const bool isVowel = Vowels.find(c) != std::string_view::npos;
        if ((sound.empty() || !isVowel) && (sound.empty() || sound.back() != c))
            sound += c;
        if (sound.size() == Length)
            break;
    }
    return sound;
}

void addWordKeys(const CompanyName &name, std::vector<std::uint64_t> &keys)
{
    constexpr std::size_t WordsInPairs = 4;
    std::vector<std::string_view> own;
    for (const std::string &word : name.words) {
        if (word.size() >= 4 && wordWeight(word) >= OwnWord)
            keys.push_back(keyOf(KeyKind::Word, word));
        if (wordWeight(word) >= 0.3 && own.size() < WordsInPairs)
            own.push_back(word);
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        for (std::size_t j = i + 1; j < own.size(); ++j)
            keys.push_back(keyOf(KeyKind::Words, std::min(own[i], own[j]), std::max(own[i], own[j])));
    }
}

void addNameKeys(const CompanyName &name, std::vector<std::uint64_t> &keys)
{
    keys.push_back(keyOf(KeyKind::Name, name.joined));
    if (name.joined.size() >= 5)
        keys.push_back(keyOf(KeyKind::Sound, soundOf(name.joined)));
    if (name.joined.size() >= 6)
        keys.push_back(keyOf(KeyKind::Beginning, std::string_view(name.joined).substr(0, 6)));
    addWordKeys(name, keys);
    if (name.words.size() >= 3)
        keys.push_back(keyOf(KeyKind::Initials, initialsOf(name.words)));
    else if (name.words.size() == 1 && name.joined.size() >= 3 && name.joined.size() <= 6)
        keys.push_back(keyOf(KeyKind::Initials, name.joined));
}
} // namespace

void blockingKeys(const CompanyKeys &company, std::vector<std::uint64_t> &keys)
{
    keys.clear();
    addNameKeys(company.name, keys);
    for (const CompanyName &name : company.otherNames)
        addNameKeys(name, keys);
    if (!company.domain.empty())
        keys.push_back(keyOf(KeyKind::Domain, company.domain));
    if (!company.phone.empty())
        keys.push_back(keyOf(KeyKind::Phone, company.phone));
    if (!company.houseNumber.empty()) {
        for (const std::string &word : company.addressWords)
            keys.push_back(keyOf(KeyKind::Address, company.houseNumber, word));
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace partnerscope
