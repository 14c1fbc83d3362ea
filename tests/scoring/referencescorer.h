#pragma once

#include "scoring/scoresheet.h"

#include <QSet>

#include <cmath>
#include <limits>

namespace partnerscope::reference {

/// The rules of scoring once more, company by company in double precision, as plainly as they can be written: what the
/// compiled integer engine is compared with. Shares nothing with it but the domain's types.
inline constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

struct Company {
    double fit = 0; ///< [0, 100]; NaN without an estimate
    double low = 0;
    double high = 0;
    double known = 0; ///< [0, 1]
    QString status;
    QString tier;
    QString excludedBy;
};

class Scorer
{
public:
    Scorer(const IdealProfile &profile, const Schema &schema, const Pool &pool)
        : m_profile(profile)
        , m_schema(schema)
        , m_pool(pool)
        , m_leaves(leaves(profile))
    {
        for (const LeafRef &leaf : m_leaves)
            m_weights.push_back(weightOf(leaf.path));
        for (const LeafRef &leaf : m_leaves) {
            double sum = 2.5;
            double count = 5;
            for (std::size_t row = 0; row < pool.size(); ++row) {
                const double v = valueOf(*leaf.criterion, row);
                if (!std::isnan(v)) {
                    sum += v;
                    ++count;
                }
            }
            m_priors.push_back(sum / count);
        }
    }

    [[nodiscard]] double valueOf(const Criterion &criterion, std::size_t row) const
    {
        const Attribute *attribute = m_schema.find(criterion.attribute);
        if (!criterion.value || !attribute)
            return Unknown;
        const Value fact = m_pool.value(row, criterion.attribute);
        return isKnown(fact) ? evaluateFact(*criterion.value, *attribute, fact) : Unknown;
    }

    [[nodiscard]] Company company(std::size_t row) const
    {
        Company result;
        double known = 0;
        double sum = 0;
        double estimate = 0;
        GateResult hard = GateResult::Pass;
        bool softUnknown = false;
        double capped = -1;
        QStringList excluding;
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            const Criterion &criterion = *m_leaves[i].criterion;
            const double v = valueOf(criterion, row);
            if (std::isnan(v)) {
                estimate += m_weights[i] * assumed(i);
            } else {
                sum += m_weights[i] * v;
                known += m_weights[i];
            }
            if (!criterion.must)
                continue;
            const GateResult gate = gateOf(criterion, row);
            if (!criterion.must->cap.isEmpty()) {
                softUnknown = softUnknown || gate == GateResult::Unknown;
                if (gate == GateResult::Fail)
                    capped = std::max(capped, double(tierIndex(criterion.must->cap)));
                continue;
            }
            hard = std::max(hard, gate);
            if (gate == GateResult::Fail)
                excluding << criterion.key;
        }
        const bool renormalises = m_profile.unknown.estimate == Estimate::Renormalise;
        const bool nothing = known < 1e-12;
        result.fit = 100 * (renormalises ? (nothing ? Unknown : sum / known) : sum + estimate);
        result.low = 100 * sum;
        result.high = 100 * (sum + 1 - known);
        result.known = known;
        result.excludedBy = excluding.join(QLatin1Char(';'));
        if (hard == GateResult::Fail)
            result.status = QStringLiteral("excluded");
        else if (known < m_profile.unknown.floor - 1e-7 || std::isnan(result.fit))
            result.status = QStringLiteral("insufficient");
        else if (hard == GateResult::Unknown || softUnknown)
            result.status = QStringLiteral("conditional");
        else
            result.status =
                tierAt(result.low) == tierAt(result.high) ? QStringLiteral("firm") : QStringLiteral("provisional");
        if (result.status != QStringLiteral("excluded") && result.status != QStringLiteral("insufficient")
            && tierAt(result.fit) >= 0)
            result.tier =
                sortedTiers(m_profile)[static_cast<std::size_t>(std::max(double(tierAt(result.fit)), capped))].name;
        return result;
    }

