#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/weighting.h"

#include <QLocale>

namespace partnerscope {

namespace {
QStringList methodKeys()
{
    QStringList keys;
    for (const WeightMethod method : weightMethods())
        keys << weightMethodKey(method);
    return keys;
}

QStringList tableKeys()
{
    QStringList keys;
    for (const RandomIndexTable table : randomIndexTables())
        keys << tableKey(table);
    return keys;
}

/// What a table of weights has no column for.
void tellRemarks(const WeightAnswer &answer)
{
    if (answer.pairwise && answer.pairwise->cr && answer.weights.size() > 2) {
        const PairwiseWeights &pairwise = *answer.pairwise;
        const auto number = [](double value) { return QLocale().toString(value, 'f', 6); };
        tell(tr("Principal eigenvalue %1, consistency index %2, random index %3 (table %4).")
                 .arg(number(pairwise.lambda), number(pairwise.ci), number(pairwise.index.value),
                      tableKey(pairwise.table)));
    }
    for (const QString &notice : answer.notices)
        tell(notice);
}

Result<int> runWeights(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<QString> method = arguments.has("method") ? arguments.choice("method", methodKeys(), {}) : QString();
    if (!method)
        return method.failure();
    const Result<QString> table = arguments.choice("table", tableKeys(), tableKey(DefaultRandomIndex));
    if (!table)
        return table.failure();
    const Result<JudgementsFile> file = readJudgementsFile(arguments.positions().first());
    if (!file)
        return file.failure();
    const Result<WeightAnswer> answer =
        weightsFrom(*file, weightMethodFromKey(*method), tableFromKey(*table).value_or(DefaultRandomIndex),
                    arguments.has("strict") ? ConsistencyLimits::Strict : ConsistencyLimits::Usual);
    if (!answer)
        return fail(answer.error().code, tr("%1: %2").arg(arguments.positions().first(), answer.error().message));
    const bool isCsv = *format == QLatin1String("csv");
    const Result<> delivered = deliver(arguments, isCsv ? weightsCsv(*answer) : weightsJson(*answer));
    if (!delivered)
        return delivered.failure();
    if (isCsv)
        tellRemarks(*answer);
    return Done;
}
} // namespace

std::vector<Command> weightCommands()
{
    Command weights {
        "weights",
        "FILE.csv [--method roc|rs|rr|rod|swing|direct|pairwise] [--table NAME] [--strict] [--format csv|json] "
        "[--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Turns a ranking, points or pairwise judgements into weights.")
    };
    weights.options = {
        { "method", "METHOD",
          QT_TRANSLATE_NOOP("partnerscope",
                            "roc, rs, rr or rod for a ranking, swing or direct for ratings, pairwise for the rest; "
                            "unless told otherwise roc, direct, pairwise, as the file asks") },
        { "table", "NAME",
          QT_TRANSLATE_NOOP("partnerscope",
                            "random index of the consistency ratio: saaty1980, saaty2005, aguaron2003, alonso2006 "
                            "(unless told otherwise), donegan1991 or simulated") },
        { "strict", nullptr,
          QT_TRANSLATE_NOOP("partnerscope",
                            "call judgements consistent up to 0.05 for three criteria and 0.08 for four, not 0.10") },
        { "format", "csv|json",
          QT_TRANSLATE_NOOP("partnerscope", "csv unless told otherwise; json also tells how far judgements agree") },
        OutputOption
    };
    weights.details = QT_TRANSLATE_NOOP(
        "partnerscope",
        "It needs no workspace. The file is one of these; its header says which:\n"
        "  criterion,rank          a ranking; equal ranks share, an empty rank or 0 is no importance\n"
        "  criterion,points        ratings; the column swing instead of points for the worth of a swing, best 100\n"
        "  ,A,B,C                  a square matrix: how many times as important the row is as the column, in\n"
        "                          numbers or fractions like 1/3; an empty cell is not judged\n"
        "  judge,left,right,value  the same as a list, for one judge or several; judge may be left out\n"
        "The result has the columns criterion and weight; what is to be said about it goes to standard error.");
    weights.run = runWeights;
    return { weights };
}

} // namespace partnerscope
