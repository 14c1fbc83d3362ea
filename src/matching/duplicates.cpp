#include "matching/duplicates.h"

#include "matching/namewords.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <thread>

namespace partnerscope {

namespace {
constexpr std::size_t LargestBlock = 60;

/// A company under one of the keys it may be found by.
struct Entry {
    std::uint64_t key;
    std::uint32_t row;
    bool operator==(const Entry &) const = default;
    auto operator<=>(const Entry &) const = default;
};

/// FNV-1a: the same on every machine, so the same pairs everywhere.
std::uint64_t hashOf(char kind, std::string_view text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    const auto take = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL; };
    take(kind);
    for (const char c : text)
        take(c);
    return hash;
}

/// The name without vowels and doubled letters, which most misspellings leave alone.
std::string soundOf(const std::string &joined)
{
    std::string sound;
    for (const char c : joined) {
        constexpr std::string_view Vowels = "aeiouyh";
        if ((sound.empty() || Vowels.find(c) == std::string_view::npos) && (sound.empty() || sound.back() != c))
            sound += c;
    }
    return sound.substr(0, 8);
}

void addNameKeys(std::vector<Entry> &entries, const CompanyName &name, std::uint32_t row)
{
    const auto add = [&](char kind, std::string_view text) { entries.push_back({ hashOf(kind, text), row }); };
    add('n', name.joined);
    if (name.joined.size() >= 5)
        add('s', soundOf(name.joined));
    if (name.joined.size() >= 6)
        add('b', std::string_view(name.joined).substr(0, 6));
    if (name.words.size() >= 2)
        add('2', name.words[0] + ' ' + name.words[1]);
    for (const std::string &word : name.words) {
        if (word.size() >= 4 && wordWeight(word) >= OwnWord)
            add('w', word);
    }
    if (name.words.size() >= 3)
        add('i', initialsOf(name.words));
    else if (name.words.size() == 1 && name.joined.size() >= 3 && name.joined.size() <= 6)
        add('i', name.joined);
}

std::vector<Entry> entriesOf(const std::vector<CompanyKeys> &companies)
{
    std::vector<Entry> entries;
    entries.reserve(companies.size() * 7);
    for (std::size_t i = 0; i < companies.size(); ++i) {
        const CompanyKeys &keys = companies[i];
        const auto row = static_cast<std::uint32_t>(i);
        addNameKeys(entries, keys.name, row);
        if (!keys.domain.empty())
            entries.push_back({ hashOf('d', keys.domain), row });
        if (!keys.phone.empty())
            entries.push_back({ hashOf('p', keys.phone), row });
        if (!keys.houseNumber.empty()) {
            for (const std::string &word : keys.addressWords)
                entries.push_back({ hashOf('a', keys.houseNumber + ' ' + word), row });
        }
    }
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

/// Text of a row in a column of texts, codes or numbers (a list's phone numbers may have been read as numbers); empty
/// where there is none.
std::string textAt(const PoolColumn *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *texts = std::get_if<TextColumn>(&column->data))
        return std::string(texts->at(row));
    if (const auto *numbers = std::get_if<NumberColumn>(&column->data))
        return std::isnan(numbers->values[row]) ? std::string()
                                                : QString::number(numbers->values[row], 'f', 0).toStdString();
    const auto *codes = std::get_if<CodeColumn>(&column->data);
    if (!codes || codes->codes[row] < 0)
        return {};
    return codes->terms[codes->codes[row]].toStdString();
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Compares a range of pairs; stops early when asked to.
void compareRange(const std::vector<CompanyKeys> &companies, std::span<const Pairs::value_type> pairs, double least,
                  std::vector<DuplicatePair> &found, std::atomic<std::size_t> &done, const std::atomic<bool> &stop)
{
    for (const auto &[left, right] : pairs) {
        if (stop)
            return;
        const double probability = matchProbability(companies[left], companies[right]);
        if (probability >= least)
            found.push_back({ left, right, probability });
        done.fetch_add(1, std::memory_order_relaxed);
    }
}
} // namespace

std::vector<CompanyKeys> companyKeys(const Pool &pool)
{
    const PoolColumn *website = pool.column(QStringLiteral("website"));
    const PoolColumn *country = pool.column(QStringLiteral("country"));
    const PoolColumn *city = pool.column(QStringLiteral("city"));
    const PoolColumn *address = pool.column(QStringLiteral("address"));
    const PoolColumn *phone = pool.column(QStringLiteral("phone"));
    std::vector<CompanyKeys> companies;
    companies.reserve(pool.size());
    for (std::size_t row = 0; row < pool.size(); ++row) {
        companies.push_back(keysOf({ std::string(pool.nameUtf8(row)), textAt(website, row), textAt(country, row),
                                     textAt(city, row), textAt(address, row), textAt(phone, row) }));
    }
    return companies;
}

Pairs candidatePairs(const std::vector<CompanyKeys> &companies)
{
    const std::vector<Entry> entries = entriesOf(companies);
    Pairs pairs;
    for (auto begin = entries.begin(); begin != entries.end();) {
        const auto end =
            std::find_if(begin, entries.end(), [&](const Entry &entry) { return entry.key != begin->key; });
        if (static_cast<std::size_t>(end - begin) <= LargestBlock) {
            for (auto left = begin; left != end; ++left) {
                for (auto right = left + 1; right != end; ++right)
                    pairs.emplace_back(left->row, right->row);
            }
        }
        begin = end;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<DuplicatePair> findDuplicates(const std::vector<CompanyKeys> &companies, const MatchThresholds &thresholds,
                                          const std::function<bool(double)> &progress)
{
    const Pairs pairs = candidatePairs(companies);
    constexpr std::size_t Threads = 2;
    std::array<std::vector<DuplicatePair>, Threads> found;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> stop = false;
    {
        std::array<std::jthread, Threads> workers;
        for (std::size_t i = 0; i < Threads; ++i) {
            const std::size_t begin = pairs.size() * i / Threads;
            const std::size_t end = pairs.size() * (i + 1) / Threads;
            workers.at(i) = std::jthread([&, i, range = std::span(pairs).subspan(begin, end - begin)] {
                compareRange(companies, range, thresholds.ask, found.at(i), done, stop);
            });
        }
        while (progress && done < pairs.size() && !stop) {
            stop = !progress(static_cast<double>(done) / static_cast<double>(pairs.size()));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    if (stop)
        return {};
    std::vector<DuplicatePair> all;
    for (const std::vector<DuplicatePair> &part : found)
        all.insert(all.end(), part.begin(), part.end());
    std::ranges::stable_sort(all, std::greater {}, &DuplicatePair::probability);
    return all;
}

} // namespace partnerscope
