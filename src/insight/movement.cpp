#include "insight/movement.h"

#include "base/text.h"
#include "scoring/weights.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Movement)
};

constexpr int Bits = 50;
constexpr double Tenths = 10;
constexpr std::size_t Mixtures = 1U << MovementCauses;

std::int64_t unitsOf(double share)
{
    return std::llround(std::ldexp(share, Bits));
}

double pointsOf(std::int64_t units)
{
    return 100 * std::ldexp(static_cast<double>(units), -Bits);
}

constexpr std::size_t bitOf(MovementCause cause)
{
    return std::size_t { 1 } << static_cast<std::size_t>(cause);
}

std::size_t endOf(std::size_t mask, MovementCause cause)
{
    return (mask & bitOf(cause)) != 0 ? 1 : 0;
}

/// Which of the compiled profiles a mixture reads.
std::size_t compiledIndex(std::size_t mask)
{
    return endOf(mask, MovementCause::Facts) + 2 * endOf(mask, MovementCause::Rules)
        + 4 * endOf(mask, MovementCause::Age);
}

/// Shapley values of the four causes, times 24, from the value of every mixture. They sum to 24 × (last − first).
std::array<std::int64_t, MovementCauses> shapley24(const std::array<std::int64_t, Mixtures> &value)
{
    // Orders in which s causes come before this one: s! × (3 − s)!
    constexpr std::array<std::int64_t, MovementCauses> Orders { 6, 2, 2, 6 };
    std::array<std::int64_t, MovementCauses> parts {};
    for (std::size_t cause = 0; cause < MovementCauses; ++cause) {
        const std::size_t bit = std::size_t { 1 } << cause;
        for (std::size_t mask = 0; mask < Mixtures; ++mask) {
            if ((mask & bit) == 0)
                parts[cause] +=
                    Orders.at(static_cast<std::size_t>(std::popcount(mask))) * (value[mask | bit] - value[mask]);
        }
    }
    return parts;
}

MovementParts toParts(const std::array<std::int64_t, MovementCauses> &parts24)
{
    MovementParts parts;
    for (std::size_t i = 0; i < MovementCauses; ++i)
        parts.parts.at(i) = 100 * std::ldexp(static_cast<double>(parts24.at(i)) / 24, -Bits);
    return parts;
}

std::int64_t sumOf(const std::vector<std::int64_t> &terms)
{
    return std::accumulate(terms.begin(), terms.end(), std::int64_t { 0 });
}

/// The leaves that count at one of the ends, those of the later one first.
std::vector<const Criterion *> leavesOfBoth(const IdealProfile &before, const IdealProfile &after)
{
    std::vector<const Criterion *> all;
    QSet<QString> seen;
    for (const IdealProfile *profile : { &after, &before }) {
        for (const LeafRef &leaf : leaves(*profile)) {
            if (!leaf.criterion->value || seen.contains(leaf.criterion->key))
                continue;
            seen.insert(leaf.criterion->key);
            all.push_back(leaf.criterion);
        }
    }
    return all;
}

/// The criterion as one end has it; as the other has it where this one does not.
const Criterion &asIn(const IdealProfile &profile, const Criterion &criterion)
{
    for (const LeafRef &leaf : leaves(profile)) {
        if (leaf.criterion->key == criterion.key && leaf.criterion->value)
            return *leaf.criterion;
    }
    return criterion;
}

/// The rules of one end over the criteria of both, side by side; weights are taken from elsewhere.
IdealProfile rulesOf(const IdealProfile &profile, const std::vector<const Criterion *> &criteria)
{
    IdealProfile rules = profile;
    rules.criteria.clear();
    for (const Criterion *criterion : criteria) {
        Criterion leaf = asIn(profile, *criterion);
        leaf.weight = 1;
        leaf.must.reset();
        rules.criteria.push_back(std::move(leaf));
    }
    return rules;
}

