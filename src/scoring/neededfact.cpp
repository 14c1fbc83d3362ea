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
        const Wanted wanted = split(shape.of);
        if (side == ValueSide::AtMost)
            return losing(wanted, [&](double have, std::size_t) { return have / wanted.total(); });
        std::vector<WeightedTerm> missing = wanted.missing;
        const double total = wanted.total();
        double have = sumOf(wanted.present);
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
        const bool isLosing = side == ValueSide::AtMost;
        const double hits = value * shape.count;
        if (shape.of.empty() && isLosing) {
            const int kept = static_cast<int>(std::floor(hits + Slack * shape.count));
            return { NeededFact::Kind::Fewer, 0, 0, false, false, {}, kept + 1 };
        }
        const int needed = static_cast<int>(std::ceil(hits - Slack));
        if (shape.of.empty())
            return { NeededFact::Kind::Count, 0, 0, false, false, {}, needed };
        std::vector<WeightedTerm> of = shape.of;
        for (WeightedTerm &term : of)
            term.weight = 1;
        const Wanted wanted = split(of);
        if (isLosing)
            return losing(wanted, [&](double have, std::size_t) { return have / shape.count; });
        NeededFact fact { NeededFact::Kind::Adding };
        fact.count = needed - static_cast<int>(wanted.present.size());
        for (const WeightedTerm &term : wanted.missing)
            fact.terms << term.code;
        return fact.count > 0 && fact.count <= fact.terms.size() ? fact : NeededFact {};
    }
    NeededFact operator()(const SimilarityShape &shape) const
    {
        if (side == ValueSide::AtLeast)
            return {}; // often tags beside the wanted ones have to go as well
        Wanted wanted = split(shape.of, Match::Itself);
        if (shape.measure == SimilarityMeasure::Jaccard)
            wanted.countAlike();
        const double total = wanted.total();
        const std::size_t others = wanted.written - std::min(wanted.written, wanted.present.size());
        wanted.capAt(1); // what a term the company shows has in common with the wish, ruzicka: min(u, 1)
        return losing(wanted, [=](double common, std::size_t kept) {
            return common / (total + static_cast<double>(others + kept) - common);
        });
    }

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

    /// Whether a wanted term is met by what stands below it in its vocabulary.
    enum class Match { WithDescendants, Itself };

    /// The distinct terms a function asks for, parted by whether the present fact has them.
    struct Wanted {
        std::vector<WeightedTerm> present {};
        std::vector<WeightedTerm> missing {};
        std::size_t written = 0; ///< terms of the present fact, asked for or not

        [[nodiscard]] double total() const { return sumOf(present) + sumOf(missing); }
        [[nodiscard]] bool isAlike() const
        {
            const double weight = present.empty() ? missing.front().weight : present.front().weight;
            const auto differs = [&](const WeightedTerm &term) { return std::abs(term.weight - weight) > Slack; };
            return std::ranges::none_of(present, differs) && std::ranges::none_of(missing, differs);
        }
        void countAlike()
        {
            for (std::vector<WeightedTerm> *terms : { &present, &missing }) {
                for (WeightedTerm &term : *terms)
                    term.weight = 1;
            }
        }
        void capAt(double most)
        {
            for (std::vector<WeightedTerm> *terms : { &present, &missing }) {
                for (WeightedTerm &term : *terms)
                    term.weight = std::min(term.weight, most);
            }
        }
    };
    static double sumOf(const std::vector<WeightedTerm> &terms)
    {
        double sum = 0;
        for (const WeightedTerm &term : terms)
            sum += term.weight;
        return sum;
    }

    [[nodiscard]] Wanted split(const std::vector<WeightedTerm> &of, Match match = Match::WithDescendants) const
    {
        QStringList terms;
        if (const auto *codes = std::get_if<QStringList>(&present))
            terms = *codes;
        else if (isKnown(present))
            terms << toFileText(present);
        Wanted wanted;
        wanted.written = static_cast<std::size_t>(terms.size());
        QStringList seen;
        for (const WeightedTerm &term : of) {
            const QString own = column ? comparableTerm(term.code, *column, schema) : term.code;
            if (seen.contains(own))
                continue;
            seen << own;
            const QStringList any = column && match == Match::WithDescendants
                ? comparableTermWithDescendants(term.code, *column, schema)
                : QStringList { own };
            const bool isThere = std::ranges::any_of(terms, [&](const QString &code) { return any.contains(code); });
            (isThere ? wanted.present : wanted.missing).push_back({ own, term.weight });
        }
        return wanted;
    }

    /// What a set has to lose: `valueOf` gives the value where terms of some weight, and so many, are kept.
    template <typename ValueOf>
    [[nodiscard]] NeededFact losing(const Wanted &wanted, const ValueOf &valueOf) const
    {
        if (wanted.present.empty() && wanted.missing.empty())
            return {};
        if (isKnown(present) && !wanted.isAlike())
            return without(wanted, valueOf);
        // Of terms that weigh differently, with nothing known, only that none of them is there can be told.
        const std::size_t all = wanted.present.size() + wanted.missing.size();
        return fewerThan(wanted.isAlike() ? all : 1, wanted, valueOf);
    }

    /// \param most number of terms from which on the search goes down
    template <typename ValueOf>
    [[nodiscard]] NeededFact fewerThan(std::size_t most, const Wanted &wanted, const ValueOf &valueOf) const
    {
        const auto isEnoughWith = [&](std::size_t kept) {
            const double all = static_cast<double>(wanted.present.size() + wanted.missing.size());
            return suits(valueOf(wanted.total() * static_cast<double>(kept) / all, kept));
        };
        std::size_t count = most;
        while (count > 0 && !isEnoughWith(count - 1))
            --count;
        if (count == 0)
            return {};
        NeededFact fact { NeededFact::Kind::Fewer };
        fact.count = static_cast<int>(count);
        for (const std::vector<WeightedTerm> *terms : { &wanted.present, &wanted.missing }) {
            for (const WeightedTerm &term : *terms)
                fact.terms << term.code;
        }
        return fact;
    }

    /// The heaviest go first, so that few are enough.
    template <typename ValueOf>
    [[nodiscard]] NeededFact without(const Wanted &wanted, const ValueOf &valueOf) const
    {
        std::vector<WeightedTerm> terms = wanted.present;
        std::ranges::stable_sort(terms, std::ranges::greater(), &WeightedTerm::weight);
        double have = sumOf(terms);
        NeededFact fact { NeededFact::Kind::Losing };
        for (std::size_t i = 0; i < terms.size() && !suits(valueOf(have, terms.size() - i)); ++i) {
            have = i + 1 == terms.size() ? 0 : have - terms[i].weight;
            fact.terms << terms[i].code;
        }
        return suits(valueOf(have, terms.size() - static_cast<std::size_t>(fact.terms.size()))) ? checked(fact)
                                                                                                : NeededFact {};
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

QString fewerInWords(const NeededFact &fact, const QString &attribute, const Schema &schema)
{
    if (fact.terms.isEmpty())
        return fact.count == 1 ? Words::tr("no entry") : Words::tr("fewer than %n entries", nullptr, fact.count);
    const QString names = termNames(fact.terms, attribute, schema);
    if (fact.count > 1)
        return Words::tr("fewer than %n of %1", nullptr, fact.count).arg(names);
    return fact.terms.size() == 1 ? Words::tr("anything but %1").arg(names) : Words::tr("none of %1").arg(names);
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
    case NeededFact::Kind::Fewer: return fewerInWords(fact, attribute, schema);
    case NeededFact::Kind::Losing: return Words::tr("the loss of %1").arg(termNames(fact.terms, attribute, schema));
    }
    Q_UNREACHABLE();
}

} // namespace partnerscope
