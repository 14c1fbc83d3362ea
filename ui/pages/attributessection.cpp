#include "ui/pages/attributessection.h"

#include "session/schemaedits.h"
#include "ui/editors/attributeform.h"
#include "ui/editors/newattributeform.h"
#include "ui/editors/outlineview.h"
#include "ui/editors/typechangeform.h"
#include "ui/editors/writing.h"
#include "ui/models/attributetreemodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int SearchWidth = 240;
constexpr int LeastSearchWidth = 120;
constexpr int MostColumnWidth = 200;
enum List { TreeList, EmptyList };
} // namespace

AttributesSection::AttributesSection(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_model(new AttributeTreeModel(this))
    , m_search(new SearchField(tr("Search attributes")))
    , m_retired(new QCheckBox(tr("Show retired")))
    , m_count(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_add(new Button(ButtonKind::Primary, "plus"_L1, tr("New attribute")))
    , m_lists(new QStackedWidget)
    , m_tree(new OutlineView)
    , m_panel(new ContextPanel(tr("Attribute")))
{
    setObjectName(u"attributesSection"_s);
    m_panel->setClosable(false);
    buildTree();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanel });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget *AttributesSection::buildList()
{
    m_search->setObjectName(u"attributeSearch"_s);
    m_search->setMinimumWidth(LeastSearchWidth);
    m_search->setMaximumWidth(SearchWidth);
    m_retired->setObjectName(u"showRetiredAttributes"_s);
    m_count->setObjectName(u"attributeCount"_s);
    m_add->setObjectName(u"addAttribute"_s);
    enableWriting(m_add, session().isReadOnly());
    auto *nothing = new EmptyState("search"_L1, tr("No attribute has this text."), tr("Clear the search"));
    nothing->setDetail(tr("Names, keys, other names and descriptions are searched."));
    m_lists->addWidget(m_tree);
    m_lists->addWidget(nothing);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    tools->setSpacing(metric::SpaceM);
    tools->addWidget(m_search);
    tools->addWidget(m_retired);
    tools->addWidget(m_count, 1);
    tools->addWidget(m_add);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_lists, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AttributesSection::search);
    connect(m_search, &SearchField::leftDownward, m_tree, qOverload<>(&QWidget::setFocus));
    connect(nothing, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_retired, &QCheckBox::toggled, m_model, &AttributeTreeModel::setRetiredShown);
    connect(m_add, &QPushButton::clicked, this, &AttributesSection::startAdding);
    return content;
}

void AttributesSection::buildTree()
{
    m_tree->setObjectName(u"attributeTree"_s);
    m_tree->setAccessibleName(tr("Attributes by group"));
    m_tree->setOutline(m_model, AttributeTreeModel::LineRole, 1);
    m_tree->setWritable(!session().isReadOnly());
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    connect(m_tree, &OutlineView::currentLineChanged, this, &AttributesSection::showLine);
    connect(m_tree, &OutlineView::stepRequested, this, &AttributesSection::step);
    connect(m_tree, &OutlineView::addRequested, this, &AttributesSection::startAdding);
    connect(m_tree, &OutlineView::openRequested, this, [this] {
        if (m_form && !currentKey().isEmpty())
            m_form->focusName();
    });
    connect(m_tree, &OutlineView::retireRequested, this, [this] {
        if (const QString key = currentKey(); !key.isEmpty() && !this->session().retired().has(key))
            retire(key, true);
    });
    connect(m_model, &AttributeTreeModel::renamed, this,
            [this](const QString &key, const QString &label) { check(renameAttribute(this->session(), key, label)); });
    connect(m_model, &AttributeTreeModel::dropped, this,
            [this](const QString &key, const QString &group, const QString &before) {
                check(moveAttribute(this->session(), key, group, before));
            });
}

void AttributesSection::activate()
{
    if (m_stale)
        refresh();
}

void AttributesSection::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString AttributesSection::currentKey() const
{
    return m_tree->currentIndex().data(AttributeTreeModel::KeyRole).toString();
}

void AttributesSection::refresh()
{
    m_stale = false;
    const std::shared_ptr<const Schema> schema = session().schema();
    m_model->setSource(schema, session().retired(), profilesByAttribute(session()));
    if (!m_fitted && !schema->attributes.empty())
        fitColumns();
    const auto retired = session().retired().attributes.size();
    const auto used = static_cast<qsizetype>(schema->attributes.size()) - retired;
    m_count->setText(retired > 0 ? tr("%L1 in use, %L2 retired").arg(used).arg(retired) : tr("%L1 in use").arg(used));
    if (m_tree->currentLine().isEmpty() && !schema->attributes.empty())
        m_tree->setCurrentLine(schema->attributes.front().key);
    else if (m_form)
        m_form->setAttribute(m_form->key());
}

