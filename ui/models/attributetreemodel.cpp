#include "ui/models/attributetreemodel.h"

#include "ui/charts/roles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <QMimeData>

#include <algorithm>

namespace partnerscope {

namespace {
const QString MimeType = QStringLiteral("application/x-partnerscope-attribute");

QString lineOf(const QString &group)
{
    return QLatin1Char('#') + group;
}

bool holds(const Attribute &attribute, const QString &text)
{
    const auto has = [&](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return has(attribute.label) || has(attribute.key) || has(attribute.description)
        || std::ranges::any_of(attribute.synonyms, has);
}

QString termsOf(const Schema &schema, const QString &key)
{
    const Vocabulary *vocabulary = schema.vocabulary(key);
    return vocabulary ? vocabulary->label() : key;
}
} // namespace

void AttributeTreeModel::setSource(std::shared_ptr<const Schema> schema, const Retirement &retired,
                                   const QHash<QString, int> &profiles)
{
    m_profiles = profiles;
    rebuild(std::move(schema), retired);
}

void AttributeTreeModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild(m_schema, m_retired);
}

void AttributeTreeModel::setRetiredShown(bool shown)
{
    m_retiredShown = shown;
    rebuild(m_schema, m_retired);
}

bool AttributeTreeModel::isShown(const Attribute &attribute, const Retirement &retired) const
{
    return (m_retiredShown || !retired.has(attribute.key)) && (m_search.isEmpty() || holds(attribute, m_search));
}

std::vector<AttributeTreeModel::Group> AttributeTreeModel::grouped(const Schema &schema,
                                                                   const Retirement &retired) const
{
    std::vector<Group> groups;
    QHash<QString, std::size_t> places;
    for (const Attribute &attribute : schema.attributes) {
        if (!places.contains(attribute.group)) { // hidden attributes, too, give their group its place
            places.insert(attribute.group, groups.size());
            groups.push_back({ attribute.group, {} });
        }
    }
    for (std::size_t i = 0; i < schema.attributes.size(); ++i) {
        const Attribute &attribute = schema.attributes[i];
        if (isShown(attribute, retired))
            groups[places.value(attribute.group)].attributes.push_back(i);
    }
    for (Group &group : groups)
        std::ranges::stable_partition(group.attributes,
                                      [&](std::size_t i) { return !retired.has(schema.attributes[i].key); });
    std::erase_if(groups, [](const Group &group) { return group.attributes.empty(); });
    return groups;
}

void AttributeTreeModel::rebuild(std::shared_ptr<const Schema> schema, const Retirement &retired)
{
    std::vector<Group> groups = grouped(*schema, retired);
    QStringList order;
    for (const Group &group : groups) {
        order << lineOf(group.key);
        for (const std::size_t i : group.attributes)
            order << schema->attributes[i].key;
    }
    const bool isOther = order != m_order;
    if (isOther)
        beginResetModel();
    m_schema = std::move(schema);
    m_retired = retired;
    m_groups = std::move(groups);
    m_order = order;
    if (isOther) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

int AttributeTreeModel::shownCount() const
{
    return static_cast<int>(m_order.size()) - rowCount();
}

QModelIndex AttributeTreeModel::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Group &group = m_groups[static_cast<std::size_t>(row)];
        for (std::size_t i = 0; i < group.attributes.size(); ++i) {
            if (m_schema->attributes[group.attributes[i]].key == key)
                return index(static_cast<int>(i), NameColumn, index(row, 0));
        }
    }
    return {};
}

