#include "ui/report/reportblocks.h"

#include "base/text.h"
#include "domain/taxonomy.h"
#include "scoring/explanation.h"
#include "ui/charts/degreemarks.h"
#include "ui/charts/marks.h"
#include "ui/models/chartdata.h"
#include "ui/models/valuetext.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr double SectionGap = 22;
constexpr double RowHeight = 20;

QString figure(double number, int decimals = 1)
{
    return std::isnan(number) ? QStringLiteral("–") : QLocale().toString(number, 'f', decimals);
}

QString groupName(const QString &group)
{
    for (const TaxonomyEntry &entry : criterionGroups()) {
        if (group == QLatin1String(entry.key))
            return QCoreApplication::translate("Taxonomy", entry.label);
    }
    return tr("Other criteria");
}

/// Weight per group in the order of the criteria, shares of 1.
QList<std::pair<QString, double>> groupWeights(const CompiledProfile &compiled)
{
    QList<std::pair<QString, double>> weights;
    for (const CompiledProfile::Leaf &leaf : compiled.leaves) {
        const double share = static_cast<double>(leaf.weight) / static_cast<double>(compiled.weightSum);
        const QString name = groupName(leaf.group);
        const auto known = std::ranges::find(weights, name, &std::pair<QString, double>::first);
        if (known != weights.end())
            known->second += share;
        else if (share > 0)
            weights << std::pair(name, share);
    }
    return weights;
}

QString mustHaves(const CompiledProfile &compiled)
{
    QStringList names;
    for (const CompiledProfile::Leaf &leaf : compiled.leaves) {
        if (!leaf.column->gate.empty())
            names << leaf.label;
    }
    return names.isEmpty() ? tr("Weights of the groups; no must-haves")
                           : tr("Weights of the groups; must-haves: %1").arg(names.join(QStringLiteral(", ")));
}

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    if (sheet.status[row] == FitStatus::Conditional)
        return tr("Held");
    const int tier = sheet.tier[row];
    return tier < 0 ? QStringLiteral("–") : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

ScoreBar barOf(const ScoreSheet &sheet, std::size_t row)
{
    return { sheet.fit(row), sheet.low(row), sheet.high(row), tierCuts(sheet.tiers) };
}

/// Columns of the table of candidates, in logical pixels from the left edge.
struct CandidateColumns {
    static constexpr double Rank = 0;
    static constexpr double Name = 28;
    static constexpr double NameWidth = 164;
    static constexpr double Bar = 200;
    static constexpr double BarWidth = 96;
    static constexpr double Fit = 300;
    static constexpr double FitWidth = 36;
    static constexpr double Tier = 350;
    static constexpr double Why = 440;
};

void candidateHead(PdfPages &pages)
{
    const double x = pages.left();
    const double y = pages.y();
    const auto head = [&](double at, double width, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        pages.text({ x + at, y, width, 16 }, text, TextRole::PrintCaption, Token::TextSecondary,
                   side | Qt::AlignVCenter);
    };
    head(CandidateColumns::Rank, 20, QStringLiteral("#"), Qt::AlignRight);
    head(CandidateColumns::Name, CandidateColumns::NameWidth, tr("Company"));
    head(CandidateColumns::Bar, CandidateColumns::BarWidth, tr("Fit, low to high"));
    head(CandidateColumns::Fit, CandidateColumns::FitWidth, tr("Fit"), Qt::AlignRight);
    head(CandidateColumns::Tier, 80, tr("Tier"));
    head(CandidateColumns::Why, pages.width() - CandidateColumns::Why, tr("Why on this list"));
    pages.skip(20);
    pages.hairline(pages.y());
    pages.skip(4);
}

