#include "scoring/attainable.h"

#include "scoring/weights.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
ValueRange around(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    return { std::clamp(low, 0.0, 1.0), std::clamp(high, 0.0, 1.0) };
}

std::vector<double> heights(const std::vector<Knot> &knots)
{
    std::vector<double> values;
    for (const Knot &knot : knots)
        values.push_back(knot.v);
    return values;
}

/// Weights of the wanted terms a company can have at once: each list is one possible company.
class Wanted
{
public:
    Wanted(const std::vector<WeightedTerm> &of, const QString &attribute, const Schema &schema)
        : m_attribute(schema.find(attribute))
        , m_vocabulary(schema.vocabularyOf(attribute))
    {
        QSet<QString> seen;
        for (const WeightedTerm &term : of) {
            const QString code = m_vocabulary ? m_vocabulary->resolve(term.code) : QString();
            const QString own = code.isEmpty() ? term.code : code;
            if (seen.contains(own))
                continue;
            seen << own;
            m_codes << own;
            weights.push_back(term.weight);
        }
    }

    std::vector<double> weights; ///< of distinct terms

    [[nodiscard]] bool isSingle() const { return m_attribute && m_attribute->type != AttributeType::MultipleChoice; }
    /// The most that one term can bring, with everything it stands below; `own` are the weights that count.
    [[nodiscard]] double mostOfOneTerm(const std::vector<double> &own) const
    {
        QHash<QString, double> brought; // term of a company → weight of the wanted terms it satisfies
        for (qsizetype i = 0; i < m_codes.size(); ++i) {
            const QStringList below =
                m_vocabulary ? m_vocabulary->withDescendants(m_codes.at(i)) : QStringList { m_codes.at(i) };
            for (const QString &term : below)
                brought[term] += own[static_cast<std::size_t>(i)];
        }
        double most = 0;
        for (const double weight : std::as_const(brought))
            most = std::max(most, weight);
        return most;
    }

private:
    const Attribute *m_attribute;
    const Vocabulary *m_vocabulary;
    QStringList m_codes;
};

double sumOf(const std::vector<double> &numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    return sum;
}

struct Range {
    const QString &attribute;
    const Schema &schema;

    ValueRange operator()(const PointsShape &shape) const { return around(heights(shape.knots)); }
    ValueRange operator()(const BandsShape &shape) const
    {
        std::vector<double> values = heights(shape.bands);
        values.push_back(0);
        return around(values);
    }
    ValueRange operator()(const TargetShape &shape) const
    {
        return shape.fullFrom || shape.fullTo ? ValueRange {} : ValueRange { 1, 1 };
    }
    ValueRange operator()(const LevelsShape &shape) const
    {
        if (!shape.values.empty())
            return around(shape.values);
        return shape.order.size() > 1 ? ValueRange {} : ValueRange { 1, 1 };
    }
    ValueRange operator()(const CategoriesShape &shape) const
    {
        std::vector<double> values;
        for (const WeightedTerm &entry : shape.map)
            values.push_back(entry.weight);
        if (shape.other)
            values.push_back(*shape.other);
        return around(values);
    }
    ValueRange operator()(const YesNoShape &shape) const { return around({ shape.yes, shape.no }); }
    ValueRange operator()(const CoverageShape &shape) const
    {
        const Wanted wanted(shape.of, attribute, schema);
        if (!wanted.isSingle())
            return {};
        return { 0, wanted.mostOfOneTerm(wanted.weights) / sumOf(wanted.weights) };
    }
    ValueRange operator()(const AtLeastShape &shape) const
    {
        const Wanted wanted(shape.of, attribute, schema);
        const std::vector<double> ones(wanted.weights.size(), 1.0);
        double most = wanted.isSingle() ? 1.0 : static_cast<double>(shape.count);
        if (!shape.of.empty())
            most = wanted.isSingle() ? wanted.mostOfOneTerm(ones) : static_cast<double>(ones.size());
        // A single value is never the known empty set: whatever it is, it counts as one.
        const double least = shape.of.empty() && wanted.isSingle() ? 1.0 : 0.0;
        return { std::min(1.0, least / shape.count), std::min(1.0, most / shape.count) };
    }
    ValueRange operator()(const SimilarityShape &shape) const
    {
        std::vector<double> weights = Wanted(shape.of, attribute, schema).weights;
        if (shape.measure == SimilarityMeasure::Jaccard)
            std::ranges::fill(weights, 1.0);
        const double total = sumOf(weights);
        // A company that shows the k heaviest of the wanted tags and nothing else does best among those with k.
        std::ranges::sort(weights, std::ranges::greater {});
        const std::size_t most = Wanted(shape.of, attribute, schema).isSingle() ? 1 : weights.size();
        double best = 0;
        double common = 0;
        for (std::size_t k = 1; k <= std::min(most, weights.size()); ++k) {
            common += std::min(weights[k - 1], 1.0);
            best = std::max(best, common / (total + static_cast<double>(k) - common));
        }
        return { 0, std::min(1.0, best) };
    }
    ValueRange operator()(const LinearShape &) const { return {}; }
};

/// All numbers the attribute can hold; empty where there is no end to them.
std::vector<double> numbersOf(const Attribute *attribute)
{
    if (attribute && attribute->type == AttributeType::Rating)
        return { 0, 1, 2, 3, 4 };
    if (attribute && attribute->type == AttributeType::YesNo)
        return { 0, 1 };
    return {};
}
} // namespace

ValueRange valueRange(const ValueFunction &function, const QString &attribute, const Schema &schema)
{
    std::vector<double> values;
    if (readsNumber(function)) {
        for (const double x : numbersOf(schema.find(attribute))) {
            if (const double v = evaluate(function, x); !std::isnan(v))
                values.push_back(v);
        }
    }
    return values.empty() ? std::visit(Range { attribute, schema }, function) : around(values);
}

std::optional<Attainable> attainable(const IdealProfile &profile, const Schema &schema)
{
    const IntegerWeights weights = integerWeights(profile);
    if (weights.sum == 0)
        return std::nullopt;
    Attainable points { 0, 0 };
    std::size_t next = 0;
    for (const LeafRef &leaf : leaves(profile)) {
        const double share = 100 * static_cast<double>(weights.weights[next++]) / static_cast<double>(weights.sum);
        if (!leaf.criterion->value || share <= 0)
            continue;
        const ValueRange range = valueRange(*leaf.criterion->value, leaf.criterion->attribute, schema);
        points.low += share * range.low;
        points.high += share * range.high;
    }
    return points;
}

} // namespace partnerscope
