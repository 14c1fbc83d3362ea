#include "ui/pages/termlist.h"

#include "session/standardplaces.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/termform.h"
#include "ui/editors/writing.h"
#include "ui/pages/schemachange.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int ListWidth = 232;

bool inGerman()
{
    return QLocale().language() == QLocale::German;
}
} // namespace

TermList::TermList(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_model(new SchemaTreeModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_vocabularies(new QListWidget)
    , m_tree(new QTreeView)
    , m_which(new SegmentedControl({ tr("All"), tr("To review"), tr("Retired") }))
    , m_add(new Button(ButtonKind::Secondary, "plus"_L1, tr("New term")))
    , m_places(new Button(ButtonKind::Quiet, "globe"_L1, tr("Add subdivisions")))
    , m_panel(new ContextPanel(tr("Term")))
    , m_form(new TermForm(session))
{
    build();
    connectParts();
}

void TermList::build()
{
    m_vocabularies->setObjectName(u"vocabularyList"_s);
    m_vocabularies->setAccessibleName(tr("Vocabularies"));
    m_vocabularies->setFixedWidth(ListWidth);
    m_vocabularies->setFrameShape(QFrame::NoFrame);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterRole(SchemaTreeModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setObjectName(u"termTree"_s);
    m_tree->setAccessibleName(tr("Terms"));
    TableLook::apply(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setDragDropMode(m_session.isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_panel->setObjectName(u"termPanel"_s);
    m_panel->setMinimumWidth(metric::ContextPanelWide);
    m_panel->setClosable(false);
    m_panel->setContent(m_form);
    auto *ground = new Surface(Token::SurfacePage);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_vocabularies);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_tree, 1);
    row->addLayout(column, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(ground);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanelWide });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
}

QWidget *TermList::buildTools()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(metric::ToolRow);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, 0);
    row->setSpacing(metric::SpaceS);
    m_which->setObjectName(u"whichTerms"_s);
    m_which->setAccessibleName(tr("Which terms are shown"));
    m_add->setObjectName(u"newTerm"_s);
    m_places->setObjectName(u"addSubdivisions"_s);
    m_places->setToolTip(tr("States, provinces and the like of the chosen country, from ISO 3166-2"));
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_places);
    row->addWidget(m_add);
    return tools;
}

void TermList::connectParts()
{
    connect(m_vocabularies, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) // not refilled: this is the list's own signal
            openVocabulary(item->data(Qt::UserRole).toString());
    });
    connect(m_which, &SegmentedControl::currentChanged, this, &TermList::fillTerms);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TermList::chooseTerm);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TermList::openMenu);
    connect(m_model, &SchemaTreeModel::moveRequested, this,
            [this](const QString &code, const QString &from, const QString &to) {
                // The drop is still on its way through the view.
                QMetaObject::invokeMethod(
                    this, [this, code, from, to] { move(code, from, to); }, Qt::QueuedConnection);
            });
    connect(m_add, &QPushButton::clicked, this, &TermList::addNew);
    connect(m_places, &QPushButton::clicked, this, &TermList::addPlaces);
    connect(m_form, &TermForm::mergeRequested, this, &TermList::merge);
    connect(m_form, &TermForm::placeRequested, this, &TermList::takeForPlace);
    connect(m_form, &TermForm::companiesRequested, this, &TermList::openCompanies);
    connect(m_form, &TermForm::retired, this, [this](const QString &label) {
        m_frame.showMessage(MessageKind::Done,
                            tr("%1 is no longer offered. Companies that have it keep it.").arg(label), tr("Undo"),
                            [this] { undoLast(m_session, m_frame); });
    });
}

const Vocabulary *TermList::vocabulary() const
{
    return m_session.schema()->vocabulary(m_vocabulary);
}

void TermList::refresh()
{
    fillVocabularies();
    fillTerms();
}

void TermList::fillVocabularies()
{
    const QSignalBlocker quiet(m_vocabularies);
    m_vocabularies->clear();
    if (!vocabulary())
        m_vocabulary =
            m_session.schema()->vocabularies.empty() ? QString() : m_session.schema()->vocabularies.front().key();
    for (const Vocabulary &each : m_session.schema()->vocabularies) {
        const auto open = std::ranges::count(each.terms(), false, &Term::reviewed);
        QString text = each.label().isEmpty() ? each.key() : each.label();
        if (open > 0)
            text = tr("%1 (%2 to review)").arg(text, QLocale().toString(static_cast<qlonglong>(open)));
        auto *item = new QListWidgetItem(text, m_vocabularies);
        item->setData(Qt::UserRole, each.key());
        if (each.key() == m_vocabulary)
            m_vocabularies->setCurrentItem(item);
    }
}

