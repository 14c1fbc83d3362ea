#include "insight/healthfixes.h"

#include "base/text.h"
#include "domain/weightshares.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using Shares = QHash<QString, double>; ///< criterion key → share of the whole weight, in [0, 1]

constexpr double ShownDifference = 5e-4;       ///< of a share: half of what percent() shows
constexpr double Tolerance = ScoreEpsilon / 2; ///< the checks allow twice that

/// "6 %", "9.6 %": no more digits than it takes to see a change.
QString percent(double share)
{
    const double rounded = std::round(1000 * share) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString figure(double points)
{
    return QLocale().toString(points, 'f', points == std::floor(points) ? 0 : 1);
}

/// The criteria that have a scale, with their group.
struct Weighed {
    QString key;
    QString label;
    QString group;
    double share;
};

std::vector<Weighed> weighedOf(const IdealProfile &profile)
{
    std::vector<Weighed> found;
    for (const LeafRef &leaf : leaves(profile)) {
        if (leaf.criterion->value)
            found.push_back({ leaf.criterion->key, leaf.criterion->label, leaf.group, shareAt(profile, leaf.path) });
    }
    return found;
}

/// Writes weights that give every criterion its share: each node weighs what its criteria carry together, in per cent.
/// Nodes without a scale keep their number. \returns the sum of the shares below.
double writeShares(std::vector<Criterion> &siblings, const Shares &shares, double unit)
{
    std::vector<std::optional<double>> sums;
    double all = 0;
    for (Criterion &node : siblings) {
        if (node.isLeaf())
            sums.push_back(node.value ? std::optional(shares.value(node.key)) : std::nullopt);
        else
            sums.push_back(writeShares(node.criteria, shares, unit));
        all += sums.back().value_or(0);
    }
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        if (sums[i] && all > 0)
            siblings[i].weight = std::round(100 * *sums[i] / all / unit) * unit;
    }
    return all;
}

/// The profile with these shares, in weights as round as `holds` allows.
template <typename Holds>
std::optional<IdealProfile> withShares(const IdealProfile &profile, const Shares &shares, Holds holds)
{
    for (const double unit : { 0.1, 0.01, 1e-3, 1e-4, 1e-6, 1e-8 }) {
        IdealProfile changed = profile;
        writeShares(changed.criteria, shares, unit);
        const bool isClose = std::ranges::all_of(weighedOf(changed), [&](const Weighed &each) {
            return std::abs(each.share - shares.value(each.key)) < ShownDifference;
        });
        if (isClose && validate(changed).isEmpty() && holds(changed))
            return changed;
    }
    return std::nullopt;
}

double groupShare(const IdealProfile &profile, const QString &group)
{
    double sum = 0;
    for (const Weighed &each : weighedOf(profile))
        sum += each.group == group ? each.share : 0;
    return sum;
}

/// Shares with which a group carries `wanted`; ratios inside and outside of it stay. Criteria of the group that carry
/// nothing share alike. Empty where the group or all the rest has nothing to weigh.
Shares sharesWithGroup(const std::vector<Weighed> &criteria, const QString &group, double wanted)
{
    double before = 0;
    int members = 0;
    for (const Weighed &each : criteria) {
        before += each.group == group ? each.share : 0;
        members += each.group == group;
    }
    if (members == 0 || 1 - before < Tolerance)
        return {};
    Shares shares;
    for (const Weighed &each : criteria) {
        if (each.group != group)
            shares.insert(each.key, each.share * (1 - wanted) / (1 - before));
        else
            shares.insert(each.key, before > 0 ? each.share * wanted / before : wanted / members);
    }
    return shares;
}

std::optional<HealthFix> raiseCulture(const IdealProfile &profile, double least)
{
    const QString group = QStringLiteral("culture");
    const double before = groupShare(profile, group);
    const auto after =
        withShares(profile, sharesWithGroup(weighedOf(profile), group, least),
                   [&](const IdealProfile &changed) { return groupShare(changed, group) >= least - Tolerance; });
    if (!after)
        return std::nullopt;
    return HealthFix { tr("Raise the weight of culture"),
                       tr("Cultural compatibility %1 % → %2 %, the others shrink in proportion.")
                           .arg(percent(before), percent(groupShare(*after, group))),
                       *after };
}

