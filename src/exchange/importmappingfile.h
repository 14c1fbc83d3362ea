#pragma once

#include "exchange/importplan.h"

#include <QByteArray>

namespace partnerscope {

/// Reads a mapping from JSON into options, and leaves what it does not mention as it was. Two forms are understood: the
/// short one { "Header": "attribute", "Other header": null }, where null leaves a column out, and the long one of
/// resources/schemas/mapping.schema.json, which can say everything an import can be told.
/// Errors: InvalidInput that names the place.
[[nodiscard]] Result<> readMappingJson(const QByteArray &utf8, ImportOptions &options);

/// Everything of the options that belongs to a kind of file rather than to one file, in the long form. Reading it back
/// gives the same options; the source stays, the day does not.
[[nodiscard]] QByteArray writeMappingJson(const ImportOptions &options, const QString &name);

} // namespace partnerscope
