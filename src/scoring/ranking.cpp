#include "scoring/parallel.h"
#include "scoring/scoresheet.h"

#include <algorithm>
#include <functional>
#include <mutex>

namespace partnerscope {

namespace {
/// What ranked rows are sorted by; the name only decides between equals and is looked up then.
struct RankKey {
    std::uint64_t fit;
    std::uint32_t known;
    std::uint32_t row;
};

/// Names by code point, which is the order of their UTF-8 bytes; then by row, which follows the company's id.
struct ByName {
    const Pool &pool;
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        const int order = pool.nameUtf8(a).compare(pool.nameUtf8(b));
        return order != 0 ? order < 0 : a < b;
    }
};

void sortKeys(std::vector<RankKey> &keys)
{
    const auto isBetter = [](const RankKey &a, const RankKey &b) {
        return a.fit != b.fit ? a.fit > b.fit : a.known > b.known;
    };
    if (keys.size() < ParallelFrom) {
        std::ranges::sort(keys, isBetter);
        return;
    }
    const auto middle = keys.begin() + static_cast<std::ptrdiff_t>(keys.size() / 2);
    {
        const std::jthread half([&] { std::sort(keys.begin(), middle, isBetter); });
        std::sort(middle, keys.end(), isBetter);
    }
    std::inplace_merge(keys.begin(), middle, keys.end(), isBetter);
}

/// Sorts each run of rows with equal fit and known by name.
void sortTiesByName(std::vector<RankKey> &keys, const ByName &byName)
{
    for (auto begin = keys.begin(); begin != keys.end();) {
        const auto end = std::find_if(begin + 1, keys.end(), [&](const RankKey &key) {
            return key.fit != begin->fit || key.known != begin->known;
        });
        if (end - begin > 1)
            std::sort(begin, end, [&](const RankKey &a, const RankKey &b) { return byName(a.row, b.row); });
        begin = end;
    }
}
} // namespace

Ranking rankRows(const ScoreSheet &sheet, const Pool &pool)
{
    std::vector<RankKey> keys;
    std::vector<std::uint32_t> insufficient;
    std::vector<std::uint32_t> excluded;
    keys.reserve(sheet.size());
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const auto row = static_cast<std::uint32_t>(i);
        if (sheet.isRanked(i))
            keys.push_back({ sheet.fitSum[i], sheet.knownWeight[i], row });
        else
            (sheet.status[i] == FitStatus::Insufficient ? insufficient : excluded).push_back(row);
    }
    const ByName byName { pool };
    sortKeys(keys);
    sortTiesByName(keys, byName);
    std::ranges::sort(insufficient, byName);
    std::ranges::sort(excluded, byName);

    Ranking ranking;
    ranking.ranked = keys.size();
    ranking.rank.assign(sheet.size(), 0);
    ranking.order.reserve(sheet.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || keys[i].fit != keys[i - 1].fit)
            rank = static_cast<std::uint32_t>(i + 1);
        ranking.rank[keys[i].row] = rank;
        ranking.order.push_back(keys[i].row);
    }
    ranking.order.insert(ranking.order.end(), insufficient.begin(), insufficient.end());
    ranking.order.insert(ranking.order.end(), excluded.begin(), excluded.end());
    return ranking;
}

std::vector<std::uint32_t> topRows(const ScoreSheet &sheet, const Pool &pool, std::size_t count)
{
    const ByName byName { pool };
    const auto isBetter = [&](std::uint32_t a, std::uint32_t b) {
        if (sheet.fitSum[a] != sheet.fitSum[b])
            return sheet.fitSum[a] > sheet.fitSum[b];
        return sheet.knownWeight[a] != sheet.knownWeight[b] ? sheet.knownWeight[a] > sheet.knownWeight[b]
                                                            : byName(a, b);
    };
    // A heap with the worst of the best on top: most rows are turned away by one comparison.
    std::vector<std::uint32_t> best;
    for (std::size_t i = 0; i < sheet.size() && count > 0; ++i) {
        const auto row = static_cast<std::uint32_t>(i);
        if (!sheet.isRanked(i) || (best.size() == count && !isBetter(row, best.front())))
            continue;
        if (best.size() == count) {
            std::ranges::pop_heap(best, isBetter);
            best.pop_back();
        }
        best.push_back(row);
        std::ranges::push_heap(best, isBetter);
    }
    std::ranges::sort_heap(best, isBetter);
    return best;
}

