#include "ui/pages/personaspage.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/personaeditor.h"
#include "ui/editors/writing.h"
#include "ui/models/personapeoplemodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int ListWidth = 240;
constexpr int NameRole = Qt::UserRole + 1;
} // namespace

QList<ProfileVersion> workingVersions(const QList<ProfileVersion> &all)
{
    QMap<QString, ProfileVersion> byName;
    const auto place = [](const ProfileVersion &version) {
        const bool isDraft = version.status == ProfileStatus::Draft || version.status == ProfileStatus::InReview;
        return std::pair(isDraft ? 2 : version.status == ProfileStatus::Approved ? 1 : 0, version.version);
    };
    for (const ProfileVersion &version : all) {
        const auto found = byName.find(version.profile.name);
        if (found == byName.end())
            byName.insert(version.profile.name, version);
        else if (place(version) > place(*found))
            *found = version;
    }
    QList<ProfileVersion> working;
    for (const ProfileVersion &version : std::as_const(byName)) {
        if (version.status != ProfileStatus::Retired)
            working << version;
    }
    return working;
}

PersonasPage::PersonasPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_model(new PersonaPeopleModel(this))
    , m_profiles(new QStandardItemModel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTableView)
    , m_peopleStack(new QStackedWidget)
    , m_title(new SectionTitle({}))
    , m_people(new QTableView)
    , m_champions(new QWidget)
    , m_championText(new TextLabel(TextRole::Body, Token::Caution))
    , m_panel(new ContextPanel(tr("Persona")))
    , m_editor(new PersonaEditor)
{
    setObjectName(QStringLiteral("personasPage"));
    build();
    connect(m_editor, &PersonaEditor::edited, this, &PersonasPage::changePersona);
    connect(m_editor, &PersonaEditor::removeRequested, this, &PersonasPage::removePersona);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            choose(now.data(NameRole).toString());
    });
    connect(m_people, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        this->frame().openPartner(PartnerId { index.data(PersonaPeopleModel::PartnerIdRole).toLongLong() });
    });
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        // A commit announces its change before the draft knows its own new version.
        if (isVisible() && !m_committing)
            refresh();
    });
}

void PersonasPage::build()
{
    m_list->setModel(m_profiles);
    m_list->setObjectName(QStringLiteral("personaList"));
    m_list->setAccessibleName(tr("Personas by ideal profile"));
    TableLook::apply(m_list, TableLook::TwoLineRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setFixedWidth(ListWidth);
    enableWriting(m_editor, session().isReadOnly());
    m_panel->setContent(m_editor);
    m_panel->setClosable(false);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Personas")));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(buildPeople(), 1);
    column->addLayout(row, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(content);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanel });
    auto *empty = new EmptyState("personas"_L1, tr("A persona says who at a partner makes the partnership work."),
                                 tr("Create an ideal profile"));
    empty->setDetail(tr("Each ideal profile has its own. Create a profile first; then describe its person here."));
    connect(empty, &EmptyState::actionTriggered, this, [this] { frame().openPage(PageId::Profiles); });
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *PersonasPage::buildPeople()
{
    m_people->setModel(m_model);
    m_people->setObjectName(QStringLiteral("personaPeople"));
    m_people->setAccessibleName(tr("People ranked against the persona"));
    TableLook::apply(m_people, TableLook::TwoLineRows);
    m_people->setItemDelegateForColumn(PersonaPeopleModel::MeterColumn, new MeterDelegate(m_people));
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_people->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(PersonaPeopleModel::PersonColumn, 208);
    header->resizeSection(PersonaPeopleModel::CompanyColumn, 160);
    header->resizeSection(PersonaPeopleModel::MeterColumn, 88);
    header->resizeSection(PersonaPeopleModel::FitColumn, 64);
    header->resizeSection(PersonaPeopleModel::ComparedColumn, 64);
    auto *champions = new QHBoxLayout(m_champions);
    champions->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    auto *show = new LinkButton(tr("Show them"), TextRole::Body, m_champions);
    show->setObjectName(QStringLiteral("showWithoutChampion"));
    connect(show, &QPushButton::clicked, this,
            [this] { frame().openPartnerRows(m_withoutChampion, tr("Without a champion")); });
    m_championText->setObjectName(QStringLiteral("championFinding"));
    m_championText->setElided(true);
    champions->addWidget(m_championText);
    champions->addWidget(show);
    champions->addStretch(1);
    auto *nobody = new EmptyState("personas"_L1, tr("Nobody at your partners is known yet."), tr("Open partners"));
    nobody->setDetail(tr("Add people in the panel of a company, under People. They are ranked here."));
    connect(nobody, &EmptyState::actionTriggered, this, [this] { frame().openPage(PageId::Partners); });
    m_peopleStack->addWidget(m_people);
    m_peopleStack->addWidget(nobody);
    auto *people = new QWidget;
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    column->addWidget(m_title);
    column->addWidget(m_champions);
    column->addWidget(m_peopleStack, 1);
    return people;
}

void PersonasPage::activate()
{
    if (m_stale)
        refresh();
}

std::optional<Persona> PersonasPage::persona() const
{
    return m_draft ? m_draft->profile().persona : std::nullopt;
}

void PersonasPage::refresh()
{
    m_stale = false;
    fillProfiles();
    m_stack->setCurrentIndex(m_profiles->rowCount() > 0 ? 0 : 1);
    if (m_profiles->rowCount() == 0) {
        m_draft.reset();
        return;
    }
    m_editor->setPersona(persona());
    refreshPeople();
}

void PersonasPage::fillProfiles()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_profiles->clear();
    int current = -1;
    const QList<ProfileVersion> versions = workingVersions(session().profiles());
    for (const ProfileVersion &version : versions) {
        const std::optional<Persona> &persona = version.profile.persona;
        auto *item = new QStandardItem(persona ? persona->name : tr("No persona yet"));
        const QString state = version.status == ProfileStatus::Approved
            ? version.profile.name
            : tr("%1 · draft %2").arg(version.profile.name).arg(version.version);
        item->setData(state, SecondLineRole);
        item->setData(version.profile.name, NameRole);
        item->setData(persona.has_value(), StrongRole);
        item->setEditable(false);
        m_profiles->appendRow(item);
        if (version.profile.name == m_chosen)
            current = m_profiles->rowCount() - 1;
    }
    if (versions.isEmpty())
        return;
    current = std::max(current, 0);
    m_chosen = versions.at(current).profile.name;
    if (!m_draft || m_draft->id() != versions.at(current).id)
        m_draft = std::make_unique<ProfileDraft>(session(), versions.at(current).id);
    m_list->setCurrentIndex(m_profiles->index(current, 0));
}

