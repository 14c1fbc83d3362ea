#include "insight/profilechanges.h"

#include "base/text.h"
#include "domain/taxonomy.h"
#include "domain/weightshares.h"
#include "insight/profilewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using Part = ProfileChange::Part;
constexpr double SmallestShift = 0.001; ///< of a share among siblings

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

/// A node of the criteria tree with what its place says.
struct Node {
    const Criterion *criterion;
    QString parent; ///< key; empty at the top
    double local = 0;
    double share = 0;
};

void collect(const IdealProfile &profile, const std::vector<Criterion> &siblings, const QString &parent,
             const QList<int> &path, std::vector<Node> &nodes)
{
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        const QList<int> own = path + QList<int> { static_cast<int>(i) };
        nodes.push_back({ &siblings[i], parent, localShare(siblings, i), shareAt(profile, own) });
        collect(profile, siblings[i].criteria, siblings[i].key, own, nodes);
    }
}

std::vector<Node> nodesOf(const IdealProfile &profile)
{
    std::vector<Node> nodes;
    collect(profile, profile.criteria, {}, {}, nodes);
    return nodes;
}

const Node *find(const std::vector<Node> &nodes, const QString &key)
{
    const auto found = std::ranges::find_if(nodes, [&](const Node &node) { return node.criterion->key == key; });
    return found == nodes.end() ? nullptr : &*found;
}

QString labelOf(const std::vector<Node> &nodes, const QString &key)
{
    const Node *node = find(nodes, key);
    return node ? node->criterion->label : tr("the top level");
}

class Comparer
{
    Q_DECLARE_TR_FUNCTIONS(Comparer)

public:
    Comparer(const IdealProfile &before, const IdealProfile &after, const Schema &schema)
        : m_before(before)
        , m_after(after)
        , m_schema(schema)
        , m_old(nodesOf(before))
        , m_new(nodesOf(after))
    {
    }

    QList<ProfileChange> run()
    {
        comparePurpose();
        for (const Node &node : m_new) {
            const Node *old = find(m_old, node.criterion->key);
            if (old)
                compareNodes(*old, node);
            else
                add(Part::Criteria, tr("Criterion %1").arg(node.criterion->label), {},
                    tr("new, %1 of the whole").arg(percent(node.share)));
        }
        for (const Node &node : m_old) {
            if (!find(m_new, node.criterion->key))
                add(Part::Criteria, tr("Criterion %1").arg(node.criterion->label),
                    tr("%1 of the whole").arg(percent(node.share)), {});
        }
        compareTiers();
        compareRest();
        return std::move(m_changes);
    }

private:
    void add(Part part, const QString &subject, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes << ProfileChange { part, subject, before, after };
    }

    void comparePurpose()
    {
        add(Part::Purpose, tr("Name"), m_before.name, m_after.name);
        add(Part::Purpose, tr("Category"), taxonomyLabel(m_before.category), taxonomyLabel(m_after.category));
        add(Part::Purpose, tr("Type"), taxonomyLabel(m_before.type), taxonomyLabel(m_after.type));
        add(Part::Purpose, tr("Variant"), m_before.variant, m_after.variant);
        add(Part::Purpose, tr("Objective"), m_before.purpose.objective, m_after.purpose.objective);
        const auto areas = [](const IdealProfile &profile) {
            QStringList labels;
            for (const QString &area : profile.purpose.areas)
                labels << taxonomyLabel(area);
            return labels.join(QStringLiteral(", "));
        };
        add(Part::Purpose, tr("Areas"), areas(m_before), areas(m_after));
    }

    [[nodiscard]] QString attributeLabel(const QString &key) const
    {
        const Attribute *attribute = m_schema.find(key);
        return attribute ? attribute->label : key;
    }

