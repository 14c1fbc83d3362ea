#include "ui/editors/partnertier.h"

#include "insight/profilewords.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/waiverform.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
QString shortDay(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString named(const QString &tier)
{
    return tier.isEmpty() ? PartnerTier::tr("No tier") : tier;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}
} // namespace

PartnerTier::PartnerTier(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_caption(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, {}, this))
    , m_held(new TextLabel(TextRole::BodyStrong, {}, this))
    , m_since(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_proposalBox(new Surface(Token::AccentSubtle, this))
    , m_proposed(new TextLabel(TextRole::BodyStrong))
    , m_reason(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_approve(new Button(ButtonKind::Secondary, QLatin1StringView("check"), tr("Approve")))
    , m_reject(new Button(ButtonKind::Secondary, QLatin1StringView("x"), tr("Reject")))
    , m_review(new LinkButton(tr("Why it moved"), TextRole::Caption, this))
    , m_mustTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Must-haves"), this))
    , m_musts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("partnerTierPart"));
    build();
    connect(m_approve, &QAbstractButton::clicked, this, [this] { decide(TierDecision::Kind::Approve); });
    connect(m_reject, &QAbstractButton::clicked, this, [this] { decide(TierDecision::Kind::Reject); });
    connect(m_review, &QAbstractButton::clicked, this, [this] { Q_EMIT reviewRequested(m_partner); });
    connect(&m_session, &Session::changed, this, &PartnerTier::refresh);
    connect(&m_session, &Session::measuringProfileChanged, this, &PartnerTier::refresh);
}

void PartnerTier::build()
{
    m_held->setObjectName(QStringLiteral("heldTier"));
    m_since->setObjectName(QStringLiteral("heldSince"));
    m_since->setWordWrap(true);
    m_proposalBox->setObjectName(QStringLiteral("pendingProposal"));
    m_proposed->setObjectName(QStringLiteral("proposedTier"));
    m_reason->setObjectName(QStringLiteral("proposedReason"));
    m_proposed->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_approve->setObjectName(QStringLiteral("approveTier"));
    m_reject->setObjectName(QStringLiteral("rejectTier"));
    m_review->setObjectName(QStringLiteral("whyItMoved"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_approve);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    auto *proposal = new QVBoxLayout(m_proposalBox);
    proposal->setContentsMargins(12, 10, 12, 10);
    proposal->setSpacing(metric::SpaceHair);
    proposal->addWidget(m_proposed);
    proposal->addWidget(m_reason);
    proposal->addLayout(buttons);
    auto *head = new QHBoxLayout;
    head->addWidget(m_held, 1);
    head->addWidget(m_review);
    m_musts->setContentsMargins(0, 0, 0, 0);
    m_musts->setSpacing(metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceHair);
    column->addWidget(m_caption);
    column->addLayout(head);
    column->addWidget(m_since);
    column->addWidget(m_proposalBox);
    column->addSpacing(metric::SpaceS);
    column->addWidget(m_mustTitle);
    column->addLayout(m_musts);
}

void PartnerTier::setPartner(PartnerId partner)
{
    if (m_partner != partner)
        closeForm();
    m_partner = partner;
    refresh();
}

const ProfileVersion *PartnerTier::versionToGrant() const
{
    const ProfileVersion *measuring = m_session.profile(m_session.measuringProfile());
    const ProfileVersion *inForce =
        measuring ? versionInForce(m_session, measuring->profile.name, m_session.clock().today()) : nullptr;
    return inForce && inForce->status == ProfileStatus::Approved ? inForce : nullptr;
}

void PartnerTier::refresh()
{
    const Result<std::shared_ptr<const Scores>> scores = m_partner.isValid()
        ? m_session.measuringScores()
        : Result<std::shared_ptr<const Scores>>(fail(ErrorCode::NotFound, QString()));
    const std::optional<std::size_t> row = scores ? (*scores)->pool->rowOf(m_partner) : std::nullopt;
    setVisible(row.has_value());
    if (!row)
        return;
    m_caption->setText(tr("Tier under %1").arg((*scores)->version.profile.name));
    const ProfileVersion *version = versionToGrant();
    m_review->setVisible(version != nullptr);
    m_proposal.reset();
    if (version) {
        const Result<TierRecords> records = tierRecords(m_session, version->profile.name, m_partner);
        showHeld(records ? records->standings : QList<TierStanding>());
        showProposal(records ? records->pending() : QList<TierProposal>());
    } else {
        m_held->setText(tr("No tier"));
        m_since->setText(tr("No version of this profile is in force, so it grants no tiers."));
    }
    m_proposalBox->setVisible(m_proposal.has_value());
    showMustHaves(**scores, *row);
}

void PartnerTier::showHeld(const QList<TierStanding> &standings)
{
    if (standings.isEmpty()) {
        m_held->setText(tr("Not reviewed yet"));
        m_since->setText(tr("The next review of tiers gives it its first one."));
        return;
    }
    const TierStanding *own = &standings.first();
    m_held->setText(named(own->tier));
    QString since = own->decidedBy.isEmpty()
        ? tr("Since %1, by the rule; last reviewed on %2").arg(shortDay(own->since), shortDay(own->evaluatedOn))
        : tr("Since %1, decided by %2; last reviewed on %3")
              .arg(shortDay(own->since), own->decidedBy, shortDay(own->evaluatedOn));
    if (own->belowCount > 0)
        since += QStringLiteral(". ")
            + tr("Below its cut for %n review(s), since %1", nullptr, own->belowCount).arg(shortDay(own->belowSince));
    m_since->setText(since);
}

void PartnerTier::showProposal(const QList<TierProposal> &pending)
{
    if (pending.isEmpty())
        return;
    const TierProposal *own = &pending.first();
    m_proposal = *own;
    const bool isOpen = own->state == ProposalState::Proposed;
    m_proposed->setText(isOpen ? tr("Proposed: %1 from %2").arg(named(own->toTier), shortDay(own->effectiveOn))
                               : tr("Approved: %1 from %2").arg(named(own->decidedTier), shortDay(own->effectiveOn)));
    m_reason->setText(own->reason);
    for (Button *button : { m_approve, m_reject }) {
        button->setVisible(isOpen);
        enableWriting(button, m_session.isReadOnly());
    }
}

void PartnerTier::showMustHaves(const Scores &scores, std::size_t row)
{
    // The form goes along with the row it belongs to; what is typed into it must survive.
    if (m_form)
        m_musts->removeWidget(m_form);
    clear(m_musts);
    int shown = 0;
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves) {
        if (leaf.column->gate.empty() || leaf.factualGate(row) == GateResult::Pass)
            continue;
        addMustHave(scores, leaf, row);
        ++shown;
    }
    m_mustTitle->setVisible(shown > 0);
    if (m_form)
        m_musts->addWidget(m_form);
}

