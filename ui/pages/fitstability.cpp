#include "ui/pages/fitstability.h"

#include "ui/editors/chartortable.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/companyfield.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

#include <limits>

namespace partnerscope {

namespace {
constexpr std::size_t Candidates = 500;
constexpr int UsualTop = 10;
constexpr int LargestSpread = 100'000;

/// Gives a chart its data, and its box the height of as many lines and a table's header.
void fill(RangeListView *view, QWidget *box, const RangeListData &data)
{
    view->setData(data);
    box->setFixedHeight(metric::Row * static_cast<int>(data.rows.size() + 1));
}
} // namespace

FitStabilityView::FitStabilityView(QWidget *parent)
    : QWidget(parent)
    , m_stays(new QComboBox)
    , m_top(new QSpinBox)
    , m_companyBox(new QWidget)
    , m_words(new TextLabel(TextRole::Body))
    , m_ranges(new RangeListView)
    , m_heading(new TextLabel(TextRole::BodyStrong, tr("Chances if weights and unknown facts vary")))
    , m_knowledge(new QComboBox)
    , m_spread(new QSpinBox)
    , m_samples(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_progress(new TextLabel(TextRole::Caption))
    , m_stop(new Button(ButtonKind::Secondary, tr("Stop")))
    , m_chances(new RangeListView)
{
    buildQuestion();
    buildSampling();
    build();
    connectAll();
    showChoices();
}

FitStabilityView::~FitStabilityView() = default;

void FitStabilityView::buildQuestion()
{
    m_stays->setObjectName(QStringLiteral("stays"));
    m_stays->setAccessibleName(tr("What shall stay while a weight moves"));
    m_stays->addItems({ tr("The first company stays first"), tr("The best stay the best"), tr("The whole order stays"),
                        tr("A company stays in its tier") });
    m_top->setObjectName(QStringLiteral("staysTop"));
    m_top->setAccessibleName(tr("How many of the best"));
    m_top->setRange(1, std::numeric_limits<int>::max());
    m_top->setValue(UsualTop);
    m_top->setPrefix(tr("best "));
    m_top->setKeyboardTracking(false);
    auto *box = new QVBoxLayout(m_companyBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_companyBox->setMinimumWidth(200);
    m_words->setObjectName(QStringLiteral("stabilityWords"));
    m_words->setWordWrap(true);
    m_ranges->setObjectName(QStringLiteral("weightRanges"));
    m_ranges->setAccessibleName(tr("Range of each weight in which it stays"));
    m_rangesBox = new ChartOrTable(m_ranges); // its table takes its name from the chart
}

void FitStabilityView::buildSampling()
{
    m_knowledge->setObjectName(QStringLiteral("weightKnowledge"));
    m_knowledge->setAccessibleName(tr("What is certain about the weights"));
    m_knowledge->addItem(tr("Weights around the given ones"), static_cast<int>(WeightKnowledge::Around));
    m_knowledge->addItem(tr("Any weights in the same order"), static_cast<int>(WeightKnowledge::Ordinal));
    m_knowledge->addItem(tr("Any weights"), static_cast<int>(WeightKnowledge::Uniform));
    m_spread->setObjectName(QStringLiteral("weightSpread"));
    m_spread->setAccessibleName(tr("How close to the given weights; larger is closer"));
    m_spread->setToolTip(tr("Larger is closer; 74 lets a weight of 25 % vary by 5 points"));
    m_spread->setRange(1, LargestSpread);
    m_spread->setValue(static_cast<int>(WeightModel().spread));
    m_spread->setPrefix(tr("closeness "));
    const AcceptabilityOptions usual;
    m_samples->setObjectName(QStringLiteral("sampleCount"));
    m_samples->setAccessibleName(tr("Number of samples"));
    m_samples->setRange(1, static_cast<int>(AcceptabilityOptions::MostSamples));
    m_samples->setValue(static_cast<int>(usual.samples));
    m_samples->setGroupSeparatorShown(true);
    m_samples->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_samples->setSuffix(tr(" samples"));
    m_seed->setObjectName(QStringLiteral("sampleSeed"));
    m_seed->setAccessibleName(tr("Seed; another one draws other samples"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(usual.seed));
    m_seed->setPrefix(tr("seed "));
    for (QSpinBox *spin : { m_spread, m_samples, m_seed })
        spin->setKeyboardTracking(false);
    m_heading->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("samplingState"));
    m_progress->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("stopSampling"));
    m_chances->setObjectName(QStringLiteral("placeChances"));
    m_chances->setAccessibleName(tr("Chances of the best companies"));
    m_chancesBox = new ChartOrTable(m_chances);
}

void FitStabilityView::build()
{
    const auto flowOf = [](std::initializer_list<QWidget *> widgets) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row, metric::SpaceS);
        for (QWidget *widget : widgets)
            flow->addWidget(widget);
        return row;
    };
    auto *state = new QHBoxLayout;
    state->setSpacing(metric::SpaceS);
    state->addWidget(m_progress, 1);
    state->addWidget(m_stop, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(flowOf({ m_stays, m_top, m_companyBox }));
    layout->addWidget(m_words);
    layout->addWidget(m_rangesBox);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(m_heading);
    layout->addWidget(flowOf({ m_knowledge, m_spread, m_samples, m_seed }));
    layout->addLayout(state);
    layout->addWidget(m_chancesBox);
    layout->addStretch(1);
}

void FitStabilityView::connectAll()
{
    connect(m_stays, &QComboBox::activated, this, &FitStabilityView::takeQuestion);
    connect(m_top, &QSpinBox::valueChanged, this, &FitStabilityView::takeQuestion);
    connect(m_knowledge, &QComboBox::activated, this, [this] {
        showChoices();
        sample();
    });
    for (QSpinBox *spin : { m_spread, m_samples, m_seed })
        connect(spin, &QSpinBox::valueChanged, this, &FitStabilityView::sample);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_sampling && m_sampling->isRunning())
            m_sampling->cancel();
        else
            sample();
    });
}

