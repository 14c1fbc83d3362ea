#include "ui/models/partnertablemodel.h"

#include "ui/charts/marks.h"
#include "ui/charts/roles.h"
#include "ui/models/scoreroles.h"
#include "ui/models/seentable.h"
#include "ui/models/valuetext.h"

#include <algorithm>
#include <numeric>

namespace partnerscope {

namespace {
/// Beyond this many separate blocks of rows a reset is cheaper for the view than announcing each.
constexpr int MostBlocks = 64;

bool isRightAligned(AttributeType type)
{
    return isNumeric(type) || type == AttributeType::Date;
}

/// How many blocks of neighbouring rows `isIn` leaves out.
template <typename IsIn>
int blocksOutside(const std::vector<std::uint32_t> &rows, IsIn isIn)
{
    int blocks = 0;
    bool before = true;
    for (const std::uint32_t row : rows) {
        const bool now = isIn(row);
        blocks += before && !now ? 1 : 0;
        before = now;
    }
    return blocks;
}
} // namespace

PartnerTableModel::PartnerTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_schema(std::make_shared<const Schema>())
    , m_pool(std::make_shared<const Pool>())
    , m_columns(partnercolumn::defaults())
{
    m_wanted.pool = m_pool;
    m_wanted.sortKey = partnercolumn::Fit;
    m_wanted.descending = true;
}

void PartnerTableModel::setSource(std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                                  std::shared_ptr<const Scores> scores, const std::vector<PartnerId> &changed)
{
    if (scores && scores->pool != pool)
        scores.reset();
    m_isSchemaNew = m_isSchemaNew || schema != m_schema;
    m_areScoresNew = m_areScoresNew || scores != m_wanted.scores;
    m_changed.insert(m_changed.end(), changed.begin(), changed.end());
    if (pool != m_wanted.pool || scores != m_wanted.scores)
        m_sorted.reset();
    m_schema = schema;
    m_wanted.context.schema = std::move(schema);
    m_wanted.pool = std::move(pool);
    m_wanted.scores = std::move(scores);
    rearrange(true);
}

void PartnerTableModel::setSearchIndex(std::shared_ptr<const SearchIndex> index)
{
    if (index == m_wanted.search)
        return;
    m_wanted.search = std::move(index);
    // The index of another pool waits until that is the source.
    if (m_wanted.search && m_wanted.search->pool() == m_wanted.pool && !m_wanted.filter.search.trimmed().isEmpty())
        rearrange(true);
}

void PartnerTableModel::setToday(QDate today)
{
    m_wanted.context.today = today;
}

void PartnerTableModel::rearrange(bool isRefresh)
{
    m_isRefresh = m_isRefresh && isRefresh;
    if (m_wanted.pool->size() <= LargestAtOnce) {
        m_task.cancel();
        take(m_wanted, partnerscope::arranged(m_wanted, m_sorted));
        return;
    }
    m_task.run([this, wanted = m_wanted, sorted = m_sorted]() -> LatestTask::Deliver {
        auto answer = std::make_shared<ArrangedPartners>(partnerscope::arranged(wanted, sorted));
        return [this, wanted, answer] { take(wanted, std::move(*answer)); };
    });
}

void PartnerTableModel::take(const PartnerArrangement &wanted, ArrangedPartners answer)
{
    Q_EMIT aboutToArrange(m_isRefresh);
    m_sorted = std::move(answer.sorted);
    m_wanted.names = std::move(answer.names);
    m_figures = answer.figures;
    // Heads come and go with everything behind them.
    if (!m_groups.empty() || !answer.groups.empty()) {
        if (answer.groups != m_groups || answer.rows != m_rows || wanted.pool != m_pool) {
            beginResetModel();
            m_groups = std::move(answer.groups);
            m_inGroups = std::move(answer.inGroups);
            m_rows = std::move(answer.rows);
            m_pool = wanted.pool;
            m_viewRows.clear();
            endResetModel();
        }
        m_scores = wanted.scores;
    } else {
        show(wanted.pool, wanted.scores, answer.rows);
    }
    announce();
    m_isRefresh = true;
    Q_EMIT arranged();
}

void PartnerTableModel::announce()
{
    const std::vector<PartnerId> changed = std::exchange(m_changed, {});
    const bool areScoresNew = std::exchange(m_areScoresNew, false);
    if (std::exchange(m_isSchemaNew, false)) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const PartnerId partner : changed) {
        if (const int row = rowOf(partner); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (!areScoresNew || m_rows.empty())
        return;
    for (int column = 0; column < columnCount(); ++column) {
        if (partnercolumn::isOwn(m_columns.at(column)))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void PartnerTableModel::setColumns(const QStringList &keys)
{
    if (keys == m_columns || keys.isEmpty())
        return;
    beginResetModel();
    m_columns = keys;
    endResetModel();
}

void PartnerTableModel::setFilter(const Filter &filter)
{
    if (filter == m_wanted.filter)
        return;
    const bool isSearched = !filter.search.trimmed().isEmpty();
    if (m_wanted.filter.search.trimmed().isEmpty() || !isSearched)
        m_wanted.bestMatchFirst = isSearched;
    m_wanted.filter = filter;
    rearrange(false);
}

void PartnerTableModel::setRestriction(std::optional<std::vector<PartnerId>> partners)
{
    if (partners == m_wanted.restriction)
        return;
    m_wanted.restriction = std::move(partners);
    rearrange(false);
}

void PartnerTableModel::setGroupBy(const QString &key)
{
    if (key == m_wanted.groupBy)
        return;
    m_wanted.groupBy = key;
    m_wanted.folded.clear();
    rearrange(false);
}

bool PartnerTableModel::isGroupHead(int row) const
{
    return row >= 0 && row < rowCount() && (poolRow(row) & GroupHead) != 0;
}

std::vector<int> PartnerTableModel::groupHeads() const
{
    std::vector<int> rows;
    int row = 0;
    for (const PartnerGroup &group : m_groups) {
        rows.push_back(row);
        row += 1 + (group.isFolded ? 0 : static_cast<int>(group.count));
    }
    return rows;
}

void PartnerTableModel::toggleGroup(int row)
{
    if (!isGroupHead(row))
        return;
    const QString key = m_groups[poolRow(row) & ~std::size_t { GroupHead }].key;
    if (!m_wanted.folded.remove(key))
        m_wanted.folded.insert(key);
    rearrange(true);
}

void PartnerTableModel::foldGroups(bool folded)
{
    m_wanted.folded.clear();
    for (const PartnerGroup &group : m_groups) {
        if (folded)
            m_wanted.folded.insert(group.key);
    }
    rearrange(false);
}

PartnerId PartnerTableModel::partnerAt(int row) const
{
    return row >= 0 && row < rowCount() && !isGroupHead(row) ? m_pool->id(poolRow(row)) : PartnerId {};
}

Qt::ItemFlags PartnerTableModel::flags(const QModelIndex &index) const
{
    return isGroupHead(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant PartnerTableModel::groupData(const QModelIndex &index, int role) const
{
    const PartnerGroup &group = m_groups[poolRow(index.row()) & ~std::size_t { GroupHead }];
    switch (role) {
    case GroupRole: return true;
    case FoldedRole: return group.isFolded;
    case StrongRole: return true;
    case Qt::DisplayRole:
        return index.column() == 0
            ? tr("%1 (%2)").arg(group.label, QLocale().toString(static_cast<qulonglong>(group.count)))
            : QString();
    case Qt::AccessibleTextRole:
        return (group.isFolded ? tr("Group %1, %Ln companies, folded", nullptr, static_cast<int>(group.count))
                               : tr("Group %1, %Ln companies", nullptr, static_cast<int>(group.count)))
            .arg(group.label);
    case IconNameRole:
        return index.column() == 0 ? QVariant(group.isFolded ? QStringLiteral("right") : QStringLiteral("down"))
                                   : QVariant();
    default: return {};
    }
}

int PartnerTableModel::rowOf(PartnerId partner) const
{
    const std::optional<std::size_t> row = m_pool->rowOf(partner);
    if (!row)
        return -1;
    if (m_viewRows.empty() && !m_rows.empty()) {
        m_viewRows.assign(m_pool->size(), -1);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((m_rows[i] & GroupHead) == 0)
                m_viewRows[m_rows[i]] = static_cast<std::int32_t>(i);
        }
    }
    return m_viewRows.empty() ? -1 : m_viewRows[*row];
}

int PartnerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartnerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PartnerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isGroupHead(index.row()))
        return groupData(index, role);
    const std::size_t row = poolRow(index.row());
    const QString &key = m_columns.at(index.column());
    if (role == PartnerIdRole)
        return static_cast<qlonglong>(m_pool->id(row).value);
    return partnercolumn::isOwn(key) ? scoreData(row, key, role) : attributeData(row, key, role);
}

QVariant PartnerTableModel::attributeData(std::size_t row, const QString &key, int role) const
{
    const Attribute *attribute = m_schema->find(key);
    if (!attribute)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = displayText(m_pool->value(row, key), *attribute, *m_schema);
        if (!text.isEmpty())
            return text;
        return key == QLatin1String("owner") ? tr("No owner") : QStringLiteral("–");
    }
    case Qt::ToolTipRole: return evidenceTip(row, key);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isRightAligned(attribute->type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole: return toFileText(m_pool->value(row, key));
    case StrongRole: return key == QLatin1String("name");
    case ToneRole:
        if (key == QLatin1String("owner") && !isKnown(m_pool->value(row, key)))
            return static_cast<int>(Tone::Caution);
        return key == QLatin1String("name") ? QVariant() : QVariant(static_cast<int>(Tone::Neutral));
    default: return {};
    }
}

QString PartnerTableModel::evidenceTip(std::size_t row, const QString &key) const
{
    const PoolColumn *column = m_pool->column(key);
    if (!column || !isKnownAt(column->data, row))
        return tr("Unknown");
    const Attribute *attribute = m_schema->find(key);
    const QString value = displayText(m_pool->value(row, key), *attribute, *m_schema);
    const QString evidence = evidenceText(m_pool->evidence(row, *column));
    // A tooltip would take markup in a company's text for its own.
    return (evidence.isEmpty() ? value : QStringLiteral("%1\n%2").arg(value, evidence)).toHtmlEscaped();
}

QString PartnerTableModel::scoreText(std::size_t row, const QString &key) const
{
    const ScoreSheet &sheet = m_scores->sheet;
    if (key == partnercolumn::Certainty)
        return fitStatusLabel(sheet.status[row]);
    if (key != partnercolumn::Tier)
        return fitText(sheet.hasFit(row) ? sheet.fit(row) : qQNaN());
    if (sheet.status[row] == FitStatus::Conditional)
        return tr("Held");
    const int tier = sheet.tier[row];
    return tier < 0 ? QStringLiteral("–") : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

QVariant PartnerTableModel::scoreData(std::size_t row, const QString &key, int role) const
{
    if (!m_scores)
        return role == Qt::DisplayRole && key != partnercolumn::FitBar ? QVariant(QStringLiteral("–")) : QVariant();
    const ScoreSheet &sheet = m_scores->sheet;
    switch (role) {
    case Qt::DisplayRole: return key == partnercolumn::FitBar ? QVariant() : QVariant(scoreText(row, key));
    case Qt::AccessibleTextRole: return scoreText(row, key);
    case Qt::ToolTipRole: return scoreTip(*m_scores, row).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((key == partnercolumn::Fit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole:
        return key == partnercolumn::Tier     ? QVariant(sheet.tier[row])
            : key == partnercolumn::Certainty ? QVariant(static_cast<int>(sheet.status[row]))
                                              : QVariant(sheet.fit(row));
    case StrongRole: return key == partnercolumn::Fit;
    default: break;
    }
    if (key == partnercolumn::Fit)
        return {};
    return scoreRole(*m_scores, row, role);
}

QVariant PartnerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString &key = m_columns.at(section);
    const Attribute *attribute = m_schema->find(key);
    switch (role) {
    case ColumnKeyRole: return key;
    case Qt::DisplayRole: return columnTitle(key, *m_schema);
    case Qt::ToolTipRole:
        if (attribute)
            return (attribute->unit.isEmpty() ? attribute->description
                                              : tr("%1 (%2)").arg(attribute->description, attribute->unit))
                .toHtmlEscaped();
        return {};
    case Qt::InitialSortOrderRole: {
        // The first click on a figure asks for the largest.
        const bool isFigure =
            key == partnercolumn::Fit || key == partnercolumn::FitBar || (attribute && isNumeric(attribute->type));
        return static_cast<int>(isFigure ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    case Qt::TextAlignmentRole: {
        const bool right = key == partnercolumn::Fit || (attribute && isRightAligned(attribute->type));
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default: return {};
    }
}

void PartnerTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        sortBy(m_columns.at(column), order);
}

void PartnerTableModel::sortBy(const QString &key, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (key == m_wanted.sortKey && descending == m_wanted.descending && !m_wanted.bestMatchFirst)
        return;
    if (key != m_wanted.sortKey || descending != m_wanted.descending)
        m_sorted.reset();
    m_wanted.sortKey = key;
    m_wanted.descending = descending;
    m_wanted.bestMatchFirst = false;
    rearrange(false);
}

void PartnerTableModel::show(const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Scores> &scores,
                             const Rows &wanted)
{
    if (wanted == m_rows && *pool->parts().ids == *m_pool->parts().ids) {
        m_pool = pool;
        m_scores = scores;
        return;
    }
    if (pool->size() > LargestAtOnce) {
        reset(pool, scores, wanted);
        return;
    }
    std::vector<bool> isWanted(pool->size(), false);
    for (const std::uint32_t row : wanted)
        isWanted[row] = true;
    // Where each row on show stands in the new snapshot; −1: gone.
    std::vector<std::int64_t> newRowOf(m_pool->size(), -1);
    std::vector<bool> isShown(pool->size(), false);
    for (const std::uint32_t row : m_rows) {
        const std::optional<std::size_t> now = pool == m_pool ? row : pool->rowOf(m_pool->id(row));
        if (now && isWanted[*now]) {
            newRowOf[row] = static_cast<std::int64_t>(*now);
            isShown[*now] = true;
        }
    }
    const int blocks = blocksOutside(m_rows, [&](std::uint32_t row) { return newRowOf[row] >= 0; })
        + blocksOutside(wanted, [&](std::uint32_t row) { return isShown[row]; });
    if (blocks > MostBlocks) {
        reset(pool, scores, wanted);
        return;
    }
    removeGone(newRowOf);
    for (std::uint32_t &row : m_rows)
        row = static_cast<std::uint32_t>(newRowOf[row]);
    m_pool = pool;
    m_scores = scores;
    m_viewRows.clear();
    Rows survivors;
    std::ranges::copy_if(wanted, std::back_inserter(survivors), [&](std::uint32_t row) { return isShown[row]; });
    permute(survivors);
    insertNew(wanted);
}

void PartnerTableModel::reset(const std::shared_ptr<const Pool> &pool, const std::shared_ptr<const Scores> &scores,
                              const Rows &wanted)
{
    beginResetModel();
    m_pool = pool;
    m_scores = scores;
    m_rows = wanted;
    m_viewRows.clear();
    endResetModel();
}

void PartnerTableModel::removeGone(const std::vector<std::int64_t> &newRowOf)
{
    for (auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1; last >= 0; --last) {
        const auto isGone = [&](std::ptrdiff_t at) { return newRowOf[m_rows[static_cast<std::size_t>(at)]] < 0; };
        if (!isGone(last))
            continue;
        std::ptrdiff_t first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_viewRows.clear();
        endRemoveRows();
        last = first;
    }
}

void PartnerTableModel::permute(const Rows &survivors)
{
    if (survivors == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<std::int32_t> place(m_pool->size(), -1);
    for (std::size_t i = 0; i < survivors.size(); ++i)
        place[survivors[i]] = static_cast<std::int32_t>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after << createIndex(place[m_rows[static_cast<std::size_t>(index.row())]], index.column());
    m_rows = survivors;
    m_viewRows.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PartnerTableModel::insertNew(const Rows &wanted)
{
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        if (first < m_rows.size() && m_rows[first] == wanted[first])
            continue;
        // Everything up to the next row that is already on show is new.
        const std::size_t rest = m_rows.size() - first;
        std::size_t last = first;
        while (last + 1 < wanted.size() && (rest == 0 || wanted[last + 1] != m_rows[first]))
            ++last;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                      wanted.begin() + static_cast<std::ptrdiff_t>(first),
                      wanted.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        m_viewRows.clear();
        endInsertRows();
        first = last;
    }
}

} // namespace partnerscope
