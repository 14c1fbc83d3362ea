#include "scoring/neededfact.h"

#include "scoring/functionvalues.h"
#include "scoring/termview.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr double Slack = 1e-9; ///< of a value; far above the engine's resolution, far below its tolerance

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeededFact)
};

/// A stretch of positions, both ends among them.
struct Stretch {
    double from;
    double to;
};

/// Where a straight piece from `a` to `b` is >= (or <=) the value.
std::optional<Stretch> within(const Knot &a, const Knot &b, double value, ValueSide side)
{
    const double sign = side == ValueSide::AtLeast ? 1 : -1;
    const double atA = sign * (a.v - value);
    const double atB = sign * (b.v - value);
    if (atA < -Slack && atB < -Slack)
        return std::nullopt;
    if (atA >= -Slack && atB >= -Slack)
        return Stretch { a.x, b.x };
    const double crossing = a.x + (b.x - a.x) * (atA / (atA - atB));
    return atA >= -Slack ? Stretch { a.x, crossing } : Stretch { crossing, b.x };
}

std::vector<Stretch> stretches(const std::vector<Knot> &knots, double value, ValueSide side)
{
    std::vector<Stretch> found;
    const auto add = [&](std::optional<Stretch> stretch) {
        if (!stretch)
            return;
        if (!found.empty() && stretch->from <= found.back().to)
            found.back().to = std::max(found.back().to, stretch->to);
        else
            found.push_back(*stretch);
    };
    add(within({ -Infinity, knots.front().v }, { knots.front().x, knots.front().v }, value, side));
    for (std::size_t i = 1; i < knots.size(); ++i) {
        if (knots[i].x > knots[i - 1].x)
            add(within(knots[i - 1], knots[i], value, side));
    }
    add(within({ knots.back().x, knots.back().v }, { Infinity, knots.back().v }, value, side));
    return found;
}

double presentNumber(const Value &present)
{
    if (const auto *number = std::get_if<double>(&present))
        return *number;
    if (const auto *money = std::get_if<Money>(&present))
        return money->amount;
    if (const auto *yes = std::get_if<bool>(&present))
        return *yes ? 1 : 0;
    const auto *text = std::get_if<QString>(&present);
    return text ? readNumber(*text) : std::nan("");
}

double distance(const Stretch &stretch, double x)
{
    return std::max({ 0.0, stretch.from - x, x - stretch.to });
}

/// Finds the facts one value function asks for.
struct Invert {
    const ValueFunction &function;
    double value;
    ValueSide side;
    const Value &present;
    const PoolColumn *column;
    const Schema &schema;

    NeededFact operator()(const LevelsShape &shape) const
    {
        const auto steps = static_cast<double>(shape.order.size() - 1);
        NeededFact fact { NeededFact::Kind::OneOf };
        for (qsizetype k = 0; k < shape.order.size(); ++k) {
            const double even = steps > 0 ? static_cast<double>(k) / steps : 1.0;
            addTerm(fact, shape.order.at(k), shape.values.empty() ? even : shape.values[static_cast<std::size_t>(k)]);
        }
        return checked(fact);
    }
    NeededFact operator()(const CategoriesShape &shape) const
    {
        NeededFact fact { NeededFact::Kind::OneOf };
        for (const WeightedTerm &entry : shape.map)
            addTerm(fact, entry.code, entry.weight);
        return checked(fact);
    }
    NeededFact operator()(const YesNoShape &shape) const
    {
        NeededFact fact { NeededFact::Kind::OneOf };
        addTerm(fact, QStringLiteral("yes"), shape.yes);
        addTerm(fact, QStringLiteral("no"), shape.no);
        return checked(fact);
    }
    NeededFact operator()(const CoverageShape &shape) const
    {
        if (side == ValueSide::AtMost)
            return {};
        std::vector<WeightedTerm> missing;
        double have = 0;
        double total = 0;
        split(shape.of, missing, have, total);
        std::ranges::stable_sort(missing, std::ranges::greater(), &WeightedTerm::weight);
        NeededFact fact { NeededFact::Kind::Adding };
        for (const WeightedTerm &term : missing) {
            if (have / total >= value - Slack)
                break;
            have += term.weight;
            fact.terms << term.code;
        }
        fact.count = static_cast<int>(fact.terms.size());
        return have / total >= value - Slack ? checked(fact) : NeededFact {};
    }
    NeededFact operator()(const AtLeastShape &shape) const
    {
        if (side == ValueSide::AtMost)
            return {};
        const int wanted = static_cast<int>(std::ceil(value * shape.count - Slack));
        if (shape.of.empty())
            return { NeededFact::Kind::Count, 0, 0, false, false, {}, wanted };
        std::vector<WeightedTerm> of = shape.of;
        for (WeightedTerm &term : of)
            term.weight = 1;
        std::vector<WeightedTerm> missing;
        double have = 0;
        double total = 0;
        split(of, missing, have, total);
        NeededFact fact { NeededFact::Kind::Adding };
        fact.count = wanted - static_cast<int>(have);
        for (const WeightedTerm &term : missing)
            fact.terms << term.code;
        return fact.count > 0 && fact.count <= fact.terms.size() ? fact : NeededFact {};
    }
    NeededFact operator()(const SimilarityShape &) const { return {}; }

