#include "ui/pages/fitpage.h"

#include "session/profiledraft.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/columnfolding.h"
#include "ui/charts/delegates.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/tablelook.h"
#include "ui/charts/waterfallview.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/coveragestrip.h"
#include "ui/editors/tierstab.h"
#include "ui/editors/writing.h"
#include "ui/models/chartdata.h"
#include "ui/models/rankingmodel.h"
#include "ui/pages/fitadvice.h"
#include "ui/pages/fitcompare.h"
#include "ui/pages/fitdifference.h"
#include "ui/pages/fitlenses.h"
#include "ui/pages/fitstability.h"
#include "ui/pages/fitwhy.h"
#include "ui/pages/measuringcombo.h"
#include "ui/pages/shortlistactions.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int RestMilliseconds = 150;
} // namespace

FitPage::FitPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_cells(session)
    , m_stack(new QStackedWidget)
    , m_profile(new MeasuringCombo(session, frame))
    , m_shortlist(new Button(ButtonKind::Secondary, QLatin1StringView("plus"), tr("Shortlist from selection")))
    , m_model(new RankingModel(this))
    , m_table(new QTableView)
    , m_rankingTitle(new SectionTitle(QString()))
    , m_onlyRanked(new Chip(tr("Must-haves not failed")))
    , m_search(new SearchField(tr("Find a company")))
    , m_note(new TextLabel(TextRole::Caption))
    , m_finding(new SectionTitle(QString()))
    , m_histogram(new HistogramView)
    , m_coverage(new CoverageStrip(session, m_cells))
    , m_trialBar(new QWidget)
    , m_trialText(new TextLabel(TextRole::Body))
    , m_apply(new Button(ButtonKind::Primary, tr("Apply")))
    , m_reset(new Button(ButtonKind::Secondary, tr("Reset")))
    , m_sections(new SegmentedControl({ tr("Tiers"), tr("Why"), tr("Compare"), tr("Stability"), tr("Other ways") }))
    , m_sectionTitle(new SectionTitle(QString()))
    , m_details(new QStackedWidget)
    , m_tiers(new BarListView)
    , m_waterfall(new WaterfallView)
    , m_words(new TextLabel(TextRole::Body))
    , m_advice(new FitAdviceView)
    , m_compare(new FitCompareView)
    , m_difference(new FitDifferenceView)
    , m_stability(new FitStabilityView)
    , m_lenses(new FitLensesView)
{
    setObjectName(QStringLiteral("fitPage"));
    build();
    connectAll();
    refresh();
}

void FitPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_table->setAccessibleName(tr("Companies by rank"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    m_table->setItemDelegateForColumn(RankingModel::BarColumn, new ScoreBarDelegate(m_table));
    m_table->setItemDelegateForColumn(RankingModel::TierColumn, new TierDelegate(m_table));
    m_table->setItemDelegateForColumn(RankingModel::CertaintyColumn, new CertaintyDelegate(m_table));
    m_table->setColumnHidden(RankingModel::MoveColumn, true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RankingModel::RankColumn, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RankingModel::CompanyColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] { { RankingModel::CheckColumn, 48 }, { RankingModel::RankColumn, 40 },
                                         { RankingModel::BarColumn, 96 },   { RankingModel::RangeColumn, 72 },
                                         { RankingModel::TierColumn, 98 },  { RankingModel::CertaintyColumn, 104 } };
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width);
    // As wide as its word, which is longer in other languages.
    const QString fit = m_model->headerData(RankingModel::FitColumn, Qt::Horizontal).toString();
    header->resizeSection(RankingModel::FitColumn,
                          std::max(56, header->fontMetrics().horizontalAdvance(fit) + 2 * metric::SpaceM));
    new ColumnFolding(m_table, RankingModel::CompanyColumn, 120,
                      { RankingModel::RangeColumn, RankingModel::CertaintyColumn, RankingModel::BarColumn });
}

