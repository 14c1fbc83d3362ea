#pragma once

#include "domain/evidence.h"
#include "exchange/importchoices.h"

namespace partnerscope {

/// Whether a verified fact is more recent than what is offered: then it stays, whatever the rule.
[[nodiscard]] bool isProtected(const Evidence &recorded, const Evidence &offered);

/// Whether what a file offers replaces what is recorded, by a rule. OnConflict::Ask keeps what is recorded.
[[nodiscard]] bool takesOffered(OnConflict rule, const Evidence &recorded, const Evidence &offered);

} // namespace partnerscope
