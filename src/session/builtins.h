#pragma once

#include "base/result.h"
#include "domain/profiletemplate.h"

namespace partnerscope {

/// The built-in profiles to start from, each read and validated: the ten partner types, then the worked examples.
[[nodiscard]] Result<QList<ProfileTemplate>> profileTemplates();

} // namespace partnerscope