QWidget *FitPage::buildLeft()
{
    buildTable();
    m_onlyRanked->setObjectName(QStringLiteral("onlyRanked"));
    m_onlyRanked->setCheckable(true);
    m_onlyRanked->setChecked(true);
    m_model->setOnlyRanked(true);
    m_search->setObjectName(QStringLiteral("fitSearch"));
    m_search->setAccessibleName(tr("Find a company in the ranking"));
    m_search->setMaximumWidth(180);
    m_rankingTitle->setObjectName(QStringLiteral("rankingTitle"));
    m_rankingTitle->addTrailing(m_onlyRanked);
    m_rankingTitle->addTrailing(m_search);
    m_rankingTitle->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::SpaceM, metric::SpaceS);
    m_note->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::SpaceM, metric::SpaceS);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rankingTitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    left->setMinimumWidth(420);
    return left;
}

QWidget *FitPage::buildSections()
{
    m_sections->setObjectName(QStringLiteral("fitSections"));
    m_tiers->setObjectName(QStringLiteral("tierShares"));
    m_tiers->setAccessibleName(tr("Companies per tier"));
    m_waterfall->setObjectName(QStringLiteral("whyWaterfall"));
    m_waterfall->setAccessibleName(tr("Points by criterion"));
    m_compare->setObjectName(QStringLiteral("compareView"));
    m_words->setObjectName(QStringLiteral("whyWords"));
    m_words->setWordWrap(true);
    m_waterfallBox = new ChartOrTable(m_waterfall);
    m_compareBox = new ChartOrTable(m_compare);
    auto *why = new QWidget;
    auto *whyLayout = new QVBoxLayout(why);
    whyLayout->setContentsMargins(0, 0, 0, 0);
    whyLayout->setSpacing(metric::SpaceM);
    whyLayout->addWidget(m_words);
    whyLayout->addWidget(m_advice);
    whyLayout->addWidget(m_waterfallBox);
    whyLayout->addStretch(1);
    auto *comparing = new QWidget;
    auto *comparingLayout = new QVBoxLayout(comparing);
    comparingLayout->setContentsMargins(0, 0, 0, 0);
    comparingLayout->setSpacing(metric::SpaceL);
    comparingLayout->addWidget(m_compareBox);
    comparingLayout->addWidget(m_difference);
    comparingLayout->addStretch(1);
    const auto atTheTop = [](QWidget *view) {
        auto *box = new QWidget;
        auto *boxLayout = new QVBoxLayout(box);
        boxLayout->setContentsMargins(0, 0, 0, 0);
        boxLayout->addWidget(view);
        boxLayout->addStretch(1);
        return box;
    };
    for (QWidget *content : std::initializer_list<QWidget *> { new ChartOrTable(m_tiers), why, comparing,
                                                               atTheTop(m_stability), atTheTop(m_lenses) }) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(content);
        m_details->addWidget(scroll);
    }
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    layout->setSpacing(metric::SpaceS);
    m_sectionTitle->addTrailing(m_sections);
    m_sectionTitle->setObjectName(QStringLiteral("sectionTitle"));
    layout->addWidget(m_sectionTitle);
    layout->addWidget(m_details, 1);
    return box;
}

QWidget *FitPage::buildRight()
{
    m_histogram->setObjectName(QStringLiteral("fitHistogram"));
    m_histogram->setAccessibleName(tr("Distribution of fit with tier cuts to try out"));
    m_histogram->setEditable(true);
    m_finding->setObjectName(QStringLiteral("fitFinding"));
    m_finding->addTrailing(new TextLabel(TextRole::Caption, tr("Drag a cut to try it")));
    m_trialBar->setObjectName(QStringLiteral("trialBar"));
    m_trialText->setObjectName(QStringLiteral("trialText"));
    m_trialText->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("applyCuts"));
    m_reset->setObjectName(QStringLiteral("resetCuts"));
    auto *trial = new QHBoxLayout(m_trialBar);
    trial->setContentsMargins(0, 0, 0, 0);
    trial->setSpacing(metric::SpaceS);
    trial->addWidget(m_trialText, 1);
    trial->addWidget(m_reset);
    trial->addWidget(m_apply);
    enableWriting(m_apply, session().isReadOnly());
    m_trialBar->hide();
    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    topLayout->setSpacing(metric::SpaceS);
    topLayout->addWidget(m_finding);
    topLayout->addWidget(new ChartOrTable(m_histogram), 1);
    m_coverage->setObjectName(QStringLiteral("fitCoverageStrip"));
    m_coverage->layout()->setContentsMargins(0, 0, 0, 0);
    topLayout->addWidget(m_coverage);
    topLayout->addWidget(m_trialBar);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top, 3);
    layout->addWidget(new Hairline);
    layout->addWidget(buildSections(), 4);
    right->setMinimumWidth(420);
    return right;
}

