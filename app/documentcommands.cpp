#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/exports.h"
#include "session/pagedata.h"
#include "session/workbookexports.h"
#include "ui/report/documents.h"

#include <QFileInfo>

#include <limits>

namespace partnerscope {

namespace {
constexpr OptionSpec PaperOption { "paper", "a4|letter",
                                   QT_TRANSLATE_NOOP("partnerscope", "of a PDF; a4 unless told otherwise") };

Result<QString> paperOf(const Arguments &arguments)
{
    return arguments.choice("paper", { QStringLiteral("a4"), QStringLiteral("letter") }, QStringLiteral("a4"));
}

DocumentHead headOf(const Session &session, const QString &paper)
{
    return { session.name(), session.clock().today(), paperNamed(paper) };
}

/// The map on the page is a help, not the point: a pool without regions or industries still gets its document.
std::optional<CoverageMap> coverageFor(const Scores &scores)
{
    Result<CoverageMap> map = coverageOf(scores, defaultCoverageAxes(scores));
    return map ? std::optional(std::move(*map)) : std::nullopt;
}

Result<int> runShortlist(const Arguments &arguments)
{
    const QString path = arguments.text("output");
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("csv") && suffix != QLatin1String("xlsx") && suffix != QLatin1String("pdf"))
        return wrongWords(tr("--output must end in .csv, .xlsx or .pdf, \"%1\" does not.").arg(path));
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), 10);
    if (!top)
        return top.failure();
    const Result<QString> paper = paperOf(arguments);
    if (!paper)
        return paper.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const std::vector<ShortlistEntry> entries = topCandidates(scores, static_cast<std::size_t>(*top));
    if (suffix == QLatin1String("csv"))
        return deliverScored(arguments, *scored, shortlistCsv(scores, entries));
    const QString title = tr("Top %1 for %2").arg(entries.size()).arg(scores.version.profile.name);
    if (suffix == QLatin1String("xlsx"))
        return deliverScored(arguments, *scored,
                             shortlistWorkbook(title, scores, entries, scored->session->clock().today()));
    return deliverScored(
        arguments, *scored,
        shortlistPdf({ headOf(*scored->session, *paper), title, scored->scores, entries, coverageFor(scores) }));
}

Result<int> runReport(const Arguments &arguments)
{
    const Result<QString> paper = paperOf(arguments);
    if (!paper)
        return paper.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Result<QList<HealthFinding>> health = healthOf(*scored->session, *scored->scores);
    if (!health)
        return health.failure();
    return deliverScored(
        arguments, *scored,
        reportPdf({ headOf(*scored->session, *paper), scored->scores, coverageFor(*scored->scores), *health }));
}
} // namespace

std::vector<Command> documentCommands()
{
    Command shortlist {
        "shortlist", "WORKSPACE --profile NAME --top N --output FILE.csv|.xlsx|.pdf [--paper a4|letter]",
        QT_TRANSLATE_NOOP("partnerscope", "Writes the best ranked companies with the reason for each.")
    };
    shortlist.options = { ProfileOption,
                          { "top", "N", QT_TRANSLATE_NOOP("partnerscope", "how many ranked companies") },
                          { "output", "FILE", QT_TRANSLATE_NOOP("partnerscope", "a .csv, .xlsx or .pdf file") },
                          PaperOption };
    shortlist.required = { QStringLiteral("profile"), QStringLiteral("top"), QStringLiteral("output") };
    shortlist.draws = true;
    shortlist.run = runShortlist;
    Command report { "report", "WORKSPACE --profile NAME --output FILE.pdf [--paper a4|letter]",
                     QT_TRANSLATE_NOOP("partnerscope", "Writes the report of a profile as a PDF.") };
    report.options = { ProfileOption,
                       { "output", "FILE.pdf", QT_TRANSLATE_NOOP("partnerscope", "where the report goes") },
                       PaperOption };
    report.required = { QStringLiteral("profile"), QStringLiteral("output") };
    report.draws = true;
    report.run = runReport;
    return { shortlist, report };
}

} // namespace partnerscope
