#include "ui/editors/valuefunctiondrawing.h"

#include "ui/editors/valuefunctiondefaults.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr double Points = 100;

std::vector<Knot> *knotsOf(ValueFunction &function)
{
    if (auto *points = std::get_if<PointsShape>(&function))
        return &points->knots;
    if (auto *bands = std::get_if<BandsShape>(&function))
        return &bands->bands;
    return nullptr;
}

QList<ValueHandle> knotHandles(const std::vector<Knot> &knots)
{
    QList<ValueHandle> handles;
    for (const Knot &knot : knots)
        handles.append({ { knot.x, knot.v * Points }, true, true });
    return handles;
}

/// The bounds of a target that are stated, with the points they stand for.
QList<std::pair<std::optional<double> TargetShape::*, double>> targetEdges(const TargetShape &target)
{
    QList<std::pair<std::optional<double> TargetShape::*, double>> edges;
    if (target.zeroBelow)
        edges.append({ &TargetShape::zeroBelow, 0 });
    if (target.fullFrom)
        edges.append({ &TargetShape::fullFrom, Points });
    if (target.fullTo)
        edges.append({ &TargetShape::fullTo, Points });
    if (target.zeroAbove)
        edges.append({ &TargetShape::zeroAbove, 0 });
    return edges;
}

void addSamples(QList<QPointF> &curve, const ValueFunction &function, const AxisRange &range)
{
    constexpr int Samples = 120;
    for (int i = 0; i <= Samples; ++i) {
        const double x = range.minimum + (range.maximum - range.minimum) * i / Samples;
        const double v = evaluate(function, x);
        if (!std::isnan(v))
            curve.append({ x, v * Points });
    }
}

QList<QPointF> bandCurve(const std::vector<Knot> &bands, const AxisRange &range)
{
    QList<QPointF> curve { { range.minimum, 0 } };
    double before = 0;
    for (const Knot &band : bands) {
        curve.append({ band.x, before });
        before = band.v * Points;
        curve.append({ band.x, before });
    }
    curve.append({ range.maximum, before });
    return curve;
}
} // namespace

AxisRange axisRange(const ValueFunction &function, const std::vector<double> &numbers, AttributeType type)
{
    double low = 0;
    double high = 0;
    bool any = false;
    const auto include = [&](double x) {
        low = any ? std::min(low, x) : x;
        high = any ? std::max(high, x) : x;
        any = true;
    };
    if (!numbers.empty()) {
        include(numbers.front());
        include(numbers[static_cast<std::size_t>(0.98 * static_cast<double>(numbers.size() - 1))]);
    }
    for (const ValueHandle &handle : handlesOf(function))
        include(handle.position.x());
    if (type == AttributeType::Rating) {
        include(0);
        include(4);
        return { low, high };
    }
    if (!any)
        return { 0, 100 };
    // An axis that nearly reaches 0 starts there; otherwise room of a twentieth at both ends, so handles can be
    // grabbed.
    const double room = std::max(high - low, 1e-6) * 0.06;
    const bool fromZero = low >= 0 && low < (high - low) * 0.5;
    const double step = stepFor(high - low, type) * 5;
    const double minimum = fromZero ? 0 : std::floor((low - room) / step) * step;
    const double maximum = std::ceil((high + room) / step) * step;
    return { minimum, std::max(maximum, minimum + step) };
}

QList<double> binned(const std::vector<double> &numbers, const AxisRange &range, int bins)
{
    QList<double> counts;
    const double width = (range.maximum - range.minimum) / bins;
    // They rise, so that the ends of the bins are found without looking at each.
    auto begin = std::ranges::lower_bound(numbers, range.minimum);
    const auto end = std::ranges::upper_bound(numbers, range.maximum);
    for (int bin = 0; bin < bins; ++bin) {
        const auto next = bin + 1 == bins ? end : std::partition_point(begin, end, [&](double number) {
            return static_cast<int>((number - range.minimum) / width) <= bin;
        });
        counts.append(static_cast<double>(next - begin));
        begin = next;
    }
    return counts;
}

