#include "ui/pages/fitranges.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr std::size_t CompaniesShown = 12;
constexpr std::size_t FrontRanks = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitStability)
};

QString percent(double share)
{
    const double points = 100 * share;
    if (points > 0 && points < 0.5)
        return QStringLiteral("< 1 %");
    if (points < 100 && points > 99.5)
        return QStringLiteral("> 99 %");
    return QLocale().toString(points, 'f', 0) + QStringLiteral(" %");
}

QString weightText(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

const std::optional<StableRange> &rangeOf(const NodeStability &node, Stays stays)
{
    switch (stays) {
    case Stays::Winner: return node.winner;
    case Stays::Top: return node.top;
    case Stays::Order: return node.order;
    case Stays::Tier: return node.tier;
    }
    Q_UNREACHABLE();
}

QString tierName(const Scores &scores, int tier)
{
    return tier < 0 ? Words::tr("no tier") : scores.sheet.tiers[static_cast<std::size_t>(tier)].name;
}

/// The end of a range that lies nearer to the present share; nullptr where nothing ends it.
const StableRange::End *nearerEnd(const StableRange &range, double share)
{
    const bool isLow =
        range.low && (!range.high || std::abs(range.low->at - share) <= std::abs(range.high->at - share));
    return isLow ? &*range.low : range.high ? &*range.high : nullptr;
}

/// Smallest relative change of a weight that ends what stays; large where nothing does.
double changeOf(const NodeStability &node, Stays stays)
{
    constexpr double Never = 1e9;
    const StableRange::End *end = nearerEnd(*rangeOf(node, stays), node.share);
    return end && node.share > 0 ? std::abs(end->at - node.share) / node.share : Never;
}

/// What happens beyond an end, in short.
QString beyond(const Scores &scores, const std::optional<StableRange::End> &end, Stays stays)
{
    if (!end)
        return {};
    if (stays == Stays::Tier)
        return tierName(scores, end->tier.value_or(-1));
    const QString enters = end->enters ? scores.pool->name(*end->enters) : QString();
    if (stays == Stays::Winner || !end->yields)
        return enters;
    return Words::tr("%1 for %2").arg(enters, scores.pool->name(*end->yields));
}

QStringList headersFor(Stays stays)
{
    QStringList headers { Words::tr("Criterion"), Words::tr("Within its group in %"), Words::tr("From"),
                          Words::tr("To") };
    switch (stays) {
    case Stays::Winner: return headers << Words::tr("Below, leads") << Words::tr("Above, leads");
    case Stays::Top: return headers << Words::tr("Below, comes in") << Words::tr("Above, comes in");
    case Stays::Order: return headers << Words::tr("Below, passes") << Words::tr("Above, passes");
    case Stays::Tier: return headers << Words::tr("Below, is in") << Words::tr("Above, is in");
    }
    Q_UNREACHABLE();
}

RangeListRow rangeRow(const Scores &scores, const NodeStability &node, Stays stays)
{
    RangeListRow row;
    const StableRange &range = *rangeOf(node, stays);
    row.label = node.label;
    row.strong = !node.isLeaf;
    row.parts = { { range.from(), range.to(), Token::ChartBar } };
    row.tick = node.share;
    row.valueText = range.low || range.high
        ? Words::tr("%1 to %2 %").arg(weightText(range.from()), weightText(range.to()))
        : Words::tr("any weight");
    row.cells = { node.label,
                  weightText(node.share),
                  weightText(range.from()),
                  weightText(range.to()),
                  beyond(scores, range.low, stays),
                  beyond(scores, range.high, stays) };
    return row;
}

/// Nodes of which the question says something, most critical first.
std::vector<const NodeStability *> criticalFirst(const Stability &stability, Stays stays)
{
    std::vector<const NodeStability *> nodes;
    for (const NodeStability &node : stability.nodes) {
        if (rangeOf(node, stays))
            nodes.push_back(&node);
    }
    std::ranges::stable_sort(nodes, {}, [stays](const NodeStability *node) { return changeOf(*node, stays); });
    return nodes;
}

/// What stays, as the beginning of a sentence; `%1` and more are filled.
QString whatStays(const Scores &scores, const Stability &stability, const StayingQuestion &question)
{
    switch (question.stays) {
    case Stays::Winner: return Words::tr("%1 leads").arg(scores.pool->name(*stability.winner));
    case Stays::Top:
        return Words::tr("The best %n stay among themselves", nullptr, static_cast<int>(stability.topCount));
    case Stays::Order: return Words::tr("The order of all companies stays");
    case Stays::Tier:
        return scores.sheet.tier[*question.row] < 0
            ? Words::tr("%1 stays without a tier").arg(scores.pool->name(*question.row))
            : Words::tr("%1 stays in %2")
                  .arg(scores.pool->name(*question.row), tierName(scores, scores.sheet.tier[*question.row]));
    }
    Q_UNREACHABLE();
}

QString whatFollows(const Scores &scores, const StableRange::End &end, Stays stays)
{
    if (stays == Stays::Tier)
        return end.tier.value_or(-1) < 0 ? Words::tr("Then it has no tier.")
                                         : Words::tr("Then it is in %1.").arg(tierName(scores, *end.tier));
    if (stays == Stays::Winner || !end.enters || !end.yields)
        return {};
    return Words::tr("Then %1 passes %2.").arg(scores.pool->name(*end.enters), scores.pool->name(*end.yields));
}

/// Why there is nothing to say; empty where there is.
QString whyNothing(const Scores &scores, const Stability &stability, const StayingQuestion &question)
{
    if (question.stays == Stays::Tier) {
        if (!question.row)
            return Words::tr("Choose the company whose tier shall stay.");
        if (!scores.sheet.isRanked(*question.row))
            return Words::tr("%1 has no tier that a weight could change: it is excluded, or too little is known.")
                .arg(scores.pool->name(*question.row));
        return scores.sheet.tiers.empty() ? Words::tr("The profile has no tiers.") : QString();
    }
    if (!stability.winner || scores.ranking.ranked < 2)
        return Words::tr("Two companies with a rank are needed.");
    if (question.stays == Stays::Top && stability.topCount >= scores.ranking.ranked)
        return Words::tr(
                   "Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.",
                   nullptr, static_cast<int>(scores.ranking.ranked))
            .arg(stability.topCount);
    return {};
}
} // namespace