    NeededFact operator()(const auto &) const
    {
        const StraightPieces pieces = straightPieces(function);
        std::vector<Stretch> found = stretches(pieces.knots, value, side);
        const double now = presentNumber(present);
        const double at = pieces.log10 ? std::log10(now) : now;
        const bool knowsWhere = std::isfinite(at);
        std::ranges::stable_sort(found, [&](const Stretch &a, const Stretch &b) {
            return knowsWhere ? distance(a, at) < distance(b, at) : a.to - a.from > b.to - b.from;
        });
        for (const Stretch &stretch : found) {
            if (const NeededFact fact = numbers(stretch, pieces.log10); fact.kind != NeededFact::Kind::Nothing)
                return fact;
        }
        return {};
    }

private:
    [[nodiscard]] bool suits(double v) const
    {
        return side == ValueSide::AtLeast ? v >= value - Slack : v <= value + Slack;
    }
    void addTerm(NeededFact &fact, const QString &term, double v) const
    {
        if (suits(v) && !fact.terms.contains(term))
            fact.terms << term;
    }
    static NeededFact checked(const NeededFact &fact) { return fact.terms.isEmpty() ? NeededFact {} : fact; }

    /// Which of the wanted terms the present fact lacks, and the weight of those it has.
    void split(const std::vector<WeightedTerm> &of, std::vector<WeightedTerm> &missing, double &have,
               double &total) const
    {
        QStringList terms;
        if (const auto *codes = std::get_if<QStringList>(&present))
            terms = *codes;
        else if (isKnown(present))
            terms << toFileText(present);
        QStringList seen;
        for (const WeightedTerm &term : of) {
            const QString own = column ? comparableTerm(term.code, *column, schema) : term.code;
            if (seen.contains(own))
                continue;
            seen << own;
            total += term.weight;
            const QStringList any =
                column ? comparableTermWithDescendants(term.code, *column, schema) : QStringList { term.code };
            const bool isThere = std::ranges::any_of(terms, [&](const QString &code) { return any.contains(code); });
            if (isThere)
                have += term.weight;
            else
                missing.push_back({ own, term.weight });
        }
    }