int binCount(const AxisRange &range, AttributeType type)
{
    const double span = range.maximum - range.minimum;
    if (type == AttributeType::Rating || (type == AttributeType::WholeNumber && span <= 30))
        return std::max(1, static_cast<int>(std::lround(span)));
    if (type == AttributeType::WholeNumber) {
        const double width = std::max(1.0, std::ceil(span / 30));
        return std::max(1, static_cast<int>(std::lround(span / width)));
    }
    return 24;
}

QList<ValueHandle> handlesOf(const ValueFunction &function)
{
    if (const auto *linear = std::get_if<LinearShape>(&function)) {
        ValueHandle from { { linear->from, 0 }, true, false };
        ValueHandle to { { linear->to, Points }, true, false };
        if (linear->from > linear->to)
            return { to, from };
        return { from, to };
    }
    if (const auto *target = std::get_if<TargetShape>(&function)) {
        QList<ValueHandle> handles;
        for (const auto &[member, points] : targetEdges(*target))
            handles.append({ { *(target->*member), points }, true, false });
        return handles;
    }
    if (const auto *points = std::get_if<PointsShape>(&function))
        return knotHandles(points->knots);
    if (const auto *bands = std::get_if<BandsShape>(&function))
        return knotHandles(bands->bands);
    return {};
}

QList<QPointF> curveOf(const ValueFunction &function, const AxisRange &range)
{
    if (const auto *bands = std::get_if<BandsShape>(&function))
        return bandCurve(bands->bands, range);
    QList<QPointF> curve;
    const auto *linear = std::get_if<LinearShape>(&function);
    if (linear && linear->log10) {
        addSamples(curve, function, range);
        return curve;
    }
    const auto ends = [&](double x) {
        const double v = evaluate(function, x);
        if (!std::isnan(v))
            curve.append({ x, v * Points });
    };
    ends(range.minimum);
    for (const ValueHandle &handle : handlesOf(function)) {
        if (handle.position.x() >= range.minimum && handle.position.x() <= range.maximum)
            curve.append(handle.position);
    }
    ends(range.maximum);
    return curve;
}

bool moveHandle(ValueFunction &function, int handle, double x, double points)
{
    if (handle < 0 || handle >= handlesOf(function).size() || !std::isfinite(x))
        return false;
    if (auto *linear = std::get_if<LinearShape>(&function)) {
        const bool down = linear->from > linear->to;
        ((handle == 0) != down ? linear->from : linear->to) = x;
        return true;
    }
    if (auto *target = std::get_if<TargetShape>(&function)) {
        target->*(targetEdges(*target).at(handle).first) = x;
        return true;
    }
    if (std::vector<Knot> *knots = knotsOf(function)) {
        (*knots)[static_cast<std::size_t>(handle)] = { x, std::clamp(points / Points, 0.0, 1.0) };
        // A typed x may pass its neighbours; a dragged one never does.
        std::ranges::stable_sort(*knots, {}, &Knot::x);
        return true;
    }
    return false;
}

int addHandle(ValueFunction &function)
{
    std::vector<Knot> *knots = knotsOf(function);
    if (knots == nullptr || knots->empty())
        return -1;
    std::size_t widest = 0;
    double gap = 0;
    for (std::size_t i = 1; i < knots->size(); ++i) {
        if ((*knots)[i].x - (*knots)[i - 1].x > gap) {
            gap = (*knots)[i].x - (*knots)[i - 1].x;
            widest = i;
        }
    }
    Knot added { knots->back().x + 1, knots->back().v };
    if (widest > 0)
        added = { (*knots)[widest].x - gap / 2, ((*knots)[widest].v + (*knots)[widest - 1].v) / 2 };
    const auto place = widest > 0 ? static_cast<std::ptrdiff_t>(widest) : static_cast<std::ptrdiff_t>(knots->size());
    knots->insert(knots->begin() + place, added);
    return static_cast<int>(place);
}

bool removeHandle(ValueFunction &function, int handle)
{
    std::vector<Knot> *knots = knotsOf(function);
    const std::size_t least = std::holds_alternative<PointsShape>(function) ? 2 : 1;
    if (knots == nullptr || knots->size() <= least || handle < 0 || handle >= static_cast<int>(knots->size()))
        return false;
    knots->erase(knots->begin() + handle);
    return true;
}

bool hasFreeHandles(const ValueFunction &function)
{
    return std::holds_alternative<PointsShape>(function) || std::holds_alternative<BandsShape>(function);
}

} // namespace partnerscope
