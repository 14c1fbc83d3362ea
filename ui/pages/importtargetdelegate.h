#pragma once

#include "ui/charts/delegates.h"

namespace partnerscope {

/// The cell in which a column of a file is given its place: looks like a field, opens a list of attributes.
class ImportTargetDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setTargets(const QList<std::pair<QString, QString>> &targets) { m_targets = targets; }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;

private:
    QList<std::pair<QString, QString>> m_targets; ///< key and label
};

} // namespace partnerscope
