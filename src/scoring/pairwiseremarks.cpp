#include "base/text.h"
#include "scoring/pairwise.h"

#include <QLocale>

namespace partnerscope {

namespace {
constexpr std::size_t MostToJudge = 9; ///< criteria in one group; beyond, judgements wear out (Saaty 1977)
constexpr double WidestScale = 9;

QString number(double value, int decimals = 3)
{
    return QLocale().toString(value, 'f', decimals);
}

/// A ratio as people say it: "3", "2.5", below one "1/3".
QString ratio(double value)
{
    const auto shortest = [](double number) { return QLocale().toString(number, 'g', 3); };
    return value < 1 ? QStringLiteral("1/") + shortest(1 / value) : shortest(value);
}

void addVerdict(const PairwiseWeights &weights, QStringList &sentences)
{
    if (weights.weights.size() <= 2 || !weights.cr)
        return;
    const QString cr = number(*weights.cr);
    const QString table = tableTitle(weights.table);
    sentences
        << (*weights.isConsistent()
                ? tr("The judgements agree well enough: consistency ratio %1 (random index of %2), at most %3 is "
                     "accepted.")
                      .arg(cr, table, number(weights.crLimit, 2))
                : tr("The judgements contradict each other: consistency ratio %1 (random index of %2), at most %3 "
                     "is accepted.")
                      .arg(cr, table, number(weights.crLimit, 2)));
}

void addCaveats(const PairwiseWeights &weights, QStringList &sentences)
{
    if (weights.weights.size() <= 2)
        return;
    if (!weights.cr) {
        sentences << tr(
            "Each criterion is linked to the others in one way only, so nothing shows whether the judgements "
            "agree. Judge at least one more pair.");
        return;
    }
    if (weights.isApproximate)
        sentences << tr("Not all pairs are judged: the consistency ratio is approximate.");
    if (!weights.index.isFromTable)
        sentences << tr("The table ends before %1 criteria; the formula of Alonso and Lamata stands in.")
                         .arg(weights.weights.size());
    if (weights.gci)
        sentences << tr("The geometric consistency index is %1; at most %2 is accepted.")
                         .arg(number(*weights.gci), number(weights.gciLimit, 2));
}

void addWorst(const PairwiseWeights &weights, const QStringList &labels, QStringList &sentences)
{
    if (!weights.worst || weights.isConsistent().value_or(true))
        return;
    if (!weights.circle.empty()) {
        sentences << circleInWords(weights, labels);
        return;
    }
    const WorstJudgement &worst = *weights.worst;
    sentences << tr("Look again at \"%1\" over \"%2\": the judgement is %3, about %4 would fit the others.")
                     .arg(labels.value(static_cast<qsizetype>(worst.i)), labels.value(static_cast<qsizetype>(worst.j)),
                          ratio(worst.value), ratio(worst.suggestion));
}

void addScale(const PairwiseMatrix &matrix, const QStringList &labels, QStringList &sentences)
{
    QStringList pairs;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = 0; j < matrix.size(); ++j) {
            if (i != j && matrix.at(i, j) > WidestScale * (1 + 1e-9))
                pairs << tr("\"%1\" over \"%2\"")
                             .arg(labels.value(static_cast<qsizetype>(i)), labels.value(static_cast<qsizetype>(j)));
        }
    }
    if (!pairs.isEmpty())
        sentences << tr("Judgements beyond nine to one are hard to make: %1.")
                         .arg(pairs.mid(0, 5).join(QStringLiteral(", ")));
    if (matrix.size() > MostToJudge)
        sentences << tr("%1 criteria in one group are hard to judge in pairs. Split them into groups of at most %2.")
                         .arg(matrix.size())
                         .arg(MostToJudge);
}
} // namespace

QString circleInWords(const PairwiseWeights &weights, const QStringList &labels)
{
    QStringList pairs;
    for (std::size_t i = 0; i < weights.circle.size(); ++i) {
        const std::size_t less = weights.circle[(i + 1) % weights.circle.size()];
        pairs << tr("\"%1\" over \"%2\"")
                     .arg(labels.value(static_cast<qsizetype>(weights.circle[i])),
                          labels.value(static_cast<qsizetype>(less)));
    }
    return pairs.isEmpty() ? QString()
                           : tr("These judgements go round in a circle, so one of them has to turn: %1.")
                                 .arg(pairs.join(QStringLiteral(", ")));
}

QStringList remarks(const PairwiseMatrix &matrix, const PairwiseWeights &weights, const QStringList &labels)
{
    QStringList sentences;
    addVerdict(weights, sentences);
    addWorst(weights, labels, sentences);
    return sentences + sideRemarks(matrix, weights, labels);
}

QStringList sideRemarks(const PairwiseMatrix &matrix, const PairwiseWeights &weights, const QStringList &labels)
{
    QStringList sentences;
    addCaveats(weights, sentences);
    addScale(matrix, labels, sentences);
    if (!weights.hasConverged)
        sentences << tr(
            "The judgements contradict each other so much that the weights did not settle. Do not use them.");
    return sentences;
}

} // namespace partnerscope
