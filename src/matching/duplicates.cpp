#include "matching/duplicates.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace partnerscope {

namespace {
constexpr std::size_t LargestBlock = 60;
constexpr std::size_t EnoughAlone = 10;      ///< companies under a key that is reason enough to compare them
constexpr std::uint32_t WorthComparing = 60; ///< weight of shared keys
constexpr std::size_t Neighbours = 12;       ///< each is compared with, in a larger block under a key that identifies
constexpr std::uint32_t RowsAtATime = 512;

/// A company under one of the keys it may be found by.
struct Entry {
    std::uint64_t key;
    std::uint32_t row;
    auto operator<=>(const Entry &) const = default;
};

bool identifies(std::uint64_t key)
{
    return (key & 1u) != 0;
}

/// At least 10 of 60: six of the most frequent keys are enough together.
std::uint32_t weightOf(std::uint64_t key, std::size_t size)
{
    if (identifies(key) || size <= EnoughAlone)
        return WorthComparing;
    return static_cast<std::uint32_t>(WorthComparing * EnoughAlone / size);
}

void addEntries(const CompanyTable &companies, std::uint32_t begin, std::uint32_t end, std::vector<Entry> &entries)
{
    CompanyKeys company;
    std::vector<std::uint64_t> keys;
    entries.reserve((end - begin) * std::size_t { 8 });
    for (std::uint32_t row = begin; row < end; ++row) {
        companies.read(row, company);
        blockingKeys(company, keys);
        for (const std::uint64_t key : keys)
            entries.push_back({ key, row });
    }
    std::ranges::sort(entries);
}

/// All companies under all their keys, in order.
std::vector<Entry> entriesOf(const CompanyTable &companies)
{
    const auto size = static_cast<std::uint32_t>(companies.size());
    std::array<std::vector<Entry>, 2> parts;
    {
        std::jthread other([&] { addEntries(companies, 0, size / 2, parts[0]); });
        addEntries(companies, size / 2, size, parts[1]);
    }
    const auto middle = static_cast<std::ptrdiff_t>(parts[0].size());
    parts[0].insert(parts[0].end(), parts[1].begin(), parts[1].end());
    parts[1] = {};
    std::inplace_merge(parts[0].begin(), parts[0].begin() + middle, parts[0].end());
    return std::move(parts[0]);
}

/// A company under a key of another.
struct Met {
    std::uint32_t row;
    std::uint32_t weight;
};

/// Takes rows in turns and keeps the pairs that are probable enough.
class Comparer
{
public:
    Comparer(const CompanyTable &companies, const CandidateIndex &candidates, double least, std::size_t threads)
        : m_companies(companies)
        , m_candidates(candidates)
        , m_least(least)
        , m_running(threads)
    {
    }

    void run(std::vector<DuplicatePair> &found)
    {
        CompanyKeys left;
        CompanyKeys right;
        std::vector<std::uint32_t> rows;
        const auto size = static_cast<std::uint32_t>(m_companies.size());
        for (std::uint32_t begin = m_next.fetch_add(RowsAtATime); begin < size && !m_stop;
             begin = m_next.fetch_add(RowsAtATime)) {
            for (std::uint32_t row = begin; row < std::min(size, begin + RowsAtATime); ++row) {
                m_candidates.after(row, rows);
                if (rows.empty())
                    continue;
                m_companies.read(row, left);
                for (const std::uint32_t other : rows) {
                    m_companies.read(other, right);
                    if (const double probability = matchProbability(left, right); probability >= m_least)
                        found.push_back({ row, other, probability });
                }
            }
        }
        --m_running;
    }

    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    [[nodiscard]] double share() const
    {
        const auto size = static_cast<double>(std::max<std::size_t>(1, m_companies.size()));
        return std::min(1.0, static_cast<double>(m_next) / size);
    }
    void stop() { m_stop = true; }
    [[nodiscard]] bool isStopped() const { return m_stop; }

private:
    const CompanyTable &m_companies;
    const CandidateIndex &m_candidates;
    double m_least;
    std::atomic<std::uint32_t> m_next = 0;
    std::atomic<std::size_t> m_running;
    std::atomic<bool> m_stop = false;
};
} // namespace

