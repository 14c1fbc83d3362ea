#pragma once

#include "scoring/compiledprofile.h"

namespace partnerscope {

/// One way the must-haves of an attribute may turn out, and what its criteria then add to the sum of a score.
struct AnswerBranch {
    double chance = 0;                  ///< of this branch; all branches of a law sum to 1
    GateResult gate = GateResult::Pass; ///< the worst outcome of the excluding must-haves
    int capTier = -1;                   ///< the worst tier a failing must-have caps at; -1: none
    long double from = 0;               ///< uniform between two sums …
    long double to = 0;
    std::vector<std::uint64_t> sums; ///< … or, if not empty, these, rising, each equally likely
    std::vector<long double> above;  ///< above[i]: sum of sums[i …]

    /// Share of the branch below (`closed`: or at) a sum.
    [[nodiscard]] double shareBelow(long double sum, bool closed = false) const;
    [[nodiscard]] long double mean() const;
    /// Mean of max(0, x - sum).
    [[nodiscard]] long double meanAbove(long double sum) const;
    /// Whether sums have no gaps, so that reaching a single one of them has no chance.
    [[nodiscard]] bool isContinuous() const { return sums.empty() && to > from; }
};

/// What finding out one attribute of a company may bring: the joint law of everything that reads it.
struct AnswerLaw {
    std::vector<AnswerBranch> branches;
    std::size_t sample = 0; ///< known companies it rests on; 0: uniform
};

/// Known companies from which on their values are the law; below it every value is equally likely (scoring.md (d)).
inline constexpr std::size_t EmpiricalFrom = 20;

/// The law of what `values` (leaves whose value is asked for) add to the sum and of what `gates` (leaves whose
/// must-have is asked for) give. All of them read one attribute, so one answer settles them together: with at least
/// EmpiricalFrom companies for which all are known, a company is drawn whole, which keeps criteria of one attribute in
/// step. Otherwise all values are one number u ~ U(0, 1), and the must-haves all hold or all fail with even chance.
/// Beyond 100,000 known companies every n-th is taken.
[[nodiscard]] AnswerLaw answerLaw(const CompiledProfile &profile, const Pool &pool,
                                  const std::vector<std::size_t> &values, const std::vector<std::size_t> &gates);

/// Uniform between two sums: for a known fact that is old or weak.
[[nodiscard]] AnswerLaw uniformLaw(std::uint64_t from, std::uint64_t to);

} // namespace partnerscope