const CompiledProfile::Leaf *leafOf(const CompiledProfile &compiled, const QString &key)
{
    const auto found = std::ranges::find(compiled.leaves, key, &CompiledProfile::Leaf::key);
    return found == compiled.leaves.end() || found->column->values.empty() ? nullptr : &*found;
}

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    const int tier = sheet.tier[row];
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

GateResult gateOf(const CompiledProfile &compiled, const QString &key, std::size_t row)
{
    for (const CompiledProfile::Leaf &leaf : compiled.leaves) {
        if (leaf.key == key)
            return leaf.column->gate.empty() ? GateResult::Pass : leaf.column->gate[row];
    }
    return GateResult::Pass;
}

/// The difference of the figures as they are shown, so that a reader who subtracts them finds it.
double shownChange(double before, double after)
{
    return static_cast<double>(std::llround(after * Tenths) - std::llround(before * Tenths)) / Tenths;
}

QString points(double value)
{
    return QLocale().toString(shownPoints(value), 'f', 1);
}

QString signedPoints(double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + points(std::abs(value));
}

void addTierWords(const Movement &movement, QStringList &sentences)
{
    const auto named = [](const QString &tier) { return tier.isEmpty() ? Words::tr("no tier") : tier; };
    if (movement.tierBefore != movement.tierAfter)
        sentences << Words::tr("The tier by fit changed from %1 to %2.")
                         .arg(named(movement.tierBefore), named(movement.tierAfter));
    if (movement.statusBefore != movement.statusAfter)
        sentences << Words::tr("The status changed from \"%1\" to \"%2\".")
                         .arg(fitStatusLabel(movement.statusBefore), fitStatusLabel(movement.statusAfter));
    if (!movement.gatesChanged.isEmpty())
        sentences
            << Words::tr("Must-haves with another outcome: %1.").arg(movement.gatesChanged.join(QStringLiteral(", ")));
    if (movement.boundsChanged)
        sentences << Words::tr("The two versions have different tiers.");
}
} // namespace

QString movementCauseLabel(MovementCause cause)
{
    switch (cause) {
    case MovementCause::Facts: return Words::tr("facts");
    case MovementCause::Weights: return Words::tr("weights");
    case MovementCause::Rules: return Words::tr("rules");
    case MovementCause::Age: return Words::tr("age");
    }
    Q_UNREACHABLE();
}

double MovementParts::total() const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

std::vector<std::int64_t> millionthsOf(const std::vector<double> &parts, double total)
{
    std::vector<std::int64_t> whole;
    std::vector<double> remainders;
    std::int64_t missing = std::llround(total * 1e6);
    for (const double part : parts) {
        whole.push_back(static_cast<std::int64_t>(std::floor(part * 1e6)));
        remainders.push_back(part * 1e6 - std::floor(part * 1e6));
        missing -= whole.back();
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; missing > 0 && i < order.size(); ++i, --missing)
        ++whole[order[i]];
    for (std::size_t i = order.size(); missing < 0 && i > 0; --i, ++missing)
        --whole[order[i - 1]];
    return whole;
}

double shownPoints(double points)
{
    return static_cast<double>(std::llround(points * Tenths)) / Tenths;
}

std::vector<double> shownParts(double before, double after, const MovementParts &parts)
{
    // The same sharing out as in files, one step being a tenth instead of a millionth.
    std::vector<double> scaled;
    for (const double part : parts.parts)
        scaled.push_back(part * Tenths / 1e6);
    std::vector<double> shown;
    for (const std::int64_t tenths : millionthsOf(scaled, shownChange(before, after) * Tenths / 1e6))
        shown.push_back(static_cast<double>(tenths) / Tenths);
    return shown;
}

