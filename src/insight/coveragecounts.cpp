#include "insight/coveragecounts.h"

#include "scoring/parallel.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

namespace partnerscope {

namespace {
/// The cells of one stretch of rows.
struct Stretch {
    std::vector<std::uint32_t> sizes;
    std::vector<std::uint32_t> cells;
};
} // namespace

CoverageCounts::CoverageCounts(const CoverageSpace &space, std::size_t rows)
    : m_counts(rows)
    , m_qualifies(rows, 0)
    , m_cells(space.size())
{
    std::vector<Stretch> stretches(rows / RowPieces::Rows + 1);
    eachRowPiece(rows, [&](RowPieces &pieces) {
        CoverageCells found;
        while (const std::optional<RowRange> piece = pieces.next()) {
            Stretch &stretch = stretches[piece->begin / RowPieces::Rows];
            for (std::size_t row = piece->begin; row < piece->end; ++row) {
                space.cellsOf(row, found);
                stretch.sizes.push_back(static_cast<std::uint32_t>(found.shares.size()));
                for (const CoverageShare &share : found.shares)
                    stretch.cells.push_back(share.cell);
                m_counts[row] = space.counts(row) ? 1 : 0;
            }
        }
    });
    m_offsets.reserve(rows + 1);
    m_offsets.push_back(0);
    for (const Stretch &stretch : stretches) {
        for (const std::uint32_t size : stretch.sizes)
            m_offsets.push_back(m_offsets.back() + size);
        m_served.insert(m_served.end(), stretch.cells.begin(), stretch.cells.end());
    }
}

/// Most blocks of a dragged pool do not change, which shows in a few comparisons of many rows at once.
void CoverageCounts::findChanged(const ScoreSheet &sheet, std::size_t first, std::size_t rows,
                                 std::vector<std::uint32_t> &changed)
{
    std::array<std::uint8_t, Block> now;
    const FitStatus *statuses = &sheet.status[first];
    const std::uint64_t *fits = &sheet.fitSum[first];
    const std::uint64_t qualifyAt = sheet.qualifyAtSum;
    for (std::size_t i = 0; i < rows; ++i)
        now[i] =
            static_cast<std::uint8_t>((statuses[i] >= FitStatus::Firm ? 1u : 0u) & (fits[i] >= qualifyAt ? 1u : 0u));
    std::uint8_t *before = &m_qualifies[first];
    if (std::memcmp(before, now.data(), rows) == 0)
        return;
    for (std::size_t i = 0; i < rows; ++i) {
        if (now[i] != before[i])
            changed.push_back(static_cast<std::uint32_t>(first + i));
    }
    std::copy_n(now.begin(), rows, before);
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
    for (std::uint64_t i = m_offsets[row]; i < m_offsets[row + 1]; ++i) {
        Cell &cell = m_cells[m_served[i]];
        (m_counts[row] != 0 ? cell.qualified : cell.candidates) += step;
    }
}

} // namespace partnerscope
