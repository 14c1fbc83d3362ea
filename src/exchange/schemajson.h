#pragma once

#include "domain/schema.h"

#include <QByteArray>

namespace partnerscope {

/// Reads a list of attributes ("partnerscope-attributes"). Unknown keys, wrong types and everything validate() finds
/// are InvalidInput errors that name the place ("attributes[3].type").
[[nodiscard]] Result<std::vector<Attribute>> readAttributesJson(const QByteArray &utf8);
/// Reads vocabularies ("partnerscope-vocabularies"); errors as above.
[[nodiscard]] Result<std::vector<Vocabulary>> readVocabulariesJson(const QByteArray &utf8);

} // namespace partnerscope
