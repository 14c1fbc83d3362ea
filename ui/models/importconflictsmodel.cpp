#include "ui/models/importconflictsmodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace partnerscope {

void ImportConflictsModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    const auto factsOf = [](const std::shared_ptr<const ImportPlan> &from) {
        QList<ConflictKey> facts;
        for (qsizetype i = 0; from && i < from->conflicts.size(); ++i)
            facts << from->conflicts.at(i).fact;
        return facts;
    };
    // A decision plans the file anew; the list keeps its place.
    if (m_plan && plan && factsOf(m_plan) == factsOf(plan)) {
        m_plan = std::move(plan);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ImportConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->conflicts.size());
}

int ImportConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportConflictsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == OfferedColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ImportConflictsModel::display(const ImportConflict &conflict, Column at) const
{
    switch (at) {
    case CompanyColumn: return conflict.company;
    case FactColumn: return conflict.label;
    case RecordedColumn: return conflict.recorded;
    case OfferedColumn: return conflict.offered;
    case ColumnCount: break;
    }
    return {};
}

/// Where a value comes from, when, and how well it is supported.
QString ImportConflictsModel::remark(const ImportConflict &conflict, Column at) const
{
    if (at == CompanyColumn)
        return tr("Line %1").arg(QLocale().toString(static_cast<qulonglong>(conflict.line)));
    if (at == FactColumn)
        return conflict.isDecided ? tr("Your decision")
            : conflict.isProtected ? tr("Verified, more recent")
                                   : QString();
    const Evidence &evidence = at == RecordedColumn ? conflict.recordedEvidence : conflict.offeredEvidence;
    QStringList parts;
    if (evidence.asOf.isValid())
        parts << QLocale().toString(evidence.asOf, QLocale::ShortFormat);
    parts << gradeLabel(evidence.grade);
    if (!evidence.source.isEmpty())
        parts << evidence.source;
    return parts.join(QStringLiteral(", "));
}

QVariant ImportConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportConflict &conflict = m_plan->conflicts.at(index.row());
    const auto at = static_cast<Column>(index.column());
    const bool isWinner = (at == OfferedColumn && conflict.takesOffered) || (at == RecordedColumn && !conflict.takesOffered);
    switch (role) {
    case Qt::DisplayRole: return display(conflict, at);
    case SecondLineRole: return remark(conflict, at);
    case Qt::CheckStateRole:
        return at == OfferedColumn ? QVariant(conflict.takesOffered ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return at == OfferedColumn ? QVariant(conflict.takesOffered ? tr("%1, taken").arg(conflict.offered)
                                                                    : tr("%1, not taken").arg(conflict.offered))
                                   : QVariant(display(conflict, at));
    case StrongRole: return isWinner;
    case ToneRole:
        return (at == RecordedColumn || at == OfferedColumn) && !isWinner ? QVariant(static_cast<int>(Tone::Neutral))
                                                                          : QVariant();
    case IconNameRole:
        return at == RecordedColumn && conflict.isProtected ? QVariant(QStringLiteral("lock")) : QVariant();
    default: return {};
    }
}

bool ImportConflictsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != OfferedColumn)
        return false;
    Q_EMIT decided(m_plan->conflicts.at(index.row()).fact, value.toInt() == Qt::Checked);
    return true;
}

QVariant ImportConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CompanyColumn: return tr("Company");
    case FactColumn: return tr("Fact");
    case RecordedColumn: return tr("Recorded");
    case OfferedColumn: return tr("In the file");
    default: return {};
    }
}

} // namespace partnerscope
