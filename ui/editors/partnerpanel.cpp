#include "ui/editors/partnerpanel.h"

#include "ui/editors/partnerfacts.h"
#include "ui/editors/partnerpeople.h"
#include "ui/editors/partnerrelation.h"
#include "ui/editors/partnerscore.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"

#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
bool touches(const ChangeSet &change, PartnerId partner)
{
    return change.allPartners || std::ranges::find(change.partners, partner) != change.partners.end();
}
} // namespace

PartnerPanel::PartnerPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new SegmentedControl({ tr("Score"), tr("Facts"), tr("People"), tr("Results"), tr("History") }, this))
    , m_score(new PartnerScore(this))
    , m_facts(new PartnerFacts(this))
    , m_people(new PartnerPeople(this))
    , m_engagements(new PartnerEngagements)
    , m_results(new PartnerResults)
    , m_history(new PartnerHistory(this))
{
    setObjectName(QStringLiteral("partnerPanel"));
    m_tabs->setObjectName(QStringLiteral("partnerTabs"));
    m_tabs->setAccessibleName(tr("What to show of the company"));
    auto *relation = new QWidget(this);
    auto *parts = new QVBoxLayout(relation);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(metric::SpaceM);
    parts->addWidget(m_engagements);
    parts->addWidget(new Hairline(Qt::Horizontal, relation));
    parts->addWidget(m_results);
    QWidget *const pages[] = { m_score, m_facts, m_people, relation, m_history };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    for (int i = 0; i <= HistoryTab; ++i) {
        m_pages[i] = pages[i];
        column->addWidget(pages[i]);
        pages[i]->setVisible(i == ScoreTab);
    }
    connectParts();
}

void PartnerPanel::connectParts()
{
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_score, &PartnerScore::attributeRequested, this, &PartnerPanel::focusFact);
    connect(m_facts, &PartnerFacts::valueCommitted, this, &PartnerPanel::changeFact);
    connect(m_facts, &PartnerFacts::gradeChosen, this, &PartnerPanel::changeGrade);
    connect(m_people, &PartnerPeople::saveRequested, this, [this](const Contact &contact) {
        const QString name = contact.id.isValid() ? tr("Change %1 at %2") : tr("Add %1 at %2");
        apply(name.arg(contact.name, m_name), [&](Edit &edit) -> Result<> {
            const Result<ContactId> saved = edit.saveContact(contact);
            return saved ? Result<>() : Result<>(saved.failure());
        });
    });
    connect(m_people, &PartnerPeople::removeRequested, this, [this](const Contact &contact) {
        if (apply(tr("Remove %1 at %2").arg(contact.name, m_name),
                  [&](Edit &edit) { return edit.removeContact(contact.id); }))
            Q_EMIT removed(tr("%1 was removed.").arg(contact.name));
    });
    connect(m_engagements, &PartnerEngagements::saveRequested, this, [this](const Engagement &engagement) {
        const QString name = engagement.id.isValid() ? tr("Change engagement of %1") : tr("Add engagement of %1");
        apply(name.arg(m_name), [&](Edit &edit) -> Result<> {
            const Result<EngagementId> saved = edit.saveEngagement(engagement);
            return saved ? Result<>() : Result<>(saved.failure());
        });
    });
    connect(m_engagements, &PartnerEngagements::removeRequested, this, [this](const Engagement &engagement) {
        if (apply(tr("Remove engagement of %1").arg(m_name),
                  [&](Edit &edit) { return edit.removeEngagement(engagement.id); }))
            Q_EMIT removed(tr("The engagement was removed."));
    });
    connect(&m_session, &Session::measuringProfileChanged, this, [this] {
        refreshScore();
        refreshPeople();
    });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &change) {
        if (!m_partner.isValid())
            return;
        if (change.schema || touches(change, m_partner)) {
            refresh();
            return;
        }
        // Any company's facts may move this one's rank, and the mean assumed for its unknowns.
        refreshScore();
        if (change.people || change.profiles) {
            refreshPeople();
            refreshResults();
        }
    });
}

template <typename T>
T PartnerPanel::valueOr(Result<T> result)
{
    if (result)
        return std::move(*result);
    Q_EMIT failed(result.error());
    return T();
}

void PartnerPanel::setPartner(PartnerId partner)
{
    if (partner == m_partner)
        return;
    // What is still being typed belongs to the company before.
    if (focusWidget() && isAncestorOf(focusWidget()))
        focusWidget()->clearFocus();
    m_partner = partner;
    refresh();
}

void PartnerPanel::showTab(Tab tab)
{
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tab);
    }
    for (int i = 0; i <= HistoryTab; ++i)
        m_pages[i]->setVisible(i == tab);
}