void TermList::fillTerms()
{
    const QSignalBlocker quiet(m_tree->selectionModel());
    QSet<QString> open;
    const auto noteOpen = [&](const QModelIndex &index, const auto &self) -> void {
        for (int row = 0; row < m_filtered->rowCount(index); ++row) {
            const QModelIndex child = m_filtered->index(row, 0, index);
            if (m_tree->isExpanded(child))
                open << child.data(SchemaTreeModel::KeyRole).toString();
            self(child, self);
        }
    };
    noteOpen({}, noteOpen);
    const int scrolled = m_tree->verticalScrollBar()->value();
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Vocabulary none;
    const Vocabulary *shown = schema->vocabulary(m_vocabulary);
    if (m_counted != m_session.pool() || m_countedVocabulary != m_vocabulary) {
        m_companies = companiesByTerm(*m_session.pool(), *schema, m_vocabulary);
        m_counted = m_session.pool();
        m_countedVocabulary = m_vocabulary;
    }
    m_model->showTerms(shown ? *shown : none, m_session.retired().terms.value(m_vocabulary), m_companies,
                       static_cast<SchemaTreeModel::Terms>(m_which->currentIndex()));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SchemaTreeModel::TermLabelColumn, QHeaderView::Stretch);
    header->resizeSection(SchemaTreeModel::CodeColumn, 168);
    header->resizeSection(SchemaTreeModel::CompaniesColumn, 96);
    const auto restore = [&](const QModelIndex &index, const auto &self) -> void {
        for (int row = 0; row < m_filtered->rowCount(index); ++row) {
            const QModelIndex child = m_filtered->index(row, 0, index);
            if (open.contains(child.data(SchemaTreeModel::KeyRole).toString()))
                m_tree->expand(child);
            self(child, self);
        }
    };
    restore({}, restore);
    if (open.isEmpty())
        m_tree->expandToDepth(0);
    if (!shown || !shown->find(m_code))
        m_code = m_filtered->index(0, 0).data(SchemaTreeModel::KeyRole).toString();
    const QModelIndex current = m_filtered->mapFromSource(m_model->indexOf(m_code));
    if (current.isValid())
        m_tree->setCurrentIndex(current);
    m_tree->verticalScrollBar()->setValue(scrolled);
    showPanel();
}

void TermList::search(const QString &text)
{
    m_filtered->setFilterFixedString(text.simplified());
    if (!text.trimmed().isEmpty())
        m_tree->expandAll();
}

void TermList::showVocabulary(const QString &key)
{
    openVocabulary(key);
    fillVocabularies();
}

void TermList::openVocabulary(const QString &key)
{
    if (key != m_vocabulary) {
        m_code.clear();
        m_tree->collapseAll();
    }
    m_vocabulary = key;
    fillTerms();
}

void TermList::showTerm(const QString &code)
{
    m_code = code;
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(code));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    showPanel();
}

void TermList::chooseTerm(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.isValid())
        return;
    m_code = row.data(SchemaTreeModel::KeyRole).toString();
    m_parent = row.data(SchemaTreeModel::ParentRole).toString();
    showPanel();
}

void TermList::showPanel()
{
    const Vocabulary *own = vocabulary();
    m_parent = m_tree->currentIndex().siblingAtColumn(0).data(SchemaTreeModel::ParentRole).toString();
    m_panel->setTitle(own && own->find(m_code) ? own->labelOf(m_code) : tr("Term"));
    m_form->setTerm(m_vocabulary, m_code, m_companies.value(m_code));
    refreshTools();
}

void TermList::refreshTools()
{
    const bool isReadOnly = m_session.isReadOnly();
    enableWriting(m_add, isReadOnly, vocabulary() != nullptr);
    m_places->setVisible(m_vocabulary == QLatin1String(PlacesVocabulary));
    enableWriting(m_places, isReadOnly, m_code.size() == 2);
}

void TermList::addNew()
{
    const QString label = m_frame.prompts().text(tr("New term"), tr("What it is called"), QString());
    if (label.trimmed().isEmpty())
        return;
    const Result<QString> code = addTerm(m_session, m_vocabulary, label, m_parent);
    if (!code)
        m_form->showProblem(code.error().message);
    else
        showTerm(*code);
}

void TermList::addPlaces()
{
    const Result<int> added = addSubdivisions(m_session, m_code, inGerman());
    if (!added) {
        m_form->showProblem(added.error().message);
        return;
    }
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_code));
    m_tree->expand(index);
    m_frame.showMessage(MessageKind::Done, tr("%Ln subdivisions were added.", nullptr, *added), tr("Undo"),
                        [this] { undoLast(m_session, m_frame); });
}

