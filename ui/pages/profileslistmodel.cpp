#include "ui/pages/profileslistmodel.h"

#include "domain/taxonomy.h"
#include "insight/health.h"
#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

void ProfilesListModel::setRows(QList<Row> rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.version.id == b.version.id; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ProfileId ProfilesListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).version.id : ProfileId {};
}

int ProfilesListModel::rowOf(ProfileId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.version.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProfilesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfilesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfilesListModel::display(const Row &row, Column column) const
{
    const IdealProfile &profile = row.version.profile;
    switch (column) {
    case NameColumn: return profile.name;
    case CategoryColumn: return taxonomyLabel(profile.category);
    case TypeColumn:
        return profile.variant.isEmpty() ? taxonomyLabel(profile.type)
                                         : tr("%1, %2").arg(taxonomyLabel(profile.type), profile.variant);
    case VersionColumn: return QLocale().toString(row.version.version);
    case StatusColumn: return statusLabel(row.version.status);
    case QualifiedColumn: return row.qualified ? QLocale().toString(*row.qualified) : QStringLiteral("–");
    case UseColumn: return row.measuring ? tr("All pages") : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ProfilesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool number = column == VersionColumn || column == QualifiedColumn;
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::TextAlignmentRole: return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == TypeColumn && !row.rivalry.isEmpty())
            return row.rivalry.toHtmlEscaped();
        return column == QualifiedColumn && !row.qualified ? tr("This version cannot be scored; open it to see why.")
                                                           : QString();
    case SortRole:
        if (column == VersionColumn)
            return row.version.version;
        return column == QualifiedColumn ? QVariant(row.qualified.value_or(-1)) : QVariant(display(row, column));
    case ProfileIdRole: return static_cast<qlonglong>(row.version.id.value);
    case StrongRole: return column == NameColumn;
    case ToneRole:
        if (column == StatusColumn && row.version.status == ProfileStatus::Approved)
            return static_cast<int>(Tone::Positive);
        if (column == TypeColumn && !row.rivalry.isEmpty())
            return static_cast<int>(Tone::Caution);
        return column == NameColumn || column == QualifiedColumn ? QVariant()
                                                                 : QVariant(static_cast<int>(Tone::Neutral));
    case IconNameRole:
        if (column == TypeColumn && !row.rivalry.isEmpty())
            return QStringLiteral("warn");
        return column == StatusColumn && row.version.status == ProfileStatus::Approved ? QVariant(QStringLiteral("ok"))
                                                                                       : QVariant();
    default: return {};
    }
}

QVariant ProfilesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == VersionColumn || column == QualifiedColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return tr("Name");
    case CategoryColumn: return tr("Category");
    case TypeColumn: return tr("Type");
    case VersionColumn: return tr("Version");
    case StatusColumn: return tr("Status");
    case QualifiedColumn: return tr("Qualified companies");
    case UseColumn: return tr("Measures");
    case ColumnCount: break;
    }
    return {};
}

QList<ProfilesListModel::Row> profileRows(Session &session, bool withRetired)
{
    QList<ProfilesListModel::Row> rows;
    for (const ProfileVersion &version : session.profiles()) {
        if (version.status == ProfileStatus::Retired && !withRetired)
            continue;
        ProfilesListModel::Row row { version, {}, version.id == session.measuringProfile(), {} };
        if (const HealthFinding rivalry = oneInForce(version, session.profiles());
            rivalry.severity == HealthFinding::Severity::Warning)
            row.rivalry = rivalry.reason;
        if (const Result<std::shared_ptr<const Scores>> scores = session.scores(version.id))
            row.qualified = static_cast<qsizetype>((*scores)->shares.qualified);
        rows.append(row);
    }
    const auto place = [](std::span<const TaxonomyEntry> entries, const QString &key) {
        return std::ranges::find_if(entries,
                                    [&](const TaxonomyEntry &entry) { return key == QLatin1String(entry.key); })
            - entries.begin();
    };
    std::ranges::stable_sort(rows, {}, [&](const ProfilesListModel::Row &row) {
        const IdealProfile &profile = row.version.profile;
        return std::tuple(place(partnerCategories(), profile.category), place(partnerTypes(), profile.type),
                          profile.name, -row.version.version);
    });
    return rows;
}

} // namespace partnerscope