void PersonasPage::choose(const QString &profileName)
{
    if (profileName == m_chosen)
        return;
    m_chosen = profileName;
    const QList<ProfileVersion> versions = workingVersions(session().profiles());
    const auto found = std::ranges::find_if(
        versions, [&](const ProfileVersion &version) { return version.profile.name == profileName; });
    if (found == versions.end())
        return;
    m_draft = std::make_unique<ProfileDraft>(session(), found->id);
    m_editor->setPersona(persona());
    refreshPeople();
}

void PersonasPage::refreshPeople()
{
    const Result<QList<Contact>> people = session().contacts();
    if (!check(people))
        return;
    const Persona compared = persona().value_or(Persona());
    m_model->setSource(compared, *people, session().pool());
    m_peopleStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_title->setVisible(m_model->rowCount() > 0);
    const QModelIndex best = m_model->index(0, PersonaPeopleModel::PersonColumn);
    const bool isRanked = best.isValid() && best.data(PersonaPeopleModel::SortRole).toDouble() >= 0;
    if (!persona())
        m_title->setTitle(tr("Describe the persona, and the people fall into order"));
    else if (!isRanked)
        m_title->setTitle(tr("Nobody can be compared with %1 yet").arg(compared.name));
    else
        m_title->setTitle(tr("%1 at %2 comes closest to %3")
                              .arg(best.data().toString(),
                                   best.siblingAtColumn(PersonaPeopleModel::CompanyColumn).data().toString(),
                                   compared.name));
    m_title->setCaption(tr("Share of the persona's aspects each of %Ln people meets, of those known on both sides",
                           nullptr, m_model->rowCount()));
    refreshChampions(*people);
}

void PersonasPage::refreshChampions(const QList<Contact> &people)
{
    const Pool &pool = *session().pool();
    std::vector<PartnerId> partners;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        if (pool.isActive(row))
            partners.push_back(pool.id(row));
    }
    const QList<ChampionGap> gaps = championGaps(partners, people);
    m_withoutChampion.clear();
    int departed = 0;
    for (const ChampionGap &gap : gaps) {
        m_withoutChampion.push_back(gap.partner);
        departed += gap.state == ChampionState::Departed ? 1 : 0;
    }
    m_champions->setVisible(!gaps.isEmpty());
    QString text = tr("%L1 of %L2 active partners have no champion").arg(gaps.size()).arg(partners.size());
    if (departed > 0)
        text += tr("; at %L1 of them the champion has left").arg(departed);
    m_championText->setText(text);
}

void PersonasPage::changePersona(const Persona &persona, const QString &aspect)
{
    if (!m_draft)
        return;
    m_committing = true;
    const Result<> done = m_draft->commit(tr("Change %1 of persona %2").arg(aspect, persona.name),
                                          [&](IdealProfile &profile) { profile.persona = persona; });
    m_committing = false;
    check(done);
    refresh();
}

void PersonasPage::removePersona()
{
    const std::optional<Persona> before = persona();
    if (!before)
        return;
    m_committing = true;
    const Result<> done = m_draft->commit(tr("Remove persona %1").arg(before->name),
                                          [](IdealProfile &profile) { profile.persona.reset(); });
    m_committing = false;
    if (check(done))
        frame().showMessage(MessageKind::Done, tr("The persona %1 was removed.").arg(before->name), tr("Undo"),
                            [this] { check(session().undo()); });
    refresh();
}

} // namespace partnerscope