    [[nodiscard]] NeededFact numbers(Stretch stretch, bool isLog) const
    {
        if (isLog)
            stretch = { std::pow(10.0, stretch.from), std::pow(10.0, stretch.to) };
        NeededFact fact;
        const Attribute *attribute = column ? schema.find(column->key) : nullptr;
        const bool isWhole = attribute
            && (attribute->type == AttributeType::WholeNumber || attribute->type == AttributeType::Rating
                || attribute->type == AttributeType::YesNo);
        if (isWhole) {
            stretch.from = std::ceil(stretch.from - Slack);
            stretch.to = std::floor(stretch.to + Slack);
            while (stretch.from <= stretch.to && !isEnough(stretch.from) && std::isfinite(stretch.from))
                ++stretch.from; // at most once: only the end of the stretch can be open
            while (stretch.from <= stretch.to && !isEnough(stretch.to) && std::isfinite(stretch.to))
                --stretch.to;
        }
        if (stretch.from > stretch.to)
            return {};
        const bool isOpenDown = stretch.from == -Infinity || (isLog && stretch.from == 0);
        const bool isOpenUp = stretch.to == Infinity;
        if (isOpenDown && isOpenUp)
            return {};
        fact.kind = isOpenUp ? NeededFact::Kind::AtLeast
            : isOpenDown     ? NeededFact::Kind::AtMost
                             : NeededFact::Kind::Between;
        fact.from = isOpenDown ? 0 : stretch.from;
        fact.to = isOpenUp ? 0 : stretch.to;
        fact.isFromOpen = !isOpenDown && !isEnough(stretch.from);
        fact.isToOpen = !isOpenUp && !isEnough(stretch.to);
        return fact;
    }
    [[nodiscard]] bool isEnough(double x) const { return !std::isfinite(x) || suits(evaluate(function, x)); }
};

/// A number to two places, never on the wrong side of itself.
QString number(double x, bool roundUp, const Attribute *attribute)
{
    const double scaled = x * 100;
    const double nearest = std::round(scaled);
    const double rounded = std::abs(scaled - nearest) < 1e-6 * std::max(1.0, std::abs(scaled)) ? nearest
        : roundUp                                                                              ? std::ceil(scaled)
                                                                                               : std::floor(scaled);
    const double shown = rounded / 100;
    const QString text = QLocale().toString(shown, 'f', shown == std::round(shown) ? 0 : 2);
    if (!attribute)
        return text;
    if (attribute->type == AttributeType::Percent)
        return Words::tr("%1 %").arg(text);
    return attribute->unit.isEmpty() ? text : text + QLatin1Char(' ') + attribute->unit;
}

QString termNames(const QStringList &terms, const QString &attribute, const Schema &schema)
{
    constexpr qsizetype Most = 8;
    const Vocabulary *vocabulary = schema.vocabularyOf(attribute);
    QStringList names;
    for (const QString &term : terms.mid(0, Most))
        names << (vocabulary ? vocabulary->labelOf(schema.resolve(attribute, term)) : term);
    if (terms.size() > Most)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}
} // namespace

NeededFact neededFact(const ValueFunction &function, double value, ValueSide side, const Value &present,
                      const PoolColumn *column, const Schema &schema)
{
    return std::visit(Invert { function, value, side, present, column, schema }, function);
}

QString inWords(const NeededFact &fact, const QString &attribute, const Schema &schema)
{
    const Attribute *about = schema.find(attribute);
    switch (fact.kind) {
    case NeededFact::Kind::Nothing: return {};
    case NeededFact::Kind::AtLeast:
        return fact.isFromOpen ? Words::tr("more than %1").arg(number(fact.from, true, about))
                               : Words::tr("at least %1").arg(number(fact.from, true, about));
    case NeededFact::Kind::AtMost:
        return fact.isToOpen ? Words::tr("less than %1").arg(number(fact.to, false, about))
                             : Words::tr("at most %1").arg(number(fact.to, false, about));
    case NeededFact::Kind::Between:
        return fact.from == fact.to
            ? Words::tr("exactly %1").arg(number(fact.from, true, about))
            : Words::tr("%1 to %2").arg(number(fact.from, true, about), number(fact.to, false, about));
    case NeededFact::Kind::OneOf:
        return fact.terms.size() == 1 ? termNames(fact.terms, attribute, schema)
                                      : Words::tr("one of %1").arg(termNames(fact.terms, attribute, schema));
    case NeededFact::Kind::Adding:
        return fact.count == fact.terms.size()
            ? Words::tr("in addition %1").arg(termNames(fact.terms, attribute, schema))
            : Words::tr("%n more of %1", nullptr, fact.count).arg(termNames(fact.terms, attribute, schema));
    case NeededFact::Kind::Count: return Words::tr("%n entries", nullptr, fact.count);
    }
    Q_UNREACHABLE();
}

} // namespace partnerscope
