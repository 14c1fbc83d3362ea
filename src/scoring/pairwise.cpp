#include "scoring/pairwise.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr double LargestJudgement = 1e9;
constexpr double ReciprocalTolerance = 0.05; ///< 1/9 written as 0.11, 1/7 as 0.14, 1/8 as 0.13
constexpr double Settled = 1e-12;
constexpr int MostIterations = 10'000;
constexpr double SmallestWeight = 1e-200; ///< below, ratios of weights could not be calculated
constexpr double LimitTolerance = 1e-9;

using Matrix = std::vector<double>; ///< row-major

double geometricLimit(std::size_t n)
{
    return n == 3 ? 0.31 : n == 4 ? 0.35 : 0.37;
}

void scaleToOne(std::vector<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight /= sum;
}

std::vector<double> product(const Matrix &matrix, const std::vector<double> &vector)
{
    const std::size_t n = vector.size();
    std::vector<double> result(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            result[i] += matrix[i * n + j] * vector[j];
    }
    return result;
}

/// The matrix of Harker 1987; of a complete one, itself.
Matrix harkerMatrix(const PairwiseMatrix &matrix)
{
    const std::size_t n = matrix.size();
    Matrix cells(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        double missing = 0;
        for (std::size_t j = 0; j < n; ++j) {
            cells[i * n + j] = matrix.at(i, j);
            missing += matrix.isJudged(i, j) ? 0 : 1;
        }
        cells[i * n + i] = 1 + missing;
    }
    return cells;
}

/// Moves `vector` to the principal eigenvector. \returns whether it settled.
bool iterate(const Matrix &matrix, std::vector<double> &vector)
{
    for (int round = 0; round < MostIterations; ++round) {
        std::vector<double> next = product(matrix, vector);
        scaleToOne(next);
        double change = 0;
        for (std::size_t i = 0; i < next.size(); ++i)
            change = std::max(change, std::abs(next[i] - vector[i]));
        vector = std::move(next);
        if (change < Settled)
            return true;
    }
    return false;
}

double eigenvalue(const Matrix &matrix, const std::vector<double> &vector)
{
    const std::vector<double> image = product(matrix, vector);
    double sum = 0;
    for (std::size_t i = 0; i < vector.size(); ++i)
        sum += image[i] / vector[i];
    return sum / static_cast<double>(vector.size());
}

/// ln(a_ij w_j / w_i): how far a judgement lies from what the weights say.
double deviation(const PairwiseMatrix &matrix, const std::vector<double> &weights, std::size_t i, std::size_t j)
{
    return std::log(matrix.at(i, j) * (weights[j] / weights[i]));
}

std::optional<WorstJudgement> worstOf(const PairwiseMatrix &matrix, const std::vector<double> &weights)
{
    double widest = 1e-6; // what writing 1/3 as 0.333333 leaves is no contradiction
    std::optional<WorstJudgement> worst;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            if (!matrix.isJudged(i, j))
                continue;
            const double distance = std::abs(deviation(matrix, weights, i, j));
            if (distance <= widest + Settled)
                continue;
            widest = distance;
            const bool turned = matrix.at(i, j) < 1;
            const std::size_t more = turned ? j : i;
            const std::size_t less = turned ? i : j;
            worst = WorstJudgement { more, less, matrix.at(more, less), weights[more] / weights[less] };
        }
    }
    return worst;
}

/// Criteria from `worst.i` along "more important than" back to it, by breadth-first search.
std::vector<std::size_t> circleThrough(const PairwiseMatrix &matrix, const WorstJudgement &worst)
{
    constexpr double Equal = 1 + 1e-6; // 0.999999 stands for equal
    if (worst.value <= Equal)
        return {};
    std::vector<std::optional<std::size_t>> cameFrom(matrix.size());
    std::vector<std::size_t> reached { worst.j };
    for (std::size_t next = 0; next < reached.size() && !cameFrom[worst.i]; ++next) {
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            if (i == worst.j || cameFrom[i] || matrix.at(reached[next], i) <= Equal)
                continue;
            cameFrom[i] = reached[next];
            reached.push_back(i);
        }
    }
    std::vector<std::size_t> circle;
    for (std::optional<std::size_t> at = cameFrom[worst.i]; at; at = cameFrom[*at])
        circle.push_back(*at);
    if (!circle.empty())
        circle.push_back(worst.i);
    std::ranges::reverse(circle);
    return circle;
}