void candidateRow(PdfPages &pages, const Scores &scores, const ShortlistEntry &entry, std::size_t row)
{
    const ScoreSheet &sheet = scores.sheet;
    const QString name = scores.pool->name(row);
    const double whyWidth = pages.width() - CandidateColumns::Why;
    const double height =
        std::max({ RowHeight, pages.textHeight(name, TextRole::PrintBody, CandidateColumns::NameWidth) + 6,
                   pages.textHeight(entry.rationale, TextRole::PrintCaption, whyWidth) + 6 });
    pages.ensure(height + 4);
    const double x = pages.left();
    const double y = pages.y();
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    const QString rank = sheet.isRanked(row) ? QString::number(scores.ranking.rank[row]) : QStringLiteral("–");
    pages.text({ x, y, 20, RowHeight }, rank, TextRole::PrintBody, Token::TextMuted, Qt::AlignRight | Qt::AlignTop);
    pages.text({ x + CandidateColumns::Name, y, CandidateColumns::NameWidth, height }, name, TextRole::PrintBody,
               Token::TextPrimary, top, true);
    if (sheet.hasFit(row))
        mark::scoreBar(pages.painter(), { x + CandidateColumns::Bar, y, CandidateColumns::BarWidth, 16 },
                       barOf(sheet, row), PdfPages::theme(), Qt::white);
    pages.text({ x + CandidateColumns::Fit, y, CandidateColumns::FitWidth, RowHeight }, figure(sheet.fit(row)),
               TextRole::PrintBody, Token::TextPrimary, Qt::AlignRight | Qt::AlignTop);
    if (sheet.tier[row] >= 0 && sheet.status[row] != FitStatus::Conditional)
        mark::tier(pages.painter(), { x + CandidateColumns::Tier, y + 1 }, sheet.tier[row],
                   static_cast<int>(sheet.tiers.size()), PdfPages::theme());
    pages.text({ x + CandidateColumns::Tier + 20, y, 68, height }, tierName(sheet, row), TextRole::PrintBody,
               Token::TextPrimary, top, true);
    pages.text({ x + CandidateColumns::Why, y, whyWidth, height }, entry.rationale, TextRole::PrintCaption,
               Token::TextSecondary, top, true);
    pages.skip(height + 2);
    pages.hairline(pages.y());
    pages.skip(4);
}

/// The fact as a person reads it; empty for unknown.
QString factText(const Scores &scores, std::size_t row, const QString &key)
{
    const Value value = scores.pool->value(row, key);
    const Attribute *attribute = scores.schema->find(key);
    return attribute ? displayText(value, *attribute, *scores.schema) : toFileText(value);
}

/// Columns of the table of criteria, in logical pixels from the left edge; the last takes what is left.
struct CriterionColumns {
    static constexpr double LabelWidth = 180;
    static constexpr double Fact = 186;
    static constexpr double FactWidth = 186;
    static constexpr double Bar = 380;
    static constexpr double BarWidth = 160;
    static constexpr double Points = 548;
    static constexpr double PointsWidth = 40;
    static constexpr double Of = 594;
};

QString factOrUnknown(const QString &fact)
{
    return fact.isEmpty() ? tr("unknown") : fact;
}

/// Label and fact are written out, over as many lines as they need.
double criterionHeight(PdfPages &pages, const Explanation::Row &part, const QString &fact)
{
    const double label = pages.textHeight(part.label, TextRole::PrintBody, CriterionColumns::LabelWidth);
    const double known = pages.textHeight(factOrUnknown(fact), TextRole::PrintBody, CriterionColumns::FactWidth);
    return std::max({ RowHeight, label + 4, known + 4 });
}