/// As wide as what they hold, once: from then on the user has the say.
void AttributesSection::fitColumns()
{
    m_fitted = true;
    for (int column = AttributeTreeModel::TypeColumn; column <= AttributeTreeModel::ProfilesColumn; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column), MostColumnWidth));
    }
}

void AttributesSection::showLine(const QString &line)
{
    const std::shared_ptr<const Schema> schema = session().schema();
    if (schema->find(line)) // and not a group
        showForm(line);
}

void AttributesSection::showForm(const QString &key)
{
    if (!m_form) {
        m_form = new AttributeForm(session());
        m_panel->setContent(m_form);
        connect(m_form, &AttributeForm::retireRequested, this, &AttributesSection::retire);
        connect(m_form, &AttributeForm::typeChangeRequested, this, &AttributesSection::startTypeChange,
                Qt::QueuedConnection); // the form is still in the middle of its own click
        connect(m_form, &AttributeForm::listRequested, this, &AttributesSection::listRequested);
        connect(m_form, &AttributeForm::profileRequested, this, [this](ProfileId id) { frame().openProfile(id); });
    }
    const std::shared_ptr<const Schema> schema = session().schema();
    m_panel->setTitle(schema->find(key)->label);
    m_form->setAttribute(key);
}

void AttributesSection::startAdding()
{
    if (session().isReadOnly())
        return;
    const QString group = m_tree->currentIndex().data(AttributeTreeModel::GroupRole).toString();
    auto *form = new NewAttributeForm(session(), group);
    m_form = nullptr; // the panel lets it go
    m_panel->setTitle(tr("New attribute"));
    m_panel->setContent(form);
    form->firstField()->setFocus();
    // The form is still in the middle of its own click: let it go once that has returned.
    connect(
        form, &NewAttributeForm::added, this,
        [this](const QString &key) {
            m_search->clear();
            m_tree->setCurrentLine(key);
            showForm(key);
            m_tree->setFocus();
        },
        Qt::QueuedConnection);
    connect(form, &RecordForm::cancelled, this, &AttributesSection::backToForm, Qt::QueuedConnection);
}

void AttributesSection::backToForm()
{
    showForm(currentKey().isEmpty() ? session().schema()->attributes.front().key : currentKey());
    m_tree->setFocus();
}

void AttributesSection::startTypeChange(const QString &key)
{
    const std::shared_ptr<const Schema> schema = session().schema();
    const Attribute *attribute = schema->find(key);
    if (!attribute)
        return;
    auto *form = new TypeChangeForm(session(), attribute->key);
    m_form = nullptr; // the panel lets it go
    m_panel->setTitle(tr("Another type for %1").arg(attribute->label));
    m_panel->setContent(form);
    form->firstField()->setFocus();
    connect(form, &TypeChangeForm::accepted, this, &AttributesSection::changeType, Qt::QueuedConnection);
    connect(form, &TypeChangeForm::cancelled, this, &AttributesSection::backToForm, Qt::QueuedConnection);
}

void AttributesSection::changeType(const Attribute &after)
{
    auto job = std::make_unique<ChangeJob>(session(), typeChange(session(), after));
    connect(job.get(), &Job::finished, this, [this, running = job.get(), after] {
        if (!check(running->result()))
            return;
        backToForm();
        frame().showMessage(MessageKind::Done, tr("%1 is now: %2.").arg(after.label, typeLabel(after.type)), tr("Undo"),
                            [this] { check(session().undo()); });
    });
    frame().runJob(std::move(job));
}

void AttributesSection::retire(const QString &key, bool retired)
{
    const std::shared_ptr<const Schema> before = session().schema();
    const Attribute *attribute = before->find(key); // the form may show another one soon
    if (!attribute || !check(retireAttribute(session(), attribute->key, retired)) || !retired)
        return;
    const auto readers = static_cast<int>(profilesReading(session(), attribute->key).size());
    const QString text = readers == 0
        ? tr("%1 was retired.").arg(attribute->label)
        : tr("%1 was retired. %Ln profile(s) still read it.", nullptr, readers).arg(attribute->label);
    frame().showMessage(MessageKind::Done, text, tr("Undo"), [this] { check(session().undo()); });
}

void AttributesSection::step(int by)
{
    const QString key = currentKey();
    if (const auto place = m_model->placeBeside(key, by); place && !key.isEmpty())
        check(moveAttribute(session(), key, place->group, place->before));
}

void AttributesSection::search(const QString &text)
{
    const bool isLooking = !text.trimmed().isEmpty();
    m_tree->setHoldsLine(true); // also while the search ends
    m_tree->setAllOpen(isLooking);
    m_model->setSearch(text);
    m_tree->setHoldsLine(isLooking);
    m_lists->setCurrentIndex(m_model->shownCount() > 0 ? TreeList : EmptyList);
}

} // namespace partnerscope
