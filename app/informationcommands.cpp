#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/informationexport.h"

#include <QFileInfo>

#include <limits>

namespace partnerscope {

namespace {
constexpr int DefaultTop = 20;

/// Why there is no question.
QString nothingToAsk(const Scores &scores, const Arguments &arguments, qint64 top)
{
    if (arguments.has("partner"))
        return tr("Everything that the profile asks about this company is known.");
    if (scores.pool->size() == 0)
        return tr("The workspace has no companies, so there is nothing to find out.");
    return scores.ranking.ranked == 0 ? tr("No company has a rank, and no single fact can give one to any of them.")
                                      : tr("No single fact can change who is among the best %1.").arg(top);
}

Result<int> runInformation(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<qint64> top = arguments.number("top", 1, std::numeric_limits<int>::max(), DefaultTop);
    if (!top)
        return top.failure();
    if (arguments.has("top") && arguments.has("partner"))
        return wrongWords(tr("--partner and --top cannot be given together."));
    const bool overwritesCosts = arguments.has("costs") && arguments.has("output")
        && QFileInfo(arguments.text("costs")) == QFileInfo(arguments.text("output"));
    if (overwritesCosts)
        return fail(
            ErrorCode::Io,
            tr("%1 is what the command reads. Choose another file for the result.").arg(arguments.text("costs")));
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    QHash<QString, double> costs;
    if (arguments.has("costs")) {
        Result<QHash<QString, double>> read = readCosts(arguments.text("costs"), *scores.schema);
        if (!read)
            return read.failure();
        costs = std::move(*read);
    }
    InformationValue information(scores.compiled, scores.sheet, *scores.pool, costs);
    std::vector<Question> questions;
    if (arguments.has("partner")) {
        const Result<std::size_t> row = rowNamed(*scores.pool, arguments.text("partner"));
        if (!row)
            return row.failure();
        questions = information.about(*row);
    } else {
        questions = information.aboutTop(scores.ranking, static_cast<std::size_t>(*top));
    }
    if (questions.empty())
        tell(nothingToAsk(scores, arguments, *top));
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? informationCsv(scores, questions)
                                                         : informationJson(scores, questions));
}
} // namespace

std::vector<Command> informationCommands()
{
    Command information {
        "information",
        "WORKSPACE --profile NAME [--partner NAME | --top K] [--costs FILE.csv] [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope",
                          "Ranks which facts to find out next, by the chance that they change a tier "
                          "or the list of the best.")
    };
    information.options = {
        ProfileOption,
        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "facts about this company only") },
        { "top", "K",
          QT_TRANSLATE_NOOP("partnerscope", "facts that change who is among the best K; 20 unless told otherwise") },
        { "costs", "FILE.csv",
          QT_TRANSLATE_NOOP("partnerscope",
                            "columns attribute and cost; what is not listed costs 1; unknown must-haves come first "
                            "whatever they cost, those that cap the tier among them") },
        FormatOption,
        OutputOption
    };
    information.required = { QStringLiteral("profile") };
    information.run = runInformation;
    return { information };
}

} // namespace partnerscope
