#include "insight/gapselection.h"

#include "insight/gapbound.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
/// A candidate in the heap. The key is the gain, or the gain per cost, as last computed: never too small, since gains
/// only shrink.
struct Stale {
    double key;
    std::uint32_t candidate;
    std::uint32_t round; ///< number of picks when it was computed
};

/// The order of the heap.
struct Worse {
    const GapProblem *problem;
    bool operator()(const Stale &a, const Stale &b) const
    {
        if (a.key != b.key)
            return a.key < b.key;
        return isBetterCandidate(problem->candidates[b.candidate], problem->candidates[a.candidate]);
    }
};

/// Greedy by gain or by gain per cost, from the gains at the empty set on.
class Greedy
{
public:
    Greedy(const GapProblem &problem, const std::vector<double> &gains, bool byRatio)
        : m_problem(problem)
        , m_isWorse { &problem }
        , m_state(problem)
        , m_byRatio(byRatio)
        , m_left(problem.budget.value_or(std::numeric_limits<double>::infinity()))
    {
        for (std::size_t i = 0; i < gains.size(); ++i) {
            if (gains[i] > GapEpsilon)
                m_heap.push_back({ keyOf(gains[i], i), static_cast<std::uint32_t>(i), 0 });
        }
        std::ranges::make_heap(m_heap, m_isWorse);
    }

    GapSelection run()
    {
        while (m_selection.picks.size() < m_problem.count && !m_heap.empty())
            step();
        m_selection.method = m_byRatio ? GapMethod::RatioGreedy : GapMethod::LazyGreedy;
        m_selection.closed = m_state.closed();
        m_selection.value = m_state.value();
        return std::move(m_selection);
    }

private:
    [[nodiscard]] double keyOf(double gain, std::size_t candidate) const
    {
        const double rounded = roundedGain(gain);
        return m_byRatio ? rounded / m_problem.candidates[candidate].cost : rounded; // free of charge: infinite
    }
    [[nodiscard]] double costOf(std::size_t candidate) const
    {
        return m_problem.budget ? m_problem.candidates[candidate].cost : 0;
    }

    /// Looks at the most promising candidate: takes it if its gain is fresh, else puts it back with a fresh one.
    void step()
    {
        std::ranges::pop_heap(m_heap, m_isWorse);
        Stale top = m_heap.back();
        m_heap.pop_back();
        if (costOf(top.candidate) > m_left)
            return; // what is left only shrinks
        const auto round = static_cast<std::uint32_t>(m_selection.picks.size());
        if (top.round == round) {
            m_left -= costOf(top.candidate);
            m_selection.picks.push_back({ top.candidate, m_state.take(top.candidate, m_cells) });
            return;
        }
        const double gain = m_state.gain(top.candidate, m_cells);
        if (!(gain > GapEpsilon))
            return;
        m_heap.push_back({ keyOf(gain, top.candidate), top.candidate, round });
        std::ranges::push_heap(m_heap, m_isWorse);
    }

    const GapProblem &m_problem;
    Worse m_isWorse;
    GapState m_state;
    bool m_byRatio;
    double m_left; ///< of the budget
    CoverageCells m_cells;
    std::vector<Stale> m_heap;
    GapSelection m_selection;
};

std::optional<std::size_t> bestSingle(const GapProblem &problem, const std::vector<double> &gains)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (problem.candidates[i].cost > *problem.budget || !(gains[i] > GapEpsilon))
            continue;
        const double lead = best ? roundedGain(gains[i]) - roundedGain(gains[*best]) : 1;
        if (lead > 0 || (lead == 0 && isBetterCandidate(problem.candidates[i], problem.candidates[*best])))
            best = i;
    }
    return best;
}

GapSelection bestUnderBudget(const GapProblem &problem, const std::vector<double> &gains)
{
    GapSelection best = Greedy(problem, gains, true).run();
    GapSelection byGain = Greedy(problem, gains, false).run();
    if (byGain.value > best.value + GapEpsilon)
        best = std::move(byGain);
    const std::optional<std::size_t> single = bestSingle(problem, gains);
    if (single && gains[*single] > best.value + GapEpsilon) {
        CoverageCells cells;
        GapState state(problem);
        best = {};
        best.picks.push_back({ *single, state.take(*single, cells) });
        best.method = GapMethod::BestSingle;
        best.closed = state.closed();
        best.value = state.value();
    }
    return best;
}

/// See selectGreedily(): the smallest of four bounds.
double boundOf(const GapProblem &problem, const GapSelection &selection, const std::vector<double> &first)
{
    GapState state(problem);
    CoverageCells cells;
    for (const GapPick &pick : selection.picks)
        static_cast<void>(state.take(pick.candidate, cells));
    std::vector<double> gains = allGains(problem, state);
    for (std::size_t i = 0; i < gains.size(); ++i)
        gains[i] = first[i] > GapEpsilon ? gains[i] : 0;
    for (const GapPick &pick : selection.picks)
        gains[pick.candidate] = 0;
    double bound = selection.value + largestAddition(problem, gains);
    bound = std::min(bound, largestAddition(problem, first));
    double everything = 0;
    for (const double weight : problem.weights)
        everything += weight;
    std::vector<double> fits(problem.candidates.size());
    for (std::size_t i = 0; i < fits.size(); ++i)
        fits[i] = first[i] > GapEpsilon ? problem.fitWeight * problem.candidates[i].fit / 100 : 0;
    bound = std::min(bound, everything + largestAddition(problem, fits));
    if (!problem.budget && problem.count > 0) {
        const auto k = static_cast<double>(problem.count);
        bound = std::min(bound, selection.value / (1 - std::pow(1 - 1 / k, k)));
    }
    return std::max(bound, selection.value);
}
} // namespace

double GapSelection::certificate() const
{
    return bound > 0 ? std::min(1.0, value / bound) : 1;
}

GapSelection selectGreedily(const GapProblem &problem)
{
    const std::vector<double> gains = firstGains(problem);
    GapSelection selection = problem.budget ? bestUnderBudget(problem, gains) : Greedy(problem, gains, false).run();
    selection.bound = boundOf(problem, selection, gains);
    selection.proved = selection.bound - selection.value <= GapEpsilon;
    return selection;
}

} // namespace partnerscope
