#pragma once

#include "base/ids.h"
#include "matching/comparison.h"

#include <algorithm>
#include <span>

namespace partnerscope {

/// What a workspace remembers about which companies are the same.
struct MatchingMemory {
    struct OtherName {
        PartnerId partner;
        std::string name;
    };
    using Pair = std::pair<PartnerId, PartnerId>; ///< the smaller id first

    std::vector<OtherName> otherNames; ///< ascending by company
    std::vector<Pair> distinct;        ///< ascending; somebody said that these are two companies
    MatchThresholds thresholds;

    [[nodiscard]] bool areDistinct(PartnerId left, PartnerId right) const
    {
        return std::ranges::binary_search(distinct, left < right ? Pair(left, right) : Pair(right, left));
    }
    [[nodiscard]] std::span<const OtherName> namesOf(PartnerId partner) const
    {
        const auto range = std::ranges::equal_range(otherNames, partner, {}, &OtherName::partner);
        return { range.begin(), range.end() };
    }
};

} // namespace partnerscope
