#include "session/weighting.h"

#include "base/text.h"
#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;
constexpr double SameJudgement = 0.05; ///< as far as rounding 1/7 to 0.14 goes
constexpr double WidestScale = 9;
constexpr double WorthMentioning = 1.5; ///< factor between judges

using Form = JudgementsFile::Form;

struct MethodName {
    WeightMethod method;
    const char *key;
    const char *label;
};
constexpr std::array MethodNames {
    MethodName { WeightMethod::Centroid, "roc", QT_TRANSLATE_NOOP("partnerscope", "Rank-order centroid") },
    MethodName { WeightMethod::RankSum, "rs", QT_TRANSLATE_NOOP("partnerscope", "Rank sum") },
    MethodName { WeightMethod::RankReciprocal, "rr", QT_TRANSLATE_NOOP("partnerscope", "Rank reciprocal") },
    MethodName { WeightMethod::RankDistribution, "rod", QT_TRANSLATE_NOOP("partnerscope", "Rank order distribution") },
    MethodName { WeightMethod::Swing, "swing", QT_TRANSLATE_NOOP("partnerscope", "Swing weights") },
    MethodName { WeightMethod::Direct, "direct", QT_TRANSLATE_NOOP("partnerscope", "Direct rating") },
    MethodName { WeightMethod::Pairwise, "pairwise", QT_TRANSLATE_NOOP("partnerscope", "Pairwise comparison") },
};

WeightMethod usualMethod(const JudgementsFile &file)
{
    switch (file.form) {
    case Form::Ranking: return WeightMethod::Centroid;
    case Form::Ratings: return file.isSwing ? WeightMethod::Swing : WeightMethod::Direct;
    case Form::Matrix:
    case Form::List: return WeightMethod::Pairwise;
    }
    Q_UNREACHABLE();
}

bool goTogether(WeightMethod method, Form form)
{
    switch (method) {
    case WeightMethod::Centroid:
    case WeightMethod::RankSum:
    case WeightMethod::RankReciprocal:
    case WeightMethod::RankDistribution: return form == Form::Ranking;
    case WeightMethod::Swing:
    case WeightMethod::Direct: return form == Form::Ratings;
    case WeightMethod::Pairwise: return form == Form::Matrix || form == Form::List;
    }
    Q_UNREACHABLE();
}

Result<std::vector<double>> byNumbers(WeightMethod method, const std::vector<double> &numbers)
{
    switch (method) {
    case WeightMethod::Centroid: return rankWeights(RankMethod::Centroid, numbers);
    case WeightMethod::RankSum: return rankWeights(RankMethod::Sum, numbers);
    case WeightMethod::RankReciprocal: return rankWeights(RankMethod::Reciprocal, numbers);
    case WeightMethod::RankDistribution: return rankWeights(RankMethod::Distribution, numbers);
    case WeightMethod::Swing:
    case WeightMethod::Direct: return ratingWeights(numbers);
    case WeightMethod::Pairwise: break;
    }
    Q_UNREACHABLE();
}

void noteNumbers(const JudgementsFile &file, WeightAnswer &answer)
{
    QStringList without;
    for (std::size_t i = 0; i < file.numbers.size(); ++i) {
        if (file.numbers[i] == 0)
            without << file.criteria.at(static_cast<qsizetype>(i));
    }
    if (!without.isEmpty())
        answer.notices << tr("No importance, so weight 0: %1.").arg(without.join(QStringLiteral(", ")));
    const double largest = std::ranges::max(file.numbers);
    if (answer.method == WeightMethod::Swing && largest != 100)
        answer.notices << tr("The best swing has %1 points, not 100. Only the ratios count.")
                              .arg(QLocale().toString(largest, 'g', 6));
}

