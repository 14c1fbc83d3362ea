#include "ui/editors/backtesttab.h"

#include "scoring/groupweights.h"
#include "ui/charts/barlistview.h"
#include "ui/charts/rangelistview.h"
#include "ui/editors/backtestcharts.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/scrolling.h"
#include "ui/editors/weightsuggestion.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>

namespace partnerscope {

namespace {
constexpr int UsualMonths = 12;
constexpr double LargestTarget = 1e12;
enum Success { BetterHalf, GivenTarget };

/// Gives a chart its data, and its box the height of as many lines and a table's header.
template <typename View, typename Data>
void fill(View *view, QWidget *box, const Data &data)
{
    view->setData(data);
    box->setFixedHeight(metric::Row * static_cast<int>(data.rows.size() + 1));
    box->setVisible(!data.rows.isEmpty());
}

QHBoxLayout *twoColumns(QWidget *left, QWidget *right)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::SpaceXl * 2);
    columns->addWidget(left, 1);
    columns->addWidget(right, 1);
    return columns;
}

/// What a suggestion rests on, for the reasons of the weights.
QString methodOf(const Backtest &backtest)
{
    return BacktestTab::tr("Learned from results: %1, %2 to %3, %n partner(s)", nullptr,
                           static_cast<int>(backtest.all.cases))
        .arg(measureLabel(backtest.measure), backtest.horizon.quarters().first(), backtest.horizon.quarters().last());
}
} // namespace

BacktestTab::BacktestTab(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new SectionTitle(QString()))
    , m_measure(new QComboBox)
    , m_months(new QComboBox)
    , m_from(new QComboBox)
    , m_success(new QComboBox)
    , m_target(new QDoubleSpinBox)
    , m_words(new TextLabel(TextRole::Body))
    , m_tiers(new BarListView)
    , m_gains(new RangeListView)
    , m_calibration(new RangeListView)
    , m_criteria(new RangeListView)
    , m_suggestion(new WeightSuggestion)
{
    build();
    connectAll();
}

BacktestTab::~BacktestTab() = default;

QWidget *BacktestTab::buildChoices()
{
    m_measure->setObjectName(QStringLiteral("backtestMeasure"));
    m_measure->setAccessibleName(tr("Result to compare the fit with"));
    for (const QString &measure : performanceMeasures())
        m_measure->addItem(measureLabel(measure), measure);
    m_months->setObjectName(QStringLiteral("backtestMonths"));
    m_months->setAccessibleName(tr("Months of results"));
    for (const int months : { 3, 6, UsualMonths, 24 })
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(UsualMonths));
    m_from->setObjectName(QStringLiteral("backtestFrom"));
    m_from->setAccessibleName(tr("First quarter of the results"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    showBeginnings({});
    m_success->setObjectName(QStringLiteral("backtestSuccess"));
    m_success->setAccessibleName(tr("What counts as success"));
    m_success->addItems({ tr("Success: the better half"), tr("Success: a target") });
    m_target->setObjectName(QStringLiteral("backtestTarget"));
    m_target->setAccessibleName(tr("Target that counts as success"));
    m_target->setRange(-LargestTarget, LargestTarget);
    m_target->setGroupSeparatorShown(true);
    m_target->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_target->setKeyboardTracking(false);
    m_target->setMinimumWidth(160);
    showTargetChoice();
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, metric::SpaceS);
    for (QWidget *choice : std::initializer_list<QWidget *> { m_measure, m_months, m_from, m_success, m_target })
        flow->addWidget(choice);
    return choices;
}

QWidget *BacktestTab::buildFindings()
{
    m_tiers->setObjectName(QStringLiteral("backtestTiers"));
    m_tiers->setAccessibleName(tr("Success by tier"));
    m_gains->setObjectName(QStringLiteral("backtestGains"));
    m_gains->setAccessibleName(tr("Successes in the best part of the list"));
    m_calibration->setObjectName(QStringLiteral("backtestCalibration"));
    m_calibration->setAccessibleName(tr("Foretold and observed rate of success"));
    m_criteria->setObjectName(QStringLiteral("backtestCriteria"));
    m_criteria->setAccessibleName(tr("What each criterion says alone"));
    const auto block = [](ChartView *chart) { return Block { new SectionTitle(QString()), new ChartOrTable(chart) }; };
    m_tiersBlock = block(m_tiers);
    m_gainsBlock = block(m_gains);
    m_calibrationBlock = block(m_calibration);
    m_criteriaBlock = block(m_criteria);
    const auto column = [](std::initializer_list<QWidget *> widgets) {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::SpaceM);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        layout->addStretch(1);
        return box;
    };
    m_beside = column({ m_tiersBlock.title, m_tiersBlock.box, m_gainsBlock.title, m_gainsBlock.box });
    m_below = new QWidget;
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(metric::SpaceL);
    below->addWidget(new Hairline);
    below->addLayout(twoColumns(column({ m_calibrationBlock.title, m_calibrationBlock.box }),
                                column({ m_criteriaBlock.title, m_criteriaBlock.box })));
    below->addWidget(new Hairline);
    below->addWidget(m_suggestion);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceL);
    layout->addLayout(twoColumns(column({ m_words }), m_beside));
    layout->addWidget(m_below);
    layout->addStretch(1);
    return content;
}

