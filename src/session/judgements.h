#pragma once

#include "scoring/pairwise.h"
#include "session/session.h"

namespace partnerscope {

/// What people said when they compared the criteria of one profile, and how the answers are measured. Kept in the
/// workspace under the name of the profile, beside its versions: a profile as a file holds weights and method only.
struct WeightJudgements {
    /// How many times as important `left` is as `right`, by the keys of two criteria.
    struct Answer {
        QString left;
        QString right;
        double value = 1;
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    struct Judge {
        QString name;
        QList<Answer> answers; ///< each pair once
        friend bool operator==(const Judge &, const Judge &) = default;
    };
    QList<Judge> judges;
    QMap<QString, int> swings; ///< points of the swing from worst to best, 0 to 100, by the key of a criterion
    RandomIndexTable table = DefaultRandomIndex;
    ConsistencyLimits limits = ConsistencyLimits::Usual;
    friend bool operator==(const WeightJudgements &, const WeightJudgements &) = default;
};

/// The answers of one judge about these criteria, in their order.
[[nodiscard]] PairwiseMatrix matrixOf(const WeightJudgements::Judge &judge, const QStringList &keys);
[[nodiscard]] std::vector<PairwiseMatrix> matricesOf(const WeightJudgements &judgements, const QStringList &keys);
/// How many have answered anything about these criteria.
[[nodiscard]] int answeringJudges(const WeightJudgements &judgements, const QStringList &keys);
/// Takes what a judge says about these criteria; what was said about others stays.
void takeMatrix(WeightJudgements::Judge &judge, const PairwiseMatrix &matrix, const QStringList &keys);

/// \returns InvalidInput for a judge without a name, Conflict for two of one name, whatever the case.
[[nodiscard]] Result<> validate(const WeightJudgements &judgements);

/// What is kept for a profile. A setting of the workspace that is not understood is InvalidInput.
[[nodiscard]] Result<WeightJudgements> weightJudgements(const Session &session, const QString &profile);
/// Keeps what is valid, as one named edit.
[[nodiscard]] Result<> saveWeightJudgements(Session &session, const QString &profile,
                                            const WeightJudgements &judgements, const QString &editName);
/// Lets what is kept follow a profile to its new name, within an edit. Versions of the old name may need it as well.
[[nodiscard]] Result<> followName(Edit &edit, const Session &session, const QString &from, const QString &to);

} // namespace partnerscope
