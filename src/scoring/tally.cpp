#include "scoring/tally.h"

#include "scoring/kernels.h"
#include "scoring/parallel.h"

#include <bit>
#include <functional>
#include <limits>
#include <mutex>
#include <numeric>

namespace partnerscope {

namespace {
constexpr std::size_t StatusCount = 5;
/// 1e-7 on the 0..1 scale, as a divisor.
constexpr std::uint64_t EpsilonDivisor = 10'000'000;
static_assert(ScoreEpsilon * EpsilonDivisor == 1.0);
} // namespace

void RankMaxima::read(const ScoreSheet &sheet, std::size_t begin, std::size_t end)
{
    for (std::size_t first = begin; first < end; first += Rows) {
        std::uint64_t best = 0;
        for (std::size_t row = first; row < std::min(end, first + Rows); ++row)
            best = std::max(best, sheet.isRanked(row) ? sheet.fitSum[row] + 1 : 0);
        set(first, best);
    }
}

Tally::Tally(const ScoreSheet &sheet, std::size_t bins)
    : m_bins(std::max<std::size_t>(bins, 1))
    , m_showsBins(bins > 0)
    , m_shift(std::max(0, static_cast<int>(std::bit_width(sheet.scale)) - 31))
    , m_toBin(static_cast<std::uint32_t>((static_cast<std::uint64_t>(m_bins) << 32) / ((sheet.scale >> m_shift) + 1)))
    , m_qualifyAt(sheet.qualifyAtSum)
    , m_tiers(sheet.tiers.size())
    , m_kinds(m_tiers + 4)
    , m_kind(StatusCount * TierSlots, 0)
    , m_count((m_bins + 1) * m_kinds * Lanes, 0)
{
    for (std::size_t slot = 0; slot < TierSlots; ++slot) {
        const auto kindAt = [&](FitStatus status) -> std::uint16_t & {
            return m_kind[static_cast<std::size_t>(status) * TierSlots + slot];
        };
        const std::size_t inTier = slot == 0 || slot > m_tiers ? m_tiers : slot - 1;
        kindAt(FitStatus::Firm) = kindAt(FitStatus::Provisional) = static_cast<std::uint16_t>(inTier);
        kindAt(FitStatus::Conditional) = static_cast<std::uint16_t>(m_tiers + 1);
        kindAt(FitStatus::Insufficient) = static_cast<std::uint16_t>(m_tiers + 2);
        kindAt(FitStatus::Excluded) = static_cast<std::uint16_t>(m_tiers + 3);
    }
    const std::uint64_t slack = sheet.scale / EpsilonDivisor;
    for (std::uint64_t bin = 0; bin < m_bins; ++bin) {
        // bin × scale / bins, rounded up; scale is weightSum × 2^30, and the product would not fit.
        const std::uint64_t whole = bin * sheet.weightSum / m_bins;
        const std::uint64_t rest = bin * sheet.weightSum % m_bins;
        const std::uint64_t edge = (whole << 30) + ((rest << 30) + m_bins - 1) / m_bins;
        m_edges.push_back(edge > slack ? edge - slack : 0);
    }
    m_edges.push_back(std::numeric_limits<std::int64_t>::max());
}

void Tally::add(const ScoreSheet &sheet, std::size_t begin, std::size_t end, RankMaxima *maxima)
{
    for (std::size_t row = begin; row < end; row += RankMaxima::Rows) {
        const std::uint64_t best = stretch(sheet, row, std::min(end, row + RankMaxima::Rows));
        if (maxima)
            maxima->set(row, best);
    }
}

std::uint64_t Tally::stretch(const ScoreSheet &sheet, std::size_t begin, std::size_t end)
{
    static_assert(RankMaxima::Rows <= kernels::PlacedRows::Most);
    static_assert(static_cast<int>(FitStatus::Conditional) == 2 && static_cast<int>(FitStatus::Firm) == 3);
    const kernels::BinRule rule { m_edges.data(), m_shift, m_toBin, static_cast<std::uint32_t>(m_bins), m_qualifyAt };
    const auto *statuses = reinterpret_cast<const std::uint8_t *>(sheet.status.data()) + begin;
    const std::int8_t *tiers = sheet.tier.data() + begin;
    kernels::PlacedRows placed;
    kernels::place(rule, sheet.fitSum.data() + begin, sheet.knownWeight.data() + begin, statuses, end - begin, placed);
    std::uint32_t *count = m_count.data();
    const std::uint16_t *kinds = m_kind.data();
    const std::size_t perBin = m_kinds;
    for (std::size_t i = 0; i < end - begin; ++i) {
        const std::size_t kind = kinds[statuses[i] * TierSlots + static_cast<std::size_t>(tiers[i] + 1)];
        ++count[(placed.bins[i] * perBin + kind) * Lanes + i % Lanes];
    }
    m_fitLow += placed.fitLow;
    m_fitHigh += placed.fitHigh;
    m_known += placed.known;
    m_qualified += placed.qualified;
    return placed.best;
}

void Tally::merge(const Tally &other)
{
    std::ranges::transform(m_count, other.m_count, m_count.begin(), std::plus {});
    m_fitLow += other.m_fitLow;
    m_fitHigh += other.m_fitHigh;
    m_known += other.m_known;
    m_qualified += other.m_qualified;
}

std::size_t Tally::rowsAt(std::size_t bin, std::size_t kind) const
{
    const std::uint32_t *lanes = &m_count[(bin * m_kinds + kind) * Lanes];
    return std::accumulate(lanes, lanes + Lanes, std::size_t { 0 });
}

Distribution Tally::distribution(const ScoreSheet &sheet) const
{
    const std::size_t below = m_tiers;
    const std::size_t conditional = m_tiers + 1;
    Distribution result;
    result.bins.assign(m_bins, 0);
    result.tierBins.assign((m_tiers + 1) * m_bins, 0);
    result.perTier.assign(m_tiers, 0);
    for (std::size_t bin = 0; bin < m_bins; ++bin) {
        for (std::size_t kind = 0; kind <= conditional; ++kind) {
            const std::size_t rows = rowsAt(bin, kind);
            result.bins[bin] += rows;
            if (kind != conditional)
                result.tierBins[kind * m_bins + bin] = rows;
            (kind < m_tiers ? result.perTier[kind] : kind == below ? result.belowTiers : result.conditional) += rows;
        }
    }
    const std::size_t ranked = std::accumulate(result.bins.begin(), result.bins.end(), std::size_t { 0 });
    if (!m_showsBins) {
        result.bins.clear();
        result.tierBins.clear();
    }
    result.insufficient = rowsAt(m_bins, m_tiers + 2);
    result.excluded = rowsAt(m_bins, m_tiers + 3);
    result.qualified = m_qualified;
    const auto mean = [](double sum, std::size_t count, double whole) {
        return count > 0 ? sum / whole / static_cast<double>(count) : 0.0;
    };
    const double fits = static_cast<double>(m_fitHigh) * 0x1p32 + static_cast<double>(m_fitLow);
    result.meanFit = 100 * mean(fits, ranked, static_cast<double>(sheet.scale));
    result.meanKnown = mean(static_cast<double>(m_known), sheet.size(), static_cast<double>(sheet.weightSum));
    return result;
}

Distribution distribution(const ScoreSheet &sheet, std::size_t binCount)
{
    Tally total(sheet, binCount);
    std::mutex mutex;
    const Tally none = total;
    eachRowPiece(sheet.size(), [&](RowPieces &pieces) {
        Tally part = none;
        while (const std::optional<RowRange> piece = pieces.next())
            part.add(sheet, piece->begin, piece->end);
        const std::lock_guard lock(mutex);
        total.merge(part);
    });
    return total.distribution(sheet);
}

} // namespace partnerscope
