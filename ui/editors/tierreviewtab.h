#pragma once

#include "session/latesttask.h"
#include "session/tierreviews.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace partnerscope {

class Button;
class EmptyState;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class TierMovement;
class TierReviewModel;
class TierRuleForm;

/// Tiers as they are held under the version of a profile that is in force: reviews, what they propose and why, and a
/// person's decisions on one or many of them.
class TierReviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TierReviewTab(Session &session, QWidget *parent = nullptr);

    /// Shows the profile of this name as it is now.
    void showProfile(const QString &name);
    /// Goes to a company, whatever is chosen to be shown.
    void showPartner(PartnerId partner);
    [[nodiscard]] TierReviewModel *model() const { return m_model; }

Q_SIGNALS:
    void failed(const partnerscope::Error &error);
    void refused(const QString &why);
    /// An edit was made; it can be taken back by the undo of the workspace.
    void done(const QString &message);
    void partnerActivated(partnerscope::PartnerId partner);

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildDecisions();
    [[nodiscard]] QWidget *buildSide();
    void connectAll();
    void load();
    using Look = std::shared_ptr<const Result<ReviewedTiers>>;
    void look(const std::function<void(const Look &)> &then);
    void showLook(const Look &looked);
    void keep(const Look &look);
    void showFinding();
    [[nodiscard]] QString captionOf(const QDate &last, int reviewed) const;
    void showSelection();
    void review();
    void decide(TierDecision::Kind kind);
    void chooseKind(int kind);
    [[nodiscard]] QList<TierProposal> selectedProposals() const;
    [[nodiscard]] PartnerId currentPartner() const;

    Session &m_session;
    QString m_profile;
    bool m_isStale = true;                   ///< something changed since it was loaded
    std::optional<ProfileVersion> m_version; ///< in force
    LatestTask m_look;                       ///< at a large pool, beside the window
    std::unique_ptr<ChangeJob> m_keeping;    ///< writes the review of a large pool
    TierReviewModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SectionTitle *m_title;
    Button *m_review;
    SegmentedControl *m_kinds;
    QTableView *m_table;
    TextLabel *m_count;
    QLineEdit *m_reason;
    Button *m_approve;
    Button *m_reject;
    QComboBox *m_tier;
    Button *m_override;
    SegmentedControl *m_sideChoice;
    QStackedWidget *m_side;
    TierMovement *m_movement;
    TierRuleForm *m_rule;
};

} // namespace partnerscope
