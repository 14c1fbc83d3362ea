#include "scoring/parallel.h"
#include "scoring/scoresheet.h"

#include <algorithm>

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

} // namespace partnerscope
