#pragma once

#include "ui/report/pdfpages.h"

namespace partnerscope {

// Blocks a document is made of. Each draws at the place the pages have come to and moves on.

/// One figure of a row: caption, number, remark.
struct ReportFigure {
    QString caption;
    QString number;
    QString remark;
};
void drawFigures(PdfPages &pages, const QList<ReportFigure> &figures);
void drawSection(PdfPages &pages, const QString &title, const QString &caption);
/// Weights of the groups of criteria as one divided bar, and the must-haves in words.
void drawWeights(PdfPages &pages, const Scores &scores);
void drawTiers(PdfPages &pages, const Scores &scores);
void drawDistribution(PdfPages &pages, const Scores &scores);
/// Rank, name (never cut), score bar, fit, tier and rationale of each candidate.
void drawCandidates(PdfPages &pages, const Scores &scores, const std::vector<ShortlistEntry> &entries);
/// Why one company scores what it scores: sentences, then points per criterion.
void drawExplanation(PdfPages &pages, const Scores &scores, std::size_t row, const QString &rationale);
/// What was found about a candidate before signing, the decision with its reason, and the next step; nothing for a list
/// that is not kept in a workspace.
void drawQualification(PdfPages &pages, const ListQualification &found, const ShortlistEntry &entry);
void drawCoverage(PdfPages &pages, const Scores &scores, const CoverageMap &map);
void drawHealth(PdfPages &pages, const QList<HealthFinding> &findings);
void drawMethod(PdfPages &pages, const Scores &scores);

} // namespace partnerscope
