#include "ui/pages/fitstability.h"

#include "base/text.h"
#include "ui/editors/chartortable.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr std::size_t CompaniesShown = 12;
constexpr std::size_t Candidates = 500;
constexpr std::size_t FrontRanks = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitStability)
};

QString percent(double share)
{
    const double points = 100 * share;
    if (points > 0 && points < 0.5)
        return QStringLiteral("< 1 %");
    if (points < 100 && points > 99.5)
        return QStringLiteral("> 99 %");
    return QLocale().toString(points, 'f', 0) + QStringLiteral(" %");
}

QString weightText(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

QString nameAt(const Scores &scores, const std::optional<StableRange::End> &end)
{
    return end && end->enters ? scores.pool->name(*end->enters) : QString();
}

RangeListRow rangeRow(const Scores &scores, const NodeStability &node)
{
    RangeListRow row;
    const StableRange &range = *node.winner;
    row.label = node.label;
    row.strong = !node.isLeaf;
    row.parts = { { range.from(), range.to(), Token::ChartBar } };
    row.tick = node.share;
    row.valueText = range.low || range.high
        ? Words::tr("%1 to %2 %").arg(weightText(range.from()), weightText(range.to()))
        : Words::tr("any weight");
    row.cells = { node.label,
                  weightText(node.share),
                  weightText(range.from()),
                  weightText(range.to()),
                  nameAt(scores, range.low),
                  nameAt(scores, range.high) };
    return row;
}

QString jointWords(const Scores &scores, const std::optional<ClosestRival> &rival)
{
    if (!rival)
        return {};
    double moved = 0;
    for (const double change : rival->change.change)
        moved += std::abs(change) / 2;
    return Words::tr("If all weights move at once, shifting %1 points of weight lets %2 draw level with %3.")
        .arg(weightText(moved), scores.pool->name(rival->row), scores.pool->name(scores.ranking.order.front()));
}
/// Gives a chart its data, and its box the height of as many lines and a table's header.
void fill(RangeListView *view, QWidget *box, const RangeListData &data)
{
    view->setData(data);
    box->setFixedHeight(metric::Row * static_cast<int>(data.rows.size() + 1));
}
} // namespace

RangeListData weightRanges(const Scores &scores, const Stability &stability)
{
    std::vector<const NodeStability *> nodes;
    for (const NodeStability &node : stability.nodes) {
        if (node.winner)
            nodes.push_back(&node);
    }
    std::ranges::stable_sort(nodes, {}, [](const NodeStability *node) { return node->relativeChange.value_or(1e9); });
    RangeListData data;
    data.headers = { Words::tr("Criterion"), Words::tr("Weight in %"),  Words::tr("From"),
                     Words::tr("To"),        Words::tr("Below, leads"), Words::tr("Above, leads") };
    for (const NodeStability *node : nodes)
        data.rows << rangeRow(scores, *node);
    return data;
}

RangeListData placeChances(const Scores &scores, const Acceptability &acceptability)
{
    RangeListData data;
    data.headers = { Words::tr("Company"), Words::tr("First"), Words::tr("Among the first ten"),
                     Words::tr("In its tier") };
    if (acceptability.samples == 0)
        return data;
    for (std::size_t i = 0; i < std::min(CompaniesShown, acceptability.candidates.size()); ++i) {
        const Acceptability::Candidate &candidate = acceptability.candidates[i];
        const auto front = static_cast<std::ptrdiff_t>(std::min(FrontRanks, candidate.ranks.size()));
        const double first = candidate.ranks.front();
        const double among = std::accumulate(candidate.ranks.begin(), candidate.ranks.begin() + front, 0.0);
        const int tier = scores.sheet.tier[candidate.row];
        const double keeps = tier < 0 ? candidate.tiers.back() : candidate.tiers[static_cast<std::size_t>(tier)];
        const QString tierName =
            tier < 0 ? Words::tr("no tier") : scores.sheet.tiers[static_cast<std::size_t>(tier)].name;
        RangeListRow row;
        row.label = scores.pool->name(candidate.row);
        row.parts = { { 0, first, Token::Seq6 }, { first, among, Token::Seq4 } };
        row.valueText = percent(first);
        row.sideText = Words::tr("%1 %2").arg(tierName, percent(keeps));
        row.cells = { row.label, percent(first), percent(among), row.sideText };
        if (scores.sheet.status[candidate.row] == FitStatus::Conditional) {
            // It holds no tier as long as nobody knows whether it meets every must-have.
            row.cells.last() = Words::tr("Held, a must-have is open; once it is met: %1").arg(row.sideText);
            row.sideText = Words::tr("must-have open");
        }
        data.rows << row;
    }
    return data;
}

