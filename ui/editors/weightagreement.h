#pragma once

#include "scoring/pairwise.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace partnerscope {

class Button;
class TextLabel;

/// A judgement as people say it: "3", "1/3".
[[nodiscard]] QString judgementText(double judgement);

/// How far pairwise answers agree: the consistency ratio against its limit, the answer to reconsider, the matrix.
class WeightAgreement final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightAgreement(QWidget *parent = nullptr);

    /// `weights` none: the answers do not give any yet.
    void showAnswers(const PairwiseMatrix &matrix, const std::optional<PairwiseWeights> &weights,
                     const QStringList &labels);
    /// The answer that lies furthest from what the others say: always where answers contradict each other, else if it
    /// lies at least a factor of 1.5 away.
    [[nodiscard]] static std::optional<WorstJudgement> standsOut(const std::optional<PairwiseWeights> &weights);

    /// What the answers are measured by: the table of random indices, and how strict the user is.
    void setMeasure(RandomIndexTable table, ConsistencyLimits limits);
    [[nodiscard]] RandomIndexTable table() const;
    [[nodiscard]] ConsistencyLimits limits() const;

Q_SIGNALS:
    void measureChosen();
    void reconsider(std::size_t i, std::size_t j);

private:
    void buildReconsider();
    [[nodiscard]] QWidget *buildMeasure();
    [[nodiscard]] QWidget *build();
    void showFinding(const PairwiseMatrix &matrix, const std::optional<PairwiseWeights> &weights,
                     const QStringList &labels);
    void showMatrix(const PairwiseMatrix &matrix, const QStringList &labels);

    std::optional<WorstJudgement> m_worst;
    TextLabel *m_finding;
    TextLabel *m_ratio;
    TextLabel *m_verdict;
    TextLabel *m_measured; ///< by which table
    QComboBox *m_table;
    QCheckBox *m_strict;
    TextLabel *m_remarks;
    QWidget *m_reconsider;
    TextLabel *m_reconsiderTitle;
    TextLabel *m_standsOut;
    Button *m_look;
    QTableWidget *m_matrix;
    TextLabel *m_method;
};

} // namespace partnerscope
