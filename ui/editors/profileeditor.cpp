#include "ui/editors/profileeditor.h"

#include "session/pagedata.h"
#include "ui/editors/backtesttab.h"
#include "ui/editors/criteriatab.h"
#include "ui/editors/profilehealth.h"
#include "ui/editors/profilehistory.h"
#include "ui/editors/profilepurpose.h"
#include "ui/editors/profileranking.h"
#include "ui/editors/profilesections.h"
#include "ui/editors/profilestepform.h"
#include "ui/editors/tierreviewtab.h"
#include "ui/editors/tierstab.h"
#include "ui/editors/waiverstab.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/titles.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int LowestWithStrip = 680;
} // namespace

ProfileEditor::ProfileEditor(Session &session, ProfileId id, QWidget *parent)
    : Surface(Token::SurfacePage, parent)
    , m_session(session)
    , m_draft(new ProfileDraft(session, id, this))
    , m_follower(new HealthFollower(session, this))
    , m_header(new PageHeader(QString()))
    , m_export(new Button(ButtonKind::Secondary, QLatin1StringView("export"), tr("Export")))
    , m_submit(new Button(ButtonKind::Secondary, tr("Submit for review")))
    , m_return(new Button(ButtonKind::Secondary, tr("Return to draft")))
    , m_approve(new Button(ButtonKind::Primary, tr("Approve")))
    , m_steps(new ProfileStepPanel(session, *m_draft))
    , m_problems(new MessageBar)
    , m_refusal(new MessageBar)
    , m_strip(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_purpose(new ProfilePurpose(*m_draft))
    , m_criteria(new CriteriaTab(session, *m_draft))
    , m_persona(new ProfilePersonaSection)
    , m_tiers(new TiersTab(session, *m_draft))
    , m_review(new TierReviewTab(session))
    , m_waivers(new WaiversTab(session, *m_draft))
    , m_health(new ProfileHealth(session, *m_draft, *m_follower))
    , m_history(new ProfileHistorySection(session, *m_draft))
    , m_backtest(new BacktestTab(session, *m_draft))
{
    setObjectName(QStringLiteral("profileEditor"));
    build();
    connectAll();
    refresh();
}

ProfileEditor::~ProfileEditor()
{
    // What is hidden on the way down takes its preview back; there is no editor left to show it.
    m_draft->disconnect(this);
    m_follower->disconnect(this);
    m_session.disconnect(this);
}

void ProfileEditor::build()
{
    m_export->setObjectName(QStringLiteral("exportProfile"));
    m_submit->setObjectName(QStringLiteral("submitProfile"));
    m_return->setObjectName(QStringLiteral("returnProfile"));
    m_approve->setObjectName(QStringLiteral("approveProfile"));
    m_problems->setObjectName(QStringLiteral("draftProblems"));
    m_problems->setClosable(false);
    m_refusal->setObjectName(QStringLiteral("editRefusal"));
    m_strip->setObjectName(QStringLiteral("healthStrip"));
    m_strip->setClosable(false);
    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_purpose, tr("Purpose"));
    m_tabs->addTab(m_criteria, tr("Criteria"));
    m_tabs->addTab(m_persona, tr("Persona"));
    m_tabs->addTab(m_tiers, tr("Tiers"));
    m_tabs->addTab(m_review, tr("Tier review"));
    m_tabs->addTab(m_waivers, tr("Waivers"));
    m_tabs->addTab(m_health, tr("Health"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_backtest, tr("Does it work?"));
    m_tabs->setCurrentWidget(m_criteria);
    m_header->setBreadcrumb(tr("Ideal profiles"));
    m_header->addTrailing(m_export);
    m_header->addTrailing(m_return);
    m_header->addTrailing(m_submit);
    m_header->addTrailing(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (m_session.isReadOnly()) {
        auto *trial = new MessageBar;
        trial->setObjectName(QStringLiteral("trialNote"));
        trial->setClosable(false);
        trial->showMessage(Tone::Info, tr("Open for reading: what you change here is a trial and is not stored."));
        layout->addWidget(trial);
    }
    layout->addWidget(m_steps);
    layout->addWidget(m_problems);
    layout->addWidget(m_refusal);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_strip);
}

void ProfileEditor::connectAll()
{
    connect(m_draft, &ProfileDraft::changed, this, &ProfileEditor::refresh);
    connect(m_draft, &ProfileDraft::failed, this, [this](const Error &error) {
        // A draft with problems says so by itself; anything else goes to the window.
        if (m_draft->problems().isEmpty())
            Q_EMIT failed(error);
        refresh();
    });
    connect(m_header, &PageHeader::breadcrumbActivated, this, &ProfileEditor::closeRequested);
    connect(m_export, &QAbstractButton::clicked, this, [this] { Q_EMIT exportRequested(profileId()); });
    connect(m_submit, &QAbstractButton::clicked, this, [this] { beginStep(ProfileStep::Submit); });
    connect(m_return, &QAbstractButton::clicked, this, [this] { beginStep(ProfileStep::Return); });
    connect(m_approve, &QAbstractButton::clicked, this, [this] { beginStep(ProfileStep::Approve); });
    connect(m_steps, &ProfileStepPanel::failed, this, &ProfileEditor::failed);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refreshTab();
        placeStrip();
    });
    const auto refuse = [this](const QString &why) { m_refusal->showMessage(Tone::Caution, why); };
    connect(m_criteria, &CriteriaTab::refused, this, refuse);
    connect(m_tiers, &TiersTab::refused, this, refuse);
    connect(m_review, &TierReviewTab::refused, this, refuse);
    connect(m_waivers, &WaiversTab::refused, this, refuse);
    connect(m_backtest, &BacktestTab::refused, this, refuse);
    connect(m_review, &TierReviewTab::failed, this, &ProfileEditor::failed);
    connect(m_waivers, &WaiversTab::failed, this, &ProfileEditor::failed);
    connect(m_review, &TierReviewTab::partnerActivated, this, &ProfileEditor::partnerActivated);
    connect(m_waivers, &WaiversTab::partnerActivated, this, &ProfileEditor::partnerActivated);
    const auto announce = [this](const QString &message) {
        m_refusal->closeMessage();
        Q_EMIT done(message);
    };
    connect(m_steps, &ProfileStepPanel::done, this, announce);
    connect(m_review, &TierReviewTab::done, this, announce);
    connect(m_waivers, &WaiversTab::done, this, announce);
    connect(m_backtest, &BacktestTab::done, this, announce);
    connect(m_health, &ProfileHealth::done, this, announce);
    connect(m_follower, &HealthFollower::changed, this, &ProfileEditor::showHealth);
    connect(m_follower, &HealthFollower::failed, this, &ProfileEditor::failed);
    connect(m_strip, &MessageBar::actionTriggered, this, [this] {
        const QList<HealthFinding> &findings = m_follower->findings();
        m_tabs->setCurrentWidget(m_health);
        if (!findings.isEmpty())
            m_health->showFinding(findings.first().key);
    });
    // Thresholds and reviews are settings of the workspace: their undo is none of the draft.
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &change) {
        if (change.tiers)
            m_follower->follow(m_draft->scores(), !m_draft->isStored());
    });
    connect(m_health, &ProfileHealth::failed, this, &ProfileEditor::failed);
    connect(m_health, &ProfileHealth::placeRequested, this, &ProfileEditor::openPlace);
    connect(m_criteria, &CriteriaTab::waiversRequested, this, [this](const QString &mustHave) {
        m_tabs->setCurrentWidget(m_waivers);
        m_waivers->showCriterion(mustHave);
    });
    connect(m_persona, &ProfilePersonaSection::personasRequested, this, &ProfileEditor::personasRequested);
    connect(m_history, &ProfileHistorySection::versionActivated, this, &ProfileEditor::openRequested);
    connect(m_criteria->ranking(), &ProfileRanking::fitRequested, this, &ProfileEditor::fitRequested);
    connect(m_criteria->ranking(), &ProfileRanking::partnerActivated, this, &ProfileEditor::partnerActivated);
}

