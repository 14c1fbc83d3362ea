#pragma once

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace partnerscope {

/// The ground of all table cells: selection and hovered row as pale tints, a hairline below, 24 px before the first
/// column, text in a token's colour. Reads Qt::DisplayRole, TextAlignmentRole, ToneRole, StrongRole, SecondLineRole,
/// IconNameRole, Qt::CheckStateRole. The other delegates draw on it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Shows Qt::ToolTipRole, or the whole text where it is cut, always as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// What stands in the cell; rect is the cell without its paddings, ground the colour behind it.
    virtual void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                              const QColor &ground) const;
    void paintText(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) override;
    [[nodiscard]] static QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index);
};

/// Score bar with interval: FitRole, LowRole, HighRole, CutsRole. The number belongs into a column of its own.
class ScoreBarDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;
};

/// Tier mark and name (DisplayRole): TierIndexRole, TierCountRole; HeldRole shows a warning and the text instead.
class TierDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;
};

/// Certainty mark and word: CertaintyRole; DisplayRole replaces the word.
class CertaintyDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;
};

/// Meter of 40 px and the number (DisplayRole) right of it: MeterRole, MeterTokenRole.
class MeterDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &ground) const override;
};

} // namespace partnerscope
