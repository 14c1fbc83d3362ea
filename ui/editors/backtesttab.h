#pragma once

#include "session/backtestjob.h"
#include "session/profiledraft.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;

namespace partnerscope {

class BarListView;
class RangeListView;
class SectionTitle;
class TextLabel;
class WeightSuggestion;

/// Does it work? Whether the profile, by the facts as known then, would have foretold the recorded results, and what
/// weights those would suggest.
class BacktestTab final : public QWidget
{
    Q_OBJECT

public:
    BacktestTab(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    ~BacktestTab() override;
    /// Compares again if the profile, the workspace or a choice changed since the last time; in the background.
    void refresh();

Q_SIGNALS:
    void finished(); ///< what is shown is up to date
    void learned();  ///< the suggestion that was asked for is shown, or why there is none
    /// An edit was made; it can be taken back by the undo of the workspace.
    void done(const QString &message);
    void refused(const QString &why);

private:
    /// A chart with its title; hidden together.
    struct Block {
        SectionTitle *title = nullptr;
        QWidget *box = nullptr;
    };

    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildFindings();
    void connectAll();
    void start();
    void take();
    void forgetLearning();
    void showResult(const BacktestJob &job);
    void showFindings(const Backtest &backtest);
    void showBeginnings(const QList<QDate> &beginnings);
    void showTargetChoice();
    void learn();
    void showLearned();
    void apply();
    [[nodiscard]] BacktestRequest request() const;

    /// What a comparison was made from.
    struct Basis {
        IdealProfile profile;
        std::shared_ptr<const Pool> pool;
        QString measure;
        int months = 0;
        QDate from;
        std::optional<double> target;
        friend bool operator==(const Basis &, const Basis &) = default;
    };
    [[nodiscard]] Basis basis() const;

    Session &m_session;
    ProfileDraft &m_draft;
    SectionTitle *m_title;
    QComboBox *m_measure;
    QComboBox *m_months;
    QComboBox *m_from;
    QComboBox *m_success;
    QDoubleSpinBox *m_target;
    TextLabel *m_words;
    BarListView *m_tiers;
    RangeListView *m_gains;
    RangeListView *m_calibration;
    RangeListView *m_criteria;
    Block m_tiersBlock;
    Block m_gainsBlock;
    Block m_calibrationBlock;
    Block m_criteriaBlock;
    QWidget *m_beside = nullptr; ///< what stands right of the words
    QWidget *m_below = nullptr;  ///< everything under them
    WeightSuggestion *m_suggestion;
    std::optional<Basis> m_shown;
    bool m_again = false; ///< something changed while the job runs
    std::unique_ptr<BacktestJob> m_job;
    std::unique_ptr<BacktestJob> m_learning;
};

} // namespace partnerscope
