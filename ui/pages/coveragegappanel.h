#pragma once

#include "session/proposaldata.h"
#include "ui/pages/frame.h"

class QSpinBox;
class QTableWidget;

namespace partnerscope {

class Button;
class GapBudget;
class TextLabel;

/// The few companies that close most of the gaps of a coverage map: how many to look for and what they may cost, what
/// each adds, how good the choice is at least, and the way onto a shortlist. Looks for them on another thread; while it
/// does, the answer on show stays.
class CoverageGapPanel final : public QWidget
{
    Q_OBJECT

public:
    CoverageGapPanel(Session &session, Frame &frame, QWidget *parent = nullptr);
    ~CoverageGapPanel() override;

    /// Looks for an answer to this question; one that is under way is not awaited, the last question wins.
    void ask(std::shared_ptr<const Scores> scores, const CoverageQuestion &dimensions);
    /// Cells that the chosen company, or all of them together, cover to a good part; empty until the last question is
    /// answered.
    [[nodiscard]] std::vector<std::size_t> filledCells() const;

Q_SIGNALS:
    void filledCellsChanged();
    void partnerActivated(partnerscope::PartnerId partner);

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    void search(bool exactly);
    void take();
    void showAnswer();
    void fillTable();
    void makeShortlist();

    Session &m_session;
    Frame &m_frame;
    std::shared_ptr<const Scores> m_scores; ///< of the last question
    CoverageQuestion m_dimensions;
    bool m_exactly = false;
    std::optional<double> m_limit; ///< budget of the last question answered
    bool m_costsDiffer = false;    ///< in that question
    bool m_again = false;          ///< the question changed while the job runs
    std::unique_ptr<ProposalJob> m_job;
    std::shared_ptr<const CoverageProposal> m_answer; ///< to the last question answered
    std::shared_ptr<const Scores> m_answered;         ///< the scores it speaks of
    QSpinBox *m_count;
    GapBudget *m_budget;
    TextLabel *m_finding;
    TextLabel *m_basis;
    QTableWidget *m_picks;
    TextLabel *m_certificate;
    TextLabel *m_aside;
    Button *m_shortlist;
    Button *m_exact;
};

} // namespace partnerscope