RangeListData weightRanges(const Scores &scores, const Stability &stability, const StayingQuestion &question)
{
    RangeListData data;
    data.headers = headersFor(question.stays);
    for (const NodeStability *node : criticalFirst(stability, question.stays))
        data.rows << rangeRow(scores, *node, question.stays);
    return data;
}

QString stabilityFinding(const Scores &scores, const Stability &stability, const StayingQuestion &question)
{
    if (const QString why = whyNothing(scores, stability, question); !why.isEmpty())
        return why;
    const QString stays = whatStays(scores, stability, question);
    const std::vector<const NodeStability *> nodes = criticalFirst(stability, question.stays);
    const NodeStability *node = nodes.empty() ? nullptr : nodes.front();
    const StableRange::End *end = node ? nearerEnd(*rangeOf(*node, question.stays), node->share) : nullptr;
    if (!end)
        return Words::tr("%1 whatever a single weight becomes.").arg(stays);
    const QString until = node->path.size() > 1
        ? Words::tr("%1 until \"%2\" weighs %3 % within its group instead of %4 %.")
        : Words::tr("%1 until \"%2\" weighs %3 % instead of %4 %.");
    QStringList sentences { until.arg(stays, node->label, weightText(end->at), weightText(node->share)),
                            whatFollows(scores, *end, question.stays) };
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString jointChangeInWords(const Scores &scores, const std::optional<ClosestRival> &rival)
{
    if (!rival)
        return {};
    double moved = 0;
    for (const double change : rival->change.change)
        moved += std::abs(change) / 2;
    return Words::tr("If all weights move at once, shifting %1 points of weight lets %2 draw level with %3.")
        .arg(weightText(moved), scores.pool->name(rival->row), scores.pool->name(scores.ranking.order.front()));
}

RangeListData placeChances(const Scores &scores, const Acceptability &acceptability)
{
    RangeListData data;
    data.headers = { Words::tr("Company"), Words::tr("First"), Words::tr("Among the first ten"),
                     Words::tr("In its tier") };
    if (acceptability.samples == 0)
        return data;
    for (std::size_t i = 0; i < std::min(CompaniesShown, acceptability.candidates.size()); ++i) {
        const Acceptability::Candidate &candidate = acceptability.candidates[i];
        const auto front = static_cast<std::ptrdiff_t>(std::min(FrontRanks, candidate.ranks.size()));
        const double first = candidate.ranks.front();
        const double among = std::accumulate(candidate.ranks.begin(), candidate.ranks.begin() + front, 0.0);
        const int tier = scores.sheet.tier[candidate.row];
        const double keeps = tier < 0 ? candidate.tiers.back() : candidate.tiers[static_cast<std::size_t>(tier)];
        const QString tierName =
            tier < 0 ? Words::tr("no tier") : scores.sheet.tiers[static_cast<std::size_t>(tier)].name;
        RangeListRow row;
        row.label = scores.pool->name(candidate.row);
        row.parts = { { 0, first, Token::Seq6 }, { first, among, Token::Seq4 } };
        row.valueText = percent(first);
        row.sideText = Words::tr("%1 %2").arg(tierName, percent(keeps));
        row.cells = { row.label, percent(first), percent(among), row.sideText };
        if (scores.sheet.status[candidate.row] == FitStatus::Conditional) {
            // It holds no tier as long as nobody knows whether it meets every must-have.
            row.cells.last() = Words::tr("Held, a must-have is open; once it is met: %1").arg(row.sideText);
            row.sideText = Words::tr("must-have open");
        }
        data.rows << row;
    }
    return data;
}

} // namespace partnerscope
