#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace partnerscope::bench {

/// How long something took, in milliseconds.
struct Time {
    double median = 0;
    double best = 0; ///< the least disturbed run
};

/// One line of the table.
struct Figure {
    QString what;
    Time time;
    double budget = 0;        ///< milliseconds; 0: none stated for this size
    bool isYardstick = false; ///< the machine's own speed; the others are shown as multiples of it
};

/// Times `runs` runs after one that does not count.
[[nodiscard]] Time timed(int runs, const std::function<void()> &body);

/// Reads memory once with all cores, as 64-bit sums. \returns the sum, so that nothing is optimised away.
[[nodiscard]] std::uint64_t readOnce(const std::vector<const std::vector<std::uint32_t> *> &columns);

/// Prints the figures of one size; ratio: best run over the yardstick's best run.
void print(std::size_t companies, const std::vector<Figure> &figures);

} // namespace partnerscope::bench