    [[nodiscard]] GateResult gateOf(const Criterion &criterion, std::size_t row) const
    {
        const Must &must = *criterion.must;
        const Attribute *attribute = m_schema.find(criterion.attribute);
        const Value fact = attribute ? m_pool.value(row, criterion.attribute) : Value {};
        if (!isKnown(fact))
            return must.known ? GateResult::Fail : GateResult::Unknown;
        GateResult all = GateResult::Pass;
        const auto require = [&](bool readable, bool holds) {
            all = std::max(all, !readable ? GateResult::Unknown : holds ? GateResult::Pass : GateResult::Fail);
        };
        const double x = numberOf(fact);
        if (must.atLeast)
            require(!std::isnan(x), x >= *must.atLeast - 1e-9 * std::max(1.0, std::abs(*must.atLeast)));
        if (must.atMost)
            require(!std::isnan(x), x <= *must.atMost + 1e-9 * std::max(1.0, std::abs(*must.atMost)));
        const auto hits = [&](const QStringList &wanted) {
            int count = 0;
            for (const QString &term : wanted)
                count += serves(fact, *attribute, term);
            return count;
        };
        if (must.anyOf)
            require(true, hits(*must.anyOf) > 0);
        if (must.allOf)
            require(true, hits(*must.allOf) == must.allOf->size());
        if (must.noneOf)
            require(true, hits(*must.noneOf) == 0);
        if (const bool *yes = std::get_if<bool>(&must.is))
            require(std::holds_alternative<bool>(fact),
                    std::holds_alternative<bool>(fact) && std::get<bool>(fact) == *yes);
        else if (const QString *term = std::get_if<QString>(&must.is))
            require(terms(fact).size() == 1, serves(fact, *attribute, *term));
        return all;
    }

    [[nodiscard]] int tierAt(double fit) const
    {
        const std::vector<Tier> tiers = sortedTiers(m_profile);
        for (int i = 0; i < static_cast<int>(tiers.size()); ++i) {
            if (fit >= tiers[static_cast<std::size_t>(i)].atLeast - 1e-5)
                return i;
        }
        return -1;
    }

