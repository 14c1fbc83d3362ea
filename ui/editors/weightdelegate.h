#pragma once

#include <QStyledItemDelegate>

namespace partnerscope {

/// Paints the criteria tree: names, a slider on every weight with a line at the weight in force, and the share. The
/// editor of a weight is a real spin box for keys and screen readers; it says what it does, nothing is written to the
/// model.
class WeightDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the track of a slider runs inside its cell.
    [[nodiscard]] static QRectF trackRect(const QRect &cell);
    /// Where a share lies on a track whose right end stands for `scale`.
    [[nodiscard]] static double positionOf(double share, double scale, const QRectF &track);
    /// The share at a position, not below 0; to the right of the track it runs on at the same scale.
    [[nodiscard]] static double shareAt(double position, double scale, const QRectF &track);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// A weight is being typed or stepped; share in [0, 1] of the total.
    void sharePreviewed(const QList<int> &path, double share) const;
    void shareEntered(const QList<int> &path, double share) const;
    void nameEntered(const QList<int> &path, const QString &name) const;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSlider(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace partnerscope
