#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace partnerscope {

/// A database key that cannot be mistaken for the key of another kind of thing. 0 means "not stored yet".
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PartnerId = Id<struct PartnerTag>;
using ContactId = Id<struct ContactTag>;
using EngagementId = Id<struct EngagementTag>;
using PerformanceId = Id<struct PerformanceTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using ProfileId = Id<struct ProfileTag>; ///< one version of one ideal profile
using ShortlistId = Id<struct ShortlistTag>;
using ShortlistEntryId = Id<struct ShortlistEntryTag>;

} // namespace partnerscope
