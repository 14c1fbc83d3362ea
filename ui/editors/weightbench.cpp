#include "ui/editors/weightbench.h"

#include "domain/weightshares.h"
#include "scoring/groupweights.h"
#include "session/weighting.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/coveragestrip.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/profileranking.h"
#include "ui/editors/swingwords.h"
#include "ui/editors/weightagreement.h"
#include "ui/editors/weightanswers.h"
#include "ui/editors/weightjudgebar.h"
#include "ui/editors/weightjudges.h"
#include "ui/editors/weightpairs.h"
#include "ui/editors/weightranklist.h"
#include "ui/editors/weightswing.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int LeftWidth = 400;
enum MiddlePage { RankPage, PairsPage, SwingPage };
enum RightPage { RankingPage, CheckPage };
enum Whose { OneJudge, AllJudges };

QString nameOf(const Criterion &criterion)
{
    return criterion.label.isEmpty() ? criterion.key : criterion.label;
}

const std::vector<Criterion> &childrenAt(const IdealProfile &profile, const QList<int> &path)
{
    const Criterion *group = path.isEmpty() ? nullptr : criterionAt(profile, path);
    return group ? group->criteria : profile.criteria;
}

bool hasTwo(const std::vector<Criterion> &criteria)
{
    return std::ranges::count_if(criteria, canWeigh) >= 2;
}

/// Calls `visit` with every group that has two criteria to weigh.
void forEachGroup(const std::vector<Criterion> &criteria, const std::function<void(const Criterion &)> &visit)
{
    for (const Criterion &criterion : criteria) {
        if (criterion.isLeaf())
            continue;
        if (hasTwo(criterion.criteria))
            visit(criterion);
        forEachGroup(criterion.criteria, visit);
    }
}
} // namespace

WeightBench::WeightBench(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(&draft)
    , m_answers(new WeightAnswers(session, draft, this))
    , m_modes(new SegmentedControl({ tr("Sliders"), tr("Rank"), tr("Pairs"), tr("Swing") }))
    , m_group(new QComboBox)
    , m_note(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_bars(new BarListView)
    , m_figures(new ProfileFigures)
    , m_use(new Button(ButtonKind::Primary, tr("Use these weights")))
    , m_leave(new Button(ButtonKind::Secondary, tr("Keep the sliders")))
    , m_rank(new WeightRankList)
    , m_pairs(new WeightPairs)
    , m_judgeBar(new WeightJudgeBar)
    , m_swing(new WeightSwing)
    , m_ranking(new ProfileRanking)
    , m_coverage(new CoverageStrip(session, draft.coverage()))
    , m_agreement(new WeightAgreement)
    , m_judges(new WeightJudges)
    , m_whose(new SegmentedControl({ tr("This judge"), tr("All judges") }))
    , m_check(new QStackedWidget)
    , m_middle(new QStackedWidget)
    , m_right(new QStackedWidget)
{
    setObjectName(QStringLiteral("weightBench"));
    m_middle->addWidget(m_rank);
    m_middle->addWidget(buildPairs());
    m_middle->addWidget(m_swing);
    m_right->addWidget(m_ranking);
    m_right->addWidget(buildCheck());
    m_ranking->setLinkVisible(false);
    m_ranking->setNamePrefix(QStringLiteral("bench"));
    m_coverage->setObjectName(QStringLiteral("benchCoverageStrip"));
    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_middle, 1);
    middleLayout->addWidget(new Hairline);
    middleLayout->addWidget(m_figures);
    auto *side = new Surface(Token::SurfacePanel);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_right, 1);
    sideLayout->addWidget(m_coverage);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("weightSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(middle);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ LeftWidth, 528, metric::RankingPanel });
    // Together with the rail they fit a window of 1024.
    middle->setMinimumWidth(420);
    side->setMinimumWidth(252);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
}

QWidget *WeightBench::buildLeft()
{
    m_modes->setObjectName(QStringLiteral("benchModes"));
    m_group->setObjectName(QStringLiteral("weightGroup"));
    m_group->setAccessibleName(tr("Group of criteria to weigh"));
    m_bars->setObjectName(QStringLiteral("foundWeights"));
    m_bars->setAccessibleName(tr("Weights found, and what would change"));
    m_note->setObjectName(QStringLiteral("weightNote"));
    m_note->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("useWeights"));
    m_leave->setObjectName(QStringLiteral("keepSliders"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    auto *top = new QVBoxLayout;
    top->setSpacing(metric::SpaceS);
    top->addWidget(m_modes);
    top->addWidget(m_group);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, metric::SpaceS);
    flow->addWidget(m_use);
    flow->addWidget(m_leave);
    auto *box = new QWidget;
    box->setMinimumWidth(260);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::SpaceM, metric::SpaceS, metric::SpaceM, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addLayout(top);
    layout->addWidget(new SectionTitle(tr("Weights from your answers"), tr("Per cent of the group, and the change")));
    layout->addWidget(m_bars);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    layout->addStretch(1);
    return box;
}

QWidget *WeightBench::buildPairs()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_judgeBar->setContentsMargins(metric::SpaceL, metric::SpaceS, metric::SpaceL, 0);
    layout->addWidget(m_judgeBar);
    layout->addWidget(m_pairs, 1);
    return page;
}

