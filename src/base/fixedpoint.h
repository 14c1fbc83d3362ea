#pragma once

#include <cmath>
#include <cstdint>

namespace partnerscope {

/// Criterion values are kept as unsigned fixed point so that every sum is exact and independent of order and processor.
inline constexpr std::uint32_t ValueOne = 1u << 30;
/// Marks an unknown value in a compiled column.
inline constexpr std::uint32_t ValueUnknown = 0xffffffffu;
/// Tests of a score, a known share, a tier cut or a tie allow this much, on the 0..1 scale (scoring.md, notation).
inline constexpr double ScoreEpsilon = 1e-7;

/// Nearest fixed-point value of `v`, clipped to [0, 1]. NaN is unknown.
[[nodiscard]] inline std::uint32_t toFixed(double v)
{
    if (std::isnan(v))
        return ValueUnknown;
    if (v <= 0.0)
        return 0;
    if (v >= 1.0)
        return ValueOne;
    return static_cast<std::uint32_t>(v * ValueOne + 0.5); // positive, so this rounds; std::lround is a call per value
}

/// The value in [0, 1]; NaN for unknown.
[[nodiscard]] inline double fromFixed(std::uint32_t v)
{
    return v == ValueUnknown ? std::nan("") : static_cast<double>(v) / ValueOne;
}

} // namespace partnerscope
