#pragma once

#include "scoring/compiledprofile.h"

#include <algorithm>

namespace partnerscope {

/// Index of the best tier that failing soft must-haves leave a row; −1 if none fails.
[[nodiscard]] inline int tierCapOf(const CompiledProfile &profile, std::uint32_t row)
{
    int cap = -1;
    for (const CompiledProfile::Leaf &leaf : profile.leaves) {
        if (leaf.capTier >= 0 && !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail)
            cap = std::max(cap, leaf.capTier);
    }
    return cap;
}

} // namespace partnerscope