tl::unexpected<Error> wrongPair(const JudgementsFile &file, const JudgementsFile::Judgement &said, const QString &why)
{
    const QString judge = file.judges.at(static_cast<qsizetype>(said.judge));
    const QString pair = tr("\"%1\" over \"%2\"")
                             .arg(file.criteria.at(static_cast<qsizetype>(said.left)),
                                  file.criteria.at(static_cast<qsizetype>(said.right)));
    return fail(ErrorCode::InvalidInput,
                judge.isEmpty() ? tr("%1: %2").arg(pair, why) : tr("%1, %2: %3").arg(judge, pair, why));
}

/// One matrix per judge.
Result<std::vector<PairwiseMatrix>> matricesOf(const JudgementsFile &file)
{
    std::vector<PairwiseMatrix> matrices(static_cast<std::size_t>(file.judges.size()),
                                         PairwiseMatrix(static_cast<std::size_t>(file.criteria.size())));
    for (const JudgementsFile::Judgement &said : file.judgements) {
        PairwiseMatrix &matrix = matrices[said.judge];
        if (!isJudgement(said.value))
            return wrongPair(file, said, tr("A judgement must be above 0, at most a billion to one."));
        if (said.left == said.right)
            return wrongPair(file, said, tr("A criterion is not compared with itself."));
        if (matrix.isJudged(said.left, said.right)
            && std::abs(matrix.at(said.right, said.left) * said.value - 1) > SameJudgement)
            return wrongPair(file, said, tr("The pair is judged twice, and not alike."));
        matrix.judge(said.left, said.right, said.value);
    }
    return matrices;
}

void noteJudges(const JudgementsFile &file, const std::vector<PairwiseMatrix> &matrices, RandomIndexTable table,
                WeightAnswer &answer)
{
    QStringList beyond;
    for (const JudgementsFile::Judgement &said : file.judgements) {
        const QString judge = file.judges.at(static_cast<qsizetype>(said.judge));
        if (std::max(said.value, 1 / said.value) > WidestScale * (1 + 1e-9) && !beyond.contains(judge))
            beyond << judge;
    }
    if (file.judges.size() > 1 && !beyond.isEmpty())
        answer.notices
            << tr("Judgements beyond nine to one are hard to make: %1.").arg(beyond.join(QStringLiteral(", ")));
    for (std::size_t i = 0; i < matrices.size(); ++i) {
        const Result<PairwiseWeights> own = pairwiseWeights(matrices[i], file.criteria, table);
        answer.judges.push_back({ file.judges.at(static_cast<qsizetype>(i)), own ? own->cr : std::optional<double>() });
    }
    if (answer.pairs.empty() || answer.pairs.front().factor < WorthMentioning)
        return;
    const PairDisagreement &widest = answer.pairs.front();
    answer.notices << tr("The judges are furthest apart on \"%1\" over \"%2\": from %3 to %4.")
                          .arg(file.criteria.at(static_cast<qsizetype>(widest.i)),
                               file.criteria.at(static_cast<qsizetype>(widest.j)),
                               QLocale().toString(widest.lowest, 'g', 3), QLocale().toString(widest.highest, 'g', 3));
}

Result<PairwiseMatrix> jointMatrix(const JudgementsFile &file, RandomIndexTable table, WeightAnswer &answer)
{
    if (file.form == Form::Matrix)
        return PairwiseMatrix::fromCells(file.criteria, file.cells);
    const Result<std::vector<PairwiseMatrix>> matrices = matricesOf(file);
    if (!matrices)
        return matrices.failure();
    JointJudgement joint = jointJudgement(*matrices);
    answer.pairs = std::move(joint.pairs);
    if (matrices->size() > 1)
        answer.spread = weightSpread(*matrices);
    noteJudges(file, *matrices, table, answer);
    return std::move(joint.matrix);
}

QJsonValue jsonNumber(double number)
{
    return std::isfinite(number) ? QJsonValue(std::round(number * 1e6) / 1e6) : QJsonValue();
}

QJsonValue jsonNumber(const std::optional<double> &number)
{
    return number ? jsonNumber(*number) : QJsonValue();
}

