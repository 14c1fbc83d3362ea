#include "session/tableexport.h"
#include "ui/editors/partnerchecklist.h"
#include "ui/editors/writing.h"
#include "ui/models/partnertablemodel.h"
#include "ui/models/seentable.h"
#include "ui/pages/partnersfilterbar.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/partnerstable.h"
#include "ui/pages/partnersviewbutton.h"
#include "ui/pages/shortlistactions.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFrame>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the table is looked at, and what is done from its menus.

namespace partnerscope {

namespace {
constexpr int MostCopied = 100'000; ///< rows: a clipboard is no file
}

PartnerView PartnersPage::standardView()
{
    PartnerView view;
    view.sortKey = partnercolumn::Fit;
    view.descending = true;
    const QStringList chosen = frame().settings().get(setting::PartnerColumns);
    for (const QString &key : chosen.isEmpty() ? partnercolumn::defaults() : chosen)
        view.columns.append({ key, 0 });
    return view;
}

PartnerView PartnersPage::look() const
{
    PartnerView view;
    view.filter = m_bar->filter();
    view.sortKey = m_model->sortKey();
    view.descending = m_model->sortOrder() == Qt::DescendingOrder;
    view.bestMatchFirst = m_model->isBestMatchFirst();
    view.groupBy = m_model->groupBy();
    for (const QString &key : m_model->columns())
        view.columns.append({ key, m_table->widths().value(key, 0) });
    return view;
}

void PartnersPage::showView(const PartnerView &view)
{
    QStringList keys;
    QHash<QString, int> widths;
    for (const PartnerView::Column &column : view.columns) {
        keys << column.key;
        if (column.width > 0)
            widths.insert(column.key, column.width);
    }
    m_model->setColumns(keys);
    m_table->setWidths(widths);
    m_model->setRestriction(std::nullopt);
    m_bar->setListTitle({});
    m_bar->setFilter(view.filter);
    m_model->setGroupBy(view.groupBy);
    if (!view.bestMatchFirst)
        m_model->sortBy(view.sortKey, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_views->setLook(look());
}

void PartnersPage::setColumns(const QStringList &keys)
{
    m_model->setColumns(keys);
    // The columns of the standard view are the user's own, in every workspace.
    if (m_views->saved().name.isEmpty()) {
        frame().settings().set(setting::PartnerColumns, keys);
        m_views->setStandard(standardView());
    }
    m_views->setLook(look());
}

void PartnersPage::fillMore(QMenu *menu)
{
    menu->clear();
    addGroupings(menu->addMenu(tr("Group by")));
    const bool isGrouped = !m_model->groupBy().isEmpty();
    for (const bool folded : { true, false }) {
        QAction *fold = menu->addAction(folded ? tr("Fold all groups") : tr("Unfold all groups"));
        fold->setEnabled(isGrouped);
        connect(fold, &QAction::triggered, this, [this, folded] { m_model->foldGroups(folded); });
    }
    menu->addSeparator();
    addSelectedActions(menu);
    QAction *write = menu->addAction(tr("Export what is shown …"));
    write->setObjectName(QStringLiteral("exportShown"));
    write->setEnabled(m_model->figures().passing > 0);
    connect(write, &QAction::triggered, this, &PartnersPage::exportShown);
}

void PartnersPage::addGroupings(QMenu *menu)
{
    auto *only = new QActionGroup(menu);
    const auto add = [&](const QString &label, const QString &key) {
        QAction *action = menu->addAction(QString(label).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(u"groupBy_"_s + key);
        action->setCheckable(true);
        action->setChecked(key == m_model->groupBy());
        only->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] {
            m_model->setGroupBy(key);
            m_views->setLook(look());
        });
    };
    add(tr("Nothing"), {});
    menu->addSeparator();
    const Schema &schema = *session().schema();
    if (m_model->scores()) {
        for (const QString &key : { partnercolumn::Tier, partnercolumn::Certainty })
            add(columnTitle(key, schema), key);
    }
    for (const Attribute &attribute : schema.attributes) {
        if (canGroupBy(attribute.key, schema))
            add(attribute.label, attribute.key);
    }
}

void PartnersPage::addSelectedActions(QMenu *menu)
{
    const bool isAny = !chosen().empty();
    QAction *copy = menu->addAction(tr("Copy for a spreadsheet"));
    copy->setObjectName(QStringLiteral("copySelected"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // shown here; the key is the table's
    copy->setEnabled(m_table->selectedCount() > 0);
    connect(copy, &QAction::triggered, this, &PartnersPage::copySelected);
    QAction *ask = menu->addAction(tr("Ask by questionnaire …"));
    ask->setObjectName(QStringLiteral("askSelected"));
    enableWriting(ask, session().isReadOnly(), isAny);
    connect(ask, &QAction::triggered, this, [this] { frame().askByQuestionnaire(chosen(), {}); });
}

void PartnersPage::copySelected()
{
    const int count = m_table->selectedCount();
    if (count == 0)
        return;
    if (count > MostCopied) {
        frame().showMessage(
            MessageKind::Caution,
            tr("%L1 companies are too many to copy. Export what is shown as a file instead.").arg(count),
            tr("Export …"), [this] { exportShown(); });
        return;
    }
    PoolRows rows;
    for (const PartnerId partner : m_table->selectedPartners()) {
        if (const std::optional<std::size_t> row = m_model->pool()->rowOf(partner))
            rows.push_back(static_cast<std::uint32_t>(*row));
    }
    const SeenTable table =
        seenTable(m_model->schema(), m_model->pool(), m_model->scores(), m_model->columns(), std::move(rows));
    auto *range = new QMimeData;
    range->setText(spreadsheetRange(table));
    range->setHtml(htmlRange(table));
    QGuiApplication::clipboard()->setMimeData(range);
    frame().showMessage(MessageKind::Done, tr("%Ln companies copied.", nullptr, count));
}

void PartnersPage::exportShown()
{
    const QString proposal = m_views->saved().name.isEmpty() ? tr("Partners") : m_views->saved().name;
    const QString path = frame().prompts().saveFile(tr("Export what is shown"), proposal + u".csv"_s,
                                                    tr("CSV files (*.csv)") + u";;"_s + tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    auto job = std::make_unique<TableExportJob>(
        seenTable(m_model->schema(), m_model->pool(), m_model->scores(), m_model->columns(), m_model->companies()),
        path, session().clock().today());
    const TableExportJob *running = job.get();
    connect(running, &Job::finished, this, [this, running] {
        if (running->result())
            frame().showMessage(MessageKind::Done,
                                tr("%Ln companies are in %1.", nullptr, static_cast<int>(running->rows()))
                                    .arg(QDir::toNativeSeparators(running->path())));
        else if (running->result().error().code != ErrorCode::Cancelled)
            frame().showError(running->result().error());
    });
    frame().runJob(std::move(job));
}

void PartnersPage::chooseColumns(QWidget *anchor)
{
    QList<std::pair<QString, QString>> items;
    for (const QString &key :
         { partnercolumn::FitBar, partnercolumn::Fit, partnercolumn::Tier, partnercolumn::Certainty })
        items << std::pair { key, columnTitle(key, *session().schema()) };
    for (const Attribute &attribute : session().schema()->attributes) {
        const bool isOffered = !session().retired().has(attribute.key) || m_model->columns().contains(attribute.key);
        if (attribute.key != QLatin1String("name") && isOffered)
            items << std::pair { attribute.key, attribute.label };
    }
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("columnsPopup"));
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFixedSize(280, 420);
    auto *list = new PartnerChecklist(popup);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(metric::SpaceM, metric::SpaceM, metric::SpaceM, metric::SpaceM);
    column->addWidget(list);
    list->setItems(items, m_model->columns());
    connect(list, &PartnerChecklist::changed, this, [this, list] {
        const QStringList checked = list->checked();
        // Columns keep their places; new ones come at the end.
        QStringList columns { QStringLiteral("name") };
        for (const QString &key : m_model->columns()) {
            if (checked.contains(key))
                columns << key;
        }
        for (const QString &key : checked) {
            if (!columns.contains(key))
                columns << key;
        }
        setColumns(columns);
    });
    popup->move(anchor->mapToGlobal(QPoint(anchor->width() - popup->width(), anchor->height() + metric::SpaceHair)));
    popup->show();
    list->setFocus();
}

void PartnersPage::showContextMenu(const QPoint &position)
{
    if (!m_model->partnerAt(m_table->indexAt(position).row()).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &PartnersPage::openSelected);
    QAction *change = menu->addAction(tr("Change the selected companies"));
    change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(change, &QAction::triggered, this, &PartnersPage::openBulkEdit);
    enableWriting(change, session().isReadOnly());
    addSelectedActions(menu);
    QMenu *lists = menu->addMenu(tr("Add to shortlist"));
    fillShortlistMenu(lists, session(), frame(), [this] { return chosen(); });
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove"));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &PartnersPage::removeSelected);
    menu->setToolTipsVisible(true);
    enableWriting(lists->menuAction(), session().isReadOnly());
    enableWriting(remove, session().isReadOnly());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace partnerscope
