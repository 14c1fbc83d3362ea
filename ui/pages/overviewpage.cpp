#include "ui/pages/overviewpage.h"

#include "insight/nearmisses.h"
#include "session/exports.h"
#include "session/pagedata.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/profilehealth.h"
#include "ui/models/chartdata.h"
#include "ui/pages/measuringcombo.h"
#include "ui/pages/overviewrows.h"
#include "ui/report/documents.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr std::size_t GapRows = 6;
constexpr int ChangeRows = 8;

QString count(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString percent(double share)
{
    return QLocale().toString(std::lround(share * 100));
}

double ratio(std::size_t part, std::size_t whole)
{
    return whole ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// A column of a dashboard band: margin, title, content.
QVBoxLayout *column(QHBoxLayout *band, int stretch)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metric::SpaceS);
    band->addLayout(layout, stretch);
    return layout;
}

QHBoxLayout *band(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(metric::PageMargin, metric::SectionGap, metric::PageMargin, metric::SectionGap);
    layout->setSpacing(40);
    return layout;
}
} // namespace

OverviewPage::OverviewPage(Session &session, Frame &frame, QWidget *parent)
    : MeasuredPage(
        session, frame,
        { QLatin1StringView("overview"),
          tr("Here you see at a glance who fits, in which tier, and where the holes are.") },
        { QLatin1StringView("profiles"), tr("Say what an ideal partner looks like, and the figures follow.") }, parent)
{
    build();
}