QString stabilityFinding(const Scores &scores, const Stability &stability)
{
    if (!stability.winner || scores.ranking.ranked < 2)
        return Words::tr("Two companies with a rank are needed.");
    const QString winner = scores.pool->name(*stability.winner);
    if (!stability.mostCritical)
        return Words::tr("%1 leads whatever a single weight becomes.").arg(winner);
    const NodeStability &node = stability.nodes[*stability.mostCritical];
    const StableRange &range = *node.winner;
    const bool isLow =
        range.low && (!range.high || std::abs(range.low->at - node.share) <= std::abs(range.high->at - node.share));
    const StableRange::End &end = isLow ? *range.low : *range.high;
    return Words::tr("%1 leads until \"%2\" weighs %3 % instead of %4 %.")
        .arg(winner, node.label, weightText(end.at), weightText(node.share));
}

FitStabilityView::FitStabilityView(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Body))
    , m_ranges(new RangeListView)
    , m_heading(new TextLabel(TextRole::BodyStrong, tr("Chances if weights and unknown facts vary")))
    , m_progress(new TextLabel(TextRole::Caption))
    , m_stop(new Button(ButtonKind::Secondary, tr("Stop")))
    , m_chances(new RangeListView)
{
    m_words->setObjectName(QStringLiteral("stabilityWords"));
    m_words->setWordWrap(true);
    m_ranges->setObjectName(QStringLiteral("weightRanges"));
    m_ranges->setAccessibleName(tr("Range of each weight in which the first company stays first"));
    m_progress->setObjectName(QStringLiteral("samplingState"));
    m_progress->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("stopSampling"));
    m_chances->setObjectName(QStringLiteral("placeChances"));
    m_chances->setAccessibleName(tr("Chances of the best companies"));
    auto *state = new QHBoxLayout;
    state->setSpacing(metric::SpaceS);
    state->addWidget(m_progress, 1);
    state->addWidget(m_stop, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_words);
    m_rangesBox = new ChartOrTable(m_ranges); // its table takes its name from the chart
    m_chancesBox = new ChartOrTable(m_chances);
    layout->addWidget(m_rangesBox);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(m_heading);
    layout->addLayout(state);
    layout->addWidget(m_chancesBox);
    layout->addStretch(1);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_job && m_job->isRunning())
            m_job->cancel();
        else
            start();
    });
}

void FitStabilityView::setScores(const std::shared_ptr<const Scores> &scores)
{
    if (scores == m_scores)
        return;
    m_scores = scores;
    start();
}

void FitStabilityView::start()
{
    m_job.reset(); // waits: it reads the scores, which its own pointer keeps
    fill(m_ranges, m_rangesBox, {});
    fill(m_chances, m_chancesBox, {});
    m_words->setText(tr("Testing the weights"));
    if (!m_scores)
        return;
    AcceptabilityOptions options;
    options.weights.knowledge = WeightKnowledge::Around;
    m_job = std::make_unique<StabilityJob>(m_scores, options, Candidates);
    connect(m_job.get(), &Job::progressed, this, [this](double share) {
        m_progress->setText(tr("Sampling: %1 % done").arg(QLocale().toString(100 * share, 'f', 0)));
    });
    connect(m_job.get(), &Job::finished, this, [this] { showResult(*m_job); });
    m_progress->setText(tr("Sampling: %1 % done").arg(0));
    m_stop->setText(tr("Stop"));
    m_stop->show();
    m_job->start();
}

void FitStabilityView::showResult(const StabilityJob &job)
{
    fill(m_ranges, m_rangesBox, weightRanges(*m_scores, job.stability()));
    QStringList words { stabilityFinding(*m_scores, job.stability()) };
    words << jointWords(*m_scores, job.rival());
    words.removeAll(QString());
    m_words->setText(words.join(QLatin1Char(' ')));
    const Result<Acceptability> &chances = job.acceptability();
    m_stop->setVisible(!chances);
    if (!chances) {
        m_progress->setText(chances.error().message);
        m_stop->setText(tr("Sample again"));
        return;
    }
    fill(m_chances, m_chancesBox, placeChances(*m_scores, *chances));
    m_progress->setText(chances->samples == 0 ? tr("Fewer than two companies can be compared.")
                                              : tr("Dark: first; lighter: second to tenth; right: still in its tier. "
                                                   "%1 samples around the given weights, "
                                                   "seed %2, within %3 points.")
                                                    .arg(QLocale().toString(qsizetype(chances->samples)),
                                                         QLocale::c().toString(qsizetype(chances->seed)),
                                                         QLocale().toString(100 * chances->halfWidth, 'f', 1)));
}

} // namespace partnerscope