void criterionRow(PdfPages &pages, const Explanation::Row &part, const QString &fact)
{
    const double height = criterionHeight(pages, part, fact);
    pages.ensure(height);
    const double x = pages.left();
    const double y = pages.y() + 1;
    const QRectF bar(x + CriterionColumns::Bar, y + 5, CriterionColumns::BarWidth, 8);
    QPainter &painter = pages.painter();
    const Theme &look = PdfPages::theme();
    const Qt::Alignment top = Qt::AlignLeft | Qt::AlignTop;
    pages.text({ x, y, CriterionColumns::LabelWidth, height }, part.label, TextRole::PrintBody, Token::TextPrimary, top,
               true);
    pages.text({ x + CriterionColumns::Fact, y, CriterionColumns::FactWidth, height }, factOrUnknown(fact),
               TextRole::PrintBody, fact.isEmpty() ? Token::Caution : Token::TextSecondary, top, true);
    painter.setPen(Qt::NoPen);
    painter.fillRect(bar, look.color(Token::ChartTrack));
    const double share = part.weight > 0 ? std::clamp(part.contribution / (part.weight * 100), 0.0, 1.0) : 0;
    const QRectF filled(bar.left(), bar.top(), bar.width() * share, bar.height());
    if (std::isnan(part.value))
        mark::hatched(painter, filled, look.color(Token::ChartBar), Qt::white);
    else
        painter.fillRect(filled, look.color(Token::ChartBar));
    pages.text({ x + CriterionColumns::Points, y, CriterionColumns::PointsWidth, RowHeight }, figure(part.contribution),
               TextRole::PrintBody, Token::TextPrimary, Qt::AlignRight | Qt::AlignTop);
    pages.text({ x + CriterionColumns::Of, y, pages.width() - CriterionColumns::Of, RowHeight },
               tr("of %1").arg(figure(part.weight * 100)), TextRole::PrintBody, Token::TextMuted, top);
    pages.skip(height);
}
} // namespace

void drawFigures(PdfPages &pages, const QList<ReportFigure> &figures)
{
    pages.ensure(90);
    pages.skip(12);
    pages.hairline(pages.y());
    pages.skip(12);
    const double step = pages.width() / static_cast<double>(std::max<qsizetype>(1, figures.size()));
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const double x = pages.left() + static_cast<double>(i) * step;
        pages.text({ x, pages.y(), step - 8, 14 }, figures.at(i).caption, TextRole::PrintCaption, Token::TextSecondary);
        pages.text({ x, pages.y() + 14, step - 8, 32 }, figures.at(i).number, TextRole::PrintTitle);
        pages.text({ x, pages.y() + 48, step - 8, 14 }, figures.at(i).remark, TextRole::PrintCaption, Token::TextMuted);
    }
    pages.skip(72);
    pages.hairline(pages.y());
}

void drawSection(PdfPages &pages, const QString &title, const QString &caption)
{
    pages.skip(SectionGap);
    pages.ensure(80);
    pages.paragraph(title, TextRole::PrintSection);
    if (!caption.isEmpty())
        pages.paragraph(caption, TextRole::PrintCaption, Token::TextMuted);
    pages.skip(8);
}

void drawWeights(PdfPages &pages, const Scores &scores)
{
    drawSection(pages, tr("What we looked for"), mustHaves(scores.compiled));
    pages.ensure(56);
    const QList<std::pair<QString, double>> weights = groupWeights(scores.compiled);
    double x = pages.left();
    for (const auto &[name, share] : weights) {
        const double width = pages.width() * share;
        pages.painter().fillRect(QRectF(x, pages.y(), std::max(1.0, width - 2), 10),
                                 PdfPages::theme().color(Token::ChartBar));
        x += width;
    }
    pages.skip(16);
    QStringList words;
    for (const auto &[name, share] : weights)
        words << tr("%1 %2 %").arg(name, figure(share * 100, 0));
    pages.paragraph(words.join(QStringLiteral("   ")), TextRole::PrintCaption, Token::TextSecondary);
}

void drawTiers(PdfPages &pages, const Scores &scores)
{
    const BarListData data = tierBars(scores.sheet);
    drawSection(pages, tr("Companies by tier or reason"),
                tr("They add up to %1").arg(QLocale().toString(static_cast<qulonglong>(scores.sheet.size()))));
    const double height = static_cast<double>(data.rows.size()) * metric::Row;
    pages.ensure(height);
    paintBarList(pages.painter(), { pages.left(), pages.y(), pages.width(), height }, data, PdfPages::theme());
    pages.skip(height);
}

