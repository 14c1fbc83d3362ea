#include "ui/editors/criteriatreeview.h"

#include "ui/editors/weightdelegate.h"
#include "ui/models/criteriatreemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace partnerscope {

namespace {
constexpr double DragStep = 0.01; ///< a drag moves in whole per cent of the total; typing is finer
constexpr int SliderWidth = 104;
constexpr int ShareWidth = 62;
} // namespace

CriteriaTreeView::CriteriaTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new WeightDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(18);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Criteria with their weights"));
}

void CriteriaTreeView::setCriteriaModel(CriteriaTreeModel *model)
{
    m_model = model;
    setModel(model);
    header()->setMinimumSectionSize(40);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(CriteriaTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CriteriaTreeModel::WeightColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(CriteriaTreeModel::ShareColumn, QHeaderView::Fixed);
    header()->resizeSection(CriteriaTreeModel::WeightColumn, SliderWidth);
    header()->resizeSection(CriteriaTreeModel::ShareColumn, ShareWidth);
    // A new structure loses what is open and current; the tree is small, so everything is open.
    connect(m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

QString CriteriaTreeView::currentKey() const
{
    return currentIndex().data(CriteriaTreeModel::KeyRole).toString();
}

void CriteriaTreeView::setCurrentKey(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CriteriaTreeView::editShare()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(CriteriaTreeModel::ShareColumn);
    if (cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell, QAbstractItemView::AllEditTriggers, nullptr);
}

void CriteriaTreeView::editName()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(CriteriaTreeModel::NameColumn);
    if (cell.isValid())
        edit(cell, QAbstractItemView::AllEditTriggers, nullptr);
}

QPoint CriteriaTreeView::knobOf(const QString &key) const
{
    const QModelIndex cell = m_model->indexOf(key, CriteriaTreeModel::WeightColumn);
    const QRectF track = WeightDelegate::trackRect(visualRect(cell));
    const double share = cell.data(CriteriaTreeModel::ShareRole).toDouble();
    return QPointF(WeightDelegate::positionOf(share, m_model->scale(), track), track.center().y()).toPoint();
}

bool CriteriaTreeView::isOnSlider(const QModelIndex &index, const QPoint &position) const
{
    return index.isValid() && index.column() == CriteriaTreeModel::WeightColumn && index.flags().testFlag(Qt::ItemIsEditable)
        && !index.data(CriteriaTreeModel::LockedRole).toBool() && visualRect(index).contains(position);
}

double CriteriaTreeView::shareUnder(const QPoint &position) const
{
    const QModelIndex cell = m_model->indexAt(m_drag->path, CriteriaTreeModel::WeightColumn);
    const QRectF track = WeightDelegate::trackRect(visualRect(cell));
    const double share = WeightDelegate::shareAt(position.x() + m_drag->offset, m_model->scale(), track);
    return std::round(share / DragStep) * DragStep;
}

void CriteriaTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !isOnSlider(index, event->position().toPoint())) {
        QTreeView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index.siblingAtColumn(CriteriaTreeModel::NameColumn));
    const QRectF track = WeightDelegate::trackRect(visualRect(index));
    const double share = index.data(CriteriaTreeModel::ShareRole).toDouble();
    const double offset = WeightDelegate::positionOf(share, m_model->scale(), track) - event->position().x();
    // A press beside the knob is a jump to it, a press on the knob must not move it.
    m_drag = Drag { index.data(CriteriaTreeModel::PathRole).value<QList<int>>(), std::abs(offset) <= 12 ? offset : 0, share, false };
    m_model->holdScale(true);
    Q_EMIT dragStarted();
    if (m_drag->offset == 0 && std::abs(offset) > 0)
        mouseMoveEvent(event);
}

void CriteriaTreeView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        setCursor(isOnSlider(indexAt(event->position().toPoint()), event->position().toPoint()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        QTreeView::mouseMoveEvent(event);
        return;
    }
    const double share = shareUnder(event->position().toPoint());
    if (std::abs(share - m_drag->share) < DragStep / 2)
        return;
    m_drag->share = share;
    m_drag->moved = true;
    Q_EMIT shareDragged(m_drag->path, share);
}

void CriteriaTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const Drag drag = *m_drag;
    m_drag.reset();
    if (drag.moved)
        Q_EMIT shareDropped(drag.path, drag.share);
    m_model->holdScale(false);
}

bool CriteriaTreeView::shortcut(QKeyEvent *event)
{
    const QList<int> path = currentIndex().data(CriteriaTreeModel::PathRole).value<QList<int>>();
    if (path.isEmpty())
        return false;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_F2:
        event->modifiers().testFlag(Qt::ControlModifier) ? editName() : editShare();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editShare();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return true;
    case Qt::Key_L:
        Q_EMIT lockToggled(currentKey());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!alt)
            return false;
        const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 * DragStep : DragStep;
        Q_EMIT shareStepped(path, event->key() == Qt::Key_Right ? step : -step);
        return true;
    }
    default:
        return false;
    }
}

void CriteriaTreeView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape) {
        m_drag.reset();
        Q_EMIT dragCancelled();
        m_model->holdScale(false);
        return;
    }
    if (!shortcut(event))
        QTreeView::keyPressEvent(event);
}

void CriteriaTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString key = current.data(CriteriaTreeModel::KeyRole).toString();
    if (key != previous.data(CriteriaTreeModel::KeyRole).toString() || !previous.isValid())
        Q_EMIT currentKeyChanged(key);
}

void CriteriaTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The tint runs over the whole row, the branch marks included.
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(option.rect, Theme::of(this).color(Token::SurfaceSelected));
    QTreeView::drawRow(painter, option, index);
}

void CriteriaTreeView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        Q_EMIT dragCancelled();
}

} // namespace partnerscope