QWidget *WeightBench::buildCheck()
{
    m_whose->setObjectName(QStringLiteral("agreementOf"));
    m_whose->setAccessibleName(tr("Whose agreement is shown"));
    m_check->addWidget(m_agreement);
    m_check->addWidget(m_judges);
    auto *page = new QWidget;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metric::SpaceL, metric::SpaceS, metric::SpaceL, 0);
    top->addWidget(m_whose);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_check, 1);
    return page;
}

void WeightBench::connectAll()
{
    connect(m_modes, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT modeChosen(static_cast<WeightMode>(index)); });
    connect(m_leave, &QAbstractButton::clicked, this, [this] { Q_EMIT modeChosen(WeightMode::Sliders); });
    connect(m_use, &QAbstractButton::clicked, this, &WeightBench::use);
    connect(m_group, &QComboBox::activated, this, [this] {
        m_groupKey = m_group->currentData().toString();
        showGroup();
    });
    connect(m_rank, &WeightRankList::changed, this, [this] {
        m_isRanked = true;
        find();
    });
    connect(m_answers, &WeightAnswers::changed, this, &WeightBench::showAnswers);
    connect(m_answers, &WeightAnswers::unkept, this, &WeightBench::refused);
    connectPairs();
    connectJudges();
    connectSwing();
}

void WeightBench::connectPairs()
{
    connect(m_pairs, &WeightPairs::changed, this, [this] {
        m_answers->change([this](WeightJudgements &judgements) {
            takeMatrix(judgements.judges[m_answers->judge()], m_pairs->matrix(), m_keys);
        });
    });
    connect(m_pairs, &WeightPairs::settled, this, [this](const QString &left, const QString &right) {
        say(m_answers->keep(tr("Compare %1 and %2").arg(left, right)));
    });
    connect(m_agreement, &WeightAgreement::measureChosen, this,
            [this] { say(m_answers->setMeasure(m_agreement->table(), m_agreement->limits())); });
    connect(m_agreement, &WeightAgreement::reconsider, m_pairs, &WeightPairs::showPair);
}

void WeightBench::connectJudges()
{
    connect(m_judgeBar, &WeightJudgeBar::chosen, this, [this](int judge) {
        m_answers->setJudge(judge);
        m_pairs->showFirstOpen();
    });
    connect(m_judgeBar, &WeightJudgeBar::added, this, [this](const QString &name) {
        takeName(m_answers->addJudge(name));
        m_pairs->showFirstOpen();
    });
    connect(m_judgeBar, &WeightJudgeBar::renamed, this,
            [this](const QString &name) { takeName(m_answers->renameJudge(name)); });
    connect(m_judgeBar, &WeightJudgeBar::removed, this, [this] { say(m_answers->removeJudge(m_keys)); });
    connect(m_whose, &SegmentedControl::currentChanged, m_check, &QStackedWidget::setCurrentIndex);
    connect(m_judges, &WeightJudges::pairActivated, m_pairs, &WeightPairs::showPair);
    connect(m_judges, &WeightJudges::judgeActivated, this, [this](int judge) {
        m_answers->setJudge(judge);
        m_whose->setCurrentIndex(OneJudge);
    });
}

