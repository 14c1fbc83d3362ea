#include "scoring/criterioncolumn.h"

#include "scoring/gatecolumn.h"
#include "scoring/numberpieces.h"
#include "scoring/parallel.h"
#include "scoring/termview.h"

#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

/// Fills the values from `valueOf(row)`, in fixed point.
template <typename ValueOf>
void fill(CompiledCriterion &column, std::size_t rows, const ValueOf &valueOf)
{
    column.values.resize(rows);
    forRowRanges(rows, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            column.values[row] = valueOf(row);
    });
}

void fillByTerm(CompiledCriterion &column, const TermView &view, std::size_t rows,
                const std::vector<std::uint32_t> &valueOfTerm)
{
    fill(column, rows, [&](std::size_t row) {
        const std::int32_t term = view.single(row);
        return term < 0 ? ValueUnknown : valueOfTerm[static_cast<std::size_t>(term)];
    });
}

/// Value of a single term under levels, categories or yes_no; NaN where it has none.
class TermValue
{
public:
    TermValue(const PoolColumn &column, const Schema &schema)
        : m_column(column)
        , m_schema(schema)
    {
    }

    void operator()(const LevelsShape &shape)
    {
        const auto steps = static_cast<double>(shape.order.size() - 1);
        for (qsizetype k = 0; k < shape.order.size(); ++k) {
            const double even = steps > 0 ? static_cast<double>(k) / steps : 1.0;
            put(shape.order.at(k), shape.values.empty() ? even : shape.values[static_cast<std::size_t>(k)]);
        }
    }
    void operator()(const CategoriesShape &shape)
    {
        for (const WeightedTerm &entry : shape.map)
            put(entry.code, entry.weight);
        m_other = shape.other.value_or(Unknown);
    }
    void operator()(const YesNoShape &shape) { m_yesNo = shape; }
    void operator()(const auto &) { }

    [[nodiscard]] double of(const QString &term) const
    {
        if (m_yesNo) {
            const std::optional<bool> yes = readYesNo(term);
            return yes ? (*yes ? m_yesNo->yes : m_yesNo->no) : Unknown;
        }
        return m_values.value(term, m_other);
    }

private:
    void put(const QString &text, double value)
    {
        const QString term = comparableTerm(text, m_column, m_schema);
        if (!m_values.contains(term))
            m_values.insert(term, value);
    }

    const PoolColumn &m_column;
    const Schema &m_schema;
    QHash<QString, double> m_values;
    double m_other = Unknown;
    std::optional<YesNoShape> m_yesNo;
};

/// The wanted terms of a set shape: each once, with its weight.
struct Targets {
    std::vector<QStringList> terms;
    std::vector<double> weights;

    Targets(const std::vector<WeightedTerm> &of, const PoolColumn &column, const Schema &schema, bool descendants)
    {
        QStringList seen;
        for (const WeightedTerm &term : of) {
            const QString own = comparableTerm(term.code, column, schema);
            if (seen.contains(own))
                continue;
            seen << own;
            terms.push_back(descendants ? comparableTermWithDescendants(term.code, column, schema)
                                        : QStringList { own });
            weights.push_back(term.weight);
        }
    }
};

