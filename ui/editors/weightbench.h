#pragma once

#include "scoring/pairwise.h"
#include "session/profiledraft.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace partnerscope {

class BarListView;
class Button;
class CoverageStrip;
class ProfileFigures;
class ProfileRanking;
class SegmentedControl;
class TextLabel;
class WeightAgreement;
class WeightAnswers;
class WeightJudgeBar;
class WeightJudges;
class WeightPairs;
class WeightRankList;
class WeightSwing;
struct SwingLine;

/// Ways to set the weights of one group of criteria.
enum class WeightMode { Sliders, Rank, Pairs, Swing };

/// Finds the weights of one group from an order, from pairs that one or several judges compare, or from swings. What it
/// finds is previewed in the draft, so that figures and ranking follow; "Use these weights" makes it one step to undo,
/// leaving takes it back. Answers to pairs and points of swings are kept as they are given.
class WeightBench final : public QWidget
{
    Q_OBJECT

public:
    WeightBench(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);

    /// Begins with the group around a criterion, or with the nearest that has two criteria to weigh.
    void begin(WeightMode mode, const QString &criterionKey);
    void setMode(WeightMode mode);
    void refresh(const QString &baselineName);
    [[nodiscard]] SegmentedControl *modes() const { return m_modes; }
    /// Whether some group of the profile has two criteria to weigh.
    [[nodiscard]] static bool canWeighAnything(const IdealProfile &profile);

Q_SIGNALS:
    void modeChosen(partnerscope::WeightMode mode); ///< Sliders: leave
    void refused(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildPairs();
    [[nodiscard]] QWidget *buildCheck();
    void connectAll();
    void connectPairs();
    void connectJudges();
    void connectSwing();
    void fillGroups();
    void showGroup();
    void showAnswers();
    void find();
    void findByPairs();
    void say(const Result<> &kept);
    void takeName(const Result<> &kept);
    void takeSwings(const std::vector<int> &points);
    [[nodiscard]] std::vector<int> swings() const;
    [[nodiscard]] std::vector<double> weightsByRank() const;
    void previewFound();
    void showBars();
    void use();
    [[nodiscard]] QList<int> path() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString pairMethod() const;
    /// The profile with what was found; without a find, as it was.
    [[nodiscard]] Result<IdealProfile> withFound() const;

    Session &m_session;
    QPointer<ProfileDraft> m_draft;
    IdealProfile m_start;   ///< what the found weights are put into
    IdealProfile m_preview; ///< as last shown
    WeightMode m_mode = WeightMode::Rank;
    QString m_groupKey; ///< empty: top level
    QStringList m_keys; ///< of the group's criteria that carry weight
    QStringList m_labels;
    QList<SwingLine> m_lines;
    std::vector<double> m_before;              ///< shares in the group so far
    std::vector<double> m_found;               ///< empty: nothing found yet
    std::optional<PairwiseWeights> m_pairwise; ///< of all judges together
    bool m_isRanked = false;                   ///< the user has put the criteria in order
    WeightAnswers *m_answers;
    SegmentedControl *m_modes;
    QComboBox *m_group;
    TextLabel *m_note;
    BarListView *m_bars;
    ProfileFigures *m_figures;
    Button *m_use;
    Button *m_leave;
    WeightRankList *m_rank;
    WeightPairs *m_pairs;
    WeightJudgeBar *m_judgeBar;
    WeightSwing *m_swing;
    ProfileRanking *m_ranking;
    CoverageStrip *m_coverage;
    WeightAgreement *m_agreement;
    WeightJudges *m_judges;
    SegmentedControl *m_whose; ///< one judge, or all
    QStackedWidget *m_check;
    QStackedWidget *m_middle;
    QStackedWidget *m_right;
};

} // namespace partnerscope