void WeightBench::connectSwing()
{
    m_swing->follow(m_leave);
    connect(m_swing, &WeightSwing::changed, this, [this] { takeSwings(m_swing->points()); });
    connect(m_swing, &WeightSwing::settled, this, [this](const QString &label, int points) {
        say(m_answers->keep(tr("Give %1 %n point(s)", nullptr, points).arg(label)));
    });
    connect(m_swing, &WeightSwing::scaleRequested, this, [this] {
        const std::vector<int> points = m_swing->points();
        takeSwings(WeightSwing::pointsLike(std::vector<double>(points.begin(), points.end())));
        say(m_answers->keep(tr("Scale the points of swings")));
    });
    connect(m_swing, &WeightSwing::ranksRequested, this, [this] {
        takeSwings(WeightSwing::pointsLike(weightsByRank()));
        say(m_answers->keep(tr("Begin swings with the ranking")));
    });
    connect(m_swing, &WeightSwing::weightsRequested, this, [this] {
        takeSwings(WeightSwing::pointsLike(m_before));
        say(m_answers->keep(tr("Begin swings with the weights so far")));
    });
}

void WeightBench::say(const Result<> &kept)
{
    if (!kept)
        Q_EMIT refused(kept.error().message);
}

void WeightBench::takeName(const Result<> &kept)
{
    if (kept)
        m_judgeBar->closeName();
    else
        m_judgeBar->refuseName(kept.error().message);
}

void WeightBench::takeSwings(const std::vector<int> &points)
{
    m_answers->change([&](WeightJudgements &judgements) {
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            judgements.swings.insert(m_keys.at(i), points[static_cast<std::size_t>(i)]);
    });
}

/// As they were given; else those of the order, if the user has made one, or of the weights so far.
std::vector<int> WeightBench::swings() const
{
    std::vector<int> points = WeightSwing::pointsLike(m_isRanked ? weightsByRank() : m_before);
    const QMap<QString, int> &given = m_answers->all().swings;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (const auto found = given.find(m_keys.at(i)); found != given.end())
            points[static_cast<std::size_t>(i)] = *found;
    }
    return points;
}

std::vector<double> WeightBench::weightsByRank() const
{
    return rankWeights(m_rank->method(), m_rank->ranks()).value_or(m_before);
}

bool WeightBench::canWeighAnything(const IdealProfile &profile)
{
    bool any = hasTwo(profile.criteria);
    forEachGroup(profile.criteria, [&](const Criterion &) { any = true; });
    return any;
}

void WeightBench::begin(WeightMode mode, const QString &criterionKey)
{
    m_start = m_draft->profile();
    const QList<int> at = criteriaedit::pathOf(m_start, criterionKey);
    const QList<int> around = criteriaedit::groupAround(m_start, at);
    const Criterion *group = around.isEmpty() ? nullptr : criterionAt(m_start, around);
    m_groupKey = group && hasTwo(group->criteria) ? group->key : QString();
    fillGroups();
    showGroup();
    setMode(mode);
}

void WeightBench::setMode(WeightMode mode)
{
    m_mode = mode;
    const QSignalBlocker quiet(m_modes);
    m_modes->setCurrentIndex(static_cast<int>(mode));
    m_middle->setCurrentIndex(mode == WeightMode::Pairs ? PairsPage : mode == WeightMode::Swing ? SwingPage : RankPage);
    m_right->setCurrentIndex(mode == WeightMode::Pairs ? CheckPage : RankingPage);
    if (mode == WeightMode::Swing)
        m_swing->setCriteria(m_lines, swings()); // the ranking may have changed meanwhile
    find();
}

void WeightBench::fillGroups()
{
    m_group->clear();
    if (hasTwo(m_start.criteria))
        m_group->addItem(tr("Top level"), QString());
    forEachGroup(m_start.criteria, [this](const Criterion &group) { m_group->addItem(nameOf(group), group.key); });
    m_group->setCurrentIndex(std::max(0, m_group->findData(m_groupKey)));
    m_groupKey = m_group->currentData().toString();
}

QList<int> WeightBench::path() const
{
    return m_groupKey.isEmpty() ? QList<int>() : criteriaedit::pathOf(m_start, m_groupKey);
}