StayingQuestion FitStabilityView::question() const
{
    StayingQuestion question;
    question.stays = static_cast<Stays>(m_stays->currentIndex());
    if (question.stays == Stays::Tier && m_scores && m_company) {
        if (const std::optional<std::size_t> row = m_scores->pool->rowOf(m_company->company()))
            question.row = static_cast<std::uint32_t>(*row);
    }
    return question;
}

void FitStabilityView::takeQuestion()
{
    showChoices();
    find();
}

void FitStabilityView::showChoices()
{
    const auto stays = static_cast<Stays>(m_stays->currentIndex());
    m_top->setVisible(stays == Stays::Top);
    m_companyBox->setVisible(stays == Stays::Tier);
    m_spread->setVisible(m_knowledge->currentData().toInt() == static_cast<int>(WeightKnowledge::Around));
}

void FitStabilityView::setScores(const std::shared_ptr<const Scores> &scores)
{
    if (scores == m_scores)
        return;
    const bool isOtherPool = !scores || !m_scores || scores->pool != m_scores->pool;
    m_scores = scores;
    if (isOtherPool)
        offerCompanies();
    find();
    sample();
}

/// The field looks for names in one pool; another pool needs another field. The first company is proposed.
void FitStabilityView::offerCompanies()
{
    const PartnerId before = m_company ? m_company->company() : PartnerId {};
    delete m_company;
    m_company = nullptr;
    if (!m_scores)
        return;
    m_company = new CompanyField(m_scores->pool, {});
    m_company->setObjectName(QStringLiteral("staysCompany"));
    m_company->setAccessibleName(tr("Company whose tier shall stay"));
    m_companyBox->layout()->addWidget(m_company);
    if (m_scores->pool->rowOf(before))
        m_company->setCompany(before);
    else if (m_scores->ranking.ranked > 0)
        m_company->setCompany(m_scores->pool->id(m_scores->ranking.order.front()));
    const auto take = [this] {
        if (m_company->company() != m_asked)
            find();
    };
    connect(m_company, &QLineEdit::editingFinished, this, take);
    // Queued: the field takes what was picked from its list by the same signal.
    connect(m_company->completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this, take,
            Qt::QueuedConnection);
}

void FitStabilityView::find()
{
    fill(m_ranges, m_rangesBox, {});
    m_words->setText(tr("Testing the weights"));
    // A large pool takes seconds: the window does not wait for the answer to the question before.
    m_again = m_job && m_job->isRunning();
    if (m_again || !m_scores)
        return;
    m_asked = m_company ? m_company->company() : PartnerId {};
    m_question = question();
    m_job = std::make_unique<StabilityJob>(
        m_scores, StabilityRequest { static_cast<std::size_t>(m_top->value()), m_question.row });
    connect(m_job.get(), &Job::finished, this, &FitStabilityView::showRanges);
    m_job->start();
}

void FitStabilityView::showRanges()
{
    if (m_again) {
        // It is still announcing its end, and goes when this is over.
        m_job.release()->deleteLater();
        find();
        return;
    }
    const Stability &found = m_job->stability();
    fill(m_ranges, m_rangesBox, weightRanges(*m_scores, found, m_question));
    QStringList words { stabilityFinding(*m_scores, found, m_question) };
    if (m_question.stays == Stays::Winner)
        words << jointChangeInWords(*m_scores, m_job->rival());
    words.removeAll(QString());
    m_words->setText(words.join(QLatin1Char(' ')));
}

void FitStabilityView::sample()
{
    m_sampling.reset(); // waits until the block of samples in hand is done
    fill(m_chances, m_chancesBox, {});
    if (!m_scores)
        return;
    AcceptabilityOptions options;
    options.weights.knowledge = static_cast<WeightKnowledge>(m_knowledge->currentData().toInt());
    options.weights.spread = m_spread->value();
    options.samples = static_cast<std::size_t>(m_samples->value());
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    m_sampling = std::make_unique<AcceptabilityJob>(m_scores, options, Candidates);
    connect(m_sampling.get(), &Job::progressed, this, [this](double share) {
        m_progress->setText(tr("Sampling: %1 % done").arg(QLocale().toString(100 * share, 'f', 0)));
    });
    connect(m_sampling.get(), &Job::finished, this, &FitStabilityView::showChances);
    m_progress->setText(tr("Sampling: %1 % done").arg(0));
    m_stop->setText(tr("Stop"));
    m_stop->show();
    m_sampling->start();
}

void FitStabilityView::showChances()
{
    const Result<Acceptability> &chances = m_sampling->acceptability();
    m_stop->setVisible(!chances);
    if (!chances) {
        m_progress->setText(chances.error().message);
        m_stop->setText(tr("Sample again"));
        return;
    }
    fill(m_chances, m_chancesBox, placeChances(*m_scores, *chances));
    m_progress->setText(
        chances->samples == 0
            ? tr("Fewer than two companies can be compared.")
            : tr("Dark: first; lighter: second to tenth; right: still in its tier. %1 samples, seed %2, "
                 "within %3 points.")
                  .arg(QLocale().toString(qsizetype(chances->samples)), QLocale::c().toString(qsizetype(chances->seed)),
                       QLocale().toString(100 * chances->halfWidth, 'f', 1)));
}

} // namespace partnerscope