void FitPage::build()
{
    m_shortlist->setObjectName(QStringLiteral("shortlistFromSelection"));
    auto *menu = new QMenu(m_shortlist);
    menu->setObjectName(QStringLiteral("shortlistMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillShortlistMenu(menu, session(), frame(), [this] { return chosen(); });
    });
    m_shortlist->setMenu(menu);
    auto *header = new PageHeader(tr("Fit"));
    header->addLeading(m_profile);
    header->addTrailing(m_shortlist);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("fitSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setSizes({ 740, 620 });
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *content = new Surface(Token::SurfacePage);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    auto *empty = new EmptyState(QLatin1StringView("fit"), tr("Fit ranks every company against an ideal profile."),
                                 tr("Choose an ideal profile"));
    empty->setObjectName(QStringLiteral("noFit"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { frame().openPage(PageId::Profiles); });
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void FitPage::connectAll()
{
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session(), &Session::changed, this, refreshIfSeen);
    connect(&session(), &Session::measuringProfileChanged, this, refreshIfSeen);
    connect(m_onlyRanked, &QAbstractButton::toggled, this, [this](bool on) {
        m_model->setOnlyRanked(on);
        showRankingTitle();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showRankingTitle();
    });
    connect(m_search, &SearchField::leftDownward, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_histogram, &HistogramView::cutMoved, this, &FitPage::tryCut);
    connect(m_histogram, &HistogramView::binActivated, this, &FitPage::openBin);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { showSection(m_sections->currentIndex()); });
    connect(m_reset, &QAbstractButton::clicked, this, &FitPage::resetCuts);
    connect(m_apply, &QAbstractButton::clicked, this, &FitPage::applyCuts);
    connect(m_sections, &SegmentedControl::currentChanged, this, &FitPage::showSection);
    connect(m_tiers, &BarListView::rowActivated, this, [this](int row) {
        std::vector<PartnerId> partners;
        for (const std::uint32_t member : rowsOf(m_shown->sheet, tierBarKinds(m_shown->sheet).at(row)))
            partners.push_back(m_shown->pool->id(member));
        frame().openPartnerRows(partners, m_tiers->data().rows.at(row).label);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == RankingModel::CheckColumn)
            return;
        std::vector<PartnerId> shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.push_back(m_model->partnerAt(row));
        frame().openPartnerPage(m_model->partnerAt(index.row()), shown);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!row.isValid() || m_sections->currentIndex() == CompareSection)
            return;
        m_sections->setCurrentIndex(WhySection);
        showWhy(m_model->partnerAt(row.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { enableWriting(m_shortlist, session().isReadOnly(), !chosen().empty()); });
    connect(m_model, &RankingModel::checkedChanged, this, [this] {
        enableWriting(m_shortlist, session().isReadOnly(), !chosen().empty());
        if (m_model->checked().size() >= 2)
            m_sections->setCurrentIndex(CompareSection);
        showComparison();
    });
    connect(m_model, &RankingModel::checkRefused, this, [this] {
        frame().showMessage(MessageKind::Info, tr("Five companies can be compared at once. Uncheck one first."));
    });
}

void FitPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FitPage::activate()
{
    refresh();
}

PartnerId FitPage::current() const
{
    return m_model->partnerAt(m_table->currentIndex().row());
}

std::vector<PartnerId> FitPage::chosen() const
{
    if (!m_model->checked().isEmpty())
        return { m_model->checked().begin(), m_model->checked().end() };
    std::vector<PartnerId> partners;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        partners.push_back(m_model->partnerAt(row.row()));
    return partners;
}

void FitPage::refresh()
{
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    m_real = scores ? *scores : nullptr;
    // No profile yet is a state of the page; a profile that cannot be scored is worth saying.
    if (!scores && scores.error().code != ErrorCode::NotFound)
        frame().showError(scores.error());
    endTrial();
    m_stack->setCurrentIndex(m_real ? 0 : 1);
    showScores();
}

void FitPage::showRankingTitle()
{
    if (!m_shown)
        return;
    const QLocale locale;
    const auto ranked = static_cast<qsizetype>(m_shown->rankedCount());
    const qsizetype listed = m_model->rowCount();
    m_rankingTitle->setTitle(
        !m_search->text().trimmed().isEmpty() ? tr("%1 companies found").arg(locale.toString(listed))
            : m_onlyRanked->isChecked()
            ? tr("%1 companies ranked").arg(locale.toString(ranked))
            : tr("%1 companies, %2 of them ranked").arg(locale.toString(listed), locale.toString(ranked)));
}

void FitPage::showScores()
{
    const PartnerId kept = current();
    m_model->setScores(m_shown);
    enableWriting(m_shortlist, session().isReadOnly(), !chosen().empty());
    m_trialBar->setVisible(m_trial.has_value());
    m_cells.follow(m_shown, m_real);
    m_coverage->refresh(tr("the cuts as they are"));
    if (!m_shown)
        return;
    if (kept.isValid() && current() != kept && m_model->rowOf(kept) >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(kept), RankingModel::CompanyColumn));
    showRankingTitle();
    const QLocale locale;
    m_steps = distribution(m_shown->sheet);
    m_note->setText(
        tr("Mean fit %1. On average %2 % of the weight rests on known facts.")
            .arg(locale.toString(m_steps.meanFit, 'f', 1), locale.toString(m_steps.meanKnown * 100, 'f', 0)));
    m_finding->setTitle(fitFinding(*m_shown));
    m_finding->setCaption(tr("Fit of the companies with a rank, by tier"));
    m_histogram->setData(fitHistogram(m_shown->sheet, m_steps));
    // Stability and lenses are found by jobs: they begin when the cut rests.
    if (m_trial && m_sections->currentIndex() >= StabilitySection)
        m_rest.start();
    else
        showSection(m_sections->currentIndex());
}

void FitPage::openBin(double from, double to)
{
    if (!m_shown)
        return;
    std::vector<PartnerId> partners;
    for (const std::uint32_t row : rankedRows(m_shown->sheet, from, to))
        partners.push_back(m_shown->pool->id(row));
    const QLocale locale;
    frame().openPartnerRows(partners, tr("Fit %1 to %2").arg(locale.toString(from), locale.toString(to)));
}

void FitPage::tryCut(int cut, double value)
{
    if (!m_real)
        return;
    if (!m_trial)
        m_trial = m_real->version.profile;
    moveCut(*m_trial, cut, value);
    ProfileVersion version = m_real->version;
    version.profile = *m_trial;
    const Result<std::shared_ptr<const Scores>> tried = session().preview(version, m_live, LivePreview::Order::First);
    if (!check(tried))
        return;
    m_shown = *tried;
    m_trialText->setText(trialInWords());
    showScores();
}

QString FitPage::trialInWords() const
{
    const auto text = [](std::size_t count) { return QLocale().toString(qsizetype(count)); };
    const std::vector<Tier> &now = m_shown->sheet.tiers;
    const std::vector<Tier> &before = m_real->sheet.tiers;
    QStringList parts;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto was = std::ranges::find(before, now[i].name, &Tier::name);
        if (was == before.end() || was->atLeast == now[i].atLeast)
            continue;
        parts << tr("%1 from %2 instead of %3: %4 companies instead of %5")
                     .arg(now[i].name, numberText(now[i].atLeast, 2), numberText(was->atLeast, 2),
                          text(m_shown->shares.perTier[i]),
                          text(m_real->shares.perTier[static_cast<std::size_t>(was - before.begin())]));
    }
    const std::size_t qualified = m_shown->shares.qualified;
    parts << (qualified == m_real->shares.qualified
                  ? tr("%1 qualify, as before").arg(text(qualified))
                  : tr("%1 qualify instead of %2").arg(text(qualified), text(m_real->shares.qualified)));
    return tr("A trial: %1.").arg(parts.join(QStringLiteral("; ")));
}

