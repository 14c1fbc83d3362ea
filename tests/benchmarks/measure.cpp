#include "measure.h"

#include "scoring/parallel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace partnerscope::bench {

double median(int runs, const std::function<void()> &body)
{
    body();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        body();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<std::size_t>(runs / 2)];
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
    std::printf("\n%zu companies\n%-58s %12s %10s %10s\n", companies, "", "ms", "ratio", "budget ms");
    for (const Figure &figure : figures) {
        std::printf("%-58s %12.3f %10.2f ", qPrintable(figure.what), figure.milliseconds, figure.milliseconds / yardstick->milliseconds);
        if (figure.budget > 0)
            std::printf("%10.1f%s", figure.budget, figure.milliseconds > figure.budget ? "  over" : "");
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace partnerscope::bench
