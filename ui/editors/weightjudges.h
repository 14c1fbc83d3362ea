#pragma once

#include "scoring/judges.h"
#include "session/judgements.h"

#include <QWidget>

class QTableWidget;

namespace partnerscope {

class Button;
class RangeListView;
class TextLabel;

/// What several judges say together, and how far they are apart: on the whole, criterion by criterion and pair by pair.
class WeightJudges final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightJudges(QWidget *parent = nullptr);

    /// `together` none: all answers do not give any weights yet.
    void showAnswers(const WeightJudgements &judgements, const QStringList &keys, const QStringList &labels,
                     const std::optional<PairwiseWeights> &together);

Q_SIGNALS:
    void judgeActivated(int judge);
    void pairActivated(std::size_t i, std::size_t j);

private:
    [[nodiscard]] QWidget *build();
    void connectAll();
    void showFinding(const std::vector<PairwiseMatrix> &matrices, const QStringList &labels);
    void showSpread(const std::vector<PairwiseMatrix> &matrices, const QStringList &labels,
                    const std::optional<PairwiseWeights> &together);
    void showJudges(const WeightJudgements &judgements, const std::vector<PairwiseMatrix> &matrices);
    void showPairs(const QStringList &labels);

    std::vector<PairDisagreement> m_apart; ///< widest first
    TextLabel *m_finding;
    TextLabel *m_overlap;
    TextLabel *m_overlapWords;
    RangeListView *m_spread;
    TextLabel *m_spreadNote;
    QTableWidget *m_judges;
    QTableWidget *m_pairs;
    Button *m_look;
    TextLabel *m_method;
};

} // namespace partnerscope
