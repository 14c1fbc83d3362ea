#include "ui/editors/partnerparts.h"

#include "domain/offeredschema.h"
#include "ui/editors/factevidence.h"
#include "ui/editors/partnerengagements.h"
#include "ui/editors/partnerfacts.h"
#include "ui/editors/partnerhistory.h"
#include "ui/editors/partnernotes.h"
#include "ui/editors/partneroutcomes.h"
#include "ui/editors/partnerpeople.h"
#include "ui/editors/partnerrelations.h"
#include "ui/editors/partnerresultentry.h"
#include "ui/editors/partnerresults.h"
#include "ui/editors/partnerscore.h"
#include "ui/editors/partnertier.h"

#include <algorithm>

namespace partnerscope {

namespace {
bool touches(const ChangeSet &change, PartnerId partner)
{
    return change.allPartners || std::ranges::find(change.partners, partner) != change.partners.end();
}

template <typename T>
Result<> done(const Result<T> &saved)
{
    return saved ? Result<>() : Result<>(saved.failure());
}
} // namespace

PartnerParts::PartnerParts(Session &session, bool wide, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_score(wide ? nullptr : new PartnerScore(owner))
    , m_tier(new PartnerTier(session, owner))
    , m_facts(new PartnerFacts(wide, owner))
    , m_people(new PartnerPeople(owner))
    , m_engagements(new PartnerEngagements(owner))
    , m_relations(new PartnerRelations(owner))
    , m_outcomes(new PartnerOutcomes(owner))
    , m_notes(new PartnerNotes(owner))
    , m_history(new PartnerHistory(owner))
    , m_results(wide ? nullptr : new PartnerResults(owner))
    , m_performance(wide ? new PartnerPerformance(owner) : nullptr)
    , m_resultEntry(wide ? new PartnerResultEntry(owner) : nullptr)
{
    connectFacts();
    connectRecords();
    connectResults();
    connectSession();
    refreshEditable();
}

void PartnerParts::refreshEditable()
{
    const bool editable = !m_session.isReadOnly();
    m_facts->setEditable(editable);
    m_people->section()->setEditable(editable);
    m_engagements->section()->setEditable(editable);
    m_relations->section()->setEditable(editable);
    m_outcomes->section()->setEditable(editable);
    m_notes->section()->setEditable(editable);
    if (m_resultEntry)
        m_resultEntry->setEditable(editable);
}

void PartnerParts::connectFacts()
{
    connect(m_facts, &PartnerFacts::valueCommitted, this, &PartnerParts::changeFact);
    connect(m_facts, &PartnerFacts::evidenceEdited, this, &PartnerParts::changeEvidence);
    connect(m_facts, &PartnerFacts::verifyRequested, this, &PartnerParts::verifyFact);
    connect(m_facts, &PartnerFacts::historyRequested, this, [this](const QString &key) {
        const Attribute *attribute = m_session.schema()->find(key);
        m_history->setSearch(attribute ? attribute->label : QString());
        Q_EMIT historyRequested();
    });
    connect(m_history, &PartnerHistory::shown, this, [this] {
        if (m_historyStale)
            refreshHistory();
    });
    connect(m_tier, &PartnerTier::failed, this, &PartnerParts::failed);
    connect(m_tier, &PartnerTier::done, this, &PartnerParts::removed);
    connect(m_tier, &PartnerTier::reviewRequested, this, &PartnerParts::tierReviewRequested);
    connect(m_people, &PartnerPeople::eraseRequested, this, &PartnerParts::eraseRequested);
    connect(m_relations, &PartnerRelations::partnerActivated, this, &PartnerParts::partnerActivated);
}

void PartnerParts::connectRecords()
{
    const auto nameFor = [this](bool isNew, const QString &add, const QString &change) {
        return (isNew ? add : change).arg(m_name);
    };
    const auto remove = [this](const QString &name, const std::function<Result<>(Edit &)> &body, const QString &said) {
        if (apply(name, body))
            Q_EMIT removed(said);
    };
    m_people->section()->save = [this](const Contact &contact) {
        const QString name = contact.id.isValid() ? tr("Change %1 at %2") : tr("Add %1 at %2");
        return apply(name.arg(contact.name, m_name), [&](Edit &edit) { return done(edit.saveContact(contact)); });
    };
    m_people->section()->remove = [this, remove](const Contact &contact) {
        remove(
            tr("Remove %1 at %2").arg(contact.name, m_name), [&](Edit &edit) { return edit.removeContact(contact.id); },
            tr("%1 was removed.").arg(contact.name));
    };
    m_engagements->section()->save = [this, nameFor](const Engagement &each) {
        return apply(nameFor(!each.id.isValid(), tr("Add engagement of %1"), tr("Change engagement of %1")),
                     [&](Edit &edit) { return done(edit.saveEngagement(each)); });
    };
    m_engagements->section()->remove = [this, remove](const Engagement &each) {
        remove(
            tr("Remove engagement of %1").arg(m_name), [&](Edit &edit) { return edit.removeEngagement(each.id); },
            tr("The engagement was removed."));
    };
    m_relations->section()->save = [this, nameFor](const Relation &each) {
        return apply(nameFor(!each.id.isValid(), tr("Add relation of %1"), tr("Change relation of %1")),
                     [&](Edit &edit) { return done(edit.saveRelation(each)); });
    };
    m_relations->section()->remove = [this, remove](const Relation &each) {
        remove(
            tr("Remove relation of %1").arg(m_name), [&](Edit &edit) { return edit.removeRelation(each.id); },
            tr("The relation was removed."));
    };
    m_outcomes->section()->save = [this, nameFor](const Recruitment &each) {
        return apply(nameFor(!each.id.isValid(), tr("Add outcome of %1"), tr("Change outcome of %1")),
                     [&](Edit &edit) { return done(edit.saveRecruitment(each)); });
    };
    m_outcomes->section()->remove = [this, remove](const Recruitment &each) {
        remove(
            tr("Remove outcome of %1").arg(m_name), [&](Edit &edit) { return edit.removeRecruitment(each.id); },
            tr("The outcome was removed."));
    };
    m_notes->section()->save = [this, nameFor](const Note &each) {
        Note note = each;
        note.author = m_session.ownEvidence().recordedBy;
        note.at = m_session.clock().now();
        return apply(nameFor(!each.id.isValid(), tr("Add note on %1"), tr("Change note on %1")),
                     [&](Edit &edit) { return done(edit.saveNote(note)); });
    };
    m_notes->section()->remove = [this, remove](const Note &each) {
        remove(
            tr("Remove note on %1").arg(m_name), [&](Edit &edit) { return edit.removeNote(each.id); },
            tr("The note was removed."));
    };
}

void PartnerParts::connectResults()
{
    if (!m_resultEntry)
        return;
    const auto placeOf = [](const Performance &result) {
        return QString(result.quarter).replace(QLatin1Char('-'), QLatin1Char(' '));
    };
    m_resultEntry->save = [this, placeOf](const Performance &result) {
        const QString name = result.id.isValid() ? tr("Change %1 in %2 of %3") : tr("Add %1 in %2 of %3");
        return apply(name.arg(measureLabel(result.measure), placeOf(result), m_name),
                     [&](Edit &edit) { return edit.savePerformance(result); });
    };
    m_resultEntry->remove = [this, placeOf](const Performance &result) {
        const QString what = measureLabel(result.measure);
        const bool isGone = apply(tr("Remove %1 in %2 of %3").arg(what, placeOf(result), m_name),
                                  [&](Edit &edit) { return edit.removePerformance(result.id); });
        if (isGone)
            Q_EMIT removed(tr("%1 in %2 was removed.").arg(what, placeOf(result)));
        return isGone;
    };
}

void PartnerParts::connectSession()
{
    connect(&m_session, &Session::measuringProfileChanged, this, [this] {
        refreshScore();
        refreshPeople();
        Q_EMIT refreshed();
    });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &change) {
        const bool isGone = m_name.isEmpty() && !touches(change, m_partner); // an undo may bring it back
        if (!m_partner.isValid() || isGone)
            return;
        if (change.schema || touches(change, m_partner)) {
            refresh();
            return;
        }
        // Any company's facts may move this one's rank, and the mean assumed for its unknowns.
        refreshScore();
        if (change.people || change.profiles) {
            refreshPeople();
            refreshRecords();
            refreshHistory();
        }
        Q_EMIT refreshed();
    });
}

