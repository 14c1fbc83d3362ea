#pragma once

#include "base/ids.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace partnerscope {

class PartnerTableModel;

/// The table of companies: one delegate per kind of column, keys for what can be done. Selection is remembered by
/// company; when the facts change beneath, the rows on show stay where they are.
class PartnersTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PartnersTable(PartnerTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PartnerId currentPartner() const;
    [[nodiscard]] std::vector<PartnerId> selectedPartners() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes a company the current one and scrolls to it; false if the table does not show it.
    bool selectPartner(PartnerId partner);

Q_SIGNALS:
    void currentPartnerChanged(partnerscope::PartnerId partner); ///< invalid: none
    void selectedChanged();
    void openRequested();   ///< Return or a double click
    void editRequested();   ///< F2
    void removeRequested(); ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dressColumns();
    [[nodiscard]] int sortSection() const;
    void rememberPlace(bool isRefresh);
    void restorePlace();
    void restoreSelection();

    PartnerTableModel *m_model;
    PartnerId m_current;
    std::vector<PartnerId> m_selected; ///< before a reset
    PartnerId m_top;                   ///< the company whose row was the topmost before a refresh; invalid: none
    int m_topOffset = 0;               ///< of its row, in pixels
    std::optional<int> m_scrolled;     ///< how far, before a refresh
    bool m_resetting = false;
};

} // namespace partnerscope
