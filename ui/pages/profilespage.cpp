#include "ui/pages/profilespage.h"

#include "domain/taxonomy.h"
#include "session/exports.h"
#include "session/profilelife.h"
#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/profileeditor.h"
#include "ui/editors/writing.h"
#include "ui/pages/measuringcombo.h"
#include "ui/pages/profileslistmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/surface.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace partnerscope {

ProfilesPage::ProfilesPage(Session &session, Frame &frame, QList<ProfileTemplate> templates, QWidget *parent)
    : Page(session, frame, parent)
    , m_templates(std::move(templates))
    , m_stack(new QStackedWidget)
    , m_model(new ProfilesListModel(this))
    , m_table(new QTableView)
    , m_finding(new SectionTitle(QString()))
    , m_rivals(new MessageBar)
    , m_menu(new QMenu(this))
    , m_new(new Button(ButtonKind::Primary, QLatin1StringView("plus"), tr("New from template")))
    , m_import(new Button(ButtonKind::Secondary, QLatin1StringView("import"), tr("Import")))
    , m_open(new Button(ButtonKind::Secondary, QLatin1StringView("edit"), tr("Open")))
    , m_export(new Button(ButtonKind::Quiet, QLatin1StringView("export"), tr("Export")))
    , m_submit(new Button(ButtonKind::Quiet, QLatin1StringView("mail"), tr("Submit for review")))
    , m_return(new Button(ButtonKind::Quiet, QLatin1StringView("undo"), tr("Return to draft")))
    , m_approve(new Button(ButtonKind::Quiet, QLatin1StringView("check"), tr("Approve")))
    , m_retire(new Button(ButtonKind::Quiet, QLatin1StringView("x"), tr("Retire")))
    , m_remove(new Button(ButtonKind::Quiet, QLatin1StringView("trash"), tr("Delete draft")))
    , m_use(new Button(ButtonKind::Quiet, QLatin1StringView("fit"), tr("Measure all pages with it")))
    , m_retired(new Chip(tr("Retired too")))
{
    setObjectName(QStringLiteral("profilesPage"));
    build();
    fillTemplates();
    connectList();
    connect(&session, &Session::changed, this, [this] {
        leaveEditorIfGone();
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::measuringProfileChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

ProfilesPage::~ProfilesPage() = default;

QWidget *ProfilesPage::buildList()
{
    m_table->setObjectName(QStringLiteral("profilesTable"));
    m_table->setAccessibleName(tr("Ideal profiles"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ProfilesListModel::NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] {
        { ProfilesListModel::CategoryColumn, 110 },  { ProfilesListModel::TypeColumn, 200 },
        { ProfilesListModel::VersionColumn, 76 },    { ProfilesListModel::StatusColumn, 120 },
        { ProfilesListModel::QualifiedColumn, 150 }, { ProfilesListModel::UseColumn, 110 }
    };
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    tools->setSpacing(metric::SpaceS);
    // In a narrow window, and in longer languages, they go on in a second line.
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, metric::SpaceS);
    for (QWidget *tool : std::initializer_list<QWidget *> { m_open, m_use, m_submit, m_return, m_approve, m_retire,
                                                            m_export, m_remove })
        flow->addWidget(tool);
    tools->addWidget(row, 1);
    tools->addWidget(m_retired, 0, Qt::AlignTop);
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, 0);
    finding->addWidget(m_finding);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(finding);
    m_rivals->setObjectName(QStringLiteral("profileRivals"));
    m_rivals->setClosable(false);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, 0);
    note->addWidget(m_rivals);
    layout->addLayout(note);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    return list;
}

void ProfilesPage::build()
{
    const std::pair<QWidget *, const char *> names[] { { m_new, "newProfile" },          { m_import, "importProfile" },
                                                       { m_open, "openProfile" },        { m_export, "exportSelected" },
                                                       { m_approve, "approveSelected" }, { m_remove, "deleteDraft" },
                                                       { m_retire, "retireSelected" },   { m_use, "measureWith" },
                                                       { m_submit, "submitSelected" },   { m_return, "returnSelected" },
                                                       { m_retired, "showRetired" } };
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_menu->setObjectName(QStringLiteral("templateMenu"));
    m_retired->setCheckable(true);
    auto *empty = new EmptyState(QLatin1StringView("profiles"),
                                 tr("An ideal profile says which companies you are looking for, and why."),
                                 tr("New from template"));
    empty->setObjectName(QStringLiteral("noProfiles"));
    empty->setDetail(tr("It weighs what counts, names what a partner must have, and ranks every company of the pool."));
    connect(empty, &EmptyState::actionTriggered, m_new, &QPushButton::click);
    m_empty = empty;
    m_list = buildList();
    auto *inner = new QStackedWidget;
    inner->setObjectName(QStringLiteral("profilesInner"));
    inner->addWidget(m_list);
    inner->addWidget(m_empty);
    auto *header = new PageHeader(tr("Ideal profiles"));
    header->addTrailing(m_import);
    header->addTrailing(m_new);
    auto *overview = new Surface(Token::SurfacePage);
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(inner, 1);
    m_stack->addWidget(overview);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ProfilesPage::fillTemplates()
{
    QHash<QString, QMenu *> byCategory;
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const QString category = m_templates.at(i).profile.category;
        QMenu *&menu = byCategory[category];
        if (menu == nullptr)
            menu = m_menu->addMenu(taxonomyLabel(category));
        QAction *action =
            menu->addAction(m_templates.at(i).title, this, [this, i] { startFromTemplate(m_templates.at(i)); });
        action->setObjectName(QStringLiteral("template_") + m_templates.at(i).key);
    }
    m_new->setMenu(m_menu);
    enableWriting(m_new, session().isReadOnly(), !m_templates.isEmpty());
    enableWriting(m_import, session().isReadOnly());
}

void ProfilesPage::connectList()
{
    connect(m_import, &QAbstractButton::clicked, this, &ProfilesPage::importProfile);
    connect(m_open, &QAbstractButton::clicked, this, [this] { openProfile(selected()); });
    connect(m_export, &QAbstractButton::clicked, this, [this] { exportProfile(selected()); });
    connect(m_approve, &QAbstractButton::clicked, this, [this] { begin(ProfileStep::Approve, selected()); });
    connect(m_submit, &QAbstractButton::clicked, this, [this] { begin(ProfileStep::Submit, selected()); });
    connect(m_return, &QAbstractButton::clicked, this, [this] { begin(ProfileStep::Return, selected()); });
    connect(m_retire, &QAbstractButton::clicked, this, [this] { retire(selected()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { removeDraft(selected()); });
    connect(m_use, &QAbstractButton::clicked, this, [this] { measureWith(session(), frame(), selected()); });
    connect(m_retired, &QAbstractButton::toggled, this, &ProfilesPage::refresh);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openProfile(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesPage::refreshActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProfilesPage::refreshActions);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { removeDraft(selected()); });
}

void ProfilesPage::activate()
{
    refresh();
}

ProfileId ProfilesPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? ProfileId {} : m_model->idAt(rows.first().row());
}

void ProfilesPage::refresh()
{
    const ProfileId before = selected();
    const QList<ProfilesListModel::Row> rows = profileRows(session(), m_retired->isChecked());
    qsizetype inForce = 0;
    qsizetype drafts = 0;
    qsizetype rivals = 0;
    for (const ProfilesListModel::Row &row : rows) {
        inForce += row.version.status == ProfileStatus::Approved ? 1 : 0;
        const ProfileStatus status = row.version.status;
        drafts += status == ProfileStatus::Draft || status == ProfileStatus::InReview ? 1 : 0;
        rivals += row.rivalry.isEmpty() ? 0 : 1;
    }
    m_model->setRows(rows);
    auto *inner = findChild<QStackedWidget *>(QStringLiteral("profilesInner"));
    inner->setCurrentWidget(session().profiles().isEmpty() ? m_empty : m_list);
    m_finding->setTitle(tr("%1 in force, %2 in work").arg(QLocale().toString(inForce), QLocale().toString(drafts)));
    m_rivals->setVisible(rivals > 0);
    if (rivals > 0)
        m_rivals->showMessage(Tone::Caution,
                              tr("%n profiles in force share type and variant with another one. Retire what no longer "
                                 "holds, or tell them apart by a variant.",
                                 nullptr, static_cast<int>(rivals)));
    m_finding->setCaption(tr("Versions by category and type; qualified of %1 companies")
                              .arg(QLocale().toString(qsizetype(session().pool()->size()))));
    // A click beside the rows takes the selection away; what changes elsewhere must not bring it back.
    const bool wasCleared = !before.isValid() && m_table->currentIndex().isValid();
    if (m_model->rowCount() > 0 && !wasCleared && selected() != before)
        m_table->selectRow(std::max(0, m_model->rowOf(before)));
    else if (m_model->rowCount() > 0 && !wasCleared && !before.isValid())
        m_table->selectRow(0);
    refreshActions();
}

void ProfilesPage::refreshActions()
{
    const ProfileVersion *version = session().profile(selected());
    const bool draft =
        version != nullptr && (version->status == ProfileStatus::Draft || version->status == ProfileStatus::InReview);
    const bool inForce = version != nullptr && version->status == ProfileStatus::Approved;
    m_open->setEnabled(version != nullptr);
    m_export->setEnabled(version != nullptr);
    const bool inReview = version != nullptr && version->status == ProfileStatus::InReview;
    m_submit->setVisible(!inForce && !inReview);
    m_return->setVisible(inReview);
    enableWriting(m_submit, session().isReadOnly(), draft && !inReview);
    enableWriting(m_return, session().isReadOnly(), inReview);
    m_approve->setVisible(!inForce);
    m_retire->setVisible(inForce);
    enableWriting(m_approve, session().isReadOnly(), draft);
    enableWriting(m_retire, session().isReadOnly(), inForce);
    enableWriting(m_remove, session().isReadOnly(), draft);
    m_use->setEnabled(version != nullptr && version->id != session().measuringProfile());
}

void ProfilesPage::openProfile(ProfileId id)
{
    if (session().profile(id) == nullptr)
        return;
    if (m_editor != nullptr)
        m_editor->deleteLater();
    m_editor = new ProfileEditor(session(), id);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    connectEditor();
}

void ProfilesPage::openTierReview(PartnerId partner)
{
    const ProfileVersion *measuring = session().profile(session().measuringProfile());
    if (measuring == nullptr) {
        frame().showMessage(MessageKind::Info, tr("There is no ideal profile yet. Create one from a template."));
        return;
    }
    const bool isOpen = m_editor != nullptr && m_editor->draft().profile().name == measuring->profile.name;
    if (!isOpen)
        openProfile(measuring->id);
    m_stack->setCurrentWidget(m_editor);
    m_editor->showTierReview(partner);
}

void ProfilesPage::connectEditor()
{
    connect(m_editor, &ProfileEditor::closeRequested, this, &ProfilesPage::showList);
    // The editor asks from within its own signal; it must outlive that.
    connect(m_editor, &ProfileEditor::openRequested, this, &ProfilesPage::openProfile, Qt::QueuedConnection);
    connect(m_editor, &ProfileEditor::exportRequested, this, &ProfilesPage::exportProfile);
    connect(m_editor, &ProfileEditor::personasRequested, this, [this] { frame().openPage(PageId::Personas); });
    connect(m_editor, &ProfileEditor::fitRequested, this, [this] {
        measureWith(session(), frame(), m_editor->profileId());
        frame().openPage(PageId::Fit);
    });
    connect(m_editor, &ProfileEditor::partnerActivated, this,
            [this](PartnerId partner) { frame().openPartner(partner); });
    connect(m_editor, &ProfileEditor::done, this, [this](const QString &message) {
        frame().showMessage(MessageKind::Done, message, tr("Undo"), [this] { check(session().undo()); });
    });
    connect(m_editor, &ProfileEditor::failed, this, [this](const Error &error) { frame().showError(error); });
}

void ProfilesPage::showList()
{
    if (m_editor != nullptr) {
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    m_stack->setCurrentIndex(0);
    refresh();
    m_table->setFocus();
}

void ProfilesPage::leaveEditorIfGone()
{
    if (m_editor == nullptr || session().profile(m_editor->profileId()) != nullptr)
        return;
    // Undo took the draft back: what it was made from stands again. The editor may be in the middle of its own signal.
    const Result<ProfileVersion> left = session().findProfile(m_editor->draft().version().profile.name);
    if (!left) {
        showList();
        return;
    }
    const ProfileId id = left->id;
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            const ProfileEditor *before = m_editor; // lives until the event loop turns
            openProfile(id);
            if (before != nullptr && before != m_editor)
                m_editor->showLike(*before);
        },
        Qt::QueuedConnection);
}