void WeightBench::showGroup()
{
    m_keys.clear();
    m_labels.clear();
    m_before.clear();
    m_lines.clear();
    const std::vector<Criterion> &criteria = childrenAt(m_start, path());
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (!canWeigh(criteria[i]))
            continue;
        m_keys << criteria[i].key;
        m_labels << nameOf(criteria[i]);
        m_before.push_back(localShare(criteria, i));
        m_lines << SwingLine { m_labels.last(), swingText(criteria[i], *m_session.schema()) };
    }
    m_isRanked = false;
    m_rank->setCriteria(m_labels, m_before);
    m_pairs->setCriteria(m_labels);
    m_swing->setCriteria(m_lines, swings());
    showAnswers();
}

/// Shows what was answered, by whomever, here or by undo.
void WeightBench::showAnswers()
{
    const WeightJudgements &all = m_answers->all();
    const PairwiseMatrix matrix = matrixOf(m_answers->current(), m_keys);
    QStringList names;
    for (const WeightJudgements::Judge &judge : all.judges)
        names << judge.name;
    m_judgeBar->showJudges(names, static_cast<int>(m_answers->judge()),
                           matrix != PairwiseMatrix(static_cast<std::size_t>(m_keys.size())));
    m_judgeBar->setSuggestion(m_answers->freeName());
    m_whose->setVisible(names.size() > 1);
    if (names.size() < 2)
        m_whose->setCurrentIndex(OneJudge);
    m_pairs->setMatrix(matrix);
    m_swing->setPoints(swings());
    m_agreement->setMeasure(all.table, all.limits);
    find();
}

void WeightBench::find()
{
    m_found.clear();
    findByPairs();
    if (m_mode == WeightMode::Pairs && m_pairwise)
        m_found = m_pairwise->weights;
    else if (m_mode == WeightMode::Rank)
        m_found = rankWeights(m_rank->method(), m_rank->ranks()).value_or(std::vector<double>());
    else if (m_mode == WeightMode::Swing) {
        const std::vector<int> points = m_swing->points();
        m_found = ratingWeights(std::vector<double>(points.begin(), points.end())).value_or(std::vector<double>());
    }
    enableWriting(m_use, m_session.isReadOnly(), !m_found.empty());
    showBars();
    previewFound();
}

void WeightBench::findByPairs()
{
    m_pairwise.reset();
    if (m_mode != WeightMode::Pairs || m_keys.isEmpty())
        return;
    const WeightJudgements &all = m_answers->all();
    const auto weigh = [&](const PairwiseMatrix &matrix) -> std::optional<PairwiseWeights> {
        Result<PairwiseWeights> weights = pairwiseWeights(matrix, m_labels, all.table, all.limits);
        return weights ? std::optional(std::move(*weights)) : std::nullopt;
    };
    const std::vector<PairwiseMatrix> matrices = matricesOf(all, m_keys);
    const PairwiseMatrix &own = matrices[static_cast<std::size_t>(m_answers->judge())];
    const std::optional<PairwiseWeights> ownWeights = weigh(own);
    m_pairwise = matrices.size() == 1 ? ownWeights : weigh(jointJudgement(matrices).matrix);
    m_agreement->showAnswers(own, ownWeights, m_labels);
    m_pairs->setWorst(WeightAgreement::standsOut(ownWeights));
    if (matrices.size() > 1)
        m_judges->showAnswers(all, m_keys, m_labels, m_pairwise);
}

void WeightBench::showBars()
{
    const QLocale locale;
    BarListData bars;
    bars.maximum = 1;
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        const double weight = m_found.empty() ? m_before[i] : m_found[i];
        const auto change = static_cast<int>(std::lround(100 * weight) - std::lround(100 * m_before[i]));
        BarListRow row;
        row.label = m_labels.value(static_cast<qsizetype>(i));
        row.value = weight;
        row.valueText = tr("%1 %").arg(locale.toString(100 * weight, 'f', 0));
        row.shareText = change > 0 ? QStringLiteral("+") + locale.toString(change)
            : change < 0           ? QStringLiteral("−") + locale.toString(-change)
                                   : QStringLiteral("0");
        row.token = m_found.empty() ? Token::ChartBarMuted : Token::ChartBar;
        bars.maximum = std::max(i == 0 ? 0 : bars.maximum, weight);
        bars.rows << row;
    }
    m_bars->setData(bars);
    m_note->setText(note());
}