/// The circle, where each of its judgements lies nearly as far off as the worst: else that one is to blame. (One wrong
/// answer among n criteria lies about n − 2 times as far off as the others of its circles.)
std::vector<std::size_t> sharedCircle(const PairwiseMatrix &matrix, const std::vector<double> &weights,
                                      const WorstJudgement &worst)
{
    std::vector<std::size_t> circle = circleThrough(matrix, worst);
    const double widest = std::abs(deviation(matrix, weights, worst.i, worst.j));
    for (std::size_t i = 0; i < circle.size(); ++i) {
        const double distance = std::abs(deviation(matrix, weights, circle[i], circle[(i + 1) % circle.size()]));
        if (distance < 0.85 * widest)
            return {};
    }
    return circle;
}

double geometricIndex(const PairwiseMatrix &matrix, const std::vector<double> &means)
{
    const auto n = static_cast<double>(matrix.size());
    double sum = 0;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            const double distance = deviation(matrix, means, i, j);
            sum += distance * distance;
        }
    }
    return 2 / ((n - 1) * (n - 2)) * sum;
}

void measureConsistency(const PairwiseMatrix &matrix, PairwiseWeights &result)
{
    const std::size_t size = matrix.size();
    const auto n = static_cast<double>(size);
    result.cr = 0.0;
    result.gci = 0.0;
    if (size <= 2) // two criteria cannot contradict each other, and RI is 0
        return;
    result.ci = std::max(0.0, (result.lambda - n) / (n - 1));
    result.index = randomIndex(result.table, size);
    result.gciLimit = geometricLimit(size);
    const double loops = (n - 1) * (n - 2) / 2; // independent ways to contradict oneself
    const double open = loops - static_cast<double>(result.missing);
    result.isApproximate = result.missing > 0;
    result.index.value *= open / loops;
    result.cr = open > 0 ? std::optional(result.ci / result.index.value) : std::nullopt;
    result.gci = result.missing == 0 ? std::optional(geometricIndex(matrix, result.geometricMeans)) : std::nullopt;
}

QString listed(const std::vector<std::size_t> &positions, const QStringList &labels)
{
    QStringList names;
    for (const std::size_t position : positions)
        names << labels.value(static_cast<qsizetype>(position));
    return names.join(QStringLiteral(", "));
}

tl::unexpected<Error> notLinked(const std::vector<std::vector<std::size_t>> &parts, const QStringList &labels)
{
    QStringList lists;
    for (const std::vector<std::size_t> &part : parts)
        lists << listed(part, labels);
    return fail(ErrorCode::InvalidInput,
                partnerscope::tr(
                    "The judgements leave parts that are not compared with each other: %1. Compare a criterion of each "
                    "part with one of another part.")
                    .arg(lists.join(QStringLiteral(" | "))));
}
} // namespace

std::optional<bool> PairwiseWeights::isConsistent() const
{
    return cr ? std::optional(*cr <= crLimit + LimitTolerance) : std::nullopt;
}

std::vector<double> logLeastSquares(const PairwiseMatrix &matrix)
{
    const std::size_t n = matrix.size();
    if (n == 0)
        return {};
    // The last y is 0: what is left of the Laplacian is positive definite where the graph is connected.
    const std::size_t m = n - 1;
    Matrix a(m * m, 0.0);
    std::vector<double> y(n, 0.0);
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            if (i == j || !matrix.isJudged(i, j))
                continue;
            y[i] += std::log(matrix.at(i, j));
            a[i * m + i] += 1;
            if (j < m)
                a[i * m + j] = -1;
        }
    }
    // Cholesky, a = L Lᵀ, in place; then both triangles.
    for (std::size_t j = 0; j < m; ++j) {
        for (std::size_t k = 0; k < j; ++k) {
            for (std::size_t i = j; i < m; ++i)
                a[i * m + j] -= a[i * m + k] * a[j * m + k];
        }
        const double root = std::sqrt(a[j * m + j]);
        for (std::size_t i = j; i < m; ++i)
            a[i * m + j] /= root;
    }
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            y[i] -= a[i * m + k] * y[k];
        y[i] /= a[i * m + i];
    }
    for (std::size_t i = m; i-- > 0;) {
        for (std::size_t k = i + 1; k < m; ++k)
            y[i] -= a[k * m + i] * y[k];
        y[i] /= a[i * m + i];
    }
    const double highest = std::ranges::max(y);
    for (double &value : y)
        value = std::exp(value - highest);
    scaleToOne(y);
    return y;
}

double consistencyLimit(ConsistencyLimits limits, std::size_t criteria)
{
    if (limits == ConsistencyLimits::Strict && criteria <= 4)
        return criteria == 4 ? 0.08 : 0.05;
    return 0.1;
}