QString ProfilesPage::freeName(const QString &wanted) const
{
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(session().profiles(),
                                   [&](const ProfileVersion &version) { return version.profile.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void ProfilesPage::startFromTemplate(const ProfileTemplate &chosen)
{
    IdealProfile profile = chosen.profile;
    profile.name = freeName(profile.name);
    const Result<Session::AddedProfile> added = session().addProfile(profile, false);
    if (check(added))
        openProfile(added->id);
}

void ProfilesPage::importProfile()
{
    const QString path = frame().prompts().openFile(tr("Import an ideal profile"), tr("Ideal profiles (*.json)"));
    if (path.isEmpty())
        return;
    const Result<IdealProfile> read = readProfileFile(path);
    if (!check(read))
        return;
    const Result<Session::AddedProfile> added = session().addProfile(*read, false);
    if (!check(added))
        return;
    if (!added->newAttributes.isEmpty()) {
        frame().showMessage(MessageKind::Caution,
                            tr("The pool had no %1; the attributes were added, unknown for every company.")
                                .arg(added->newAttributes.join(QStringLiteral(", "))));
    }
    openProfile(added->id);
}

void ProfilesPage::exportProfile(ProfileId id)
{
    const ProfileVersion *version = session().profile(id);
    if (version == nullptr)
        return;
    const QString path = frame().prompts().saveFile(
        tr("Export the ideal profile"), version->profile.name + QStringLiteral(".json"), tr("Ideal profiles (*.json)"));
    if (!path.isEmpty() && check(writeProfileFile(path, version->profile)))
        frame().showMessage(MessageKind::Done, tr("Exported %1.").arg(version->profile.name));
}

/// The editor says what speaks against the step and asks for the reason.
void ProfilesPage::begin(ProfileStep step, ProfileId id)
{
    openProfile(id);
    if (m_editor != nullptr && m_editor->profileId() == id)
        m_editor->beginStep(step);
}

void ProfilesPage::retire(ProfileId id)
{
    const ProfileVersion *version = session().profile(id);
    if (version == nullptr)
        return;
    const QString name = version->profile.name;
    const int number = version->version;
    if (check(takeStep(session(), { id, ProfileStep::Retire, {}, {}, true })))
        frame().showMessage(MessageKind::Done, tr("Version %1 of %2 is retired.").arg(number).arg(name), tr("Undo"),
                            [this] { check(session().undo()); });
}

void ProfilesPage::removeDraft(ProfileId id)
{
    const ProfileVersion *version = session().profile(id);
    if (version == nullptr || session().isReadOnly() || version->status == ProfileStatus::Approved
        || version->status == ProfileStatus::Retired)
        return;
    const QString name = version->profile.name;
    const Result<> removed =
        session().edit(tr("Delete draft of %1").arg(name), [id](Edit &edit) { return edit.removeProfile(id); });
    if (check(removed))
        frame().showMessage(MessageKind::Done, tr("The draft of %1 is deleted.").arg(name), tr("Undo"),
                            [this] { check(session().undo()); });
}

} // namespace partnerscope