QString WeightBench::note() const
{
    switch (m_mode) {
    case WeightMode::Sliders: break;
    case WeightMode::Rank:
        return m_found.empty() ? tr("Give at least one criterion some importance.")
                               : tr("Nothing is changed until you use these weights.");
    case WeightMode::Swing:
        return m_found.empty() ? tr("Give at least one criterion some points.")
                               : tr("The points are kept as you give them. No weight is changed until you use these.");
    case WeightMode::Pairs:
        if (m_found.empty())
            return tr("These are the weights so far. Answer pairs until every criterion is linked to the others.");
        const int judges = answeringJudges(m_answers->all(), m_keys);
        const QString kept = tr("The answers are kept as you give them. No weight is changed until you use these.");
        return judges < 2 ? kept : tr("What %n judge(s) say together.", nullptr, judges) + QLatin1Char(' ') + kept;
    }
    return {};
}

Result<IdealProfile> WeightBench::withFound() const
{
    if (m_found.empty())
        return m_start;
    QHash<QString, double> weights;
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        weights.insert(m_keys.at(i), m_found[static_cast<std::size_t>(i)]);
    return withGroupWeights(m_start, path(), weights, method());
}

void WeightBench::previewFound()
{
    if (!m_draft || !isVisible())
        return;
    const Result<IdealProfile> next = withFound();
    if (!next)
        return;
    m_preview = *next;
    m_draft->preview([&](IdealProfile &profile) { profile = m_preview; });
}

void WeightBench::use()
{
    const Result<IdealProfile> next = withFound();
    if (!next) {
        Q_EMIT refused(next.error().message);
        return;
    }
    const QString group = m_group->currentText();
    if (m_draft->commit(tr("Change the weights of %1").arg(group), [&](IdealProfile &profile) { profile = *next; }))
        Q_EMIT modeChosen(WeightMode::Sliders);
}

QString WeightBench::pairMethod() const
{
    const int judges = answeringJudges(m_answers->all(), m_keys);
    QString method = weightMethodLabel(WeightMethod::Pairwise);
    if (judges > 1)
        method = tr("Pairwise comparison by %n judge(s)", nullptr, judges);
    if (!m_pairwise || !m_pairwise->cr || m_keys.size() < 3)
        return method;
    return tr("%1, consistency ratio %2 of at most %3 (%4)")
        .arg(method, QLocale().toString(*m_pairwise->cr, 'f', 2), QLocale().toString(m_pairwise->crLimit, 'f', 2),
             tableTitle(m_pairwise->table));
}

QString WeightBench::method() const
{
    if (m_mode == WeightMode::Pairs)
        return pairMethod();
    if (m_mode == WeightMode::Swing)
        return weightMethodLabel(WeightMethod::Swing);
    switch (m_rank->method()) {
    case RankMethod::Centroid: return weightMethodLabel(WeightMethod::Centroid);
    case RankMethod::Sum: return weightMethodLabel(WeightMethod::RankSum);
    case RankMethod::Reciprocal: return weightMethodLabel(WeightMethod::RankReciprocal);
    case RankMethod::Distribution: return weightMethodLabel(WeightMethod::RankDistribution);
    }
    Q_UNREACHABLE();
}

void WeightBench::refresh(const QString &baselineName)
{
    m_figures->showScores(m_draft->scores().get(), m_draft->baseline().get(), baselineName);
    m_ranking->showScores(m_draft->scores(), m_draft->baseline(), baselineName);
    m_coverage->refresh(baselineName);
    if (m_draft->profile() == m_start || m_draft->profile() == m_preview)
        return;
    // Undone, redone or edited elsewhere: the answers stay as long as they speak of the same criteria.
    const QStringList keys = m_keys;
    m_start = m_draft->profile();
    fillGroups();
    QStringList now;
    for (const Criterion &criterion : childrenAt(m_start, path())) {
        if (canWeigh(criterion))
            now << criterion.key;
    }
    if (now != keys)
        showGroup();
}

void WeightBench::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    previewFound();
}

void WeightBench::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Out of sight nothing unconfirmed may stay in the draft: the next edit elsewhere would store it.
    if (m_draft)
        m_draft->cancelPreview();
}

} // namespace partnerscope