    void compareNodes(const Node &old, const Node &now)
    {
        const Criterion &before = *old.criterion;
        const Criterion &after = *now.criterion;
        add(Part::Criteria, tr("Name of %1").arg(before.label), before.label, after.label);
        if (old.parent != now.parent)
            add(Part::Criteria, tr("Place of %1").arg(after.label), labelOf(m_old, old.parent),
                labelOf(m_new, now.parent));
        if (std::abs(old.local - now.local) >= SmallestShift)
            add(Part::Weights, tr("Weight of %1").arg(after.label), percent(old.share), percent(now.share));
        add(Part::Criteria, tr("Reason for %1").arg(after.label), before.reason, after.reason);
        add(Part::Criteria, tr("What %1 reads").arg(after.label), attributeLabel(before.attribute),
            attributeLabel(after.attribute));
        add(Part::Criteria, tr("Group of %1").arg(after.label), taxonomyLabel(before.group),
            taxonomyLabel(after.group));
        if (before.value != after.value)
            add(Part::Values, tr("Points of %1").arg(after.label), value(before), value(after));
        if (before.must != after.must)
            add(Part::MustHaves, tr("Must-have of %1").arg(after.label), must(before), must(after));
    }

    [[nodiscard]] QString value(const Criterion &criterion) const
    {
        return criterion.value ? valueText(*criterion.value, m_schema, criterion.attribute) : QString();
    }
    [[nodiscard]] QString must(const Criterion &criterion) const
    {
        return criterion.must ? mustText(*criterion.must, m_schema, criterion.attribute, 0) : QString();
    }

    void compareTiers()
    {
        const auto bound = [](const std::vector<Tier> &tiers, const QString &name) {
            const auto found = std::ranges::find(tiers, name, &Tier::name);
            return found == tiers.end() ? QString() : tr("from %1").arg(number(found->atLeast));
        };
        for (const Tier &tier : sortedTiers(m_after))
            add(Part::Tiers, tr("Tier %1").arg(tier.name), bound(m_before.tiers, tier.name),
                bound({ tier }, tier.name));
        for (const Tier &tier : sortedTiers(m_before)) {
            if (bound(m_after.tiers, tier.name).isEmpty())
                add(Part::Tiers, tr("Tier %1").arg(tier.name), bound({ tier }, tier.name), {});
        }
    }

    [[nodiscard]] static QString unknownText(const UnknownRule &rule)
    {
        QString text;
        switch (rule.estimate) {
        case Estimate::Prior: text = tr("counted at the mean of the pool"); break;
        case Estimate::Renormalise: text = tr("left out"); break;
        case Estimate::Worst: text = tr("counted as the worst"); break;
        case Estimate::Best: text = tr("counted as the best"); break;
        }
        const QString floor = tr("%1; at least %2 of the weight known").arg(text, percent(rule.floor));
        return rule.widen ? tr("%1; age and grade widen").arg(floor) : floor;
    }

    [[nodiscard]] static QString personaText(const std::optional<Persona> &persona)
    {
        if (!persona)
            return {};
        const PersonTraits &traits = persona->traits;
        QStringList parts { persona->name };
        for (const QString &text : { traits.role, traits.seniority, traits.vision, traits.collaboration,
                                     traits.successMeasure, traits.experience, traits.leadershipAccess }) {
            if (!text.isEmpty())
                parts << text;
        }
        if (traits.sponsor)
            parts << (*traits.sponsor ? tr("with a sponsor") : tr("without a sponsor"));
        return parts.join(QStringLiteral("; "));
    }

    /// Market weights as shares, so that another unit is no change.
    [[nodiscard]] QString market(const std::vector<WeightedTerm> &terms, const QString &attribute) const
    {
        const Vocabulary *vocabulary = m_schema.vocabularyOf(attribute);
        double sum = 0;
        for (const WeightedTerm &term : terms)
            sum += term.weight;
        QStringList texts;
        for (const WeightedTerm &term : terms)
            texts << QStringLiteral("%1 %2").arg(vocabulary ? vocabulary->labelOf(term.code) : term.code,
                                                 percent(sum > 0 ? term.weight / sum : 0));
        return texts.join(QStringLiteral(", "));
    }