QString excludedBy(const CompiledProfile &profile, std::size_t row)
{
    QStringList keys;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.capTier < 0 && !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail)
            keys << leaf.key;
    }
    return keys.join(QLatin1Char(';'));
}

namespace {
/// What one range of rows adds to the distribution; sums are integers, so that the ranges may be added in any order.
struct Counts {
    Distribution part;
    std::uint64_t fit = 0;   ///< sum of fits in fixed point
    std::uint64_t known = 0; ///< sum of known weights
    std::size_t ranked = 0;

    void count(const ScoreSheet &sheet, std::size_t begin, std::size_t end, double toFixedPoint)
    {
        const std::size_t bins = part.bins.size();
        constexpr auto slack = static_cast<std::uint64_t>(ScoreEpsilon * ValueOne);
        for (std::size_t row = begin; row < end; ++row) {
            known += sheet.knownWeight[row];
            const FitStatus status = sheet.status[row];
            part.excluded += status == FitStatus::Excluded;
            part.insufficient += status == FitStatus::Insufficient;
            if (!sheet.isRanked(row))
                continue;
            ++ranked;
            const auto value = static_cast<std::uint64_t>(static_cast<double>(sheet.fitSum[row]) * toFixedPoint + 0.5);
            fit += value;
            if (bins > 0)
                ++part.bins[std::min<std::size_t>(bins - 1, ((value + slack) * bins) >> 30)];
            if (status == FitStatus::Conditional) {
                ++part.conditional;
                continue;
            }
            const int tier = sheet.tier[row];
            ++(tier < 0 ? part.belowTiers : part.perTier[static_cast<std::size_t>(tier)]);
            part.qualified += sheet.fitSum[row] >= sheet.qualifyAtSum;
        }
    }

    void add(const Counts &other)
    {
        std::ranges::transform(part.bins, other.part.bins, part.bins.begin(), std::plus {});
        std::ranges::transform(part.perTier, other.part.perTier, part.perTier.begin(), std::plus {});
        part.belowTiers += other.part.belowTiers;
        part.conditional += other.part.conditional;
        part.insufficient += other.part.insufficient;
        part.excluded += other.part.excluded;
        part.qualified += other.part.qualified;
        fit += other.fit;
        known += other.known;
        ranked += other.ranked;
    }
};
static_assert(ValueOne == 1u << 30);
} // namespace

Distribution distribution(const ScoreSheet &sheet, std::size_t binCount)
{
    Counts none;
    none.part.bins.assign(binCount, 0);
    none.part.perTier.assign(sheet.tiers.size(), 0);
    Counts total = none;
    std::mutex mutex;
    forRowRanges(sheet.size(), [&](std::size_t begin, std::size_t end) {
        Counts counts = none;
        counts.count(sheet, begin, end, ValueOne / static_cast<double>(sheet.scale));
        const std::lock_guard lock(mutex);
        total.add(counts);
    });
    Distribution result = std::move(total.part);
    const auto mean = [](std::uint64_t sum, std::size_t count, double whole) {
        return count > 0 ? static_cast<double>(sum) / whole / static_cast<double>(count) : 0.0;
    };
    result.meanFit = 100 * mean(total.fit, total.ranked, ValueOne);
    result.meanKnown = mean(total.known, sheet.size(), static_cast<double>(sheet.weightSum));
    return result;
}

} // namespace partnerscope
