#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace partnerscope {

/// Leaves columns of a narrow table out, so that the one that takes the room left over stays readable; brings them
/// back when there is room again. Owned by the table.
class ColumnFolding final : public QObject
{
    Q_OBJECT

public:
    /// \param stretched the column that takes the room left over, at least `least` pixels of it
    /// \param foldable columns that may be left out, the most dispensable first
    ColumnFolding(QTableView *view, int stretched, int least, QList<int> foldable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();

    QTableView *m_view;
    int m_stretched;
    int m_least;
    QList<int> m_foldable;
    QHash<int, int> m_widths; ///< of the foldable columns, which say 0 while they are hidden
};

} // namespace partnerscope
