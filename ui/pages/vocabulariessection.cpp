#include "ui/pages/vocabulariessection.h"

#include "session/standardplaces.h"
#include "ui/editors/newtermform.h"
#include "ui/editors/outlineview.h"
#include "ui/editors/termform.h"
#include "ui/editors/writing.h"
#include "ui/models/termtreemodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int SearchWidth = 240;
constexpr int LeastSearchWidth = 120;
enum List { TreeList, EmptyList };

bool inGerman()
{
    return QLocale().language() == QLocale::German;
}
} // namespace

VocabulariesSection::VocabulariesSection(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_model(new TermTreeModel(this))
    , m_vocabularies(new QComboBox)
    , m_search(new SearchField(tr("Search terms")))
    , m_retired(new QCheckBox(tr("Show retired")))
    , m_unreviewed(new QCheckBox)
    , m_usedBy(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_add(new Button(ButtonKind::Primary, "plus"_L1, tr("New term")))
    , m_lists(new QStackedWidget)
    , m_tree(new OutlineView)
    , m_panel(new ContextPanel(tr("Term")))
{
    setObjectName(u"vocabulariesSection"_s);
    m_panel->setClosable(false);
    buildTree();
    connectTree();
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

QLayout *VocabulariesSection::buildTools()
{
    m_vocabularies->setObjectName(u"vocabularies"_s);
    m_vocabularies->setAccessibleName(tr("List of terms"));
    m_vocabularies->setMinimumWidth(160);
    m_search->setObjectName(u"termSearch"_s);
    m_search->setMinimumWidth(LeastSearchWidth);
    m_search->setMaximumWidth(SearchWidth);
    m_retired->setObjectName(u"showRetiredTerms"_s);
    m_unreviewed->setObjectName(u"showUnreviewedTerms"_s);
    m_add->setObjectName(u"addTerm"_s);
    m_usedBy->setObjectName(u"vocabularyUse"_s);
    m_usedBy->setElided(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metric::SpaceM);
    tools->addWidget(m_vocabularies);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    tools->addWidget(m_add);
    auto *use = new QHBoxLayout;
    use->setSpacing(metric::SpaceM);
    use->addWidget(m_usedBy, 1);
    use->addWidget(m_retired);
    use->addWidget(m_unreviewed);
    auto *both = new QVBoxLayout;
    both->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    both->setSpacing(metric::SpaceS);
    both->addLayout(tools);
    both->addLayout(use);
    return both;
}

QWidget *VocabulariesSection::buildList()
{
    auto *nothing = new EmptyState("search"_L1, tr("No term is shown."), {});
    nothing->setDetail(tr("Add the first one, or look for something else."));
    m_lists->addWidget(m_tree);
    m_lists->addWidget(nothing);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTools());
    column->addWidget(m_lists, 1);
    connect(m_vocabularies, &QComboBox::activated, this, [this] {
        refresh();
        m_tree->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &VocabulariesSection::choose);
    connect(m_search, &SearchField::leftDownward, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_retired, &QCheckBox::toggled, this, &VocabulariesSection::choose);
    connect(m_unreviewed, &QCheckBox::toggled, this, &VocabulariesSection::choose);
    connect(m_add, &QPushButton::clicked, this, &VocabulariesSection::startAdding);
    return content;
}

void VocabulariesSection::buildTree()
{
    m_tree->setObjectName(u"termTree"_s);
    m_tree->setAccessibleName(tr("Terms in their order"));
    m_tree->setOutline(m_model, TermTreeModel::LineRole, 1);
    m_tree->setWritable(!session().isReadOnly());
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    const std::pair<int, int> widths[] { { TermTreeModel::CodeColumn, 96 },
                                         { TermTreeModel::SynonymsColumn, 128 },
                                         { TermTreeModel::CompaniesColumn, 88 },
                                         { TermTreeModel::StateColumn, 104 } };
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
}

void VocabulariesSection::connectTree()
{
    connect(m_tree, &OutlineView::currentLineChanged, this, &VocabulariesSection::showForm);
    connect(m_tree, &OutlineView::addRequested, this, &VocabulariesSection::startAdding);
    connect(m_tree, &OutlineView::indentRequested, this, &VocabulariesSection::indent);
    connect(m_tree, &OutlineView::openRequested, this, [this] {
        if (m_form)
            m_form->focusName();
    });
    connect(m_tree, &OutlineView::mergeRequested, this, [this] {
        if (m_form)
            m_form->focusMerge();
    });
    connect(m_tree, &OutlineView::retireRequested, this, [this] {
        if (!currentCode().isEmpty() && !this->session().retired().has(vocabulary(), currentCode()))
            retire(currentCode(), true);
    });
    connect(m_model, &TermTreeModel::renamed, this, [this](const QString &code, const QString &label) {
        check(renameTerm(this->session(), vocabulary(), code, label));
    });
    connect(m_model, &TermTreeModel::dropped, this, &VocabulariesSection::move);
}

void VocabulariesSection::connectForm()
{
    connect(m_form, &TermForm::moveRequested, this, &VocabulariesSection::move);
    connect(m_form, &TermForm::retireRequested, this, &VocabulariesSection::retire);
    connect(m_form, &TermForm::mergeRequested, this, &VocabulariesSection::merge);
    connect(m_form, &TermForm::subdivisionsRequested, this, &VocabulariesSection::addPlaces);
    connect(m_form, &TermForm::profileRequested, this, [this](ProfileId id) { frame().openProfile(id); });
    connect(m_form, &TermForm::placeRequested, this, [this](const QString &code) {
        if (const std::optional<NamedChange> change = placeInstead(session(), code, inGerman()))
            run(*change, {}, tr("The place of the standard was taken."));
    });
}

void VocabulariesSection::activate()
{
    if (m_stale)
        refresh();
}

void VocabulariesSection::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void VocabulariesSection::open(const QString &vocabulary)
{
    fillVocabularies();
    m_vocabularies->setCurrentIndex(std::max(m_vocabularies->findData(vocabulary), 0));
    refresh();
}

QString VocabulariesSection::vocabulary() const
{
    return m_vocabularies->currentData().toString();
}

QString VocabulariesSection::currentCode() const
{
    return m_tree->currentIndex().data(TermTreeModel::CodeRole).toString();
}

void VocabulariesSection::fillVocabularies()
{
    const QString chosen = vocabulary();
    const std::shared_ptr<const Schema> schema = session().schema();
    const QSignalBlocker quiet(m_vocabularies);
    m_vocabularies->clear();
    for (const Vocabulary &each : schema->vocabularies)
        m_vocabularies->addItem(each.label(), each.key());
    m_vocabularies->setCurrentIndex(std::max(m_vocabularies->findData(chosen), 0));
}

void VocabulariesSection::refresh()
{
    m_stale = false;
    fillVocabularies();
    const std::shared_ptr<const Schema> schema = session().schema();
    const Vocabulary *shown = schema->vocabulary(vocabulary());
    enableWriting(m_add, session().isReadOnly(), shown);
    if (!shown)
        return;
    m_companies = companiesByTerm(*session().pool(), *schema, shown->key());
    showUse(*shown);
    m_model->setSource(schema, shown->key(), session().retired(), m_companies);
    m_lists->setCurrentIndex(m_model->shownCount() > 0 ? TreeList : EmptyList);
    if (!m_tree->currentIndex().isValid() && m_model->shownCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    if (m_form)
        showForm();
}

void VocabulariesSection::showUse(const Vocabulary &shown)
{
    QStringList attributes;
    for (const Attribute &attribute : session().schema()->attributes) {
        if (attribute.vocabulary == shown.key())
            attributes << attribute.label;
    }
    const auto unreviewed = std::ranges::count(shown.terms(), false, &Term::reviewed);
    m_unreviewed->setText(tr("Not reviewed (%L1)").arg(unreviewed));
    m_unreviewed->setEnabled(unreviewed > 0 || m_unreviewed->isChecked());
    m_usedBy->setText(
        tr("%Ln term(s)", nullptr, static_cast<int>(shown.terms().size())) + u" · "_s
        + (attributes.isEmpty() ? tr("no attribute uses them") : tr("used by %1").arg(attributes.join(u", "_s))));
}

void VocabulariesSection::choose()
{
    const bool isLooking = !m_search->text().trimmed().isEmpty();
    m_tree->setHoldsLine(true); // also while the search ends
    m_tree->setAllOpen(isLooking || m_unreviewed->isChecked());
    m_model->setChoice({ m_search->text(), m_retired->isChecked(), m_unreviewed->isChecked() });
    m_tree->setHoldsLine(isLooking);
    m_lists->setCurrentIndex(m_model->shownCount() > 0 ? TreeList : EmptyList);
    if (!m_tree->currentIndex().isValid() && !isLooking && m_model->shownCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void VocabulariesSection::showForm()
{
    if (!m_form) {
        m_form = new TermForm(session());
        m_panel->setContent(m_form);
        connectForm();
    }
    const QModelIndex current = m_tree->currentIndex();
    m_panel->setTitle(current.siblingAtColumn(TermTreeModel::LabelColumn).data().toString());
    m_form->setTerm(vocabulary(), currentCode(), current.data(TermTreeModel::ParentRole).toString(),
                    m_companies.value(currentCode()));
}

void VocabulariesSection::startAdding()
{
    if (session().isReadOnly() || vocabulary().isEmpty())
        return;
    auto *form =
        new NewTermForm(session(), vocabulary(), m_tree->currentIndex().data(TermTreeModel::ParentRole).toString());
    m_form = nullptr; // the panel lets it go
    m_panel->setTitle(tr("New term"));
    m_panel->setContent(form);
    form->firstField()->setFocus();
    connect(form, &NewTermForm::added, this, [this](const QString &code) {
        const QSignalBlocker quiet(m_tree); // the form stays, for the next one
        m_tree->setCurrentLine(m_model->lineOf(code));
    });
    // The form is still in the middle of its own click: let it go once that has returned.
    connect(
        form, &RecordForm::cancelled, this,
        [this] {
            showForm();
            m_tree->setFocus();
        },
        Qt::QueuedConnection);
}

void VocabulariesSection::move(const QString &code, const QString &from, const QString &to)
{
    const QString moved = code; // the form may show another one in between
    const QString below = to;
    if (check(moveTerm(session(), vocabulary(), moved, from, below)))
        m_tree->setCurrentLine(m_model->lineBelow(moved, below));
    else if (m_form)
        showForm();
}

void VocabulariesSection::indent(int step)
{
    const QModelIndex current = m_tree->currentIndex();
    if (const std::optional<QString> to = TermTreeModel::parentBeside(current, step))
        move(currentCode(), current.data(TermTreeModel::ParentRole).toString(), *to);
}

void VocabulariesSection::retire(const QString &code, bool retired)
{
    const std::shared_ptr<const Schema> before = session().schema();
    const QString label = before->vocabulary(vocabulary())->labelOf(code); // the form may show another one soon
    if (!check(retireTerm(session(), vocabulary(), code, retired)) || !retired)
        return;
    frame().showMessage(MessageKind::Done, tr("%1 was retired.").arg(label), tr("Undo"),
                        [this] { check(session().undo()); });
}

void VocabulariesSection::merge(const QString &code, const QString &into)
{
    const std::shared_ptr<const Schema> schema = session().schema();
    const Vocabulary *own = schema->vocabulary(vocabulary());
    const QString done = tr("%1 became %2.").arg(own->labelOf(code), own->labelOf(into));
    run(mergeTermsChange(session(), vocabulary(), { code }, into), into, done);
}

void VocabulariesSection::run(const NamedChange &change, const QString &thenShow, const QString &done)
{
    auto job = std::make_unique<ChangeJob>(session(), change);
    connect(job.get(), &Job::finished, this, [this, running = job.get(), thenShow, done] {
        if (!check(running->result()))
            return;
        if (!thenShow.isEmpty())
            m_tree->setCurrentLine(m_model->lineOf(thenShow));
        frame().showMessage(MessageKind::Done, done, tr("Undo"), [this] { check(session().undo()); });
    });
    frame().runJob(std::move(job));
}

void VocabulariesSection::addPlaces(const QString &country)
{
    const Result<int> added = addSubdivisions(session(), country, inGerman());
    if (!check(added))
        return;
    m_tree->expand(m_tree->currentIndex());
    frame().showMessage(MessageKind::Done, tr("%Ln place(s) were added.", nullptr, *added), tr("Undo"),
                        [this] { check(session().undo()); });
}

} // namespace partnerscope
