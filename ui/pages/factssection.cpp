#include "ui/pages/factssection.h"

#include "domain/offeredschema.h"
#include "session/dataqualityjob.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <cmath>
#include <set>

namespace partnerscope {

namespace {
constexpr std::size_t SmallPool = 20'000; ///< looked over within a frame or two
enum WorkColumn { FactsColumn, WeightColumn, CompaniesColumn, WorkColumnCount };

QString missingLabel()
{
    return FactsSection::tr("Missing from the last list it was on");
}

QString issueLabel(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::Incomplete: return FactsSection::tr("A required fact is unknown");
    case QualityIssue::Stale: return FactsSection::tr("A fact is out of date");
    case QualityIssue::Unverified: return FactsSection::tr("No fact is verified");
    case QualityIssue::Unowned: return FactsSection::tr("Nobody owns the profile");
    case QualityIssue::ReviewDue: return FactsSection::tr("A review is due");
    case QualityIssue::OutOfVocabulary: return FactsSection::tr("A term is not reviewed");
    case QualityIssue::Contradictory: return FactsSection::tr("Facts contradict each other");
    }
    Q_UNREACHABLE();
}

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

QStandardItem *cell(const QString &text, bool isFigure)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (isFigure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}
} // namespace

FactsSection::FactsSection(Session &session, Frame &frame, QWidget *parent)
    : QualitySection(session, frame, parent)
    , m_title(new SectionTitle({}))
    , m_issues(new BarListView)
    , m_workTitle(new SectionTitle({}))
    , m_workModel(new QStandardItemModel(0, WorkColumnCount, this))
    , m_workView(new QTableView)
    , m_show(new Button(ButtonKind::Secondary, tr("Show companies")))
    , m_ask(new Button(ButtonKind::Primary, QLatin1StringView("mail"), tr("Ask by questionnaire …")))
{
    setObjectName(QStringLiteral("factsSection"));
    auto *ground = new Surface(Token::SurfacePage);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(metric::PageMargin, metric::SpaceL, metric::PageMargin, metric::SpaceL);
    row->setSpacing(metric::SpaceXl);
    row->addWidget(buildIssues(), 1);
    row->addWidget(buildWork(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
    const auto invalidate = [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::changed, this, invalidate);
    connect(&session, &Session::measuringProfileChanged, this, invalidate);
}

FactsSection::~FactsSection()
{
    if (m_job)
        m_job->disconnect(this);
}

QString FactsSection::title() const
{
    return tr("Facts");
}

QWidget *FactsSection::buildIssues()
{
    m_title->setObjectName(QStringLiteral("factsTitle"));
    m_issues->setObjectName(QStringLiteral("factsIssues"));
    m_issues->setAccessibleName(tr("Companies by what is wrong with their facts"));
    connect(m_issues, &BarListView::rowActivated, this, &FactsSection::openIssue);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_title);
    column->addWidget(m_issues);
    column->addStretch(1);
    return part;
}

QWidget *FactsSection::buildWork()
{
    m_workTitle->setObjectName(QStringLiteral("workTitle"));
    m_workModel->setHorizontalHeaderLabels({ tr("Facts"), tr("Weight"), tr("Companies") });
    m_workView->setModel(m_workModel);
    m_workView->setObjectName(QStringLiteral("workList"));
    m_workView->setAccessibleName(tr("Facts to find out first"));
    TableLook::apply(m_workView)->setFirstColumnMargin(0);
    m_workView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_workView->horizontalHeader()->setSectionResizeMode(FactsColumn, QHeaderView::Stretch);
    m_workView->horizontalHeader()->resizeSection(WeightColumn, 80);
    m_workView->horizontalHeader()->resizeSection(CompaniesColumn, 104);
    for (const int figure : { WeightColumn, CompaniesColumn })
        m_workModel->setHeaderData(figure, Qt::Horizontal, int { Qt::AlignRight | Qt::AlignVCenter },
                                   Qt::TextAlignmentRole);
    m_show->setObjectName(QStringLiteral("showWork"));
    m_ask->setObjectName(QStringLiteral("askWork"));
    connect(m_workView, &QAbstractItemView::activated, this, &FactsSection::openWork);
    connect(m_show, &QAbstractButton::clicked, this, &FactsSection::openWork);
    connect(m_ask, &QAbstractButton::clicked, this, &FactsSection::askWork);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metric::SpaceS);
    actions->addStretch(1);
    actions->addWidget(m_show);
    actions->addWidget(m_ask);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_workTitle);
    column->addWidget(m_workView, 1);
    column->addLayout(actions);
    return part;
}

void FactsSection::activate()
{
    if (m_isStale)
        refresh();
}

void FactsSection::refresh()
{
    if (m_job)
        return; // what it finds is looked at again when it has ended, if something changed meanwhile
    m_isStale = false;
    const auto used = std::make_shared<const Schema>(withoutRetired(*session().schema(), session().retired()));
    DataQualityJob::Input input { used, session().pool(), {}, session().clock().today() };
    // Without a profile in force completeness goes by what is required alone.
    if (const Result<std::shared_ptr<const Scores>> scores = session().measuringScores())
        input.scores = *scores;
    m_pool = input.pool;
    if (m_pool->size() <= SmallPool) {
        take(DataQualityJob::look(input));
        return;
    }
    auto job = std::make_unique<DataQualityJob>(std::move(input));
    m_job = job.get();
    connect(m_job, &Job::finished, this, [this, running = m_job] {
        m_job = nullptr;
        if (running)
            take(running->result());
        if (m_isStale && isVisible())
            refresh();
    });
    frame().runJob(std::move(job));
}

