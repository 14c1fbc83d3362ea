#include "ui/editors/partnerresults.h"

#include "ui/charts/barlistview.h"
#include "ui/charts/serieschartview.h"
#include "ui/editors/chartortable.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
/// Quarters shown at once.
constexpr qsizetype MostQuarters = 12;
/// Two charts side by side need this much room.
constexpr int TwoColumns = 760;

/// Measures of one unit, in one chart.
struct MeasureGroup {
    const char *title;
    const char *unit; ///< of the axis
    std::array<const char *, 2> measures;
    bool isLine;
};
constexpr std::array Groups {
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Revenue"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "per quarter"),
                   { "sourced_revenue", "influenced_revenue" },
                   false },
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Deals"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "deals per quarter"),
                   { "deals_registered", "deals_won" },
                   false },
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Satisfaction and win rate"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "0 to 100"),
                   { "satisfaction", "win_rate" },
                   true },
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Days to the first deal"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "days"),
                   { "time_to_first_deal", nullptr },
                   true },
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Certifications earned and support cases"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "per quarter"),
                   { "certifications_earned", "support_load" },
                   false },
    MeasureGroup { QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "Market development funds spent"),
                   QT_TRANSLATE_NOOP("partnerscope::PartnerPerformance", "per quarter"),
                   { "mdf_spent", nullptr },
                   false },
};

QString quarterText(const QString &quarter)
{
    return QString(quarter).replace(QLatin1Char('-'), QLatin1Char(' '));
}

QStringList lastQuarters(const QList<Performance> &results)
{
    QStringList quarters;
    for (const Performance &each : results)
        quarters << each.quarter;
    std::ranges::sort(quarters);
    quarters.removeDuplicates();
    return quarters.mid(std::max<qsizetype>(0, quarters.size() - MostQuarters));
}

SeriesData seriesOf(const MeasureGroup &group, const QStringList &quarters, const QList<Performance> &results)
{
    constexpr std::array Colors { Token::ChartEngagement, Token::ChartBarMuted };
    SeriesData data;
    data.yTitle = PartnerPerformance::tr(group.unit);
    for (const QString &quarter : quarters)
        data.categories << QStringLiteral("%1 %2").arg(quarter.right(2),
                                                       quarter.mid(2, 2)); // short: they stand in rows
    for (std::size_t i = 0; i < group.measures.size(); ++i) {
        if (!group.measures[i])
            continue;
        const QString measure = QString::fromLatin1(group.measures[i]);
        ChartSeries series;
        series.name = measureLabel(measure);
        series.values = QList<double>(quarters.size(), std::nan(""));
        series.line = group.isLine;
        series.token = Colors[i];
        bool any = false;
        for (const Performance &each : results) {
            const qsizetype at = quarters.indexOf(each.quarter);
            if (at < 0 || each.measure != measure)
                continue;
            series.values[at] = each.value;
            any = true;
        }
        if (any)
            data.series << series;
    }
    return data;
}

/// "Partner-sourced revenue of the last four quarters: 240,000, 12 % more than in the four before".
QString revenueFinding(const QStringList &quarters, const QList<Performance> &results, const QString &currency)
{
    constexpr qsizetype Year = 4;
    const auto sumOf = [&](qsizetype from, qsizetype count) {
        double sum = 0;
        for (const Performance &each : results) {
            const qsizetype at = quarters.indexOf(each.quarter);
            if (each.measure == u"sourced_revenue" && at >= from && at < from + count)
                sum += each.value;
        }
        return sum;
    };
    if (quarters.size() < Year)
        return PartnerPerformance::tr("%n quarter(s) are recorded", nullptr, static_cast<int>(quarters.size()));
    const double last = sumOf(quarters.size() - Year, Year);
    const QString number = QLocale().toString(last, 'f', 0);
    const QString amount = currency.isEmpty() ? number : number + u' ' + currency;
    const double before = quarters.size() >= 2 * Year ? sumOf(quarters.size() - 2 * Year, Year) : 0;
    if (before <= 0)
        return PartnerPerformance::tr("Partner-sourced revenue of the last four quarters: %1").arg(amount);
    const double change = 100 * (last / before - 1);
    return (change >= 0
                ? PartnerPerformance::tr("Partner-sourced revenue of the last four quarters: %1, %2 % more than before")
                : PartnerPerformance::tr(
                    "Partner-sourced revenue of the last four quarters: %1, %2 % less than before"))
        .arg(amount, QLocale().toString(std::abs(change), 'f', 0));
}
} // namespace

