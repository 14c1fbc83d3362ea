#include "ui/models/partnerarrangement.h"

#include "base/text.h"
#include "pool/order.h"
#include "ui/models/scoreroles.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <unordered_map>

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
/// Puts rows in the order of a small number, those of the same number as they stand.
template <typename PlaceOf>
void sortByPlace(std::span<std::uint32_t> rows, bool descending, const PlaceOf &placeOf)
{
    const auto bucket = [&](std::uint32_t row) {
        const std::uint8_t place = placeOf(row);
        return static_cast<std::size_t>(descending ? 255 - place : place);
    };
    std::array<std::size_t, 257> begins {};
    for (const std::uint32_t row : rows)
        ++begins[bucket(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    const PoolRows before(rows.begin(), rows.end());
    for (const std::uint32_t row : before)
        rows[begins[bucket(row)]++] = row;
}

PoolRows sortedByScore(const PartnerArrangement &wanted)
{
    const ScoreSheet &sheet = wanted.scores->sheet;
    PoolRows rows = wanted.scores->ranking.order;
    const auto ranked = rows.begin() + static_cast<std::ptrdiff_t>(wanted.scores->ranking.ranked);
    if (wanted.sortKey == partnercolumn::Tier) {
        // No tier, −1, comes after the last.
        sortByPlace({ rows.begin(), ranked }, wanted.descending,
                    [&](std::uint32_t row) { return static_cast<std::uint8_t>(sheet.tier[row]); });
    } else if (wanted.sortKey == partnercolumn::Certainty) {
        sortByPlace(rows, wanted.descending,
                    [&](std::uint32_t row) { return static_cast<std::uint8_t>(certaintyOrder(sheet.status[row])); });
    } else if (!wanted.descending) {
        std::reverse(rows.begin(), ranked);
    }
    return rows;
}

PoolRows sortedPool(const PartnerArrangement &wanted, std::shared_ptr<const NameOrder> &names)
{
    const bool byScore = partnercolumn::isOwn(wanted.sortKey);
    if (byScore && wanted.scores)
        return sortedByScore(wanted);
    if (!names || !names->isOf(*wanted.pool))
        names = std::make_shared<const NameOrder>(*wanted.pool);
    PoolRows rows(wanted.pool->size());
    std::iota(rows.begin(), rows.end(), 0U);
    sortRows(rows, *wanted.pool, byScore ? QStringLiteral("name") : wanted.sortKey, !byScore && wanted.descending,
             names.get());
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

/// The group of each row of the pool, and the groups in their order.
struct Grouping {
    std::vector<std::uint32_t> groupOf;
    std::vector<PartnerGroup> groups;
};

Grouping byTier(const ScoreSheet &sheet)
{
    Grouping grouping;
    for (const Tier &tier : sheet.tiers)
        grouping.groups.push_back({ tier.name, tier.name });
    grouping.groups.push_back({ {}, tr("No tier") });
    const auto none = static_cast<std::uint32_t>(sheet.tiers.size());
    for (const int tier : sheet.tier)
        grouping.groupOf.push_back(tier < 0 ? none : static_cast<std::uint32_t>(tier));
    return grouping;
}

Grouping byCertainty(const ScoreSheet &sheet)
{
    Grouping grouping;
    for (const FitStatus status : { FitStatus::Firm, FitStatus::Provisional, FitStatus::Conditional,
                                    FitStatus::Insufficient, FitStatus::Excluded })
        grouping.groups.push_back({ fitStatusKey(status), fitStatusLabel(status) });
    for (const FitStatus status : sheet.status)
        grouping.groupOf.push_back(static_cast<std::uint32_t>(certaintyOrder(status)));
    return grouping;
}

/// Puts groups into the order of their words; those whose value is unknown stay last.
void sortGroups(Grouping &grouping)
{
    std::vector<std::uint32_t> order(grouping.groups.size() - 1);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return grouping.groups[a].label.localeAwareCompare(grouping.groups[b].label) < 0;
    });
    order.push_back(static_cast<std::uint32_t>(order.size()));
    std::vector<std::uint32_t> place(order.size());
    std::vector<PartnerGroup> groups;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = static_cast<std::uint32_t>(i);
        groups.push_back(grouping.groups[order[i]]);
    }
    grouping.groups = std::move(groups);
    for (std::uint32_t &group : grouping.groupOf)
        group = place[group];
}

