#pragma once

#include "domain/qualification.h"
#include "domain/shortlist.h"
#include "session/scores.h"

#include <QByteArray>

namespace partnerscope {

// The tables other programs rely on, exactly as interfaces.md promises them. CSV: UTF-8, LF, decimal point.

/// Columns rank … excluded_by, then one `value:KEY` per leaf criterion. `top` 0: all rows; else the first ranked
/// companies.
[[nodiscard]] QByteArray scoreCsv(const Scores &scores, std::size_t top = 0);
/// The same rows as an array of objects; empty cells are null.
[[nodiscard]] QByteArray scoreJson(const Scores &scores, std::size_t top = 0);

/// What is kept of a list beside its entries.
struct ListQualification {
    QStringList subjects; ///< what the workspace checks; empty: nothing of this is exported
    Qualifications byEntry;
};

/// The columns of `score` up to excluded_by, then `rationale`; for a list that is kept in a workspace then `decision`,
/// `reason`, for each check `check:SUBJECT` and `evidence:SUBJECT`, `next_step`, `next_owner`, `next_by`. Companies
/// that are gone from the pool are left out.
[[nodiscard]] QByteArray shortlistCsv(const Scores &scores, const std::vector<ShortlistEntry> &entries,
                                      const ListQualification &found = {});
/// The titles of the columns after `rationale`, and what one company has there; a day is written as 2026-05-14.
[[nodiscard]] QStringList qualificationColumns(const ListQualification &found);
[[nodiscard]] QStringList qualificationCells(const ListQualification &found, const ShortlistEntry &entry);
/// The first `top` ranked companies, each with a rationale in words.
[[nodiscard]] std::vector<ShortlistEntry> topCandidates(const Scores &scores, std::size_t top);
/// Why a company is worth a place on a list, in one sentence or two.
[[nodiscard]] QString rationaleFor(const Scores &scores, std::size_t row);

/// A profile file: UTF-8 JSON. \returns InvalidInput that names the place, Io for a file that cannot be read or
/// written.
[[nodiscard]] Result<QByteArray>
readSmallFile(const QString &path); ///< whole; Io, or InvalidInput if it is far too large
[[nodiscard]] Result<IdealProfile> readProfileFile(const QString &path);
[[nodiscard]] Result<> writeProfileFile(const QString &path, const IdealProfile &profile);
[[nodiscard]] QByteArray profileJson(const IdealProfile &profile);

/// Writes a file whole or not at all.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace partnerscope