void FitPage::resetCuts()
{
    endTrial();
    showScores();
}

void FitPage::endTrial()
{
    m_rest.stop();
    m_trial.reset();
    m_shown = m_real;
    m_live = LivePreview(); // a large pool's sums are not kept for the next time
}

void FitPage::applyCuts()
{
    if (!m_trial || !m_real)
        return;
    const std::vector<Tier> tiers = m_trial->tiers;
    ProfileDraft draft(session(), m_real->version.id);
    if (!check(draft.commit(tr("Move tier cuts of %1").arg(draft.profile().name),
                            [&](IdealProfile &profile) { profile.tiers = tiers; })))
        return;
    const ProfileId id = draft.id();
    frame().showMessage(MessageKind::Done, tr("The cuts stand in the draft, version %1.").arg(draft.version().version),
                        tr("Open the draft"), [this, id] { frame().openProfile(id); });
    refresh();
}

QList<Place> FitPage::places()
{
    const auto part = [this](const QString &name, Section section) {
        return Place { name, [this, section] { m_sections->setCurrentIndex(section); } };
    };
    return { part(tr("Fit: companies by tier"), TiersSection), part(tr("Fit: why this fit"), WhySection),
             part(tr("Fit: compare companies"), CompareSection),
             part(tr("Fit: stability of the ranking"), StabilitySection),
             part(tr("Fit: other ways to add up (TOPSIS, geometric mean)"), LensesSection) };
}