    /// Whether a figure lies so close to a cut that rounding may decide.
    [[nodiscard]] bool isNearCut(double fit) const
    {
        for (const Tier &tier : m_profile.tiers) {
            if (std::abs(fit - tier.atLeast) < 3e-5)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] static bool isActive(const Criterion &node)
    {
        if (node.weight <= 0)
            return false;
        if (node.criteria.empty())
            return node.value.has_value();
        for (const Criterion &child : node.criteria) {
            if (isActive(child))
                return true;
        }
        return false;
    }

    [[nodiscard]] double weightOf(const QList<int> &path) const
    {
        double weight = 1;
        const std::vector<Criterion> *siblings = &m_profile.criteria;
        for (const int position : path) {
            const Criterion &node = (*siblings)[static_cast<std::size_t>(position)];
            double sum = 0;
            for (const Criterion &sibling : *siblings)
                sum += isActive(sibling) ? sibling.weight : 0;
            weight *= isActive(node) ? node.weight / sum : 0;
            siblings = &node.criteria;
        }
        return weight;
    }

    [[nodiscard]] double assumed(std::size_t leaf) const
    {
        switch (m_profile.unknown.estimate) {
        case Estimate::Prior: return m_priors[leaf];
        case Estimate::Best: return 1;
        case Estimate::Worst:
        case Estimate::Renormalise: break;
        }
        return 0;
    }

    [[nodiscard]] int tierIndex(const QString &name) const
    {
        const std::vector<Tier> tiers = sortedTiers(m_profile);
        int index = 0;
        while (tiers[static_cast<std::size_t>(index)].name != name)
            ++index;
        return index;
    }

    [[nodiscard]] static QStringList terms(const Value &fact)
    {
        if (const QStringList *set = std::get_if<QStringList>(&fact))
            return *set;
        return { toFileText(fact) };
    }

    [[nodiscard]] static double numberOf(const Value &fact)
    {
        if (const double *x = std::get_if<double>(&fact))
            return *x;
        if (const Money *money = std::get_if<Money>(&fact))
            return money->amount;
        if (const bool *yes = std::get_if<bool>(&fact))
            return *yes ? 1 : 0;
        if (std::holds_alternative<QDate>(fact) || terms(fact).size() != 1)
            return Unknown;
        bool ok = false;
        const double x = terms(fact).front().toDouble(&ok);
        return ok ? x : Unknown;
    }

    /// Climbs from a term to its ancestors until it meets the wanted code.
    [[nodiscard]] bool liesUnder(const Vocabulary *vocabulary, const QString &code, const QString &wanted,
                                 int depth = 0) const
    {
        if (code == wanted)
            return true;
        const Term *term = vocabulary ? vocabulary->find(code) : nullptr;
        if (!term || depth > 20)
            return false;
        for (const QString &parent : term->parents) {
            if (liesUnder(vocabulary, parent, wanted, depth + 1))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool serves(const Value &fact, const Attribute &attribute, const QString &wanted) const
    {
        const QString code = m_schema.resolve(attribute.key, wanted);
        for (const QString &term : terms(fact)) {
            if (liesUnder(m_schema.vocabularyOf(attribute.key), term, code))
                return true;
        }
        return false;
    }

    [[nodiscard]] double setValue(const ValueFunction &function, const Attribute &attribute, const Value &fact) const
    {
        double hit = 0;
        double total = 0;
        if (const CoverageShape *shape = std::get_if<CoverageShape>(&function)) {
            for (const WeightedTerm &term : shape->of) {
                total += term.weight;
                hit += serves(fact, attribute, term.code) ? term.weight : 0;
            }
            return hit / total;
        }
        if (const AtLeastShape *shape = std::get_if<AtLeastShape>(&function)) {
            for (const WeightedTerm &term : shape->of)
                hit += serves(fact, attribute, term.code);
            if (shape->of.empty())
                hit = static_cast<double>(terms(fact).size());
            return std::min(1.0, hit / shape->count);
        }
        const SimilarityShape &shape = std::get<SimilarityShape>(function);
        QStringList rest = terms(fact);
        for (const WeightedTerm &term : shape.of) {
            const double u = shape.measure == SimilarityMeasure::Jaccard ? 1 : term.weight;
            const bool has = rest.removeAll(m_schema.resolve(attribute.key, term.code)) > 0;
            hit += has ? std::min(u, 1.0) : 0;
            total += has ? std::max(u, 1.0) : u;
        }
        return hit / (total + static_cast<double>(rest.size()));
    }

    [[nodiscard]] double termValue(const ValueFunction &function, const Attribute &attribute, const Value &fact) const
    {
        if (terms(fact).size() != 1)
            return Unknown;
        const QString term = terms(fact).front();
        if (const YesNoShape *shape = std::get_if<YesNoShape>(&function)) {
            if (term == QLatin1String("yes") || term == QLatin1String("no"))
                return term == QLatin1String("yes") ? shape->yes : shape->no;
            return Unknown;
        }
        if (const LevelsShape *shape = std::get_if<LevelsShape>(&function)) {
            for (qsizetype k = 0; k < shape->order.size(); ++k) {
                if (m_schema.resolve(attribute.key, shape->order[k]) != term)
                    continue;
                if (!shape->values.empty())
                    return shape->values[static_cast<std::size_t>(k)];
                return shape->order.size() == 1 ? 1
                                                : static_cast<double>(k) / static_cast<double>(shape->order.size() - 1);
            }
            return Unknown;
        }
        const CategoriesShape &shape = std::get<CategoriesShape>(function);
        for (const WeightedTerm &entry : shape.map) {
            if (m_schema.resolve(attribute.key, entry.code) == term)
                return entry.weight;
        }
        return shape.other.value_or(Unknown);
    }

    [[nodiscard]] static double numberValue(const ValueFunction &function, double x)
    {
        if (const LinearShape *shape = std::get_if<LinearShape>(&function)) {
            if (shape->log10 && x <= 0)
                return Unknown;
            const auto at = [&](double p) { return shape->log10 ? std::log10(p) : p; };
            return std::clamp((at(x) - at(shape->from)) / (at(shape->to) - at(shape->from)), 0.0, 1.0);
        }
        if (const TargetShape *shape = std::get_if<TargetShape>(&function)) {
            double v = 1;
            if (shape->fullFrom && x < *shape->fullFrom)
                v = std::max(0.0, (x - *shape->zeroBelow) / (*shape->fullFrom - *shape->zeroBelow));
            if (shape->fullTo && x > *shape->fullTo)
                v = std::max(0.0, (*shape->zeroAbove - x) / (*shape->zeroAbove - *shape->fullTo));
            return v;
        }
        if (const PointsShape *shape = std::get_if<PointsShape>(&function)) {
            double v = shape->knots.front().v;
            for (std::size_t i = 0; i < shape->knots.size(); ++i) {
                const Knot &knot = shape->knots[i];
                if (x >= knot.x)
                    v = knot.v;
                else if (i > 0 && x > shape->knots[i - 1].x)
                    v = shape->knots[i - 1].v
                        + (knot.v - shape->knots[i - 1].v) * (x - shape->knots[i - 1].x)
                            / (knot.x - shape->knots[i - 1].x);
                if (x < knot.x)
                    break;
            }
            return v;
        }
        double v = 0;
        for (const Knot &band : std::get<BandsShape>(function).bands) {
            if (x >= band.x)
                v = band.v;
        }
        return v;
    }

    [[nodiscard]] double evaluateFact(const ValueFunction &function, const Attribute &attribute,
                                      const Value &fact) const
    {
        if (readsSet(function))
            return setValue(function, attribute, fact);
        if (!readsNumber(function))
            return termValue(function, attribute, fact);
        const double x = numberOf(fact);
        return std::isfinite(x) ? numberValue(function, x) : Unknown;
    }

    const IdealProfile &m_profile;
    const Schema &m_schema;
    const Pool &m_pool;
    std::vector<LeafRef> m_leaves;
    std::vector<double> m_weights;
    std::vector<double> m_priors;
};

} // namespace partnerscope::reference
