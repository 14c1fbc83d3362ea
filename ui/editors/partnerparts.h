#pragma once

#include "session/session.h"

#include <QObject>

class QWidget;

namespace partnerscope {

class PartnerEngagements;
class PartnerFacts;
class PartnerHistory;
class PartnerNotes;
class PartnerOutcomes;
class PartnerPeople;
class PartnerPerformance;
class PartnerRelations;
class PartnerResultEntry;
class PartnerResults;
class PartnerScore;
class PartnerTier;

/// The editors of everything that is known of one company, bound to the session: each change is one named edit, and
/// all of them follow what changes elsewhere. Lays nothing out: the panel shows them in its short form, the page in its
/// long one.
class PartnerParts final : public QObject
{
    Q_OBJECT

public:
    /// `wide`: for a page. `owner` becomes the parent of the editors until they are put into a layout.
    PartnerParts(Session &session, bool wide, QWidget *owner);

    void setPartner(PartnerId partner);
    [[nodiscard]] PartnerId partner() const { return m_partner; }
    [[nodiscard]] const QString &partnerName() const { return m_name; }
    [[nodiscard]] std::optional<Persona> persona() const; ///< of the measuring profile
    void refresh();

    [[nodiscard]] PartnerScore *score() const { return m_score; } ///< short form only, else nullptr
    [[nodiscard]] PartnerTier *tier() const { return m_tier; }
    [[nodiscard]] PartnerFacts *facts() const { return m_facts; }
    [[nodiscard]] PartnerPeople *people() const { return m_people; }
    [[nodiscard]] PartnerEngagements *engagements() const { return m_engagements; }
    [[nodiscard]] PartnerRelations *relations() const { return m_relations; }
    [[nodiscard]] PartnerOutcomes *outcomes() const { return m_outcomes; }
    [[nodiscard]] PartnerNotes *notes() const { return m_notes; }
    [[nodiscard]] PartnerHistory *history() const { return m_history; }
    [[nodiscard]] PartnerResults *results() const { return m_results; }             ///< short form only
    [[nodiscard]] PartnerPerformance *performance() const { return m_performance; } ///< wide only
    [[nodiscard]] PartnerResultEntry *resultEntry() const { return m_resultEntry; } ///< wide only

Q_SIGNALS:
    void failed(const partnerscope::Error &error);
    /// Done, and can be taken back by the undo of the workspace.
    void removed(const QString &message);
    void nameChanged(const QString &name); ///< empty: the company is gone
    void partnerActivated(partnerscope::PartnerId partner);
    void tierReviewRequested(partnerscope::PartnerId partner);
    void eraseRequested(const partnerscope::Contact &contact);
    /// Somebody wants to see what one fact was before; the history shows it already.
    void historyRequested();
    /// Something of the company, or what it is measured by, is another than before.
    void refreshed();

private:
    void connectFacts();
    void connectRecords();
    void connectResults();
    void connectSession();
    void refreshEditable();
    void refreshFacts();
    void refreshHistory();
    void refreshScore();
    void refreshPeople();
    void refreshRecords();
    void changeFact(const QString &key, const Value &value);
    void changeEvidence(const QString &key, const Evidence &evidence);
    void verifyFact(const QString &key);
    /// Runs an edit; on failure says why and shows what is really stored.
    bool apply(const QString &name, const std::function<Result<>(Edit &)> &body);
    template <typename T>
    [[nodiscard]] T valueOr(Result<T> result);

    Session &m_session;
    PartnerId m_partner;
    QString m_name;
    bool m_historyStale = true; ///< nobody has looked since it changed
    PartnerScore *m_score;
    PartnerTier *m_tier;
    PartnerFacts *m_facts;
    PartnerPeople *m_people;
    PartnerEngagements *m_engagements;
    PartnerRelations *m_relations;
    PartnerOutcomes *m_outcomes;
    PartnerNotes *m_notes;
    PartnerHistory *m_history;
    PartnerResults *m_results;
    PartnerPerformance *m_performance;
    PartnerResultEntry *m_resultEntry;
};

} // namespace partnerscope
