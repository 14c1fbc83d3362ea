#pragma once

#include "insight/gapselection.h"

namespace partnerscope {

// What greedy and exact selection share.

/// Gains rounded to a grid of 2^-40, so that mathematically equal ones compare equal.
[[nodiscard]] double roundedGain(double gain);
/// Higher fit, then lower id.
[[nodiscard]] bool isBetterCandidate(const GapCandidate &a, const GapCandidate &b);

/// A selection as it grows: what is left of every element.
class GapState
{
public:
    explicit GapState(const GapProblem &problem)
        : m_problem(&problem)
        , m_left(problem.weights)
    {
    }

    [[nodiscard]] double closed() const { return m_closed; }            ///< f(S)
    [[nodiscard]] double value() const { return m_closed + m_fitPart; } ///< F(S)
    /// Increase of F if the candidate were taken.
    [[nodiscard]] double gain(std::size_t candidate, CoverageCells &cells) const;
    /// Takes the candidate. \returns the increase of f
    double take(std::size_t candidate, CoverageCells &cells);

private:
    const GapProblem *m_problem;
    std::vector<double> m_left; ///< u_e Π (1 − q_se)
    double m_closed = 0;
    double m_fitPart = 0;
};

/// Increase of F by each candidate at a state, on all cores.
[[nodiscard]] std::vector<double> allGains(const GapProblem &problem, const GapState &state);
/// The same at the empty set, and 0 for a candidate that closes nothing, whatever its fit: such a one is never chosen.
[[nodiscard]] std::vector<double> firstGains(const GapProblem &problem);

/// At least as much as any selection within count and budget can add, given the gains one by one: the sum of the
/// `count` largest, under a budget no more than the best fractional packing.
[[nodiscard]] double largestAddition(const GapProblem &problem, const std::vector<double> &gains);

} // namespace partnerscope