std::optional<HealthFix> capProfitability(const IdealProfile &profile, double most)
{
    const QString group = QStringLiteral("profitability");
    const double before = groupShare(profile, group);
    const auto after =
        withShares(profile, sharesWithGroup(weighedOf(profile), group, most),
                   [&](const IdealProfile &changed) { return groupShare(changed, group) <= most + Tolerance; });
    if (!after)
        return std::nullopt;
    return HealthFix { tr("Lower the weight of profitability"),
                       tr("Profitability %1 % → %2 %, the others grow in proportion.")
                           .arg(percent(before), percent(groupShare(*after, group))),
                       *after };
}

/// What is cut off goes to the others in proportion; who thereby comes to carry too much is cut as well. Empty where
/// there are too few criteria to share the weight.
Shares cappedShares(const std::vector<Weighed> &criteria, double most)
{
    Shares shares;
    QStringList capped;
    while (true) {
        double rest = 1 - most * static_cast<double>(capped.size());
        double open = 0;
        for (const Weighed &each : criteria)
            open += capped.contains(each.key) ? 0 : each.share;
        if (rest < 0 || open < Tolerance)
            return {};
        const qsizetype before = capped.size();
        for (const Weighed &each : criteria) {
            if (shares.value(each.key) == most && capped.contains(each.key))
                continue;
            const double share = each.share * rest / open;
            shares.insert(each.key, std::min(share, most));
            if (share > most + Tolerance)
                capped << each.key;
        }
        if (capped.size() == before)
            return shares;
    }
}

std::optional<HealthFix> capCriteria(const IdealProfile &profile, double most)
{
    const std::vector<Weighed> before = weighedOf(profile);
    const auto after = withShares(profile, cappedShares(before, most), [&](const IdealProfile &changed) {
        return std::ranges::all_of(weighedOf(changed),
                                   [&](const Weighed &each) { return each.share <= most + Tolerance; });
    });
    if (!after)
        return std::nullopt;
    const std::vector<Weighed> then = weighedOf(*after);
    QStringList changes;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].share > most + Tolerance)
            changes << tr("\"%1\" %2 % → %3 %", "a criterion, its share before and after")
                           .arg(before[i].label, percent(before[i].share), percent(then[i].share));
    }
    return HealthFix { tr("Limit the weight of one criterion"),
                       tr("%1, the others grow in proportion.").arg(changes.join(QStringLiteral(", "))), *after };
}

