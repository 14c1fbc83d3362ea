#include "insight/matrix.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

std::optional<Cholesky> Cholesky::of(const Matrix &symmetric)
{
    const std::size_t n = symmetric.rows;
    Matrix lower(n, n);
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double sum = symmetric.at(row, column);
            for (std::size_t k = 0; k < column; ++k)
                sum -= lower.at(row, k) * lower.at(column, k);
            if (row != column) {
                lower.at(row, column) = sum / lower.at(column, column);
                continue;
            }
            if (!(sum > 1e-13 * symmetric.at(row, row)))
                return std::nullopt;
            lower.at(row, row) = std::sqrt(sum);
        }
    }
    return Cholesky(std::move(lower));
}

std::vector<double> Cholesky::solve(std::vector<double> right) const
{
    const std::size_t n = m_lower.rows;
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t k = 0; k < row; ++k)
            right[row] -= m_lower.at(row, k) * right[k];
        right[row] /= m_lower.at(row, row);
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t k = row + 1; k < n; ++k)
            right[row] -= m_lower.at(k, row) * right[k];
        right[row] /= m_lower.at(row, row);
    }
    return right;
}

} // namespace partnerscope
