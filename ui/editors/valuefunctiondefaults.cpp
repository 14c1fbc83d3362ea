#include "ui/editors/valuefunctiondefaults.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using namespace Qt::StringLiterals;

struct Bounds {
    double from = 0;
    double to = 100;
};

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

Bounds poolBounds(const Attribute &attribute, const Pool &pool)
{
    if (attribute.type == AttributeType::Rating)
        return { 0, 4 };
    const std::vector<double> numbers = knownNumbers(pool, attribute.key);
    if (numbers.size() < 2)
        return {};
    const auto at = [&](double share) {
        return numbers[static_cast<std::size_t>(share * static_cast<double>(numbers.size() - 1))];
    };
    const double low = at(0.1);
    const double high = at(0.9);
    const double step = stepFor(high - low, attribute.type) * 5;
    const Bounds bounds { rounded(low, step), rounded(high, step) };
    return bounds.from < bounds.to ? bounds : Bounds { low, low + std::max(1.0, std::abs(low)) };
}

/// What a number function says about where points begin and end.
std::optional<Bounds> boundsOf(const ValueFunction &function)
{
    if (const auto *linear = std::get_if<LinearShape>(&function))
        return Bounds { linear->from, linear->to };
    if (const auto *target = std::get_if<TargetShape>(&function)) {
        if (target->zeroBelow && target->fullFrom)
            return Bounds { *target->zeroBelow, *target->fullFrom };
        if (target->fullTo && target->zeroAbove)
            return Bounds { *target->zeroAbove, *target->fullTo };
    }
    const std::vector<Knot> *knots = nullptr;
    if (const auto *points = std::get_if<PointsShape>(&function))
        knots = &points->knots;
    if (const auto *bands = std::get_if<BandsShape>(&function))
        knots = &bands->bands;
    if (knots == nullptr || knots->size() < 2 || !(knots->front().x < knots->back().x))
        return {};
    if (knots->front().v <= knots->back().v)
        return Bounds { knots->front().x, knots->back().x };
    return Bounds { knots->back().x, knots->front().x };
}

PointsShape pointsBetween(const Bounds &bounds)
{
    const bool up = bounds.from <= bounds.to;
    const double low = std::min(bounds.from, bounds.to);
    const double high = std::max(bounds.from, bounds.to);
    return { { { low, up ? 0.0 : 1.0 }, { (low + high) / 2, 0.5 }, { high, up ? 1.0 : 0.0 } } };
}

ValueFunction numberShape(const QString &shape, const Bounds &bounds)
{
    const double low = std::min(bounds.from, bounds.to);
    const double high = std::max(bounds.from, bounds.to);
    if (shape == "target"_L1) {
        const double slope = (high - low) / 4;
        return TargetShape { low, low + slope, high - slope, high };
    }
    if (shape == "points"_L1)
        return pointsBetween(bounds);
    if (shape == "bands"_L1) {
        const bool up = bounds.from <= bounds.to;
        return BandsShape { { { low, up ? 0.33 : 1.0 }, { (low + high) / 2, 0.67 }, { high, up ? 1.0 : 0.33 } } };
    }
    return LinearShape { bounds.from, bounds.to, false };
}

std::vector<WeightedTerm> termsOf(const ValueFunction &function)
{
    if (const auto *coverage = std::get_if<CoverageShape>(&function))
        return coverage->of;
    if (const auto *count = std::get_if<AtLeastShape>(&function))
        return count->of;
    if (const auto *similarity = std::get_if<SimilarityShape>(&function))
        return similarity->of;
    if (const auto *categories = std::get_if<CategoriesShape>(&function))
        return categories->map;
    return {};
}

std::vector<WeightedTerm> frequentTerms(const Attribute &attribute, const Schema &schema, const Pool &pool)
{
    std::vector<WeightedTerm> terms;
    for (const TermCount &term : termCounts(attribute, schema, pool)) {
        if (terms.size() == 3)
            break;
        terms.push_back({ term.code, 1 });
    }
    return terms;
}

ValueFunction setShape(const QString &shape, std::vector<WeightedTerm> terms)
{
    if (shape == "at_least"_L1)
        return AtLeastShape { std::max(1, static_cast<int>(terms.size())), std::move(terms) };
    if (shape == "similarity"_L1)
        return SimilarityShape { std::move(terms), SimilarityMeasure::Jaccard };
    return CoverageShape { std::move(terms) };
}

ValueFunction choiceShape(const QString &shape, const Attribute &attribute, const Schema &schema, const Pool &pool)
{
    CategoriesShape categories;
    LevelsShape levels;
    for (const TermCount &term : termCounts(attribute, schema, pool)) {
        categories.map.push_back({ term.code, categories.map.empty() ? 1.0 : 0.5 });
        levels.order.prepend(term.code);
        if (categories.map.size() == 12)
            break;
    }
    if (shape == "levels"_L1)
        return levels;
    categories.other = 0;
    return categories;
}
} // namespace

