#pragma once

#include "base/ids.h"

#include <QHash>
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
    [[nodiscard]] std::vector<PartnerId> selectedPartners() const; ///< from top to bottom
    [[nodiscard]] int selectedCount() const;
    /// Makes a company the current one and scrolls to it; false if the table does not show it.
    bool selectPartner(PartnerId partner);

    /// Widths the user gave columns, in pixels, by their keys.
    [[nodiscard]] const QHash<QString, int> &widths() const { return m_widths; }
    void setWidths(const QHash<QString, int> &widths);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void columnsMoved(const QStringList &keys);                  ///< by the user, into this order
    void widthsChanged();                                        ///< by the user
    void copyRequested();                                        ///< Ctrl+C
    void currentPartnerChanged(partnerscope::PartnerId partner); ///< invalid: none
    void selectedChanged();
    void openRequested();   ///< Return or a double click
    void editRequested();   ///< F2
    void removeRequested(); ///< Delete

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void dressColumns();
    [[nodiscard]] int sortSection() const;
    void rememberPlace(bool isRefresh);
    void restorePlace();
    void spanGroups();
    void toggleGroup(int row);
    void takeOrder();
    void restoreSelection();

    PartnerTableModel *m_model;
    PartnerId m_current;
    QHash<QString, int> m_widths;
    std::vector<PartnerId> m_selected; ///< before a reset
    PartnerId m_top;                   ///< the company whose row was the topmost before a refresh; invalid: none
    int m_topOffset = 0;               ///< of its row, in pixels
    std::optional<int> m_scrolled;     ///< how far, before a refresh
    bool m_resetting = false;
    bool m_movesByKey = false; ///< to the next column, which may be out of sight
};

} // namespace partnerscope