const LeafRef *leafOf(const std::vector<LeafRef> &all, const QString &key)
{
    const auto found = std::ranges::find_if(all, [&](const LeafRef &leaf) { return leaf.criterion->key == key; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<HealthFix> countOnce(const IdealProfile &profile, const QString &key)
{
    const std::vector<LeafRef> all = leaves(profile);
    const LeafRef *leaf = leafOf(all, key);
    if (!leaf)
        return std::nullopt;
    IdealProfile after = profile;
    criterionAt(after, leaf->path)->weight = 0;
    if (!validate(after).isEmpty())
        return std::nullopt; // nothing else would count
    const QString words = leaf->criterion->must
        ? tr("\"%1\" %2 % → 0 %, the others get its share; as a must-have it stays.")
        : tr("\"%1\" %2 % → 0 %, the others get its share.");
    return HealthFix { tr("Count \"%1\" no longer").arg(leaf->criterion->label),
                       words.arg(leaf->criterion->label, percent(shareAt(profile, leaf->path))), after };
}

/// A must-have that is hard to meet caps the tier; where there is no tier, its value function alone goes on counting.
std::optional<HealthFix> soften(const IdealProfile &profile, const QString &key)
{
    const std::vector<LeafRef> all = leaves(profile);
    const LeafRef *leaf = leafOf(all, key);
    if (!leaf || !leaf->criterion->must)
        return std::nullopt;
    const QString label = leaf->criterion->label;
    const std::vector<Tier> tiers = sortedTiers(profile);
    IdealProfile after = profile;
    Criterion *changed = criterionAt(after, leaf->path);
    if (!tiers.empty()) {
        changed->must->cap = tiers.back().name;
        return HealthFix {
            tr("Let the must-have \"%1\" cap the tier").arg(label),
            tr("Who fails \"%1\" is excluded no longer, but comes no higher than %2.").arg(label, tiers.back().name),
            after
        };
    }
    if (!changed->value)
        return std::nullopt;
    changed->must.reset();
    return HealthFix { tr("Let \"%1\" be no must-have").arg(label),
                       tr("Who fails \"%1\" is excluded no longer; it goes on counting with %2 % of the weight.")
                           .arg(label, percent(shareAt(profile, leaf->path))),
                       after };
}

/// Moves the bound from which on companies qualify. Tiers that would fall below it keep their distance in proportion.
std::optional<HealthFix> moveCut(const IdealProfile &profile, double cut, const QString &name)
{
    IdealProfile after = profile;
    const double before = qualifyAt(profile);
    QStringList changes;
    if (before <= 0) {
        after.tiers.push_back({ tr("Qualified"), cut });
        changes << tr("A new tier \"%1\" begins at %2").arg(after.tiers.back().name, figure(cut));
    }
    const bool crosses = std::ranges::any_of(
        profile.tiers, [&](const Tier &tier) { return before > 0 && tier.atLeast > before && tier.atLeast <= cut; });
    for (Tier &tier : after.tiers) {
        const double old = tier.atLeast;
        if (before <= 0 || old < before || (old > before && !crosses))
            continue;
        tier.atLeast =
            old == before ? cut : std::round(10 * (cut + (old - before) * (100 - cut) / (100 - before))) / 10;
        changes << tr("%1 from %2 → %3", "a tier, its bound before and after")
                       .arg(tier.name, figure(old), figure(tier.atLeast));
    }
    if (!validate(after).isEmpty())
        return std::nullopt;
    return HealthFix { name, changes.join(QStringLiteral(", ")), after };
}

std::optional<HealthFix> fixFor(const IdealProfile &profile, const HealthFinding &finding,
                                const HealthThresholds &thresholds)
{
    if (finding.key == QLatin1String("too_broad") && finding.cut)
        return moveCut(profile, *finding.cut, tr("Raise the cut"));
    if (finding.key == QLatin1String("perfect_partner") && !finding.criteria.isEmpty())
        return soften(profile, finding.criteria.first());
    if (finding.key == QLatin1String("perfect_partner") && finding.cut)
        return moveCut(profile, *finding.cut, tr("Lower the cut"));
    if (finding.key == QLatin1String("ignoring_culture"))
        return raiseCulture(profile, thresholds.share(HealthLimit::LeastCulture));
    if (finding.key == QLatin1String("revenue_driven"))
        return capProfitability(profile, thresholds.share(HealthLimit::MostProfitability));
    if (finding.key == QLatin1String("one_criterion_rules"))
        return capCriteria(profile, thresholds.share(HealthLimit::HeaviestCriterion));
    if (finding.key == QLatin1String("double_counting") && !finding.criteria.isEmpty())
        return countOnce(profile, finding.criteria.first());
    return std::nullopt;
}
} // namespace

std::optional<HealthFix> healthFix(const IdealProfile &profile, const HealthFinding &finding,
                                   const HealthThresholds &thresholds)
{
    if (finding.severity != HealthFinding::Severity::Warning || !validate(profile).isEmpty())
        return std::nullopt;
    std::optional<HealthFix> fix = fixFor(profile, finding, thresholds);
    return fix && fix->after != profile ? fix : std::nullopt;
}

HealthPlace healthPlace(const HealthFinding &finding)
{
    if (finding.severity == HealthFinding::Severity::Ok)
        return HealthPlace::None;
    static const QHash<QString, HealthPlace> Places {
        { QStringLiteral("too_broad"), HealthPlace::Criteria },
        { QStringLiteral("perfect_partner"), HealthPlace::Tiers },
        { QStringLiteral("ignoring_culture"), HealthPlace::Criteria },
        { QStringLiteral("revenue_driven"), HealthPlace::Criteria },
        { QStringLiteral("people_forgotten"), HealthPlace::Persona },
        { QStringLiteral("vague_persona"), HealthPlace::Persona },
        { QStringLiteral("one_criterion_rules"), HealthPlace::Criteria },
        { QStringLiteral("static_profile"), HealthPlace::Review },
        { QStringLiteral("waivers"), HealthPlace::Waivers },
    };
    if (!finding.criteria.isEmpty())
        return HealthPlace::Criterion;
    if (finding.key == QLatin1String("no_step_zero") && finding.severity == HealthFinding::Severity::Warning)
        return HealthPlace::Customers;
    return finding.severity == HealthFinding::Severity::Warning || finding.key == QLatin1String("waivers")
        ? Places.value(finding.key, HealthPlace::None)
        : HealthPlace::None;
}

} // namespace partnerscope
