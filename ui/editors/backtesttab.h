#pragma once

#include "session/backtestjob.h"
#include "session/profiledraft.h"

#include <QWidget>

class QComboBox;

namespace partnerscope {

class BarListView;
class SectionTitle;
class TextLabel;

/// Does it work? Whether the profile, by the facts as known then, would have foretold the recorded results.
class BacktestTab final : public QWidget
{
    Q_OBJECT

public:
    BacktestTab(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    /// Compares again if the profile, the workspace or a choice changed since the last time; in the background.
    void refresh();

Q_SIGNALS:
    void finished(); ///< what is shown is up to date

private:
    void build();
    void start();
    void showResult(const Result<Backtest> &result);
    void showFindings(const Backtest &backtest);
    [[nodiscard]] BacktestRequest request() const;

    /// What a comparison was made from.
    struct Basis {
        IdealProfile profile;
        std::shared_ptr<const Pool> pool;
        QString measure;
        int months = 0;
        friend bool operator==(const Basis &, const Basis &) = default;
    };
    [[nodiscard]] Basis basis() const;

    Session &m_session;
    ProfileDraft &m_draft;
    SectionTitle *m_title;
    QComboBox *m_measure;
    QComboBox *m_months;
    TextLabel *m_words;
    SectionTitle *m_tiersTitle;
    BarListView *m_tiers;
    std::optional<Basis> m_shown;
    std::unique_ptr<BacktestJob> m_job;
};

} // namespace partnerscope
