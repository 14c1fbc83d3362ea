#pragma once

#include "insight/answerlaw.h"

#include <limits>

namespace partnerscope {

/// A company without the facts that are asked for: sum after the answer = offset + slope x what the answer adds.
struct AnswerState {
    long double offset = 0;
    long double slope = 1;              ///< other than 1 under "renormalise"; 0: nothing would be known
    GateResult gate = GateResult::Pass; ///< of the excluding must-haves that are not asked for
    int capTier = -1;                   ///< the worst tier they cap at
    int tierBefore = -1;                ///< as printed: plain tier of the fit, capped; -1: none
    std::uint64_t knownAfter = 0;       ///< weight
    bool isRated = true;                ///< enough is known for a tier after the answer

    [[nodiscard]] long double answerFor(long double sum) const
    {
        if (slope > 0)
            return (sum - offset) / slope;
        return sum <= offset ? -std::numeric_limits<long double>::infinity()
                             : std::numeric_limits<long double>::infinity();
    }
    [[nodiscard]] bool excludes(const AnswerBranch &branch) const
    {
        return std::max(gate, branch.gate) == GateResult::Fail;
    }
};

/// The tier cuts as sums. Answers without gaps meet a cut itself; others are given the tolerance of every test of one.
class CutSums
{
public:
    CutSums(const std::vector<Tier> &tiers, std::uint64_t scale);

    [[nodiscard]] long double at(int tier, bool isContinuous) const
    {
        const auto position = static_cast<std::size_t>(tier);
        return static_cast<long double>(isContinuous ? m_exact[position] : m_tolerant[position]);
    }
    [[nodiscard]] int tierOf(std::uint64_t sum) const; ///< -1 below the lowest
    [[nodiscard]] int count() const { return static_cast<int>(m_exact.size()); }

private:
    std::vector<std::uint64_t> m_exact;
    std::vector<std::uint64_t> m_tolerant;
};

/// Chance that the printed tier is another one after the answer, P_flip of scoring.md (d). For a uniform answer this is
/// the share of its stretch that lies outside the present tier.
[[nodiscard]] double chanceOfChange(const AnswerState &state, const AnswerLaw &law, const CutSums &cuts);
/// After two answers that do not depend on each other; exact in the second, to about 1/256 in the first.
[[nodiscard]] double chanceOfChange(const AnswerState &state, const AnswerLaw &first, const AnswerLaw &second,
                                    const CutSums &cuts);

/// What an answer may bring; the chances sum to 1.
struct AnswerOutcomes {
    double excluded = 0;
    double unsettled = 0;      ///< no tier for now: another must-have is unknown, or too little is known
    std::vector<double> tiers; ///< capped; best first, the last one for no tier
};
[[nodiscard]] AnswerOutcomes outcomesOf(const AnswerState &state, const AnswerLaw &law, const CutSums &cuts);

/// EVPPI of accepting or not at a bound: E[max(0, S - bound)] - max(0, E[S] - bound), in units of the sum; S = 0 where
/// a must-have fails. For S uniform on (a, b) this is (b - bound)^2 / (2 (b - a)) - max(0, (a + b) / 2 - bound).
[[nodiscard]] double expectedGain(const AnswerState &state, const AnswerLaw &law, long double bound);
/// Of two answers: what both are worth more than none.
[[nodiscard]] double expectedGain(const AnswerState &state, const AnswerLaw &first, const AnswerLaw &second,
                                  long double bound);

} // namespace partnerscope
