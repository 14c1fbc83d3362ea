#pragma once

#include "domain/savedmapping.h"
#include "exchange/importplan.h"

namespace partnerscope {

/// The mapping that was made for a file with these headers, in any order; the newest, if there are several.
[[nodiscard]] std::optional<SavedMapping> mappingFor(const QList<SavedMapping> &mappings, const QStringList &headers);

/// Puts what a saved mapping says over `options`, and leaves what it does not mention. Errors: InvalidInput that names
/// the mapping.
[[nodiscard]] Result<> readSavedMapping(const SavedMapping &mapping, ImportOptions &options);

/// How the file of a plan was read, for the next one with its headers. What was guessed is taken down as a choice, so
/// that other cells cannot turn the next file's columns into something else.
[[nodiscard]] SavedMapping savedMapping(const ImportPlan &plan, ImportOptions options, const QString &name,
                                        const QDateTime &now);

[[nodiscard]] QStringList headersOf(const ImportPlan &plan);

/// A name for lists like a file: its own without the suffix, and without the day or number at its end.
[[nodiscard]] QString listName(const QString &path);

} // namespace partnerscope