void BacktestTab::build()
{
    m_title->setObjectName(QStringLiteral("backtestFinding"));
    m_words->setObjectName(QStringLiteral("backtestWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QScrollArea *scroll = scrollingDown(buildFindings());
    scroll->setObjectName(QStringLiteral("backtestScroll"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    head->setSpacing(metric::SpaceM);
    head->addWidget(m_title);
    head->addWidget(buildChoices());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline);
    layout->addWidget(scroll, 1);
}

void BacktestTab::connectAll()
{
    connect(m_measure, &QComboBox::activated, this, [this] {
        // A target in euros says nothing about certificates.
        m_success->setCurrentIndex(BetterHalf);
        showTargetChoice();
        refresh();
    });
    connect(m_success, &QComboBox::activated, this, [this] {
        showTargetChoice();
        refresh();
    });
    for (QComboBox *choice : { m_months, m_from })
        connect(choice, &QComboBox::activated, this, &BacktestTab::refresh);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &BacktestTab::refresh);
    connect(m_suggestion, &WeightSuggestion::asked, this, &BacktestTab::learn);
    connect(m_suggestion, &WeightSuggestion::stopRequested, this, [this] {
        if (m_learning)
            m_learning->cancel();
    });
    connect(m_suggestion, &WeightSuggestion::applyRequested, this, &BacktestTab::apply);
}

void BacktestTab::showTargetChoice()
{
    const QString measure = m_measure->currentData().toString();
    m_target->setVisible(m_success->currentIndex() == GivenTarget);
    m_target->setPrefix(lessIsBetter(measure) ? tr("at most ") : tr("at least "));
    const QSignalBlocker quiet(m_target);
    m_target->setDecimals(isAveraged(measure) ? 2 : 0);
    // The median, which was the target so far, is where one begins to think of another.
    if (m_success->currentIndex() == BetterHalf || !m_job || m_job->isRunning() || !m_job->result())
        return;
    m_target->setValue(m_job->result()->target);
}

void BacktestTab::showBeginnings(const QList<QDate> &beginnings)
{
    const QDate chosen = m_from->currentData().toDate();
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    m_from->addItem(tr("the latest quarters"), QDate());
    for (const QDate &day : beginnings)
        m_from->addItem(tr("from %1 on").arg(quarterOf(day)), day);
    // What was chosen stays, also where its quarters no longer fit: the reason is shown instead of a silent change.
    if (chosen.isValid() && m_from->findData(chosen) < 0)
        m_from->addItem(tr("from %1 on").arg(quarterOf(chosen)), chosen);
    m_from->setCurrentIndex(chosen.isValid() ? m_from->findData(chosen) : 0);
}

BacktestRequest BacktestTab::request() const
{
    const Basis now = basis();
    BacktestRequest request;
    request.measure = now.measure;
    request.months = now.months;
    request.from = now.from;
    request.target = now.target;
    return request;
}

BacktestTab::Basis BacktestTab::basis() const
{
    return { m_draft.profile(),
             m_session.pool(),
             m_measure->currentData().toString(),
             m_months->currentData().toInt(),
             m_from->currentData().toDate(),
             m_success->currentIndex() == GivenTarget ? std::optional(m_target->value()) : std::nullopt };
}

void BacktestTab::refresh()
{
    Basis now = basis();
    if (m_shown == now)
        return;
    m_shown = std::move(now);
    start();
}

void BacktestTab::start()
{
    forgetLearning();
    m_suggestion->showNothing(false);
    m_title->setCaption(tr("Comparing the fit of then with the results since …"));
    // A large pool takes seconds to look back at: the window does not wait for what nobody wants any more.
    m_again = m_job && m_job->isRunning();
    if (m_again) {
        m_job->cancel();
        return;
    }
    m_job = std::make_unique<BacktestJob>(m_session, m_draft.version(), request());
    connect(m_job.get(), &Job::finished, this, &BacktestTab::take);
    m_job->start();
}

void BacktestTab::take()
{
    if (m_again) {
        // It is still announcing its end, and goes when this is over.
        m_job.release()->deleteLater();
        start();
        return;
    }
    showResult(*m_job);
    Q_EMIT finished();
}

/// What is still being learned ends by itself, and tells nobody.
void BacktestTab::forgetLearning()
{
    if (m_learning && m_learning->isRunning()) {
        BacktestJob *job = m_learning.release();
        job->disconnect();
        job->setParent(this);
        connect(job, &Job::finished, job, &QObject::deleteLater);
        job->cancel();
    }
    m_learning.reset();
}

void BacktestTab::showResult(const BacktestJob &job)
{
    showBeginnings(job.beginnings());
    for (QWidget *part : { m_beside, m_below })
        part->setVisible(job.result().has_value());
    if (job.result()) {
        showFindings(*job.result());
        return;
    }
    m_title->setTitle(tr("Nothing to compare yet"));
    m_title->setCaption(tr("A profile proves itself by what partners bring after they were measured"));
    m_words->setText(job.result().error().message);
}

void BacktestTab::showFindings(const Backtest &backtest)
{
    m_title->setTitle(backtestFinding(backtest));
    m_title->setCaption(tr("Fit by %1 and results of %2 to %3")
                            .arg(QLocale().toString(backtest.horizon.factsUntil(), QLocale::ShortFormat),
                                 backtest.horizon.quarters().first(), backtest.horizon.quarters().last()));
    m_words->setText(inWords(backtest).join(QStringLiteral("\n\n")));
    const QString target = QLocale().toString(backtest.target, 'f', backtest.averaged ? 2 : 0);
    m_tiersBlock.title->setTitle(tr("Success by tier"));
    m_tiersBlock.title->setCaption(backtest.lessBetter
                                       ? tr("Share with at most %1, and its 95 % interval").arg(target)
                                       : tr("Share with at least %1, and its 95 % interval").arg(target));
    fill(m_tiers, m_tiersBlock.box, successByTier(backtest));
    m_gainsBlock.title->setTitle(gainFinding(backtest));
    m_gainsBlock.title->setCaption(
        tr("Share of all successes in the best-fitting part; the tick is what anybody would bring. Right: the lift"));
    fill(m_gains, m_gainsBlock.box, gainRanges(backtest));
    m_calibrationBlock.title->setTitle(calibrationFinding(backtest));
    m_calibrationBlock.title->setCaption(calibrationCaption(backtest));
    fill(m_calibration, m_calibrationBlock.box, calibrationRanges(backtest));
    m_criteriaBlock.title->setTitle(tr("What each criterion says alone"));
    m_criteriaBlock.title->setCaption(
        tr("Rank correlation with the result and its 95 % interval; the tick is none. Right: success of the partners "
           "who are high and low in it"));
    fill(m_criteria, m_criteriaBlock.box, criterionRanges(backtest));
    m_suggestion->showNothing(true);
}

void BacktestTab::learn()
{
    BacktestRequest asked = request();
    asked.learn = true;
    asked.learning.seed = m_suggestion->seed();
    m_learning = std::make_unique<BacktestJob>(m_session, m_draft.version(), asked);
    connect(m_learning.get(), &Job::progressed, m_suggestion, &WeightSuggestion::showProgress);
    connect(m_learning.get(), &Job::finished, this, [this] {
        showLearned();
        Q_EMIT learned();
    });
    m_suggestion->showProgress(0);
    m_learning->start();
}

void BacktestTab::showLearned()
{
    const Result<Backtest> &result = m_learning->result();
    if (!result)
        m_suggestion->showFailure(result.error().message);
    else if (result->suggested)
        m_suggestion->showAnswer(*result->suggested, m_session.isReadOnly());
}

void BacktestTab::apply()
{
    if (!m_learning || !m_learning->result() || !m_learning->result()->suggested)
        return;
    QHash<QString, double> weights;
    for (const SuggestedWeights::Row &row : m_learning->result()->suggested->rows) {
        if (row.suggested)
            weights.insert(row.key, *row.suggested);
    }
    const Result<IdealProfile> next = withLeafWeights(m_draft.profile(), weights, methodOf(*m_learning->result()));
    if (!next) {
        Q_EMIT refused(next.error().message);
        return;
    }
    // The draft announces itself, and with it the suggestion goes: it was about the weights before.
    if (!m_draft.commit(tr("Use the weights the results suggest"), [&](IdealProfile &profile) { profile = *next; }))
        return; // the draft has said why
    refresh();
    Q_EMIT done(tr("The weights the results suggest are in %1.").arg(m_draft.profile().name));
}

} // namespace partnerscope
