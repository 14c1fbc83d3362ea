#pragma once

#include "base/result.h"
#include "scoring/randomindex.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace partnerscope {

/// Judgements of the kind "the row is three times as important as the column", reciprocal: a_ji = 1 / a_ij.
class PairwiseMatrix
{
public:
    PairwiseMatrix() = default;
    /// Nothing judged yet; the diagonal is 1.
    explicit PairwiseMatrix(std::size_t size);
    /// Reads the cells of a square table, row by row; an empty cell is not judged, and one cell of a pair is enough.
    /// The two cells of a pair may differ from reciprocals by rounding (5 %): then the one above 1 counts, as the
    /// smaller one is what gets rounded. \returns InvalidInput that names the pair for a judgement that is not above
    /// 0, not finite, beyond 1e9 to 1, or not reciprocal.
    [[nodiscard]] static Result<PairwiseMatrix> fromCells(const QStringList &labels,
                                                          const std::vector<std::optional<double>> &cells);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// How many times as important i is as j; 0 where not judged.
    [[nodiscard]] double at(std::size_t i, std::size_t j) const { return m_cells[i * m_size + j]; }
    [[nodiscard]] bool isJudged(std::size_t i, std::size_t j) const { return at(i, j) > 0; }
    [[nodiscard]] std::size_t missingPairs() const;
    /// Sets a_ij and a_ji. `value` must be above 0 and finite.
    void judge(std::size_t i, std::size_t j, double value);
    void forget(std::size_t i, std::size_t j);
    friend bool operator==(const PairwiseMatrix &, const PairwiseMatrix &) = default;

private:
    std::size_t m_size = 0;
    std::vector<double> m_cells;
};

/// A judgement must be above 0 and within 1e-9 to 1e9, which leaves every sum of the calculation finite.
[[nodiscard]] bool isJudgement(double value);

/// The criteria in sets that are linked by judgements, each in order; one set if every criterion can be compared with
/// every other, directly or through others.
[[nodiscard]] std::vector<std::vector<std::size_t>> components(const PairwiseMatrix &matrix);

/// The judgement that fits the others least, argmax |ln(a_ij w_j / w_i)|, and the value that would fit, w_i / w_j
/// (Saaty 2003). i is the one that `value` calls the more important, or the first for equals.
struct WorstJudgement {
    std::size_t i = 0;
    std::size_t j = 0;
    double value = 1;
    double suggestion = 1;
};

/// Up to which consistency ratio judgements count as consistent.
enum class ConsistencyLimits {
    Usual, ///< 0.10 (Saaty 1980)
    Strict ///< 0.05 for three criteria, 0.08 for four, 0.10 for more (Saaty 1994)
};
[[nodiscard]] double consistencyLimit(ConsistencyLimits limits, std::size_t criteria);

/// Weights that follow from pairwise judgements, and how far the judgements agree with each other.
struct PairwiseWeights {
    std::vector<double> weights; ///< principal eigenvector, sum 1
    std::vector<double>
        geometricMeans;       ///< row geometric means; of an incomplete matrix the least squares of logarithms
    double lambda = 0;        ///< principal eigenvalue, >= n
    double ci = 0;            ///< (λ − n) / (n − 1); 0 for n <= 2
    std::optional<double> cr; ///< CI / RI; 0 for n <= 2; none where the judgements form a tree
    double crLimit = 0.1;     ///< consistent up to here
    RandomIndexTable table = DefaultRandomIndex;
    RandomIndex index;
    bool isApproximate = false; ///< the matrix is incomplete: RI was scaled by the number of missing pairs
    std::optional<double> gci;  ///< geometric consistency index; complete matrices only
    double gciLimit = 0;
    std::size_t missing = 0;             ///< pairs not judged
    bool hasConverged = true;            ///< false: 10,000 iterations did not settle the weights
    std::optional<WorstJudgement> worst; ///< none where all judgements agree
    /// The shortest circle through that judgement: each criterion was called the more important over the next, and the
    /// last over the first. Empty if there is none, and where another judgement of the circle lies less than 85 % as
    /// far off (in logarithms): else no one answer is to blame.
    std::vector<std::size_t> circle;

    /// CR within its limit; nothing where CR is undefined.
    [[nodiscard]] std::optional<bool> isConsistent() const;
};

/// Principal eigenvector by power iteration, to max |Δx| < 1e-12 or 10,000 iterations (Saaty 1977). Orientation: a_ij
/// is the importance of the row over the column. λ is the mean of (Aw)_i / w_i. GCI = 2/((n−1)(n−2)) Σ_{i<j}
/// ln²(a_ij w_j / w_i) over the row geometric means, limits 0.31, 0.35, 0.37 for n = 3, 4, more (Aguarón &
/// Moreno-Jiménez 2003).
///
/// Incomplete matrices: Harker 1987, B_ij = a_ij where judged, 0 where not, B_ii = 1 + pairs missing in row i; RI_{n,m}
/// ≈ (1 − 2m/((n−1)(n−2))) RI_n for m missing pairs (Ágoston & Csató 2022), an approximation.
/// \returns InvalidInput for an empty matrix and for one whose judgements do not link all criteria; the message lists
/// the parts by label.
[[nodiscard]] Result<PairwiseWeights> pairwiseWeights(const PairwiseMatrix &matrix, const QStringList &labels,
                                                      RandomIndexTable table = DefaultRandomIndex,
                                                      ConsistencyLimits limits = ConsistencyLimits::Usual);

/// Least squares of logarithms over the judged pairs, L y = s with the Laplacian L of the graph and s_i = Σ ln a_ij, w
/// = exp(y), sum 1 (Bozóki, Fülöp & Rónyai 2010). Of a complete matrix these are the row geometric means (Crawford &
/// Williams 1985). The matrix must link all criteria.
[[nodiscard]] std::vector<double> logLeastSquares(const PairwiseMatrix &matrix);

/// Remarks in words: what is inconsistent and which judgement to look at, judgements outside 1/9 to 9, groups too
/// large to judge well, what is approximate.
[[nodiscard]] QStringList remarks(const PairwiseMatrix &matrix, const PairwiseWeights &weights,
                                  const QStringList &labels);
/// "These judgements go round in a circle, so one of them has to turn: …"; empty where there is no circle.
[[nodiscard]] QString circleInWords(const PairwiseWeights &weights, const QStringList &labels);
/// The remarks without the verdict and the judgement to look at, for those who show these by themselves.
[[nodiscard]] QStringList sideRemarks(const PairwiseMatrix &matrix, const PairwiseWeights &weights,
                                      const QStringList &labels);

} // namespace partnerscope
