#include "ui/models/criteriatreemodel.h"

#include "domain/weightshares.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
void collectShares(const std::vector<Criterion> &criteria, double parentShare, QHash<QString, double> &shares)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const double share = parentShare * localShare(criteria, i);
        shares.insert(criteria[i].key, share);
        collectShares(criteria[i].criteria, share, shares);
    }
}
} // namespace

void CriteriaTreeModel::flatten(const std::vector<Criterion> &criteria, int parent, double parentShare,
                                QList<Node> &nodes) const
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Criterion &criterion = criteria[i];
        const int here = static_cast<int>(nodes.size());
        Node node;
        node.key = criterion.key;
        node.label = criterion.label.isEmpty() ? criterion.key : criterion.label;
        node.parent = parent;
        node.share = parentShare * localShare(criteria, i);
        node.gate = criterion.must.has_value();
        node.inactive = !canWeigh(criterion);
        if (parent >= 0) {
            node.path = nodes.at(parent).path;
            nodes[parent].children.append(here);
        }
        node.path.append(static_cast<int>(i));
        nodes.append(node);
        flatten(criterion.criteria, here, nodes.at(here).share, nodes);
    }
}

QList<int> CriteriaTreeModel::topLevel() const
{
    QList<int> top;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).parent < 0)
            top.append(i);
    }
    return top;
}

bool CriteriaTreeModel::sameStructure(const QList<Node> &nodes) const
{
    return std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(),
                      [](const Node &a, const Node &b) { return a.key == b.key && a.path == b.path; });
}

void CriteriaTreeModel::setProfile(const IdealProfile &profile)
{
    QList<Node> nodes;
    flatten(profile.criteria, -1, 1.0, nodes);
    m_profile = profile;
    if (!sameStructure(nodes)) {
        beginResetModel();
        m_nodes = nodes;
        m_top = topLevel();
        updateScale();
        endResetModel();
        return;
    }
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    updateScale();
    announceAll({});
}

void CriteriaTreeModel::setBaseline(const std::optional<IdealProfile> &baseline)
{
    QHash<QString, double> shares;
    if (baseline)
        collectShares(baseline->criteria, 1.0, shares);
    if (shares == m_baseline)
        return;
    m_baseline = shares;
    announceAll({});
}

void CriteriaTreeModel::setLocked(const QString &key, bool locked)
{
    if (locked == m_locked.contains(key))
        return;
    if (locked)
        m_locked.insert(key);
    else
        m_locked.remove(key);
    const QModelIndex cell = indexOf(key);
    if (cell.isValid())
        Q_EMIT dataChanged(cell, cell.siblingAtColumn(ColumnCount - 1));
}

QModelIndex CriteriaTreeModel::indexOf(const QString &key, int column) const
{
    for (const Node &node : m_nodes) {
        if (node.key == key)
            return indexAt(node.path, column);
    }
    return {};
}

QModelIndex CriteriaTreeModel::indexAt(const QList<int> &path, int column) const
{
    QModelIndex here;
    for (const int row : path) {
        here = index(row, NameColumn, here);
        if (!here.isValid())
            return {};
    }
    return here.isValid() ? here.siblingAtColumn(column) : QModelIndex();
}

void CriteriaTreeModel::holdScale(bool held)
{
    m_scaleHeld = held;
    const double before = m_scale;
    updateScale();
    if (m_scale != before)
        announceAll({});
}

void CriteriaTreeModel::updateScale()
{
    if (m_scaleHeld)
        return;
    double largest = 0;
    for (const Node &node : std::as_const(m_nodes)) {
        // A node that has everything says nothing about the room its siblings need.
        if (node.share < 0.999)
            largest = std::max(largest, node.share);
    }
    // Steps of a tenth, so that the scale rests through small changes.
    m_scale = std::clamp(std::ceil(largest * 11.0) / 10.0, 0.2, 1.0);
}

void CriteriaTreeModel::announceAll(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceAll(index(row, 0, parent));
}

QModelIndex CriteriaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &siblings = parent.isValid() ? m_nodes.at(static_cast<int>(parent.internalId())).children : m_top;
    return createIndex(row, column, static_cast<quintptr>(siblings.at(row)));
}

QModelIndex CriteriaTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = m_nodes.at(static_cast<int>(index.internalId())).parent;
    if (parent < 0)
        return {};
    return createIndex(m_nodes.at(parent).path.last(), NameColumn, static_cast<quintptr>(parent));
}

int CriteriaTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    if (parent.column() != NameColumn)
        return 0;
    return static_cast<int>(m_nodes.at(static_cast<int>(parent.internalId())).children.size());
}

int CriteriaTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() != NameColumn ? 0 : ColumnCount;
}

QString CriteriaTreeModel::display(const Node &node, Column column) const
{
    switch (column) {
    case NameColumn: return node.label;
    case WeightColumn: return {};
    case ShareColumn:
        if (node.inactive)
            return tr("no weight");
        return tr("%1 %").arg(QLocale().toString(std::round(node.share * 100), 'f', 0));
    case ColumnCount: break;
    }
    return {};
}

QVariant CriteriaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes.at(static_cast<int>(index.internalId()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(node, column);
    case Qt::EditRole: return column == NameColumn ? QVariant(node.label) : QVariant(node.share * 100);
    case Qt::TextAlignmentRole:
        return QVariant(column == ShareColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == NameColumn
            ? node.label
            : tr("Weight of %1: %2 % of the total").arg(node.label, QLocale().toString(node.share * 100, 'f', 1));
    case Qt::ToolTipRole:
        return column == NameColumn ? node.label
                                    : tr("%1 % of the total weight").arg(QLocale().toString(node.share * 100, 'f', 1));
    case PathRole: return QVariant::fromValue(node.path);
    case KeyRole: return node.key;
    case ShareRole: return node.share;
    case BaselineShareRole: return m_baseline.contains(node.key) ? QVariant(m_baseline.value(node.key)) : QVariant();
    case ScaleRole: return m_scale;
    case LockedRole: return m_locked.contains(node.key);
    case GroupRole: return !node.children.isEmpty();
    case GateRole: return node.gate;
    case InactiveRole: return node.inactive;
    default: return {};
    }
}

QVariant CriteriaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Criterion");
    case WeightColumn: return tr("Weight");
    case ShareColumn: return tr("Share of the total");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags CriteriaTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const Node &node = m_nodes.at(static_cast<int>(index.internalId()));
    // A pure must-have keeps its weight out of the sum, so there is nothing to type.
    if (index.column() == NameColumn || !node.inactive)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace partnerscope