void TermList::takeForPlace(const QString &code)
{
    const std::optional<NamedChange> change = placeInstead(m_session, code, inGerman());
    if (!change)
        return;
    makeChange(m_session, m_frame, *change, [this, name = change->name](const Result<> &done) {
        if (!done)
            m_form->showProblem(done.error().message);
        else
            m_frame.showMessage(MessageKind::Done, tr("Done: %1").arg(name), tr("Undo"),
                                [this] { undoLast(m_session, m_frame); });
    });
}

void TermList::move(const QString &code, const QString &from, const QString &to)
{
    if (from == to || code == to)
        return;
    m_code = code;
    if (const Result<> moved = moveTerm(m_session, m_vocabulary, code, from, to); !moved)
        m_form->showProblem(moved.error().message);
    else
        showTerm(code);
}

void TermList::indent(bool deeper)
{
    const QModelIndex row = m_tree->currentIndex().siblingAtColumn(0);
    if (!row.isValid() || m_session.isReadOnly())
        return;
    const QString parent = row.data(SchemaTreeModel::ParentRole).toString();
    if (deeper) {
        const QModelIndex above = row.siblingAtRow(row.row() - 1);
        if (above.isValid())
            move(m_code, parent, above.data(SchemaTreeModel::KeyRole).toString());
    } else if (row.parent().isValid()) {
        move(m_code, parent, row.parent().data(SchemaTreeModel::ParentRole).toString());
    }
}

void TermList::merge(const QString &code, const QString &into)
{
    const Vocabulary *own = vocabulary();
    const QString from = own ? own->labelOf(code) : code;
    const QString target = own ? own->labelOf(into) : into;
    makeChange(m_session, m_frame, mergeTermsChange(m_session, m_vocabulary, { code }, into),
               [this, from, target, into](const Result<> &done) {
                   if (!done) {
                       m_form->showProblem(done.error().message);
                       return;
                   }
                   showTerm(into);
                   m_frame.showMessage(MessageKind::Done, tr("%1 is now %2, everywhere.").arg(from, target), tr("Undo"),
                                       [this] { undoLast(m_session, m_frame); });
               });
}

void TermList::retireCurrent()
{
    const bool retires = !m_session.retired().has(m_vocabulary, m_code);
    const Vocabulary *own = vocabulary();
    const QString label = own ? own->labelOf(m_code) : m_code;
    if (const Result<> done = retireTerm(m_session, m_vocabulary, m_code, retires); !done)
        m_form->showProblem(done.error().message);
    else if (retires)
        Q_EMIT m_form->retired(label);
}

void TermList::openCompanies(const QString &code)
{
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Pool &pool = *m_session.pool();
    std::vector<std::uint8_t> has(pool.size(), 0);
    for (const Attribute &attribute : schema->attributes) {
        if (attribute.vocabulary != m_vocabulary)
            continue;
        const Condition condition { attribute.key, Condition::Kind::AnyOf, {}, {}, { code }, {} };
        for (const std::uint32_t row : filteredRows(pool, { {}, { condition } }))
            has[row] = 1;
    }
    std::vector<PartnerId> partners;
    for (std::size_t row = 0; row < has.size(); ++row) {
        if (has[row] != 0)
            partners.push_back(pool.id(row));
    }
    m_frame.openPartnerRows(partners, schema->vocabulary(m_vocabulary)->labelOf(code));
}

void TermList::openMenu(const QPoint &position)
{
    if (!m_tree->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool isRetired = m_session.retired().has(m_vocabulary, m_code);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this] { m_form->focusLabel(); });
    connect(menu->addAction(tr("Merge into …")), &QAction::triggered, this, [this] { m_form->focusMerge(); });
    connect(menu->addAction(tr("One level up")), &QAction::triggered, this, [this] { indent(false); });
    connect(menu->addAction(tr("Below the one above")), &QAction::triggered, this, [this] { indent(true); });
    connect(menu->addAction(isRetired ? tr("Bring back") : tr("Retire")), &QAction::triggered, this,
            &TermList::retireCurrent);
    for (QAction *action : menu->actions())
        enableWriting(action, m_session.isReadOnly());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

bool TermList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_tree)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers().testFlag(Qt::AltModifier);
    if (isMove && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
        indent(key->key() == Qt::Key_Right);
        return true;
    }
    if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_form->focusLabel();
        return true;
    }
    if (key->key() == Qt::Key_Delete && !m_code.isEmpty() && !m_session.isReadOnly()) {
        retireCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TermList::focusList()
{
    m_tree->setFocus();
}

} // namespace partnerscope
