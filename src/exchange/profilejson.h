#pragma once

#include "domain/profile.h"
#include "exchange/jsontext.h"

namespace partnerscope {

/// Whether a profile read from a file must also make sense (domain's validate()), not only be well formed.
enum class ProfileCheck { Full, FormOnly };

/// Reads an ideal profile as written by writeProfileJson(), or by hand. Unknown keys and wrong types are InvalidInput
/// errors that name the place ("criteria[1].must.at_lest"); so is, with ProfileCheck::Full, everything validate()
/// finds.
[[nodiscard]] Result<IdealProfile> readProfileJson(const QByteArray &utf8, ProfileCheck check = ProfileCheck::Full);
/// The same from a JSON value inside another file; problems carry `place` before their path.
[[nodiscard]] IdealProfile readProfileNode(const JsonNode &node, const QString &place, Problems &problems);

/// Writes a profile with a fixed order of keys; members at their default are left out where the format allows it.
[[nodiscard]] QByteArray writeProfileJson(const IdealProfile &profile);

} // namespace partnerscope
