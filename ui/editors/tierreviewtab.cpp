#include "ui/editors/tierreviewtab.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/tiermovement.h"
#include "ui/editors/tierruleform.h"
#include "ui/editors/writing.h"
#include "ui/models/tierreviewmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int LookBackDays = 90; ///< where a tier is held only since today
constexpr int SideWidth = 520;
constexpr int CountWidth = 240; ///< room for the longer of its two sentences

/// The last review there was, and of which version.
struct LastReview {
    QDate day; ///< invalid: none
    int version = 0;
};

LastReview lastReview(const QHash<PartnerId, TierStanding> &standings)
{
    LastReview last;
    for (const TierStanding &standing : standings) {
        if (!last.day.isValid()
            || std::pair(standing.evaluatedOn, standing.version) > std::pair(last.day, last.version))
            last = { standing.evaluatedOn, standing.version };
    }
    return last;
}
} // namespace

TierReviewTab::TierReviewTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TierReviewModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState(QLatin1StringView("profiles"), tr("No version of this profile is in force yet."), QString()))
    , m_title(new SectionTitle(QString()))
    , m_review(new Button(ButtonKind::Primary, tr("Review tiers")))
    , m_kinds(new SegmentedControl({ tr("Proposals"), tr("Near misses"), tr("All companies") }))
    , m_table(new QTableView)
    , m_count(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_reason(new QLineEdit)
    , m_approve(new Button(ButtonKind::Secondary, QLatin1StringView("check"), tr("Approve")))
    , m_reject(new Button(ButtonKind::Secondary, QLatin1StringView("x"), tr("Reject")))
    , m_tier(new QComboBox)
    , m_override(new Button(ButtonKind::Quiet, tr("Give this instead")))
    , m_sideChoice(new SegmentedControl({ tr("Why it moved"), tr("Rule") }))
    , m_side(new QStackedWidget)
    , m_movement(new TierMovement(session))
    , m_rule(new TierRuleForm(session))
{
    setObjectName(QStringLiteral("tierReview"));
    build();
    connectAll();
}

void TierReviewTab::buildTable()
{
    m_table->setObjectName(QStringLiteral("tierReviewTable"));
    m_table->setAccessibleName(tr("Companies and their tiers"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    auto *tiers = new TierDelegate(m_table);
    for (const int column : { TierReviewModel::HeldColumn, TierReviewModel::ProposedColumn })
        m_table->setItemDelegateForColumn(column, tiers);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    const std::pair<int, int> widths[] {
        { TierReviewModel::CompanyColumn, 200 },  { TierReviewModel::HeldColumn, 124 },
        { TierReviewModel::PlainColumn, 110 },    { TierReviewModel::FitColumn, 56 },
        { TierReviewModel::ProposedColumn, 120 }, { TierReviewModel::EffectiveColumn, 112 },
        { TierReviewModel::ReasonColumn, 320 },   { TierReviewModel::SinceColumn, 112 },
        { TierReviewModel::ByColumn, 110 }
    };
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    // What a decision needs stands first: from, to, and why.
    header->moveSection(header->visualIndex(TierReviewModel::ProposedColumn), TierReviewModel::PlainColumn);
    header->moveSection(header->visualIndex(TierReviewModel::ReasonColumn),
                        header->visualIndex(TierReviewModel::ProposedColumn) + 1);
}

QWidget *TierReviewTab::buildDecisions()
{
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setPlaceholderText(tr("Your reason"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setMinimumWidth(180);
    m_approve->setObjectName(QStringLiteral("approveTiers"));
    m_reject->setObjectName(QStringLiteral("rejectTiers"));
    m_tier->setObjectName(QStringLiteral("overrideTier"));
    m_tier->setAccessibleName(tr("Tier to give instead of the proposed one"));
    m_override->setObjectName(QStringLiteral("overrideTiers"));
    m_count->setObjectName(QStringLiteral("decisionCount"));
    m_count->setMinimumSize(CountWidth, metric::Control);
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, metric::SpaceS);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_approve, m_reject, m_reason, m_tier, m_override, m_count })
        flow->addWidget(widget);
    return row;
}

QWidget *TierReviewTab::buildSide()
{
    m_sideChoice->setObjectName(QStringLiteral("tierSide"));
    m_sideChoice->setAccessibleName(tr("What stands beside the list"));
    auto *rule = new QWidget;
    auto *ruleLayout = new QVBoxLayout(rule);
    ruleLayout->setContentsMargins(0, 0, 0, 0);
    ruleLayout->addWidget(m_rule);
    ruleLayout->addStretch(1);
    m_side->addWidget(m_movement);
    m_side->addWidget(rule);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceM, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_sideChoice, 0, Qt::AlignLeft);
    layout->addWidget(m_side, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *side = new Surface(Token::SurfacePanel);
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    side->setMinimumWidth(490); // room for the waterfall
    return side;
}

void TierReviewTab::build()
{
    m_review->setObjectName(QStringLiteral("reviewTiers"));
    m_kinds->setObjectName(QStringLiteral("tierKinds"));
    m_kinds->setAccessibleName(tr("Which companies to show"));
    m_title->setObjectName(QStringLiteral("tierReviewFinding"));
    m_empty->setObjectName(QStringLiteral("noTierReview"));
    m_empty->setDetail(tr("Tiers are granted by the version in force: approve one to review them."));
    m_title->addTrailing(m_review);
    buildTable();
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, metric::SpaceM, 0, metric::SpaceS);
    layout->setSpacing(metric::SpaceS);
    const auto padded = [layout](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metric::PageMargin, 0, metric::SpaceM, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    padded(m_title);
    auto *kinds = new QHBoxLayout;
    kinds->setContentsMargins(metric::PageMargin, 0, metric::SpaceM, 0);
    kinds->addWidget(m_kinds);
    kinds->addStretch(1);
    layout->addLayout(kinds);
    layout->addWidget(m_table, 1);
    padded(buildDecisions());
    main->setMinimumWidth(380);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("tierReviewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(main);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 800, SideWidth });
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void TierReviewTab::connectAll()
{
    connect(m_review, &QAbstractButton::clicked, this, &TierReviewTab::review);
    connect(m_kinds, &SegmentedControl::currentChanged, this, &TierReviewTab::chooseKind);
    connect(m_sideChoice, &SegmentedControl::currentChanged, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { decide(TierDecision::Kind::Approve); });
    connect(m_reject, &QAbstractButton::clicked, this, [this] { decide(TierDecision::Kind::Reject); });
    connect(m_override, &QAbstractButton::clicked, this, [this] { decide(TierDecision::Kind::Override); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TierReviewTab::showSelection);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT partnerActivated(m_model->partnerAt(index.row())); });
    connect(m_rule, &TierRuleForm::failed, this, &TierReviewTab::failed);
    connect(&m_session, &Session::changed, this, [this] {
        m_isStale = true;
        m_movement->forget();
        if (isVisible())
            load();
    });
}

void TierReviewTab::showProfile(const QString &name)
{
    if (name == m_profile && !m_isStale)
        return;
    m_profile = name;
    load();
}

void TierReviewTab::load()
{
    m_isStale = false;
    const ProfileVersion *version = versionInForce(m_session, m_profile, m_session.clock().today());
    m_version = version && version->status == ProfileStatus::Approved ? std::optional(*version) : std::nullopt;
    m_stack->setCurrentIndex(m_version ? 0 : 1);
    if (!m_version)
        return;
    {
        const QSignalBlocker quiet(m_tier);
        const QString chosen = m_tier->currentText();
        m_tier->clear();
        for (const Tier &tier : sortedTiers(m_version->profile))
            m_tier->addItem(tier.name, tier.name);
        m_tier->addItem(tr("No tier"), QString());
        m_tier->setCurrentIndex(std::max(0, m_tier->findText(chosen)));
    }
    m_rule->showRule(sortedTiers(m_version->profile));
    // Who is close follows from today's fit; a look that changes nothing.
    look([this](const Look &look) { showLook(look); });
}

/// Finds out what a review of today would say: of a large pool beside the window.
void TierReviewTab::look(const std::function<void(const Look &)> &then)
{
    const Result<std::shared_ptr<const Scores>> scores = m_session.scores(m_version->id);
    const Result<TierRule> rule = tierRule(m_session);
    if (!scores || !rule) {
        Q_EMIT failed(scores ? rule.error() : scores.error());
        return;
    }
    const auto reviewed = [scores = *scores, rule = *rule,
                           today = m_session.clock().today()](const Result<TierRecords> &records) -> Look {
        return std::make_shared<const Result<ReviewedTiers>>(records ? reviewTiers(scores, *records, rule, today)
                                                                     : records.failure());
    };
    if ((*scores)->pool->size() <= Session::ScoredAtOnce) {
        m_look.cancel();
        then(reviewed(tierRecords(m_session, m_profile)));
        return;
    }
    m_title->setCaption(tr("Looking at every company …"));
    m_look.run([then, reviewed, path = m_session.path(), clock = m_session.clock(),
                profile = m_profile]() -> LatestTask::Deliver {
        return [then, look = reviewed(tierRecordsAt(path, clock, profile))] { then(look); };
    });
}

void TierReviewTab::showLook(const Look &looked)
{
    const Result<ReviewedTiers> &look = *looked;
    if (!look) {
        Q_EMIT failed(look.error());
        return;
    }
    const PartnerId before = currentPartner();
    TierReviewModel::Content content;
    content.scores = look->scores;
    for (const TierStanding &standing : look->records.standings)
        content.standings.insert(standing.partner, standing);
    for (const TierProposal &proposal : look->records.pending())
        content.pending.insert(proposal.partner, proposal);
    content.nearMisses = look->review.nearMisses;
    m_model->setContent(std::move(content));
    showFinding();
    if (const int row = std::max(0, m_model->rowOf(before)); row < m_model->rowCount())
        m_table->selectRow(row);
    showSelection();
}

void TierReviewTab::showFinding()
{
    const TierReviewModel::Content &content = m_model->content();
    int open = 0;
    for (const TierProposal &proposal : content.pending)
        open += proposal.state == ProposalState::Proposed ? 1 : 0;
    const LastReview last = lastReview(content.standings);
    m_title->setTitle(!last.day.isValid() ? tr("No company's tier has been reviewed yet")
                          : open == 0     ? tr("No change of tier waits for a decision")
                                          : tr("%n change(s) of tier wait for a decision", nullptr, open));
    m_title->setCaption(captionOf(last.day, last.version));
    enableWriting(m_review, m_session.isReadOnly());
}

/// \param reviewed the version that the last review was of; a newer one may be in force since
QString TierReviewTab::captionOf(const QDate &last, int reviewed) const
{
    if (!last.isValid())
        return tr("A review gives every company its first tier, and from then on proposes what should change");
    const QString version = QString::number(m_version->version);
    const QString day = QLocale().toString(last, QLocale::ShortFormat);
    const QString close = QLocale().toString(static_cast<qulonglong>(m_model->content().nearMisses.size()));
    return reviewed == m_version->version
        ? tr("Version %1, last reviewed on %2; %3 close to the next tier").arg(version, day, close)
        : tr("Version %1, not reviewed yet; the last review, on %2, was of version %3; %4 close to the next tier")
              .arg(version, day, QString::number(reviewed), close);
}

PartnerId TierReviewTab::currentPartner() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? PartnerId {} : m_model->partnerAt(rows.first().row());
}

QList<TierProposal> TierReviewTab::selectedProposals() const
{
    QList<TierProposal> proposals;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const TierProposal *proposal = m_model->openProposalAt(index.row()))
            proposals << *proposal;
    }
    return proposals;
}

