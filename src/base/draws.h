#pragma once

#include "base/random.h"

#include <cstddef>
#include <span>

namespace partnerscope {

// Random draws that give the same bits on every processor and with every C library: only additions, multiplications,
// divisions and square roots, which IEEE 754 rounds exactly, and no fused steps.

/// Natural logarithm of a positive, normal number; within 2 units of the last place.
[[nodiscard]] double steadyLog(double x);
/// e^x for x <= 700; 0 where the result would be below the smallest normal number.
[[nodiscard]] double steadyExp(double x);

/// The generator of part `index` of a computation seeded with `seed`: parts may be drawn in any order, on any thread.
[[nodiscard]] Random streamOf(std::uint64_t seed, std::uint64_t index);

/// Mean 1: −ln(1 − U).
[[nodiscard]] double drawExponential(Random &random);
/// Mean 0, standard deviation 1: polar method (Marsaglia & Bray 1964).
[[nodiscard]] double drawNormal(Random &random);
/// Gamma with scale 1 and this shape > 0 (Marsaglia & Tsang 2000; a shape below 1 by their power of a uniform number).
[[nodiscard]] double drawGamma(Random &random, double shape);
/// Uniform on the simplex: exponential draws over their sum. Fills `weights`, which sum to 1.
void drawSimplex(Random &random, std::span<double> weights);
/// Dirichlet(spread × shares): mean `shares`, standard deviation sqrt(w (1 − w) / (spread + 1)). Shares sum to 1; one
/// of 0 stays 0. spread > 0. `weights` is as long as `shares`.
void drawDirichlet(Random &random, std::span<const double> shares, double spread, std::span<double> weights);

} // namespace partnerscope