template <typename T>
T PartnerParts::valueOr(Result<T> result)
{
    if (result)
        return std::move(*result);
    Q_EMIT failed(result.error());
    return T();
}

void PartnerParts::setPartner(PartnerId partner)
{
    if (partner == m_partner)
        return;
    m_partner = partner;
    m_tier->setPartner(partner);
    refresh();
}

void PartnerParts::refresh()
{
    const std::optional<std::size_t> row = m_session.pool()->rowOf(m_partner);
    const QString name = row ? m_session.pool()->name(*row) : QString();
    if (name != m_name) {
        m_name = name;
        Q_EMIT nameChanged(m_name);
    }
    if (!row)
        return;
    refreshFacts();
    refreshEditable();
    refreshScore();
    refreshPeople();
    refreshRecords();
    refreshHistory();
    Q_EMIT refreshed();
}

void PartnerParts::refreshFacts()
{
    const Partner partner = valueOr(m_session.partner(m_partner));
    const bool hasRetired = m_session.retired() != Retirement {};
    m_facts->setSchema(
        hasRetired ? std::make_shared<const Schema>(offeredSchema(*m_session.schema(), m_session.retired(), partner))
                   : m_session.schema());
    m_facts->setPartner(partner, m_session.clock().today());
}

/// Telling a whole life takes longer than the rest: only while somebody looks.
void PartnerParts::refreshHistory()
{
    m_historyStale = !m_history->isVisible();
    if (m_historyStale || !m_partner.isValid() || m_name.isEmpty())
        return;
    m_history->setLife({ valueOr(m_session.factChanges(m_partner)), valueOr(m_session.mergedFacts(m_partner)),
                         valueOr(m_session.recordChanges(m_partner)) },
                       m_session.schema());
}

