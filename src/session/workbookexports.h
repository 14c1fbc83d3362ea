#pragma once

#include "session/exports.h"

#include <QByteArray>

namespace partnerscope {

/// A shortlist as a workbook. Sheet "Shortlist": the columns of shortlistCsv(), as numbers and text. Sheet "Method":
/// the version, the criteria with their weights and must-haves, the tiers, and how an unknown fact counts. Sheet
/// "Explanation": what each criterion gives each company. Companies that are gone from the pool are left out; the sheet
/// "Method" says how many.
/// \param today stands in the properties of the file
/// \returns Io if there is no room for temporary files, InvalidInput if a sheet would grow too long
[[nodiscard]] Result<QByteArray> shortlistWorkbook(const QString &title, const Scores &scores,
                                                   const std::vector<ShortlistEntry> &entries, const QDate &today,
                                                   const ListQualification &found = {});

} // namespace partnerscope
