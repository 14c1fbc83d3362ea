#include "insight/gapbound.h"
#include "insight/gapselection.h"

#include <algorithm>
#include <limits>

namespace partnerscope {

namespace {
/// A candidate at a node with its gain there.
struct Option {
    std::uint32_t candidate;
    double gain;
};

/// Depth first: each node fixes the candidates taken so far and those still allowed, best gain first.
class Search
{
public:
    Search(const GapProblem &problem, const GapSelection &start, std::size_t evaluations)
        : m_problem(problem)
        , m_best(start)
        , m_evaluationsLeft(evaluations)
    {
    }

    /// \returns whether the whole tree was searched.
    bool run(const std::vector<double> &gains)
    {
        std::vector<Option> options;
        for (std::size_t i = 0; i < gains.size(); ++i) {
            if (gains[i] > GapEpsilon)
                options.push_back({ static_cast<std::uint32_t>(i), gains[i] });
        }
        m_taken.clear();
        visit(GapState(m_problem), std::move(options), m_problem.budget.value_or(Unlimited));
        return !m_gaveUp;
    }
    [[nodiscard]] GapSelection take() { return std::move(m_best); }

private:
    static constexpr double Unlimited = std::numeric_limits<double>::infinity();

    [[nodiscard]] double costOf(std::uint32_t candidate) const
    {
        return m_problem.budget ? m_problem.candidates[candidate].cost : 0;
    }
    [[nodiscard]] std::size_t slots() const { return m_problem.count - m_taken.size(); }

    /// Options that can be paid, best first; those that cannot be part of anything better than the best are dropped.
    void prepare(std::vector<Option> &options, const GapState &state, double left) const
    {
        std::erase_if(options, [&](const Option &option) {
            return !(option.gain > GapEpsilon) || costOf(option.candidate) > left;
        });
        std::ranges::sort(options, [&](const Option &a, const Option &b) {
            const double lead = roundedGain(a.gain) - roundedGain(b.gain);
            return lead != 0 ? lead > 0
                             : isBetterCandidate(m_problem.candidates[a.candidate], m_problem.candidates[b.candidate]);
        });
        double others = 0; // the most the rest of a selection can add to any one option
        for (std::size_t i = 0; i + 1 < slots() && i < options.size(); ++i)
            others += options[i].gain;
        std::erase_if(options, [&](const Option &option) {
            return state.value() + option.gain + others <= m_best.value + GapEpsilon;
        });
    }

    /// What options[from …] can add at most.
    [[nodiscard]] double addition(const std::vector<Option> &options, std::size_t from, double left) const
    {
        double byCount = 0;
        for (std::size_t i = from; i < options.size() && i < from + slots(); ++i)
            byCount += options[i].gain;
        if (!m_problem.budget)
            return byCount;
        double byRatio = 0; // every option at the best ratio there is: cheap, and never too small
        double free = 0;
        for (std::size_t i = from; i < options.size(); ++i) {
            const double cost = costOf(options[i].candidate);
            if (cost > 0)
                byRatio = std::max(byRatio, options[i].gain / cost);
            else
                free += options[i].gain;
        }
        return std::min(byCount, free + byRatio * left);
    }

    void visit(const GapState &state, std::vector<Option> options, double left)
    {
        prepare(options, state, left);
        for (std::size_t i = 0; i < options.size() && !m_gaveUp; ++i) {
            if (state.value() + addition(options, i, left) <= m_best.value + GapEpsilon)
                return;
            branch(state, options, i, left);
        }
    }

    /// Takes one option, and below it only those after it: those before have had their turn.
    void branch(const GapState &state, const std::vector<Option> &options, std::size_t chosen, double left)
    {
        const std::uint32_t candidate = options[chosen].candidate;
        GapState next = state;
        m_taken.push_back({ candidate, next.take(candidate, m_cells) });
        if (next.value() > m_best.value + GapEpsilon) {
            m_best.picks = m_taken;
            m_best.value = next.value();
            m_best.closed = next.closed();
            m_best.method = GapMethod::Exact;
        }
        if (slots() > 0) {
            std::vector<Option> below(options.begin() + static_cast<std::ptrdiff_t>(chosen) + 1, options.end());
            m_gaveUp = below.size() > m_evaluationsLeft;
            m_evaluationsLeft -= std::min(m_evaluationsLeft, below.size());
            for (Option &option : below)
                option.gain = m_gaveUp ? 0 : next.gain(option.candidate, m_cells);
            visit(next, std::move(below), left - costOf(candidate));
        }
        m_taken.pop_back();
    }

    const GapProblem &m_problem;
    GapSelection m_best;
    std::size_t m_evaluationsLeft;
    bool m_gaveUp = false;
    std::vector<GapPick> m_taken;
    CoverageCells m_cells;
};
} // namespace

GapSelection selectExactly(const GapProblem &problem, std::size_t evaluations)
{
    GapSelection greedy = selectGreedily(problem);
    if (greedy.proved)
        return greedy;
    Search search(problem, greedy, evaluations);
    const bool isWhole = search.run(firstGains(problem));
    GapSelection best = search.take();
    if (isWhole) {
        best.bound = best.value;
        best.method = GapMethod::Exact;
    }
    best.proved = best.bound - best.value <= GapEpsilon;
    return best;
}

} // namespace partnerscope
