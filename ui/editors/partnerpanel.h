#pragma once

#include "session/session.h"

#include <QWidget>

namespace partnerscope {

class PartnerEngagements;
class PartnerFacts;
class PartnerHistory;
class PartnerPeople;
class PartnerResults;
class PartnerScore;
class PartnerTier;
class SegmentedControl;

/// Everything about one company, editable in place: score, facts, people, results, history. Each change is one named
/// edit. Keeps itself up to date with the session.
class PartnerPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { ScoreTab, FactsTab, PeopleTab, ResultsTab, HistoryTab };

    explicit PartnerPanel(Session &session, QWidget *parent = nullptr);

    void setPartner(PartnerId partner);
    [[nodiscard]] PartnerId partner() const { return m_partner; }
    [[nodiscard]] const QString &partnerName() const { return m_name; }
    void showTab(Tab tab);
    /// Shows the facts with the keyboard in one of them.
    void focusFact(const QString &attribute);

Q_SIGNALS:
    void failed(const partnerscope::Error &error);
    /// Done, and can be taken back by the undo of the workspace.
    void removed(const QString &message);
    void nameChanged(const QString &name);
    void tierReviewRequested(partnerscope::PartnerId partner);

private:
    void refresh();
    void refreshFacts();
    void refreshScore();
    void refreshPeople();
    void refreshResults();
    void refreshHistory();
    void changeFact(const QString &key, const Value &value);
    void changeGrade(const QString &key, Grade grade);
    /// Adds terms a value brings along that the vocabulary lacks, as unreviewed.
    [[nodiscard]] Result<> addTerms(Edit &edit, const Attribute &attribute, const Value &value) const;
    /// Runs an edit; on failure shows why and what is really stored.
    bool apply(const QString &name, const std::function<Result<>(Edit &)> &body);
    void connectParts();
    [[nodiscard]] std::optional<Persona> persona() const;
    template <typename T>
    [[nodiscard]] T valueOr(Result<T> result);

    Session &m_session;
    PartnerId m_partner;
    QString m_name;
    SegmentedControl *m_tabs;
    QWidget *m_pages[5];
    PartnerScore *m_score;
    PartnerTier *m_tier;
    PartnerFacts *m_facts;
    PartnerPeople *m_people;
    PartnerEngagements *m_engagements;
    PartnerResults *m_results;
    PartnerHistory *m_history;
};

} // namespace partnerscope
