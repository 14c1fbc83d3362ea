#include "insight/coveragecounts.h"

#include "scoring/parallel.h"

#include <algorithm>
#include <cstring>
#include <mutex>

namespace partnerscope {

CoverageStates coverageStates(const std::vector<CoverageTally> &tallies, const CoverageSpace &space)
{
    CoverageStates states;
    for (std::size_t cell = 0; cell < tallies.size(); ++cell)
        ++states.cells.at(static_cast<std::size_t>(coverageState(tallies[cell], space, cell)));
    return states;
}

CoverageCounts::CoverageCounts(const CoverageSpace &space, std::size_t rows)
    : CoverageCounts(std::make_shared<const ServedCells>(space, rows))
{
}

CoverageCounts::CoverageCounts(std::shared_ptr<const ServedCells> served)
    : m_served(std::move(served))
    , m_qualifies(m_served->rows(), 0)
    , m_cells(m_served->space().size())
{
    readDemand();
}

void CoverageCounts::readDemand()
{
    m_demand.clear();
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
        m_demand.push_back(m_served->space().demand(cell));
}

/// Most blocks of a dragged pool do not change, which shows when many bytes are compared at once.
void CoverageCounts::findChanged(const ScoreSheet &sheet, std::size_t first, std::size_t rows,
                                 std::vector<std::uint32_t> &changed)
{
    const std::uint8_t *now = &sheet.qualifying[first];
    std::uint8_t *before = &m_qualifies[first];
    if (std::memcmp(before, now, rows) == 0)
        return;
    for (std::size_t i = 0; i < rows; ++i) {
        if (now[i] != before[i])
            changed.push_back(static_cast<std::uint32_t>(first + i));
    }
    std::copy_n(now, rows, before);
}

std::size_t CoverageCounts::update(const ScoreSheet &sheet)
{
    Q_ASSERT(sheet.size() == m_qualifies.size());
    std::vector<std::uint32_t> changed;
    std::mutex merging;
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        std::vector<std::uint32_t> part;
        while (const std::optional<RowRange> piece = pieces.next()) {
            for (std::size_t row = piece->begin; row < piece->end; row += Block)
                findChanged(sheet, row, std::min(Block, piece->end - row), part);
        }
        const std::lock_guard lock(merging);
        changed.insert(changed.end(), part.begin(), part.end());
    });
    for (const std::uint32_t row : changed)
        move(row, m_qualifies[row] != 0);
    return changed.size();
}

void CoverageCounts::move(std::uint32_t row, bool qualifies)
{
    const std::uint32_t step = qualifies ? 1u : ~0u; // adding all ones takes one away
    const bool counts = m_served->counts(row);
    for (const std::uint32_t served : m_served->of(row)) {
        Cell &cell = m_cells[served];
        (counts ? cell.qualified : cell.candidates) += step;
    }
}

void CoverageCounts::follow(std::shared_ptr<const ServedCells> served, std::span<const std::uint32_t> rows)
{
    Q_ASSERT(served->isLike(*m_served));
    for (const std::uint32_t row : rows) {
        if (m_qualifies[row] != 0)
            move(row, false);
    }
    m_served = std::move(served);
    for (const std::uint32_t row : rows) {
        if (m_qualifies[row] != 0)
            move(row, true);
    }
    readDemand();
}

std::uint64_t CoverageCounts::supplyOf(std::size_t cell, const ScoreSheet &sheet) const
{
    std::uint64_t supply = 0;
    for (const std::uint32_t row : m_served->countedIn(cell))
        supply += m_qualifies[row] != 0 ? supplyUnits(m_served->space().points(sheet, row)) : 0;
    return supply;
}

CoverageStates CoverageCounts::states(const ScoreSheet &sheet) const
{
    const CoverageSpace &space = m_served->space();
    const CoverageRule &rule = space.rule();
    if (rule.membership != CoverageMembership::Full || rule.weight != SupplyWeight::Fit)
        return coverageStates(coverageTallies(*m_served, sheet), space);
    // Who qualifies is worth no less than the lowest cut and no more than a whole partner.
    const std::uint64_t least =
        supplyUnits(static_cast<double>(sheet.qualifyAtSum) / static_cast<double>(sheet.scale) * 0.999999);
    const std::uint64_t most = supplyUnits(1.000001);
    CoverageStates states;
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        const std::uint64_t qualified = m_cells[cell].qualified;
        const auto stateAt = [&](std::uint64_t supply) {
            return coverageState(qualified, supplyPoints(supply), m_demand[cell], rule);
        };
        CoverageState state = stateAt(qualified * least);
        if (state != stateAt(qualified * most))
            state = stateAt(supplyOf(cell, sheet));
        ++states.cells.at(static_cast<std::size_t>(state));
    }
    return states;
}

} // namespace partnerscope
