#pragma once

#include "session/movementjob.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace partnerscope {

class SectionTitle;
class TextLabel;
class WaterfallView;
struct WaterfallData;

/// From the fit on the first day, cause by cause, to the fit on the last one.
[[nodiscard]] WaterfallData movementWaterfall(const Movement &movement, const QDate &from);

/// Why the fit of one company is another one than on an earlier day: what changed as facts, weights, rules and age, in
/// rows that add up, over all and per criterion. Works in the background.
class TierMovement final : public QWidget
{
    Q_OBJECT

public:
    explicit TierMovement(Session &session, QWidget *parent = nullptr);

    /// Invalid: nobody is chosen. `since` is the day looked back to, until the user chooses another one.
    void showPartner(const QString &profile, PartnerId partner, const QDate &since);
    /// What was found out no longer holds: the workspace changed.
    void forget();

Q_SIGNALS:
    void shown(); ///< what is shown is up to date

private:
    void build();
    void takeDay();
    void find();
    void showFound();
    void showTable(const Movement &movement);
    void showNothing(const QString &why);

    Session &m_session;
    QString m_profile;
    PartnerId m_partner;
    QDate m_from;
    bool m_isDayChosen = false; ///< by the user: it stays when another company is chosen
    SectionTitle *m_title;
    QLineEdit *m_day;
    TextLabel *m_words;
    WaterfallView *m_waterfall;
    QWidget *m_chart;
    QTableWidget *m_table;
    std::unique_ptr<MovementJob> m_job; ///< its result serves every company
    QString m_jobProfile;
    QDate m_jobFrom;
};

} // namespace partnerscope
