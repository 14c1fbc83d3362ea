#pragma once

#include "ui/charts/delegates.h"

namespace partnerscope {

/// A cell in which one of a few things is chosen: looks like a field, opens a list (see ImportRole).
class ImportChoiceDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// \param spoken what is chosen, for those who hear it
    ImportChoiceDelegate(QString spoken, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;

private:
    QString m_spoken;
};

} // namespace partnerscope
