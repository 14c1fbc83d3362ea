#pragma once

#include "session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

class SectionTitle;
class WaterfallView;

/// Why a company scores what it scores, in full: what each criterion adds, the facts behind the weightiest, and beside
/// it what would lift it, what is unknown, and who is there.
class PartnerWhy final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerWhy(QWidget *parent = nullptr);

    /// Null scores, or a company they do not hold: says that there is nothing to measure with.
    void showScores(const std::shared_ptr<const Scores> &scores, const Session &session, PartnerId partner,
                    const QList<Contact> &people);

Q_SIGNALS:
    void factRequested(const QString &attribute);
    void factsRequested();
    void peopleRequested();

private:
    QWidget *buildMain();
    QWidget *buildSide();
    void showFacts(const Scores &scores, const Session &session, const Partner &partner);
    void showLift(const Scores &scores, std::size_t row);
    void showUnknown(const Scores &scores, std::size_t row, bool editable);
    void showPeople(const Scores &scores, const QList<Contact> &people, QDate today);
    void clear(QWidget *list);

    SectionTitle *m_finding;
    WaterfallView *m_waterfall;
    QStringList m_attributes; ///< of the rows of the waterfall
    QWidget *m_measured;      ///< all of the main part that needs scores
    QWidget *m_facts;
    QWidget *m_side;
    SectionTitle *m_liftTitle;
    QWidget *m_lift;
    SectionTitle *m_unknownTitle;
    QWidget *m_unknown;
    SectionTitle *m_peopleTitle;
    QWidget *m_people;
};

} // namespace partnerscope
