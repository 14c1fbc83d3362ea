#pragma once

#include <optional>
#include <vector>

namespace partnerscope {

/// One criterion as TOPSIS sees it.
struct TopsisColumn {
    std::vector<double> values; ///< finite, one per alternative
    double weight = 1;          ///< >= 0, in any unit
    bool lessIsBetter = false;
};

/// Technique for order preference by similarity to an ideal solution (Hwang & Yoon 1981), vector normalisation: values
/// over their column's length √(sum x²), times weight; closeness = D⁻ / (D⁺ + D⁻), the distances to the worst and to
/// the best values found. It depends on who is in the set: a lens to look through, never a score or a tier.
struct Topsis {
    std::vector<double> closeness; ///< [0, 1]; empty where D⁺ + D⁻ = 0: one alternative, or all equal
    std::vector<double> ideal;     ///< normalised and weighted, per column; 0 for a skipped one
    std::vector<double> antiIdeal;
    std::vector<double> scale;            ///< what a raw value is multiplied by, per column; 0 for a skipped one
    std::vector<std::size_t> zeroColumns; ///< skipped: all values are 0, so there is no length to divide by

    /// Closeness of an alternative that is not in the set, with the set's scales and ideals; nothing where 0/0.
    [[nodiscard]] std::optional<double> closenessOf(const std::vector<double> &values) const;
};
[[nodiscard]] Topsis topsis(const std::vector<TopsisColumn> &columns);

} // namespace partnerscope
