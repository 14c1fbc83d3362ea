#pragma once

#include "domain/shortlist.h"

namespace partnerscope {

/// What a shortlist is measured with. Version 0: the profile as such, whatever its version, as lists of earlier have
/// it.
struct NamedVersion {
    QString profile;
    int version = 0;
};
/// How Shortlist::profile names a version: "NAME@3".
[[nodiscard]] QString versionName(const QString &profile, int version);
/// What Shortlist::profile says.
[[nodiscard]] NamedVersion namedVersion(const Shortlist &shortlist);

} // namespace partnerscope
