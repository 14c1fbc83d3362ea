#include "insight/coverageterms.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::array EngagementDimensions { "category", "type", "tier", "stage" };

bool heavierFirst(const WeightedTerm &a, const WeightedTerm &b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.code < b.code;
}

void add(std::vector<WeightedTerm> &terms, const QString &code, double weight)
{
    const auto known = std::ranges::find(terms, code, &WeightedTerm::code);
    if (known == terms.end())
        terms.push_back({ code, weight });
    else
        known->weight += weight;
}

QStringList parentsOf(const QString &code, const Vocabulary &vocabulary)
{
    const Term *term = vocabulary.find(code);
    QStringList parents;
    if (term) {
        for (const QString &parent : term->parents) {
            if (parent != code && vocabulary.find(parent))
                parents << parent;
        }
    }
    return parents;
}

/// The highest terms above a code. `seen` stops cycles: a term met again has nothing above it.
void collectTop(const QString &code, const Vocabulary &vocabulary, QSet<QString> &seen, QStringList &top)
{
    if (seen.contains(code))
        return;
    seen.insert(code);
    const QStringList parents = parentsOf(code, vocabulary);
    if (parents.isEmpty() && !top.contains(code))
        top << code;
    for (const QString &parent : parents)
        collectTop(parent, vocabulary, seen, top);
}

QString termOf(const Engagement &engagement, const QString &key)
{
    if (key == QLatin1String("category"))
        return engagement.category;
    if (key == QLatin1String("type"))
        return engagement.type;
    return key == QLatin1String("tier") ? engagement.tier : engagement.stage;
}
} // namespace

const std::vector<WeightedTerm> *marketOf(const IdealProfile &profile, const QString &attribute)
{
    if (!profile.customerProfile)
        return nullptr;
    const QString key = attribute.toLower();
    const CustomerProfile &customers = *profile.customerProfile;
    const std::vector<WeightedTerm> *terms = nullptr;
    if (key == QLatin1String("regions_served") || key == QLatin1String("country"))
        terms = &customers.regions;
    else if (key == QLatin1String("industries_served"))
        terms = &customers.industries;
    else if (key == QLatin1String("customer_segments"))
        terms = &customers.segments;
    return terms && !terms->empty() ? terms : nullptr;
}

std::vector<WeightedTerm> marketTerms(const std::vector<WeightedTerm> &market, const Attribute &attribute,
                                      const Schema &schema)
{
    std::vector<WeightedTerm> terms;
    for (const WeightedTerm &term : market)
        add(terms, schema.resolve(attribute.key, term.code), term.weight);
    std::ranges::sort(terms, heavierFirst);
    return terms;
}

std::vector<WeightedTerm> heldTerms(const TermView &view, std::size_t rows)
{
    std::vector<bool> held(static_cast<std::size_t>(view.terms().size()), false);
    std::size_t missing = held.size(); // of a large pool a few rows mostly hold them all
    for (std::size_t row = 0; row < rows && missing > 0; ++row) {
        for (const std::int32_t term : view.at(row)) {
            missing -= held[static_cast<std::size_t>(term)] ? 0u : 1u;
            held[static_cast<std::size_t>(term)] = true;
        }
    }
    std::vector<WeightedTerm> terms;
    for (qsizetype i = 0; i < view.terms().size(); ++i) {
        if (held[static_cast<std::size_t>(i)])
            terms.push_back({ view.terms().at(i), 0 });
    }
    std::ranges::sort(terms, heavierFirst);
    return terms;
}

std::vector<WeightedTerm> rolledUp(const std::vector<WeightedTerm> &terms, const Vocabulary *vocabulary,
                                   CoverageLevel level)
{
    if (level == CoverageLevel::Terms || !vocabulary)
        return terms;
    std::vector<WeightedTerm> rolled;
    for (const WeightedTerm &term : terms) {
        QStringList above;
        QSet<QString> seen;
        if (level == CoverageLevel::Parents)
            above = parentsOf(term.code, *vocabulary);
        else
            collectTop(term.code, *vocabulary, seen, above);
        if (above.isEmpty())
            above << term.code;
        for (const QString &code : above)
            add(rolled, code, term.weight / static_cast<double>(above.size()));
    }
    std::ranges::sort(rolled, heavierFirst);
    return rolled;
}

bool isEngagementDimension(const QString &key)
{
    return std::ranges::any_of(EngagementDimensions, [&](const char *known) { return key == QLatin1String(known); });
}

std::shared_ptr<const PoolColumn> engagementColumn(const QString &key, const IdealProfile &profile, const Pool &pool,
                                                   const QList<Engagement> &engagements)
{
    std::vector<std::pair<std::size_t, QString>> terms; // row, term
    for (const Engagement &engagement : engagements) {
        const std::optional<std::size_t> row = pool.rowOf(engagement.partner);
        if (row && !engagement.endedOn.isValid())
            terms.emplace_back(*row, termOf(engagement, key));
    }
    std::ranges::sort(terms);
    const QString otherwise = key == QLatin1String("category") ? profile.category
        : key == QLatin1String("type")                         ? profile.type
                                                               : QString();
    PoolColumn column { key, AttributeType::MultipleChoice, {}, {} };
    ColumnBuilder builder(column.type, pool.size());
    auto next = terms.cbegin();
    for (std::size_t row = 0; row < pool.size(); ++row) {
        QStringList own;
        for (; next != terms.cend() && next->first == row; ++next) {
            if (!next->second.isEmpty())
                own << next->second;
        }
        if (own.isEmpty() && !otherwise.isEmpty())
            own << otherwise;
        builder.appendSet(own);
    }
    column.data = builder.take();
    return std::make_shared<const PoolColumn>(std::move(column));
}

} // namespace partnerscope
