#include "scoring/explanation.h"

#include "scoring/tiercuts.h"
#include "scoring/tierstate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString tierName(const std::vector<Tier> &tiers, int tier)
{
    return tier < 0 ? QString() : tiers[static_cast<std::size_t>(tier)].name;
}

Explanation::Row explainLeaf(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf, double countedWeight,
                             std::size_t row)
{
    const CompiledCriterion &column = *leaf.column;
    Explanation::Row line;
    line.key = leaf.key;
    line.label = leaf.label;
    line.group = leaf.group;
    line.attribute = leaf.attribute;
    line.path = leaf.path;
    line.weight = static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum);
    line.value = column.values.empty() ? Unknown : fromFixed(column.values[row]);
    const bool isKnown = !std::isnan(line.value);
    line.assumed = fromFixed(countedValue(profile, leaf, row));
    if (leaf.weight > 0) {
        const double counted =
            countedWeight > 0 && !std::isnan(line.assumed) ? 100 * static_cast<double>(leaf.weight) / countedWeight : 0;
        line.contribution = counted > 0 ? counted * line.assumed : 0;
        line.gap = counted > 0 ? counted * (1 - line.assumed) : 0;
        const double low = column.low.empty() || !isKnown ? line.value : fromFixed(column.low[row]);
        const double high = column.high.empty() || !isKnown ? line.value : fromFixed(column.high[row]);
        line.lowPoints = isKnown ? 100 * line.weight * low : 0;
        line.highPoints = isKnown ? 100 * line.weight * high : 100 * line.weight;
    }
    line.isGate = !column.gate.empty();
    line.gate = line.isGate ? column.gate[row] : GateResult::Pass;
    line.capTier = tierName(profile.tiers, leaf.capTier);
    line.withoutWaiver = leaf.factualGate(row);
    if (const Waiver *waiver = leaf.waiverAt(row))
        line.waiver = *waiver;
    return line;
}

void addNextTier(Explanation &explanation, const ScoreSheet &sheet, std::size_t row)
{
    if (!sheet.isRanked(row) || sheet.tiers.empty() || sheet.tier[row] == 0)
        return;
    const int reached = sheet.tier[row];
    const std::size_t next = reached < 0 ? sheet.tiers.size() - 1 : static_cast<std::size_t>(reached - 1);
    explanation.nextTier = sheet.tiers[next].name;
    explanation.pointsToNext = std::max(0.0, sheet.tiers[next].atLeast - explanation.fit);
}

QString grantedFinding(const Explanation &e)
{
    const bool isSettled = e.high - e.low < 0.05; // to the digit that is shown
    const bool isCertain = e.status == FitStatus::Firm || e.possibleBest == e.possibleWorst;
    const QString fit = points(e.fit);
    if (e.tier.isEmpty())
        return isSettled ? Words::tr("The fit is %1 of 100 and reaches no tier.").arg(fit)
            : isCertain
            ? Words::tr("The fit is %1 of 100 and reaches no tier, whatever the unknown facts turn out to be.").arg(fit)
            : Words::tr("The fit is %1 of 100 and reaches no tier for now.").arg(fit);
    return isSettled ? Words::tr("The fit is %1 of 100: %2.").arg(fit, e.tier)
        : isCertain ? Words::tr("The fit is %1 of 100: %2, whatever the unknown facts turn out to be.").arg(fit, e.tier)
                    : Words::tr("The fit is %1 of 100: %2 for now.").arg(fit, e.tier);
}

QString exclusion(const Explanation &e)
{
    QStringList failed;
    for (const Explanation::Row &row : e.rows) {
        if (row.isGate && row.gate == GateResult::Fail && row.capTier.isEmpty())
            failed << (row.label.isEmpty() ? row.key : row.label);
    }
    const QString names = failed.join(QStringLiteral(", "));
    return std::isnan(e.fit)
        ? Words::tr("The company is excluded, because it fails: %1.").arg(names)
        : Words::tr("The company is excluded, because it fails: %1. Apart from that its fit is %2 of 100.")
              .arg(names, points(e.fit));
}

QString finding(const Explanation &e)
{
    switch (e.status) {
    case FitStatus::Excluded: return exclusion(e);
    case FitStatus::Insufficient:
        return Words::tr("Too little is known for a rating: facts cover %1 % of the weight.")
            .arg(points(100 * e.known));
    case FitStatus::Conditional:
        return Words::tr("The fit is %1 of 100, but a must-have is still unknown, so no tier can be granted yet.")
            .arg(points(e.fit));
    case FitStatus::Firm:
    case FitStatus::Provisional: return grantedFinding(e);
    }
    Q_UNREACHABLE();
}

