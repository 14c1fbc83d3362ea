#include "domain/valuefunction.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
struct ShapeName {
    const char *key;
    const char *label;
};
// In the order of the variant.
constexpr std::array ShapeNames {
    ShapeName { "linear", QT_TRANSLATE_NOOP("ValueFunction", "Linear") },
    ShapeName { "target", QT_TRANSLATE_NOOP("ValueFunction", "Target range") },
    ShapeName { "points", QT_TRANSLATE_NOOP("ValueFunction", "Points") },
    ShapeName { "bands", QT_TRANSLATE_NOOP("ValueFunction", "Bands") },
    ShapeName { "levels", QT_TRANSLATE_NOOP("ValueFunction", "Levels") },
    ShapeName { "categories", QT_TRANSLATE_NOOP("ValueFunction", "Categories") },
    ShapeName { "yes_no", QT_TRANSLATE_NOOP("ValueFunction", "Yes or no") },
    ShapeName { "coverage", QT_TRANSLATE_NOOP("ValueFunction", "Share covered") },
    ShapeName { "at_least", QT_TRANSLATE_NOOP("ValueFunction", "At least a number") },
    ShapeName { "similarity", QT_TRANSLATE_NOOP("ValueFunction", "Similarity") },
};

constexpr double Undefined = std::numeric_limits<double>::quiet_NaN();

/// 1, so that nothing is rounded otherwise; ½ where the distance of two bounds is more than a double holds.
double scaleOf(double from, double to)
{
    return std::isfinite(to - from) ? 1.0 : 0.5;
}

/// Where x lies on the way from one bound to the other.
double wayFrom(double from, double to, double x)
{
    const double scale = scaleOf(from, to);
    return (x * scale - from * scale) / (to * scale - from * scale);
}

double linear(const LinearShape &shape, double x)
{
    double from = shape.from;
    double to = shape.to;
    if (shape.log10) {
        if (x <= 0)
            return Undefined;
        x = std::log10(x);
        from = std::log10(from);
        to = std::log10(to);
    }
    // Equal bounds are a step; the file's order (from, to) cannot tell its direction, so more is better.
    if (from == to)
        return x >= to ? 1.0 : 0.0;
    return std::clamp(wayFrom(from, to, x), 0.0, 1.0);
}

double target(const TargetShape &shape, double x)
{
    if (shape.fullFrom && x < *shape.fullFrom) {
        const double edge = shape.zeroBelow.value_or(*shape.fullFrom);
        return x <= edge ? 0.0 : wayFrom(edge, *shape.fullFrom, x);
    }
    if (shape.fullTo && x > *shape.fullTo) {
        const double edge = shape.zeroAbove.value_or(*shape.fullTo);
        const double scale = scaleOf(*shape.fullTo, edge);
        return x >= edge ? 0.0 : (edge * scale - x * scale) / (edge * scale - *shape.fullTo * scale);
    }
    return 1.0;
}

double points(const std::vector<Knot> &knots, double x)
{
    // The first knot beyond x: at a jump (two knots with one x) the right one is already passed.
    const auto after = std::ranges::upper_bound(knots, x, {}, &Knot::x);
    if (after == knots.begin())
        return knots.empty() ? Undefined : knots.front().v;
    const Knot &left = *std::prev(after);
    if (after == knots.end())
        return left.v;
    const double scale = scaleOf(left.x, after->x);
    return left.v + (after->v - left.v) * (x * scale - left.x * scale) / (after->x * scale - left.x * scale);
}

double bands(const std::vector<Knot> &bands, double x)
{
    const auto after = std::ranges::upper_bound(bands, x, {}, &Knot::x);
    return after == bands.begin() ? 0.0 : std::prev(after)->v;
}

struct Evaluate {
    double x;
    double operator()(const LinearShape &shape) const { return linear(shape, x); }
    double operator()(const TargetShape &shape) const { return target(shape, x); }
    double operator()(const PointsShape &shape) const { return points(shape.knots, x); }
    double operator()(const BandsShape &shape) const { return bands(shape.bands, x); }
    double operator()(const auto &) const { return Undefined; }
};

/// Collects the problems of one function.
struct Check {
    Q_DECLARE_TR_FUNCTIONS(ValueFunctionCheck)

public:
    Problems problems;

    void report(const QString &place, const QString &message) { problems << Problem { place, message }; }
    void inUnit(const QString &place, double v)
    {
        if (!(v >= 0 && v <= 1))
            report(place, tr("A value must lie between 0 and 1."));
    }
    void finite(const QString &place, double x)
    {
        if (!std::isfinite(x))
            report(place, tr("This is not a number."));
    }
    void terms(const std::vector<WeightedTerm> &of)
    {
        double sum = 0;
        for (const WeightedTerm &term : of) {
            if (!std::isfinite(term.weight) || term.weight < 0)
                report(QStringLiteral("of.") + term.code, tr("A weight must not be negative."));
            sum += term.weight;
        }
        if (!of.empty() && !(sum > 0))
            report(QStringLiteral("of"), tr("At least one weight must be above 0."));
    }
    void knots(const QString &place, const std::vector<Knot> &knots, bool jumps)
    {
        for (std::size_t i = 0; i < knots.size(); ++i) {
            const QString at = QStringLiteral("%1[%2]").arg(place).arg(i);
            finite(at, knots[i].x);
            inUnit(at, knots[i].v);
            if (i == 0)
                continue;
            const bool falls = knots[i].x < knots[i - 1].x;
            const bool repeats = knots[i].x == knots[i - 1].x;
            const bool thrice = repeats && i > 1 && knots[i].x == knots[i - 2].x;
            if (falls || thrice || (repeats && !jumps))
                report(at, tr("The positions must rise."));
        }
    }

