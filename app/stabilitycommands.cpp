#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/stabilityexports.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr std::size_t RivalsLookedAt = 100;

/// Whether any share of the profile can be moved against another one.
bool hasMovableWeight(const Stability &found)
{
    return std::ranges::any_of(found.nodes, [](const NodeStability &node) { return node.winner || node.order; });
}

/// Why columns are empty.
void tellWhatIsMissing(const Scores &scores, const StabilityRequest &request, const Stability &found)
{
    const std::size_t ranked = scores.ranking.ranked;
    if (ranked < 2)
        tell(ranked == 0 ? tr("No company has a rank, so there is no order that a weight could change.")
                         : tr("Only one company has a rank, so there is no order that a weight could change."));
    else if (!hasMovableWeight(found))
        tell(tr("Only one criterion counts, so there is no weight that could be moved against another one."));
    else if (request.topCount >= ranked)
        tell(tr("Only %n companies have a rank, so all of them stay among the best %1 whatever the weights are.",
                nullptr, static_cast<int>(ranked))
                 .arg(request.topCount));
    if (!request.partner || scores.sheet.isRanked(*request.partner))
        return;
    const QString name = scores.pool->name(*request.partner);
    tell(scores.sheet.status[*request.partner] == FitStatus::Excluded
             ? tr("%1 is excluded, so it has no tier that a weight could change.").arg(name)
             : tr("Too little is known of %1 for a tier, so there is none that a weight could change.").arg(name));
}

Result<int> runStability(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), 10);
    if (!top)
        return top.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    StabilityRequest request;
    request.topCount = static_cast<std::size_t>(*top);
    if (arguments.has("partner")) {
        const Result<std::size_t> row = rowNamed(*scores.pool, arguments.text("partner"));
        if (!row)
            return row.failure();
        request.partner = static_cast<std::uint32_t>(*row);
    }
    const Stability found = stability(scores.version.profile, scores.compiled, scores.sheet, scores.ranking, request);
    tellWhatIsMissing(scores, request, found);
    if (*format == QLatin1String("csv"))
        return deliverScored(arguments, *scored, stabilityCsv(scores, found));
    const std::vector<std::uint32_t> best = topCandidateRows(scores.ranking, RivalsLookedAt);
    return deliverScored(arguments, *scored, stabilityJson(scores, found, closestRival(scores.compiled, best)));
}

Result<double> spreadOf(const Arguments &arguments)
{
    const WeightModel usual;
    if (!arguments.has("spread"))
        return usual.spread;
    bool isNumber = false;
    const double spread = QLocale::c().toDouble(arguments.text("spread"), &isNumber);
    if (!isNumber || !std::isfinite(spread) || spread <= 0)
        return wrongWords(tr("--spread is a number above 0, not \"%1\".").arg(arguments.text("spread")));
    return spread;
}

struct Asked {
    AcceptabilityOptions options;
    std::size_t candidates = 0;
};

Result<Asked> readAsked(const Arguments &arguments)
{
    const Result<qint64> candidates = arguments.number("candidates", 1, AcceptabilityOptions::MostCandidates, 500);
    const Result<qint64> samples = arguments.number("samples", 1, AcceptabilityOptions::MostSamples, 10'000);
    const Result<qint64> seed = arguments.number("seed", 0, std::numeric_limits<qint64>::max(), 1);
    for (const Result<qint64> *number : { &candidates, &samples, &seed }) {
        if (!*number)
            return wrongWords(number->error().message);
    }
    const Result<QString> weights =
        arguments.choice("weights", { QStringLiteral("uniform"), QStringLiteral("ordinal"), QStringLiteral("around") },
                         QStringLiteral("around"));
    if (!weights)
        return weights.failure();
    const Result<double> spread = spreadOf(arguments);
    if (!spread)
        return spread.failure();
    Asked asked;
    asked.candidates = static_cast<std::size_t>(*candidates);
    asked.options.samples = static_cast<std::size_t>(*samples);
    asked.options.seed = static_cast<std::uint64_t>(*seed);
    asked.options.weights.knowledge = weightKnowledgeFromKey(*weights).value_or(WeightKnowledge::Around);
    asked.options.weights.spread = *spread;
    return asked;
}

Result<int> runAcceptability(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<Asked> asked = readAsked(arguments);
    if (!asked)
        return asked.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const Result<Acceptability> found = acceptability(scores.version.profile, scores.compiled, scores.sheet,
                                                      topCandidateRows(scores.ranking, asked->candidates),
                                                      asked->options, terminalProgress(tr("Sampling")));
    if (!found)
        return found.failure();
    if (found->samples > 0)
        tell(
            tr("%1 samples with seed %2: every share is within %3 points of what endless sampling would give, 95 times "
               "of 100.")
                .arg(found->samples)
                .arg(found->seed)
                .arg(100 * found->halfWidth, 0, 'f', 2));
    else
        tell(tr("Fewer than two companies can be compared, so there is nothing to sample."));
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? acceptabilityCsv(scores, *found)
                                                         : acceptabilityJson(scores, *found));
}

} // namespace

std::vector<Command> stabilityCommands()
{
    Command stability {
        "stability", "WORKSPACE --profile NAME [--top K] [--partner NAME] [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope",
                          "Says how far each weight can move before the winner, the top or a tier changes.")
    };
    stability.options = {
        ProfileOption,
        { "top", "K", QT_TRANSLATE_NOOP("partnerscope", "size of the top that shall stay; 10 unless told otherwise") },
        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "company whose tier shall stay") },
        FormatOption,
        OutputOption
    };
    stability.required = { QStringLiteral("profile") };
    stability.run = runStability;
    Command acceptability {
        "acceptability",
        "WORKSPACE --profile NAME [--candidates N] [--samples N] [--seed S] [--weights uniform|ordinal|around] "
        "[--spread KAPPA] [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP(
            "partnerscope", "Says how often each company comes first, where weights and unknown facts are not certain.")
    };
    acceptability.options = {
        ProfileOption,
        { "candidates", "N",
          QT_TRANSLATE_NOOP("partnerscope", "best companies that are compared; 500 unless told otherwise") },
        { "samples", "N", QT_TRANSLATE_NOOP("partnerscope", "number of samples; 10000 unless told otherwise") },
        { "seed", "S", QT_TRANSLATE_NOOP("partnerscope", "another seed draws other samples; 1 unless told otherwise") },
        { "weights", "uniform|ordinal|around",
          QT_TRANSLATE_NOOP("partnerscope", "any weights, any in the same order, or close to the given ones (usual)") },
        { "spread", "KAPPA",
          QT_TRANSLATE_NOOP("partnerscope", "how close: larger is closer; 74 unless told otherwise") },
        FormatOption,
        OutputOption
    };
    acceptability.required = { QStringLiteral("profile") };
    acceptability.run = runAcceptability;
    return { stability, acceptability };
}

} // namespace partnerscope
