#include "ui/models/termtreemodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QCollator>
#include <QMimeData>

#include <algorithm>

namespace partnerscope {

namespace {
const QString MimeType = QStringLiteral("application/x-partnerscope-term");
constexpr QLatin1Char Between('/');
/// Terms below many parents stand many times; whoever has that many lines searches.
constexpr std::size_t MostLines = 50'000;

bool holds(const Term &term, const QString &text)
{
    const auto has = [&](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return has(term.label) || has(term.code) || std::ranges::any_of(term.synonyms, has);
}
} // namespace

void TermTreeModel::setSource(std::shared_ptr<const Schema> schema, const QString &vocabulary,
                              const Retirement &retired, const QHash<QString, qsizetype> &companies)
{
    m_companies = companies;
    rebuild(std::move(schema), vocabulary, retired);
}

void TermTreeModel::setChoice(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_schema)
        rebuild(m_schema, m_vocabulary, m_retired);
}

QSet<QString> TermTreeModel::shownCodes(const Vocabulary &vocabulary, const Retirement &retired) const
{
    QSet<QString> shown;
    QStringList climbing;
    const QString search = m_choice.search.trimmed();
    for (const Term &term : vocabulary.terms()) {
        const bool fits = (m_choice.retired || !retired.has(vocabulary.key(), term.code))
            && (!m_choice.onlyUnreviewed || !term.reviewed) && (search.isEmpty() || holds(term, search));
        if (fits)
            climbing << term.code;
    }
    while (!climbing.isEmpty()) {
        const QString code = climbing.takeLast();
        const Term *term = vocabulary.find(code);
        if (!term || shown.contains(code))
            continue;
        shown.insert(code);
        climbing << term->parents;
    }
    return shown;
}

TermTreeModel::Children TermTreeModel::childrenOf(const Vocabulary &vocabulary, const QSet<QString> &shown)
{
    Children children;
    for (const Term &term : vocabulary.terms()) {
        if (!shown.contains(term.code))
            continue;
        bool isBelow = false;
        for (const QString &parent : term.parents) {
            if (parent == term.code || !vocabulary.find(parent))
                continue;
            children[parent].push_back(&term);
            isBelow = true;
        }
        if (!isBelow)
            children[QString()].push_back(&term);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (std::vector<const Term *> &siblings : children)
        std::ranges::sort(siblings,
                          [&](const Term *a, const Term *b) { return collator.compare(a->label, b->label) < 0; });
    return children;
}

void TermTreeModel::addBelow(const Children &children, int parent, QStringList &path, Tree &tree)
{
    const auto siblings = children.constFind(path.isEmpty() ? QString() : path.last());
    if (siblings == children.constEnd())
        return;
    for (const Term *term : *siblings) {
        if (path.contains(term->code) || tree.nodes.size() >= MostLines) // a ring
            continue;
        const int here = static_cast<int>(tree.nodes.size());
        std::vector<int> &among = parent < 0 ? tree.top : tree.nodes[static_cast<std::size_t>(parent)].children;
        const int row = static_cast<int>(among.size());
        among.push_back(here);
        tree.nodes.push_back({ term, parent, row, {} });
        path << term->code;
        tree.lines << path.join(Between);
        addBelow(children, here, path, tree);
        path.removeLast();
    }
}

void TermTreeModel::rebuild(const std::shared_ptr<const Schema> &schema, const QString &vocabulary,
                            const Retirement &retired)
{
    Tree tree;
    QStringList path;
    if (const Vocabulary *shown = schema->vocabulary(vocabulary))
        addBelow(childrenOf(*shown, shownCodes(*shown, retired)), -1, path, tree);
    const bool isOther = tree.lines != m_tree.lines;
    if (isOther)
        beginResetModel();
    m_tree = std::move(tree);
    m_schema = schema; // after the nodes, which pointed into the one before
    m_vocabulary = vocabulary;
    m_retired = retired;
    if (isOther)
        endResetModel();
    else
        announceAll();
}

void TermTreeModel::announceAll()
{
    if (!m_tree.top.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        const int count = static_cast<int>(m_tree.nodes[i].children.size());
        const QModelIndex parent = createIndex(m_tree.nodes[i].row, 0, static_cast<quintptr>(i));
        if (count > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, ColumnCount - 1, parent));
    }
}

QString TermTreeModel::lineOf(const QString &code) const
{
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        if (m_tree.nodes[i].term->code == code)
            return m_tree.lines.at(static_cast<qsizetype>(i));
    }
    return {};
}

