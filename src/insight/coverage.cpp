#include "insight/coverage.h"

#include "scoring/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace partnerscope {

namespace {
struct StateName {
    const char *key;
    const char *label;
};
// In the order of CoverageState.
constexpr std::array StateNames {
    StateName { "uncovered", QT_TRANSLATE_NOOP("Coverage", "Uncovered") },
    StateName { "thin", QT_TRANSLATE_NOOP("Coverage", "Thin") },
    StateName { "covered", QT_TRANSLATE_NOOP("Coverage", "Covered") },
    StateName { "crowded", QT_TRANSLATE_NOOP("Coverage", "Crowded") },
};

constexpr double UnitsPerPoint = 1099511627776.0; // 2^40

/// What decides the order of companies, side by side: sorting by way of the columns would miss the cache each time.
struct Standing {
    std::uint64_t fit;
    std::uint32_t known;
    std::uint32_t row;
};

/// Best first; equals by what is known, then by name.
class IsBefore
{
public:
    explicit IsBefore(const Pool &pool)
        : m_pool(pool)
    {
    }
    bool operator()(const Standing &a, const Standing &b) const
    {
        if (a.fit != b.fit)
            return a.fit > b.fit;
        if (a.known != b.known)
            return a.known > b.known;
        const int order = m_pool.nameUtf8(a.row).compare(m_pool.nameUtf8(b.row));
        return order != 0 ? order < 0 : a.row < b.row;
    }

private:
    const Pool &m_pool;
};

/// Qualified companies in order.
std::vector<Standing> qualifiedRows(const ScoreSheet &sheet, const Pool &pool)
{
    std::vector<Standing> rows;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (sheet.qualifies(row))
            rows.push_back({ sheet.fitSum[row], sheet.knownWeight[row], static_cast<std::uint32_t>(row) });
    }
    const IsBefore isBefore(pool);
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    if (rows.size() >= ParallelFrom) {
        std::jthread half([&] { std::sort(rows.begin(), middle, isBefore); });
        std::sort(middle, rows.end(), isBefore);
    } else {
        std::sort(rows.begin(), middle, isBefore);
        std::sort(middle, rows.end(), isBefore);
    }
    std::inplace_merge(rows.begin(), middle, rows.end(), isBefore);
    return rows;
}

/// The companies behind each cell, best first. Gathered in the order of rows, which reads memory in order, as places in
/// `standings`; then sorted cell by cell and turned into rows.
void fillLists(const CoverageSpace &space, const ScoreSheet &sheet, const std::vector<Standing> &standings,
               CoverageMap &map)
{
    std::vector<std::uint32_t> placeOf(sheet.size());
    for (std::size_t place = 0; place < standings.size(); ++place)
        placeOf[standings[place].row] = static_cast<std::uint32_t>(place);
    CoverageCells cells;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (!sheet.qualifies(row))
            continue;
        space.cellsOf(row, cells);
        const bool counts = space.counts(row);
        for (const CoverageShare &share : cells.shares) {
            CoverageCell &cell = map.cells[share.cell];
            (counts ? cell.rows : cell.candidates).push_back(placeOf[row]);
        }
    }
    const auto finish = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            for (std::vector<std::uint32_t> *list : { &map.cells[i].rows, &map.cells[i].candidates }) {
                std::ranges::sort(*list);
                for (std::uint32_t &place : *list)
                    place = standings[place].row;
            }
        }
    };
    const std::size_t middle = standings.size() < ParallelFrom ? 0 : map.cells.size() / 2;
    const std::jthread half([&] { finish(0, middle); });
    finish(middle, map.cells.size());
}

void add(CoverageTally &sum, const CoverageTally &part)
{
    sum.supply += part.supply;
    sum.qualified += part.qualified;
    sum.candidates += part.candidates;
    sum.bestFit = std::max(sum.bestFit, part.bestFit);
}

void tallyRows(const CoverageSpace &space, const ScoreSheet &sheet, std::size_t begin, std::size_t end,
               std::vector<CoverageTally> &tallies)
{
    CoverageCells cells;
    for (std::size_t row = begin; row < end; ++row) {
        if (!sheet.qualifies(row))
            continue;
        space.cellsOf(row, cells);
        const bool counts = space.counts(row);
        const double points = counts ? space.points(sheet, row) : 0;
        const double fit = sheet.fit(row);
        for (const CoverageShare &share : cells.shares)
            add(tallies[share.cell], { supplyUnits(points * share.share), counts ? 1u : 0u, counts ? 0u : 1u, fit });
    }
}
} // namespace

QString coverageStateKey(CoverageState state)
{
    return QString::fromLatin1(StateNames.at(static_cast<std::size_t>(state)).key);
}

QString coverageStateLabel(CoverageState state)
{
    return QCoreApplication::translate("Coverage", StateNames.at(static_cast<std::size_t>(state)).label);
}

CoverageState coverageState(std::size_t qualified, double supply, const std::optional<double> &demand,
                            const CoverageRule &rule)
{
    if (qualified == 0)
        return CoverageState::Uncovered;
    if (qualified == 1)
        return CoverageState::Thin;
    const bool exceedsDemand = !demand || supply > rule.crowdedRatio * *demand;
    return qualified >= rule.crowdedFrom && exceedsDemand ? CoverageState::Crowded : CoverageState::Covered;
}