void ProfileEditor::showLike(const ProfileEditor &other)
{
    m_tabs->setCurrentIndex(other.m_tabs->currentIndex());
    m_criteria->select(other.m_criteria->currentKey());
}

void ProfileEditor::showTierReview(PartnerId partner)
{
    m_tabs->setCurrentWidget(m_review);
    if (partner.isValid())
        m_review->showPartner(partner);
}

void ProfileEditor::openPlace(HealthPlace place, const QString &criterion)
{
    switch (place) {
    case HealthPlace::None:
    case HealthPlace::Review: return;
    case HealthPlace::Criterion:
        m_tabs->setCurrentWidget(m_criteria);
        m_criteria->select(criterion);
        return;
    case HealthPlace::Criteria: m_tabs->setCurrentWidget(m_criteria); return;
    case HealthPlace::Customers: m_tabs->setCurrentWidget(m_purpose); return;
    case HealthPlace::Persona: Q_EMIT personasRequested(); return;
    case HealthPlace::Tiers: m_tabs->setCurrentWidget(m_tiers); return;
    case HealthPlace::Waivers: m_tabs->setCurrentWidget(m_waivers); return;
    }
}

void ProfileEditor::beginStep(ProfileStep step)
{
    m_steps->begin(step);
}

QString ProfileEditor::baselineName() const
{
    const std::shared_ptr<const Scores> baseline = m_draft->baseline();
    const bool inWork = m_draft->version().status == ProfileStatus::Draft;
    if (!baseline || (baseline->version.id == m_draft->id() && inWork))
        return tr("the draft as opened");
    return tr("version %1").arg(baseline->version.version);
}

