#include "scoring/nameorder.h"
#include "scoring/parallel.h"
#include "scoring/tally.h"

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>
#include <bit>

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

/// Ranks a pool in slices of the scale, each sorted by one thread.
class Ranker
{
public:
    Ranker(const ScoreSheet &sheet, const Pool &pool)
        : m_sheet(sheet)
        , m_pool(pool)
        , m_packed(sheet)
        , m_cuts(sliceCuts(sheet.size() < ParallelFrom ? 1 : coreCount()))
        , m_parts(m_cuts.size() + 1)
    {
    }

    Ranking rank()
    {
        gather();
        m_rank.assign(m_sheet.size(), 0);
        m_order.resize(m_sheet.size());
        std::vector<std::size_t> begins { 0 }; // of every slice, then of the insufficient, then of the excluded
        for (std::size_t slice = 0; slice <= m_cuts.size(); ++slice)
            begins.push_back(begins.back() + sizeOf(slice));
        const std::size_t ranked = begins.back();
        begins.push_back(begins.back() + m_insufficient.size());
        // The excluded, by name, take longest; then the insufficient; then the slices.
        runTasks(m_cuts.size() + 3, [&](std::size_t task) {
            if (task == 0)
                byName(m_excluded, begins.back());
            else if (task == 1)
                byName(m_insufficient, ranked);
            else
                slice(task - 2, begins[task - 2]);
        });
        return { std::move(m_order), std::move(m_rank), ranked };
    }

private:
    struct Part {
        std::vector<std::vector<std::uint64_t>> keys; ///< one list for each thread that gathered
    };

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

    void gather()
    {
        const std::size_t pieces = m_sheet.size() / RowPieces::Rows + 1;
        for (Part &part : m_parts)
            part.keys.resize(pieces);
        std::vector<std::vector<std::uint32_t>> insufficient(pieces);
        std::vector<std::vector<std::uint32_t>> excluded(pieces);
        eachRowPiece(m_sheet.size(), [&](RowPieces &rows) {
            while (const std::optional<RowRange> range = rows.next()) {
                const std::size_t piece = range->begin / RowPieces::Rows;
                for (std::size_t row = range->begin; row < range->end; ++row)
                    gatherRow(row, piece, insufficient[piece], excluded[piece]);
            }
        });
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            m_insufficient.insert(m_insufficient.end(), insufficient[piece].begin(), insufficient[piece].end());
            m_excluded.insert(m_excluded.end(), excluded[piece].begin(), excluded[piece].end());
        }
    }

    void gatherRow(std::size_t row, std::size_t piece, std::vector<std::uint32_t> &insufficient,
                   std::vector<std::uint32_t> &excluded)
    {
        if (!m_sheet.isRanked(row)) {
            const bool lacksFacts = m_sheet.status[row] == FitStatus::Insufficient;
            (lacksFacts ? insufficient : excluded).push_back(static_cast<std::uint32_t>(row));
            return;
        }
        const std::uint64_t fit = m_sheet.fitSum[row];
        std::size_t slice = 0;
        for (const std::uint64_t cut : m_cuts)
            slice += m_packed.lead(fit) < cut ? 1u : 0u;
        m_parts[slice].keys[piece].push_back(m_packed.key(fit, row));
    }

    [[nodiscard]] std::size_t sizeOf(std::size_t slice) const
    {
        std::size_t size = 0;
        for (const std::vector<std::uint64_t> &keys : m_parts[slice].keys)
            size += keys.size();
        return size;
    }

    void byName(std::vector<std::uint32_t> &rows, std::size_t begin)
    {
        sortByName(rows, m_pool);
        std::ranges::copy(rows, m_order.begin() + static_cast<std::ptrdiff_t>(begin));
    }

    void slice(std::size_t slice, std::size_t begin)
    {
        std::vector<std::uint64_t> keys;
        keys.reserve(sizeOf(slice));
        for (const std::vector<std::uint64_t> &part : m_parts[slice].keys)
            keys.insert(keys.end(), part.begin(), part.end());
        hwy::Sorter()(keys.data(), keys.size(), hwy::SortDescending());
        const std::span<std::uint32_t> order(m_order.data() + begin, keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            order[i] = m_packed.row(keys[i]);
        for (std::size_t first = 0, end = 0; first < keys.size(); first = end) {
            for (end = first + 1; end < keys.size() && m_packed.sameLead(keys[first], keys[end]); ++end) { }
            if (end - first > 1)
                sortTies(order.subspan(first, end - first), m_sheet, m_pool);
        }
        std::size_t rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i == 0 || m_sheet.fitSum[order[i]] != m_sheet.fitSum[order[i - 1]])
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
    std::vector<Part> m_parts;
    std::vector<std::uint32_t> m_insufficient;
    std::vector<std::uint32_t> m_excluded;
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
