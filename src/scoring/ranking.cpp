#include "pool/nameorder.h"
#include "scoring/parallel.h"
#include "scoring/tally.h"

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <utility>

namespace partnerscope {

namespace {
/// Packs a fit and a row into 64 bits: as many of the fit's leading bits as find room above the row. Rows whose leading
/// bits are equal are few unless their facts are equal, and are put in order afterwards.
class PackedKeys
{
public:
    explicit PackedKeys(const ScoreSheet &sheet)
        : m_rowBits(static_cast<int>(std::bit_width(sheet.size())))
        , m_dropped(std::max(0, static_cast<int>(std::bit_width(sheet.scale)) + m_rowBits - 64))
    {
    }
    [[nodiscard]] std::uint64_t lead(std::uint64_t fit) const { return fit >> m_dropped << m_rowBits; }
    [[nodiscard]] std::uint64_t key(std::uint64_t fit, std::size_t row) const { return lead(fit) | row; }
    [[nodiscard]] bool sameLead(std::uint64_t a, std::uint64_t b) const { return (a ^ b) >> m_rowBits == 0; }
    [[nodiscard]] std::uint32_t row(std::uint64_t key) const
    {
        return static_cast<std::uint32_t>(key & ((std::uint64_t { 1 } << m_rowBits) - 1));
    }

private:
    int m_rowBits;
    int m_dropped;
};

/// Better fit first, then what is better known; the name decides between equals.
bool isAhead(const ScoreSheet &sheet, std::uint32_t a, std::uint32_t b)
{
    return sheet.fitSum[a] != sheet.fitSum[b] ? sheet.fitSum[a] > sheet.fitSum[b]
                                              : sheet.knownWeight[a] > sheet.knownWeight[b];
}

/// Puts rows with the same leading bits in order.
void sortTies(std::span<std::uint32_t> rows, const ScoreSheet &sheet, const Pool &pool)
{
    std::ranges::sort(rows, [&](std::uint32_t a, std::uint32_t b) { return isAhead(sheet, a, b); });
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && !isAhead(sheet, rows[begin], rows[end]); ++end) { }
        if (end - begin > 1)
            sortByName(rows.subspan(begin, end - begin), pool);
    }
}

/// Ranks a pool in slices of the scale, each sorted by one thread. The keys are counted first, so that each goes
/// straight to its slice.
class Ranker
{
public:
    Ranker(const ScoreSheet &sheet, const Pool &pool)
        : m_sheet(sheet)
        , m_pool(pool)
        , m_packed(sheet)
        , m_cuts(sliceCuts(sheet.size() < ParallelFrom ? 1 : coreCount()))
        , m_heaps(m_cuts.size() + 3)
        , m_begins((sheet.size() / RowPieces::Rows + 1) * m_heaps, 0)
    {
    }

    Ranking rank()
    {
        const std::size_t rows = m_sheet.size();
        m_rank.resize(rows);
        m_order.resize(rows);
        m_keys = std::make_unique_for_overwrite<std::uint64_t[]>(rows);
        eachPiece([this](RowRange range, std::size_t *counts) { count(range, counts); });
        const std::vector<std::size_t> ends = placePieces();
        eachPiece([this](RowRange range, std::size_t *next) { distribute(range, next); });
        // The excluded, by name, take longest; then the insufficient; then the slices.
        runTasks(m_heaps, [&](std::size_t task) {
            const std::size_t heap = m_heaps - 1 - task;
            const std::size_t begin = heap == 0 ? 0 : ends[heap - 1];
            if (heap > m_cuts.size())
                sortByName(std::span(m_order).subspan(begin, ends[heap] - begin), m_pool);
            else
                sortSlice(begin, ends[heap]);
        });
        return { std::move(m_order), std::move(m_rank), ends[m_cuts.size()] };
    }

private:
    /// Leading bits at which the slices part, falling, from a sample.
    [[nodiscard]] std::vector<std::uint64_t> sliceCuts(std::size_t slices) const
    {
        constexpr std::size_t Samples = 1024;
        std::vector<std::uint64_t> sample;
        for (std::size_t i = 0; slices > 1 && i < Samples; ++i) {
            const std::size_t row = i * m_sheet.size() / Samples;
            if (m_sheet.isRanked(row))
                sample.push_back(m_packed.lead(m_sheet.fitSum[row]));
        }
        std::ranges::sort(sample, std::greater {});
        std::vector<std::uint64_t> cuts;
        for (std::size_t slice = 1; slice < slices && !sample.empty(); ++slice)
            cuts.push_back(sample[slice * sample.size() / slices]);
        return cuts;
    }

    /// Calls visit(rows, figures of the piece: one for each heap) for every piece of the pool.
    template <typename Visit>
    void eachPiece(const Visit &visit)
    {
        eachRowPiece(m_sheet.size(), [&](RowPieces &pieces) {
            std::vector<std::size_t> own(m_heaps); // apart from what the other cores count in
            while (const std::optional<RowRange> range = pieces.next()) {
                const auto kept =
                    m_begins.begin() + static_cast<std::ptrdiff_t>(range->begin / RowPieces::Rows * m_heaps);
                std::copy_n(kept, m_heaps, own.begin());
                visit(*range, own.data());
                std::ranges::copy(own, kept);
            }
        });
    }