std::optional<AttributeTreeModel::Place> AttributeTreeModel::placeBeside(const QString &key, int step) const
{
    const QModelIndex here = indexOf(key);
    if (!here.isValid())
        return std::nullopt;
    const QModelIndex group = here.parent();
    const auto keyAt = [this](int row, const QModelIndex &in) {
        return index(row, NameColumn, in).data(KeyRole).toString(); // empty past the end
    };
    const QString own = group.data(GroupRole).toString();
    if (step < 0 && here.row() > 0)
        return Place { own, keyAt(here.row() - 1, group) };
    if (step > 0 && here.row() + 1 < rowCount(group))
        return Place { own, keyAt(here.row() + 2, group) };
    const QModelIndex next = group.siblingAtRow(group.row() + (step < 0 ? -1 : 1));
    if (!next.isValid())
        return std::nullopt;
    return Place { next.data(GroupRole).toString(), step < 0 ? QString() : keyAt(0, next) };
}

QModelIndex AttributeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr { 0 });
}

QModelIndex AttributeTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr { 0 });
}

int AttributeTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].attributes.size());
}

int AttributeTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Attribute &AttributeTreeModel::attribute(const QModelIndex &index) const
{
    const Group &group = m_groups[static_cast<std::size_t>(index.internalId()) - 1];
    return m_schema->attributes[group.attributes[static_cast<std::size_t>(index.row())]];
}

QString AttributeTreeModel::display(const Attribute &attribute, Column column) const
{
    switch (column) {
    case NameColumn: return m_retired.has(attribute.key) ? tr("%1 (retired)").arg(attribute.label) : attribute.label;
    case TypeColumn: return typeLabel(attribute.type);
    case MeasureColumn: return isChoice(attribute.type) ? termsOf(*m_schema, attribute.vocabulary) : attribute.unit;
    case RequiredColumn: return attribute.required ? tr("Required") : QString();
    case FreshColumn: return attribute.freshDays > 0 ? tr("%Ln day(s)", nullptr, attribute.freshDays) : QString();
    case ProfilesColumn: {
        const int profiles = m_profiles.value(attribute.key);
        return profiles > 0 ? QLocale().toString(profiles) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant AttributeTreeModel::groupData(const QModelIndex &index, int role) const
{
    const Group &group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? QVariant(groupLabel(group.key)) : QVariant();
    case StrongRole: return true;
    case GroupRole: return group.key;
    case LineRole: return lineOf(group.key);
    default: return {};
    }
}

QVariant AttributeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(index, role);
    const Attribute &shown = attribute(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(shown, column);
    case Qt::EditRole: return column == NameColumn ? QVariant(shown.label) : QVariant();
    case Qt::ToolTipRole: return column == NameColumn ? QVariant(shown.description) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == ProfilesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return column != NameColumn || m_retired.has(shown.key) ? QVariant(static_cast<int>(Tone::Neutral))
                                                                : QVariant();
    case KeyRole:
    case LineRole: return shown.key;
    case GroupRole: return shown.group;
    default: return {};
    }
}

QVariant AttributeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == ProfilesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Attribute");
    case TypeColumn: return tr("Type");
    case MeasureColumn: return tr("Unit or list");
    case RequiredColumn: return tr("Completeness");
    case FreshColumn: return tr("Fresh for");
    case ProfilesColumn: return tr("Profiles");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags AttributeTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool AttributeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.internalId() == 0 || index.column() != NameColumn)
        return false;
    const QString label = value.toString().simplified();
    if (label != attribute(index).label)
        Q_EMIT renamed(attribute(index).key, label);
    return false;
}

QStringList AttributeTreeModel::mimeTypes() const
{
    return { MimeType };
}

QMimeData *AttributeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, indexes.first().data(KeyRole).toString().toUtf8());
    return data;
}

bool AttributeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                      const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(MimeType) || !parent.isValid() || parent.internalId() != 0)
        return false;
    const QString key = QString::fromUtf8(data->data(MimeType));
    const QModelIndex below = row < 0 ? QModelIndex() : index(row, NameColumn, parent);
    const QString before = below.data(KeyRole).toString();
    if (key != before)
        Q_EMIT dropped(key, parent.data(GroupRole).toString(), before);
    return true;
}

} // namespace partnerscope
