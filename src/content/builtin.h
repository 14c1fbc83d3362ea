#pragma once

#include "base/result.h"
#include "domain/profiletemplate.h"
#include "domain/schema.h"

#include <QByteArray>
#include <QList>

namespace partnerscope {

/// The default attributes and vocabularies that a new workspace starts with, validated.
[[nodiscard]] Result<Schema> builtinSchema();

/// The built-in profile templates: the ten partner types in the order of the taxonomy, then the worked examples.
[[nodiscard]] Result<QList<ProfileTemplate>> builtinTemplates();
/// The profile of one template. \returns NotFound, naming the keys there are, for an unknown key.
[[nodiscard]] Result<IdealProfile> builtinTemplate(const QString &key);

/// The bytes of a file that ships inside the program, below ":/partnerscope/". \returns Io if it is not there.
[[nodiscard]] Result<QByteArray> readBuiltin(const QString &path);

} // namespace partnerscope
