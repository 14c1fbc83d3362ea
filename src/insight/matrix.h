#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace partnerscope {

/// A small dense matrix, row by row.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> cells;

    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , cells(rowCount * columnCount, 0.0)
    {
    }
    [[nodiscard]] double &at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

/// A symmetric positive definite matrix as L Lᵀ (Cholesky); for a few dozen rows.
class Cholesky
{
public:
    /// Nothing where the matrix is not positive definite to working precision.
    [[nodiscard]] static std::optional<Cholesky> of(const Matrix &symmetric);
    [[nodiscard]] std::vector<double> solve(std::vector<double> right) const;

private:
    explicit Cholesky(Matrix lower)
        : m_lower(std::move(lower))
    {
    }
    Matrix m_lower;
};

} // namespace partnerscope
