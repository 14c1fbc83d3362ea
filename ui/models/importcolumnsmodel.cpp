#include "ui/models/importcolumnsmodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
/// A cell as one short line; a file may hold anything.
QString oneLine(const QString &text)
{
    constexpr int Most = 200;
    return text.left(Most).simplified();
}

QString matchIcon(ImportColumn::Match match)
{
    switch (match) {
    case ImportColumn::Match::Key:
    case ImportColumn::Match::Label:
    case ImportColumn::Match::Synonym:
    case ImportColumn::Match::Chosen: return QStringLiteral("ok");
    case ImportColumn::Match::Guess: return QStringLiteral("help");
    case ImportColumn::Match::New: return QStringLiteral("plus");
    case ImportColumn::Match::LeftOut: return QStringLiteral("x");
    }
    Q_UNREACHABLE();
}
} // namespace

QString ImportColumnsModel::columnName(const ImportPlan &plan, std::size_t column)
{
    return plan.hasNumberedColumns ? tr("Column %1").arg(column + 1) : oneLine(plan.columns.at(column).header);
}

void ImportColumnsModel::setSource(std::shared_ptr<const ImportPlan> plan, std::shared_ptr<const Schema> schema)
{
    const auto headersOf = [](const std::shared_ptr<const ImportPlan> &from) {
        QStringList headers;
        for (std::size_t i = 0; from && i < from->columns.size(); ++i)
            headers << from->columns[i].header;
        return headers;
    };
    m_schema = std::move(schema);
    // The same file planned anew keeps the selection and the scroll position.
    if (m_plan && plan && headersOf(m_plan) == headersOf(plan)) {
        m_plan = std::move(plan);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

QString ImportColumnsModel::targetLabel(const ImportPlan &plan, const ImportColumn &column, const Schema &schema)
{
    if (column.match == ImportColumn::Match::New)
        return tr("New attribute");
    if (column.isListId && column.attribute.isEmpty())
        return tr("Number of the company");
    for (const ListField &field : listFields(plan.kind)) {
        if (column.attribute == QLatin1String(field.key))
            return listFieldLabel(field);
    }
    if (const Attribute *attribute = schema.find(column.attribute))
        return attribute->label;
    const Attribute *money = schema.find(QString(column.attribute).remove(QLatin1String("_currency")));
    return money && !column.attribute.isEmpty() ? tr("Currency of %1").arg(money->label) : tr("Do not import");
}

ImportChoices ImportColumnsModel::targets() const
{
    ImportChoices list;
    if (m_plan && m_plan->kind != ListKind::Companies) {
        list << std::pair { leaveOut(), tr("Do not import") };
        for (const ListField &field : listFields(m_plan->kind))
            list << std::pair { QString::fromLatin1(field.key), listFieldLabel(field) };
        return list;
    }
    for (const Attribute &attribute : m_schema->attributes)
        list << std::pair { attribute.key, attribute.label };
    std::ranges::sort(list, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    list.prepend({ newAttribute(), tr("New attribute") });
    list.prepend({ leaveOut(), tr("Do not import") });
    return list;
}

int ImportColumnsModel::placed() const
{
    return m_plan ? static_cast<int>(std::ranges::count_if(
               m_plan->columns, [](const ImportColumn &column) { return !column.attribute.isEmpty(); }))
                  : 0;
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == BecomesColumn ? flags | Qt::ItemIsEditable : flags;
}

QString ImportColumnsModel::targetOf(const ImportColumn &column) const
{
    if (column.match == ImportColumn::Match::New)
        return newAttribute();
    return column.attribute.isEmpty() ? leaveOut() : column.attribute;
}

QString ImportColumnsModel::why(const ImportColumn &column) const
{
    if (column.newTerms > 0)
        return tr("%Ln new term(s)", nullptr, static_cast<int>(column.newTerms));
    switch (column.match) {
    case ImportColumn::Match::Key: return tr("Same key");
    case ImportColumn::Match::Label: return tr("Same name");
    case ImportColumn::Match::Synonym: return tr("Known synonym");
    case ImportColumn::Match::Chosen: return tr("Your choice");
    case ImportColumn::Match::Guess: return tr("Guessed from the values");
    case ImportColumn::Match::New: return tr("Type read from the values");
    case ImportColumn::Match::LeftOut: break;
    }
    if (column.isListId)
        return tr("Your choice");
    const Attribute *guessed = m_schema->find(column.guess.attribute);
    return guessed ? tr("Could be %1").arg(guessed->label) : tr("Left out");
}

QString ImportColumnsModel::display(const ImportColumn &column, Column at) const
{
    switch (at) {
    case HeaderColumn: return columnName(*m_plan, static_cast<std::size_t>(&column - m_plan->columns.data()));
    case FirstValueColumn: return oneLine(column.firstValue);
    case BecomesColumn: return targetLabel(*m_plan, column, *m_schema);
    case TypeColumn:
        return column.attribute.isEmpty() || m_plan->kind != ListKind::Companies ? QString() : typeLabel(column.type);
    case WhyColumn: return why(column);
    case FilledColumn: return QLocale().toString(static_cast<qulonglong>(column.filled));
    case ProblemsColumn: return QLocale().toString(static_cast<qulonglong>(column.problems));
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportColumnsModel::tone(const ImportColumn &column, Column at) const
{
    const bool leftOut = column.attribute.isEmpty();
    if (at == WhyColumn && column.newTerms > 0)
        return static_cast<int>(column.isProse ? Tone::Caution : Tone::Info);
    if (at == WhyColumn)
        return static_cast<int>(leftOut                                        ? Tone::Neutral
                                    : column.match == ImportColumn::Match::New ? Tone::Info
                                                                               : Tone::Positive);
    if (at == ProblemsColumn && column.problems > 0)
        return static_cast<int>(Tone::Caution);
    const bool muted =
        at == FirstValueColumn || at == TypeColumn || at == ProblemsColumn || (at == BecomesColumn && leftOut);
    return muted ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportColumn &column = m_plan->columns[static_cast<std::size_t>(index.row())];
    const auto at = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(column, at);
    case Qt::EditRole: return at == BecomesColumn ? QVariant(targetOf(column)) : QVariant(display(column, at));
    case ChoicesRole: return QVariant::fromValue(targets());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (at == FilledColumn || at == ProblemsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (at == WhyColumn && !column.guess.reason.isEmpty())
            return column.guess.reason.toHtmlEscaped();
        return at == HeaderColumn || at == FirstValueColumn ? QVariant(display(column, at).toHtmlEscaped())
                                                            : QVariant();
    case StrongRole: return at == HeaderColumn || (at == ProblemsColumn && column.problems > 0);
    case ToneRole: return tone(column, at);
    case IconNameRole:
        return at != WhyColumn ? QVariant()
                               : QVariant(column.isProse ? QStringLiteral("warn") : matchIcon(column.match));
    default: return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != BecomesColumn)
        return false;
    const ImportColumn &column = m_plan->columns[static_cast<std::size_t>(index.row())];
    if (value.toString() != targetOf(column))
        Q_EMIT targetChosen(column.header, value.toString());
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section >= FilledColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case HeaderColumn: return tr("Column in the file");
    case FirstValueColumn: return tr("First value");
    case BecomesColumn: return tr("Becomes");
    case TypeColumn: return tr("Type");
    case WhyColumn: return tr("Why");
    case FilledColumn: return tr("Filled");
    case ProblemsColumn: return tr("Problems");
    case ColumnCount: break;
    }
    return {};
}

void ImportPreviewModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->preview.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->columns.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString cell = oneLine(m_plan->preview.at(index.row()).value(index.column()));
    const bool leftOut = m_plan->columns[static_cast<std::size_t>(index.column())].attribute.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return cell.isEmpty() ? QStringLiteral("–") : cell;
    case Qt::ToolTipRole: return cell.toHtmlEscaped();
    case ToneRole: return leftOut || cell.isEmpty() ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_plan || section < 0)
        return {};
    if (orientation == Qt::Horizontal && section < columnCount() && role == Qt::DisplayRole)
        return ImportColumnsModel::columnName(*m_plan, static_cast<std::size_t>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace partnerscope
