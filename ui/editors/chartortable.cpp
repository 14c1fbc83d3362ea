#include "ui/editors/chartortable.h"

#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/tablelook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace partnerscope {

ChartOrTable::ChartOrTable(ChartView *chart, QWidget *parent)
    : QStackedWidget(parent)
    , m_chart(chart)
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView)
{
    m_table->setObjectName(chart->objectName() + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("%1, as a table").arg(chart->accessibleName()));
    m_table->setModel(m_model);
    TableLook::apply(m_table, TableLook::CompactRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    addWidget(chart);
    addWidget(m_table);
    setSizePolicy(chart->sizePolicy());
    chart->setToolTip(tr("T shows the numbers as a table"));
    connect(chart, &ChartView::tableRequested, this, [this] { setTableShown(true); });
}

void ChartOrTable::setTableShown(bool shown)
{
    if (shown)
        m_model->setTable(m_chart->table());
    setCurrentIndex(shown ? 1 : 0);
    currentWidget()->setFocus();
}

bool ChartOrTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_T || key == Qt::Key_Escape) {
            setTableShown(false);
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace partnerscope
