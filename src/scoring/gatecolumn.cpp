#include "scoring/gatecolumn.h"

#include "scoring/parallel.h"
#include "scoring/termview.h"

#include <bit>
#include <cmath>

namespace partnerscope {

namespace {
/// Kleene's AND: fail dominates, then unknown.
GateResult both(GateResult a, GateResult b)
{
    return std::max(a, b);
}
static_assert(GateResult::Pass < GateResult::Unknown && GateResult::Unknown < GateResult::Fail);

GateResult passIf(bool holds)
{
    return holds ? GateResult::Pass : GateResult::Fail;
}

GateResult withinLimits(const Must &must, double x)
{
    if (!std::isfinite(x))
        return GateResult::Unknown;
    const auto slack = [](double limit) { return 1e-9 * std::max(1.0, std::abs(limit)); };
    const bool enough = !must.atLeast || x >= *must.atLeast - slack(*must.atLeast);
    const bool notTooMuch = !must.atMost || x <= *must.atMost + slack(*must.atMost);
    return passIf(enough && notTooMuch);
}

/// Collects the members of one must-have over a column.
class Gate
{
public:
    Gate(const PoolColumn &column, const Schema &schema, std::size_t rows)
        : m_column(column)
        , m_schema(schema)
        , m_result(rows, GateResult::Pass)
    {
    }

    void limits(const Must &must)
    {
        if (const NumberColumn *numbers = asNumbers(m_column)) {
            each([&](std::size_t row) { return withinLimits(must, numbers->values[row]); });
            return;
        }
        const bool isDate = m_column.type == AttributeType::Date;
        bySingle(
            [&](const QString &term) { return isDate ? GateResult::Unknown : withinLimits(must, readNumber(term)); });
    }

    void anyOf(const QStringList &terms)
    {
        bySet(terms, [](std::size_t hits, std::size_t) { return hits > 0; });
    }
    void allOf(const QStringList &terms)
    {
        bySet(terms, [](std::size_t hits, std::size_t wanted) { return hits == wanted; });
    }
    void noneOf(const QStringList &terms)
    {
        bySet(terms, [](std::size_t hits, std::size_t) { return hits == 0; });
    }

    void is(bool wanted)
    {
        bySingle([wanted](const QString &term) {
            const std::optional<bool> yes = readYesNo(term);
            return yes ? passIf(*yes == wanted) : GateResult::Unknown;
        });
    }
    void is(const QString &wanted)
    {
        const QStringList terms = comparableTermWithDescendants(wanted, m_column, m_schema);
        bySingle([&](const QString &term) { return passIf(terms.contains(term)); });
    }

    void known()
    {
        const TermView &terms = view();
        each([&](std::size_t row) { return passIf(terms.isKnown(row)); });
    }

    [[nodiscard]] std::vector<GateResult> take() { return std::move(m_result); }

private:
    const TermView &view()
    {
        if (!m_view)
            m_view.emplace(m_column);
        return *m_view;
    }

    template <typename ResultOf>
    void each(const ResultOf &resultOf)
    {
        forRowRanges(m_result.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                m_result[row] = both(m_result[row], resultOf(row));
        });
    }

    template <typename ResultOf>
    void bySingle(const ResultOf &resultOf)
    {
        const TermView &terms = view();
        std::vector<GateResult> results;
        for (const QString &term : terms.terms())
            results.push_back(resultOf(term));
        each([&](std::size_t row) {
            const std::int32_t term = terms.single(row);
            return term < 0 ? GateResult::Unknown : results[static_cast<std::size_t>(term)];
        });
    }

    template <typename Holds>
    void bySet(const QStringList &wanted, const Holds &holds)
    {
        std::vector<QStringList> targets;
        for (const QString &term : wanted)
            targets.push_back(comparableTermWithDescendants(term, m_column, m_schema));
        const TermView &terms = view();
        const TermMatch match(terms.terms(), targets);
        forRowRanges(m_result.size(), [&](std::size_t begin, std::size_t end) {
            std::vector<std::uint64_t> hits(match.words());
            for (std::size_t row = begin; row < end; ++row) {
                GateResult result = GateResult::Unknown;
                if (terms.isKnown(row)) {
                    match.collect(terms.at(row), hits);
                    std::size_t count = 0;
                    for (const std::uint64_t bits : hits)
                        count += static_cast<std::size_t>(std::popcount(bits));
                    result = passIf(holds(count, targets.size()));
                }
                m_result[row] = both(m_result[row], result);
            }
        });
    }

    const PoolColumn &m_column;
    const Schema &m_schema;
    std::vector<GateResult> m_result;
    std::optional<TermView> m_view;
};
} // namespace

std::vector<GateResult> gateColumn(const Must &must, const PoolColumn *column, const Schema &schema, std::size_t rows)
{
    if (!column)
        return std::vector<GateResult>(rows, must.known ? GateResult::Fail : GateResult::Unknown);
    Gate gate(*column, schema, rows);
    if (must.atLeast || must.atMost)
        gate.limits(must);
    if (must.anyOf)
        gate.anyOf(*must.anyOf);
    if (must.allOf)
        gate.allOf(*must.allOf);
    if (must.noneOf)
        gate.noneOf(*must.noneOf);
    if (const bool *yes = std::get_if<bool>(&must.is))
        gate.is(*yes);
    else if (const QString *term = std::get_if<QString>(&must.is))
        gate.is(*term);
    if (must.known)
        gate.known();
    return gate.take();
}

} // namespace partnerscope
