#include "ui/models/importtextsmodel.h"

#include "session/recordimport.h"
#include "ui/charts/roles.h"
#include "ui/models/importroles.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype TextsAtMost = 200;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}
} // namespace

ImportTextsModel::Row &ImportTextsModel::rowOf(const QString &text)
{
    const auto found = std::ranges::find(m_rows, folded(text), [](const Row &row) { return folded(row.text); });
    if (found != m_rows.end())
        return *found;
    m_rows.push_back({ text, 0, {}, asFound(), false });
    return m_rows.back();
}

/// Spellings that would join the vocabulary; what other columns add to it is among them.
void ImportTextsModel::addNewTerms(const ImportPlan &plan, const QString &vocabulary)
{
    qsizetype added = 0;
    for (const auto &[key, term] : plan.newTerms) {
        // A place that joins under its ISO code is no unknown spelling.
        if (key == vocabulary && term.code == term.label && added++ < TextsAtMost)
            (void)rowOf(term.code);
    }
}

void ImportTextsModel::setSource(const ImportPlan &plan, const ImportColumn &column, const ColumnRules &rules,
                                 const Schema &schema)
{
    beginResetModel();
    m_rows.clear();
    m_vocabulary.reset();
    m_type = column.type;
    if (!column.attribute.isEmpty() && (plan.kind == ListKind::Companies || plan.kind == ListKind::CustomerDemand)) {
        for (const TermSuggestion &suggestion : column.suggestions) {
            Row &row = rowOf(suggestion.text);
            row.cells = suggestion.cells;
            row.suggested.push_back(suggestion);
        }
        for (const CleanedCell &cell : column.unreadable) {
            Row &row = rowOf(cell.before);
            row.cells = cell.cells;
            row.isUnreadable = true;
        }
        if (const Vocabulary *vocabulary = schema.vocabularyOf(attributeIn(plan, column))) {
            m_vocabulary = *vocabulary;
            if (column.newTerms > 0)
                addNewTerms(plan, vocabulary->key());
        }
        QStringList decided = rules.terms.keys();
        decided.sort();
        for (const QString &text : decided) {
            const QString means = rules.terms.value(text);
            rowOf(text).means = means.isEmpty() ? unknown() : means;
        }
        for (const CleanedCell &cell : column.cleaned) {
            if (cell.kind == CleanedCell::Kind::Replaced)
                rowOf(cell.before).cells = cell.cells;
        }
    }
    endResetModel();
}

int ImportTextsModel::suggestionCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return row.suggested.size() == 1 && row.means == asFound(); }));
}

ColumnRules ImportTextsModel::withSuggestions(ColumnRules rules) const
{
    for (const Row &row : m_rows) {
        if (row.suggested.size() == 1 && row.means == asFound())
            rules.terms.insert(row.text, row.suggested.front().code);
    }
    return rules;
}

int ImportTextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportTextsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeansColumn ? flags | Qt::ItemIsEditable : flags;
}

/// What becomes of a text that nothing was decided about.
QString ImportTextsModel::foundMeaning(const Row &row) const
{
    // A column of terms of several vocabularies has none of its own, but suggestions from them.
    return (m_vocabulary && !row.isUnreadable) || !row.suggested.empty() ? tr("New term") : tr("Left out");
}

QString ImportTextsModel::meaning(const Row &row) const
{
    if (row.means == unknown())
        return tr("Unknown");
    if (row.means == asFound())
        return foundMeaning(row);
    if (!m_vocabulary)
        return row.means;
    const auto suggested = std::ranges::find(row.suggested, row.means, &TermSuggestion::code);
    return suggested == row.suggested.end() ? m_vocabulary->labelOf(m_vocabulary->resolve(row.means))
                                            : suggested->label;
}

QString ImportTextsModel::remark(const Row &row) const
{
    QStringList parts;
    if (row.cells > 0)
        parts << tr("%Ln cell(s)", nullptr, static_cast<int>(row.cells));
    if (row.suggested.size() == 1)
        parts << tr("looks like %1").arg(row.suggested.front().label);
    else if (row.suggested.size() > 1)
        parts << tr("%1 or %2").arg(row.suggested.front().label, row.suggested.back().label);
    return parts.join(QStringLiteral(", "));
}

QVariant ImportTextsModel::choices(const Row &row) const
{
    ImportChoices list;
    for (const TermSuggestion &suggestion : row.suggested)
        list << std::pair(suggestion.code, suggestion.label);
    list << std::pair(asFound(), foundMeaning(row));
    list << std::pair(unknown(), tr("Unknown"));
    if (m_type == AttributeType::YesNo)
        list << std::pair(QStringLiteral("yes"), tr("Yes")) << std::pair(QStringLiteral("no"), tr("No"));
    ImportChoices terms;
    if (m_vocabulary) {
        for (const Term &term : m_vocabulary->terms()) {
            if (std::ranges::find(row.suggested, term.code, &TermSuggestion::code) == row.suggested.end())
                terms << std::pair(term.code, term.label.isEmpty() ? term.code : term.label);
        }
    }
    std::ranges::sort(terms, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return QVariant::fromValue(list + terms);
}

QVariant ImportTextsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isText = index.column() == TextColumn;
    switch (role) {
    case Qt::DisplayRole: return isText ? row.text.simplified().left(120) : meaning(row);
    case Qt::EditRole: return isText ? row.text : row.means;
    case Qt::ToolTipRole: return isText ? QVariant(row.text.left(1000).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        return isText ? QVariant(row.text + u' ' + remark(row)) : QVariant(tr("means %1").arg(meaning(row)));
    case SecondLineRole: return isText ? remark(row) : QVariant();
    case ToneRole: return !isText && row.means == asFound() ? QVariant(static_cast<int>(Tone::Neutral)) : QVariant();
    case ChoicesRole: return isText ? QVariant() : choices(row);
    case FreeTextRole: return !isText && !m_vocabulary && m_type != AttributeType::YesNo;
    default: return {};
    }
}

bool ImportTextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != MeansColumn)
        return false;
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString means = value.toString().isEmpty() ? asFound() : value.toString();
    if (means == row.means)
        return true;
    row.means = means;
    Q_EMIT dataChanged(index, index);
    Q_EMIT decided(row.text, means);
    return true;
}

QVariant ImportTextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("In the file") : tr("Means");
}

} // namespace partnerscope
