#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace partnerscope::bench {

/// One line of the table.
struct Figure {
    QString what;
    double milliseconds = 0; ///< median of the runs
    double budget = 0;       ///< milliseconds; 0: none stated for this size
    bool isYardstick = false; ///< the machine's own speed; the others are shown as multiples of it
};

/// Median of `runs` runs, in milliseconds, after one that does not count.
[[nodiscard]] double median(int runs, const std::function<void()> &body);

/// Reads memory once with all cores, as 64-bit sums. \returns the sum, so that nothing is optimised away.
[[nodiscard]] std::uint64_t readOnce(const std::vector<const std::vector<std::uint32_t> *> &columns);

/// Prints the figures of one size with their ratio to the yardstick.
void print(std::size_t companies, const std::vector<Figure> &figures);

} // namespace partnerscope::bench
