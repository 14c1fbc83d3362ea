#include "insight/nonnegative.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
class ActiveSet
{
public:
    ActiveSet(const Matrix &h, const std::vector<double> &g, Total total)
        : m_h(h)
        , m_g(g)
        , m_total(total)
        , m_x(g.size(), 0.0)
        , m_refused(g.size(), false)
    {
        for (std::size_t i = 0; i < g.size(); ++i)
            m_scale = std::max({ m_scale, std::abs(g[i]), std::abs(h.at(i, i)) });
    }

    std::vector<double> solve()
    {
        if (m_g.empty() || !(m_scale > 0) || !std::isfinite(m_scale))
            return fallback();
        if (m_total == Total::One)
            startAtBestCorner();
        const std::size_t most = 10 * m_g.size() + 10;
        for (std::size_t step = 0; step < most; ++step) {
            const std::optional<std::size_t> next = steepest();
            if (!next)
                break;
            m_chosen.push_back(*next);
            const bool moved = moveToLeast();
            if (moved && m_x[*next] > 0) {
                m_refused.assign(m_refused.size(), false);
                continue;
            }
            std::erase(m_chosen, *next);
            m_x[*next] = 0;
            m_refused[*next] = true;
        }
        return m_x;
    }

private:
    /// Nothing tells the variables apart.
    std::vector<double> fallback()
    {
        if (m_total == Total::One)
            std::ranges::fill(m_x, 1 / static_cast<double>(m_x.size()));
        return m_x;
    }

    void startAtBestCorner()
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_g.size(); ++i) {
            if (m_h.at(i, i) / 2 - m_g[i] < m_h.at(best, best) / 2 - m_g[best])
                best = i;
        }
        m_chosen = { best };
        m_x[best] = 1;
    }

    [[nodiscard]] double descent(std::size_t i) const
    {
        double sum = m_g[i];
        for (const std::size_t j : m_chosen)
            sum -= m_h.at(i, j) * m_x[j];
        return sum;
    }

    /// The variable outside the chosen ones along which the objective falls fastest; nothing at the optimum.
    [[nodiscard]] std::optional<std::size_t> steepest() const
    {
        double price = 0; // with a fixed total, what raising one chosen variable at the cost of another is worth
        if (m_total == Total::One) {
            for (const std::size_t j : m_chosen)
                price += descent(j) / static_cast<double>(m_chosen.size());
        }
        std::optional<std::size_t> best;
        double most = 1e-11 * m_scale;
        for (std::size_t i = 0; i < m_g.size(); ++i) {
            if (m_refused[i] || std::ranges::find(m_chosen, i) != m_chosen.end())
                continue;
            const double fall = descent(i) - price;
            if (fall > most) {
                most = fall;
                best = i;
            }
        }
        return best;
    }

    /// The optimum over the chosen variables without their signs; nothing where it is not unique.
    [[nodiscard]] std::optional<std::vector<double>> optimumOfChosen() const
    {
        const std::size_t n = m_chosen.size();
        Matrix part(n, n);
        std::vector<double> right(n);
        for (std::size_t i = 0; i < n; ++i) {
            right[i] = m_g[m_chosen[i]];
            for (std::size_t j = 0; j < n; ++j)
                part.at(i, j) = m_h.at(m_chosen[i], m_chosen[j]);
        }
        const std::optional<Cholesky> factor = Cholesky::of(part);
        if (!factor)
            return std::nullopt;
        std::vector<double> z = factor->solve(std::move(right));
        if (m_total == Total::Free)
            return z;
        const std::vector<double> ones = factor->solve(std::vector<double>(n, 1.0));
        const double price =
            (1 - std::accumulate(z.begin(), z.end(), 0.0)) / std::accumulate(ones.begin(), ones.end(), 0.0);
        for (std::size_t i = 0; i < n; ++i)
            z[i] += price * ones[i];
        return z;
    }

    /// Walks to the optimum of the chosen variables; those that would turn negative on the way are given up.
    bool moveToLeast()
    {
        for (;;) {
            const std::optional<std::vector<double>> z = optimumOfChosen();
            if (!z)
                return false;
            double share = 1;
            for (std::size_t i = 0; i < m_chosen.size(); ++i) {
                const double x = m_x[m_chosen[i]];
                if ((*z)[i] <= 0)
                    share = std::min(share, x <= 0 ? 0.0 : x / (x - (*z)[i]));
            }
            std::vector<std::size_t> kept;
            for (std::size_t i = 0; i < m_chosen.size(); ++i) {
                double &x = m_x[m_chosen[i]];
                x += share * ((*z)[i] - x);
                if (x > 1e-14 || (share >= 1 && (*z)[i] > 0))
                    kept.push_back(m_chosen[i]);
                else
                    x = 0;
            }
            const bool done = kept.size() == m_chosen.size();
            m_chosen = kept;
            if (done || m_chosen.empty())
                return true;
        }
    }

    const Matrix &m_h;
    const std::vector<double> &m_g;
    Total m_total;
    double m_scale = 0;
    std::vector<double> m_x;
    std::vector<bool> m_refused; ///< tried and found to be a combination of the chosen ones
    std::vector<std::size_t> m_chosen;
};
} // namespace

std::vector<double> leastNonNegative(const Matrix &h, const std::vector<double> &g, Total total)
{
    return ActiveSet(h, g, total).solve();
}

Matrix gramOf(const Matrix &a)
{
    Matrix gram(a.columns, a.columns);
    for (std::size_t row = 0; row < a.rows; ++row) {
        for (std::size_t i = 0; i < a.columns; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                gram.at(i, j) += a.at(row, i) * a.at(row, j);
        }
    }
    for (std::size_t i = 0; i < a.columns; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            gram.at(j, i) = gram.at(i, j);
    }
    return gram;
}

std::vector<double> transposedTimes(const Matrix &a, const std::vector<double> &b)
{
    std::vector<double> product(a.columns, 0.0);
    for (std::size_t row = 0; row < a.rows; ++row) {
        for (std::size_t i = 0; i < a.columns; ++i)
            product[i] += a.at(row, i) * b[row];
    }
    return product;
}

std::vector<double> nonNegativeLeastSquares(const Matrix &a, const std::vector<double> &b)
{
    return leastNonNegative(gramOf(a), transposedTimes(a, b), Total::Free);
}

std::vector<double> ridgeOnSimplex(const Matrix &v, const std::vector<double> &y, const std::vector<double> &prior,
                                   double lambda)
{
    Matrix h = gramOf(v);
    std::vector<double> g = transposedTimes(v, y);
    for (std::size_t i = 0; i < prior.size(); ++i) {
        h.at(i, i) += lambda;
        g[i] += lambda * prior[i];
    }
    return leastNonNegative(h, g, Total::One);
}

} // namespace partnerscope
