#include "session/judgements.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnerscope {

namespace {
using Answer = WeightJudgements::Answer;
using Judge = WeightJudgements::Judge;

constexpr int MostPoints = 100;

QString settingFor(const QString &profile)
{
    return QStringLiteral("weights/judgements/%1").arg(profile);
}

QJsonObject toJson(const Judge &judge)
{
    QJsonArray answers;
    for (const Answer &answer : judge.answers)
        answers << QJsonArray { answer.left, answer.right, answer.value };
    return { { QStringLiteral("name"), judge.name }, { QStringLiteral("answers"), answers } };
}

QString toText(const WeightJudgements &judgements)
{
    if (judgements == WeightJudgements())
        return {};
    QJsonArray judges;
    for (const Judge &judge : judgements.judges)
        judges << toJson(judge);
    QJsonObject swings;
    for (auto swing = judgements.swings.begin(); swing != judgements.swings.end(); ++swing)
        swings.insert(swing.key(), swing.value());
    const QJsonObject json { { QStringLiteral("judges"), judges },
                             { QStringLiteral("swings"), swings },
                             { QStringLiteral("random_index"), tableKey(judgements.table) },
                             { QStringLiteral("strict"), judgements.limits == ConsistencyLimits::Strict } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Nothing for what is no answer: weights from half of what was said would be other weights.
std::optional<Judge> judgeFrom(const QJsonObject &json)
{
    Judge judge { json.value(QLatin1String("name")).toString(), {} };
    if (judge.name.isEmpty())
        return std::nullopt;
    for (const QJsonValue &each : json.value(QLatin1String("answers")).toArray()) {
        const QJsonArray parts = each.toArray();
        const Answer answer { parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toDouble() };
        if (answer.left.isEmpty() || answer.right.isEmpty() || !isJudgement(answer.value))
            return std::nullopt;
        judge.answers << answer;
    }
    return judge;
}

std::optional<WeightJudgements> judgementsFrom(const QJsonObject &json)
{
    WeightJudgements judgements;
    for (const QJsonValue &each : json.value(QLatin1String("judges")).toArray()) {
        const std::optional<Judge> judge = judgeFrom(each.toObject());
        if (!judge)
            return std::nullopt;
        judgements.judges << *judge;
    }
    const QJsonObject swings = json.value(QLatin1String("swings")).toObject();
    for (auto swing = swings.begin(); swing != swings.end(); ++swing) {
        const int points = swing.value().toInt(-1);
        if (points < 0 || points > MostPoints)
            return std::nullopt;
        judgements.swings.insert(swing.key(), points);
    }
    const std::optional<RandomIndexTable> table = tableFromKey(json.value(QLatin1String("random_index")).toString());
    if (!table)
        return std::nullopt;
    judgements.table = *table;
    judgements.limits =
        json.value(QLatin1String("strict")).toBool() ? ConsistencyLimits::Strict : ConsistencyLimits::Usual;
    return judgements;
}
} // namespace

PairwiseMatrix matrixOf(const Judge &judge, const QStringList &keys)
{
    PairwiseMatrix matrix(static_cast<std::size_t>(keys.size()));
    for (const Answer &answer : judge.answers) {
        const qsizetype left = keys.indexOf(answer.left);
        const qsizetype right = keys.indexOf(answer.right);
        if (left >= 0 && right >= 0 && left != right)
            matrix.judge(static_cast<std::size_t>(left), static_cast<std::size_t>(right), answer.value);
    }
    return matrix;
}

std::vector<PairwiseMatrix> matricesOf(const WeightJudgements &judgements, const QStringList &keys)
{
    std::vector<PairwiseMatrix> matrices;
    for (const Judge &judge : judgements.judges)
        matrices.push_back(matrixOf(judge, keys));
    return matrices;
}

int answeringJudges(const WeightJudgements &judgements, const QStringList &keys)
{
    const PairwiseMatrix nothing(static_cast<std::size_t>(keys.size()));
    return static_cast<int>(
        std::ranges::count_if(judgements.judges, [&](const Judge &judge) { return matrixOf(judge, keys) != nothing; }));
}

void takeMatrix(Judge &judge, const PairwiseMatrix &matrix, const QStringList &keys)
{
    judge.answers.removeIf(
        [&](const Answer &answer) { return keys.contains(answer.left) && keys.contains(answer.right); });
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            if (matrix.isJudged(i, j))
                judge.answers << Answer { keys.at(static_cast<qsizetype>(i)), keys.at(static_cast<qsizetype>(j)),
                                          matrix.at(i, j) };
        }
    }
}

Result<> validate(const WeightJudgements &judgements)
{
    const QList<Judge> &judges = judgements.judges;
    for (qsizetype i = 0; i < judges.size(); ++i) {
        const QString &name = judges.at(i).name;
        if (name.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, tr("A judge needs a name."));
        const auto same = [&](const Judge &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (std::any_of(judges.begin(), judges.begin() + i, same))
            return fail(ErrorCode::Conflict, tr("There is a judge \"%1\" already. Choose another name.").arg(name));
    }
    return {};
}
Result<WeightJudgements> weightJudgements(const Session &session, const QString &profile)
{
    const Result<QString> text = session.workspaceSetting(settingFor(profile));
    if (!text)
        return text.failure();
    if (text->isEmpty())
        return WeightJudgements();
    const std::optional<WeightJudgements> judgements = judgementsFrom(QJsonDocument::fromJson(text->toUtf8()).object());
    if (!judgements)
        return fail(ErrorCode::InvalidInput,
                    tr("What was answered about the weights of %1 was written by another version of the program and "
                       "cannot be read. It is left as it is.")
                        .arg(profile),
                    *text);
    return *judgements;
}

Result<> saveWeightJudgements(Session &session, const QString &profile, const WeightJudgements &judgements,
                              const QString &editName)
{
    if (Result<> checked = validate(judgements); !checked)
        return checked;
    return session.edit(editName,
                        [&](Edit &edit) { return edit.saveSetting(settingFor(profile), toText(judgements)); });
}

Result<> followName(Edit &edit, const Session &session, const QString &from, const QString &to)
{
    const Result<QString> text = session.workspaceSetting(settingFor(from));
    if (!text)
        return text.failure();
    if (text->isEmpty())
        return {};
    return edit.saveSetting(settingFor(to), *text);
}

} // namespace partnerscope
