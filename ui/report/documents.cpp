#include "ui/report/documents.h"

#include "base/text.h"
#include "session/exports.h"
#include "ui/report/reportblocks.h"
#include "ui/theme/applytheme.h"

#include <QLocale>

#include <cmath>
#include <functional>

namespace partnerscope {

namespace {
constexpr std::size_t ReportCandidates = 20;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(std::lround(share * 100)));
}

/// Draws twice: the first time only to learn how many pages there are.
Result<QByteArray> draw(const DocumentHead &head, const QString &title, const std::function<void(PdfPages &)> &content)
{
    if (const Result<> fonts = loadFonts(); !fonts)
        return fonts.failure();
    int pageCount = 0;
    {
        PdfPages counting(head, title, 0);
        if (!counting.isReady())
            return fail(ErrorCode::Io, tr("The PDF cannot be drawn."));
        content(counting);
        pageCount = counting.pages();
    }
    PdfPages pages(head, title, pageCount);
    content(pages);
    return pages.finish();
}

void drawTitle(PdfPages &pages, const QString &kind, const QString &title, const QString &lead)
{
    pages.skip(32);
    pages.paragraph(kind, TextRole::PrintBody, Token::TextSecondary);
    pages.skip(4);
    pages.paragraph(title, TextRole::PrintTitle);
    pages.skip(8);
    pages.paragraph(lead, TextRole::PrintBody, Token::TextSecondary);
}

double meanFit(const Scores &scores, const std::vector<ShortlistEntry> &entries, double *known)
{
    double fit = 0;
    std::size_t count = 0;
    *known = 0;
    for (const ShortlistEntry &entry : entries) {
        const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner);
        if (!row || !scores.sheet.hasFit(*row))
            continue;
        fit += scores.sheet.fit(*row);
        *known += scores.sheet.known(*row);
        ++count;
    }
    *known = count ? *known / static_cast<double>(count) : 0;
    return count ? fit / static_cast<double>(count) : std::nan("");
}
} // namespace

QPageSize::PageSizeId paperNamed(const QString &name)
{
    return name == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4;
}

Result<QByteArray> reportPdf(const ReportContent &content)
{
    const Scores &scores = *content.scores;
    const Distribution shares = distribution(scores.sheet);
    const double qualified =
        scores.sheet.size() ? static_cast<double>(shares.qualified) / static_cast<double>(scores.sheet.size()) : 0;
    const QString name = scores.version.profile.name;
    const QString top = scores.sheet.tiers.empty() ? tr("no tiers") : scores.sheet.tiers.front().name;
    return draw(content.head, tr("Report: %1").arg(name), [&](PdfPages &pages) {
        drawTitle(
            pages, tr("Report on an ideal partner profile"),
            tr("%1 of %2 companies qualify for “%3”").arg(number(shares.qualified), number(scores.sheet.size()), name),
            scores.version.profile.purpose.objective);
        drawFigures(pages,
                    { { tr("Pool"), number(scores.sheet.size()), tr("companies") },
                      { tr("Qualified"), number(shares.qualified), tr("%1 of the pool").arg(percent(qualified)) },
                      { top, scores.sheet.tiers.empty() ? QStringLiteral("–") : number(shares.perTier.front()),
                        tr("in the top tier") },
                      { tr("Mean fit"), QLocale().toString(shares.meanFit, 'f', 1), tr("of ranked companies") },
                      { tr("Known facts"), percent(shares.meanKnown), tr("of the weight, on average") } });
        drawWeights(pages, scores);
        drawTiers(pages, scores);
        drawDistribution(pages, scores);
        const std::vector<ShortlistEntry> best = topCandidates(scores, ReportCandidates);
        drawSection(pages, tr("The best %1 by fit").arg(best.size()),
                    tr("The whisker is the range left by unknown facts; gaps in the bar mark the tier cuts"));
        drawCandidates(pages, scores, best);
        if (content.coverage)
            drawCoverage(pages, scores, *content.coverage);
        drawHealth(pages, content.health);
        drawMethod(pages, scores);
    });
}

Result<QByteArray> shortlistPdf(const ShortlistContent &content)
{
    const Scores &scores = *content.scores;
    const Distribution shares = distribution(scores.sheet);
    double known = 0;
    const double fit = meanFit(scores, content.entries, &known);
    return draw(content.head, content.title, [&](PdfPages &pages) {
        drawTitle(pages, tr("Partner shortlist for decision"), content.title,
                  tr("From a pool of %1 companies, %2 qualify for the profile “%3”. These %4 were chosen.")
                      .arg(number(scores.sheet.size()), number(shares.qualified), scores.version.profile.name,
                           number(content.entries.size())));
        drawFigures(pages,
                    { { tr("Candidates"), number(content.entries.size()),
                        tr("of %1 ranked").arg(number(scores.ranking.ranked)) },
                      { tr("Mean fit"), std::isnan(fit) ? QStringLiteral("–") : QLocale().toString(fit, 'f', 1),
                        tr("pool mean %1").arg(QLocale().toString(shares.meanFit, 'f', 1)) },
                      { tr("Known facts"), percent(known), tr("of the weight, on average") } });
        drawWeights(pages, scores);
        drawSection(pages, tr("The candidates"),
                    tr("Fit from 0 to 100; the whisker is the range left by unknown facts; gaps in the bar mark the "
                       "tier cuts"));
        drawCandidates(pages, scores, content.entries);
        for (const ShortlistEntry &entry : content.entries) {
            if (const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner)) {
                drawExplanation(pages, scores, *row, entry.rationale);
                drawQualification(pages, content.found, entry);
            }
        }
        if (content.coverage)
            drawCoverage(pages, scores, *content.coverage);
        drawMethod(pages, scores);
    });
}

} // namespace partnerscope
