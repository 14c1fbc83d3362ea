#include "ui/pages/partnerspage.h"

#include "session/searchkeeper.h"
#include "ui/editors/partnerpanel.h"
#include "ui/editors/partnerparts.h"
#include "ui/editors/writing.h"
#include "ui/models/partnertablemodel.h"
#include "ui/models/valuetext.h"
#include "ui/pages/bulkeditbar.h"
#include "ui/pages/eraseperson.h"
#include "ui/pages/partnersfilterbar.h"
#include "ui/pages/partnerstable.h"
#include "ui/pages/partnersviewbutton.h"
#include "ui/pages/shortlistactions.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

PartnersPage::PartnersPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_keeper(new SearchKeeper(session, this))
    , m_model(new PartnerTableModel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_views(new PartnersViewButton(session, frame, standardView()))
    , m_bar(new PartnersFilterBar)
    , m_tableStack(new QStackedWidget)
    , m_table(new PartnersTable(m_model))
    , m_panel(new ContextPanel({}))
    , m_partner(new PartnerPanel(session))
    , m_bulk(new BulkEditBar(session))
    , m_change(new Button(ButtonKind::Quiet, "edit"_L1, tr("Change them")))
    , m_selected(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_mean(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_held(new TextLabel(TextRole::Caption, Token::TextMuted))
{
    setObjectName(QStringLiteral("partnersPage"));
    build();
    connectParts();
    showView(standardView());
}

void PartnersPage::build()
{
    auto *nothing =
        new EmptyState("search"_L1, tr("No company passes these filters."), tr("Clear filters"), m_tableStack);
    nothing->setObjectName(QStringLiteral("nothingFound"));
    connect(nothing, &EmptyState::actionTriggered, this, [this] { showFilter({}); });
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(nothing);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_bar);
    column->addWidget(m_tableStack, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_bulk);
    m_bulk->hide();
    column->addWidget(buildFooter());
    m_panel->setObjectName(QStringLiteral("partnerContext"));
    m_panel->setMinimumWidth(metric::ContextPanelWide);
    m_panel->setContent(m_partner);
    // Icons: the company's name has the room.
    const auto action = [this](QLatin1StringView icon, const QString &name) {
        auto *button = new Button(ButtonKind::Secondary, icon, QString(), m_panel);
        button->setAccessibleName(name);
        button->setToolTip(name);
        return button;
    };
    auto *toList = action("shortlists"_L1, tr("Add to shortlist"));
    toList->setObjectName(QStringLiteral("addToShortlist"));
    enableWriting(toList, session().isReadOnly());
    auto *menu = new QMenu(toList);
    toList->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillShortlistMenu(menu, session(), frame(), [this] { return std::vector<PartnerId> { m_partner->partner() }; });
    });
    auto *open = action("right"_L1, tr("Open page"));
    open->setObjectName(QStringLiteral("openPartnerPage"));
    connect(open, &QPushButton::clicked, this, &PartnersPage::openSelected);
    m_panel->addHeaderWidget(open);
    m_panel->addHeaderWidget(toList);
    m_panel->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(content);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 1000, metric::ContextPanel });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(buildStart());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *PartnersPage::buildStart()
{
    auto *start = new QWidget(m_stack);
    auto *empty = new EmptyState("partners"_L1, tr("Here stand all companies you work with, or might."),
                                 tr("Import a partner list"), start);
    empty->setDetail(tr("A CSV file from your CRM, a trade fair or a directory is enough. You see what becomes of it "
                        "before anything is written."));
    enableWriting(empty->actionButton(), session().isReadOnly());
    connect(empty, &EmptyState::actionTriggered, this, [this] { frame().startImport(); });
    // The header stays: a first company can also be entered by hand.
    auto *startColumn = new QVBoxLayout(start);
    startColumn->setContentsMargins(0, 0, 0, 0);
    startColumn->setSpacing(0);
    auto *startHeader = new PageHeader(tr("Partners"));
    auto *first = new Button(ButtonKind::Secondary, "plus"_L1, tr("New partner"), startHeader);
    first->setObjectName(QStringLiteral("newFirstPartner"));
    enableWriting(first, session().isReadOnly());
    connect(first, &QPushButton::clicked, this, &PartnersPage::addPartner);
    startHeader->addTrailing(first);
    startColumn->addWidget(startHeader);
    startColumn->addWidget(empty, 1);
    return start;
}

