#include "ui/pages/partnerstable.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/models/partnertablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype MostRanges = 5'000; ///< of selected rows that are restored

constexpr int WidestHeading = 160;
constexpr int SortArrow = 16;

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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    // The indicator first: switching sorting on sorts by whatever it shows.
    dressColumns();
    setSortingEnabled(true);
    connect(model, &PartnerTableModel::aboutToArrange, this, &PartnersTable::rememberPlace);
    connect(model, &PartnerTableModel::arranged, this, &PartnersTable::restorePlace);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selected = selectedPartners();
        m_resetting = true;
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        dressColumns();
        restoreSelection();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &PartnersTable::takeOrder, Qt::QueuedConnection);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        // The last one follows the window.
        if (horizontalHeader()->visualIndex(section) == horizontalHeader()->count() - 1)
            return;
        m_widths.insert(m_model->columns().at(section), width);
        Q_EMIT widthsChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isGroupHead(index.row()))
            Q_EMIT openRequested();
    });
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
        int width = widthOf(key, *m_model, column);
        if (key != partnercolumn::FitBar) // the bar has its length, whatever stands above it
            width = std::max(width, std::min(WidestHeading, horizontalHeader()->sectionSizeHint(column) + SortArrow));
        setColumnWidth(column, m_widths.value(key, width));
    }
    horizontalHeader()->setSortIndicator(sortSection(), m_model->sortOrder());
}

PartnerId PartnersTable::currentPartner() const
{
    return m_current;
}

std::vector<PartnerId> PartnersTable::selectedPartners() const
{
    std::vector<PartnerId> partners;
    // Ranges, not indexes: of a million rows that are all selected there is one.
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const PartnerId partner = m_model->partnerAt(row); partner.isValid())
                partners.push_back(partner);
        }
    }
    return partners;
}

int PartnersTable::selectedCount() const
{
    int count = 0;
    const std::vector<int> heads = m_model->groupHeads();
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const auto first = std::ranges::lower_bound(heads, range.top());
        const auto last = std::upper_bound(first, heads.end(), range.bottom());
        count += range.height() - static_cast<int>(last - first);
    }
    return count;
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

void PartnersTable::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    dressColumns();
}

void PartnersTable::takeOrder()
{
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        keys << m_model->columns().at(horizontalHeader()->logicalIndex(place));
    if (keys == m_model->columns())
        return;
    // The order is the model's: the header goes back to it and shows the same.
    const QSignalBlocker quiet(horizontalHeader());
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), section);
    Q_EMIT columnsMoved(keys);
}

void PartnersTable::rememberPlace(bool isRefresh)
{
    const int row = rowAt(0);
    m_scrolled = isRefresh ? std::optional(verticalScrollBar()->value()) : std::nullopt;
    m_top = isRefresh && *m_scrolled > 0 ? m_model->partnerAt(row) : PartnerId {};
    m_topOffset = row >= 0 ? rowViewportPosition(row) : 0;
}

void PartnersTable::restorePlace()
{
    horizontalHeader()->setSortIndicator(sortSection(), m_model->sortOrder());
    spanGroups();
    if (!m_scrolled)
        return;
    updateGeometries(); // the range of the scroll bar follows the rows
    const int row = m_top.isValid() ? m_model->rowOf(m_top) : -1;
    verticalScrollBar()->setValue(row < 0 ? *m_scrolled : row * verticalHeader()->defaultSectionSize() - m_topOffset);
    m_scrolled.reset();
}

void PartnersTable::spanGroups()
{
    clearSpans();
    for (const int row : m_model->groupHeads()) {
        if (m_model->columnCount() > 1)
            setSpan(row, 0, 1, m_model->columnCount());
    }
}

void PartnersTable::toggleGroup(int row)
{
    m_model->toggleGroup(row);
    selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate); // it stays where it was
}

int PartnersTable::sortSection() const
{
    return m_model->isBestMatchFirst() ? -1 : static_cast<int>(m_model->columns().indexOf(m_model->sortKey()));
}

void PartnersTable::restoreSelection()
{
    std::vector<int> rows;
    for (const PartnerId partner : std::exchange(m_selected, {})) {
        if (const int row = m_model->rowOf(partner); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (std::size_t first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(rows[first], 0),
                                             m_model->index(rows[last], m_model->columnCount() - 1)));
    }
    // A view looks through all ranges for each cell it paints.
    if (selection.size() <= MostRanges)
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = m_model->rowOf(m_current);
    if (current < 0)
        return; // filtered out: the panel stays with the company
    selectionModel()->setCurrentIndex(m_model->index(current, 0),
                                      selection.isEmpty() ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                                          : QItemSelectionModel::NoUpdate);
    if (!m_scrolled)
        scrollTo(m_model->index(current, 0));
}

/// A view that gets the keyboard otherwise than by the mouse picks a row, and the panel of a company would open that
/// nobody asked for: also where the window only comes to the front.
void PartnersTable::focusInEvent(QFocusEvent *event)
{
    QFocusEvent quiet(QEvent::FocusIn, Qt::MouseFocusReason);
    QTableView::focusInEvent(currentIndex().isValid() ? event : &quiet);
}

void PartnersTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int row = currentIndex().row();
    if (m_model->isGroupHead(row)) {
        const bool isFolded = currentIndex().data(PartnerTableModel::FoldedRole).toBool();
        if (isReturn || event->key() == Qt::Key_Space || event->key() == (isFolded ? Qt::Key_Right : Qt::Key_Left)) {
            toggleGroup(row);
            return;
        }
    }
    if (isReturn)
        Q_EMIT openRequested();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT editRequested();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeRequested();
    else {
        m_movesByKey = true;
        QTableView::keyPressEvent(event);
        m_movesByKey = false;
    }
}

/// A click selects a whole row: it does not push the names out of sight because of the column it fell on.
void PartnersTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int left = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_movesByKey)
        horizontalScrollBar()->setValue(left);
}

void PartnersTable::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (event->button() == Qt::LeftButton && m_model->isGroupHead(row))
        toggleGroup(row);
    else
        QTableView::mousePressEvent(event);
}

} // namespace partnerscope
