#pragma once

#include "domain/profile.h"

namespace partnerscope {

/// A built-in profile to start from.
struct ProfileTemplate {
    QString key;   ///< "reseller", "cloud_security_var"
    QString title; ///< translated
    IdealProfile profile;
};

} // namespace partnerscope
