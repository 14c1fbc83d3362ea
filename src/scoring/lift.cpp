#include "scoring/lift.h"

#include "scoring/liftsearch.h"
#include "scoring/mustvalue.h"
#include "scoring/tiercuts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr std::uint32_t RoundingRoom = 2; ///< fixed-point steps by which an inverted value may come back off

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lift)
};

/// One row's sums, and what a tier asks of them. Under "renormalise" the fit is sum / known, so the cuts shrink
/// instead.
class RowSums
{
public:
    explicit RowSums(const LiftInput &input)
        : m_input(input)
    {
        for (const CompiledProfile::Leaf &leaf : input.compiled.leaves) {
            const std::uint32_t value = countedValue(input.compiled, leaf, input.row);
            if (leaf.weight == 0 || value == ValueUnknown)
                continue;
            m_sum += leaf.weight * value;
            m_counted += leaf.weight;
        }
    }

    [[nodiscard]] std::uint64_t sum() const { return m_sum; }
    [[nodiscard]] std::uint64_t margin() const
    {
        return static_cast<std::uint64_t>(ScoreEpsilon * static_cast<double>(scale())) + 1;
    }
    [[nodiscard]] std::uint64_t cut(int tier, double tolerance = ScoreEpsilon) const
    {
        const double bound = m_input.sheet.tiers[static_cast<std::size_t>(tier)].atLeast / 100;
        return sumReaching(bound, scale(), tolerance);
    }
    /// Points of 100 of a gain.
    [[nodiscard]] double points(std::uint64_t gain) const
    {
        return m_counted > 0 ? 100 * (static_cast<double>(gain) / static_cast<double>(scale())) : 0;
    }

private:
    [[nodiscard]] std::uint64_t scale() const { return m_counted * ValueOne; }

    const LiftInput &m_input;
    std::uint64_t m_sum = 0;
    std::uint64_t m_counted = 0; ///< weight that the fit is divided by
};

const Criterion &criterionOf(const LiftInput &input, const CompiledProfile::Leaf &leaf)
{
    return *criterionAt(input.profile, leaf.path);
}

GateResult gateOf(const CompiledProfile::Leaf &leaf, std::size_t row)
{
    return leaf.column->gate.empty() ? GateResult::Pass : leaf.column->gate[row];
}

/// Whether a tier cannot be granted before this must-have holds (or is known).
bool standsInTheWay(const CompiledProfile::Leaf &leaf, std::size_t row, int tier)
{
    const GateResult gate = gateOf(leaf, row);
    return gate == GateResult::Unknown || (gate == GateResult::Fail && (leaf.capTier < 0 || leaf.capTier > tier));
}

/// The tier that a fit reaches once no must-have stands in the way of `asked`: often better than it, since what has to
/// hold anyway brings points along, and values come in steps.
int tierReached(const LiftInput &input, int asked, double fit)
{
    int tier = plainTier(input.sheet.tiers, fit);
    const auto isCapped = [&](const CompiledProfile::Leaf &leaf) {
        return standsInTheWay(leaf, input.row, tier) && !standsInTheWay(leaf, input.row, asked);
    };
    while (tier >= 0 && tier < asked && std::ranges::any_of(input.compiled.leaves, isCapped))
        ++tier;
    return tier < 0 ? asked : std::min(tier, asked);
}

bool isKnownEnough(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t row)
{
    return sheet.hasFit(row) && sheet.known(row) >= profile.unknown.floor - ScoreEpsilon;
}

std::vector<LiftItem> itemsFor(const LiftInput &input, int tier)
{
    std::vector<LiftItem> items;
    for (std::size_t i = 0; i < input.compiled.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = input.compiled.leaves[i];
        const std::uint32_t value = countedValue(input.compiled, leaf, input.row);
        const std::optional<ValueFunction> &function = criterionOf(input, leaf).value;
        if (leaf.weight == 0 || value == ValueUnknown || !function)
            continue;
        LiftItem item { i, leaf.weight, value, attainableValues(*function), standsInTheWay(leaf, input.row, tier) };
        // What has to hold anyway begins at what holding brings along, which is less than an estimate now and then.
        if (item.isRequired)
            item.value =
                leastValueWithMust(criterionOf(input, leaf), input.schema, input.pool, input.row).value_or(value);
        items.push_back(std::move(item));
    }
    return items;
}

LiftStep stepFor(const LiftInput &input, const CompiledProfile::Leaf &leaf)
{
    LiftStep step;
    step.key = leaf.key;
    step.label = leaf.label;
    step.attribute = leaf.attribute;
    step.from = fromFixed(countedValue(input.compiled, leaf, input.row));
    step.to = step.from;
    const bool isValueOpen = leaf.weight > 0 && leaf.column->values[input.row] == ValueUnknown;
    step.isUnknown = isValueOpen || gateOf(leaf, input.row) == GateResult::Unknown;
    return step;
}