void PartnerTier::addMustHave(const Scores &scores, const CompiledProfile::Leaf &leaf, std::size_t row)
{
    const Waiver *waiver = leaf.waiverAt(row);
    const bool isUnknown = leaf.factualGate(row) == GateResult::Unknown;
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QString condition;
    for (const LeafRef &ref : leaves(scores.version.profile)) {
        if (ref.criterion->key == leaf.key && ref.criterion->must)
            condition = mustText(*ref.criterion->must, *scores.schema, leaf.attribute);
    }
    auto *what = new TextLabel(TextRole::Body, tr("%1: %2").arg(leaf.label, condition));
    what->setWordWrap(true);
    QString state = isUnknown ? tr("Not known") : tr("Not met");
    if (waiver)
        state = tr("Waived until %1 by %2: %3").arg(shortDay(waiver->until), waiver->by, waiver->why);
    auto *note = new TextLabel(TextRole::Caption,
                               waiver          ? Token::TextMuted
                                   : isUnknown ? Token::Caution
                                               : Token::Critical,
                               state);
    note->setWordWrap(true);
    texts->addWidget(what);
    texts->addWidget(note);
    auto *act = new LinkButton(waiver ? tr("End today") : tr("Waive …"), TextRole::Caption);
    act->setObjectName((waiver ? QStringLiteral("endWaiver_%1") : QStringLiteral("waive_%1")).arg(leaf.key));
    act->setAccessibleName((waiver ? tr("End the waiver of %1") : tr("Waive %1")).arg(leaf.label));
    enableWriting(act, m_session.isReadOnly());
    const QString key = leaf.key;
    const QString profile = scores.version.profile.name;
    connect(act, &QAbstractButton::clicked, this, [this, key, profile, holds = waiver != nullptr] {
        if (!holds) {
            openForm(key);
            return;
        }
        const Result<QList<WaiverLine>> lines = waiversInForce(m_session, profile, m_partner, key);
        const Result<> ended =
            lines ? endWaivers(m_session, *lines, m_session.clock().today()) : Result<>(lines.failure());
        if (!ended)
            Q_EMIT failed(ended.error());
        else
            Q_EMIT done(tr("The waiver was ended."));
    });
    layout->addLayout(texts, 1);
    layout->addWidget(act, 0, Qt::AlignTop);
    m_musts->addWidget(line);
    line->show();
}

void PartnerTier::openForm(const QString &criterion)
{
    closeForm();
    Waiver waiver;
    const ProfileVersion *measuring = m_session.profile(m_session.measuringProfile());
    if (!measuring)
        return;
    waiver.profile = measuring->profile.name;
    waiver.partner = m_partner;
    waiver.criterion = criterion;
    waiver.by = ownName(m_session);
    m_form = new WaiverForm(waiver, m_session.clock().today(), this);
    m_form->setObjectName(QStringLiteral("waiverForm"));
    connect(m_form, &WaiverForm::cancelled, this, &PartnerTier::closeForm, Qt::QueuedConnection);
    connect(
        m_form, &WaiverForm::granted, this,
        [this](const Waiver &granted) {
            const ProfileVersion *version = m_session.profile(m_session.measuringProfile());
            const Result<> kept = version ? grantWaiver(m_session, version->profile, granted) : Result<>();
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            closeForm();
            Q_EMIT done(tr("The must-have is waived until %1.").arg(shortDay(granted.until)));
        },
        Qt::QueuedConnection);
    m_musts->addWidget(m_form);
    m_form->show();
    m_form->firstField()->setFocus();
}

void PartnerTier::closeForm()
{
    if (!m_form)
        return;
    m_form->deleteLater();
    m_form = nullptr;
}

void PartnerTier::decide(TierDecision::Kind kind)
{
    const ProfileVersion *version = versionToGrant();
    if (!version || !m_proposal)
        return;
    const ProfileVersion granting = *version;
    const QString tier = named(m_proposal->toTier);
    const Result<> decided = decideTiers(m_session, granting, { *m_proposal }, { kind, {}, {}, {} });
    if (!decided)
        Q_EMIT failed(decided.error());
    else
        Q_EMIT done(kind == TierDecision::Kind::Approve ? tr("%1 is approved.").arg(tier)
                                                        : tr("%1 is rejected; the tier stays.").arg(tier));
}

} // namespace partnerscope