Result<PairwiseWeights> pairwiseWeights(const PairwiseMatrix &matrix, const QStringList &labels, RandomIndexTable table,
                                        ConsistencyLimits limits)
{
    if (matrix.size() == 0)
        return fail(ErrorCode::InvalidInput, partnerscope::tr("There are no criteria to compare."));
    if (const auto parts = components(matrix); parts.size() > 1)
        return notLinked(parts, labels);
    PairwiseWeights result;
    result.table = table;
    result.crLimit = consistencyLimit(limits, matrix.size());
    result.missing = matrix.missingPairs();
    result.geometricMeans = logLeastSquares(matrix);
    if (std::ranges::min(result.geometricMeans) < SmallestWeight)
        return fail(
            ErrorCode::InvalidInput,
            partnerscope::tr("The judgements multiply up to weights too far apart to tell. Use smaller judgements."));
    const Matrix harker = harkerMatrix(matrix);
    result.weights.assign(matrix.size(), 1 / static_cast<double>(matrix.size()));
    // Long chains of comparisons settle slowly from equal weights; from least squares a tree is there at once.
    if (result.missing > 0)
        result.weights = result.geometricMeans;
    result.hasConverged = iterate(harker, result.weights);
    result.lambda = eigenvalue(harker, result.weights);
    result.worst = worstOf(matrix, result.weights);
    if (result.worst)
        result.circle = sharedCircle(matrix, result.weights, *result.worst);
    measureConsistency(matrix, result);
    return result;
}

bool isJudgement(double value)
{
    return std::isfinite(value) && value >= 1 / LargestJudgement && value <= LargestJudgement;
}

PairwiseMatrix::PairwiseMatrix(std::size_t size)
    : m_size(size)
    , m_cells(size * size, 0.0)
{
    for (std::size_t i = 0; i < size; ++i)
        m_cells[i * size + i] = 1;
}

void PairwiseMatrix::judge(std::size_t i, std::size_t j, double value)
{
    m_cells[i * m_size + j] = value;
    m_cells[j * m_size + i] = 1 / value;
}

void PairwiseMatrix::forget(std::size_t i, std::size_t j)
{
    m_cells[i * m_size + j] = 0;
    m_cells[j * m_size + i] = 0;
}

std::size_t PairwiseMatrix::missingPairs() const
{
    std::size_t missing = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        for (std::size_t j = i + 1; j < m_size; ++j)
            missing += isJudged(i, j) ? 0u : 1u;
    }
    return missing;
}

Result<PairwiseMatrix> PairwiseMatrix::fromCells(const QStringList &labels,
                                                 const std::vector<std::optional<double>> &cells)
{
    const auto n = static_cast<std::size_t>(labels.size());
    Q_ASSERT(cells.size() == n * n);
    PairwiseMatrix matrix(n);
    const auto label = [&](std::size_t i) { return labels.at(static_cast<qsizetype>(i)); };
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const std::optional<double> cell = cells[i * n + j];
            if (cell && !isJudgement(*cell))
                return fail(ErrorCode::InvalidInput,
                            partnerscope::tr(
                                "The judgement of \"%1\" over \"%2\" is %3. It must be above 0, at most a billion to "
                                "one.")
                                .arg(label(i), label(j), QString::number(*cell)));
            if (i == j && cell && std::abs(*cell - 1) > ReciprocalTolerance)
                return fail(ErrorCode::InvalidInput,
                            partnerscope::tr("\"%1\" compared with itself must be 1, not %2.")
                                .arg(label(i), QString::number(*cell)));
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const std::optional<double> upper = cells[i * n + j];
            const std::optional<double> lower = cells[j * n + i];
            if (upper && lower && std::abs(*upper * *lower - 1) > ReciprocalTolerance)
                return fail(ErrorCode::InvalidInput,
                            partnerscope::tr(
                                "\"%1\" over \"%2\" is %3, but \"%2\" over \"%1\" is %4. One must be 1 divided by the "
                                "other.")
                                .arg(label(i), label(j), QString::number(*upper), QString::number(*lower)));
            if (upper && (!lower || *upper >= 1))
                matrix.judge(i, j, *upper);
            else if (lower)
                matrix.judge(j, i, *lower);
        }
    }
    return matrix;
}

std::vector<std::vector<std::size_t>> components(const PairwiseMatrix &matrix)
{
    std::vector<std::vector<std::size_t>> parts;
    std::vector<bool> seen(matrix.size(), false);
    for (std::size_t start = 0; start < matrix.size(); ++start) {
        if (seen[start])
            continue;
        std::vector<std::size_t> part { start };
        seen[start] = true;
        for (std::size_t next = 0; next < part.size(); ++next) {
            for (std::size_t j = 0; j < matrix.size(); ++j) {
                if (seen[j] || !matrix.isJudged(part[next], j))
                    continue;
                seen[j] = true;
                part.push_back(j);
            }
        }
        std::ranges::sort(part);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace partnerscope
