#include "session/scores.h"

#include <algorithm>

namespace partnerscope {

std::size_t Scores::rankedCount() const
{
    return isRankingWhole ? ranking.ranked : sheet.size() - shares.insufficient - shares.excluded;
}

std::span<const std::uint32_t> Scores::ahead(std::size_t count) const
{
    const std::span<const std::uint32_t> best =
        isRankingWhole ? std::span(ranking.order.values()).first(ranking.ranked) : std::span(first);
    return best.first(std::min(count, best.size()));
}

std::uint32_t Scores::rankOf(std::uint32_t row) const
{
    if (isRankingWhole)
        return ranking.rank[row];
    if (!sheet.isRanked(row))
        return 0;
    const auto place = std::ranges::find(first, row);
    if (place == first.end())
        return ranking.rank[row];
    // The first of those with the same fit gives them their rank.
    const auto best = std::ranges::find(first, sheet.fitSum[row], [this](std::uint32_t i) { return sheet.fitSum[i]; });
    return static_cast<std::uint32_t>(best - first.begin()) + 1;
}

} // namespace partnerscope