void FactsSection::take(DataQuality quality)
{
    m_quality = std::move(quality);
    findMissing();
    showIssues();
    showWork();
    Q_EMIT shown();
}

/// Each company once, however many lists it is missing from.
void FactsSection::findMissing()
{
    std::set<PartnerId> missing;
    if (const Result<QList<Listing>> listings = session().missingListings()) {
        for (const Listing &listing : *listings) {
            if (m_pool->rowOf(listing.partner))
                missing.insert(listing.partner);
        }
    }
    m_missing.assign(missing.begin(), missing.end());
}

void FactsSection::showIssues()
{
    const ProfileVersion *profile = session().profile(session().measuringProfile());
    m_title->setTitle(m_pool->size() == 0
                          ? tr("There are no facts to look over yet")
                          : tr("The facts are %L1 % complete").arg(percentOf(m_quality.meanCompleteness)));
    m_title->setCaption(profile
                            ? tr("Required facts, and what \"%1\" measures by its weight; click to see the companies")
                                  .arg(profile->profile.name)
                            : tr("Required facts; click to see the companies"));
    BarListData bars;
    const auto add = [&](const QString &label, std::size_t companies) {
        BarListRow row;
        row.label = label;
        row.value = static_cast<double>(companies);
        row.valueText = QStringLiteral("%L1").arg(companies);
        if (m_pool->size() > 0)
            row.shareText = tr("%L1 %").arg(percentOf(row.value / static_cast<double>(m_pool->size())));
        bars.rows << row;
    };
    for (const QualityList &list : m_quality.lists)
        add(issueLabel(list.issue), list.rows.size());
    if (!m_missing.empty())
        add(missingLabel(), m_missing.size());
    bars.maximum = static_cast<double>(m_pool->size());
    m_issues->setData(bars);
}

void FactsSection::showWork()
{
    m_workModel->removeRows(0, m_workModel->rowCount());
    for (const FactWork &work : m_quality.work) {
        m_workModel->appendRow({ cell(labelsOf(work.attributes), false),
                                 cell(tr("%L1 %").arg(percentOf(work.weight)), true),
                                 cell(QStringLiteral("%L1").arg(work.rows.size()), true) });
    }
    if (m_quality.work.empty()) {
        const bool isMeasured = session().measuringProfile().isValid();
        m_workTitle->setTitle(isMeasured ? tr("Nothing the profile measures is unknown")
                                         : tr("No ideal profile says yet which facts matter most"));
        m_workTitle->setCaption({});
    } else {
        const FactWork &first = m_quality.work.front();
        m_workTitle->setTitle(tr("%n fact(s) carry %L1 % of the weight for %L2 companies", nullptr,
                                 static_cast<int>(first.attributes.size()))
                                  .arg(percentOf(first.weight))
                                  .arg(first.rows.size()));
        m_workTitle->setCaption(tr("What to find out first: unknown for the same companies, best fit first"));
        m_workView->selectRow(0);
    }
    m_show->setEnabled(!m_quality.work.empty());
    enableWriting(m_ask, session().isReadOnly(), !m_quality.work.empty());
}

const FactWork *FactsSection::currentWork() const
{
    const int row = m_workView->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_quality.work.size()) ? &m_quality.work[static_cast<std::size_t>(row)]
                                                                     : nullptr;
}

std::vector<PartnerId> FactsSection::partnersOf(const std::vector<std::uint32_t> &rows) const
{
    std::vector<PartnerId> partners;
    partners.reserve(rows.size());
    for (const std::uint32_t row : rows)
        partners.push_back(m_pool->id(row));
    return partners;
}

QString FactsSection::labelsOf(const QStringList &attributes) const
{
    QStringList labels;
    for (const QString &key : attributes) {
        const Attribute *attribute = session().schema()->find(key);
        labels << (attribute ? attribute->label : key);
    }
    return labels.join(QStringLiteral(", "));
}

void FactsSection::openIssue(int row)
{
    const auto issues = static_cast<int>(m_quality.lists.size());
    if (row == issues && !m_missing.empty())
        frame().openPartnerRows(m_missing, missingLabel());
    if (row < 0 || row >= issues)
        return;
    const QualityList &list = m_quality.lists[static_cast<std::size_t>(row)];
    frame().openPartnerRows(partnersOf(list.rows), issueLabel(list.issue));
}

void FactsSection::openWork()
{
    if (const FactWork *work = currentWork())
        frame().openPartnerRows(partnersOf(work->rows), tr("Unknown: %1").arg(labelsOf(work->attributes)));
}

void FactsSection::askWork()
{
    if (const FactWork *work = currentWork())
        Q_EMIT askRequested(partnersOf(work->rows), work->attributes);
}

} // namespace partnerscope
