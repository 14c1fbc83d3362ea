#pragma once

#include "base/ids.h"

#include <QTableView>

#include <vector>

namespace partnerscope {

class PartnerTableModel;

/// The table of companies: one delegate per kind of column, selection remembered by company, keys for what can be done.
class PartnersTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PartnersTable(PartnerTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PartnerId currentPartner() const;
    [[nodiscard]] std::vector<PartnerId> selectedPartners() const;
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
    void restoreSelection();

    PartnerTableModel *m_model;
    PartnerId m_current;
    bool m_resetting = false;
};

} // namespace partnerscope