Result<MovementStudy> MovementStudy::make(const MovementEnd &before, const MovementEnd &after)
{
    MovementStudy study;
    study.m_ends = { before, after };
    const std::vector<const partnerscope::Criterion *> criteria = leavesOfBoth(*before.profile, *after.profile);
    for (const partnerscope::Criterion *criterion : criteria) {
        Criterion line;
        line.key = criterion->key;
        line.label = criterion->label.isEmpty() ? criterion->key : criterion->label;
        for (std::size_t end = 0; end < 2; ++end) {
            const CompiledProfile &own = *study.m_ends.at(end).compiled;
            const CompiledProfile::Leaf *leaf = leafOf(own, line.key);
            const CompiledProfile::Leaf *any = leaf ? leaf : leafOf(*study.m_ends.at(1 - end).compiled, line.key);
            line.share.at(end) = leaf ? static_cast<double>(leaf->weight) / static_cast<double>(own.weightSum) : 0.0;
            line.prior.at(end) = any ? any->prior : 0;
        }
        study.m_criteria.push_back(std::move(line));
    }
    // A column depends on pool, day and schema only through its own cache; without a change of the schema the rules of
    // both ends share what they have in common.
    const bool sameSchema = before.schema == after.schema;
    std::array<CriterionCache, 8> caches;
    for (std::size_t index = 0; index < study.m_compiled.size(); ++index) {
        const std::size_t facts = index & 1U;
        const std::size_t rules = (index >> 1U) & 1U;
        const std::size_t age = index >> 2U;
        CompileOptions options;
        options.asOf = study.m_ends.at(age).day;
        const std::size_t cache = facts + 2 * age + (sameSchema ? 0 : 4 * rules);
        Result<CompiledProfile> compiled =
            compile(rulesOf(*study.m_ends.at(rules).profile, criteria), *study.m_ends.at(rules).schema,
                    *study.m_ends.at(facts).pool, options, &caches.at(cache));
        if (!compiled)
            return compiled.failure();
        study.m_compiled.at(index) = std::move(*compiled);
    }
    return study;
}

MovementStudy::Terms MovementStudy::mixture(const std::array<std::size_t, 2> &rows, std::size_t mask) const
{
    const CompiledProfile &compiled = m_compiled.at(compiledIndex(mask));
    const std::size_t row = rows.at(endOf(mask, MovementCause::Facts));
    const std::size_t weights = endOf(mask, MovementCause::Weights);
    const std::size_t age = endOf(mask, MovementCause::Age);
    const Estimate estimate = compiled.unknown.estimate;
    double known = 0;
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        known += compiled.leaves[i].column->values[row] == ValueUnknown ? 0.0 : m_criteria[i].share.at(weights);
    Terms terms;
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const CompiledCriterion &column = *compiled.leaves[i].column;
        const double share = m_criteria[i].share.at(weights);
        const bool isKnown = column.values[row] != ValueUnknown;
        double value = fromFixed(isKnown ? column.values[row] : m_criteria[i].prior.at(age));
        if (!isKnown && estimate != Estimate::Prior)
            value = estimate == Estimate::Best ? 1.0 : 0.0;
        const double counted = estimate == Estimate::Renormalise ? (known > 0 ? share / known : 0.0) : share;
        terms.fit.push_back(unitsOf(counted * value));
        const double low = column.low.empty() ? value : fromFixed(column.low[row]);
        const double high = column.high.empty() ? value : fromFixed(column.high[row]);
        terms.low.push_back(unitsOf(isKnown ? share * low : 0.0));
        terms.high.push_back(unitsOf(share * (isKnown ? high : 1.0)));
    }
    return terms;
}

bool MovementStudy::canBeEstimated(const std::array<std::size_t, 2> &rows) const
{
    return m_ends[0].sheet->hasFit(rows[0]) && m_ends[1].sheet->hasFit(rows[1]);
}

void MovementStudy::addTiers(Movement &movement, const std::array<std::size_t, 2> &rows) const
{
    const auto &[before, after] = m_ends;
    movement.statusBefore = before.sheet->status[rows[0]];
    movement.statusAfter = after.sheet->status[rows[1]];
    movement.tierBefore = tierName(*before.sheet, rows[0]);
    movement.tierAfter = tierName(*after.sheet, rows[1]);
    movement.boundsChanged = before.sheet->tiers != after.sheet->tiers;
    QSet<QString> seen;
    for (const CompiledProfile *compiled : { after.compiled, before.compiled }) {
        for (const CompiledProfile::Leaf &leaf : compiled->leaves) {
            if (leaf.column->gate.empty() || seen.contains(leaf.key))
                continue;
            seen.insert(leaf.key);
            if (gateOf(*before.compiled, leaf.key, rows[0]) != gateOf(*after.compiled, leaf.key, rows[1]))
                movement.gatesChanged << leaf.label;
        }
    }
}