void TierReviewTab::showSelection()
{
    const qsizetype count = selectedProposals().size();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_approve, m_reject, m_reason, m_tier, m_override })
        enableWriting(widget, m_session.isReadOnly(), count > 0);
    m_count->setText(count == 0 ? tr("Select proposals to decide on them.")
                                : tr("%n selected", nullptr, static_cast<int>(count)));
    const PartnerId partner = currentPartner();
    const auto held = m_model->content().standings.constFind(partner);
    const QDate today = m_session.clock().today();
    QDate since = today.addDays(-LookBackDays);
    if (held != m_model->content().standings.constEnd() && held->since < today)
        since = held->since;
    m_movement->showPartner(m_profile, partner, since);
}

void TierReviewTab::chooseKind(int kind)
{
    const PartnerId before = currentPartner();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setKind(static_cast<TierReviewModel::Kind>(kind));
    if (const int row = std::max(0, m_model->rowOf(before)); row < m_model->rowCount())
        m_table->selectRow(row);
    showSelection();
}

void TierReviewTab::showPartner(PartnerId partner)
{
    if (m_model->rowOf(partner) < 0)
        m_kinds->setCurrentIndex(static_cast<int>(TierReviewModel::Kind::All));
    const int row = m_model->rowOf(partner);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void TierReviewTab::review()
{
    if (m_version)
        look([this](const Look &look) { keep(look); });
}

/// Writes what was found: of a large pool beside the window.
void TierReviewTab::keep(const Look &look)
{
    if (!*look) {
        Q_EMIT failed(look->error());
        return;
    }
    const std::size_t proposed = (*look)->review.proposed();
    const auto say = [this, proposed](const Result<> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
        else
            Q_EMIT done(proposed == 0
                            ? tr("Reviewed: no change of tier is proposed.")
                            : tr("Reviewed: %n change(s) of tier are proposed.", nullptr, static_cast<int>(proposed)));
    };
    if (m_session.isBusy() || (*look)->scores->pool->size() <= Session::ScoredAtOnce) {
        say(keepTierReview(m_session, **look));
        return;
    }
    m_keeping =
        std::make_unique<ChangeJob>(m_session, tierReviewChange(std::shared_ptr<const ReviewedTiers>(look, &**look)));
    connect(m_keeping.get(), &Job::finished, this, [this, say] { say(m_keeping->result()); });
    m_keeping->start();
}

void TierReviewTab::decide(TierDecision::Kind kind)
{
    const QList<TierProposal> proposals = selectedProposals();
    if (!m_version || proposals.isEmpty())
        return;
    TierDecision decision;
    decision.kind = kind;
    decision.reason = m_reason->text().trimmed();
    if (kind == TierDecision::Kind::Override) {
        decision.tier = m_tier->currentData().toString();
        if (decision.reason.isEmpty()) {
            Q_EMIT refused(
                tr("Giving another tier than the proposed one needs a reason. Write it beside the buttons."));
            m_reason->setFocus();
            return;
        }
    }
    const int count = static_cast<int>(proposals.size());
    if (const Result<> decided = decideTiers(m_session, *m_version, proposals, decision); !decided) {
        Q_EMIT failed(decided.error());
        return;
    }
    m_reason->clear();
    switch (kind) {
    case TierDecision::Kind::Approve: Q_EMIT done(tr("%n change(s) approved.", nullptr, count)); break;
    case TierDecision::Kind::Reject: Q_EMIT done(tr("%n change(s) rejected.", nullptr, count)); break;
    case TierDecision::Kind::Override: Q_EMIT done(tr("%n tier(s) decided otherwise.", nullptr, count)); break;
    }
}

} // namespace partnerscope
