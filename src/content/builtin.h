#pragma once

#include "base/result.h"
#include "domain/schema.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace partnerscope {

/// What a list of templates shows of each.
struct TemplateHead {
    QString key;      ///< name of its file without suffix, stable: "reseller"
    QString category; ///< taxonomy key
    QString type;     ///< taxonomy key
    QString title;    ///< name of the profile
    friend bool operator==(const TemplateHead &, const TemplateHead &) = default;
};

/// The default attributes and vocabularies that a new workspace starts with, validated.
[[nodiscard]] Result<Schema> builtinSchema();

/// The built-in profile templates: the ten partner types in the order of the taxonomy, then the worked examples.
[[nodiscard]] Result<QList<TemplateHead>> builtinTemplates();
/// The profile file of a template, as shipped. \returns NotFound, naming the keys there are, for an unknown key.
[[nodiscard]] Result<QByteArray> builtinTemplateFile(const QString &key);

/// Reads a file that ships inside the program. \returns InvalidInput if it is not a JSON object of this format, version 1.
[[nodiscard]] Result<QJsonObject> readBuiltin(const QString &path, const QString &format);

} // namespace partnerscope
