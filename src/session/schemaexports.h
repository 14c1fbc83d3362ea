#pragma once

#include "session/session.h"

namespace partnerscope {

// What a workspace is described by, for scripts. CSV: UTF-8, LF, decimal point; several values parted by ';'.

/// Columns key, label, group, type, unit, vocabulary, required, fresh_days, retired, known, synonyms, description;
/// known is the number of companies with a value.
[[nodiscard]] QByteArray attributesCsv(const Session &session);
[[nodiscard]] QByteArray attributesJson(const Session &session);
/// Columns vocabulary, code, label, parents, synonyms, reviewed, retired, companies; of one vocabulary, or of all where
/// the key is empty. \returns NotFound for a vocabulary the workspace lacks.
[[nodiscard]] Result<QByteArray> termsCsv(const Session &session, const QString &vocabulary);
[[nodiscard]] Result<QByteArray> termsJson(const Session &session, const QString &vocabulary);

} // namespace partnerscope