    void operator()(const LinearShape &shape)
    {
        finite(QStringLiteral("from"), shape.from);
        finite(QStringLiteral("to"), shape.to);
        if (shape.log10 && !(shape.from > 0 && shape.to > 0))
            report(QStringLiteral("scale"), tr("On a logarithmic scale both bounds must be above 0."));
    }
    void operator()(const TargetShape &shape)
    {
        if (shape.zeroBelow.has_value() != shape.fullFrom.has_value())
            report(QStringLiteral("zero_below"), tr("zero_below and full_from must be both given or both null."));
        if (shape.fullTo.has_value() != shape.zeroAbove.has_value())
            report(QStringLiteral("zero_above"), tr("full_to and zero_above must be both given or both null."));
        double last = -std::numeric_limits<double>::infinity();
        for (const std::optional<double> &edge : { shape.zeroBelow, shape.fullFrom, shape.fullTo, shape.zeroAbove }) {
            if (!edge)
                continue;
            finite(QStringLiteral("full_from"), *edge);
            if (*edge < last)
                report(QStringLiteral("full_from"),
                       tr("The four bounds must rise: zero_below, full_from, full_to, zero_above."));
            last = *edge;
        }
    }
    void operator()(const PointsShape &shape)
    {
        if (shape.knots.size() < 2)
            report(QStringLiteral("knots"), tr("At least two knots are needed."));
        knots(QStringLiteral("knots"), shape.knots, true);
    }
    void operator()(const BandsShape &shape)
    {
        if (shape.bands.empty())
            report(QStringLiteral("bands"), tr("At least one band is needed."));
        knots(QStringLiteral("bands"), shape.bands, false);
    }
    void operator()(const LevelsShape &shape)
    {
        if (shape.order.isEmpty())
            report(QStringLiteral("order"), tr("At least one level is needed."));
        if (QSet<QString>(shape.order.begin(), shape.order.end()).size() != shape.order.size())
            report(QStringLiteral("order"), tr("A level stands twice."));
        if (!shape.values.empty() && static_cast<qsizetype>(shape.values.size()) != shape.order.size())
            report(QStringLiteral("values"), tr("There must be one value for each level."));
        for (std::size_t i = 0; i < shape.values.size(); ++i)
            inUnit(QStringLiteral("values[%1]").arg(i), shape.values[i]);
    }
    void operator()(const CategoriesShape &shape)
    {
        if (shape.map.empty() && !shape.other)
            report(QStringLiteral("map"), tr("At least one category is needed."));
        for (const WeightedTerm &entry : shape.map)
            inUnit(QStringLiteral("map.") + entry.code, entry.weight);
        if (shape.other)
            inUnit(QStringLiteral("other"), *shape.other);
    }
    void operator()(const YesNoShape &shape)
    {
        inUnit(QStringLiteral("yes"), shape.yes);
        inUnit(QStringLiteral("no"), shape.no);
    }
    void operator()(const CoverageShape &shape)
    {
        if (shape.of.empty())
            report(QStringLiteral("of"), tr("Name at least one term."));
        terms(shape.of);
    }
    void operator()(const AtLeastShape &shape)
    {
        if (shape.count < 1)
            report(QStringLiteral("count"), tr("The count must be 1 or more."));
        terms(shape.of);
    }
    void operator()(const SimilarityShape &shape)
    {
        if (shape.of.empty())
            report(QStringLiteral("of"), tr("Name at least one term."));
        terms(shape.of);
    }
};
} // namespace

QString shapeKey(const ValueFunction &function)
{
    return QString::fromLatin1(ShapeNames.at(function.index()).key);
}

QString shapeLabel(const ValueFunction &function)
{
    return QCoreApplication::translate("ValueFunction", ShapeNames.at(function.index()).label);
}

bool readsNumber(const ValueFunction &function)
{
    return std::holds_alternative<LinearShape>(function) || std::holds_alternative<TargetShape>(function)
        || std::holds_alternative<PointsShape>(function) || std::holds_alternative<BandsShape>(function);
}

bool readsSet(const ValueFunction &function)
{
    return std::holds_alternative<CoverageShape>(function) || std::holds_alternative<AtLeastShape>(function)
        || std::holds_alternative<SimilarityShape>(function);
}

double evaluate(const ValueFunction &function, double x)
{
    return std::isfinite(x) ? std::visit(Evaluate { x }, function) : Undefined;
}

Problems validate(const ValueFunction &function)
{
    Check check;
    std::visit(check, function);
    return check.problems;
}

} // namespace partnerscope