void drawDistribution(PdfPages &pages, const Scores &scores)
{
    drawSection(pages, tr("Distribution of fit"), tr("Ranked companies; dashed lines are the tier cuts"));
    pages.ensure(210);
    paintHistogram(pages.painter(), { pages.left(), pages.y(), pages.width(), 200 }, fitHistogram(scores.sheet), {},
                   PdfPages::theme(), Qt::white);
    pages.skip(206);
}

void drawCandidates(PdfPages &pages, const Scores &scores, const std::vector<ShortlistEntry> &entries)
{
    candidateHead(pages);
    int page = pages.pages();
    int missing = 0;
    for (const ShortlistEntry &entry : entries) {
        const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner);
        if (!row) {
            ++missing;
            continue;
        }
        pages.ensure(60);
        if (pages.pages() != page)
            candidateHead(pages);
        page = pages.pages();
        candidateRow(pages, scores, entry, *row);
    }
    if (missing > 0)
        pages.paragraph(tr("%Ln companies of the list are no longer in the pool and are not shown.", nullptr, missing),
                        TextRole::PrintCaption, Token::Caution);
}

void drawExplanation(PdfPages &pages, const Scores &scores, std::size_t row, const QString &rationale)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    double rows = 0;
    for (const Explanation::Row &part : explanation.rows) {
        if (part.weight > 0)
            rows += criterionHeight(pages, part, factText(scores, row, part.attribute));
    }
    // A candidate stays on one page, unless the profile is so long that no page would hold it.
    pages.ensure(std::min(120 + rows, 800.0));
    pages.skip(SectionGap);
    pages.paragraph(scores.pool->name(row), TextRole::PrintSection);
    if (!rationale.isEmpty())
        pages.paragraph(rationale, TextRole::PrintBody, Token::TextSecondary);
    for (const QString &sentence : inWords(explanation))
        pages.paragraph(sentence, TextRole::PrintCaption, Token::TextMuted);
    pages.skip(8);
    for (const Explanation::Row &part : explanation.rows) {
        if (part.weight > 0)
            criterionRow(pages, part, factText(scores, row, part.attribute));
    }
    pages.hairline(pages.y() + 2);
    pages.skip(6);
}

void drawQualification(PdfPages &pages, const ListQualification &found, const ShortlistEntry &entry)
{
    if (found.subjects.isEmpty())
        return;
    constexpr double Mark = 150;
    constexpr double Evidence = 260;
    const Qualification qualification = found.byEntry.value(entry.id);
    const auto heightOf = [&](const CandidateCheck &check) {
        return std::max(18.0, pages.textHeight(check.evidence, TextRole::PrintCaption, pages.width() - Evidence)) + 4;
    };
    double height = 40;
    for (const QString &subject : found.subjects)
        height += heightOf(qualification.check(subject));
    pages.ensure(std::min(height, 800.0)); // its head does not stand alone at the foot of a page
    pages.skip(6);
    pages.paragraph(tr("Before we sign: %1").arg(candidateStatusLabel(entry.status)), TextRole::BodyStrong);
    if (!qualification.reason.isEmpty())
        pages.paragraph(qualification.reason, TextRole::PrintBody, Token::TextSecondary);
    for (const QString &subject : found.subjects) {
        const CandidateCheck check = qualification.check(subject);
        const double rowHeight = heightOf(check);
        pages.ensure(rowHeight);
        const double x = pages.left();
        const double y = pages.y();
        pages.text({ x, y, Mark - 8, rowHeight }, checkSubjectLabel(subject), TextRole::PrintBody, Token::TextPrimary,
                   Qt::AlignLeft | Qt::AlignTop, true);
        mark::degree(pages.painter(), { x + Mark, y + 2, 10, 10 }, static_cast<Degree>(check.rating),
                     PdfPages::theme());
        pages.text({ x + Mark + 16, y, Evidence - Mark - 24, rowHeight }, checkRatingLabel(check.rating),
                   TextRole::PrintBody);
        pages.text({ x + Evidence, y, pages.width() - Evidence, rowHeight }, check.evidence, TextRole::PrintCaption,
                   Token::TextSecondary, Qt::AlignLeft | Qt::AlignTop, true);
        pages.skip(rowHeight);
    }
    if (qualification.nextStep.isEmpty())
        return;
    QStringList parts { qualification.nextStep, qualification.nextOwner };
    if (qualification.nextBy.isValid())
        parts << tr("by %1").arg(QLocale().toString(qualification.nextBy, QLocale::ShortFormat));
    parts.removeAll(QString());
    pages.paragraph(tr("Next step: %1").arg(parts.join(QStringLiteral(", "))), TextRole::PrintBody);
}

