#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/backtestexports.h"
#include "session/backtests.h"
#include "session/lensexports.h"

#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr qint64 LongestHorizon = 60; ///< months

Result<std::optional<double>> targetOf(const Arguments &arguments)
{
    if (!arguments.has("target"))
        return std::optional<double>();
    bool isNumber = false;
    const double target = arguments.text("target").toDouble(&isNumber);
    if (!isNumber || !std::isfinite(target))
        return wrongWords(tr("--target is a number, not \"%1\".").arg(arguments.text("target")));
    return std::optional(target);
}

Result<BacktestRequest> requestOf(const Arguments &arguments)
{
    BacktestRequest request;
    const Result<QString> measure = arguments.choice("outcome", performanceMeasures(), {});
    if (!measure)
        return measure.failure();
    const Result<std::optional<double>> target = targetOf(arguments);
    if (!target)
        return target.failure();
    const Result<QDate> from = arguments.day("from");
    if (!from)
        return from.failure();
    const Result<qint64> months = arguments.number("horizon", 3, LongestHorizon, 12);
    if (!months)
        return months.failure();
    if (*months % 3 != 0)
        return wrongWords(tr("--horizon is a multiple of 3 months, because results are recorded by quarter."));
    const Result<qint64> seed = arguments.number("seed", 0, std::numeric_limits<qint64>::max(), 1);
    if (!seed)
        return seed.failure();
    request.measure = *measure;
    request.target = *target;
    request.from = *from;
    request.months = static_cast<int>(*months);
    request.learn = arguments.has("learn");
    request.learning.seed = static_cast<std::uint64_t>(*seed);
    request.learning.progress = terminalProgress(tr("Learning"));
    return request;
}

Result<int> runBacktest(const Arguments &arguments)
{
    const Result<QString> format = arguments.choice(
        "format", { QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return format.failure();
    const Result<BacktestRequest> request = requestOf(arguments);
    if (!request)
        return request.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<Backtest> result = backtestOf(**session, *version, *request);
    if (!result)
        return result.failure();
    const Result<> delivered = deliver(arguments,
                                       *format == QLatin1String("csv")        ? backtestCsv(*result)
                                           : *format == QLatin1String("json") ? backtestJson(*result)
                                                                              : backtestText(*result));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runLenses(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), 0);
    if (!top)
        return top.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const Lenses views = lenses(scores.compiled, scores.sheet, scores.ranking);
    if (views.rows.empty())
        tell(tr("No company has a rank, so there is nothing to rank in another way."));
    else if (!views.topsisAvailable)
        tell(tr("TOPSIS has no ranks: it needs at least two companies that differ."));
    const auto rows = static_cast<std::size_t>(*top);
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? lensesCsv(scores, views, rows)
                                                         : lensesJson(scores, views, rows));
}

} // namespace

std::vector<Command> backtestCommands()
{
    Command backtest {
        "backtest",
        "WORKSPACE --profile NAME --outcome MEASURE [--target X] [--from DATE] [--horizon MONTHS] "
        "[--learn] [--seed S] [--format text|csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Checks whether fit, as it would have been given then, foretold the results.")
    };
    backtest.options = {
        ProfileOption,
        { "outcome", "MEASURE",
          QT_TRANSLATE_NOOP("partnerscope", "a measure of the results, such as sourced_revenue or deals_won") },
        { "target", "X",
          QT_TRANSLATE_NOOP("partnerscope", "what counts as success; the better half unless told otherwise") },
        { "from", "DATE",
          QT_TRANSLATE_NOOP(
              "partnerscope",
              "facts recorded before, results from there on; the latest quarters unless told otherwise") },
        { "horizon", "MONTHS", QT_TRANSLATE_NOOP("partnerscope", "months of results; 12 unless told otherwise") },
        { "learn", nullptr, QT_TRANSLATE_NOOP("partnerscope", "also suggest weights, if the data can prove them") },
        { "seed", "S", QT_TRANSLATE_NOOP("partnerscope", "seed of what is drawn at random; 1 unless told otherwise") },
        { "format", "text|csv|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") },
        OutputOption
    };
    backtest.required = { QStringLiteral("profile"), QStringLiteral("outcome") };
    backtest.run = runBacktest;
    Command lenses { "lenses", "WORKSPACE --profile NAME [--top N] [--format csv|json] [--output FILE]",
                     QT_TRANSLATE_NOOP("partnerscope",
                                       "Shows how two other methods would rank the companies, and why they differ.") };
    lenses.options = { ProfileOption,
                       { "top", "N", QT_TRANSLATE_NOOP("partnerscope", "only the first N companies") },
                       FormatOption,
                       OutputOption };
    lenses.required = { QStringLiteral("profile") };
    lenses.run = runLenses;
    return { backtest, lenses };
}

} // namespace partnerscope
