#include "insight/coveragecounts.h"

#include "scoring/parallel.h"

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

std::size_t CoverageCounts::update(const ScoreSheet &sheet)
{
    Q_ASSERT(sheet.size() == m_qualifies.size());
    std::vector<std::uint32_t> changed;
    std::mutex merging;
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        std::vector<std::uint32_t> part;
        while (const std::optional<RowRange> piece = pieces.next()) {
            for (std::size_t row = piece->begin; row < piece->end; ++row) {
                const std::uint8_t qualifies = sheet.qualifies(row) ? 1 : 0;
                if (qualifies != m_qualifies[row])
                    part.push_back(static_cast<std::uint32_t>(row));
                m_qualifies[row] = qualifies;
            }
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
