#pragma once

#include "domain/attribute.h"
#include "domain/value.h"

namespace partnerscope {

/// A whole number lies within ± this, 2^53: up to here a double is exact.
inline constexpr double LargestWholeNumber = 9007199254740992;

/// The value as an attribute of this type would hold it, by its plain meaning: numbers stay numbers, a text is read as
/// files write values (a point, ISO dates, yes/no), one term is a set of one. Unknown where that is impossible.
[[nodiscard]] Value converted(const Value &value, const Attribute &to);

} // namespace partnerscope
