#pragma once

#include "base/result.h"
#include "domain/profiletemplate.h"
#include "domain/schema.h"

#include <QByteArray>
#include <QList>
#include <QLocale>

namespace partnerscope {

// The shown words of the content are English, or in the language asked for where there are texts in it
// (contenttexts.h); keys and codes are the same in each.

/// The default attributes and vocabularies that a new workspace starts with, validated.
[[nodiscard]] Result<Schema> builtinSchema(QLocale::Language language = QLocale::English);

/// The built-in profile templates: the ten partner types in the order of the taxonomy, then the worked examples.
[[nodiscard]] Result<QList<ProfileTemplate>> builtinTemplates(QLocale::Language language = QLocale::English);
/// The profile of one template. \returns NotFound, naming the keys there are, for an unknown key.
[[nodiscard]] Result<IdealProfile> builtinTemplate(const QString &key, QLocale::Language language = QLocale::English);

/// The bytes of a file that ships inside the program, below ":/partnerscope/". \returns Io if it is not there.
[[nodiscard]] Result<QByteArray> readBuiltin(const QString &path);

} // namespace partnerscope