CandidateIndex::CandidateIndex(const CompanyTable &companies)
{
    const std::vector<Entry> entries = entriesOf(companies);
    const auto blockEnd = [&](std::size_t begin) {
        std::size_t end = begin;
        while (end < entries.size() && entries[end].key == entries[begin].key)
            ++end;
        return end;
    };
    const auto isKept = [](std::uint64_t key, std::size_t size) {
        return size >= 2 && (size <= LargestBlock || identifies(key));
    };
    m_begins.assign(companies.size() + 1, 0);
    for (std::size_t begin = 0; begin < entries.size();) {
        const std::size_t end = blockEnd(begin);
        if (isKept(entries[begin].key, end - begin)) {
            m_blocks.push_back({ static_cast<std::uint32_t>(m_rows.size()), static_cast<std::uint32_t>(end - begin),
                                 weightOf(entries[begin].key, end - begin) });
            for (std::size_t i = begin; i < end; ++i) {
                m_rows.push_back(entries[i].row);
                ++m_begins[entries[i].row + 1];
            }
        }
        begin = end;
    }
    for (std::size_t row = 0; row < companies.size(); ++row)
        m_begins[row + 1] += m_begins[row];
    m_blocksOfRow.resize(m_rows.size());
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (std::uint32_t block = 0; block < m_blocks.size(); ++block) {
        for (std::uint32_t i = 0; i < m_blocks[block].size; ++i)
            m_blocksOfRow[next[m_rows[m_blocks[block].begin + i]]++] = block;
    }
}

void CandidateIndex::after(std::uint32_t row, std::vector<std::uint32_t> &rows) const
{
    rows.clear();
    std::vector<Met> met;
    for (std::uint32_t i = m_begins[row]; i < m_begins[row + 1]; ++i) {
        const Block &block = m_blocks[m_blocksOfRow[i]];
        const auto begin = m_rows.begin() + block.begin;
        const auto end = begin + block.size;
        const auto own = std::upper_bound(begin, end, row);
        const auto most = static_cast<std::ptrdiff_t>(block.size <= LargestBlock ? LargestBlock : Neighbours);
        for (auto other = own; other != own + std::min(most, end - own); ++other)
            met.push_back({ *other, block.weight });
    }
    std::ranges::sort(met, {}, &Met::row);
    for (std::size_t i = 0; i < met.size();) {
        const std::uint32_t other = met[i].row;
        std::uint32_t weight = 0;
        for (; i < met.size() && met[i].row == other; ++i)
            weight += met[i].weight;
        if (weight >= WorthComparing)
            rows.push_back(other);
    }
}

std::uint64_t CandidateIndex::count() const
{
    std::uint64_t pairs = 0;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row + 1 < m_begins.size(); ++row) {
        after(row, rows);
        pairs += rows.size();
    }
    return pairs;
}

std::vector<DuplicatePair> findDuplicates(const CompanyTable &companies, const MatchThresholds &thresholds,
                                          const MatchProgress &progress)
{
    const CandidateIndex candidates(companies);
    const std::size_t threads = matchingThreads();
    Comparer comparer(companies, candidates, thresholds.ask, threads);
    std::vector<std::vector<DuplicatePair>> found(threads);
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < threads; ++i)
            workers.emplace_back([&, i] { comparer.run(found[i]); });
        while (progress && comparer.isRunning() && !comparer.isStopped()) {
            if (!progress(comparer.share()))
                comparer.stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    if (comparer.isStopped())
        return {};
    std::vector<DuplicatePair> all;
    for (const std::vector<DuplicatePair> &part : found)
        all.insert(all.end(), part.begin(), part.end());
    std::ranges::sort(all, [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.probability, a.left, a.right) < std::tuple(-b.probability, b.left, b.right);
    });
    return all;
}

} // namespace partnerscope