QWidget *PartnersPage::buildHeader()
{
    auto *header = new PageHeader(tr("Partners"));
    header->addLeading(m_views);
    auto *columns = new Button(ButtonKind::Quiet, "columns"_L1, tr("Columns"), header);
    auto *import = new Button(ButtonKind::Secondary, "import"_L1, tr("Import"), header);
    auto *add = new Button(ButtonKind::Primary, "plus"_L1, tr("New partner"), header);
    columns->setObjectName(QStringLiteral("chooseColumns"));
    import->setObjectName(QStringLiteral("importPartners"));
    add->setObjectName(QStringLiteral("newPartner"));
    for (Button *button : { import, add })
        enableWriting(button, session().isReadOnly());
    auto *more = new IconButton("dots"_L1, tr("More: group, copy, export"), header);
    more->setObjectName(QStringLiteral("morePartners"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("morePartnersMenu"));
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(menu); });
    header->addShortening(columns);
    header->addTrailing(more);
    header->addShortening(import);
    header->addTrailing(add);
    connect(columns, &QPushButton::clicked, this, [this, columns] { chooseColumns(columns); });
    connect(import, &QPushButton::clicked, this, [this] { frame().startImport(); });
    connect(add, &QPushButton::clicked, this, &PartnersPage::addPartner);
    return header;
}

QWidget *PartnersPage::buildFooter()
{
    auto *footer = new QWidget;
    footer->setFixedHeight(metric::StatusBar);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::PageMargin);
    m_selected->setObjectName(QStringLiteral("selectedCount"));
    m_change->setObjectName(QStringLiteral("bulkEdit"));
    m_change->setToolTip(tr("Change one fact of all selected companies (Ctrl+E)"));
    enableWriting(m_change, session().isReadOnly());
    for (QWidget *widget : std::initializer_list<QWidget *> { m_selected, m_change, m_mean, m_held })
        row->addWidget(widget);
    row->addStretch(1);
    return footer;
}

