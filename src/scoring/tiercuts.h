#pragma once

#include "scoring/scoresheet.h"

#include <cmath>

namespace partnerscope {

/// Smallest sum of a sheet that reaches a bound in [0, 1], with the tolerance of every test of a cut.
[[nodiscard]] inline std::uint64_t sumReaching(double bound, std::uint64_t scale, double tolerance = ScoreEpsilon)
{
    const long double wanted = (static_cast<long double>(bound) - tolerance) * static_cast<long double>(scale);
    return wanted <= 0 ? 0 : static_cast<std::uint64_t>(std::ceil(wanted));
}

/// The value that stands in for an unknown one, in fixed point; ValueUnknown where the criterion is left out.
[[nodiscard]] inline std::uint32_t estimatedValue(Estimate estimate, const CompiledProfile::Leaf &leaf)
{
    switch (estimate) {
    case Estimate::Prior: return leaf.prior;
    case Estimate::Renormalise: return ValueUnknown;
    case Estimate::Worst: return 0;
    case Estimate::Best: return ValueOne;
    }
    Q_UNREACHABLE();
}

/// The value of a row that counts: the known one, else the estimate; ValueUnknown for a criterion that is left out.
[[nodiscard]] inline std::uint32_t countedValue(const CompiledProfile &profile, const CompiledProfile::Leaf &leaf,
                                                std::size_t row)
{
    if (leaf.column->values.empty())
        return ValueUnknown;
    const std::uint32_t known = leaf.column->values[row];
    return known != ValueUnknown ? known : estimatedValue(profile.unknown.estimate, leaf);
}

} // namespace partnerscope