    /// Where a row belongs: one of the slices, the insufficient, the excluded.
    [[nodiscard]] std::size_t heapOf(std::size_t row) const
    {
        if (!m_sheet.isRanked(row))
            return m_cuts.size() + (m_sheet.status[row] == FitStatus::Insufficient ? 1 : 2);
        const std::uint64_t lead = m_packed.lead(m_sheet.fitSum[row]);
        std::size_t slice = 0;
        for (const std::uint64_t cut : m_cuts)
            slice += lead < cut ? 1u : 0u;
        return slice;
    }

    void count(RowRange range, std::size_t *counts) const
    {
        for (std::size_t row = range.begin; row < range.end; ++row)
            ++counts[heapOf(row)];
    }

    /// From how many rows each piece has of each heap to where they begin. \returns where each heap ends.
    std::vector<std::size_t> placePieces()
    {
        std::vector<std::size_t> ends;
        std::size_t next = 0;
        for (std::size_t heap = 0; heap < m_heaps; ++heap) {
            for (std::size_t i = heap; i < m_begins.size(); i += m_heaps)
                next += std::exchange(m_begins[i], next);
            ends.push_back(next);
        }
        return ends;
    }

    void distribute(RowRange range, std::size_t *next)
    {
        for (std::size_t row = range.begin; row < range.end; ++row) {
            const std::size_t heap = heapOf(row);
            const std::size_t at = next[heap]++;
            if (heap <= m_cuts.size()) {
                m_keys[at] = m_packed.key(m_sheet.fitSum[row], row);
                continue;
            }
            m_order[at] = static_cast<std::uint32_t>(row);
            m_rank[row] = 0;
        }
    }

    void sortSlice(std::size_t begin, std::size_t end)
    {
        std::uint64_t *keys = m_keys.get();
        hwy::Sorter()(keys + begin, end - begin, hwy::SortDescending());
        std::uint32_t *order = m_order.data();
        std::uint32_t *rank = m_rank.data();
        for (std::size_t i = begin; i < end; ++i) {
            order[i] = m_packed.row(keys[i]);
            rank[order[i]] = static_cast<std::uint32_t>(i + 1);
        }
        // Where leading bits are equal, the rest decides: fits are looked at again there alone.
        for (std::size_t first = begin; first + 1 < end; ++first) {
            if (!m_packed.sameLead(keys[first], keys[first + 1]))
                continue;
            std::size_t last = first + 2;
            while (last < end && m_packed.sameLead(keys[first], keys[last]))
                ++last;
            rankTies(first, last);
            first = last - 1;
        }
    }

    void rankTies(std::size_t begin, std::size_t end)
    {
        const std::span<std::uint32_t> order = std::span(m_order).subspan(begin, end - begin);
        sortTies(order, m_sheet, m_pool);
        std::size_t rank = begin + 1;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i > 0 && m_sheet.fitSum[order[i]] != m_sheet.fitSum[order[i - 1]])
                rank = begin + i + 1;
            m_rank[order[i]] = static_cast<std::uint32_t>(rank);
        }
    }

    const ScoreSheet &m_sheet;
    const Pool &m_pool;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_rank;
    PackedKeys m_packed;
    std::vector<std::uint64_t> m_cuts;
    std::size_t m_heaps;               ///< the slices, the insufficient, the excluded
    std::vector<std::size_t> m_begins; ///< per piece and heap
    std::unique_ptr<std::uint64_t[]> m_keys;
};
} // namespace

Ranking rankRows(const ScoreSheet &sheet, const Pool &pool)
{
    return sheet.size() > 0 ? Ranker(sheet, pool).rank() : Ranking {};
}

std::vector<std::uint32_t> topRows(const ScoreSheet &sheet, const Pool &pool, std::size_t count,
                                   const RankMaxima &maxima)
{
    if (count == 0)
        return {};
    // `count` stretches have a row that is as good as the threshold, so nothing below it can be among the first.
    std::uint64_t threshold = 1;
    std::vector<std::uint64_t> best = maxima.values();
    if (best.size() >= count) {
        std::ranges::nth_element(best, best.begin() + static_cast<std::ptrdiff_t>(count - 1), std::greater {});
        threshold = std::max<std::uint64_t>(best[count - 1], 1);
    }
    std::vector<std::uint32_t> rows;
    for (std::size_t stretch = 0; stretch < maxima.values().size(); ++stretch) {
        if (maxima.values()[stretch] < threshold)
            continue;
        const std::size_t end = std::min(sheet.size(), (stretch + 1) * RankMaxima::Rows);
        for (std::size_t row = stretch * RankMaxima::Rows; row < end; ++row) {
            if (sheet.isRanked(row) && sheet.fitSum[row] + 1 >= threshold)
                rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
    const ByName byName { pool };
    const auto isBetter = [&](std::uint32_t a, std::uint32_t b) {
        return isAhead(sheet, a, b) || (!isAhead(sheet, b, a) && byName(a, b));
    };
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(count, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), isBetter);
    rows.erase(end, rows.end());
    return rows;
}

std::vector<std::uint32_t> topRows(const ScoreSheet &sheet, const Pool &pool, std::size_t count)
{
    RankMaxima maxima;
    maxima.resize(sheet.size());
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        while (const std::optional<RowRange> piece = pieces.next())
            maxima.read(sheet, piece->begin, piece->end);
    });
    return topRows(sheet, pool, count, maxima);
}

QString excludedBy(const CompiledProfile &profile, std::size_t row)
{
    QStringList keys;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.capTier < 0 && !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail)
            keys << leaf.key;
    }
    return keys.join(QLatin1Char(';'));
}

} // namespace partnerscope
