#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "insight/coverage.h"
#include "scoring/explanation.h"
#include "session/exports.h"

#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
const QStringList CsvOrJson { QStringLiteral("csv"), QStringLiteral("json") };

Result<QDate> dayOf(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate day = QDate::fromString(arguments.text(option), Qt::ISODate);
    if (!day.isValid())
        return wrongWords(
            tr("--%1 is a date like 2026-05-14, not \"%2\".").arg(QLatin1String(option), arguments.text(option)));
    return day;
}

Result<int> runScore(const Arguments &arguments)
{
    const Result<QString> format = arguments.choice("format", CsvOrJson, QStringLiteral("csv"));
    if (!format)
        return wrongWords(format.error().message);
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), 0);
    if (!top)
        return wrongWords(top.error().message);
    const Result<QDate> day = dayOf(arguments, "as-of");
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

Result<std::size_t> rowNamed(const Pool &pool, const QString &name)
{
    const std::vector<std::size_t> rows = pool.rowsNamed(name);
    if (!rows.empty()) {
        if (rows.size() > 1)
            tell(tr("%1 companies have this name; the first one is shown.").arg(rows.size()));
        return rows.front();
    }
    for (std::size_t row = 0; row < pool.size(); ++row) {
        if (pool.name(row).compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return fail(ErrorCode::NotFound, tr("The workspace has no company \"%1\".").arg(name));
}

QByteArray explanationText(const Scores &scores, std::size_t row)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    QStringList lines { scores.pool->name(row) };
    lines << inWords(explanation) << QString();
    const auto number = [](double value, int width) {
        return (std::isnan(value) ? QStringLiteral("?") : QString::number(value, 'f', 1)).rightJustified(width);
    };
    lines << tr("points of weight  criterion: fact");
    for (const Explanation::Row &part : explanation.rows) {
        const QString fact = toFileText(scores.pool->value(row, part.attribute));
        QString line = number(part.contribution, 6) + QStringLiteral("  ") + number(part.weight * 100, 6)
            + QStringLiteral("    ") + (part.label.isEmpty() ? part.key : part.label) + QStringLiteral(": ")
            + (fact.isEmpty() ? tr("unknown") : fact);
        if (part.isGate && part.gate != GateResult::Pass)
            line += QLatin1Char(' ')
                + (part.gate == GateResult::Fail ? tr("(must-have failed)") : tr("(must-have unknown)"));
        lines << line;
    }
    return lines.join(QLatin1Char('\n')).toUtf8().append('\n');
}

Result<int> runExplain(const Arguments &arguments)
{
    const Result<QString> format =
        arguments.choice("format", { QStringLiteral("text"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return wrongWords(format.error().message);
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Result<std::size_t> row = rowNamed(*scored->scores->pool, arguments.text("partner"));
    if (!row)
        return row.failure();
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("text") ? explanationText(*scored->scores, *row)
                                                          : explanationJson(*scored->scores, *row));
}

Result<int> runCoverage(const Arguments &arguments)
{
    const Result<QString> format = arguments.choice("format", CsvOrJson, QStringLiteral("csv"));
    if (!format)
        return wrongWords(format.error().message);
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const Result<CoverageMap> map = coverage(scores.version.profile, *scores.schema, *scores.pool, scores.sheet,
                                             arguments.text("rows"), arguments.text("columns"));
    if (!map)
        return map.failure();
    return deliverScored(arguments, *scored, *format == QLatin1String("csv") ? coverageCsv(*map) : coverageJson(*map));
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
    Command explain { "explain", "WORKSPACE --profile NAME --partner NAME [--format text|json]",
                      QT_TRANSLATE_NOOP("partnerscope", "Says why a company scores what it scores.") };
    explain.options = { ProfileOption,
                        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") },
                        { "format", "text|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") } };
    explain.required = { QStringLiteral("profile"), QStringLiteral("partner") };
    explain.run = runExplain;
    Command coverage {
        "coverage", "WORKSPACE --profile NAME --rows ATTRIBUTE --columns ATTRIBUTE [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Shows which combinations of two attributes qualified partners cover.")
    };
    coverage.options = { ProfileOption,
                         { "rows", "ATTRIBUTE", QT_TRANSLATE_NOOP("partnerscope", "attribute of the rows") },
                         { "columns", "ATTRIBUTE", QT_TRANSLATE_NOOP("partnerscope", "attribute of the columns") },
                         FormatOption,
                         OutputOption };
    coverage.required = { QStringLiteral("profile"), QStringLiteral("rows"), QStringLiteral("columns") };
    coverage.run = runCoverage;
    return { score, explain, coverage };
}

} // namespace partnerscope
