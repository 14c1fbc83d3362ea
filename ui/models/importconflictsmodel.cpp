#include "ui/models/importconflictsmodel.h"

#include "ui/charts/roles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace partnerscope {

void ImportConflictsModel::setSource(QList<ImportConflict> conflicts, OnConflict rule,
                                     std::shared_ptr<const Schema> schema)
{
    const bool isSame = std::ranges::equal(m_conflicts, conflicts, {}, &ImportConflict::fact, &ImportConflict::fact);
    if (!isSame)
        beginResetModel();
    m_conflicts = std::move(conflicts);
    m_rule = rule;
    m_schema = std::move(schema);
    if (!isSame)
        endResetModel();
    else if (!m_conflicts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportConflictsModel::decide(int row, bool takesOffered)
{
    ImportConflict &conflict = m_conflicts[row];
    if (conflict.isDecided && conflict.takesOffered == takesOffered)
        return;
    conflict.isDecided = true;
    conflict.takesOffered = takesOffered;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT decided(conflict.fact, takesOffered);
}

bool ImportConflictsModel::isOpen(const ImportConflict &conflict) const
{
    return m_rule == OnConflict::Ask && !conflict.isDecided && !conflict.isProtected;
}

int ImportConflictsModel::openCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_conflicts, [this](const ImportConflict &conflict) { return isOpen(conflict); }));
}

int ImportConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ImportConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportConflictsModel::side(const ImportConflict &conflict, bool isOffered, int role) const
{
    const bool isTaken = conflict.takesOffered == isOffered;
    const QString text =
        termLabels(isOffered ? conflict.offered : conflict.recorded, m_schema->vocabularyOf(conflict.fact.attribute));
    switch (role) {
    case Qt::DisplayRole: return text.simplified().left(200);
    case SecondLineRole: return evidenceText(isOffered ? conflict.offeredEvidence : conflict.recordedEvidence);
    case StrongRole: return isTaken && !isOpen(conflict);
    case ToneRole: return isTaken || isOpen(conflict) ? QVariant() : QVariant(static_cast<int>(Tone::Neutral));
    case IconNameRole: return isTaken && !isOpen(conflict) ? QStringLiteral("check") : QString();
    case Qt::ToolTipRole: return text.left(1000).toHtmlEscaped();
    default: return {};
    }
}

QVariant ImportConflictsModel::takes(const ImportConflict &conflict, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (isOpen(conflict))
            return tr("Not decided");
        return conflict.takesOffered ? tr("The file") : tr("Recorded");
    case SecondLineRole:
        if (conflict.isDecided)
            return tr("your choice");
        if (isOpen(conflict))
            return tr("stays until you say");
        return conflict.isProtected ? tr("verified later") : tr("by the rule");
    case StrongRole: return conflict.isDecided || isOpen(conflict);
    case ToneRole: return isOpen(conflict) ? QVariant(static_cast<int>(Tone::Caution)) : QVariant();
    default: return {};
    }
}

QVariant ImportConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportConflict &conflict = m_conflicts.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case FactColumn:
        if (role == Qt::DisplayRole)
            return conflict.company.simplified();
        if (role == SecondLineRole)
            return tr("%1, line %L2").arg(conflict.label).arg(static_cast<qulonglong>(conflict.line));
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2: recorded %3, in the file %4, takes %5")
                .arg(conflict.company, conflict.label, conflict.recorded, conflict.offered,
                     takes(conflict, Qt::DisplayRole).toString());
        return role == StrongRole ? QVariant(true) : QVariant();
    case RecordedColumn: return side(conflict, false, role);
    case OfferedColumn: return side(conflict, true, role);
    case TakesColumn: return takes(conflict, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FactColumn: return tr("Company and fact");
    case RecordedColumn: return tr("Recorded");
    case OfferedColumn: return tr("In the file");
    case TakesColumn: return tr("Takes");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
