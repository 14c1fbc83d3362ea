#include "ui/charts/serieschartview.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace partnerscope {

namespace {

/// Lowest and highest value to show, always with zero.
std::pair<double, double> valueRange(const SeriesData &data)
{
    double low = 0;
    double high = 0;
    for (const ChartSeries &series : data.series) {
        for (const double value : series.values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    return { low, high > low ? high : low + 1 };
}

void addBars(QChart &chart, const SeriesData &data, const Theme &theme, QAbstractAxis *x, QAbstractAxis *y)
{
    auto *bars = new QBarSeries;
    bars->setBarWidth(0.5);
    for (const ChartSeries &series : data.series) {
        if (series.line)
            continue;
        auto *set = new QBarSet(series.name);
        for (qsizetype i = 0; i < data.categories.size(); ++i) {
            const double value = series.values.value(i, std::numeric_limits<double>::quiet_NaN());
            set->append(std::isfinite(value) ? value : 0);
        }
        set->setColor(theme.color(series.token));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    if (bars->count() == 0) {
        delete bars;
        return;
    }
    chart.addSeries(bars);
    bars->attachAxis(x);
    bars->attachAxis(y);
}

void addLine(QChart &chart, const ChartSeries &series, const Theme &theme, QAbstractAxis *x, QAbstractAxis *y)
{
    auto *line = new QLineSeries;
    auto *dots = new QScatterSeries;
    line->setName(series.name);
    line->setPen(QPen(theme.color(series.token), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    dots->setColor(theme.color(series.token));
    dots->setBorderColor(theme.color(Token::SurfacePage));
    dots->setMarkerSize(8);
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        if (!std::isfinite(series.values.at(i)))
            continue;
        line->append(double(i), series.values.at(i));
        dots->append(double(i), series.values.at(i));
    }
    for (QXYSeries *part : { static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(dots) }) {
        chart.addSeries(part);
        part->attachAxis(x);
        part->attachAxis(y);
    }
    for (QLegendMarker *marker : chart.legend()->markers(dots))
        marker->setVisible(false);
}

void styleAxes(QBarCategoryAxis &x, QValueAxis &y, const SeriesData &data, const Theme &theme)
{
    const QFont caption = Theme::font(TextRole::Caption);
    for (QAbstractAxis *axis : { static_cast<QAbstractAxis *>(&x), static_cast<QAbstractAxis *>(&y) }) {
        axis->setLabelsFont(caption);
        axis->setLabelsColor(theme.color(Token::TextMuted));
        axis->setTitleFont(caption);
        axis->setTitleBrush(theme.color(Token::TextMuted));
        axis->setGridLinePen(QPen(theme.color(Token::ChartGrid), 1));
    }
    x.append(data.categories);
    x.setGridLineVisible(false);
    x.setLinePen(QPen(theme.color(Token::ChartAxis), 1));
    const auto [low, high] = valueRange(data);
    const QList<double> ticks = axisTicks(low, high * 1.05, 4);
    const double step = ticks.size() > 1 ? ticks.at(1) - ticks.at(0) : high;
    const double bottom = std::floor(low / step + 1e-9) * step;
    const double top = std::ceil(high / step - 1e-9) * step;
    y.setRange(bottom, top);
    y.setTickCount(static_cast<int>(std::round((top - bottom) / step)) + 1);
    y.setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    y.setLinePen(QPen(Qt::NoPen));
    y.setTitleText(data.yTitle);
}

std::unique_ptr<QChart> makeChart(const SeriesData &data, const Theme &theme)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setLocalizeNumbers(true);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(Theme::font(TextRole::Caption));
    chart->legend()->setLabelColor(theme.color(Token::TextSecondary));
    chart->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    // One measure is named by the axis; a legend would only repeat it.
    chart->legend()->setVisible(data.series.size() > 1);
    auto *x = new QBarCategoryAxis;
    auto *y = new QValueAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    styleAxes(*x, *y, data, theme);
    addBars(*chart, data, theme, x, y);
    for (const ChartSeries &series : data.series) {
        if (series.line)
            addLine(*chart, series, theme, x, y);
    }
    return chart;
}

} // namespace

class SeriesChartView::Canvas final : public QChartView
{
public:
    explicit Canvas(QWidget *parent)
        : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void show(std::unique_ptr<QChart> next)
    {
        const std::unique_ptr<QChart> former(chart());
        setChart(next.release());
    }
};

void paintSeriesChart(QPainter &painter, const QRectF &rect, const SeriesData &data, const Theme &theme)
{
    // The scene must outlive the chart's own scene items, and owns the chart.
    QGraphicsScene scene;
    QChart *chart = makeChart(data, theme).release();
    scene.addItem(chart);
    chart->resize(rect.size());
    scene.render(&painter, rect, QRectF(QPointF(), rect.size()));
}

SeriesChartView::SeriesChartView(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new Canvas(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Development by period"));
}

SeriesChartView::~SeriesChartView() = default;

void SeriesChartView::setData(const SeriesData &data)
{
    m_data = data;
    QStringList names;
    for (const ChartSeries &series : m_data.series)
        names.append(series.name);
    describe(names.join(u", "));
    rebuild();
}

ChartTable SeriesChartView::table() const
{
    ChartTable table { { tr("Period") }, {} };
    for (const ChartSeries &series : m_data.series)
        table.headers.append(series.name);
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        QStringList row { m_data.categories.at(i) };
        for (const ChartSeries &series : m_data.series) {
            const double value = series.values.value(i, std::numeric_limits<double>::quiet_NaN());
            row.append(std::isfinite(value) ? numberText(value, 2) : QString());
        }
        table.rows.append(row);
    }
    return table;
}

void SeriesChartView::changeEvent(QEvent *event)
{
    ChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void SeriesChartView::rebuild()
{
    m_canvas->show(makeChart(m_data, theme()));
}

} // namespace partnerscope