Grouping byAttribute(const PartnerArrangement &wanted)
{
    Grouping grouping;
    const std::size_t rows = wanted.pool->size();
    const PoolColumn *column = wanted.pool->column(wanted.groupBy);
    const QString unknown = wanted.groupBy == QLatin1String("owner") ? tr("No owner") : tr("Unknown");
    if (const CodeColumn *codes = column ? std::get_if<CodeColumn>(&column->data) : nullptr) {
        const Vocabulary *vocabulary =
            wanted.context.schema ? wanted.context.schema->vocabularyOf(wanted.groupBy) : nullptr;
        for (const QString &code : codes->terms)
            grouping.groups.push_back({ code, vocabulary ? vocabulary->labelOf(code) : code });
        for (const std::int32_t code : codes->codes)
            grouping.groupOf.push_back(code < 0 ? static_cast<std::uint32_t>(codes->terms.size())
                                                : static_cast<std::uint32_t>(code));
    } else if (const TextColumn *texts = column ? std::get_if<TextColumn>(&column->data) : nullptr) {
        std::unordered_map<std::string_view, std::uint32_t> known;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::string_view text = texts->at(row);
            const auto [group, isNew] = known.try_emplace(text, static_cast<std::uint32_t>(grouping.groups.size()));
            if (text.empty()) {
                known.erase(group);
                grouping.groupOf.push_back(GroupHead); // behind all others, once they are counted
                continue;
            }
            if (isNew) {
                const QString label = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                grouping.groups.push_back({ label, label });
            }
            grouping.groupOf.push_back(group->second);
        }
        std::ranges::replace(grouping.groupOf, GroupHead, static_cast<std::uint32_t>(grouping.groups.size()));
    } else {
        grouping.groupOf.assign(rows, 0);
    }
    grouping.groups.push_back({ {}, unknown });
    sortGroups(grouping);
    return grouping;
}

Grouping groupingOf(const PartnerArrangement &wanted)
{
    const bool isByScore = partnercolumn::isOwn(wanted.groupBy);
    if (isByScore && wanted.scores)
        return wanted.groupBy == partnercolumn::Tier ? byTier(wanted.scores->sheet) : byCertainty(wanted.scores->sheet);
    return byAttribute(wanted);
}

/// Puts each row behind the head of its group, in the order it comes in; groups without rows are left out.
void group(ArrangedPartners &answer, const PartnerArrangement &wanted)
{
    Grouping grouping = groupingOf(wanted);
    for (const std::uint32_t row : answer.rows)
        ++grouping.groups[grouping.groupOf[row]].count;
    std::vector<std::size_t> next;
    std::size_t first = 0;
    for (const PartnerGroup &each : grouping.groups) {
        next.push_back(first);
        first += each.count;
    }
    answer.inGroups.resize(answer.rows.size());
    for (const std::uint32_t row : answer.rows)
        answer.inGroups[next[grouping.groupOf[row]]++] = row;
    answer.rows.clear();
    auto from = answer.inGroups.begin();
    for (PartnerGroup &each : grouping.groups) {
        if (each.count == 0)
            continue;
        const auto to = from + static_cast<std::ptrdiff_t>(each.count);
        each.isFolded = wanted.folded.contains(each.key);
        answer.rows.push_back(GroupHead | static_cast<std::uint32_t>(answer.groups.size()));
        if (!each.isFolded)
            answer.rows.insert(answer.rows.end(), from, to);
        answer.groups.push_back(each);
        from = to;
    }
}
} // namespace

bool canGroupBy(const QString &key, const Schema &schema)
{
    if (key == partnercolumn::Tier || key == partnercolumn::Certainty || key == QLatin1String("owner"))
        return true;
    const Attribute *attribute = schema.find(key);
    return attribute && attribute->type == AttributeType::Choice;
}

ArrangedPartners arranged(const PartnerArrangement &wanted, std::shared_ptr<const PoolRows> sorted)
{
    ArrangedPartners answer;
    answer.names = wanted.names;
    answer.sorted = sorted ? std::move(sorted) : std::make_shared<const PoolRows>(sortedPool(wanted, answer.names));
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
    answer.figures.passing = answer.rows.size();
    answer.figures.similar =
        std::accumulate(counts.begin() + SearchHits::FirstSimilar, counts.begin() + SearchHits::None, std::size_t {});
    if (!wanted.groupBy.isEmpty())
        group(answer, wanted);
    return answer;
}

} // namespace partnerscope
