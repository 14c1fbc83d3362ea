#pragma once

#include "insight/coverage.h"
#include "insight/health.h"
#include "session/exports.h"
#include "session/scores.h"

#include <QPageSize>

namespace partnerscope {

/// What every document carries.
struct DocumentHead {
    QString workspace; ///< name shown in the head of each page
    QDate date;
    QPageSize::PageSizeId pageSize = QPageSize::A4;
};

/// "letter" is US Letter, everything else A4.
[[nodiscard]] QPageSize::PageSizeId paperNamed(const QString &name);

/// The whole picture of one profile: figures, tiers, distribution, gaps, health, top candidates, method.
struct ReportContent {
    DocumentHead head;
    std::shared_ptr<const Scores> scores;
    std::optional<CoverageMap> coverage; ///< absent: the pool has no two attributes to cross
    QList<HealthFinding> health;
};

/// A shortlist for decision: cover with the list, one explanation per candidate, coverage, method.
struct ShortlistContent {
    DocumentHead head;
    QString title; ///< name of the shortlist
    std::shared_ptr<const Scores> scores;
    std::vector<ShortlistEntry> entries;
    std::optional<CoverageMap> coverage;
    ListQualification found {}; ///< a table of the checks follows each explanation
};

/// A PDF with selectable text, vector graphics and embedded fonts, always in the light scheme. Needs a QGuiApplication.
/// Companies appear with their full names. \returns Io if it cannot be drawn.
[[nodiscard]] Result<QByteArray> reportPdf(const ReportContent &content);
[[nodiscard]] Result<QByteArray> shortlistPdf(const ShortlistContent &content);

} // namespace partnerscope
