#pragma once

#include <QString>

#include <cstdint>
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
    QString note = {};        ///< behind the figures; alone, where nothing was measured
};

/// A line that says why there is no figure.
[[nodiscard]] Figure missing(const QString &what, const QString &why);

/// Times `runs` runs after one that does not count.
[[nodiscard]] Time timed(int runs, const std::function<void()> &body);
/// Times one run.
[[nodiscard]] Time timedOnce(const std::function<void()> &body);
/// Of several runs, in milliseconds; not empty.
[[nodiscard]] Time timeOf(std::vector<double> runs);

/// Reads memory once with all cores, as 64-bit sums. \returns the sum, so that nothing is optimised away.
[[nodiscard]] std::uint64_t readOnce(const std::vector<const std::vector<std::uint32_t> *> &columns);

/// "12.3 x", for a note.
[[nodiscard]] QString times(double factor);

/// Prints the figures of one size; ratio: best run over the yardstick's best run.
void print(std::size_t companies, const std::vector<Figure> &figures);

/// The figures of one subject at rising sizes, and how they grew.
class Growth
{
public:
    void add(std::size_t companies, std::vector<Figure> figures);
    /// Prints the best runs side by side, and the time per company at the largest size over that at the smallest.
    void print() const;

private:
    std::vector<std::pair<std::size_t, std::vector<Figure>>> m_sizes;
};

} // namespace partnerscope::bench