Result<Movement> MovementStudy::of(PartnerId partner) const
{
    const std::optional<std::size_t> first = m_ends[0].pool->rowOf(partner);
    const std::optional<std::size_t> last = m_ends[1].pool->rowOf(partner);
    if (!first || !last)
        return fail(ErrorCode::NotFound,
                    first ? Words::tr("The company is no longer in the workspace at the end.")
                          : Words::tr("The company was not in the workspace at the beginning."));
    const std::array<std::size_t, 2> rows { *first, *last };
    if (!canBeEstimated(rows))
        return fail(ErrorCode::NotFound, Words::tr("Too little is known of the company for a fit at both ends."));
    std::array<Terms, Mixtures> terms;
    for (std::size_t mask = 0; mask < Mixtures; ++mask)
        terms.at(mask) = mixture(rows, mask);

    const auto split = [&](const auto &valueOf) {
        std::array<std::int64_t, Mixtures> values {};
        for (std::size_t mask = 0; mask < Mixtures; ++mask)
            values.at(mask) = valueOf(terms.at(mask));
        return toParts(shapley24(values));
    };
    Movement movement;
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        movement.criteria.push_back({ m_criteria[i].key, m_criteria[i].label, pointsOf(terms.front().fit[i]),
                                      pointsOf(terms.back().fit[i]), split([i](const Terms &t) { return t.fit[i]; }) });
    const auto fit = [](const Terms &t) { return sumOf(t.fit); };
    const auto low = [](const Terms &t) { return sumOf(t.low); };
    const auto high = [](const Terms &t) { return sumOf(t.high); };
    movement.parts = split(fit);
    movement.low = split(low);
    movement.high = split(high);
    movement.before = pointsOf(fit(terms.front()));
    movement.after = pointsOf(fit(terms.back()));
    movement.lowBefore = pointsOf(low(terms.front()));
    movement.lowAfter = pointsOf(low(terms.back()));
    movement.highBefore = pointsOf(high(terms.front()));
    movement.highAfter = pointsOf(high(terms.back()));
    std::ranges::stable_sort(movement.criteria, std::greater {}, [](const Movement::Criterion &criterion) {
        return std::abs(criterion.after - criterion.before);
    });
    addTiers(movement, rows);
    return movement;
}

QStringList inWords(const Movement &movement)
{
    const double change = shownChange(movement.before, movement.after);
    QStringList sentences;
    if (change == 0)
        sentences << Words::tr("The fit stayed at %1 of 100.").arg(points(movement.after));
    else
        sentences << Words::tr("The fit moved from %1 to %2 of 100: %3 points.")
                         .arg(points(movement.before), points(movement.after), signedPoints(change));
    QStringList causes;
    const std::vector<double> parts = shownParts(movement.before, movement.after, movement.parts);
    for (std::size_t i = 0; i < MovementCauses; ++i) {
        if (parts[i] != 0)
            causes << movementCauseLabel(static_cast<MovementCause>(i)) + QLatin1Char(' ') + signedPoints(parts[i]);
    }
    if (!causes.isEmpty())
        sentences << Words::tr("Causes: %1.").arg(causes.join(QStringLiteral(", ")));
    QStringList moved;
    for (const Movement::Criterion &criterion : movement.criteria) {
        const double moves = shownChange(criterion.before, criterion.after);
        if (moved.size() < 3 && moves != 0)
            moved << QStringLiteral("\"%1\" %2").arg(criterion.label, signedPoints(moves));
    }
    if (!moved.isEmpty())
        sentences << Words::tr("Moved most by: %1.").arg(moved.join(QStringLiteral(", ")));
    addTierWords(movement, sentences);
    return sentences;
}

} // namespace partnerscope