void PartnerParts::refreshScore()
{
    if (!m_score)
        return;
    m_score->setEditable(!m_session.isReadOnly());
    const Result<std::shared_ptr<const Scores>> scores = m_session.measuringScores();
    // Without a profile there is nothing to measure with, which the score says itself.
    if (!scores && scores.error().code != ErrorCode::NotFound)
        Q_EMIT failed(scores.error());
    m_score->setScores(scores ? *scores : nullptr, m_partner);
}

std::optional<Persona> PartnerParts::persona() const
{
    const ProfileVersion *version = m_session.profile(m_session.measuringProfile());
    return version ? version->profile.persona : std::nullopt;
}

void PartnerParts::refreshPeople()
{
    m_people->setPeople(m_partner, valueOr(m_session.contacts(m_partner)), persona(), m_session.clock().today());
}

void PartnerParts::refreshRecords()
{
    m_engagements->setEngagements(m_partner, valueOr(m_session.engagements(m_partner)), m_session.clock().today());
    m_relations->setRelations(m_partner, valueOr(m_session.relations(m_partner)), m_session.pool());
    m_outcomes->setOutcomes(m_partner, valueOr(m_session.recruitments(m_partner)), m_session.profiles());
    m_notes->setNotes(m_partner, valueOr(m_session.notes(m_partner)));
    const QList<Performance> results = valueOr(m_session.performance(m_partner));
    const QString currency = m_session.workspaceSetting(QStringLiteral("currency")).value_or(QString());
    if (m_results)
        m_results->setResults(results, currency);
    if (m_performance)
        m_performance->setResults(results, currency);
    if (m_resultEntry)
        m_resultEntry->setResults(m_partner, results, m_session.clock().today());
}

bool PartnerParts::apply(const QString &name, const std::function<Result<>(Edit &)> &body)
{
    const Result<> applied = m_session.edit(name, body);
    if (applied)
        return true;
    Q_EMIT failed(applied.error());
    return false;
}

void PartnerParts::changeFact(const QString &key, const Value &value)
{
    const Attribute *attribute = m_session.schema()->find(key);
    if (!attribute || !m_partner.isValid())
        return;
    const Fact fact { value, m_session.ownEvidence(m_facts->entryGrade()) };
    const QString name = isKnown(value) ? tr("Change %1 of %2") : tr("Clear %1 of %2");
    // The schema may be replaced while the edit runs: the attribute goes along by value.
    const bool kept = apply(name.arg(attribute->label, m_name), [&, described = *attribute](Edit &edit) -> Result<> {
        const Result<> terms = edit.addMissingTerms(described, value);
        return terms ? edit.setFact(m_partner, described.key, fact) : terms;
    });
    if (!kept)
        refreshFacts();
}

void PartnerParts::changeEvidence(const QString &key, const Evidence &evidence)
{
    const Attribute *attribute = m_session.schema()->find(key);
    const Result<Partner> partner = m_session.partner(m_partner);
    if (!partner)
        Q_EMIT failed(partner.error());
    if (!partner || !attribute)
        return;
    Fact fact = partner->facts.value(attribute->key);
    if (!isKnown(fact.value) || fact.evidence == evidence)
        return;
    fact.evidence = evidence;
    fact.evidence.recordedBy = m_session.ownEvidence().recordedBy;
    fact.evidence.recordedAt = m_session.clock().now();
    apply(tr("Change evidence of %1 of %2").arg(attribute->label, m_name),
          [&](Edit &edit) { return edit.setFact(m_partner, key, fact); });
}

void PartnerParts::verifyFact(const QString &key)
{
    const Attribute *attribute = m_session.schema()->find(key);
    const Result<Partner> partner = m_session.partner(m_partner);
    if (!partner)
        Q_EMIT failed(partner.error());
    if (!partner || !attribute)
        return;
    Fact fact = partner->facts.value(attribute->key);
    if (!isKnown(fact.value))
        return;
    const Clock &clock = m_session.clock();
    fact.evidence = verifiedToday(fact.evidence, attribute->freshDays, m_session.ownEvidence().recordedBy, clock.now(),
                                  clock.today());
    apply(tr("Verify %1 of %2").arg(attribute->label, m_name),
          [&](Edit &edit) { return edit.setFact(m_partner, key, fact); });
}

} // namespace partnerscope