/// Sum of `weights` over the set bits, always in the same order.
double weightOf(std::span<const std::uint64_t> hits, const std::vector<double> &weights)
{
    double sum = 0;
    for (std::size_t w = 0; w < hits.size(); ++w) {
        for (std::uint64_t bits = hits[w]; bits != 0; bits &= bits - 1)
            sum += weights[w * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
    }
    return sum;
}

/// Values of combinations of up to 64 wanted terms that were met before.
class Remembered
{
public:
    struct Entry {
        std::uint64_t hits = 0;
        std::size_t terms = ~std::size_t { 0 };
        std::uint32_t value = 0;

        [[nodiscard]] bool holds(std::span<const std::uint64_t> other, std::size_t otherTerms) const
        {
            return other.size() <= 1 && terms == otherTerms && hits == (other.empty() ? 0 : other.front());
        }
    };
    [[nodiscard]] Entry &at(std::span<const std::uint64_t> hits, std::size_t terms)
    {
        const std::uint64_t key = ((hits.empty() ? 0 : hits.front()) + terms) * 0x9e3779b97f4a7c15u;
        return m_entries[key >> 56];
    }

private:
    std::array<Entry, 256> m_entries;
};

/// Fills the values from `valueOf(hits, number of terms)` for every known row.
template <typename ValueOf>
void fillBySet(CompiledCriterion &column, const TermView &view, std::size_t rows, const Targets &targets,
               const ValueOf &valueOf)
{
    const TermMatch match(view.terms(), targets.terms);
    column.values.resize(rows);
    forRowRanges(rows, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint64_t> hits(match.words());
        // Companies share few combinations: a row often has what one of the rows before it had.
        Remembered remembered;
        for (std::size_t row = begin; row < end; ++row) {
            if (!view.isKnown(row)) {
                column.values[row] = ValueUnknown;
                continue;
            }
            const auto terms = view.at(row);
            match.collect(terms, hits);
            Remembered::Entry &entry = remembered.at(hits, terms.size());
            if (!entry.holds(hits, terms.size()))
                entry = { hits.empty() ? 0 : hits.front(), terms.size(),
                          toFixed(valueOf(std::span<const std::uint64_t>(hits), static_cast<double>(terms.size()))) };
            column.values[row] = entry.value;
        }
    });
}

/// Evaluates one value function over a column.
struct FillValues {
    CompiledCriterion &out;
    const PoolColumn &column;
    const Schema &schema;
    std::size_t rows;

    void operator()(const CoverageShape &shape) const
    {
        const Targets targets(shape.of, column, schema, true);
        double total = 0;
        for (const double weight : targets.weights)
            total += weight;
        fillBySet(out, TermView(column), rows, targets,
                  [&](auto hits, double) { return weightOf(hits, targets.weights) / total; });
    }
    void operator()(const AtLeastShape &shape) const
    {
        Targets targets(shape.of, column, schema, true);
        std::ranges::fill(targets.weights, 1.0);
        fillBySet(out, TermView(column), rows, targets, [&](auto hits, double terms) {
            return (shape.of.empty() ? terms : weightOf(hits, targets.weights)) / shape.count;
        });
    }
    void operator()(const SimilarityShape &shape) const
    {
        Targets targets(shape.of, column, schema, false);
        if (shape.measure == SimilarityMeasure::Jaccard)
            std::ranges::fill(targets.weights, 1.0);
        // The company's tag counts 1: min(u, 1) per common term; the sum of maxima is what is left of both sums.
        std::vector<double> smaller = targets.weights;
        double total = 0;
        for (double &weight : smaller) {
            total += weight;
            weight = std::min(weight, 1.0);
        }
        fillBySet(out, TermView(column), rows, targets, [&](auto hits, double terms) {
            const double common = weightOf(hits, smaller);
            return common / (total + terms - common);
        });
    }
    void operator()(const LevelsShape &shape) const { byTerm(shape); }
    void operator()(const CategoriesShape &shape) const { byTerm(shape); }
    void operator()(const YesNoShape &shape) const { byTerm(shape); }
    void operator()(const auto &shape) const
    {
        const ValueFunction function(shape);
        if (const NumberColumn *numbers = asNumbers(column)) {
            if (const std::optional<NumberPieces> pieces = inPieces(function)) {
                out.values.resize(rows);
                forRowRanges(rows, [&](std::size_t begin, std::size_t end) {
                    pieces->evaluate(&numbers->values[begin], end - begin, &out.values[begin]);
                });
                return;
            }
            fill(out, rows, [&](std::size_t row) { return toFixed(evaluate(function, numbers->values[row])); });
            return;
        }
        const TermView view(column);
        std::vector<std::uint32_t> values;
        for (const QString &term : view.terms()) {
            const bool isDate = column.type == AttributeType::Date;
            values.push_back(toFixed(isDate ? Unknown : evaluate(function, readNumber(term))));
        }
        fillByTerm(out, view, rows, values);
    }

private:
    void byTerm(const auto &shape) const
    {
        TermValue value(column, schema);
        value(shape);
        const TermView view(column);
        std::vector<std::uint32_t> values;
        for (const QString &term : view.terms())
            values.push_back(toFixed(value.of(term)));
        fillByTerm(out, view, rows, values);
    }
};

