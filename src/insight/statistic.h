#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace partnerscope {

/// Why a figure cannot be given.
enum class NoFigure : std::uint8_t {
    TooFew,      ///< fewer cases than the formula needs
    Constant,    ///< one side has a single value: nothing to compare
    OneClass,    ///< only successes, or none
    Separated,   ///< scores tell the two classes apart without one exception: the estimate would be infinite
    NotConverged ///< the iteration did not settle
};
[[nodiscard]] QString noFigureKey(NoFigure reason);  ///< "too_few", as in files
[[nodiscard]] QString noFigureText(NoFigure reason); ///< translated

struct Interval {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A figure with what is known about its precision. Nothing in it is ever NaN or infinite.
struct Statistic {
    std::optional<double> value;
    std::optional<double> standardError;
    std::optional<Interval> interval; ///< 95 %
    std::optional<NoFigure> reason;   ///< set exactly when there is no value

    [[nodiscard]] static Statistic none(NoFigure why);
    /// A value, or the reason TooFew if it is not a finite number.
    [[nodiscard]] static Statistic of(double value);
};

/// Half-width of a 95 % interval in standard errors.
inline constexpr double Z95 = 1.959963984540054;

/// Mean without the overflow of a large sum; 0 for an empty list.
[[nodiscard]] double meanOf(const std::vector<double> &values);
/// Standard deviation with n − 1; nothing for fewer than 2 values or where it overflows.
[[nodiscard]] std::optional<double> deviationOf(const std::vector<double> &values);
/// The 2.5th and the 97.5th percentile (linear between order statistics); nothing for an empty list.
[[nodiscard]] std::optional<Interval> middle95(std::vector<double> draws);

/// Wilson's score interval for a share (Wilson 1927): (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
/// Stays in [0, 1] and is honest at 0 and at n of n. TooFew for n = 0.
[[nodiscard]] Statistic wilson(std::size_t successes, std::size_t n);

} // namespace partnerscope
