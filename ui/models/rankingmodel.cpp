#include "ui/models/rankingmodel.h"

#include "pool/filter.h"
#include "pool/order.h"
#include "ui/charts/roles.h"
#include "ui/models/scoreroles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
bool sameRows(const Pool &a, const Pool &b)
{
    return &a == &b || a.parts().ids == b.parts().ids;
}
} // namespace

void RankingModel::setScores(std::shared_ptr<const Scores> scores, std::shared_ptr<const Scores> baseline)
{
    const bool samePool = m_scores && scores && sameRows(*m_scores->pool, *scores->pool);
    if (!samePool) {
        beginResetModel();
        m_scores = std::move(scores);
        m_baseline = std::move(baseline);
        m_rows = wantedRows();
        m_count = static_cast<int>(m_rows.size());
        endResetModel();
        return;
    }
    // Under a dragged cut the order stays, and whatever is searched or sorted in it.
    const bool isSameOrder = m_scores->isRankingWhole && scores->isRankingWhole && m_scores->pool == scores->pool
        && m_scores->ranking.order.isSharedWith(scores->ranking.order);
    const bool staysSorted =
        m_sortColumn != TierColumn && m_sortColumn != CertaintyColumn && m_sortColumn != MoveColumn;
    m_scores = std::move(scores);
    m_baseline = std::move(baseline);
    if (!isSameOrder || !staysSorted)
        rearrange();
    else if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

void RankingModel::setOnlyRanked(bool onlyRanked)
{
    if (m_onlyRanked == onlyRanked)
        return;
    m_onlyRanked = onlyRanked;
    rearrange();
}

void RankingModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    rearrange();
}

/// Whether the rows stand as the ranking has them.
bool RankingModel::showsRanking() const
{
    return m_sortColumn == RankColumn && m_sortOrder == Qt::AscendingOrder && m_search.trimmed().isEmpty();
}

RankingRows RankingModel::wantedRows() const
{
    if (!m_scores)
        return {};
    const RankingRows ranked(*m_scores, m_onlyRanked);
    if (showsRanking())
        return ranked;
    std::vector<std::uint32_t> rows = ranked.values();
    if (!m_search.trimmed().isEmpty()) {
        Filter filter;
        filter.search = m_search;
        const std::vector<std::uint32_t> found = filteredRows(*m_scores->pool, filter);
        std::erase_if(rows, [&](std::uint32_t row) { return !std::ranges::binary_search(found, row); });
    }
    sortByColumn(rows);
    return RankingRows(std::move(rows));
}

double RankingModel::sortKey(std::uint32_t row) const
{
    const ScoreSheet &sheet = m_scores->sheet;
    switch (m_sortColumn) {
    case MoveColumn: return -move(row).toInt();
    case BarColumn:
    case FitColumn: return sheet.hasFit(row) ? sheet.fit(row) : -1;
    case RangeColumn: return sheet.high(row) - sheet.low(row);
    case TierColumn: {
        // Without a tier comes after every tier.
        const int tier = sheet.tier[row];
        return tier < 0 ? static_cast<double>(sheet.tiers.size()) : tier;
    }
    case CertaintyColumn: return -static_cast<double>(sheet.status[row]);
    case CheckColumn: return m_checked.contains(m_scores->pool->id(row)) ? 0 : 1;
    case RankColumn:
    case CompanyColumn:
    case ColumnCount: break;
    }
    return 0;
}

void RankingModel::sortByColumn(std::vector<std::uint32_t> &rows) const
{
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == CompanyColumn) {
        sortRows(rows, *m_scores->pool, QStringLiteral("name"), descending);
        return;
    }
    if (m_sortColumn == RankColumn) {
        if (descending)
            std::ranges::reverse(rows);
        return;
    }
    std::vector<std::pair<double, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keyed.emplace_back(descending ? -sortKey(row) : sortKey(row), row);
    std::ranges::stable_sort(keyed, {}, [](const auto &entry) { return entry.first; });
    std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
}

