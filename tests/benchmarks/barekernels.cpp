#include "barekernels.h"

#include "base/random.h"
#include "scoring/parallel.h"

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>
#include <array>
#include <mutex>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define PARTNERSCOPE_WIDEST __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define PARTNERSCOPE_WIDEST
#endif

namespace partnerscope::bench {

namespace {
constexpr std::size_t Columns = 40;
constexpr std::size_t BlockRows = 4096;
constexpr std::size_t Bins = 256;
constexpr std::size_t Top = 100;
constexpr std::int32_t Largest = 10'000; ///< of a value; weights are small enough for 32-bit sums

/// Rows [begin, end) of every column are added up, block by block, so that the sums stay near.
PARTNERSCOPE_WIDEST void addColumns(const std::uint16_t *const *columns, const std::int32_t *weights, std::size_t begin,
                                    std::size_t end, std::int32_t *__restrict sums)
{
    for (std::size_t first = begin; first < end; first += BlockRows) {
        const std::size_t last = std::min(end, first + BlockRows);
        for (std::size_t row = first; row < last; ++row)
            sums[row] = 0;
        for (std::size_t k = 0; k < Columns; k += 4) {
            const std::uint16_t *a = columns[k];
            const std::uint16_t *b = columns[k + 1];
            const std::uint16_t *c = columns[k + 2];
            const std::uint16_t *d = columns[k + 3];
            for (std::size_t row = first; row < last; ++row)
                sums[row] +=
                    weights[k] * a[row] + weights[k + 1] * b[row] + weights[k + 2] * c[row] + weights[k + 3] * d[row];
        }
    }
}

PARTNERSCOPE_WIDEST void addDelta(const std::uint16_t *column, std::int32_t weight, std::size_t begin, std::size_t end,
                                  std::int32_t *__restrict sums, std::uint8_t *__restrict tiers,
                                  const std::int32_t *cuts)
{
    for (std::size_t row = begin; row < end; ++row) {
        sums[row] += weight * column[row];
        tiers[row] = static_cast<std::uint8_t>((sums[row] < cuts[0]) + (sums[row] < cuts[1]) + (sums[row] < cuts[2]));
    }
}

struct BarePool {
    std::vector<std::vector<std::uint16_t>> columns;
    std::vector<const std::uint16_t *> begins;
    std::array<std::int32_t, Columns> weights {};
    std::vector<std::int32_t> sums;
    std::vector<std::uint8_t> tiers;

    explicit BarePool(std::size_t companies)
        : sums(companies, 0)
        , tiers(companies, 0)
    {
        Random random(3);
        for (std::size_t k = 0; k < Columns; ++k) {
            weights[k] = static_cast<std::int32_t>(random.below(5000));
            std::vector<std::uint16_t> &column = columns.emplace_back();
            for (std::size_t row = 0; row < companies; ++row)
                column.push_back(static_cast<std::uint16_t>(random.below(Largest + 1)));
        }
        for (const std::vector<std::uint16_t> &column : columns)
            begins.push_back(column.data());
    }

    void score()
    {
        forRowRanges(sums.size(), [this](std::size_t begin, std::size_t end) {
            addColumns(begins.data(), weights.data(), begin, end, sums.data());
        });
    }

    std::size_t frame(std::int32_t delta)
    {
        const std::array<std::int32_t, 3> cuts { 600'000'000, 500'000'000, 300'000'000 };
        std::array<std::size_t, Bins> bins {};
        std::vector<std::int32_t> best;
        std::mutex mutex;
        forRowRanges(sums.size(), [&](std::size_t begin, std::size_t end) {
            std::array<std::array<std::uint32_t, Bins>, 4> own {};
            std::vector<std::int32_t> top;
            for (std::size_t first = begin; first < end; first += BlockRows) {
                const std::size_t last = std::min(end, first + BlockRows);
                addDelta(begins[3], delta, first, last, sums.data(), tiers.data(), cuts.data());
                for (std::size_t row = first; row < last; ++row)
                    ++own[row % 4][std::min<std::uint32_t>(static_cast<std::uint32_t>(sums[row]) >> 22, Bins - 1)];
                keepTop(top, first, last);
            }
            const std::lock_guard lock(mutex);
            for (std::size_t bin = 0; bin < Bins; ++bin)
                bins[bin] += own[0][bin] + own[1][bin] + own[2][bin] + own[3][bin];
            best.insert(best.end(), top.begin(), top.end());
        });
        return bins[0] + best.size();
    }

private:
    /// A heap of the best so far, whose front is the worst of them.
    void keepTop(std::vector<std::int32_t> &top, std::size_t begin, std::size_t end) const
    {
        for (std::size_t row = begin; row < end; ++row) {
            if (top.size() == Top && sums[row] <= top.front())
                continue;
            if (top.size() == Top) {
                std::ranges::pop_heap(top, std::greater {});
                top.pop_back();
            }
            top.push_back(sums[row]);
            std::ranges::push_heap(top, std::greater {});
        }
    }
};

Time timedSort(std::size_t companies, int runs)
{
    Random random(4);
    std::vector<std::uint64_t> drawn(companies);
    for (std::uint64_t &key : drawn)
        key = random.next();
    std::vector<double> times;
    for (int i = 0; i <= runs; ++i) {
        std::vector<std::uint64_t> keys = drawn;
        const Time once = timedOnce([&] { hwy::Sorter()(keys.data(), keys.size(), hwy::SortDescending()); });
        if (i > 0)
            times.push_back(once.best);
    }
    return timeOf(std::move(times));
}
} // namespace

BareFigures bareFigures(std::size_t companies, int runs)
{
    BarePool pool(companies);
    std::size_t sink = 0;
    std::int32_t step = 1;
    BareFigures figures;
    figures.weightedSum = timed(runs, [&] { pool.score(); });
    figures.frame = timed(runs, [&] { sink += pool.frame(step = -step); });
    figures.sort = timedSort(companies, runs);
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