    void compareRest()
    {
        add(Part::Unknown, tr("Unknown facts"), unknownText(m_before.unknown), unknownText(m_after.unknown));
        if (m_before.persona != m_after.persona)
            add(Part::Persona, tr("Persona"), personaText(m_before.persona), personaText(m_after.persona));
        const CustomerProfile none;
        const CustomerProfile &old = m_before.customerProfile ? *m_before.customerProfile : none;
        const CustomerProfile &now = m_after.customerProfile ? *m_after.customerProfile : none;
        add(Part::Customers, tr("Customer profile"), old.name, now.name);
        const auto compare = [&](const QString &subject, const std::vector<WeightedTerm> CustomerProfile::*terms,
                                 const QString &attribute) {
            if (old.*terms != now.*terms)
                add(Part::Customers, subject, market(old.*terms, attribute), market(now.*terms, attribute));
        };
        compare(tr("Customers' regions"), &CustomerProfile::regions, QStringLiteral("regions_served"));
        compare(tr("Customers' industries"), &CustomerProfile::industries, QStringLiteral("industries"));
        compare(tr("Customer segments"), &CustomerProfile::segments, QStringLiteral("customer_segments"));
        const auto months = [](const std::optional<int> &count) {
            return count ? tr("every %Ln months", nullptr, *count) : QString();
        };
        add(Part::Review, tr("Review"), months(m_before.reviewMonths), months(m_after.reviewMonths));
    }

    const IdealProfile &m_before;
    const IdealProfile &m_after;
    const Schema &m_schema;
    std::vector<Node> m_old;
    std::vector<Node> m_new;
    QList<ProfileChange> m_changes;
};

/// Key in files and words on the screen.
struct PartName {
    Part part;
    const char *key;
    const char *label;
};
constexpr PartName PartNames[] {
    { Part::Purpose, "purpose", QT_TRANSLATE_NOOP("partnerscope", "Purpose") },
    { Part::Criteria, "criteria", QT_TRANSLATE_NOOP("partnerscope", "Criteria") },
    { Part::Weights, "weights", QT_TRANSLATE_NOOP("partnerscope", "Weights") },
    { Part::Values, "values", QT_TRANSLATE_NOOP("partnerscope", "Points") },
    { Part::MustHaves, "must_haves", QT_TRANSLATE_NOOP("partnerscope", "Must-haves") },
    { Part::Tiers, "tiers", QT_TRANSLATE_NOOP("partnerscope", "Tiers") },
    { Part::Unknown, "unknown", QT_TRANSLATE_NOOP("partnerscope", "Unknown facts") },
    { Part::Persona, "persona", QT_TRANSLATE_NOOP("partnerscope", "Persona") },
    { Part::Customers, "customers", QT_TRANSLATE_NOOP("partnerscope", "Customers") },
    { Part::Review, "review", QT_TRANSLATE_NOOP("partnerscope", "Review") },
};
} // namespace

QList<ProfileChange> profileChanges(const IdealProfile &before, const IdealProfile &after, const Schema &schema)
{
    return before == after ? QList<ProfileChange>() : Comparer(before, after, schema).run();
}

QString partKey(ProfileChange::Part part)
{
    return QString::fromLatin1(std::ranges::find(PartNames, part, &PartName::part)->key);
}

QString partLabel(ProfileChange::Part part)
{
    return tr(std::ranges::find(PartNames, part, &PartName::part)->label);
}

QString inWords(const ProfileChange &change)
{
    if (change.before.isEmpty())
        return tr("%1: %2", "a thing and what it is now").arg(change.subject, change.after);
    if (change.after.isEmpty())
        return tr("%1: gone (%2)").arg(change.subject, change.before);
    return tr("%1: %2 → %3").arg(change.subject, change.before, change.after);
}

} // namespace partnerscope
