#include "base/text.h"
#include "domain/profile.h"
#include "domain/taxonomy.h"

#include <QSet>

#include <cmath>

namespace partnerscope {

namespace {
constexpr int MaximumDepth = 32;

/// Walks the tree once and collects what is wrong with it.
class TreeCheck
{
    Q_DECLARE_TR_FUNCTIONS(TreeCheck)

public:
    explicit TreeCheck(const IdealProfile &profile)
    {
        for (const Tier &tier : profile.tiers)
            m_tiers.insert(tier.name);
    }

    /// \param counts no group above has weight 0
    void siblings(const std::vector<Criterion> &criteria, const QString &place, int depth, bool counts = true)
    {
        if (depth > MaximumDepth) {
            report(place, tr("The criteria are nested more than %1 levels deep.").arg(MaximumDepth));
            return;
        }
        for (std::size_t i = 0; i < criteria.size(); ++i)
            node(criteria[i], QStringLiteral("%1[%2]").arg(place).arg(i), depth, counts);
    }

    Problems problems;
    bool anyWeight = false; ///< some leaf counts in the fit

private:
    void report(const QString &place, const QString &message) { problems << Problem { place, message }; }

    void node(const Criterion &criterion, const QString &place, int depth, bool counts)
    {
        if (criterion.key.trimmed().isEmpty())
            report(place + QStringLiteral(".key"), tr("The criterion needs a key."));
        else if (m_keys.contains(criterion.key))
            report(place + QStringLiteral(".key"), tr("The key \"%1\" stands twice.").arg(criterion.key));
        m_keys.insert(criterion.key);
        if (!std::isfinite(criterion.weight) || criterion.weight < 0)
            report(place + QStringLiteral(".weight"), tr("A weight must be 0 or more."));
        if (!criterion.group.isEmpty() && !contains(criterionGroups(), criterion.group))
            report(place + QStringLiteral(".group"), tr("\"%1\" is not a group of criteria.").arg(criterion.group));
        if (criterion.isLeaf())
            leaf(criterion, place, counts);
        else
            group(criterion, place, depth, counts && criterion.weight > 0);
    }

    void group(const Criterion &criterion, const QString &place, int depth, bool counts)
    {
        if (criterion.must)
            report(place + QStringLiteral(".must"), tr("Only a criterion without sub-criteria can be a must-have."));
        if (criterion.value)
            report(place + QStringLiteral(".value"),
                   tr("Only a criterion without sub-criteria can have a value function."));
        if (!criterion.attribute.isEmpty())
            report(place + QStringLiteral(".attribute"),
                   tr("Only a criterion without sub-criteria reads an attribute."));
        siblings(criterion.criteria, place + QStringLiteral(".criteria"), depth + 1, counts);
    }

    void leaf(const Criterion &criterion, const QString &place, bool counts)
    {
        if (criterion.attribute.trimmed().isEmpty())
            report(place + QStringLiteral(".attribute"), tr("The criterion needs an attribute."));
        if (!criterion.value && !criterion.must)
            report(place + QStringLiteral(".value"), tr("The criterion needs a value function or a must-have."));
        if (criterion.value) {
            anyWeight = anyWeight || (counts && criterion.weight > 0);
            for (const Problem &problem : validate(*criterion.value))
                report(place + QStringLiteral(".value.") + problem.place, problem.message);
        }
        if (criterion.must)
            must(*criterion.must, place + QStringLiteral(".must"));
    }

    void must(const Must &must, const QString &place)
    {
        if (!must.hasCondition())
            report(place, tr("The must-have states no condition."));
        for (const std::optional<double> &limit : { must.atLeast, must.atMost }) {
            if (limit && !std::isfinite(*limit))
                report(place, tr("A limit is not a number."));
        }
        const std::pair<const char *, const std::optional<QStringList> *> sets[] { { ".any_of", &must.anyOf },
                                                                                   { ".all_of", &must.allOf },
                                                                                   { ".none_of", &must.noneOf } };
        for (const auto &[name, set] : sets) {
            if (*set && (*set)->isEmpty())
                report(place + QLatin1String(name), tr("Name at least one term."));
        }
        if (!must.cap.isEmpty() && !m_tiers.contains(must.cap))
            report(place + QStringLiteral(".cap"), tr("There is no tier \"%1\".").arg(must.cap));
    }

