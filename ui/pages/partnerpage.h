#pragma once

#include "ui/pages/frame.h"

class QTabWidget;

namespace partnerscope {

class IconButton;
class PageHeader;
class PartnerPageHead;
class PartnerParts;
class PartnerWhy;
class TextLabel;

/// Everything about one company, on a page: why it scores what it scores, its facts and what they rest on, people,
/// relations, results, history, notes. The list it was opened from can be gone through.
class PartnerPage final : public Page
{
    Q_OBJECT

public:
    enum Tab { WhyTab, FactsTab, PeopleTab, RelationsTab, PerformanceTab, HistoryTab, NotesTab };

    PartnerPage(Session &session, Frame &frame, QWidget *parent = nullptr);

    /// `among`: the list it stands in, in order; empty: all companies by fit.
    void showPartner(PartnerId partner, const std::vector<PartnerId> &among);
    void showTab(Tab tab);
    void focusFact(const QString &attribute);
    [[nodiscard]] PartnerParts *parts() const { return m_parts; }
    void focusSearch() override;
    void activate() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildTabs();
    void connectParts();
    void refresh();
    void refreshPlace();
    void step(int by);
    void back();
    [[nodiscard]] std::vector<PartnerId> byFit();

    PartnerParts *m_parts;
    PageHeader *m_header;
    IconButton *m_previous;
    IconButton *m_next;
    TextLabel *m_place;
    PartnerPageHead *m_head;
    QTabWidget *m_tabs;
    PartnerWhy *m_why;
    std::vector<PartnerId> m_among;
    bool m_stale = false;
};

} // namespace partnerscope
