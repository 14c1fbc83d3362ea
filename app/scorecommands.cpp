#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/explanationexport.h"
#include "session/exports.h"

#include <limits>

namespace partnerscope {

namespace {

Result<int> runScore(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), 0);
    if (!top)
        return top.failure();
    const Result<QDate> day = arguments.day("as-of");
    if (!day)
        return day.failure();
    const Result<Scored> scored = scoreWorkspace(arguments, *day);
    if (!scored)
        return scored.failure();
    for (const QString &notice : scored->scores->compiled.notices)
        tell(notice);
    const auto rows = static_cast<std::size_t>(*top);
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? scoreCsv(*scored->scores, rows)
                                                         : scoreJson(*scored->scores, rows));
}

Result<int> runExplain(const Arguments &arguments)
{
    const Result<QString> format =
        arguments.choice("format", { QStringLiteral("text"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return format.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Result<std::size_t> row = rowNamed(*scored->scores->pool, arguments.text("partner"));
    if (!row)
        return row.failure();
    std::optional<std::size_t> against;
    if (arguments.has("against")) {
        const Result<std::size_t> other = rowNamed(*scored->scores->pool, arguments.text("against"));
        if (!other)
            return other.failure();
        if (*other == *row)
            return wrongWords(tr("--against names another company than --partner."));
        against = *other;
    }
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("text") ? explanationText(*scored->scores, *row, against)
                                                          : explanationJson(*scored->scores, *row, against));
}
} // namespace

std::vector<Command> scoreCommands()
{
    Command score { "score", "WORKSPACE --profile NAME [--top N] [--as-of DATE] [--format csv|json] [--output FILE]",
                    QT_TRANSLATE_NOOP("partnerscope", "Scores every company against a profile, best first.") };
    score.options = { ProfileOption,
                      { "top", "N", QT_TRANSLATE_NOOP("partnerscope", "only the first N ranked companies") },
                      { "as-of", "DATE",
                        QT_TRANSLATE_NOOP("partnerscope",
                                          "with the facts as recorded by that day; today unless told otherwise") },
                      FormatOption,
                      OutputOption };
    score.required = { QStringLiteral("profile") };
    score.run = runScore;
    Command explain { "explain", "WORKSPACE --profile NAME --partner NAME [--against NAME] [--format text|json]",
                      QT_TRANSLATE_NOOP("partnerscope", "Says why a company scores what it scores.") };
    explain.options = { ProfileOption,
                        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") },
                        { "against", "NAME",
                          QT_TRANSLATE_NOOP("partnerscope", "another company, to compare the two point by point") },
                        { "format", "text|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") } };
    explain.required = { QStringLiteral("profile"), QStringLiteral("partner") };
    explain.run = runExplain;
    return { score, explain };
}

} // namespace partnerscope