void drawCoverage(PdfPages &pages, const Scores &scores, const CoverageMap &map)
{
    const HeatMapData data = heatMap(map, *scores.schema, HeatFigure::Gap);
    const QSizeF size = heatMapSize(data);
    const double scale = std::min({ 1.0, pages.width() / size.width(), 800 / size.height() });
    pages.ensure(size.height() * scale + 80);
    drawSection(pages, tr("Who covers what"),
                map.onlyEngaged
                    ? tr("Supply of qualified partners with an active engagement, weighted by fit, less demand")
                    : tr("Supply of qualified companies, weighted by fit, less demand"));
    QPainter &painter = pages.painter();
    painter.save();
    painter.translate(pages.left(), pages.y());
    painter.scale(scale, scale);
    paintHeatMap(painter, { 0, 0 }, data, PdfPages::theme());
    painter.restore();
    pages.skip(size.height() * scale + 8);
}

void drawHealth(PdfPages &pages, const QList<HealthFinding> &findings)
{
    drawSection(pages, tr("Health of the profile"), {});
    for (const HealthFinding &finding : findings) {
        const double height =
            std::max(16.0, pages.textHeight(finding.reason, TextRole::PrintCaption, pages.width() - 250)) + 4;
        pages.ensure(height);
        const bool warns = finding.severity == HealthFinding::Severity::Warning;
        const Tone tone = warns                                 ? Tone::Caution
            : finding.severity == HealthFinding::Severity::Info ? Tone::Info
                                                                : Tone::Positive;
        paintIcon(pages.painter(), { pages.left(), pages.y() + 1, 12, 12 }, toneIcon(tone),
                  PdfPages::theme().toneText(tone));
        pages.text({ pages.left() + 20, pages.y(), 220, height }, finding.title, TextRole::PrintBody,
                   Token::TextPrimary, Qt::AlignLeft | Qt::AlignTop);
        pages.text({ pages.left() + 250, pages.y(), pages.width() - 250, height }, finding.reason,
                   TextRole::PrintCaption, Token::TextSecondary, Qt::AlignLeft | Qt::AlignTop, true);
        pages.skip(height);
    }
}

void drawMethod(PdfPages &pages, const Scores &scores)
{
    const ProfileVersion &version = scores.version;
    drawSection(pages, tr("Method"), {});
    pages.paragraph(tr("Fit is the weighted sum of %1 criteria on fixed scales from 0 to 100; it does not depend on "
                       "who else is on the list. "
                       "An unknown fact is never counted as zero: an estimate stands in for it, and the whisker shows "
                       "the range it leaves open. "
                       "A failed must-have excludes a company, it does not just cost points.")
                        .arg(scores.compiled.leaves.size()),
                    TextRole::PrintCaption, Token::TextSecondary);
    pages.paragraph(tr("Profile: %1, version %2, %3. Pool: %4 companies.")
                        .arg(version.profile.name)
                        .arg(version.version)
                        .arg(statusLabel(version.status).toLower())
                        .arg(QLocale().toString(static_cast<qulonglong>(scores.sheet.size()))),
                    TextRole::PrintCaption, Token::TextSecondary);
}

} // namespace partnerscope