void sumKnown(CompiledCriterion &column)
{
    std::atomic<std::uint64_t> count = 0;
    std::atomic<std::uint64_t> sum = 0;
    std::atomic<std::uint64_t> full = 0;
    std::atomic<std::uint64_t> none = 0;
    forRowRanges(column.values.size(), [&](std::size_t begin, std::size_t end) {
        std::uint64_t partCount = 0;
        std::uint64_t partSum = 0;
        std::uint64_t partFull = 0;
        std::uint64_t partNone = 0;
        for (std::size_t row = begin; row < end; ++row) {
            const std::uint32_t value = column.values[row];
            partCount += value != ValueUnknown ? 1u : 0u;
            partSum += value != ValueUnknown ? value : 0u;
            partFull += value == ValueOne ? 1u : 0u;
            partNone += value == 0 ? 1u : 0u;
        }
        count += partCount;
        sum += partSum;
        full += partFull;
        none += partNone;
    });
    column.knownCount = count;
    column.knownSum = sum;
    column.fullCount = full;
    column.noneCount = none;
}

/// How far a fact's bounds open, s of scoring.md (d): the larger of what its grade and its age ask for. [0, 1)
double spread(const Evidence &evidence, int freshDays, const CompileOptions &options)
{
    const CompileOptions::GradeSpread &by = options.spread;
    const std::array byGrades { by.verified, by.selfReported, by.estimated, by.ungraded }; // in the order of Grade
    const double byGrade = std::clamp(byGrades.at(static_cast<std::size_t>(evidence.grade)), 0.0, 1.0);
    const int overdue = overdueDays(evidence, freshDays, options.asOf);
    const double byAge = overdue > 0 ? 1.0 - std::exp2(-overdue / options.halfLifeDays) : 0.0;
    return std::max(byGrade, byAge);
}

void widenBounds(CompiledCriterion &out, const PoolColumn &column, const Schema &schema, const Pool &pool,
                 const CompileOptions &options)
{
    const Attribute *attribute = schema.find(column.key);
    const int freshDays = attribute ? attribute->freshDays : 0;
    std::vector<double> spreads;
    for (const Evidence &evidence : *pool.parts().origins)
        spreads.push_back(spread(evidence, freshDays, options));
    std::vector<std::uint32_t> originOf = *pool.parts().recordOrigin;
    for (const auto &[row, origin] : column.origins)
        originOf[row] = origin;
    out.low = out.values;
    out.high = out.values;
    bool anyOpen = false;
    for (std::size_t row = 0; row < out.values.size(); ++row) {
        const double s = spreads[originOf[row]];
        if (out.values[row] == ValueUnknown || s <= 0)
            continue;
        const double v = fromFixed(out.values[row]);
        out.low[row] = toFixed(v - s * v);
        out.high[row] = toFixed(v + s * (1 - v));
        anyOpen = true;
    }
    if (!anyOpen) {
        out.low.clear();
        out.high.clear();
    }
}
} // namespace

CompiledCriterion compileCriterion(const Criterion &criterion, const Schema &schema, const Pool &pool,
                                   const CompileOptions &options, bool widen)
{
    CompiledCriterion out;
    const PoolColumn *column = pool.column(criterion.attribute);
    if (criterion.value && column)
        std::visit(FillValues { out, *column, schema, pool.size() }, *criterion.value);
    else if (criterion.value)
        out.values.assign(pool.size(), ValueUnknown);
    sumKnown(out);
    if (widen && criterion.value && column)
        widenBounds(out, *column, schema, pool, options);
    if (criterion.must)
        out.gate = gateColumn(*criterion.must, column, schema, pool.size());
    return out;
}

} // namespace partnerscope
