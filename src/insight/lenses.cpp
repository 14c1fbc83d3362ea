#include "insight/lenses.h"

#include "insight/correlation.h"
#include "insight/topsis.h"
#include "insight/valuetable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
double geometricLog(double value)
{
    return std::log(std::max(value, GeometricFloor));
}

/// Every ranked company through every lens.
struct Views {
    ValueTable table;
    std::vector<double> additive; ///< [0, 1]
    std::vector<double> geometric;
    Topsis topsis;
};

Views viewsOf(const CompiledProfile &profile, const std::vector<std::uint32_t> &rows)
{
    Views views { valueTable(profile, rows), std::vector<double>(rows.size()), std::vector<double>(rows.size()), {} };
    std::vector<TopsisColumn> columns;
    for (const ValueTable::Column &column : views.table.columns) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            views.additive[i] += column.weight * column.values[i];
            views.geometric[i] += column.weight * geometricLog(column.values[i]);
        }
        columns.push_back({ column.values, column.weight, false });
    }
    for (double &mean : views.geometric)
        mean = std::exp(mean);
    views.topsis = topsis(columns);
    return views;
}

/// Ranks 1, 1, 3 of figures where higher is better. A run of neighbours closer than the tolerance shares a rank with
/// its best.
std::vector<std::uint32_t> ranksOf(const std::vector<double> &figures)
{
    std::vector<std::uint32_t> order(figures.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, std::ranges::greater {}, [&](std::uint32_t i) { return figures[i]; });
    std::vector<std::uint32_t> ranks(figures.size());
    std::size_t first = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (figures[order[first]] - figures[order[i]] > ScoreEpsilon)
            first = i;
        ranks[order[i]] = static_cast<std::uint32_t>(first + 1);
    }
    return ranks;
}

std::vector<double> sortedFalling(std::vector<double> figures)
{
    std::ranges::sort(figures, std::ranges::greater {});
    return figures;
}

/// Where a figure would stand among the others. \param own the figure it replaces
std::int64_t placeOf(const std::vector<double> &falling, double figure, double own)
{
    const auto better = std::ranges::lower_bound(falling, figure + ScoreEpsilon, std::ranges::greater {});
    return better - falling.begin() - (own > figure + ScoreEpsilon ? 1 : 0);
}

std::int64_t distance(std::int64_t a, std::int64_t b)
{
    return a > b ? a - b : b - a;
}

/// Finds the criterion behind a disagreement by making the company average in one criterion after another.
class CauseFinder
{
public:
    CauseFinder(const CompiledProfile &profile, const Lenses &lenses)
        : m_lenses(lenses)
        , m_views(viewsOf(profile, rowsOf(lenses)))
        , m_additive(sortedFalling(m_views.additive))
        , m_geometric(sortedFalling(m_views.geometric))
        , m_topsis(sortedFalling(m_views.topsis.closeness))
    {
        for (const ValueTable::Column &column : m_views.table.columns)
            m_means.push_back(meanOf(column.values));
    }

    [[nodiscard]] std::optional<Lenses::Cause> of(std::size_t position) const
    {
        const Lenses::Row &row = m_lenses.rows[position];
        const bool byTopsis =
            row.topsis > 0 && distance(row.additive, row.topsis) >= distance(row.additive, row.geometric);
        std::optional<Lenses::Cause> cause;
        std::int64_t least = row.disagreement();
        for (std::size_t c = 0; c < m_means.size(); ++c) {
            const ValueTable::Column &column = m_views.table.columns[c];
            const std::int64_t remaining = gapIfAverage(position, c, byTopsis);
            if (remaining >= least)
                continue;
            least = remaining;
            cause = { column.leaf, column.values[position], m_means[c], static_cast<std::uint32_t>(remaining) };
        }
        return cause;
    }

private:
    static std::vector<std::uint32_t> rowsOf(const Lenses &lenses)
    {
        std::vector<std::uint32_t> rows;
        for (const Lenses::Row &row : lenses.rows)
            rows.push_back(row.row);
        return rows;
    }

    [[nodiscard]] std::int64_t gapIfAverage(std::size_t i, std::size_t c, bool byTopsis) const
    {
        const ValueTable::Column &column = m_views.table.columns[c];
        const double additive = m_views.additive[i] + column.weight * (m_means[c] - column.values[i]);
        const std::int64_t place = placeOf(m_additive, additive, m_views.additive[i]);
        if (!byTopsis) {
            const double geometric = m_views.geometric[i]
                * std::exp(column.weight * (geometricLog(m_means[c]) - geometricLog(column.values[i])));
            return distance(place, placeOf(m_geometric, geometric, m_views.geometric[i]));
        }
        std::vector<double> values;
        for (const ValueTable::Column &other : m_views.table.columns)
            values.push_back(other.values[i]);
        values[c] = m_means[c];
        const double own = m_views.topsis.closeness[i];
        return distance(place, placeOf(m_topsis, m_views.topsis.closenessOf(values).value_or(own), own));
    }

    const Lenses &m_lenses;
    Views m_views;
    std::vector<double> m_means;
    std::vector<double> m_additive; ///< falling
    std::vector<double> m_geometric;
    std::vector<double> m_topsis;
};
} // namespace

std::uint32_t Lenses::Row::disagreement() const
{
    const auto gap = [this](std::uint32_t other) { return other > additive ? other - additive : additive - other; };
    return std::max(gap(geometric), topsis > 0 ? gap(topsis) : 0);
}

std::vector<std::size_t> Lenses::largestDisagreements(std::size_t count) const
{
    std::vector<std::size_t> positions(rows.size());
    std::iota(positions.begin(), positions.end(), std::size_t { 0 });
    std::ranges::stable_sort(positions, std::ranges::greater {},
                             [this](std::size_t position) { return rows[position].disagreement(); });
    positions.resize(std::min(count, positions.size()));
    return positions;
}

Lenses lenses(const CompiledProfile &profile, const ScoreSheet &sheet, const Ranking &ranking)
{
    Lenses result;
    const std::vector<std::uint32_t> rows(ranking.order.begin(),
                                          ranking.order.begin() + static_cast<std::ptrdiff_t>(ranking.ranked));
    const Views views = viewsOf(profile, rows);
    result.topsisAvailable = !views.topsis.closeness.empty();
    for (const std::size_t column : views.topsis.zeroColumns)
        result.zeroLeaves.push_back(views.table.columns[column].leaf);
    const std::vector<std::uint32_t> geometric = ranksOf(views.geometric);
    const std::vector<std::uint32_t> topsisRanks = ranksOf(views.topsis.closeness);
    std::vector<double> fits;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        fits.push_back(sheet.fit(rows[i]));
        result.rows.push_back(
            { rows[i], ranking.rank[rows[i]], result.topsisAvailable ? topsisRanks[i] : 0, geometric[i] });
    }
    result.geometricAgreement = spearmanRho(fits, views.geometric);
    result.topsisAgreement =
        result.topsisAvailable ? spearmanRho(fits, views.topsis.closeness) : Statistic::none(NoFigure::Constant);
    return result;
}

std::vector<std::optional<Lenses::Cause>> causesOf(const CompiledProfile &profile, const Lenses &lenses,
                                                   const std::vector<std::size_t> &positions)
{
    std::vector<std::optional<Lenses::Cause>> causes;
    if (positions.empty())
        return causes;
    const CauseFinder finder(profile, lenses);
    for (const std::size_t position : positions)
        causes.push_back(finder.of(position));
    return causes;
}

} // namespace partnerscope