QStringList shapesFor(AttributeType type)
{
    switch (type) {
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent:
    case AttributeType::WholeNumber: return { u"linear"_s, u"target"_s, u"points"_s, u"bands"_s };
    case AttributeType::Rating: return { u"levels"_s, u"linear"_s, u"points"_s };
    case AttributeType::YesNo: return { u"yes_no"_s };
    case AttributeType::Choice: return { u"categories"_s, u"levels"_s };
    case AttributeType::MultipleChoice: return { u"coverage"_s, u"at_least"_s, u"similarity"_s };
    case AttributeType::Text:
    case AttributeType::Date: return {};
    }
    return {};
}

QString shapeTitle(const QString &shape)
{
    const ValueFunction samples[] { LinearShape {},  TargetShape {},     PointsShape {}, BandsShape {},
                                    LevelsShape {},  CategoriesShape {}, YesNoShape {},  CoverageShape {},
                                    AtLeastShape {}, SimilarityShape {} };
    const auto *found = std::ranges::find(samples, shape, shapeKey);
    return found == std::end(samples) ? shape : shapeLabel(*found);
}

std::optional<ValueFunction> defaultFunction(const Attribute &attribute, const Schema &schema, const Pool &pool)
{
    const QStringList shapes = shapesFor(attribute.type);
    if (shapes.isEmpty())
        return {};
    return inShape(ValueFunction {}, shapes.first(), attribute, schema, pool);
}

ValueFunction inShape(const ValueFunction &function, const QString &shape, const Attribute &attribute,
                      const Schema &schema, const Pool &pool)
{
    switch (attribute.type) {
    case AttributeType::YesNo: return YesNoShape {};
    case AttributeType::Choice: return choiceShape(shape, attribute, schema, pool);
    case AttributeType::MultipleChoice: {
        std::vector<WeightedTerm> terms = termsOf(function);
        return setShape(shape, terms.empty() ? frequentTerms(attribute, schema, pool) : terms);
    }
    case AttributeType::Rating:
        if (shape == "levels"_L1)
            return LevelsShape { { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s }, {} };
        [[fallthrough]];
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent:
    case AttributeType::WholeNumber: {
        // A function that was never drawn says nothing about this attribute.
        const bool fresh = function == ValueFunction {};
        const std::optional<Bounds> bounds = fresh ? std::nullopt : boundsOf(function);
        return numberShape(shape, bounds.value_or(poolBounds(attribute, pool)));
    }
    case AttributeType::Text:
    case AttributeType::Date: break;
    }
    return function;
}

std::vector<double> knownNumbers(const Pool &pool, const QString &attribute)
{
    std::vector<double> numbers;
    const PoolColumn *column = pool.column(attribute);
    if (column == nullptr || !isNumeric(column->type))
        return numbers;
    if (const auto *values = std::get_if<NumberColumn>(&column->data))
        std::ranges::copy_if(values->values, std::back_inserter(numbers),
                             [](double value) { return std::isfinite(value); });
    std::ranges::sort(numbers);
    return numbers;
}

std::vector<TermCount> termCounts(const Attribute &attribute, const Schema &schema, const Pool &pool)
{
    QHash<QString, std::size_t> counts;
    const PoolColumn *column = pool.column(attribute.key);
    if (column != nullptr) {
        // Numbers first, words afterwards: there are a million of the one and a hundred of the other.
        const auto count = [&](const std::vector<std::int32_t> &codes, const QStringList &terms) {
            std::vector<std::size_t> companies(static_cast<std::size_t>(terms.size()), 0);
            for (const std::int32_t code : codes) {
                if (code >= 0)
                    ++companies[static_cast<std::size_t>(code)];
            }
            for (qsizetype i = 0; i < terms.size(); ++i) {
                if (companies[static_cast<std::size_t>(i)] > 0)
                    counts[terms.at(i)] += companies[static_cast<std::size_t>(i)];
            }
        };
        if (const auto *set = std::get_if<SetColumn>(&column->data))
            count(set->codes, set->terms);
        else if (const auto *codes = std::get_if<CodeColumn>(&column->data))
            count(codes->codes, codes->terms);
    }
    if (const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary)) {
        for (const Term &term : vocabulary->terms())
            counts.insert(term.code, counts.value(term.code));
    }
    std::vector<TermCount> found;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        found.push_back({ entry.key(), entry.value() });
    std::ranges::sort(found, [](const TermCount &a, const TermCount &b) {
        return a.companies != b.companies ? a.companies > b.companies : a.code < b.code;
    });
    return found;
}

double stepFor(double range, AttributeType type)
{
    const bool whole = type == AttributeType::WholeNumber || type == AttributeType::Rating;
    if (!(range > 0) || !std::isfinite(range))
        return type == AttributeType::Rating ? 0.5 : 1;
    const double rough = range / 100;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (rough <= power * factor * 1.0000001) {
            step = power * factor;
            break;
        }
    }
    return whole ? std::max(1.0, std::round(step)) : step;
}

} // namespace partnerscope