void setTarget(const LiftInput &input, const CompiledProfile::Leaf &leaf, std::uint32_t to, LiftStep &step)
{
    const ValueFunction &function = *criterionOf(input, leaf).value;
    step.to = fromFixed(to);
    step.isAllItCanGive = to >= attainableValues(function).back().to;
    step.fact = neededFact(function, step.to, ValueSide::AtLeast, input.pool.value(input.row, leaf.attribute),
                           input.pool.column(leaf.attribute), input.schema);
}

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString stepInWords(const LiftStep &step, const Schema &schema)
{
    const QString fact = inWords(step.fact, step.attribute, schema);
    const QString gain = points(step.points);
    if (step.isMustHave && step.isAtItsMust) {
        const QString holds = step.isUnknown ? Words::tr("the must-have \"%1\" is confirmed").arg(step.label)
                                             : Words::tr("the must-have \"%1\" holds").arg(step.label);
        return step.points > 0 ? Words::tr("%1 (%2 points)").arg(holds, gain) : holds;
    }
    if (fact.isEmpty())
        return Words::tr("\"%1\" gains %2 points").arg(step.label, gain);
    return step.isUnknown ? Words::tr("\"%1\" turns out as %2 (%3 points)").arg(step.label, fact, gain)
                          : Words::tr("\"%1\" becomes %2 (%3 points)").arg(step.label, fact, gain);
}
} // namespace

int nextTierOf(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t row)
{
    const int lowest = static_cast<int>(sheet.tiers.size()) - 1;
    if (lowest < 0 || !isKnownEnough(profile, sheet, row))
        return -1;
    const FitStatus status = sheet.status[row];
    if (status == FitStatus::Excluded) {
        const int reached = plainTier(sheet.tiers, sheet.fit(row));
        return reached < 0 ? lowest : reached;
    }
    const int tier = sheet.tier[row];
    if (tier == 0)
        return status == FitStatus::Conditional ? 0 : -1;
    return tier < 0 ? lowest : tier - 1;
}

Lift liftToNextTier(const LiftInput &input)
{
    Lift lift;
    lift.tierIndex = nextTierOf(input.compiled, input.sheet, input.row);
    if (!lift.isAsked())
        return lift;
    lift.tier = input.sheet.tiers[static_cast<std::size_t>(lift.tierIndex)].name;
    const RowSums sums(input);
    const std::vector<LiftItem> items = itemsFor(input, lift.tierIndex);
    const std::uint64_t cut = sums.cut(lift.tierIndex);
    std::uint64_t begin = sums.sum(); // once what has to hold does
    std::uint64_t most = 0;
    QHash<std::size_t, std::uint32_t> targets;
    QSet<std::size_t> raised; ///< beyond what their must-have asks
    for (const LiftItem &item : items) {
        const std::uint32_t now = countedValue(input.compiled, input.compiled.leaves[item.leaf], input.row);
        begin = begin - item.weight * now + item.weight * item.value;
        most += item.most();
        if (item.value != now)
            targets.insert(item.leaf, item.value);
    }
    const LiftChoice choice = searchLift(items, cut - std::min(cut, begin), sums.margin());
    lift.bestFit = sums.points(begin + most);
    lift.isPossible = choice.reaches;
    lift.isFewestPoints = choice.isLeast;
    if (lift.isPossible) {
        lift.reachedIndex = tierReached(input, lift.tierIndex, sums.points(begin + choice.gain));
        lift.reached = input.sheet.tiers[static_cast<std::size_t>(lift.reachedIndex)].name;
    }
    lift.points = sums.points(begin + choice.gain) - sums.points(sums.sum());
    for (const auto &[position, to] : choice.values) {
        if (to > items[position].value) {
            targets.insert(items[position].leaf, to);
            raised.insert(items[position].leaf);
        }
    }
    for (std::size_t i = 0; i < input.compiled.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = input.compiled.leaves[i];
        LiftStep step = stepFor(input, leaf);
        step.isMustHave = standsInTheWay(leaf, input.row, lift.tierIndex);
        step.isAtItsMust = step.isMustHave && !raised.contains(i);
        if (const auto to = targets.constFind(i); to != targets.constEnd()) {
            setTarget(input, leaf, *to, step);
            step.points =
                sums.points(leaf.weight) * (static_cast<double>(*to) - countedValue(input.compiled, leaf, input.row));
        }
        if (step.isMustHave || step.points > 0)
            lift.steps.push_back(step);
    }
    std::ranges::stable_sort(lift.steps, [](const LiftStep &a, const LiftStep &b) {
        return a.isMustHave != b.isMustHave ? a.isMustHave : a.points > b.points;
    });
    return lift;
}

namespace {
/// One criterion varied alone.
class Alone
{
public:
    Alone(const LiftInput &input, const RowSums &sums, const CompiledProfile::Leaf &leaf, std::uint32_t value)
        : m_input(input)
        , m_leaf(leaf)
        , m_function(*criterionOf(input, leaf).value)
        , m_values(attainableValues(m_function))
        , m_sums(sums)
        , m_others(sums.sum() - leaf.weight * value)
    {
    }