PartnerResults::PartnerResults(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_measure(new QComboBox(this))
    , m_chart(new BarListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_caption);
    column->addWidget(m_measure);
    column->addWidget(m_chart);
    m_finding->setWordWrap(true);
    m_measure->setObjectName(QStringLiteral("resultMeasure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setFocusPolicy(Qt::StrongFocus);
    m_chart->setObjectName(QStringLiteral("resultChart"));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PartnerResults::showMeasure);
}

void PartnerResults::setResults(const QList<Performance> &results, const QString &currency)
{
    m_results = results;
    m_currency = currency;
    const QString before = m_measure->currentData().toString();
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->clear();
        for (const QString &measure : performanceMeasures()) {
            if (std::ranges::any_of(results, [&](const Performance &each) { return each.measure == measure; }))
                m_measure->addItem(measureLabel(measure), measure);
        }
        m_measure->setCurrentIndex(std::max(m_measure->findData(before), 0));
    }
    showMeasure();
}

void PartnerResults::showMeasure()
{
    const bool any = m_measure->count() > 0;
    m_measure->setVisible(any);
    m_chart->setVisible(any);
    m_caption->setVisible(any);
    if (!any) {
        m_finding->setText(tr("No results are recorded for this company yet"));
        return;
    }
    QList<Performance> shown;
    std::ranges::copy_if(m_results, std::back_inserter(shown),
                         [&](const Performance &each) { return each.measure == m_measure->currentData().toString(); });
    std::ranges::sort(shown, {}, &Performance::quarter);
    shown = shown.mid(std::max<qsizetype>(0, shown.size() - MostQuarters));
    BarListData chart;
    for (const Performance &each : std::as_const(shown)) {
        BarListRow row;
        row.label = quarterText(each.quarter);
        row.value = each.value;
        row.valueText = numberText(each.value);
        row.token = Token::ChartEngagement;
        chart.rows << row;
    }
    m_chart->setData(chart);
    const double first = shown.first().value;
    const double last = shown.last().value;
    m_finding->setText(last > first       ? tr("%1 has grown").arg(m_measure->currentText())
                           : last < first ? tr("%1 has fallen").arg(m_measure->currentText())
                                          : tr("%1 is where it was").arg(m_measure->currentText()));
    const bool isMoney = isMoneyMeasure(shown.first().measure) && !m_currency.isEmpty();
    m_caption->setText((isMoney ? tr("By quarter, in %5: %1 in %2, %3 in %4") : tr("By quarter: %1 in %2, %3 in %4"))
                           .arg(numberText(first), shown.first().quarter, numberText(last), shown.last().quarter)
                           .arg(isMoney ? m_currency : QString()));
}

PartnerPerformance::PartnerPerformance(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_grid(new QGridLayout)
{
    m_finding->setWordWrap(true);
    m_grid->setHorizontalSpacing(metric::SpaceL);
    m_grid->setVerticalSpacing(metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_finding);
    column->addLayout(m_grid);
    for (const MeasureGroup &group : Groups) {
        auto *whole = new QWidget(this);
        auto *inner = new QVBoxLayout(whole);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(metric::SpaceHair);
        auto *title = new TextLabel(TextRole::BodyStrong, tr(group.title), whole);
        auto *chart = new SeriesChartView(whole);
        chart->setObjectName(QStringLiteral("performance_%1").arg(QLatin1StringView(group.measures[0])));
        auto *shown = new ChartOrTable(chart, whole);
        shown->setMinimumHeight(chart->sizeHint().height());
        inner->addWidget(title);
        inner->addWidget(shown);
        m_blocks << Block { whole, title, chart, false };
    }
}

void PartnerPerformance::setResults(const QList<Performance> &results, const QString &currency)
{
    const QStringList quarters = lastQuarters(results);
    for (std::size_t i = 0; i < Groups.size(); ++i) {
        Block &block = m_blocks[static_cast<qsizetype>(i)];
        SeriesData series = seriesOf(Groups[i], quarters, results);
        if (isMoneyMeasure(QString::fromLatin1(Groups[i].measures[0])) && !currency.isEmpty())
            series.yTitle = tr("%1 per quarter").arg(currency);
        block.hasData = !series.series.isEmpty();
        if (block.hasData)
            block.chart->setData(series);
    }
    m_finding->setText(quarters.isEmpty() ? tr("No results are recorded for this company yet")
                                          : revenueFinding(quarters, results, currency));
    m_columns = 0;
    arrange();
}

void PartnerPerformance::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PartnerPerformance::arrange()
{
    const int columns = width() >= TwoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (const Block &block : std::as_const(m_blocks)) {
        m_grid->removeWidget(block.whole);
        block.whole->setVisible(block.hasData);
        if (!block.hasData)
            continue;
        m_grid->addWidget(block.whole, place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace partnerscope