void FitPage::showSection(int section)
{
    m_details->setCurrentIndex(section);
    if (!m_shown)
        return;
    if (section == WhySection)
        showWhy(current());
    else if (section == CompareSection)
        showComparison();
    else if (section == StabilitySection)
        showStability();
    else if (section == LensesSection)
        showLenses();
    else
        showTiers();
}

void FitPage::showTiers()
{
    m_sectionTitle->setTitle(tr("%1 of %2 companies qualify")
                                 .arg(QLocale().toString(qsizetype(m_steps.qualified)),
                                      QLocale().toString(qsizetype(m_shown->pool->size()))));
    m_sectionTitle->setCaption(tr("Companies by tier, and what keeps the others out"));
    m_tiers->setData(tierBars(m_shown->sheet, m_steps));
}

void FitPage::showStability()
{
    m_stability->setScores(m_shown);
    m_sectionTitle->setTitle(tr("How firm the ranking is"));
    m_sectionTitle->setCaption(tr("How far each weight can move; tick: now"));
}

void FitPage::showLenses()
{
    m_lenses->setScores(m_shown);
    m_sectionTitle->setTitle(tr("Other ways to add up"));
    m_sectionTitle->setCaption(tr("For comparison alone; tiers follow the fit"));
}

void FitPage::showWhy(PartnerId partner)
{
    const std::optional<std::size_t> row = m_shown && partner.isValid() ? m_shown->pool->rowOf(partner) : std::nullopt;
    m_waterfallBox->setVisible(row.has_value());
    if (!row) {
        m_sectionTitle->setTitle(tr("Select a company"));
        m_sectionTitle->setCaption(tr("Then it stands here where its points come from"));
        m_words->setText({});
        m_advice->setAdvice({});
        return;
    }
    const Explanation explanation = explain(m_shown->compiled, m_shown->sheet, *row);
    m_sectionTitle->setTitle(m_shown->pool->name(*row));
    m_sectionTitle->setCaption(tr("Points each criterion adds, of 100; hatched where an estimate stands in"));
    m_words->setText(inWords(explanation).join(QLatin1Char('\n')));
    m_advice->setAdvice(fitAdvice(*m_shown, *row, !m_trial));
    m_waterfall->setData(whyWaterfall(*m_shown, *row, explanation));
}

void FitPage::showComparison()
{
    if (!m_shown || m_details->currentIndex() != CompareSection)
        return;
    const QList<PartnerId> &checked = m_model->checked();
    m_compareBox->setVisible(checked.size() >= 2);
    m_difference->setVisible(checked.size() >= 2);
    m_sectionTitle->setTitle(checked.size() >= 2 ? tr("%1 companies side by side").arg(checked.size())
                                                 : tr("Check two to five companies"));
    m_sectionTitle->setCaption(tr("Points by group of criteria, 0 to 100"));
    if (checked.size() < 2)
        return;
    m_compare->setData(compare(*m_shown, checked));
    m_difference->setCompanies(m_shown, checked);
}

} // namespace partnerscope