void ProfileEditor::refresh()
{
    refreshHeader();
    refreshProblems();
    refreshTab();
    m_steps->refresh();
    m_follower->follow(m_draft->scores(), !m_draft->isStored());
}

/// The strip below: how many checks need a look, and the first of them in words.
void ProfileEditor::showHealth()
{
    const QList<HealthFinding> &findings = m_follower->findings();
    if (findings.isEmpty())
        return m_strip->closeMessage();
    const HealthFinding &first = findings.first();
    QStringList words { healthInShort(findings) + QLatin1Char('.') };
    if (first.severity != HealthFinding::Severity::Ok)
        words << first.title + QStringLiteral(": ") + first.reason;
    m_strip->showMessage(toneOf(first.severity), words.join(QLatin1Char(' ')), tr("Open health"));
    placeStrip();
}

/// The tab Health says more; and in a low window the tabs need the room.
void ProfileEditor::placeStrip()
{
    const bool hasRoom = height() >= LowestWithStrip;
    m_strip->setVisible(hasRoom && !m_follower->findings().isEmpty() && m_tabs->currentWidget() != m_health);
}

void ProfileEditor::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    placeStrip();
}

void ProfileEditor::refreshHeader()
{
    const ProfileVersion &version = m_draft->version();
    m_header->setTitle(version.profile.name);
    switch (version.status) {
    case ProfileStatus::Draft: m_header->setNote(tr("Draft of version %1").arg(version.version)); break;
    case ProfileStatus::InReview: m_header->setNote(tr("Version %1, in review").arg(version.version)); break;
    case ProfileStatus::Approved: m_header->setNote(tr("Version %1, in force").arg(version.version)); break;
    case ProfileStatus::Retired: m_header->setNote(tr("Version %1, retired").arg(version.version)); break;
    }
    m_approve->setVisible(version.status == ProfileStatus::Draft || version.status == ProfileStatus::InReview);
    m_submit->setVisible(version.status == ProfileStatus::Draft);
    m_return->setVisible(version.status == ProfileStatus::InReview);
    const bool isValid = m_draft->problems().isEmpty();
    enableWriting(m_approve, m_session.isReadOnly(), isValid);
    enableWriting(m_submit, m_session.isReadOnly(), isValid);
    enableWriting(m_return, m_session.isReadOnly());
}

void ProfileEditor::refreshProblems()
{
    const Problems &problems = m_draft->problems();
    if (problems.isEmpty()) {
        m_problems->closeMessage();
        return;
    }
    QString text = problems.first().message;
    if (problems.size() > 1)
        text = tr("%1 And %n more problem(s).", nullptr, static_cast<int>(problems.size()) - 1).arg(text);
    m_problems->showMessage(
        Tone::Caution, m_draft->isStored() ? tr("Not complete yet: %1").arg(text) : tr("Not stored yet: %1").arg(text));
}

void ProfileEditor::refreshTab()
{
    // Only what is looked at is brought up to date; a drag must not pay for hidden pages.
    QWidget *shown = m_tabs->currentWidget();
    if (shown == m_purpose)
        m_purpose->refresh();
    else if (shown == m_criteria)
        m_criteria->refresh(baselineName());
    else if (shown == m_persona)
        m_persona->showProfile(m_draft->profile());
    else if (shown == m_tiers)
        m_tiers->refresh(baselineName());
    else if (shown == m_review)
        m_review->showProfile(m_draft->profile().name);
    else if (shown == m_waivers)
        m_waivers->refresh();
    else if (shown == m_backtest)
        m_backtest->refresh();
    else if (shown == m_history)
        m_history->refresh();
    else if (shown == m_health)
        m_health->refresh();
}

} // namespace partnerscope
