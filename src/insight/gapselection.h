#pragma once

#include "insight/coveragespace.h"

#include <functional>
#include <optional>
#include <vector>

namespace partnerscope {

/// Below this, in units of the element weights, a gain is none.
inline constexpr double GapEpsilon = 1e-5; ///< points of 100: 1e-7 of the whole, scoring.md (j)

/// A candidate of a selection.
struct GapCandidate {
    double fit = 0;      ///< [0, 100]; decides ties, and counts by GapProblem::fitWeight
    double cost = 0;     ///< >= 0; read only under a budget
    std::int64_t id = 0; ///< decides ties of equal fit: the lower one comes first
};

/// Choose candidates S so that F(S) = f(S) + λ Σ fit/100 is largest, with at most `count` of them and, if there is a
/// budget, a total cost within it. f(S) = Σ u_e [1 − Π_{s in S} (1 − q_se)] (scoring.md (j)): monotone and submodular.
struct GapProblem {
    std::vector<double> weights; ///< u_e >= 0
    std::vector<GapCandidate> candidates;
    /// Elements of a candidate with q in [0, 1]. Called from several threads, each with an object of its own.
    std::function<void(std::size_t candidate, CoverageCells &into)> cellsOf;
    std::size_t count = 1;
    double fitWeight = 0; ///< λ >= 0, in units of the element weights per full fit
    std::optional<double> budget;
};

enum class GapMethod {
    LazyGreedy,  ///< largest gain first (CELF; Minoux 1978, Leskovec 2007)
    RatioGreedy, ///< largest gain per cost first (Khuller, Moss & Naor 1999)
    BestSingle,  ///< the one candidate that beats every greedy under the budget
    Exact        ///< branch and bound
};

struct GapPick {
    std::size_t candidate;
    double gain; ///< increase of f, without the part for fit
};

/// The answer, in the order of picking.
struct GapSelection {
    std::vector<GapPick> picks;
    GapMethod method = GapMethod::LazyGreedy;
    double closed = 0;   ///< f(S)
    double value = 0;    ///< F(S)
    double bound = 0;    ///< no selection reaches more than this
    bool proved = false; ///< the selection is an optimum
    /// At least this share of the optimum is reached, [0, 1]; 1 where there is nothing to reach.
    [[nodiscard]] double certificate() const;
};

/// Lazy greedy; under a budget the best of greedy by gain, greedy by gain per cost and the best single candidate. Ties
/// go to the higher fit, then the lower id; stops when no gain exceeds GapEpsilon. The bound is the smallest of
/// F(S) + the largest additions possible at S, the same at the empty set, everything there is, and without a budget
/// F(S) / (1 − (1 − 1/k)^k) (Nemhauser, Wolsey & Fisher 1978). Linear in the candidates; deterministic.
[[nodiscard]] GapSelection selectGreedily(const GapProblem &problem);

/// Branch and bound from the greedy answer on, with F(S) + the largest additions as the bound. Gives up after
/// `evaluations` marginal gains: then the best selection found, with the greedy bound and `proved` as it turns out.
[[nodiscard]] GapSelection selectExactly(const GapProblem &problem, std::size_t evaluations = 20'000'000);

} // namespace partnerscope
