#pragma once

#include "session/tierreviews.h"
#include "session/waivers.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

class Button;
class LinkButton;
class TextLabel;
class WaiverForm;

/// What a company holds under the profile all pages measure with: its tier, since when and by whose decision, the
/// change that is proposed, and must-haves that fail or are waived. Keeps itself up to date with the session.
class PartnerTier final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerTier(Session &session, QWidget *parent = nullptr);

    void setPartner(PartnerId partner);

Q_SIGNALS:
    void failed(const partnerscope::Error &error);
    /// An edit was made; it can be taken back by the undo of the workspace.
    void done(const QString &message);
    void reviewRequested(partnerscope::PartnerId partner);

private:
    void build();
    void refresh();
    void showHeld(const QList<TierStanding> &standings);
    void showProposal(const QList<TierProposal> &pending);
    void showMustHaves(const Scores &scores, std::size_t row);
    void addMustHave(const Scores &scores, const CompiledProfile::Leaf &leaf, std::size_t row);
    void openForm(const QString &criterion);
    void closeForm();
    void decide(TierDecision::Kind kind);
    [[nodiscard]] const ProfileVersion *versionToGrant() const;

    Session &m_session;
    PartnerId m_partner;
    std::optional<TierProposal> m_proposal;
    TextLabel *m_caption;
    TextLabel *m_held;
    TextLabel *m_since;
    QWidget *m_proposalBox;
    TextLabel *m_proposed;
    TextLabel *m_reason;
    Button *m_approve;
    Button *m_reject;
    LinkButton *m_review;
    TextLabel *m_mustTitle;
    QVBoxLayout *m_musts;
    WaiverForm *m_form = nullptr;
};

} // namespace partnerscope
