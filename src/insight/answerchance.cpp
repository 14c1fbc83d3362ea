#include "insight/answerchance.h"

#include "scoring/tiercuts.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t PairPoints = 256;
constexpr double Noise = 1e-12; ///< of sums of shares; less is no chance

/// A few sums that stand for a branch, each as likely as the others.
std::vector<long double> representatives(const AnswerBranch &branch)
{
    std::vector<long double> points;
    if (!branch.sums.empty()) {
        const std::size_t count = std::min(branch.sums.size(), PairPoints);
        for (std::size_t i = 0; i < count; ++i)
            points.push_back(static_cast<long double>(branch.sums[(2 * i + 1) * branch.sums.size() / (2 * count)]));
        return points;
    }
    const std::size_t count = branch.isContinuous() ? PairPoints : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const long double share = static_cast<long double>(2 * i + 1) / static_cast<long double>(2 * count);
        points.push_back(branch.from + (branch.to - branch.from) * share);
    }
    return points;
}

/// Chance that the printed tier stays as it is under one branch.
double chanceToStay(const AnswerState &state, const AnswerBranch &branch, const CutSums &cuts)
{
    const int before = state.tierBefore;
    if (state.excludes(branch) || !state.isRated)
        return before < 0 ? 1 : 0;
    const bool isContinuous = branch.isContinuous();
    const auto below = [&](int tier) { return branch.shareBelow(state.answerFor(cuts.at(tier, isContinuous))); };
    if (before < 0)
        return cuts.count() == 0 ? 1 : below(cuts.count() - 1);
    const int cap = std::max(state.capTier, branch.capTier);
    if (cap > before)
        return 0;
    const double top = cap == before || before == 0 ? 1 : below(before - 1);
    return std::max(0.0, top - below(before));
}

double chanceToStay(const AnswerState &state, const AnswerLaw &law, const CutSums &cuts)
{
    double stays = 0;
    for (const AnswerBranch &branch : law.branches)
        stays += branch.chance * chanceToStay(state, branch, cuts);
    return stays;
}

double chance(double stays)
{
    const double changes = 1 - stays;
    return changes < Noise ? 0 : std::min(changes, 1.0);
}

/// The company once a branch of an answer has come true with `sum`.
AnswerState answered(AnswerState state, const AnswerBranch &branch, long double sum)
{
    state.offset += state.slope * sum;
    state.gate = std::max(state.gate, branch.gate);
    state.capTier = std::max(state.capTier, branch.capTier);
    return state;
}

/// E[max(0, S - bound)] and E[S].
struct Utility {
    long double informed = 0;
    long double mean = 0;
};
Utility utility(const AnswerState &state, const AnswerLaw &law, long double bound)
{
    Utility sum;
    for (const AnswerBranch &branch : law.branches) {
        if (state.excludes(branch))
            continue;
        sum.informed += branch.chance
            * (state.slope > 0 ? state.slope * branch.meanAbove(state.answerFor(bound))
                               : std::max<long double>(0, state.offset - bound));
        sum.mean += branch.chance * (state.offset + state.slope * branch.mean());
    }
    return sum;
}

double gainOf(const Utility &sum, long double bound)
{
    return std::max(0.0, static_cast<double>(sum.informed - std::max<long double>(0, sum.mean - bound)));
}
} // namespace

CutSums::CutSums(const std::vector<Tier> &tiers, std::uint64_t scale)
{
    for (const Tier &tier : tiers) {
        m_exact.push_back(sumReaching(tier.atLeast / 100, scale, 0));
        m_tolerant.push_back(sumReaching(tier.atLeast / 100, scale));
    }
}

int CutSums::tierOf(std::uint64_t sum) const
{
    const auto reached = std::ranges::find_if(m_tolerant, [sum](std::uint64_t cut) { return sum >= cut; });
    return reached == m_tolerant.end() ? -1 : static_cast<int>(reached - m_tolerant.begin());
}

double chanceOfChange(const AnswerState &state, const AnswerLaw &law, const CutSums &cuts)
{
    return chance(chanceToStay(state, law, cuts));
}

double chanceOfChange(const AnswerState &state, const AnswerLaw &first, const AnswerLaw &second, const CutSums &cuts)
{
    double stays = 0;
    for (const AnswerBranch &branch : first.branches) {
        const std::vector<long double> points = representatives(branch);
        double sum = 0;
        for (const long double point : points)
            sum += chanceToStay(answered(state, branch, point), second, cuts);
        stays += branch.chance * sum / static_cast<double>(points.size());
    }
    return chance(stays);
}

AnswerOutcomes outcomesOf(const AnswerState &state, const AnswerLaw &law, const CutSums &cuts)
{
    AnswerOutcomes outcomes;
    outcomes.tiers.resize(static_cast<std::size_t>(cuts.count()) + 1);
    for (const AnswerBranch &branch : law.branches) {
        if (state.excludes(branch)) {
            outcomes.excluded += branch.chance;
            continue;
        }
        if (!state.isRated || std::max(state.gate, branch.gate) == GateResult::Unknown) {
            outcomes.unsettled += branch.chance;
            continue;
        }
        const int cap = std::max(state.capTier, branch.capTier);
        double above = 0; // share that reaches a better tier
        for (int tier = 0; tier < cuts.count(); ++tier) {
            const double reaches = 1 - branch.shareBelow(state.answerFor(cuts.at(tier, branch.isContinuous())));
            outcomes.tiers[static_cast<std::size_t>(std::max(tier, cap))] += branch.chance * (reaches - above);
            above = reaches;
        }
        outcomes.tiers.back() += branch.chance * (1 - above);
    }
    return outcomes;
}

double expectedGain(const AnswerState &state, const AnswerLaw &law, long double bound)
{
    return bound > 0 ? gainOf(utility(state, law, bound), bound) : 0;
}

double expectedGain(const AnswerState &state, const AnswerLaw &first, const AnswerLaw &second, long double bound)
{
    if (bound <= 0)
        return 0;
    Utility sum;
    for (const AnswerBranch &branch : first.branches) {
        const std::vector<long double> points = representatives(branch);
        const long double share = branch.chance / static_cast<long double>(points.size());
        for (const long double point : points) {
            const Utility part = utility(answered(state, branch, point), second, bound);
            sum.informed += share * part.informed;
            sum.mean += share * part.mean;
        }
    }
    return gainOf(sum, bound);
}

} // namespace partnerscope
