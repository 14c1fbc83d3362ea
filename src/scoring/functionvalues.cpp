#include "scoring/functionvalues.h"

#include "base/fixedpoint.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace partnerscope {

namespace {
constexpr std::size_t MostSums = 4096; ///< different sums of weights that are kept

std::vector<ValueStretch> merged(std::vector<ValueStretch> ranges)
{
    std::ranges::sort(ranges, {}, &ValueStretch::from);
    std::vector<ValueStretch> apart;
    for (const ValueStretch &range : ranges) {
        if (!apart.empty() && range.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, range.to);
        else
            apart.push_back(range);
    }
    return apart;
}

std::vector<ValueStretch> single(const std::vector<double> &values)
{
    std::vector<ValueStretch> ranges;
    for (const double value : values)
        ranges.push_back({ toFixed(value), toFixed(value) });
    return merged(std::move(ranges));
}

std::vector<ValueStretch> ofPieces(const std::vector<Knot> &knots)
{
    std::vector<ValueStretch> ranges;
    for (std::size_t i = 0; i < knots.size(); ++i) {
        ranges.push_back({ toFixed(knots[i].v), toFixed(knots[i].v) });
        const bool isPiece = i > 0 && knots[i].x > knots[i - 1].x;
        if (isPiece)
            ranges.push_back(
                { toFixed(std::min(knots[i - 1].v, knots[i].v)), toFixed(std::max(knots[i - 1].v, knots[i].v)) });
    }
    return merged(std::move(ranges));
}

/// Weights of different terms, each term once (the first entry counts, as in scoring), heaviest first.
std::vector<double> distinctWeights(const std::vector<WeightedTerm> &of)
{
    QStringList seen;
    std::vector<double> weights;
    for (const WeightedTerm &term : of) {
        if (seen.contains(term.code, Qt::CaseInsensitive))
            continue;
        seen << term.code;
        weights.push_back(term.weight);
    }
    std::ranges::sort(weights, std::greater());
    return weights;
}

struct Pieces {
    std::vector<Knot> operator()(const LinearShape &shape) const
    {
        double from = shape.from;
        double to = shape.to;
        if (shape.log10) {
            from = std::log10(from);
            to = std::log10(to);
        }
        if (from == to)
            return { { from, 0 }, { from, 1 } };
        return from < to ? std::vector<Knot> { { from, 0 }, { to, 1 } } : std::vector<Knot> { { to, 1 }, { from, 0 } };
    }
    std::vector<Knot> operator()(const TargetShape &shape) const
    {
        std::vector<Knot> knots;
        if (shape.fullFrom)
            knots = { { shape.zeroBelow.value_or(*shape.fullFrom), 0 }, { *shape.fullFrom, 1 } };
        if (shape.fullTo) {
            knots.push_back({ *shape.fullTo, 1 });
            knots.push_back({ shape.zeroAbove.value_or(*shape.fullTo), 0 });
        }
        return knots.empty() ? std::vector<Knot> { { 0, 1 } } : knots;
    }
    std::vector<Knot> operator()(const PointsShape &shape) const { return shape.knots; }
    std::vector<Knot> operator()(const BandsShape &shape) const
    {
        std::vector<Knot> knots;
        double before = 0;
        for (const Knot &band : shape.bands) {
            knots.push_back({ band.x, before });
            knots.push_back(band);
            before = band.v;
        }
        return knots;
    }
    std::vector<Knot> operator()(const auto &) const { return {}; }
};

struct Attainable {
    std::vector<ValueStretch> operator()(const LevelsShape &shape) const
    {
        std::vector<double> values = shape.values;
        const auto steps = static_cast<double>(shape.order.size() - 1);
        for (qsizetype k = 0; shape.values.empty() && k < shape.order.size(); ++k)
            values.push_back(steps > 0 ? static_cast<double>(k) / steps : 1.0);
        return single(values);
    }
    std::vector<ValueStretch> operator()(const CategoriesShape &shape) const
    {
        std::vector<double> values;
        for (const WeightedTerm &entry : shape.map)
            values.push_back(entry.weight);
        if (shape.other)
            values.push_back(*shape.other);
        return single(values);
    }
    std::vector<ValueStretch> operator()(const YesNoShape &shape) const { return single({ shape.yes, shape.no }); }
    std::vector<ValueStretch> operator()(const CoverageShape &shape) const
    {
        const std::vector<double> weights = distinctWeights(shape.of);
        double total = 0;
        for (const double weight : weights)
            total += weight;
        // Heaviest first: what is cut off by MostSums is the choice among the lightest.
        std::vector<ValueStretch> sums { { 0, 0 } };
        double whole = 0;
        for (const double weight : weights) {
            const std::size_t before = sums.size();
            whole += weight;
            for (std::size_t i = 0; i < before && before * 2 <= MostSums; ++i) {
                const std::uint32_t value = toFixed(fromFixed(sums[i].from) + weight / total);
                sums.push_back({ value, value });
            }
            sums.push_back({ toFixed(whole / total), toFixed(whole / total) });
            sums = merged(std::move(sums));
        }
        return sums;
    }
    std::vector<ValueStretch> operator()(const AtLeastShape &shape) const
    {
        const int terms = shape.of.empty() ? shape.count : static_cast<int>(distinctWeights(shape.of).size());
        std::vector<double> values;
        for (int hits = 0; hits <= std::min({ terms, shape.count, static_cast<int>(MostSums) }); ++hits)
            values.push_back(static_cast<double>(hits) / shape.count);
        return single(values);
    }
    std::vector<ValueStretch> operator()(const SimilarityShape &shape) const
    {
        std::vector<double> weights = distinctWeights(shape.of);
        if (shape.measure == SimilarityMeasure::Jaccard)
            std::ranges::fill(weights, 1.0);
        double total = 0;
        for (const double weight : weights)
            total += weight;
        std::vector<double> values { 0 };
        double common = 0;
        double hits = 0;
        for (const double weight : weights) {
            common += std::min(weight, 1.0);
            hits += 1;
            values.push_back(common / (total + hits - common));
        }
        return single(values);
    }
    std::vector<ValueStretch> operator()(const auto &shape) const { return ofPieces(Pieces {}(shape)); }
};
} // namespace

std::vector<ValueStretch> attainableValues(const ValueFunction &function)
{
    return std::visit(Attainable {}, function);
}

std::optional<std::uint32_t> leastAttainable(const std::vector<ValueStretch> &values, std::uint32_t least)
{
    for (const ValueStretch &range : values) {
        if (range.to >= least)
            return std::max(range.from, least);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> greatestAttainable(const std::vector<ValueStretch> &values, std::uint32_t most)
{
    for (auto range = values.rbegin(); range != values.rend(); ++range) {
        if (range->from <= most)
            return std::min(range->to, most);
    }
    return std::nullopt;
}

StraightPieces straightPieces(const ValueFunction &function)
{
    const auto *linear = std::get_if<LinearShape>(&function);
    return { std::visit(Pieces {}, function), linear && linear->log10 };
}

} // namespace partnerscope