CoverageState coverageState(const CoverageTally &tally, const CoverageSpace &space, std::size_t cell)
{
    return coverageState(tally.qualified, supplyPoints(tally.supply), space.demand(cell), space.rule());
}

std::uint64_t supplyUnits(double points)
{
    return points > 0 ? static_cast<std::uint64_t>(points * UnitsPerPoint + 0.5) : 0;
}

double supplyPoints(std::uint64_t units)
{
    return static_cast<double>(units) / UnitsPerPoint;
}

std::vector<CoverageTally> coverageTallies(const CoverageSpace &space, const ScoreSheet &sheet)
{
    std::vector<CoverageTally> tallies(space.size());
    std::mutex merging;
    forRowRanges(sheet.size(), [&](std::size_t begin, std::size_t end) {
        std::vector<CoverageTally> part(space.size());
        tallyRows(space, sheet, begin, end, part);
        const std::scoped_lock lock(merging);
        for (std::size_t cell = 0; cell < part.size(); ++cell)
            add(tallies[cell], part[cell]);
    });
    return tallies;
}

namespace {
CoverageMap mapOf(const CoverageSpace &space, const std::vector<CoverageTally> &tallies)
{
    Q_ASSERT(space.dimensions() == 2);
    CoverageMap map;
    map.rowAttribute = space.attribute(0);
    map.columnAttribute = space.attribute(1);
    map.rowCodes = space.codes(0);
    map.columnCodes = space.codes(1);
    map.onlyEngaged = space.onlyEngaged();
    map.hasDemand = space.hasDemand();
    map.cells.resize(space.size());
    for (std::size_t i = 0; i < space.size(); ++i) {
        CoverageCell &cell = map.cells[i];
        const CoverageTally &tally = tallies[i];
        cell.demand = space.demand(i);
        cell.supply = supplyPoints(tally.supply);
        cell.qualified = tally.qualified;
        if (tally.bestFit >= 0)
            cell.bestFit = tally.bestFit;
        cell.state = coverageState(tally, space, i);
    }
    return map;
}
} // namespace

std::vector<CoverageTally> coverageTallies(const ServedCells &served, const ScoreSheet &sheet)
{
    const CoverageSpace &space = served.space();
    if (space.rule().membership != CoverageMembership::Full)
        return coverageTallies(space, sheet); // the shares are not kept
    std::vector<CoverageTally> tallies(space.size());
    std::mutex merging;
    forRowRanges(sheet.size(), [&](std::size_t begin, std::size_t end) {
        std::vector<CoverageTally> part(space.size());
        for (std::size_t row = begin; row < end; ++row) {
            if (!sheet.qualifies(row))
                continue;
            const bool counts = served.counts(row);
            const std::uint64_t supply = counts ? supplyUnits(space.points(sheet, row)) : 0;
            for (const std::uint32_t cell : served.of(row))
                add(part[cell], { supply, counts ? 1u : 0u, counts ? 0u : 1u, sheet.fit(row) });
        }
        const std::scoped_lock lock(merging);
        for (std::size_t cell = 0; cell < part.size(); ++cell)
            add(tallies[cell], part[cell]);
    });
    return tallies;
}

CoverageMap coverage(const ServedCells &served, const ScoreSheet &sheet)
{
    return mapOf(served.space(), coverageTallies(served, sheet));
}

void listCompanies(const ServedCells &served, const Pool &pool, const ScoreSheet &sheet, std::size_t cell,
                   CoverageCell &into)
{
    std::vector<Standing> counted;
    std::vector<Standing> candidates;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (sheet.qualifies(row) && std::ranges::binary_search(served.of(row), cell))
            (served.counts(row) ? counted : candidates)
                .push_back({ sheet.fitSum[row], sheet.knownWeight[row], static_cast<std::uint32_t>(row) });
    }
    const auto fill = [&](std::vector<Standing> &standings, std::vector<std::uint32_t> &rows) {
        std::ranges::sort(standings, IsBefore(pool));
        rows.clear();
        for (const Standing &standing : standings)
            rows.push_back(standing.row);
    };
    fill(counted, into.rows);
    fill(candidates, into.candidates);
}

CoverageMap coverage(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet)
{
    const std::vector<CoverageTally> tallies = coverageTallies(space, sheet);
    CoverageMap map = mapOf(space, tallies);
    for (std::size_t i = 0; i < space.size(); ++i) {
        map.cells[i].rows.reserve(tallies[i].qualified);
        map.cells[i].candidates.reserve(tallies[i].candidates);
    }
    fillLists(space, sheet, qualifiedRows(sheet, pool), map);
    return map;
}

Result<CoverageMap> coverage(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                             const ScoreSheet &sheet, const QString &rowAttribute, const QString &columnAttribute,
                             const CoverageRule &rule)
{
    const Result<CoverageSpace> space =
        CoverageSpace::make(profile, schema, pool, { { { rowAttribute }, { columnAttribute } }, {} }, rule);
    if (!space)
        return space.failure();
    return coverage(*space, pool, sheet);
}

} // namespace partnerscope
