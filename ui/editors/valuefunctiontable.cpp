#include "ui/editors/valuefunctiontable.h"

#include "ui/charts/tablelook.h"
#include "ui/theme/button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int XRow = 0;
constexpr int PointsRow = 1;
} // namespace

ValueFunctionTable::ValueFunctionTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(2, 0))
    , m_add(new IconButton(QLatin1StringView("plus"), tr("Add a point to the function")))
    , m_remove(new IconButton(QLatin1StringView("minus"), tr("Remove the chosen point of the function")))
{
    m_table->setObjectName(QStringLiteral("handleTable"));
    m_table->setAccessibleName(tr("Handles of the value function"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setDefaultSectionSize(metric::Row);
    m_table->verticalHeader()->setMinimumWidth(72);
    m_table->horizontalHeader()->setFixedHeight(metric::TableHeader);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(76);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setFixedHeight(metric::TableHeader + 2 * metric::Row + 2);
    m_table->setTabKeyNavigation(false);
    m_add->setObjectName(QStringLiteral("handleAdd"));
    m_remove->setObjectName(QStringLiteral("handleRemove"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_table, &QTableWidget::cellChanged, this, &ValueFunctionTable::takeCell);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int, int column) {
        if (!m_filling && column >= 0)
            Q_EMIT handleChosen(column);
    });
    connect(m_add, &QAbstractButton::clicked, this, &ValueFunctionTable::addRequested);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_table->currentColumn()); });
}

void ValueFunctionTable::showHandles(const QList<ValueHandle> &handles, const QString &unitTitle, bool canAdd)
{
    m_handles = handles;
    m_filling = true;
    const auto count = static_cast<int>(handles.size());
    if (m_table->columnCount() != count)
        m_table->setColumnCount(count);
    m_table->setVerticalHeaderLabels({ unitTitle, tr("Points") });
    for (int column = 0; column < count; ++column) {
        const ValueHandle &handle = handles.at(column);
        for (const int row : { XRow, PointsRow }) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_table->setItem(row, column, item);
            }
            const bool moves = row == XRow ? handle.movesX : handle.movesY;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (moves ? Qt::ItemIsEditable : Qt::NoItemFlags));
            item->setText(row == XRow ? numberText(handle.position.x(), 4) : numberText(handle.position.y(), 0));
        }
    }
    m_add->setVisible(canAdd);
    m_remove->setVisible(canAdd);
    m_filling = false;
}

void ValueFunctionTable::setActiveHandle(int handle)
{
    if (handle < 0 || handle >= m_table->columnCount() || m_table->currentColumn() == handle)
        return;
    m_filling = true;
    m_table->setCurrentCell(std::max(0, m_table->currentRow()), handle);
    m_filling = false;
}

void ValueFunctionTable::takeCell(int row, int column)
{
    if (m_filling || column >= m_handles.size())
        return;
    bool readable = false;
    const double number = QLocale().toDouble(m_table->item(row, column)->text().trimmed(), &readable);
    QPointF position = m_handles.at(column).position;
    if (!readable) {
        Q_EMIT refused(tr("\"%1\" is not a number.").arg(m_table->item(row, column)->text()));
        m_filling = true;
        m_table->item(row, column)->setText(numberText(row == XRow ? position.x() : position.y(), 4));
        m_filling = false;
        return;
    }
    if (row == XRow)
        position.setX(number);
    else
        position.setY(std::clamp(number, 0.0, 100.0));
    Q_EMIT handleEntered(column, position.x(), position.y());
}

} // namespace partnerscope
