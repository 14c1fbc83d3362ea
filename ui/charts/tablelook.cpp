#include "ui/charts/tablelook.h"

#include "ui/charts/delegates.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>
#include <QTreeView>

namespace partnerscope {

namespace {

const TableLook *lookOf(const QWidget *view)
{
    return view ? view->findChild<const TableLook *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void dressHeader(QHeaderView *header)
{
    header->setFont(Theme::font(TextRole::Caption));
    header->setFixedHeight(metric::TableHeader);
    header->setMinimumSectionSize(36);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

TableLook::TableLook(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(false);
    view->setMouseTracking(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new CellDelegate(view));
    view->viewport()->installEventFilter(this);
}

TableLook *TableLook::apply(QTableView *view, RowHeight rows)
{
    auto *look = new TableLook(view);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    // Fixed heights keep a million rows instant: the view never asks each row for its size.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(rows);
    view->verticalHeader()->setDefaultSectionSize(rows);
    view->setTabKeyNavigation(false);
    dressHeader(view->horizontalHeader());
    look->setFirstColumnMargin(metric::PageMargin);
    return look;
}

TableLook *TableLook::apply(QTreeView *view)
{
    auto *look = new TableLook(view);
    view->setUniformRowHeights(true);
    view->setIndentation(metric::SpaceM);
    dressHeader(view->header());
    return look;
}

void TableLook::setCellFocus(bool shown)
{
    m_cellFocus = shown;
    m_view->viewport()->update();
}

void TableLook::setFirstColumnMargin(int pixels)
{
    m_firstColumnMargin = pixels;
    if (auto *table = qobject_cast<QTableView *>(m_view)) {
        table->horizontalHeader()->setProperty("firstColumnMargin", pixels);
        table->horizontalHeader()->viewport()->update();
    }
    m_view->viewport()->update();
}

int TableLook::leadingMargin(const QWidget *view, const QModelIndex &index)
{
    if (!isFirstColumn(view, index))
        return metric::SpaceS;
    const TableLook *look = lookOf(view);
    return look ? look->m_firstColumnMargin : metric::PageMargin;
}

int TableLook::hoveredRow(const QWidget *view)
{
    const TableLook *look = lookOf(view);
    return look ? look->m_hoveredRow : -1;
}

bool TableLook::showsCellFocus(const QWidget *view)
{
    const TableLook *look = lookOf(view);
    return look && look->m_cellFocus;
}

bool TableLook::isFirstColumn(const QWidget *view, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader()->visualIndex(index.column()) == 0;
    return false;
}

bool TableLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && qobject_cast<QTableView *>(m_view))
        setHoveredRow(m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QObject::eventFilter(watched, event);
}

void TableLook::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_view->viewport()->update();
}

} // namespace partnerscope
