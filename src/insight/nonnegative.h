#pragma once

#include "insight/matrix.h"

namespace partnerscope {

enum class Total { Free, One };

/// The x >= 0 that makes ½ xᵀHx − gᵀx least, with Total::One also sum x = 1: the active-set method of Lawson & Hanson
/// (1974, chapter 23) on the normal equations. H is symmetric and positive semidefinite; a variable that would make the
/// chosen part of it singular stays 0.
[[nodiscard]] std::vector<double> leastNonNegative(const Matrix &h, const std::vector<double> &g, Total total);

/// Non-negative least squares: min |Ax − b|², x >= 0 (Lawson & Hanson 1974).
[[nodiscard]] std::vector<double> nonNegativeLeastSquares(const Matrix &a, const std::vector<double> &b);

/// min |Vw − y|² + lambda |w − prior|², w >= 0, sum w = 1 (scoring.md (i)). V has a row per case.
[[nodiscard]] std::vector<double> ridgeOnSimplex(const Matrix &v, const std::vector<double> &y,
                                                 const std::vector<double> &prior, double lambda);

/// AᵀA and Aᵀb.
[[nodiscard]] Matrix gramOf(const Matrix &a);
[[nodiscard]] std::vector<double> transposedTimes(const Matrix &a, const std::vector<double> &b);

} // namespace partnerscope