void PartnerPanel::focusFact(const QString &attribute)
{
    showTab(FactsTab);
    m_facts->focusAttribute(attribute);
}

void PartnerPanel::refresh()
{
    if (!m_session.pool()->rowOf(m_partner)) {
        m_partner = {};
        m_name.clear();
        Q_EMIT nameChanged({});
        return;
    }
    const bool editable = !m_session.isReadOnly();
    m_score->setEditable(editable);
    m_facts->setEditable(editable);
    m_people->setEditable(editable);
    m_engagements->setEditable(editable);
    refreshFacts();
    refreshScore();
    refreshPeople();
    refreshResults();
    refreshHistory();
}

void PartnerPanel::refreshFacts()
{
    const Partner partner = valueOr(m_session.partner(m_partner));
    if (m_name != partner.name()) {
        m_name = partner.name();
        Q_EMIT nameChanged(m_name);
    }
    m_facts->setSchema(m_session.schema());
    m_facts->setPartner(partner, m_session.clock().today());
}

void PartnerPanel::refreshScore()
{
    const Result<std::shared_ptr<const Scores>> scores = m_session.measuringScores();
    m_score->setScores(scores ? *scores : nullptr, m_partner);
}

std::optional<Persona> PartnerPanel::persona() const
{
    const ProfileVersion *profile = m_session.profile(m_session.measuringProfile());
    return profile ? profile->profile.persona : std::nullopt;
}

void PartnerPanel::refreshPeople()
{
    if (m_partner.isValid())
        m_people->setPeople(m_partner, valueOr(m_session.contacts(m_partner)), persona());
}

void PartnerPanel::refreshResults()
{
    if (!m_partner.isValid())
        return;
    m_engagements->setEngagements(m_partner, valueOr(m_session.engagements(m_partner)));
    m_results->setResults(valueOr(m_session.performance(m_partner)));
}

void PartnerPanel::refreshHistory()
{
    m_history->setHistory(valueOr(m_session.earlierFacts(m_partner)), *m_session.schema());
}

bool PartnerPanel::apply(const QString &name, const std::function<Result<>(Edit &)> &body)
{
    const Result<> done = m_session.edit(name, body);
    if (done)
        return true;
    Q_EMIT failed(done.error());
    refresh();
    return false;
}

Result<> PartnerPanel::addTerms(Edit &edit, const Attribute &attribute, const Value &value) const
{
    const Vocabulary *vocabulary = m_session.schema()->vocabulary(attribute.vocabulary);
    if (!vocabulary)
        return {};
    QStringList codes;
    if (const QString *code = std::get_if<QString>(&value))
        codes << *code;
    else if (const QStringList *several = std::get_if<QStringList>(&value))
        codes = *several;
    for (const QString &code : std::as_const(codes)) {
        if (vocabulary->find(code))
            continue;
        const Result<> put = edit.putTerm(vocabulary->key(), Term { code, code, {}, {}, false });
        if (!put)
            return put;
    }
    return {};
}

void PartnerPanel::changeFact(const QString &key, const Value &value)
{
    const Attribute *attribute = m_session.schema()->find(key);
    if (!attribute || !m_partner.isValid())
        return;
    const Fact fact { value, m_session.ownEvidence(m_facts->entryGrade()) };
    const QString name = isKnown(value) ? tr("Change %1 of %2") : tr("Clear %1 of %2");
    // The schema may be replaced while the edit runs: the attribute goes along by value.
    apply(name.arg(attribute->label, m_name), [&, described = *attribute](Edit &edit) -> Result<> {
        const Result<> terms = addTerms(edit, described, value);
        return terms ? edit.setFact(m_partner, described.key, fact) : terms;
    });
}

void PartnerPanel::changeGrade(const QString &key, Grade grade)
{
    const Result<Partner> partner = m_session.partner(m_partner);
    const Attribute *attribute = m_session.schema()->find(key);
    if (!partner || !attribute) {
        if (!partner)
            Q_EMIT failed(partner.error());
        return;
    }
    Fact fact = partner->facts.value(attribute->key);
    if (!isKnown(fact.value) || fact.evidence.grade == grade)
        return;
    fact.evidence.grade = grade;
    fact.evidence.recordedBy = m_session.ownEvidence().recordedBy;
    fact.evidence.recordedAt = m_session.clock().now();
    apply(tr("Grade %1 of %2").arg(attribute->label, m_name),
          [&](Edit &edit) { return edit.setFact(m_partner, key, fact); });
}

} // namespace partnerscope
