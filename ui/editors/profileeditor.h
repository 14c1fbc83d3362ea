#pragma once

#include "insight/healthfixes.h"
#include "session/healthfollower.h"
#include "session/profiledraft.h"
#include "ui/theme/surface.h"

class QTabWidget;

namespace partnerscope {

class BacktestTab;
class Button;
class CriteriaTab;
class MessageBar;
class PageHeader;
class ProfileHealth;
class ProfileHistorySection;
class ProfilePersonaSection;
class ProfilePurpose;
class ProfileStepPanel;
enum class ProfileStep;
class TierReviewTab;
class TiersTab;
class WaiversTab;

/// One version of an ideal profile, in sections. Editing an approved version makes a draft of the next one.
class ProfileEditor final : public Surface
{
    Q_OBJECT

public:
    ProfileEditor(Session &session, ProfileId id, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    [[nodiscard]] ProfileId profileId() const { return m_draft->id(); }
    [[nodiscard]] ProfileDraft &draft() { return *m_draft; }
    /// Shows the tab and the criterion that another editor shows.
    void showLike(const ProfileEditor &other);
    /// Opens the section of tiers that are held, at a company if one is given.
    void showTierReview(PartnerId partner = {});
    /// Asks for what a step of the version's life needs: who, and why.
    void beginStep(ProfileStep step);

Q_SIGNALS:
    void closeRequested();
    void openRequested(partnerscope::ProfileId id);
    void exportRequested(partnerscope::ProfileId id);
    void personasRequested();
    void fitRequested();
    void partnerActivated(partnerscope::PartnerId partner);
    void failed(const partnerscope::Error &error);
    /// An edit was made; it can be taken back by the undo of the workspace.
    void done(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void refreshHeader();
    void refreshProblems();
    void refreshTab();
    void showHealth();
    void placeStrip();
    [[nodiscard]] QString baselineName() const;
    /// Goes where a finding of the health checks is mended.
    void openPlace(HealthPlace place, const QString &criterion);

    Session &m_session;
    ProfileDraft *m_draft;
    HealthFollower *m_follower;
    PageHeader *m_header;
    Button *m_export;
    Button *m_submit;
    Button *m_return;
    Button *m_approve;
    ProfileStepPanel *m_steps;
    MessageBar *m_problems;
    MessageBar *m_refusal;
    MessageBar *m_strip; ///< below the bench: how sound the profile is
    QTabWidget *m_tabs;
    ProfilePurpose *m_purpose;
    CriteriaTab *m_criteria;
    ProfilePersonaSection *m_persona;
    TiersTab *m_tiers;
    TierReviewTab *m_review;
    WaiversTab *m_waivers;
    ProfileHealth *m_health;
    ProfileHistorySection *m_history;
    BacktestTab *m_backtest;
};

} // namespace partnerscope