void OverviewPage::build()
{
    auto *header = new PageHeader(tr("Overview"), this);
    header->addTrailing(new TextLabel(TextRole::Body, Token::TextMuted, tr("Measured with"), header));
    header->addTrailing(new MeasuringCombo(session(), this->frame(), header));
    auto *report = new Button(ButtonKind::Secondary, QLatin1StringView("export"), tr("Export report"), header);
    report->setObjectName(QStringLiteral("exportReport"));
    connect(report, &QAbstractButton::clicked, this, &OverviewPage::exportReport);
    header->addTrailing(report);

    auto *content = new Surface(Token::SurfacePage, this);
    auto *bands = new QVBoxLayout(content);
    bands->setContentsMargins(0, 0, 0, 0);
    bands->setSpacing(0);
    bands->addWidget(buildFigures());
    bands->addWidget(new Hairline(Qt::Horizontal, content));
    bands->addWidget(buildCharts());
    bands->addWidget(new Hairline(Qt::Horizontal, content));
    bands->addWidget(buildLists(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    setContent(scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(stack(), 1);
}

QWidget *OverviewPage::buildFigures()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(metric::PageMargin, metric::SpaceHair, metric::PageMargin, metric::SectionGap);
    row->setSpacing(metric::SpaceL);
    const auto add = [&](const QString &caption, const char *name) {
        if (row->count() > 0)
            row->addWidget(new Hairline(Qt::Vertical, widget));
        auto *tile = new FigureTile(caption, widget);
        tile->setObjectName(QString::fromLatin1(name));
        row->addWidget(tile, 1);
        return tile;
    };
    m_pool = add(tr("Pool"), "poolFigure");
    m_qualified = add(tr("Qualified"), "qualifiedFigure");
    m_topTier = add(tr("Top tier"), "topTierFigure");
    m_covered = add(tr("Demand covered"), "coverageFigure");
    m_known = add(tr("Known facts"), "knownFigure");
    for (FigureTile *tile : { m_pool, m_qualified, m_topTier, m_covered })
        tile->setActivatable(true);
    connect(m_pool, &FigureTile::activated, this, [this] { frame().openPartners({}); });
    connect(m_covered, &FigureTile::activated, this, [this] { frame().openPage(PageId::Coverage); });
    connect(m_topTier, &FigureTile::activated, this, [this] {
        if (m_scores && !m_scores->sheet.tiers.empty())
            showRows(rowsOf(m_scores->sheet, { TierBarKind::Tier, 0 }), m_scores->sheet.tiers.front().name);
    });
    connect(m_qualified, &FigureTile::activated, this, [this] {
        std::vector<std::uint32_t> rows;
        for (std::size_t i = 0; m_scores && i < m_scores->sheet.size(); ++i) {
            if (m_scores->sheet.qualifies(i))
                rows.push_back(static_cast<std::uint32_t>(i));
        }
        showRows(rows, tr("Qualified"));
    });
    return widget;
}

QWidget *OverviewPage::buildCharts()
{
    auto *widget = new QWidget(this);
    QHBoxLayout *row = band(widget);
    QVBoxLayout *tiers = column(row, 2);
    m_tierTitle = new SectionTitle({}, {}, widget);
    m_tiers = new BarListView(widget);
    m_tiers->setObjectName(QStringLiteral("tierBars"));
    m_tiers->setAccessibleName(tr("Companies by tier"));
    tiers->addWidget(m_tierTitle);
    tiers->addWidget(new ChartOrTable(m_tiers));
    tiers->addStretch(1);
    QVBoxLayout *fit = column(row, 4);
    m_fitTitle = new SectionTitle({}, {}, widget);
    m_histogram = new HistogramView(widget);
    m_histogram->setObjectName(QStringLiteral("fitHistogram"));
    m_histogram->setAccessibleName(tr("Distribution of fit"));
    fit->addWidget(m_fitTitle);
    fit->addWidget(new ChartOrTable(m_histogram), 1);
    connect(m_tiers, &BarListView::rowActivated, this, [this](int bar) {
        if (m_scores)
            showRows(rowsOf(m_scores->sheet, tierBarKinds(m_scores->sheet).at(bar)),
                     m_tiers->data().rows.at(bar).label);
    });
    connect(m_histogram, &HistogramView::binActivated, this, [this](double from, double to) {
        if (m_scores)
            showRows(rankedRows(m_scores->sheet, from, to),
                     tr("Fit %1 to %2").arg(QLocale().toString(from), QLocale().toString(to)));
    });
    return widget;
}

QWidget *OverviewPage::buildLists()
{
    auto *widget = new QWidget(this);
    QHBoxLayout *row = band(widget);
    const auto addList = [&](SectionTitle **title, int stretch) {
        QVBoxLayout *list = column(row, stretch);
        *title = new SectionTitle({}, {}, widget);
        list->addWidget(*title);
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        list->addLayout(rows);
        list->addStretch(1);
        return rows;
    };
    SectionTitle *changes = nullptr;
    m_gaps = addList(&m_gapTitle, 3);
    m_health = addList(&m_healthTitle, 3);
    m_changes = addList(&changes, 3);
    changes->setTitle(tr("Recent changes"));
    changes->setCaption(tr("Who changed what, newest first"));
    auto *open = new LinkButton(tr("Open coverage"), TextRole::Caption, widget);
    connect(open, &QAbstractButton::clicked, this, [this] { frame().openPage(PageId::Coverage); });
    m_gapTitle->addTrailing(open);
    return widget;
}

bool OverviewPage::showScores(const std::shared_ptr<const Scores> &scores)
{
    m_scores = scores;
    if (!m_scores)
        return false;
    Result<CoverageMap> map = coverageOf(*m_scores, defaultCoverageAxes(*m_scores));
    m_coverage = map ? std::optional(std::move(*map)) : std::nullopt;
    const Distribution shares = distribution(m_scores->sheet);
    showFigures(*m_scores, shares);
    showCharts(*m_scores, shares);
    showGaps(*m_scores);
    showHealth(*m_scores);
    showChanges();
    return true;
}

void OverviewPage::showFigures(const Scores &scores, const Distribution &shares)
{
    const std::size_t size = scores.sheet.size();
    m_pool->setFigure(count(size), tr("companies"));
    m_pool->setChange(tr("%1 have a rank").arg(count(scores.ranking.ranked)));
    m_qualified->setFigure(count(shares.qualified), tr("%1 % of pool").arg(percent(ratio(shares.qualified, size))));
    m_qualified->setChange(tr("from fit %1").arg(QLocale().toString(qualifyAt(scores.version.profile))));
    const bool tiered = !scores.sheet.tiers.empty();
    const std::size_t top = tiered ? shares.perTier.front() : 0;
    m_topTier->setFigure(tiered ? count(top) : QStringLiteral("–"),
                         tiered ? tr("in %1").arg(scores.sheet.tiers.front().name) : QString());
    m_topTier->setChange(tiered ? tr("%1 % of qualified").arg(percent(ratio(top, shares.qualified)))
                                : tr("the profile has no tiers"));
    m_known->setFigure(percent(shares.meanKnown), tr("% of weight"));
    m_known->setChange(tr("%1 companies known too little").arg(count(shares.insufficient)),
                       shares.insufficient > 0 ? Tone::Caution : Tone::Neutral);
    double demand = 0;
    double served = 0;
    std::size_t open = 0;
    if (m_coverage) {
        for (const CoverageCell &cell : m_coverage->cells) {
            demand += cell.demand.value_or(0);
            served += std::min(cell.supply, cell.demand.value_or(0));
            open += cell.state == CoverageState::Uncovered ? 1 : 0;
        }
    }
    m_covered->setFigure(demand > 0 ? percent(served / demand) : QStringLiteral("–"),
                         demand > 0 ? tr("% of demand") : QString());
    m_covered->setChange(demand > 0 ? tr("%1 cells have no partner").arg(count(open))
                                    : tr("the profile names no customers"),
                         open > 0 && demand > 0 ? Tone::Caution : Tone::Neutral);
}

void OverviewPage::showCharts(const Scores &scores, const Distribution &shares)
{
    const std::size_t size = scores.sheet.size();
    m_tiers->setData(tierBars(scores.sheet, shares));
    const QString qualified = tr("%1 % of the pool qualify").arg(percent(ratio(shares.qualified, size)));
    m_tierTitle->setTitle(
        scores.sheet.tiers.empty()
            ? qualified
            : tr("%1, %2 reach %3").arg(qualified, count(shares.perTier.front()), scores.sheet.tiers.front().name));
    m_tierTitle->setCaption(tr("Companies by tier or reason; they add up to %1").arg(count(size)));
    m_histogram->setData(fitHistogram(scores.sheet, shares));
    const std::size_t near = nearMisses(scores.compiled, scores.sheet, scores.sheet.tiers.size(), NearPoints);
    m_fitTitle->setTitle(scores.sheet.tiers.empty()
                             ? tr("Mean fit is %1").arg(QLocale().toString(shares.meanFit, 'f', 1))
                             : tr("%1 companies are within 5 points of a better tier").arg(count(near)));
    m_fitTitle->setCaption(tr("%1 ranked companies; must-have failed and too little known are left out")
                               .arg(count(scores.ranking.ranked)));
}

void OverviewPage::showGaps(const Scores &scores)
{
    clearRows(m_gaps);
    if (!m_coverage || !m_coverage->hasDemand) {
        m_gapTitle->setTitle(tr("No demand to compare with"));
        m_gapTitle->setCaption(tr("Name regions and industries of your customers in the profile"));
        return;
    }
    std::vector<std::pair<int, int>> cells;
    double widest = 0;
    for (int row = 0; row < m_coverage->rowCodes.size(); ++row) {
        for (int column = 0; column < m_coverage->columnCodes.size(); ++column) {
            cells.emplace_back(row, column);
            widest = std::max(widest, m_coverage->at(row, column).demand.value_or(0));
        }
    }
    const auto gap = [&](const std::pair<int, int> &cell) { return gapOf(m_coverage->at(cell.first, cell.second)); };
    std::ranges::stable_sort(cells, {}, gap);
    std::erase_if(cells, [&](const std::pair<int, int> &cell) { return gap(cell) >= 0; });
    cells.resize(std::min(cells.size(), GapRows));
    m_gapTitle->setTitle(cells.empty() ? tr("No gap: every cell is supplied")
                                       : tr("The %n largest gaps", nullptr, static_cast<int>(cells.size())));
    m_gapTitle->setCaption(tr("Points of market weight: supplied (dark) and still open"));
    for (const auto &[row, column] : cells) {
        const CoverageCell &cell = m_coverage->at(row, column);
        const QString place = termLabel(*scores.schema, m_coverage->rowAttribute, m_coverage->rowCodes.at(row))
            + QStringLiteral(" · ")
            + termLabel(*scores.schema, m_coverage->columnAttribute, m_coverage->columnCodes.at(column));
        m_gaps->addWidget(
            gapRow({ place, cell.demand.value_or(0), cell.supply, widest, signedText(gapOf(cell)) }, this));
    }
}

void OverviewPage::showHealth(const Scores &scores)
{
    clearRows(m_health);
    const Result<QList<HealthFinding>> findings = healthOf(session(), scores);
    if (!check(findings))
        return;
    QList<HealthFinding> sorted = *findings;
    std::ranges::stable_sort(sorted, std::ranges::greater {}, &HealthFinding::severity);
    m_healthTitle->setTitle(healthInShort(sorted));
    m_healthTitle->setCaption(scores.version.profile.name);
    for (const HealthFinding &finding : sorted.mid(0, 6))
        m_health->addWidget(findingRow(toneOf(finding.severity), finding.title, finding.reason, this));
}

void OverviewPage::showChanges()
{
    clearRows(m_changes);
    const Result<QList<JournalEntry>> entries = session().journal(ChangeRows);
    if (!check(entries))
        return;
    const QDate today = session().clock().today();
    for (const JournalEntry &entry : *entries) {
        const QDateTime at = entry.at.toLocalTime();
        const QString when = at.date() == today
            ? QLocale().toString(at.time(), QLocale::ShortFormat)
            : QLocale().toString(at.date(), tr("d MMM", "format of a day without its year"));
        m_changes->addWidget(
            changeRow(when, entry.author, entry.undone ? tr("%1 (undone)").arg(entry.name) : entry.name, this));
    }
}

void OverviewPage::showRows(const std::vector<std::uint32_t> &rows, const QString &title)
{
    std::vector<PartnerId> partners;
    for (const std::uint32_t row : rows)
        partners.push_back(m_scores->pool->id(row));
    frame().openPartnerRows(partners, title);
}

void OverviewPage::exportReport()
{
    const Result<std::shared_ptr<const Scores>> scores = session().measuringScores();
    if (!check(scores))
        return;
    const Result<QList<HealthFinding>> health = healthOf(session(), **scores);
    if (!check(health))
        return;
    const QString path = frame().prompts().saveFile(
        tr("Export report"), tr("%1 report.pdf").arg((*scores)->version.profile.name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const DocumentHead head { session().name(), session().clock().today(),
                              paperNamed(frame().settings().get(setting::Paper)) };
    const Result<QByteArray> pdf = reportPdf({ head, *scores, m_coverage, *health });
    if (!check(pdf))
        return;
    if (check(writeWholeFile(path, *pdf)))
        frame().showMessage(MessageKind::Done, tr("Saved the report as %1.").arg(path));
}

} // namespace partnerscope
