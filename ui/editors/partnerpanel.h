#pragma once

#include "session/session.h"

#include <QWidget>

namespace partnerscope {

class MessageBar;
class PartnerParts;
class SegmentedControl;

/// The short form of everything about one company, for a panel: score, facts, people, results, history. Keeps itself
/// up to date with the session.
class PartnerPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { ScoreTab, FactsTab, PeopleTab, ResultsTab, HistoryTab };

    explicit PartnerPanel(Session &session, QWidget *parent = nullptr);

    void setPartner(PartnerId partner);
    [[nodiscard]] PartnerId partner() const;
    [[nodiscard]] const QString &partnerName() const;
    /// The editors behind it, and what they ask for.
    [[nodiscard]] PartnerParts *parts() const { return m_parts; }
    void showTab(Tab tab);
    /// Shows the facts with the keyboard in one of them.
    void focusFact(const QString &attribute);

private:
    void showMissing(const Session &session);

    PartnerParts *m_parts;
    MessageBar *m_missing;
    SegmentedControl *m_tabs;
    QWidget *m_pages[5];
};

} // namespace partnerscope
