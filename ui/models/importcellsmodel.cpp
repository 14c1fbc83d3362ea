#include "ui/models/importcellsmodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace partnerscope {

void ImportCellsModel::setColumn(const ImportColumn &column)
{
    beginResetModel();
    m_rows.clear();
    for (const CleanedCell &cell : column.unreadable)
        m_rows << Row { Kind::Unusable, cell.before, {}, tr("Cannot be used"), cell.cells };
    for (const TermSuggestion &suggestion : column.suggestions)
        m_rows << Row { Kind::Suggestion, suggestion.text, suggestion.code, tr("%1?").arg(suggestion.label),
                        suggestion.cells };
    for (const CleanedCell &cell : column.cleaned)
        m_rows << Row { Kind::Cleaned, cell.before, cell.after, cell.after.isEmpty() ? tr("Unknown") : cell.after,
                        cell.cells };
    m_suggestions = column.suggestions.size();
    endResetModel();
}

int ImportCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportCellsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == BecomesColumn ? flags | Qt::ItemIsEditable : flags;
}

QString ImportCellsModel::display(const Row &row, Column at) const
{
    switch (at) {
    case TextColumn: return row.text;
    case BecomesColumn: return row.shown;
    case CellsColumn: return QLocale().toString(static_cast<qulonglong>(row.cells));
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto at = static_cast<Column>(index.column());
    const bool isUnusable = row.kind == Kind::Unusable;
    switch (role) {
    case Qt::DisplayRole: return display(row, at);
    case Qt::EditRole: return at == BecomesColumn ? row.value : display(row, at);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((at == CellsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        if (at == BecomesColumn)
            return static_cast<int>(isUnusable                        ? Tone::Caution
                                        : row.kind == Kind::Suggestion ? Tone::Info
                                                                       : Tone::Positive);
        return at == CellsColumn ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    case IconNameRole:
        return at != BecomesColumn ? QVariant()
            : isUnusable           ? QVariant(QStringLiteral("warn"))
                                   : QVariant(row.kind == Kind::Suggestion ? QStringLiteral("help") : QStringLiteral("ok"));
    default: return {};
    }
}

bool ImportCellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != BecomesColumn)
        return false;
    const Row &row = m_rows.at(index.row());
    const QString text = value.toString().trimmed();
    // A suggestion is accepted by confirming it as it stands.
    if (text != row.value || row.kind != Kind::Cleaned)
        Q_EMIT valueChosen(row.text, text);
    return true;
}

QVariant ImportCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == CellsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn: return tr("In the file");
    case BecomesColumn: return tr("Becomes");
    case CellsColumn: return tr("Cells");
    default: return {};
    }
}

} // namespace partnerscope
