#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace partnerscope {

/// The numbers of a chart as text, the way a person reads them: what the table beside a chart shows.
struct ChartTable {
    QStringList headers;
    QList<QStringList> rows; ///< every row as long as headers
};

/// A ChartTable for a QTableView. All columns but the first are right aligned.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

} // namespace partnerscope
