#include "measure.h"

#include "scoring/parallel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>

namespace partnerscope::bench {

Figure missing(const QString &what, const QString &why)
{
    Figure figure;
    figure.what = what;
    figure.time.best = figure.time.median = std::nan("");
    figure.note = why;
    return figure;
}

Time timeOf(std::vector<double> runs)
{
    std::ranges::sort(runs);
    return { runs[runs.size() / 2], runs.front() };
}

Time timedOnce(const std::function<void()> &body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return timeOf({ static_cast<double>(timer.nsecsElapsed()) / 1e6 });
}

Time timed(int runs, const std::function<void()> &body)
{
    body();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timedOnce(body).best);
    return timeOf(std::move(times));
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

QString times(double factor)
{
    return QStringLiteral("%1 x").arg(factor, 0, 'f', factor < 10 ? 1 : 0);
}

void print(std::size_t companies, const std::vector<Figure> &figures)
{
    const auto yardstick = std::ranges::find_if(figures, &Figure::isYardstick);
    const double unit = yardstick == figures.end() ? std::nan("") : yardstick->time.best; // sqlite3 may be missing
    std::printf("\n%zu companies\n%-60s %11s %11s %8s %10s\n", companies, "", "median ms", "best ms", "ratio",
                "aim ms");
    for (const Figure &figure : figures) {
        std::printf("%-60s ", qPrintable(figure.what));
        if (!std::isnan(figure.time.best)) {
            std::printf("%11.3f %11.3f %8.2f ", figure.time.median, figure.time.best, figure.time.best / unit);
            if (figure.budget > 0)
                std::printf("%10.1f%s", figure.budget, figure.time.best > figure.budget ? "  over" : "");
        }
        std::printf("%s%s\n", figure.note.isEmpty() ? "" : "  ", qPrintable(figure.note));
    }
    std::fflush(stdout);
}

void Growth::add(std::size_t companies, std::vector<Figure> figures)
{
    m_sizes.emplace_back(companies, std::move(figures));
}

void Growth::print() const
{
    if (m_sizes.size() < 2)
        return;
    std::printf("\n%-60s", "Growth; per company: its time at the largest size over");
    for (const auto &[companies, figures] : m_sizes)
        std::printf(" %11zu", companies);
    std::printf(" %12s\n", "per company");
    const auto &[least, first] = m_sizes.front();
    const auto &[most, last] = m_sizes.back();
    for (const Figure &figure : last) {
        const auto small = std::ranges::find(first, figure.what, &Figure::what);
        if (small == first.end() || std::isnan(figure.time.best) || std::isnan(small->time.best))
            continue;
        std::printf("%-60s", qPrintable(figure.what));
        for (const auto &[companies, figures] : m_sizes) {
            const auto own = std::ranges::find(figures, figure.what, &Figure::what);
            std::printf(" %11.3f", own == figures.end() ? std::nan("") : own->time.best);
        }
        const double growth = figure.time.best / small->time.best;
        std::printf(" %12.2f\n", growth * static_cast<double>(least) / static_cast<double>(most));
    }
    std::fflush(stdout);
}

} // namespace partnerscope::bench
