#pragma once

#include "insight/weighttree.h"

#include <span>

namespace partnerscope {

/// A company's fit while one share moves from w to t: (value + (t − w) slope) / (counted + (t − w) countedSlope).
///
/// Under every rule but renormalise `counted` is 1 and stays: a straight line. With renormalise it is the known share
/// of the weight, and the fit is a quotient of two lines, which is monotone in t.
struct ScoreLine {
    double value = 0; ///< [0, 1]
    double slope = 0;
    double counted = 1;
    double countedSlope = 0;

    [[nodiscard]] bool isStraight() const { return countedSlope == 0.0; }
    [[nodiscard]] double at(double distance) const
    {
        const double whole = counted + distance * countedSlope;
        // Where nothing known is left with a weight, only one part counted all along, and the fit never moved.
        return whole > 1e-12 ? (value + distance * slope) / whole : value / counted;
    }
};

/// Where `rising`, not above `falling` at w, comes to lie above it on the way from w to `end`: the exact share of the
/// first crossing, between w and `end`. Nothing if it never gets above by more than eps. A company that ties at w and
/// rises at once crosses at w.
[[nodiscard]] std::optional<double> crossing(const ScoreLine &falling, const ScoreLine &rising, double w, double end);

/// Score lines of some companies for every node of the criteria tree, in memory that is used again.
///
/// U: score of a node, the weighted mean of what is below it. With the siblings scaled in proportion,
/// dV/dt = W (U − U_parent) / (1 − w), W being the parent's weight in the whole; at w = 1 the siblings count equally.
class ScoreLines
{
public:
    /// Both must outlive the lines. `capacity`: most rows per read().
    ScoreLines(const std::vector<WeightNode> &nodes, const CompiledProfile &profile, std::size_t capacity);

    void read(std::span<const std::uint32_t> rows);
    [[nodiscard]] std::size_t size() const { return m_rows; }
    [[nodiscard]] bool areStraight() const { return !m_renormalises; }
    /// Makes slopes() and line() those of a node.
    void choose(std::size_t node);
    /// Fits at the current weights, in [0, 1]; only where the lines are straight.
    [[nodiscard]] std::span<const double> values() const { return { m_units.data(), m_rows }; }
    [[nodiscard]] std::span<const double> slopes() const { return { m_slopes.data(), m_rows }; }
    [[nodiscard]] ScoreLine line(std::size_t i) const;

private:
    void readLeaf(std::size_t node, std::span<const std::uint32_t> rows);
    void gather(std::size_t node, std::vector<double> &units) const;
    void slopesOf(std::size_t node, const std::vector<double> &units, std::vector<double> &slopes) const;

    const std::vector<WeightNode> &m_nodes;
    const CompiledProfile &m_profile;
    std::size_t m_capacity;
    std::size_t m_rows = 0;
    bool m_renormalises;
    std::vector<double> m_units;   ///< node by node; U, or its numerator
    std::vector<double> m_counted; ///< node by node; the known share, with renormalise only
    std::vector<double> m_slopes;  ///< of the chosen node
    std::vector<double> m_countedSlopes;
};

/// Whether the share of a node can be moved: it has a score, its parent counts, and there is a sibling to give or take.
[[nodiscard]] bool isMovable(const std::vector<WeightNode> &nodes, std::size_t node);

} // namespace partnerscope