/// Brings the order up to date. Rows that stay keep their indexes, so selection and scroll position survive a drag.
void RankingModel::rearrange()
{
    RankingRows rows = wantedRows();
    if (rows.isLike(m_rows)) {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
        return;
    }
    const std::size_t count = rows.size();
    if (count > m_rows.size())
        setCount(count);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::optional<std::uint32_t>> poolRows;
    for (const QModelIndex &cell : before) {
        const auto row = static_cast<std::size_t>(cell.row());
        poolRows.push_back(row < m_rows.size() ? std::optional(m_rows[row]) : std::nullopt);
    }
    m_rows = std::move(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const std::optional<std::uint32_t> poolRow = poolRows[static_cast<std::size_t>(i)];
        const std::optional<std::size_t> place = poolRow ? m_rows.placeOf(*poolRow) : std::nullopt;
        after.append(place ? index(static_cast<int>(*place), before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    setCount(count);
}

/// Adds or takes away rows at the end; which ones they are is settled by the order.
void RankingModel::setCount(std::size_t count)
{
    const int wanted = static_cast<int>(count);
    if (wanted > m_count) {
        beginInsertRows({}, m_count, wanted - 1);
        m_count = wanted;
        endInsertRows();
    } else if (wanted < m_count) {
        beginRemoveRows({}, wanted, m_count - 1);
        m_count = wanted;
        endRemoveRows();
    }
}

void RankingModel::setChecked(const QList<PartnerId> &partners)
{
    if (partners == m_checked)
        return;
    m_checked = partners.first(std::min<qsizetype>(partners.size(), MaximumChecked));
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::CheckStateRole, ComparedRole });
    Q_EMIT checkedChanged();
}

PartnerId RankingModel::partnerAt(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return {};
    return m_scores->pool->id(m_rows[static_cast<std::size_t>(row)]);
}

int RankingModel::rowOf(PartnerId partner) const
{
    if (!m_scores)
        return -1;
    const std::optional<std::size_t> row = m_scores->pool->rowOf(partner);
    if (!row)
        return -1;
    const std::optional<std::size_t> place = m_rows.placeOf(static_cast<std::uint32_t>(*row));
    return place ? static_cast<int>(*place) : -1;
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::move(std::uint32_t row) const
{
    const std::uint32_t now = m_scores->rankOf(row);
    if (!m_baseline || now == 0)
        return {};
    std::optional<std::size_t> other = row;
    if (!sameRows(*m_baseline->pool, *m_scores->pool))
        other = m_baseline->pool->rowOf(m_scores->pool->id(row));
    const std::uint32_t before = other ? m_baseline->rankOf(static_cast<std::uint32_t>(*other)) : 0;
    if (before == 0)
        return {};
    return static_cast<int>(before) - static_cast<int>(now);
}

QString RankingModel::display(std::uint32_t row, Column column) const
{
    const ScoreSheet &sheet = m_scores->sheet;
    const QLocale locale;
    switch (column) {
    case RankColumn: {
        const std::uint32_t rank = m_scores->rankOf(row);
        return rank == 0 ? QString() : locale.toString(rank);
    }
    case MoveColumn: {
        const QVariant places = move(row);
        if (!places.isValid() || places.toInt() == 0)
            return {};
        const int far = std::abs(places.toInt());
        const QString number = far < 1000 ? QString::number(far) : tr("%1k").arg(far / 1000);
        return (places.toInt() > 0 ? QStringLiteral("▲%1") : QStringLiteral("▼%1")).arg(number);
    }
    case CompanyColumn: return m_scores->pool->name(row);
    case FitColumn: return sheet.hasFit(row) ? locale.toString(sheet.fit(row), 'f', 1) : QString();
    case RangeColumn:
        return tr("%1–%2").arg(locale.toString(sheet.low(row), 'f', 0), locale.toString(sheet.high(row), 'f', 0));
    case TierColumn: {
        const int tier = sheet.tier[row];
        if (sheet.status[row] == FitStatus::Conditional)
            return tr("Held");
        return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
    }
    case CertaintyColumn: return fitStatusLabel(sheet.status[row]);
    case CheckColumn:
    case BarColumn:
    case ColumnCount: break;
    }
    return {};
}

QVariant RankingModel::chartData(std::uint32_t row, Column column, int role) const
{
    if (role == StrongRole)
        return column == FitColumn;
    if (role != ToneRole)
        return scoreRole(*m_scores, row, role);
    if (column != MoveColumn)
        return {};
    return static_cast<int>(move(row).toInt() > 0 ? Tone::Positive : Tone::Critical);
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {}; // it has come, or is about to go
    const std::uint32_t row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::CheckStateRole:
        if (column != CheckColumn)
            return {};
        return static_cast<int>(m_checked.contains(m_scores->pool->id(row)) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return QVariant(column == RankColumn || column == FitColumn || column == RangeColumn
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == CheckColumn)
            return tr("Compare %1").arg(m_scores->pool->name(row));
        return column == BarColumn ? scoreTip(*m_scores, row) : display(row, column);
    case Qt::ToolTipRole:
        if (column == MoveColumn && move(row).toInt() != 0)
            return tr("Places gained: %L1").arg(move(row).toInt());
        if (m_scores->sheet.status[row] == FitStatus::Excluded)
            return tr("Excluded by: %1").arg(excludedBy(m_scores->compiled, row));
        return column == CompanyColumn ? m_scores->pool->name(row) : scoreTip(*m_scores, row);
    case PartnerIdRole: return static_cast<qlonglong>(m_scores->pool->id(row).value);
    case PoolRowRole: return static_cast<int>(row);
    case MoveRole: return move(row);
    case ComparedRole: return static_cast<int>(m_checked.indexOf(m_scores->pool->id(row)));
    default: return chartData(row, column, role);
    }
}

bool RankingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != CheckColumn)
        return false;
    const PartnerId partner = partnerAt(index.row());
    QList<PartnerId> checked = m_checked;
    checked.removeAll(partner);
    if (value.toInt() == Qt::Checked) {
        if (checked.size() >= MaximumChecked) {
            Q_EMIT checkRefused();
            return false;
        }
        checked.append(partner);
    }
    setChecked(checked);
    return true;
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant(column == RankColumn || column == FitColumn || column == RangeColumn
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RankColumn: return QStringLiteral("#");
    case CompanyColumn: return tr("Company");
    case BarColumn: return tr("Fit, low to high");
    case FitColumn: return tr("Fit");
    case RangeColumn: return tr("Range");
    case TierColumn: return tr("Tier");
    case CertaintyColumn: return tr("Certainty");
    case CheckColumn:
    case MoveColumn:
    case ColumnCount: break;
    }
    return QString();
}

Qt::ItemFlags RankingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == CheckColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags | Qt::ItemNeverHasChildren;
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    rearrange();
}

} // namespace partnerscope
