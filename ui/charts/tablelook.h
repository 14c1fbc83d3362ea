#pragma once

#include <QModelIndex>
#include <QObject>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace partnerscope {

/// Dresses a table or tree: no grid, 30 px rows with hairlines drawn by CellDelegate, 28 px header in caption size,
/// first column starting at 24 px, whole rows selected and tinted, the row under the mouse tinted. Owned by the view.
class TableLook final : public QObject
{
    Q_OBJECT

public:
    enum RowHeight { CompactRows = 26, NormalRows = 30, TwoLineRows = 44 };

    /// Sets the look and CellDelegate as default delegate; set other delegates per column afterwards.
    static TableLook *apply(QTableView *view, RowHeight rows = NormalRows);
    static TableLook *apply(QTreeView *view);

    /// For tables edited cell by cell: the current cell shows a ring. Off by default.
    void setCellFocus(bool shown);

    /// Room before the first column, 24 px unless told otherwise: 0 for a table that stands inside a padded panel.
    void setFirstColumnMargin(int pixels);

    /// Helpers of the delegates; they accept views that have no TableLook.
    [[nodiscard]] static int hoveredRow(const QWidget *view);
    [[nodiscard]] static bool showsCellFocus(const QWidget *view);
    /// Room before the cell's content: the first column's margin there, 8 px in all others.
    [[nodiscard]] static int leadingMargin(const QWidget *view, const QModelIndex &index);
    [[nodiscard]] static bool isFirstColumn(const QWidget *view, const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TableLook(QAbstractItemView *view);
    void setHoveredRow(int row);

    QAbstractItemView *m_view;
    int m_hoveredRow = -1;
    bool m_cellFocus = false;
    int m_firstColumnMargin = 24;
};

} // namespace partnerscope
