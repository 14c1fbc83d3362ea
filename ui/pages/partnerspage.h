#pragma once

#include "session/bulkedit.h"
#include "session/partnerviews.h"
#include "ui/pages/frame.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace partnerscope {

class BulkEditBar;
class Button;
class ContextPanel;
class PartnerPanel;
class PartnersFilterBar;
class PartnersTable;
class PartnersViewButton;
class PartnerTableModel;
class SearchKeeper;
class TextLabel;

/// The pool: every company in a table that is searched and filtered as you type, and the chosen one beside it.
class PartnersPage final : public Page
{
    Q_OBJECT

public:
    PartnersPage(Session &session, Frame &frame, QWidget *parent = nullptr);

    void focusSearch() override;
    void activate() override;

    /// Shows a company with its panel, taking filters away if they hide it.
    void showPartner(PartnerId partner);
    void showFilter(const Filter &filter);
    /// Shows just these companies under a title, which can be closed like a filter.
    void showPartners(const std::vector<PartnerId> &partners, const QString &title);

private:
    void build();
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFooter();
    void connectParts();
    void refresh();
    void refreshCounts();
    void refreshSelected();
    void openPanel(PartnerId partner);
    void closePanel();
    void addPartner();
    void removeSelected();
    void openSelected();
    void openBulkEdit();
    void changeSelected(const BulkChange &change);
    /// How the table is looked at while no view is chosen.
    [[nodiscard]] PartnerView standardView();
    /// How it is looked at now; without a name.
    [[nodiscard]] PartnerView look() const;
    void showView(const PartnerView &view);
    void setColumns(const QStringList &keys);
    void chooseColumns(QWidget *anchor);
    void showContextMenu(const QPoint &position);
    void fillMore(QMenu *menu);
    void addGroupings(QMenu *menu);
    void addSelectedActions(QMenu *menu);
    void copySelected();
    void exportShown();
    void sayUndoable(const QString &text);
    [[nodiscard]] std::vector<PartnerId> chosen() const;

    SearchKeeper *m_keeper; ///< hears of a change before the page does
    PartnerTableModel *m_model;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    PartnersViewButton *m_views;
    PartnersFilterBar *m_bar;
    QStackedWidget *m_tableStack;
    PartnersTable *m_table;
    ContextPanel *m_panel;
    PartnerPanel *m_partner;
    BulkEditBar *m_bulk;
    Button *m_change;
    TextLabel *m_selected;
    TextLabel *m_mean;
    TextLabel *m_held;
    PartnerId m_awaited;              ///< to be shown once the table is arranged
    std::vector<PartnerId> m_changed; ///< since the table was last brought up to date
    bool m_stale = true;
};

} // namespace partnerscope