QString TermTreeModel::lineBelow(const QString &code, const QString &parent) const
{
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        const Node &each = m_tree.nodes[i];
        const QString above = each.parent < 0 ? QString() : node(each.parent).term->code;
        if (each.term->code == code && above == parent)
            return m_tree.lines.at(static_cast<qsizetype>(i));
    }
    return lineOf(code);
}

std::optional<QString> TermTreeModel::parentBeside(const QModelIndex &index, int step)
{
    if (!index.isValid())
        return std::nullopt;
    const QModelIndex beside = step > 0 ? index.sibling(index.row() - 1, LabelColumn) : index.parent();
    if (!beside.isValid())
        return std::nullopt;
    return beside.data(step > 0 ? CodeRole : ParentRole).toString();
}

QModelIndex TermTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex TermTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    const int above = node(index).parent;
    return createIndex(node(above).row, 0, static_cast<quintptr>(above));
}

int TermTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int TermTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TermTreeModel::display(const Term &term, Column column) const
{
    switch (column) {
    case LabelColumn: return term.label.isEmpty() ? term.code : term.label;
    case CodeColumn: return term.code;
    case SynonymsColumn: return term.synonyms.join(QStringLiteral(", "));
    case CompaniesColumn: {
        const qsizetype companies = m_companies.value(term.code);
        return companies > 0 ? QLocale().toString(companies) : QString();
    }
    case StateColumn:
        return m_retired.has(m_vocabulary, term.code) ? tr("Retired") : term.reviewed ? QString() : tr("Not reviewed");
    case ColumnCount: break;
    }
    return {};
}

QVariant TermTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &shown = node(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(*shown.term, column);
    case Qt::EditRole: return column == LabelColumn ? QVariant(shown.term->label) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == CompaniesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        if (column == StateColumn && !shown.term->reviewed)
            return static_cast<int>(Tone::Caution);
        return column != LabelColumn || m_retired.has(m_vocabulary, shown.term->code)
            ? QVariant(static_cast<int>(Tone::Neutral))
            : QVariant();
    case CodeRole: return shown.term->code;
    case ParentRole: return shown.parent < 0 ? QString() : node(shown.parent).term->code;
    case LineRole: return m_tree.lines.at(static_cast<qsizetype>(index.internalId()));
    default: return {};
    }
}

QVariant TermTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == CompaniesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LabelColumn: return tr("Term");
    case CodeColumn: return tr("Code");
    case SynonymsColumn: return tr("Also read as");
    case CompaniesColumn: return tr("Companies");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags TermTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the lines at the top
    const Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() == LabelColumn ? flags | Qt::ItemIsEditable : flags;
}

bool TermTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != LabelColumn)
        return false;
    const QString label = value.toString().simplified();
    const Term before = *node(index).term;
    if (label != before.label)
        Q_EMIT renamed(before.code, label);
    return false;
}

QStringList TermTreeModel::mimeTypes() const
{
    return { MimeType };
}

QMimeData *TermTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, indexes.first().data(LineRole).toString().toUtf8());
    return data;
}

bool TermTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(MimeType))
        return false;
    const QStringList path = QString::fromUtf8(data->data(MimeType)).split(Between);
    const QString from = path.size() > 1 ? path.at(path.size() - 2) : QString();
    const QString to = parent.data(CodeRole).toString();
    if (from != to && path.last() != to)
        Q_EMIT dropped(path.last(), from, to);
    return true;
}

} // namespace partnerscope
