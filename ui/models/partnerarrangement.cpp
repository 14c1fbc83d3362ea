#include "ui/models/partnerarrangement.h"

#include "pool/order.h"
#include "ui/models/scoreroles.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace partnerscope {

namespace partnercolumn {
bool isOwn(const QString &key)
{
    return key == FitBar || key == Fit || key == Tier || key == Certainty;
}

QStringList defaults()
{
    return {
        QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("employees"), FitBar, Fit, Tier, Certainty,
        QStringLiteral("owner")
    };
}
} // namespace partnercolumn

namespace {
PoolRows sortedByScore(const PartnerArrangement &wanted)
{
    const ScoreSheet &sheet = wanted.scores->sheet;
    PoolRows rows = wanted.scores->ranking.order;
    const auto ranked = rows.begin() + static_cast<std::ptrdiff_t>(wanted.scores->ranking.ranked);
    if (wanted.sortKey == partnercolumn::Tier) {
        const auto tier = [&](std::uint32_t row) {
            return sheet.tier[row] < 0 ? 1000 : static_cast<int>(sheet.tier[row]);
        };
        std::stable_sort(rows.begin(), ranked,
                         [&](auto a, auto b) { return wanted.descending ? tier(a) > tier(b) : tier(a) < tier(b); });
    } else if (wanted.sortKey == partnercolumn::Certainty) {
        const auto place = [&](std::uint32_t row) { return certaintyOrder(sheet.status[row]); };
        std::ranges::stable_sort(
            rows, [&](auto a, auto b) { return wanted.descending ? place(a) > place(b) : place(a) < place(b); });
    } else if (!wanted.descending) {
        std::reverse(rows.begin(), ranked);
    }
    return rows;
}

PoolRows sortedPool(const PartnerArrangement &wanted)
{
    const bool byScore = partnercolumn::isOwn(wanted.sortKey);
    if (byScore && wanted.scores)
        return sortedByScore(wanted);
    PoolRows rows(wanted.pool->size());
    std::iota(rows.begin(), rows.end(), 0U);
    sortRows(rows, *wanted.pool, byScore ? QStringLiteral("name") : wanted.sortKey, !byScore && wanted.descending);
    return rows;
}

/// Per row a rank from 0, best, to SearchHits::None, which does not pass.
std::vector<std::uint8_t> searched(const PartnerArrangement &wanted)
{
    const Pool &pool = *wanted.pool;
    const QString text = wanted.filter.search.trimmed();
    if (text.isEmpty())
        return std::vector<std::uint8_t>(pool.size(), 0);
    if (wanted.search && wanted.search->pool()->parts().ids == pool.parts().ids)
        return wanted.search->find(text).ranks;
    std::vector<std::uint8_t> ranks = passingRows(pool, { text, {} });
    for (std::uint8_t &rank : ranks)
        rank = rank != 0 ? 0 : SearchHits::None;
    return ranks;
}

void refuseOthers(std::vector<std::uint8_t> &ranks, const PartnerArrangement &wanted)
{
    const auto keep = [&](const auto &passes) {
        for (std::size_t row = 0; row < ranks.size(); ++row) {
            if (!passes(row))
                ranks[row] = SearchHits::None;
        }
    };
    Filter facts { {}, wanted.filter.conditions };
    facts.conditions.removeIf([](const Condition &condition) { return partnercolumn::isOwn(condition.attribute); });
    if (!facts.isEmpty()) {
        const std::vector<std::uint8_t> passing = passingRows(*wanted.pool, facts, wanted.context);
        keep([&](std::size_t row) { return passing[row] != 0; });
    }
    if (wanted.restriction) {
        std::vector<bool> isListed(ranks.size(), false);
        for (const PartnerId partner : *wanted.restriction) {
            if (const std::optional<std::size_t> row = wanted.pool->rowOf(partner))
                isListed[*row] = true;
        }
        keep([&](std::size_t row) { return isListed[row]; });
    }
    for (const Condition &condition : wanted.filter.conditions) {
        if (partnercolumn::isOwn(condition.attribute))
            keep([&](std::size_t row) { return wanted.scores && passesScore(wanted.scores->sheet, row, condition); });
    }
}

ArrangedFigures figuresOf(const PoolRows &rows, const Scores *scores)
{
    ArrangedFigures figures;
    double sum = 0;
    std::size_t ranked = 0;
    if (!scores)
        return figures;
    for (const std::uint32_t row : rows) {
        figures.held += scores->sheet.status[row] == FitStatus::Conditional ? 1U : 0U;
        if (!scores->sheet.isRanked(row))
            continue;
        sum += scores->sheet.fit(row);
        ++ranked;
    }
    if (ranked > 0)
        figures.meanFit = sum / static_cast<double>(ranked);
    return figures;
}
} // namespace

ArrangedPartners arranged(const PartnerArrangement &wanted, std::shared_ptr<const PoolRows> sorted)
{
    ArrangedPartners answer;
    answer.sorted = sorted ? std::move(sorted) : std::make_shared<const PoolRows>(sortedPool(wanted));
    std::vector<std::uint8_t> ranks = searched(wanted);
    refuseOthers(ranks, wanted);
    std::array<std::size_t, 256> counts {};
    for (const std::uint8_t rank : ranks)
        ++counts[rank];
    answer.rows.resize(ranks.size() - counts[SearchHits::None]);
    // One pass puts every row where those of its rank go.
    std::array<std::size_t, 256> next {};
    if (wanted.bestMatchFirst)
        std::exclusive_scan(counts.begin(), counts.end(), next.begin(), std::size_t {});
    for (const std::uint32_t row : *answer.sorted) {
        if (const std::uint8_t rank = ranks[row]; rank != SearchHits::None)
            answer.rows[next[wanted.bestMatchFirst ? rank : 0]++] = row;
    }
    answer.figures = figuresOf(answer.rows, wanted.scores.get());
    answer.figures.similar =
        std::accumulate(counts.begin() + SearchHits::FirstSimilar, counts.begin() + SearchHits::None, std::size_t {});
    return answer;
}

} // namespace partnerscope
