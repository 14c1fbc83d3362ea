#include "ui/pages/attributelist.h"

#include "ui/charts/tablelook.h"
#include "ui/editors/attributeform.h"
#include "ui/editors/typechangebox.h"
#include "ui/editors/writing.h"
#include "ui/models/schematreemodel.h"
#include "ui/models/valuetext.h"
#include "ui/pages/schemachange.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

AttributeList::AttributeList(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_model(new SchemaTreeModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
    , m_panel(new ContextPanel(tr("Attribute")))
    , m_panelStack(new QStackedWidget)
    , m_form(new AttributeForm(session))
    , m_typeChange(new TypeChangeBox)
{
    build();
    connectParts();
}

void AttributeList::build()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterRole(SchemaTreeModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setObjectName(u"attributeTree"_s);
    m_tree->setAccessibleName(tr("Attributes in their groups"));
    TableLook::apply(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setDragDropMode(m_session.isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    m_panelStack->addWidget(m_form);
    m_panelStack->addWidget(m_typeChange);
    m_panel->setObjectName(u"attributePanel"_s);
    m_panel->setMinimumWidth(metric::ContextPanelWide);
    m_panel->setClosable(false);
    m_panel->setContent(m_panelStack);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *ground = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(metric::SpaceS, 0, 0, 0);
    column->addWidget(m_tree);
    splitter->addWidget(ground);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanelWide });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
}

void AttributeList::connectParts()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttributeList::choose);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &AttributeList::openMenu);
    connect(m_tree, &QAbstractItemView::doubleClicked, this, [this] { m_form->focusLabel(); });
    connect(m_model, &SchemaTreeModel::moveRequested, this,
            [this](const QString &key, const QString &, const QString &to, const QString &before) {
                // The drop is still on its way through the view.
                QMetaObject::invokeMethod(
                    this, [this, key, to, before] { move(key, to, before); }, Qt::QueuedConnection);
            });
    connect(m_form, &AttributeForm::added, this, [this](const QString &key) { showAttribute(key); });
    connect(m_form, &AttributeForm::cancelled, this, [this] { showAttribute(m_chosen); });
    connect(m_form, &AttributeForm::profileRequested, this, [this](ProfileId id) { m_frame.openProfile(id); });
    connect(m_form, &AttributeForm::termsRequested, this, &AttributeList::termsRequested);
    connect(m_form, &AttributeForm::typeChangeRequested, this, &AttributeList::previewType);
    connect(m_form, &AttributeForm::retired, this, [this](const QString &label) {
        m_frame.showMessage(MessageKind::Done, tr("%1 was retired. Its facts are kept.").arg(label), tr("Undo"),
                            [this] { undoLast(m_session, m_frame); });
    });
    connect(m_typeChange, &TypeChangeBox::accepted, this, &AttributeList::changeType);
    connect(m_typeChange, &TypeChangeBox::cancelled, this, [this] { showAttribute(m_chosen); });
}

QString AttributeList::currentKey() const
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
    return index.data(SchemaTreeModel::LeafRole).toBool() ? index.data(SchemaTreeModel::KeyRole).toString() : QString();
}

void AttributeList::refresh()
{
    const QSignalBlocker quiet(m_tree->selectionModel());
    const QString chosen = m_chosen;
    const int scrolled = m_tree->verticalScrollBar() ? m_tree->verticalScrollBar()->value() : 0;
    m_model->showAttributes(m_session);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SchemaTreeModel::LabelColumn, QHeaderView::Stretch);
    header->resizeSection(SchemaTreeModel::TypeColumn, 200);
    header->resizeSection(SchemaTreeModel::FilledColumn, 88);
    header->resizeSection(SchemaTreeModel::ReadersColumn, 80);
    m_tree->expandAll();
    m_chosen = m_session.schema()->find(chosen) ? chosen : QString();
    if (m_chosen.isEmpty() && !m_session.schema()->attributes.empty())
        m_chosen = m_session.schema()->attributes.front().key;
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_chosen));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    m_tree->verticalScrollBar()->setValue(scrolled);
    if (!m_form->isNew())
        showPanel();
}

void AttributeList::search(const QString &text)
{
    m_filtered->setFilterFixedString(text.simplified());
    m_tree->expandAll();
}

void AttributeList::choose(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.data(SchemaTreeModel::LeafRole).toBool())
        return;
    m_chosen = row.data(SchemaTreeModel::KeyRole).toString();
    showPanel();
}

void AttributeList::showPanel()
{
    const Attribute *attribute = m_session.schema()->find(m_chosen);
    if (m_preview)
        m_preview->cancel();
    m_panel->setTitle(attribute ? attribute->label : tr("Attribute"));
    m_form->showAttribute(m_chosen);
    m_panelStack->setCurrentWidget(m_form);
}