    QSet<QString> m_keys;
    QSet<QString> m_tiers;
};

Problems validateTiers(const std::vector<Tier> &tiers)
{
    Problems problems;
    QSet<QString> names;
    QSet<double> bounds;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const QString place = QStringLiteral("tiers[%1]").arg(i);
        const Tier &tier = tiers[i];
        if (tier.name.trimmed().isEmpty())
            problems << Problem { place + QStringLiteral(".name"), tr("The tier needs a name.") };
        else if (names.contains(tier.name))
            problems << Problem { place + QStringLiteral(".name"), tr("The tier \"%1\" stands twice.").arg(tier.name) };
        names.insert(tier.name);
        if (!(tier.atLeast >= 0 && tier.atLeast <= 100))
            problems << Problem { place + QStringLiteral(".at_least"), tr("A tier begins between 0 and 100.") };
        else if (bounds.contains(tier.atLeast))
            problems << Problem { place + QStringLiteral(".at_least"), tr("Two tiers begin at the same fit.") };
        bounds.insert(tier.atLeast);
    }
    return problems;
}

Problems validateCustomers(const CustomerProfile &customers)
{
    Problems problems;
    const std::pair<const char *, const std::vector<WeightedTerm> *> dimensions[] {
        { "regions", &customers.regions }, { "industries", &customers.industries }, { "segments", &customers.segments }
    };
    for (const auto &[name, terms] : dimensions) {
        for (const WeightedTerm &term : *terms) {
            if (!std::isfinite(term.weight) || term.weight < 0)
                problems << Problem { QStringLiteral("customer_profile.%1.%2").arg(QLatin1String(name), term.code),
                                      tr("A market weight must be 0 or more.") };
        }
    }
    return problems;
}

Problems validateHead(const IdealProfile &profile)
{
    static const QSet<QString> areas { QStringLiteral("reach"),   QStringLiteral("sell"),  QStringLiteral("implement"),
                                       QStringLiteral("support"), QStringLiteral("build"), QStringLiteral("promote") };
    Problems problems;
    if (profile.name.trimmed().isEmpty())
        problems << Problem { QStringLiteral("name"), tr("The profile needs a name.") };
    if (!contains(partnerCategories(), profile.category))
        problems << Problem { QStringLiteral("category"),
                              tr("\"%1\" is not a partner category.").arg(profile.category) };
    if (!contains(partnerTypes(), profile.type))
        problems << Problem { QStringLiteral("type"), tr("\"%1\" is not a partner type.").arg(profile.type) };
    for (const QString &area : profile.purpose.areas) {
        if (!areas.contains(area))
            problems << Problem { QStringLiteral("purpose.areas"),
                                  tr("\"%1\" is not an area a partner can act in.").arg(area) };
    }
    if (!(profile.unknown.floor >= 0 && profile.unknown.floor <= 1))
        problems << Problem { QStringLiteral("unknown.floor"), tr("The floor must lie between 0 and 1.") };
    if (profile.reviewMonths && *profile.reviewMonths < 1)
        problems << Problem { QStringLiteral("review_months"), tr("The review cadence is one month or more.") };
    return problems;
}
} // namespace

Problems validate(const IdealProfile &profile)
{
    Problems problems = validateHead(profile);
    TreeCheck tree(profile);
    tree.siblings(profile.criteria, QStringLiteral("criteria"), 1);
    problems << tree.problems;
    if (profile.criteria.empty())
        problems << Problem { QStringLiteral("criteria"), tr("The profile needs at least one criterion.") };
    else if (tree.problems.isEmpty() && !tree.anyWeight)
        problems << Problem { QStringLiteral("criteria"),
                              tr("All weights are 0, so no fit can be computed: raise at least one.") };
    problems << validateTiers(profile.tiers);
    if (profile.persona) {
        for (const Problem &problem : validate(*profile.persona))
            problems << Problem { QStringLiteral("persona.") + problem.place, problem.message };
    }
    if (profile.customerProfile)
        problems << validateCustomers(*profile.customerProfile);
    return problems;
}

} // namespace partnerscope
