#pragma once

#include "domain/profile.h"

namespace partnerscope {

/// An ideal profile as JSON the way the workspace keeps it: every member, none left out, so that it reads back equal.
/// (Not the file format other programs exchange: that one knows defaults and names its errors.)
[[nodiscard]] QByteArray encodeProfile(const IdealProfile &profile);
/// \returns NotAWorkspace if the text is not what encodeProfile() writes.
[[nodiscard]] Result<IdealProfile> decodeProfile(const QByteArray &json);

[[nodiscard]] QByteArray encodeMeans(const QHash<QString, double> &means);
[[nodiscard]] QHash<QString, double> decodeMeans(const QByteArray &json);

} // namespace partnerscope
