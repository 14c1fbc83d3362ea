#include "ui/models/schematreemodel.h"

#include "session/schemaedits.h"
#include "ui/charts/roles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <QCollator>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int DeepestLevel = 20;
const QString MoveType = QStringLiteral("application/x-partnerscope-row");

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

/// Muted: what is there, but not in use.
void mute(const QList<QStandardItem *> &row)
{
    for (QStandardItem *item : row)
        item->setData(static_cast<int>(Tone::Neutral), ToneRole);
}

qsizetype knownCount(const PoolColumn *column, std::size_t rows)
{
    qsizetype known = 0;
    for (std::size_t row = 0; column && row < rows; ++row)
        known += isKnownAt(column->data, row) ? 1 : 0;
    return known;
}

void sortByLabel(QList<const Term *> &terms)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        terms, [&](const Term *left, const Term *right) { return collator.compare(left->label, right->label) < 0; });
}
} // namespace

SchemaTreeModel::SchemaTreeModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void SchemaTreeModel::showAttributes(const Session &session)
{
    clear();
    m_dropsInto = false;
    setHorizontalHeaderLabels({ tr("Attribute"), tr("Type"), tr("Filled in"), tr("Profiles") });
    const std::shared_ptr<const Schema> schema = session.schema();
    for (const QString &group : attributeGroups(*schema)) {
        QStandardItem *head = cell(groupLabel(group));
        head->setData(group, KeyRole);
        head->setData(true, StrongRole);
        head->setDragEnabled(false);
        for (const Attribute &attribute : schema->attributes) {
            if (attribute.group == group)
                head->appendRow(attributeRow(attribute, session));
        }
        QList<QStandardItem *> row { head, cell({}), cell({}), cell({}) };
        for (QStandardItem *item : row)
            item->setSelectable(false);
        appendRow(row);
    }
}

