#include "ui/pages/partnerstable.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/models/partnertablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace partnerscope {

namespace {
int widthOf(const QString &key, const PartnerTableModel &model, int column)
{
    if (key == QLatin1String("name"))
        return 196;
    if (key == partnercolumn::FitBar)
        return metric::ScoreBar;
    if (key == partnercolumn::Fit)
        return 58;
    if (key == partnercolumn::Tier)
        return 104;
    if (key == partnercolumn::Certainty)
        return 128;
    const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    return alignment.testFlag(Qt::AlignRight) ? 96 : 116;
}
} // namespace

PartnersTable::PartnersTable(PartnerTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("partnersTable"));
    setAccessibleName(tr("Companies"));
    setModel(model);
    TableLook::apply(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(true);
    // The indicator first: switching sorting on sorts by whatever it shows.
    dressColumns();
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        dressColumns();
        restoreSelection();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &PartnersTable::openRequested);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartnersTable::selectedChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_resetting)
            return;
        const PartnerId partner = m_model->partnerAt(now.isValid() ? now.row() : -1);
        if (partner == m_current)
            return;
        m_current = partner;
        Q_EMIT currentPartnerChanged(partner);
    });
}

void PartnersTable::dressColumns()
{
    const QStringList &keys = m_model->columns();
    const QSignalBlocker quiet(horizontalHeader());
    for (int column = 0; column < keys.size(); ++column) {
        const QString &key = keys.at(column);
        QAbstractItemDelegate *before = itemDelegateForColumn(column);
        QAbstractItemDelegate *delegate = nullptr;
        if (key == partnercolumn::FitBar)
            delegate = new ScoreBarDelegate(this);
        else if (key == partnercolumn::Tier)
            delegate = new TierDelegate(this);
        else if (key == partnercolumn::Certainty)
            delegate = new CertaintyDelegate(this);
        setItemDelegateForColumn(column, delegate);
        if (before && before != itemDelegate())
            before->deleteLater();
        setColumnWidth(column, widthOf(key, *m_model, column));
    }
    horizontalHeader()->setSortIndicator(static_cast<int>(keys.indexOf(m_model->sortKey())), m_model->sortOrder());
}

PartnerId PartnersTable::currentPartner() const
{
    return m_current;
}

std::vector<PartnerId> PartnersTable::selectedPartners() const
{
    std::vector<PartnerId> partners;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        partners.push_back(m_model->partnerAt(row.row()));
    return partners;
}

bool PartnersTable::selectPartner(PartnerId partner)
{
    const int row = m_model->rowOf(partner);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void PartnersTable::restoreSelection()
{
    const PartnerId before = m_current;
    if (!before.isValid() || selectPartner(before))
        return;
    // Filtered out: the panel stays with the company, the table has nothing selected.
    selectionModel()->clear();
    m_current = before;
}

void PartnersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT editRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace partnerscope