void AttributeList::beginNew()
{
    const Attribute *chosen = m_session.schema()->find(m_chosen);
    m_panel->setTitle(tr("New attribute"));
    m_panelStack->setCurrentWidget(m_form);
    m_form->beginNew(chosen ? chosen->group : attributeGroups(*m_session.schema()).first());
}

void AttributeList::showAttribute(const QString &key)
{
    m_chosen = key;
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(key));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    showPanel();
}

void AttributeList::focusList()
{
    m_tree->setFocus();
}

bool AttributeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_tree)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers().testFlag(Qt::AltModifier);
    if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_form->focusLabel();
        return true;
    }
    if (key->key() == Qt::Key_Delete && !currentKey().isEmpty()) {
        const Attribute *attribute = m_session.schema()->find(currentKey());
        const QString label = attribute ? attribute->label : QString();
        const Result<> done = retireAttribute(m_session, currentKey(), true);
        if (!done)
            m_form->showProblem(done.error().message);
        else
            Q_EMIT m_form->retired(label);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttributeList::moveBy(int steps)
{
    const QString key = currentKey();
    const Attribute *attribute = m_session.schema()->find(key);
    if (!attribute || m_session.isReadOnly())
        return;
    const QStringList groups = attributeGroups(*m_session.schema());
    QStringList siblings;
    for (const Attribute &other : m_session.schema()->attributes) {
        if (other.group == attribute->group)
            siblings << other.key;
    }
    const qsizetype place = siblings.indexOf(key) + steps;
    if (place >= 0 && place < siblings.size()) {
        // Downward: before the one after the next.
        move(key, attribute->group, siblings.value(steps > 0 ? place + 1 : place));
        return;
    }
    const qsizetype group = groups.indexOf(attribute->group) + steps;
    if (group < 0 || group >= groups.size())
        return;
    QString first;
    for (const Attribute &other : m_session.schema()->attributes) {
        if (other.group == groups.at(group) && first.isEmpty())
            first = other.key;
    }
    move(key, groups.at(group), steps > 0 ? first : QString());
}

void AttributeList::move(const QString &key, const QString &group, const QString &before)
{
    m_chosen = key;
    if (const Result<> moved = moveAttribute(m_session, key, group, before); !moved)
        m_frame.showError(moved.error());
}

void AttributeList::previewType(const Attribute &after)
{
    if (const Result<> possible = checkTypeChange(m_session, after); !possible) {
        m_form->showProblem(possible.error().message);
        return;
    }
    if (m_preview)
        m_preview->cancel();
    m_typeChange->showReading(m_session, after);
    m_panelStack->setCurrentWidget(m_typeChange);
    auto job = std::make_unique<TypePreviewJob>(m_session, after);
    m_preview = job.get();
    connect(m_preview.data(), &Job::finished, this, [this, running = m_preview.data()] {
        if (running != m_preview || m_panelStack->currentWidget() != m_typeChange)
            return;
        if (running->result())
            m_typeChange->showPreview(m_session, *running->result());
        else
            m_typeChange->showError(running->result().error().message);
    });
    m_frame.runJob(std::move(job));
}

void AttributeList::changeType()
{
    const Attribute after = m_typeChange->after();
    const QString label = m_session.schema()->find(after.key)->label;
    makeChange(m_session, m_frame, typeChange(m_session, after), [this, label](const Result<> &done) {
        if (!done) {
            m_typeChange->showError(done.error().message);
            return;
        }
        m_frame.showMessage(MessageKind::Done, tr("%1 has its new type.").arg(label), tr("Undo"),
                            [this] { undoLast(m_session, m_frame); });
    });
}

void AttributeList::openMenu(const QPoint &position)
{
    const QString key = currentKey();
    const Attribute *attribute = m_session.schema()->find(key);
    if (!attribute)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this] { m_form->focusLabel(); });
    QMenu *groups = menu->addMenu(tr("Move to"));
    for (const QString &group : attributeGroups(*m_session.schema())) {
        QAction *action = groups->addAction(groupLabel(group));
        action->setEnabled(group != attribute->group);
        connect(action, &QAction::triggered, this, [this, key, group] { move(key, group, {}); });
    }
    const bool isRetired = m_session.retired().has(key);
    QAction *retire = menu->addAction(isRetired ? tr("Bring back") : tr("Retire"));
    connect(retire, &QAction::triggered, this, [this, key, isRetired] {
        if (const Result<> done = retireAttribute(m_session, key, !isRetired); !done)
            m_frame.showError(done.error());
    });
    for (QAction *action : menu->actions())
        enableWriting(action, m_session.isReadOnly());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace partnerscope
