#include "measure.h"

#include "scoring/parallel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>

namespace partnerscope::bench {

Time timed(int runs, const std::function<void()> &body)
{
    body();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        body();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return { times[times.size() / 2], times.front() };
}

std::uint64_t readOnce(const std::vector<const std::vector<std::uint32_t> *> &columns)
{
    std::atomic<std::uint64_t> total = 0;
    forRowRanges(columns.front()->size(), [&](std::size_t begin, std::size_t end) {
        std::uint64_t sum = 0;
        for (const std::vector<std::uint32_t> *column : columns) {
            for (std::size_t row = begin; row < end; ++row)
                sum += (*column)[row];
        }
        total += sum;
    });
    return total;
}

void print(std::size_t companies, const std::vector<Figure> &figures)
{
    const auto yardstick = std::ranges::find_if(figures, &Figure::isYardstick);
    const double unit = yardstick == figures.end() ? std::nan("") : yardstick->time.best; // sqlite3 may be missing
    std::printf("\n%zu companies\n%-52s %11s %11s %8s %10s\n", companies, "", "median ms", "best ms", "ratio",
                "budget ms");
    for (const Figure &figure : figures) {
        std::printf("%-52s %11.3f %11.3f %8.2f ", qPrintable(figure.what), figure.time.median, figure.time.best,
                    figure.time.best / unit);
        if (figure.budget > 0)
            std::printf("%10.1f%s", figure.budget, figure.time.best > figure.budget ? "  over" : "");
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace partnerscope::bench
