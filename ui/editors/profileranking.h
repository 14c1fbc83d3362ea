#pragma once

#include "session/profiledraft.h"

#include <QWidget>

class QTableView;

namespace partnerscope {

class RankingModel;
class SectionTitle;
class TextLabel;

/// The ranking beside an editor: it follows every drag and shows the places won and lost against what is in force.
class ProfileRanking final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileRanking(QWidget *parent = nullptr);

    /// `baselineName`: what the moves are against, in words.
    void showScores(const std::shared_ptr<const Scores> &scores, const std::shared_ptr<const Scores> &baseline,
                    const QString &baselineName);
    [[nodiscard]] RankingModel *model() const { return m_model; }
    void setLinkVisible(bool visible);
    /// Names for a second ranking in the same window, so that each can be found.
    void setNamePrefix(const QString &prefix);

Q_SIGNALS:
    void partnerActivated(partnerscope::PartnerId partner);
    void currentPartnerChanged(partnerscope::PartnerId partner);
    void fitRequested();

private:
    void buildTable();

    RankingModel *m_model;
    SectionTitle *m_title;
    QTableView *m_table;
    TextLabel *m_count;
    QWidget *m_link;
};

/// Figures under the editor with their change against what is in force: qualified, in the top tier, top ten kept.
class ProfileFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileFigures(QWidget *parent = nullptr);
    void showScores(const Scores *scores, const Scores *baseline, const QString &baselineName);

private:
    struct Figure {
        TextLabel *caption;
        TextLabel *number;
        TextLabel *change;
    };
    [[nodiscard]] Figure addFigure(const QString &name);
    static void setChange(const Figure &figure, qsizetype difference);

    Figure m_qualified;
    Figure m_top;
    Figure m_kept;
    Figure m_mean;
    TextLabel *m_against;
};

/// How many of the ten best under `baseline` are still among the ten best; fewer than ten are counted if there are
/// fewer.
struct TopKept {
    qsizetype kept = 0;
    qsizetype of = 0;
};
[[nodiscard]] TopKept topKept(const Scores &scores, const Scores &baseline, qsizetype top = 10);

} // namespace partnerscope