void PartnersPage::connectParts()
{
    connect(m_bar, &PartnersFilterBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_views, &PartnersViewButton::chosen, this, &PartnersPage::showView);
    connect(m_table, &PartnersTable::columnsMoved, this, &PartnersPage::setColumns);
    connect(m_table, &PartnersTable::widthsChanged, this, [this] { m_views->setLook(look()); });
    connect(m_table, &PartnersTable::copyRequested, this, &PartnersPage::copySelected);
    connect(m_keeper, &SearchKeeper::made, this, [this] { m_model->setSearchIndex(m_keeper->index()); });
    connect(m_model, &PartnerTableModel::arranged, this, [this] {
        refreshCounts();
        m_views->setLook(look());
        if (m_awaited.isValid() && m_table->selectPartner(m_awaited))
            m_awaited = {};
    });
    connect(m_bar, &PartnersFilterBar::listClosed, this, [this] { showPartners({}, {}); });
    connect(m_bar, &PartnersFilterBar::leftDownward, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectPartner(m_model->partnerAt(0));
    });
    connect(m_table, &PartnersTable::currentPartnerChanged, this, [this](PartnerId partner) {
        if (partner.isValid())
            openPanel(partner);
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this] { openPanel(m_table->currentPartner()); });
    connect(m_table, &PartnersTable::selectedChanged, this, &PartnersPage::refreshSelected);
    connect(m_table, &PartnersTable::selectedChanged, this, [this] {
        if (m_bulk->isVisible())
            m_bulk->setPartners(m_table->selectedPartners());
    });
    connect(m_table, &PartnersTable::openRequested, this, &PartnersPage::openSelected);
    connect(m_change, &QPushButton::clicked, this, &PartnersPage::openBulkEdit);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, this,
            &PartnersPage::openBulkEdit);
    connect(m_bulk, &BulkEditBar::applyRequested, this, &PartnersPage::changeSelected);
    connect(m_bulk, &BulkEditBar::closeRequested, this, [this] {
        m_bulk->hide();
        m_table->setFocus();
    });
    connect(m_table, &PartnersTable::editRequested, this, [this] {
        openPanel(m_table->currentPartner());
        m_partner->focusFact(QStringLiteral("name"));
    });
    connect(m_table, &PartnersTable::removeRequested, this, &PartnersPage::removeSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PartnersPage::showContextMenu);
    connect(m_panel, &ContextPanel::closeRequested, this, &PartnersPage::closePanel);
    const PartnerParts *parts = m_partner->parts();
    connect(parts, &PartnerParts::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(parts, &PartnerParts::removed, this, &PartnersPage::sayUndoable);
    connect(parts, &PartnerParts::eraseRequested, this,
            [this](const Contact &contact) { erasePerson(session(), frame(), contact); });
    connect(parts, &PartnerParts::partnerActivated, this, &PartnersPage::showPartner);
    connect(parts, &PartnerParts::tierReviewRequested, this,
            [this](PartnerId partner) { frame().openTierReview(partner); });
    connect(parts, &PartnerParts::nameChanged, this, [this](const QString &name) {
        m_panel->setTitle(name);
        if (name.isEmpty())
            closePanel();
    });
    connect(&session(), &Session::changed, this, [this](const ChangeSet &change) {
        m_changed.insert(m_changed.end(), change.partners.begin(), change.partners.end());
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&session(), &Session::measuringProfileChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void PartnersPage::activate()
{
    m_keeper->begin();
    if (m_stale)
        refresh();
}

void PartnersPage::focusSearch()
{
    m_bar->focusSearch();
}

void PartnersPage::refresh()
{
    m_stale = false;
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    // Without a profile there are no scores, which is no error here.
    if (!scores && scores.error().code != ErrorCode::NotFound)
        frame().showError(scores.error());
    const std::shared_ptr<const Scores> known = scores ? *scores : nullptr;
    QStringList tiers;
    for (const Tier &tier : known ? known->sheet.tiers : std::vector<Tier>())
        tiers << tier.name;
    m_bar->setSubjects({ session().schema(), session().pool(), tiers });
    const std::vector<PartnerId> changed = std::exchange(m_changed, {});
    m_model->setToday(session().clock().today());
    m_model->setSearchIndex(m_keeper->index());
    m_model->setSource(session().schema(), session().pool(), known, changed);
    refreshCounts();
}

void PartnersPage::refreshCounts()
{
    const std::size_t all = session().pool()->size();
    m_stack->setCurrentIndex(all > 0 ? 0 : 1);
    const ArrangedFigures &figures = m_model->figures();
    const std::size_t shown = figures.passing;
    m_tableStack->setCurrentIndex(shown > 0 || all == 0 ? 0 : 1);
    m_bar->setCount(shown, all, figures.similar);
    refreshSelected();
    const bool isMeasured = m_model->scores() != nullptr;
    m_mean->setVisible(isMeasured);
    m_mean->setText(tr("Mean fit %1").arg(fitText(figures.meanFit.value_or(qQNaN()))));
    m_held->setText(tr("%Ln held: a must-have is unknown", nullptr, static_cast<int>(figures.held)));
    m_held->setVisible(isMeasured && figures.held > 0);
}

void PartnersPage::refreshSelected()
{
    m_selected->setText(tr("%Ln selected", nullptr, m_table->selectedCount()));
}

void PartnersPage::openPanel(PartnerId partner)
{
    if (!partner.isValid())
        return;
    m_partner->setPartner(partner);
    m_panel->setTitle(m_partner->partnerName());
    m_panel->setVisible(m_bulk->isHidden());
}

void PartnersPage::closePanel()
{
    m_panel->hide();
    m_table->setFocus();
}

void PartnersPage::showPartner(PartnerId partner)
{
    activate();
    if (!m_table->selectPartner(partner)) {
        m_model->setRestriction(std::nullopt);
        m_bar->setListTitle({});
        m_bar->setFilter({});
        if (!m_table->selectPartner(partner))
            m_awaited = partner;
    }
    refreshCounts();
    openPanel(partner);
}

void PartnersPage::showFilter(const Filter &filter)
{
    activate();
    m_model->setRestriction(std::nullopt);
    m_bar->setListTitle({});
    m_bar->setFilter(filter);
    refreshCounts();
}

void PartnersPage::showPartners(const std::vector<PartnerId> &partners, const QString &title)
{
    activate();
    m_model->setRestriction(title.isEmpty() ? std::nullopt : std::optional(partners));
    m_bar->setListTitle(title);
    if (!title.isEmpty())
        m_bar->setFilter({});
    refreshCounts();
}

void PartnersPage::addPartner()
{
    const QString name = frame().prompts().text(tr("New partner"), tr("Name of the company"), QString()).trimmed();
    if (name.isEmpty())
        return;
    PartnerId added;
    const Result<> done = session().edit(tr("Add %1").arg(name), [&](Edit &edit) -> Result<> {
        const Result<PartnerId> made = edit.addPartner(name, session().ownEvidence());
        if (!made)
            return made.failure();
        added = *made;
        return {};
    });
    if (!check(done))
        return;
    showPartner(added);
    m_partner->focusFact(QStringLiteral("website"));
}

std::vector<PartnerId> PartnersPage::chosen() const
{
    std::vector<PartnerId> partners = m_table->selectedPartners();
    if (partners.empty() && m_partner->partner().isValid() && m_panel->isVisible())
        partners.push_back(m_partner->partner());
    return partners;
}

void PartnersPage::removeSelected()
{
    const std::vector<PartnerId> partners = m_table->selectedPartners();
    if (partners.empty() || session().isReadOnly())
        return;
    const std::optional<std::size_t> row = session().pool()->rowOf(partners.front());
    const QString first = row ? session().pool()->name(*row) : QString();
    const int count = static_cast<int>(partners.size());
    const QString name = count == 1 ? tr("Remove %1").arg(first) : tr("Remove %Ln companies", nullptr, count);
    const Result<> done = session().edit(name, [&](Edit &edit) -> Result<> {
        for (const PartnerId partner : partners) {
            const Result<> removed = edit.removePartner(partner);
            if (!removed)
                return removed;
        }
        return {};
    });
    if (!check(done))
        return;
    // A neighbour that slipped into the panel would invite editing the wrong company.
    closePanel();
    sayUndoable(count == 1 ? tr("%1 was removed.").arg(first) : tr("%Ln companies were removed.", nullptr, count));
}

void PartnersPage::openSelected()
{
    const PartnerId partner = m_table->currentPartner().isValid() ? m_table->currentPartner() : m_partner->partner();
    if (!partner.isValid())
        return;
    std::vector<PartnerId> shown;
    for (const std::uint32_t row : m_model->companies())
        shown.push_back(m_model->pool()->id(row));
    frame().openPartnerPage(partner, shown);
}

void PartnersPage::openBulkEdit()
{
    if (session().isReadOnly())
        return;
    m_panel->hide(); // a narrow window has no room for both
    m_bulk->setPartners(m_table->selectedPartners());
    m_bulk->show();
    m_bulk->begin();
}

void PartnersPage::changeSelected(const BulkChange &change)
{
    const std::vector<PartnerId> selected = m_table->selectedPartners();
    const int changed = static_cast<int>(previewBulk(session(), selected, change).changed);
    auto job = std::make_unique<ChangeJob>(session(), bulkEdit(session(), selected, change));
    connect(job.get(), &Job::finished, this, [this, changed, running = job.get()] {
        if (!check(running->result()))
            return;
        m_bulk->hide();
        m_table->setFocus();
        sayUndoable(tr("%Ln companies were changed.", nullptr, changed));
    });
    frame().runJob(std::move(job));
}

void PartnersPage::sayUndoable(const QString &text)
{
    frame().showMessage(MessageKind::Done, text, tr("Undo"), [this] { check(session().undo()); });
}

} // namespace partnerscope