void addUnknown(const Explanation &e, QStringList &sentences)
{
    QStringList unknown;
    for (const Explanation::Row &row : e.rows) {
        if (row.weight > 0 && std::isnan(row.value))
            unknown << row.label;
    }
    if (!unknown.isEmpty()) {
        sentences << Words::tr("Not known: %1.").arg(unknown.join(QStringLiteral(", ")));
        sentences
            << Words::tr("Once they are known, the fit lies between %1 and %2.").arg(points(e.low), points(e.high));
    } else if (e.high - e.low > 0.05) {
        sentences << Words::tr("Old or weakly supported facts leave the fit between %1 and %2.")
                         .arg(points(e.low), points(e.high));
    }
    if (e.status != FitStatus::Provisional || e.possibleBest == e.possibleWorst)
        return;
    const QString none = Words::tr("no tier");
    sentences << Words::tr("The tier can become anything from %1 to %2.")
                     .arg(e.possibleWorst.isEmpty() ? none : e.possibleWorst,
                          e.possibleBest.isEmpty() ? none : e.possibleBest);
}

QString waived(const Explanation::Row &row)
{
    const QString until = QLocale().toString(row.waiver->until, QLocale::ShortFormat);
    return row.withoutWaiver == GateResult::Fail
        ? Words::tr("The must-have \"%1\" fails, but %2 waives it until %3: %4")
              .arg(row.label, row.waiver->by, until, row.waiver->why)
        : Words::tr("Whether the must-have \"%1\" holds is not known, but %2 waives it until %3: %4")
              .arg(row.label, row.waiver->by, until, row.waiver->why);
}

void addGates(const Explanation &e, QStringList &sentences)
{
    for (const Explanation::Row &row : e.rows) {
        if (row.waiver && row.withoutWaiver != GateResult::Pass)
            sentences << waived(row);
        if (!row.isGate || row.gate == GateResult::Pass)
            continue;
        if (row.gate == GateResult::Unknown)
            sentences << Words::tr("Whether the must-have \"%1\" holds is not known.").arg(row.label);
        else if (row.capTier.isEmpty())
            sentences << Words::tr("The must-have \"%1\" fails.").arg(row.label);
        else
            sentences << Words::tr("The must-have \"%1\" fails, so the tier cannot be better than %2.")
                             .arg(row.label, row.capTier);
    }
}

void addGaps(const Explanation &e, QStringList &sentences)
{
    if (!e.nextTier.isEmpty() && e.pointsToNext > 0)
        sentences << Words::tr("%1 points are missing for %2.").arg(points(e.pointsToNext), e.nextTier);
    const auto worst = std::ranges::max_element(
        e.rows, {}, [](const Explanation::Row &row) { return std::isnan(row.value) ? 0.0 : row.gap; });
    if (worst != e.rows.end() && !std::isnan(worst->value) && worst->gap >= 0.05)
        sentences << Words::tr("The largest known gap is \"%1\" with %2 points.").arg(worst->label, points(worst->gap));
}
} // namespace

Explanation explain(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t row)
{
    Explanation explanation;
    const bool renormalises = profile.unknown.estimate == Estimate::Renormalise;
    const auto counted = static_cast<double>(renormalises ? sheet.knownWeight[row] : profile.weightSum);
    for (const CompiledProfile::Leaf &leaf : profile.leaves)
        explanation.rows.push_back(explainLeaf(profile, leaf, counted, row));
    explanation.fit = sheet.fit(row);
    explanation.low = sheet.low(row);
    explanation.high = sheet.high(row);
    explanation.known = sheet.known(row);
    explanation.status = sheet.status[row];
    explanation.tier = tierName(sheet.tiers, sheet.tier[row]);
    int cap = -1; // what the fit can become does not lift a cap
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.capTier >= 0 && !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail)
            cap = std::max(cap, leaf.capTier);
    }
    explanation.possibleBest = tierName(sheet.tiers, cappedTier(sheet.tiers, explanation.high / 100, cap));
    explanation.possibleWorst = tierName(sheet.tiers, cappedTier(sheet.tiers, explanation.low / 100, cap));
    explanation.excludedBy = excludedBy(profile, row);
    addNextTier(explanation, sheet, row);
    return explanation;
}

double agedKnown(const CompiledProfile &profile, const Pool &pool, std::size_t row, QDate today, double halfLifeDays)
{
    double sum = 0;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        const PoolColumn *column = pool.column(leaf.attribute);
        if (leaf.weight == 0 || !column || leaf.column->values[row] == ValueUnknown)
            continue;
        const QDate asOf = pool.evidence(row, *column).asOf;
        const auto age = static_cast<double>(asOf.isValid() ? std::max<qint64>(0, asOf.daysTo(today)) : 0);
        const double counts = age > 0 ? std::exp2(-age / halfLifeDays) : 1.0;
        sum += static_cast<double>(leaf.weight) / static_cast<double>(profile.weightSum) * counts;
    }
    return sum;
}

QStringList inWords(const Explanation &explanation)
{
    QStringList sentences { finding(explanation) };
    addUnknown(explanation, sentences);
    addGates(explanation, sentences);
    if (explanation.status != FitStatus::Excluded)
        addGaps(explanation, sentences);
    return sentences;
}

} // namespace partnerscope
