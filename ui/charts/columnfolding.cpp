#include "ui/charts/columnfolding.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace partnerscope {

ColumnFolding::ColumnFolding(QTableView *view, int stretched, int least, QList<int> foldable)
    : QObject(view)
    , m_view(view)
    , m_stretched(stretched)
    , m_least(least)
    , m_foldable(std::move(foldable))
{
    m_view->viewport()->installEventFilter(this);
}

bool ColumnFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fold();
    return QObject::eventFilter(watched, event);
}

void ColumnFolding::fold()
{
    const QHeaderView *header = m_view->horizontalHeader();
    int wanted = m_least;
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_stretched)
            continue;
        if (m_foldable.contains(column) && !header->isSectionHidden(column))
            m_widths.insert(column, header->sectionSize(column));
        wanted += m_foldable.contains(column) ? m_widths.value(column) : header->sectionSize(column);
    }
    for (const int column : std::as_const(m_foldable)) {
        const bool isTooMuch = wanted > m_view->viewport()->width();
        if (isTooMuch)
            wanted -= m_widths.value(column);
        if (m_view->isColumnHidden(column) != isTooMuch)
            m_view->setColumnHidden(column, isTooMuch);
    }
}

} // namespace partnerscope