QList<QStandardItem *> SchemaTreeModel::attributeRow(const Attribute &attribute, const Session &session)
{
    const Pool &pool = *session.pool();
    const double companies = static_cast<double>(std::max<std::size_t>(pool.size(), 1));
    const double share = static_cast<double>(knownCount(pool.column(attribute.key), pool.size())) / companies;
    const qsizetype readers = profilesReading(session, attribute.key).size();
    QString type = typeLabel(attribute.type);
    if (!attribute.unit.isEmpty())
        type = tr("%1, %2", "type, unit").arg(type, attribute.unit);
    QList<QStandardItem *> row { cell(attribute.label), cell(type),
                                 cell(pool.size() == 0 ? QString()
                                                       : tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0))),
                                 cell(readers == 0 ? QString() : QLocale().toString(readers)) };
    row[TypeColumn]->setData(static_cast<int>(Tone::Neutral), ToneRole);
    row[FilledColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row[ReadersColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (attribute.required)
        row[LabelColumn]->setText(tr("%1 *", "required attribute").arg(attribute.label));
    if (session.retired().has(attribute.key)) {
        mute(row);
        row[TypeColumn]->setText(tr("Retired"));
    }
    row[LabelColumn]->setData(attribute.key, KeyRole);
    row[LabelColumn]->setData(attribute.group, ParentRole);
    row[LabelColumn]->setData(true, LeafRole);
    row[LabelColumn]->setData(QStringList { attribute.label, attribute.key, attribute.unit, attribute.description,
                                            attribute.synonyms.join(QLatin1Char('\n')) }
                                  .join(QLatin1Char('\n')),
                              SearchRole);
    return row;
}

void SchemaTreeModel::showTerms(const Vocabulary &vocabulary, const QSet<QString> &retired,
                                const QHash<QString, qsizetype> &companies, Terms which)
{
    m_retired = retired;
    clear();
    m_dropsInto = true;
    setHorizontalHeaderLabels({ tr("Term"), tr("Code"), tr("Companies") });
    QHash<QString, QList<const Term *>> children;
    for (const Term &term : vocabulary.terms()) {
        const bool isShown = which == Terms::All || (which == Terms::Unreviewed && !term.reviewed)
            || (which == Terms::Retired && retired.contains(term.code));
        if (!isShown)
            continue;
        QStringList parents = which == Terms::All ? term.parents : QStringList();
        parents.removeIf([&](const QString &parent) { return !vocabulary.find(parent); });
        if (parents.isEmpty())
            parents << QString();
        for (const QString &parent : parents)
            children[parent] << &term;
    }
    for (QList<const Term *> &siblings : children)
        sortByLabel(siblings);
    addTerms(invisibleRootItem(), {}, children, companies, 0);
}

void SchemaTreeModel::addTerms(QStandardItem *to, const QString &parent,
                               const QHash<QString, QList<const Term *>> &children,
                               const QHash<QString, qsizetype> &companies, int depth)
{
    if (depth > DeepestLevel) // a file written by another program may go round in circles
        return;
    for (const Term *term : children.value(parent)) {
        const QList<QStandardItem *> row = termRow(*term, parent, companies.value(term->code));
        to->appendRow(row);
        addTerms(row.first(), term->code, children, companies, depth + 1);
    }
}

QList<QStandardItem *> SchemaTreeModel::termRow(const Term &term, const QString &parent, qsizetype companies)
{
    QList<QStandardItem *> row { cell(term.label.isEmpty() ? term.code : term.label), cell(term.code),
                                 cell(companies == 0 ? QString() : QLocale().toString(companies)) };
    row[CodeColumn]->setData(static_cast<int>(Tone::Neutral), ToneRole);
    row[CompaniesColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_retired.contains(term.code)) {
        mute(row);
        row[CodeColumn]->setText(tr("%1, retired", "code of a term").arg(term.code));
    } else if (!term.reviewed) {
        row[TermLabelColumn]->setData(static_cast<int>(Tone::Caution), ToneRole);
        row[CodeColumn]->setText(tr("To review"));
    }
    row[TermLabelColumn]->setData(term.code, KeyRole);
    row[TermLabelColumn]->setData(parent, ParentRole);
    row[TermLabelColumn]->setData(true, LeafRole);
    row[TermLabelColumn]->setData(
        QStringList { term.label, term.code, term.synonyms.join(QLatin1Char('\n')) }.join(QLatin1Char('\n')),
        SearchRole);
    return row;
}

QModelIndex SchemaTreeModel::indexOf(const QString &key) const
{
    const QModelIndexList found =
        match(index(0, 0), KeyRole, key, 2, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    for (const QModelIndex &candidate : found) {
        if (candidate.data(LeafRole).toBool())
            return candidate;
    }
    return {};
}

QStringList SchemaTreeModel::mimeTypes() const
{
    return { MoveType };
}

QMimeData *SchemaTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &dragged : indexes) {
        if (dragged.column() != 0 || !dragged.data(LeafRole).toBool())
            continue;
        const QStringList what { dragged.data(KeyRole).toString(), dragged.data(ParentRole).toString() };
        data->setData(MoveType, what.join(QLatin1Char('\n')).toUtf8());
        break;
    }
    return data;
}

bool SchemaTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QStringList what = QString::fromUtf8(data->data(MoveType)).split(QLatin1Char('\n'));
    if (what.size() != 2)
        return false;
    const QModelIndex on = parent.siblingAtColumn(0);
    QString to = on.data(KeyRole).toString();
    QString before = row >= 0 ? index(row, 0, on).data(KeyRole).toString() : QString();
    if (!m_dropsInto && on.data(LeafRole).toBool()) { // on an attribute: before it
        before = to;
        to = on.data(ParentRole).toString();
    }
    if (!m_dropsInto && (to.isEmpty() || before == what.first()))
        return false;
    Q_EMIT moveRequested(what.first(), what.last(), to, before);
    return false; // the rows move when the workspace has changed, not before
}

} // namespace partnerscope
