#include "ui/editors/outlineview.h"

#include "ui/charts/tablelook.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace partnerscope {

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    TableLook::apply(this);
    header()->setProperty("firstColumnMargin", metric::PageMargin); // above the text of the top lines
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setWritable(true);
    const auto note = [this](const QModelIndex &index, bool open) {
        if (!m_allOpen)
            m_open.insert(index.data(m_lineRole).toString(), open);
    };
    connect(this, &QTreeView::expanded, this, [note](const QModelIndex &index) { note(index, true); });
    connect(this, &QTreeView::collapsed, this, [note](const QModelIndex &index) { note(index, false); });
}

void OutlineView::setOutline(QAbstractItemModel *model, int lineRole, int openDepth)
{
    m_lineRole = lineRole;
    m_openDepth = openDepth;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &OutlineView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &OutlineView::restore);
    restore();
}

void OutlineView::setWritable(bool writable)
{
    m_writable = writable;
    setEditTriggers(writable ? QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             : QAbstractItemView::NoEditTriggers);
    setDragDropMode(writable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
}

void OutlineView::setAllOpen(bool open)
{
    if (open == m_allOpen)
        return;
    m_allOpen = open;
    restore();
}

void OutlineView::setCurrentLine(const QString &line)
{
    const QModelIndex index = find(line);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex OutlineView::find(const QString &line) const
{
    return model()
        ->match(model()->index(0, 0), m_lineRole, line, 1,
                Qt::MatchExactly | Qt::MatchCaseSensitive | Qt::MatchRecursive)
        .value(0);
}

void OutlineView::remember()
{
    m_scroll = verticalScrollBar()->value();
    const QModelIndex current = find(m_line);
    m_beside.clear();
    for (const QModelIndex &index :
         { current.siblingAtRow(current.row() + 1), current.siblingAtRow(current.row() - 1), current.parent() })
        m_beside << index.data(m_lineRole).toString();
}

void OutlineView::restore()
{
    {
        const QSignalBlocker quiet(this); // only what a hand opens and closes is noted
        restoreBelow({}, 0);
        doItemsLayout();
    }
    for (const QString &line : QStringList { m_line } + (m_holdsLine ? QStringList() : m_beside)) {
        if (!currentIndex().isValid() && !line.isEmpty())
            setCurrentLine(line);
    }
    verticalScrollBar()->setValue(m_scroll);
}

void OutlineView::restoreBelow(const QModelIndex &parent, int depth)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (!model()->hasChildren(index))
            continue;
        const bool open = m_allOpen || m_open.value(index.data(m_lineRole).toString(), depth < m_openDepth);
        if (open != isExpanded(index))
            setExpanded(index, open);
        restoreBelow(index, depth + 1);
    }
}

bool OutlineView::takeStep(int key)
{
    switch (key) {
    case Qt::Key_Up: Q_EMIT stepRequested(-1); break;
    case Qt::Key_Down: Q_EMIT stepRequested(1); break;
    case Qt::Key_Left: Q_EMIT indentRequested(-1); break;
    case Qt::Key_Right: Q_EMIT indentRequested(1); break;
    default: return false;
    }
    scrollTo(currentIndex());
    return true;
}

bool OutlineView::takeKey(const QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openRequested();
        return true;
    }
    if (!m_writable)
        return false;
    if (event->modifiers().testFlag(Qt::AltModifier))
        return takeStep(event->key());
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::ControlModifier)
        Q_EMIT mergeRequested();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT retireRequested();
    else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        Q_EMIT addRequested();
    else
        return false;
    return true;
}

/// The names take what the other columns leave, and never less than they need to be read.
void OutlineView::resizeEvent(QResizeEvent *event)
{
    constexpr int NameWidth = 168;
    QTreeView::resizeEvent(event);
    const int others = header()->length() - header()->sectionSize(0);
    header()->resizeSection(0, std::max(NameWidth, viewport()->width() - others));
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState || !takeKey(event))
        QTreeView::keyPressEvent(event);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString line = current.data(m_lineRole).toString();
    if (line.isEmpty() || line == m_line)
        return;
    m_line = line;
    Q_EMIT currentLineChanged(line);
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The tint runs over the whole row, the branch marks included.
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(option.rect, Theme::of(this).color(Token::SurfaceSelected));
    QTreeView::drawRow(painter, option, index);
}

} // namespace partnerscope
