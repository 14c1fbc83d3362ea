#pragma once

#include "exchange/importplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace partnerscope {

/// The facts a file knows otherwise, side by side with what is recorded. A mark on the side of the file decides for it.
class ImportConflictsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CompanyColumn, FactColumn, RecordedColumn, OfferedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ImportPlan> plan);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided(const partnerscope::ConflictKey &fact, bool takesOffered);

private:
    [[nodiscard]] QString display(const ImportConflict &conflict, Column at) const;
    [[nodiscard]] QString remark(const ImportConflict &conflict, Column at) const;

    std::shared_ptr<const ImportPlan> m_plan;
};

} // namespace partnerscope