QJsonArray weightRows(const WeightAnswer &answer)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < answer.weights.size(); ++i) {
        QJsonObject row { { QStringLiteral("criterion"), answer.criteria.at(static_cast<qsizetype>(i)) },
                          { QStringLiteral("weight"), jsonNumber(answer.weights[i]) } };
        if (answer.pairwise)
            row.insert(QStringLiteral("geometric_mean"), jsonNumber(answer.pairwise->geometricMeans[i]));
        if (!answer.spread.empty()) {
            row.insert(QStringLiteral("lowest"), jsonNumber(answer.spread[i].lowest));
            row.insert(QStringLiteral("highest"), jsonNumber(answer.spread[i].highest));
            row.insert(QStringLiteral("deviation"), jsonNumber(answer.spread[i].deviation));
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray judgeRows(const WeightAnswer &answer)
{
    QJsonArray rows;
    for (const WeightAnswer::Judge &judge : answer.judges)
        rows.append(
            QJsonObject { { QStringLiteral("judge"), judge.name }, { QStringLiteral("cr"), jsonNumber(judge.cr) } });
    return rows;
}

QJsonArray disagreementRows(const WeightAnswer &answer)
{
    QJsonArray rows;
    for (const PairDisagreement &pair : answer.pairs) {
        rows.append(QJsonObject { { QStringLiteral("left"), answer.criteria.at(static_cast<qsizetype>(pair.i)) },
                                  { QStringLiteral("right"), answer.criteria.at(static_cast<qsizetype>(pair.j)) },
                                  { QStringLiteral("judges"), static_cast<qint64>(pair.judges) },
                                  { QStringLiteral("mean"), jsonNumber(pair.mean) },
                                  { QStringLiteral("lowest"), jsonNumber(pair.lowest) },
                                  { QStringLiteral("highest"), jsonNumber(pair.highest) },
                                  { QStringLiteral("factor"), jsonNumber(pair.factor) } });
    }
    return rows;
}

QJsonValue worstRow(const WeightAnswer &answer)
{
    if (!answer.pairwise->worst)
        return {};
    const WorstJudgement &worst = *answer.pairwise->worst;
    return QJsonObject { { QStringLiteral("left"), answer.criteria.at(static_cast<qsizetype>(worst.i)) },
                         { QStringLiteral("right"), answer.criteria.at(static_cast<qsizetype>(worst.j)) },
                         { QStringLiteral("value"), jsonNumber(worst.value) },
                         { QStringLiteral("suggestion"), jsonNumber(worst.suggestion) } };
}

QJsonArray circleRow(const WeightAnswer &answer)
{
    QJsonArray keys;
    for (const std::size_t criterion : answer.pairwise->circle)
        keys.append(answer.criteria.at(static_cast<qsizetype>(criterion)));
    return keys;
}

void insertConsistency(const WeightAnswer &answer, QJsonObject &whole)
{
    const PairwiseWeights &pairwise = *answer.pairwise;
    const bool measures = answer.weights.size() > 2;
    const std::optional<bool> consistent = pairwise.isConsistent();
    whole.insert(QStringLiteral("lambda"), jsonNumber(pairwise.lambda));
    whole.insert(QStringLiteral("ci"), jsonNumber(pairwise.ci));
    whole.insert(QStringLiteral("cr"), jsonNumber(pairwise.cr));
    whole.insert(QStringLiteral("cr_limit"), jsonNumber(pairwise.crLimit));
    whole.insert(QStringLiteral("approximate"), pairwise.isApproximate);
    whole.insert(QStringLiteral("table"), tableKey(pairwise.table));
    whole.insert(QStringLiteral("random_index"), pairwise.cr ? jsonNumber(pairwise.index.value) : QJsonValue());
    whole.insert(QStringLiteral("gci"), jsonNumber(pairwise.gci));
    whole.insert(QStringLiteral("gci_limit"), measures ? jsonNumber(pairwise.gciLimit) : QJsonValue());
    whole.insert(QStringLiteral("consistent"), consistent ? QJsonValue(*consistent) : QJsonValue());
    whole.insert(QStringLiteral("missing_pairs"), static_cast<qint64>(pairwise.missing));
    whole.insert(QStringLiteral("worst"), worstRow(answer));
    whole.insert(QStringLiteral("circle"), circleRow(answer));
    whole.insert(QStringLiteral("components"), QJsonArray { QJsonArray::fromStringList(answer.criteria) });
}
} // namespace

const std::vector<WeightMethod> &weightMethods()
{
    static const std::vector<WeightMethod> all = [] {
        std::vector<WeightMethod> methods;
        for (const MethodName &name : MethodNames)
            methods.push_back(name.method);
        return methods;
    }();
    return all;
}

QString weightMethodKey(WeightMethod method)
{
    return QString::fromLatin1(MethodNames.at(static_cast<std::size_t>(method)).key);
}

QString weightMethodLabel(WeightMethod method)
{
    return tr(MethodNames.at(static_cast<std::size_t>(method)).label);
}

std::optional<WeightMethod> weightMethodFromKey(const QString &key)
{
    for (const MethodName &name : MethodNames) {
        if (key == QLatin1String(name.key))
            return name.method;
    }
    return std::nullopt;
}

Result<WeightAnswer> weightsFrom(const JudgementsFile &file, std::optional<WeightMethod> method, RandomIndexTable table,
                                 ConsistencyLimits limits)
{
    WeightAnswer answer;
    answer.method = method.value_or(usualMethod(file));
    answer.criteria = file.criteria;
    if (!goTogether(answer.method, file.form))
        return fail(
            ErrorCode::InvalidInput,
            tr("The method %1 cannot read this file. A ranking (criterion,rank) is for roc, rs, rr and rod, points "
               "(criterion,points) for swing and direct, a matrix or judge,left,right,value for pairwise.")
                .arg(weightMethodKey(answer.method)));
    if (answer.method != WeightMethod::Pairwise) {
        const Result<std::vector<double>> weights = byNumbers(answer.method, file.numbers);
        if (!weights)
            return weights.failure();
        answer.weights = *weights;
        noteNumbers(file, answer);
        return answer;
    }
    const Result<PairwiseMatrix> matrix = jointMatrix(file, table, answer);
    if (!matrix)
        return matrix.failure();
    Result<PairwiseWeights> weights = pairwiseWeights(*matrix, file.criteria, table, limits);
    if (!weights)
        return weights.failure();
    answer.weights = weights->weights;
    answer.notices = remarks(*matrix, *weights, file.criteria) + answer.notices;
    answer.pairwise = std::move(*weights);
    return answer;
}

QByteArray weightsCsv(const WeightAnswer &answer)
{
    CsvWriter csv;
    csv.text(std::string_view("criterion"));
    csv.text(std::string_view("weight"));
    csv.endRow();
    for (std::size_t i = 0; i < answer.weights.size(); ++i) {
        csv.text(answer.criteria.at(static_cast<qsizetype>(i)));
        csv.number(answer.weights[i], Decimals);
        csv.endRow();
    }
    return csv.take();
}

QByteArray weightsJson(const WeightAnswer &answer)
{
    QJsonObject whole { { QStringLiteral("method"), weightMethodKey(answer.method) },
                        { QStringLiteral("weights"), weightRows(answer) },
                        { QStringLiteral("notices"), QJsonArray::fromStringList(answer.notices) } };
    for (const char *key : { "lambda", "ci", "cr", "cr_limit", "approximate", "table", "random_index", "gci",
                             "gci_limit", "consistent", "missing_pairs", "worst", "circle", "components" })
        whole.insert(QLatin1String(key), QJsonValue());
    if (answer.pairwise)
        insertConsistency(answer, whole);
    whole.insert(QStringLiteral("judges"), judgeRows(answer));
    whole.insert(QStringLiteral("disagreement"), disagreementRows(answer));
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
