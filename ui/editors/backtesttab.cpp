#include "ui/editors/backtesttab.h"

#include "ui/charts/barlistview.h"
#include "ui/editors/chartortable.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int UsualMonths = 12;

QString finding(const Backtest &backtest)
{
    switch (backtest.verdict()) {
    case Backtest::Verdict::NoFigure: return BacktestTab::tr("Too little to compare");
    case Backtest::Verdict::CannotTell: return BacktestTab::tr("The data cannot tell yet");
    case Backtest::Verdict::Foretells: return BacktestTab::tr("Partners of better fit did better");
    case Backtest::Verdict::Misleads: return BacktestTab::tr("Partners of better fit did worse");
    }
    return {};
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0);
}

/// Success per tier: the bar is the share, the text also its interval, so that a thin tier does not look sure; its bar
/// is grey.
BarListData tierBars(const Backtest &backtest)
{
    const auto tiers =
        static_cast<int>(std::ranges::count(backtest.tiers, QStringLiteral("tier"), &Backtest::TierRow::key));
    BarListData data;
    data.maximum = 1;
    for (const Backtest::TierRow &row : backtest.tiers) {
        const bool isTier = row.key == QLatin1String("tier");
        const Statistic &success = row.side.success;
        BarListRow bar;
        bar.label = row.name;
        bar.value = success.value.value_or(0);
        bar.valueText = success.interval
            ? BacktestTab::tr("%1 % (%2 to %3)")
                  .arg(percent(*success.value), percent(success.interval->low), percent(success.interval->high))
            : BacktestTab::tr("nobody");
        const int cases = static_cast<int>(row.side.cases);
        const bool isThin = row.isThin() && cases > 0;
        bar.shareText = isThin ? BacktestTab::tr("%n partner(s), too few", nullptr, cases)
                               : BacktestTab::tr("%n partner(s)", nullptr, cases);
        bar.strong = isTier && !isThin;
        // Without the colour of a tier: a full bar of two partners is no finding.
        bar.tierIndex = isTier && !isThin ? static_cast<int>(data.rows.size()) : -1;
        bar.tierCount = isTier && !isThin ? tiers : 0;
        bar.token = isThin ? Token::ChartBarMuted : Token::ChartBar;
        data.rows << bar;
    }
    return data;
}
} // namespace

BacktestTab::BacktestTab(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new SectionTitle(QString()))
    , m_measure(new QComboBox)
    , m_months(new QComboBox)
    , m_words(new TextLabel(TextRole::Body))
    , m_tiersTitle(new SectionTitle(QString()))
    , m_tiers(new BarListView)
{
    build();
    for (QComboBox *choice : { m_measure, m_months })
        connect(choice, &QComboBox::activated, this, &BacktestTab::refresh);
}

void BacktestTab::build()
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
    m_title->setObjectName(QStringLiteral("backtestFinding"));
    m_title->addTrailing(m_measure);
    m_title->addTrailing(m_months);
    m_words->setObjectName(QStringLiteral("backtestWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setContentsMargins(0, 0, metric::SpaceM, 0);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tiers->setObjectName(QStringLiteral("backtestTiers"));
    m_tiers->setAccessibleName(tr("Success by tier"));

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_words);
    auto *right = new QVBoxLayout;
    right->setSpacing(metric::SpaceM);
    right->addWidget(m_tiersTitle);
    right->addWidget(new ChartOrTable(m_tiers));
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::SpaceXl * 2);
    columns->addWidget(scroll, 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_title);
    layout->addWidget(new Hairline);
    layout->addLayout(columns, 1);
}

BacktestRequest BacktestTab::request() const
{
    BacktestRequest request;
    request.measure = m_measure->currentData().toString();
    request.months = m_months->currentData().toInt();
    return request;
}

BacktestTab::Basis BacktestTab::basis() const
{
    return { m_draft.profile(), m_session.pool(), m_measure->currentData().toString(),
             m_months->currentData().toInt() };
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
    m_title->setCaption(tr("Comparing the fit of then with the results since …"));
    m_job = std::make_unique<BacktestJob>(m_session, m_draft.version(), request());
    connect(m_job.get(), &Job::finished, this, [this] {
        showResult(m_job->result());
        Q_EMIT finished();
    });
    m_job->start();
}

void BacktestTab::showResult(const Result<Backtest> &result)
{
    m_tiers->setVisible(result.has_value());
    m_tiersTitle->setVisible(result.has_value());
    if (result) {
        showFindings(*result);
        return;
    }
    m_title->setTitle(tr("Nothing to compare yet"));
    m_title->setCaption(tr("A profile proves itself by what partners bring after they were measured"));
    m_words->setText(result.error().message);
}

void BacktestTab::showFindings(const Backtest &backtest)
{
    m_title->setTitle(finding(backtest));
    m_title->setCaption(tr("Fit by %1 and results of %2 to %3")
                            .arg(QLocale().toString(backtest.horizon.factsUntil(), QLocale::ShortFormat),
                                 backtest.horizon.quarters().first(), backtest.horizon.quarters().last()));
    m_words->setText(inWords(backtest).join(QStringLiteral("\n\n")));
    m_tiersTitle->setTitle(tr("Success by tier"));
    const QString target = QLocale().toString(backtest.target, 'f', 0);
    m_tiersTitle->setCaption(backtest.lessBetter ? tr("Share with at most %1, and its 95 % interval").arg(target)
                                                 : tr("Share with at least %1, and its 95 % interval").arg(target));
    m_tiers->setData(tierBars(backtest));
}

} // namespace partnerscope