    void reach(int tier, Counterfactual &out) const
    {
        const std::optional<std::uint32_t> least = leastAttainable(m_values, valueFor(m_sums.cut(tier)));
        if (!least || m_leaf.weight * *least + m_others < m_sums.cut(tier))
            return;
        // Where the value moves gradually, to the cut itself and not to its tolerance.
        const std::uint32_t exact = std::min(valueFor(m_sums.cut(tier, 0)), ValueOne);
        std::uint32_t to = *least;
        for (const ValueStretch &range : m_values) {
            if (range.from <= to && to <= range.to)
                to = std::clamp(exact, to, range.to);
        }
        out.reach = fromFixed(to);
        out.reachFact = fact(*out.reach, ValueSide::AtLeast);
    }

    void lose(int tier, Counterfactual &out) const
    {
        const std::uint64_t cut = m_sums.cut(tier);
        if (m_others >= cut)
            return;
        const std::uint64_t most = (cut - 1 - m_others) / m_leaf.weight;
        const auto limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(most, ValueOne));
        std::optional<std::uint32_t> to = greatestAttainable(m_values, limit);
        if (!to)
            return;
        for (const ValueStretch &range : m_values) {
            if (range.from + RoundingRoom <= *to && *to < range.to)
                to = *to - RoundingRoom;
        }
        out.lose = fromFixed(*to);
        out.loseFact = fact(*out.lose, ValueSide::AtMost);
    }

private:
    /// Least value, attainable or not, that brings the sum to a cut; may exceed 1.
    [[nodiscard]] std::uint32_t valueFor(std::uint64_t cut) const
    {
        const std::uint64_t need = cut - std::min(cut, m_others);
        return static_cast<std::uint32_t>(
            std::min<std::uint64_t>((need + m_leaf.weight - 1) / m_leaf.weight, ValueUnknown));
    }
    [[nodiscard]] NeededFact fact(double value, ValueSide side) const
    {
        return neededFact(m_function, value, side, m_input.pool.value(m_input.row, m_leaf.attribute),
                          m_input.pool.column(m_leaf.attribute), m_input.schema);
    }

    const LiftInput &m_input;
    const CompiledProfile::Leaf &m_leaf;
    const ValueFunction &m_function;
    std::vector<ValueStretch> m_values;
    const RowSums &m_sums;
    std::uint64_t m_others;
};
} // namespace

std::vector<Counterfactual> counterfactuals(const LiftInput &input)
{
    std::vector<Counterfactual> all;
    if (!input.sheet.isRanked(input.row))
        return all;
    const int next = nextTierOf(input.compiled, input.sheet, input.row);
    const int tier = input.sheet.tier[input.row];
    const bool isBlocked = next < 0 || std::ranges::any_of(input.compiled.leaves, [&](const auto &leaf) {
                               return standsInTheWay(leaf, input.row, next);
                           });
    const RowSums sums(input);
    for (const CompiledProfile::Leaf &leaf : input.compiled.leaves) {
        const std::uint32_t value = countedValue(input.compiled, leaf, input.row);
        if (leaf.weight == 0 || value == ValueUnknown)
            continue;
        Counterfactual each;
        each.key = leaf.key;
        each.label = leaf.label;
        each.attribute = leaf.attribute;
        each.value = fromFixed(value);
        each.isUnknown = leaf.column->values[input.row] == ValueUnknown;
        const Alone alone(input, sums, leaf, value);
        if (!isBlocked)
            alone.reach(next, each);
        if (tier >= 0)
            alone.lose(tier, each);
        all.push_back(each);
    }
    return all;
}

QStringList inWords(const Lift &lift, const Schema &schema)
{
    if (!lift.isAsked())
        return {};
    if (!lift.isPossible)
        return { Words::tr("%1 is out of reach: with every criterion at its best the fit would be %2.")
                     .arg(lift.tier, points(lift.bestFit)) };
    QStringList parts;
    for (const LiftStep &step : lift.steps)
        parts << stepInWords(step, schema);
    if (parts.isEmpty())
        return {};
    return { parts.size() == 1
                 ? Words::tr("One change lifts it to %1: %2.").arg(lift.reached, parts.first())
                 : Words::tr("No fewer than %n changes lift it to %1: %2.", nullptr, static_cast<int>(parts.size()))
                       .arg(lift.reached, parts.join(QStringLiteral("; "))) };
}

QString inWords(const Counterfactual &counterfactual, const QString &nextTier, const Schema &schema)
{
    const QString reach = inWords(counterfactual.reachFact, counterfactual.attribute, schema);
    const QString lose = inWords(counterfactual.loseFact, counterfactual.attribute, schema);
    const bool isReachable = counterfactual.reach && !reach.isEmpty();
    const bool isLosable = counterfactual.lose && !lose.isEmpty();
    if (isReachable && isLosable)
        return Words::tr("\"%1\" alone lifts it to %2 with %3, and costs it its tier with %4.")
            .arg(counterfactual.label, nextTier, reach, lose);
    if (isReachable)
        return Words::tr("\"%1\" alone lifts it to %2 with %3.").arg(counterfactual.label, nextTier, reach);
    if (isLosable)
        return Words::tr("\"%1\" alone costs it its tier with %2.").arg(counterfactual.label, lose);
    return {};
}

} // namespace partnerscope
