#include "chartspage.h"

#include "ui/charts/barlistview.h"
#include "ui/charts/delegates.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/marks.h"
#include "ui/charts/serieschartview.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/tablelook.h"
#include "ui/charts/valuefunctionview.h"
#include "ui/charts/waterfallview.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope::gallery {

namespace {

HistogramData histogram()
{
    HistogramData data;
    data.minimum = 15;
    data.counts = { 0, 1,  5,  4, 1,  8,  16, 14, 11, 17, 6, 7, 10, 8, 9, 13, 8,
                    7, 17, 10, 9, 10, 13, 11, 12, 6,  10, 4, 4, 2,  1, 0, 0,  0 };
    data.cuts = { 50, 65, 80 };
    data.tierNames = { u"Premier"_s, u"Advanced"_s, u"Select"_s };
    data.tierCounts = { 21, 61, 64 };
    data.belowName = u"Below"_s;
    data.belowCount = 108;
    data.xTitle = u"Fit, 0 to 100"_s;
    data.yTitle = u"Companies per 2.5 points"_s;
    return data;
}

ValueFunctionData valueFunction()
{
    ValueFunctionData data;
    data.xMaximum = 30;
    data.xTitle = u"Certified staff, people"_s;
    data.yTitle = u"Companies per 2 people (grey)"_s;
    data.histogram = { 27, 16, 38, 41, 36, 39, 38, 31, 23, 21, 16, 12, 1, 0, 0 };
    data.curve = { { 0, 0 }, { 4, 0 }, { 12, 55 }, { 24, 100 }, { 30, 100 } };
    data.handles = { { { 4, 0 } }, { { 12, 55 } }, { { 24, 100 } } };
    data.marker = ValueMarker { { 14, 62 }, u"Norrviken Data: 14 → 62"_s };
    data.unit = u"staff"_s;
    return data;
}

HeatMapData heatMap()
{
    HeatMapData data;
    data.rows = { u"DACH"_s, u"UK & Ireland"_s, u"France"_s, u"Nordics"_s, u"Benelux"_s };
    data.columns = { u"Hospitals"_s, u"Clinics & labs"_s,  u"Health insurance"_s,
                     u"Pharma"_s,    u"Medical devices"_s, u"Care homes"_s };
    const QList<double> gaps {
        1.7,  -1.2, -0.9, -2.9, 0.5,  -0.1, -0.2, -1.6, -0.8, -0.6, -1.0, -1.0, -2.0, -1.4, -1.9,
        -2.1, -1.4, -1.0, 1.1,  -1.4, -1.8, -1.7, -0.3, -0.8, 1.3,  0.3,  -0.2, -0.8, -1.2, 0.2
    };
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const double gap = gaps.at(i);
        const double demand = std::max(0.4, 3.2 - double(i % 7) * 0.4);
        HeatCell cell;
        cell.demand = demand;
        cell.supply = std::max(0.0, demand + gap);
        cell.partners = int(std::round(cell.supply * 3));
        cell.coverage = cell.partners == 0 ? Coverage::Uncovered
            : cell.partners == 1           ? Coverage::Thin
            : gap > 1.0                    ? Coverage::Crowded
                                           : Coverage::Covered;
        cell.figure = (gap < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(gap), 'f', 1);
        cell.step = gap <= -1.6 ? 0
            : gap <= -1.0       ? 1
            : gap <= -0.3       ? 2
            : gap < 0.3         ? 3
            : gap < 1.0         ? 4
            : gap < 1.6         ? 5
                                : 6;
        data.cells.append(cell);
    }
    data.rowTotals = { u"−5.0"_s, u"−6.7"_s, u"−10.6"_s, u"−5.4"_s, u"0.0"_s };
    data.columnTotals = { u"+1.5"_s, u"−7.4"_s, u"−9.7"_s, u"−10.7"_s, u"−3.8"_s, u"−3.3"_s };
    data.grandTotal = u"−39.7"_s;
    data.rowTotalTitle = u"All industries"_s;
    data.columnTotalTitle = u"All regions"_s;
    data.fullWidth = 4;
    return data;
}

WaterfallData waterfall()
{
    WaterfallData data;
    data.labelTitle = u"Criterion"_s;
    data.valueTitle = u"Value"_s;
    data.pointsTitle = u"Points"_s;
    data.cuts = { { 50, u"Select"_s }, { 65, u"Advanced"_s }, { 80, u"Premier"_s } };
    const QList<std::tuple<QString, QString, double, double, bool>> rows {
        { u"Partnership objectives"_s, u"Shared, written targets"_s, 12, 12, false },
        { u"Uses deal registration"_s, u"Yes"_s, 8, 8, false },
        { u"Regions served"_s, u"Nordics, CEE (62 %)"_s, 7.4, 12, false },
        { u"Healthcare share of customers"_s, u"41 % of customers"_s, 9.6, 12, false },
        { u"Target accounts reached"_s, u"Unknown"_s, 2.3, 6, true },
        { u"Security certifications"_s, u"3 of 4 asked for"_s, 7.5, 10, false },
        { u"Certified staff"_s, u"14 people"_s, 29.2, 40, false },
    };
    double sum = 0;
    for (const auto &[label, value, points, possible, unknown] : rows) {
        data.rows.append({ label, value, sum, sum + points, possible, unknown });
        sum += points;
    }
    data.totalLabel = u"Fit"_s;
    data.totalText = u"72.2 to 82.0"_s;
    data.total = sum;
    data.low = 72.2;
    data.high = 82;
    return data;
}

BarListData tierBars()
{
    BarListData data;
    const QStringList names { u"Premier"_s, u"Advanced"_s, u"Select"_s };
    const QList<int> counts { 21, 61, 64 };
    for (int i = 0; i < 3; ++i)
        data.rows.append({ names.at(i), double(counts.at(i)), QString::number(counts.at(i)),
                           QString::number(counts.at(i) * 100 / 412) + u" %"_s, Token::ChartBar, i, 3, true });
    data.rows.append({ u"Below Select"_s, 108, u"108"_s, u"26 %"_s, Token::TierNone, -1, 0, false });
    data.rows.append({ u"Must-have unknown"_s, 67, u"67"_s, u"16 %"_s, Token::TierNone, -1, 0, false });
    data.rows.append({ u"Must-have failed"_s, 70, u"70"_s, u"17 %"_s, Token::TierNone, -1, 0, false });
    return data;
}

SeriesData quarters()
{
    return { { u"Q1 25"_s, u"Q2 25"_s, u"Q3 25"_s, u"Q4 25"_s, u"Q1 26"_s },
             { { u"Revenue"_s, { 120, 180, 160, 240, 275 }, false, Token::Qual1 },
               { u"Target"_s, { 150, 160, 190, 220, 250 }, true, Token::Qual2 } },
             u"EUR thousand"_s };
}

void addBlock(QGridLayout *grid, int row, int column, const QString &title, const QString &caption, QWidget *content)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(8);
    block->addWidget(new SectionTitle(title, caption));
    block->addWidget(content, 1);
    grid->addLayout(block, row, column);
}

QStandardItemModel *partners(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({ u"Company"_s, u"Country"_s, u"Employees"_s, u"Fit, low to high"_s, u"Fit"_s,
                                       u"Tier"_s, u"Certainty"_s, u"Engagement"_s });
    const QStringList names { u"Hochwald Datentechnik"_s, u"Tarnbeck Security"_s, u"Ostermark Systemhaus"_s,
                              u"Strömdal Systemer"_s,     u"Norrviken Data"_s,    u"Fjellås IT"_s };
    const QList<std::tuple<double, double, double, int, Certainty>> scores {
        { 86.6, 84, 87, 0, Certainty::Firm },        { 86.4, 82, 89, 0, Certainty::Firm },
        { 83.4, 73, 94, 0, Certainty::Provisional }, { 79.2, 70, 88, 1, Certainty::Conditional },
        { 76, 72, 82, 1, Certainty::Provisional },   { 58.3, 40, 71, 2, Certainty::Insufficient }
    };
    const QString countries[] {
        u"Germany"_s, u"United Kingdom"_s, u"Germany"_s, u"Sweden"_s, u"Sweden"_s, u"Norway"_s
    };
    const int employees[] { 550, 31, 320, 74, 148, 1111 };
    const QString tiers[] { u"Premier"_s, u"Advanced"_s, u"Select"_s };
    for (int i = 0; i < names.size(); ++i) {
        const auto [fit, low, high, tier, certainty] = scores.at(i);
        QList<QStandardItem *> row;
        for (int column = 0; column < 8; ++column)
            row.append(new QStandardItem);
        row[0]->setText(names.at(i));
        row[0]->setData(true, StrongRole);
        row[0]->setCheckable(true);
        row[1]->setText(countries[i]);
        row[1]->setData(int(Tone::Neutral), ToneRole);
        row[2]->setText(QString::number(employees[i]));
        row[3]->setData(fit, FitRole);
        row[3]->setData(low, LowRole);
        row[3]->setData(high, HighRole);
        row[3]->setData(QVariant::fromValue(QList<double> { 50, 65, 80 }), CutsRole);
        row[4]->setText(QString::number(fit, 'f', 1));
        row[4]->setData(true, StrongRole);
        const bool held = certainty == Certainty::Conditional;
        row[5]->setText(held ? u"Held"_s : tiers[tier]);
        row[5]->setData(tier, TierIndexRole);
        row[5]->setData(3, TierCountRole);
        row[5]->setData(held, HeldRole);
        row[6]->setData(int(certainty), CertaintyRole);
        row[7]->setData(0.35 + 0.1 * i, MeterRole);
        row[7]->setText(QString::number(35 + 10 * i));
        for (const int number : { 2, 4 })
            row[number]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(row);
    }
    for (const int number : { 2, 4 })
        model->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return model;
}

QWidget *figures()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 0, 24, 16);
    row->setSpacing(24);
    const QList<std::tuple<QString, QString, QString, QString, Tone>> tiles {
        { u"Pool"_s, u"412"_s, u"companies"_s, u"+18 since last quarter"_s, Tone::Neutral },
        { u"Qualified"_s, u"146"_s, u"35 % of pool"_s, u"+11 since last quarter"_s, Tone::Positive },
        { u"Demand covered"_s, u"54"_s, u"% of demand"_s, u"−2 points: one partner left Iberia"_s, Tone::Caution },
    };
    for (const auto &[caption, number, unit, change, tone] : tiles) {
        auto *tile = new FigureTile(caption);
        tile->setFigure(number, unit);
        tile->setChange(change, tone);
        auto *trend = new Sparkline;
        trend->setValues({ 1, 1.4, 1.9, 2.1, 3, 3.2, 3.9, 4.2 });
        tile->setTrailing(trend);
        row->addWidget(tile, 1);
        if (caption != std::get<0>(tiles.last()))
            row->addWidget(new Hairline(Qt::Vertical));
    }
    return strip;
}

QTableView *partnerTable()
{
    auto *view = new QTableView;
    view->setModel(partners(view));
    TableLook::apply(view);
    view->setItemDelegateForColumn(3, new ScoreBarDelegate(view));
    view->setItemDelegateForColumn(5, new TierDelegate(view));
    view->setItemDelegateForColumn(6, new CertaintyDelegate(view));
    view->setItemDelegateForColumn(7, new MeterDelegate(view));
    const int widths[] { 220, 130, 90, 128, 70, 104, 130, 100 };
    for (int i = 0; i < 8; ++i)
        view->setColumnWidth(i, widths[i]);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->selectRow(4);
    return view;
}

} // namespace

QWidget *makeChartsPage()
{
    auto *page = new Surface(Token::SurfacePage);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(20);
    auto *cuts = new HistogramView;
    cuts->setEditable(true);
    cuts->setData(histogram());
    auto *curve = new ValueFunctionView;
    curve->setData(valueFunction());
    curve->setActiveHandle(1);
    auto *map = new HeatMapView;
    map->setData(heatMap());
    map->setCurrentCell(3, 3);
    auto *fall = new WaterfallView;
    fall->setData(waterfall());
    auto *bars = new BarListView;
    bars->setData(tierBars());
    auto *series = new SeriesChartView;
    series->setData(quarters());
    addBlock(grid, 0, 0, u"21 companies reach Premier; 18 more are within 5 points"_s,
             u"254 scored companies, by fit"_s, cuts);
    addBlock(grid, 0, 1, u"12 certified people already earn more than half"_s,
             u"Points earned, 0 to 100, over the 342 companies where it is known"_s, curve);
    addBlock(grid, 1, 0, u"23 of 72 cells have no partner"_s, u"Gap = supply less demand, in points of market weight"_s,
             map);
    addBlock(grid, 1, 1, u"Certified staff and an unknown keep it out of Premier"_s,
             u"Points each criterion adds, of the points it could add. Hatched: unknown."_s, fall);
    addBlock(grid, 2, 0, u"One company in three qualifies, 21 reach Premier"_s,
             u"Companies by tier or reason. They add up to 412."_s, bars);
    addBlock(grid, 2, 1, u"Revenue passed its target in two of five quarters"_s, u"Revenue by quarter"_s, series);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return page;
}

QWidget *makeTablePage()
{
    auto *window = new Surface(Token::SurfaceWindow);
    auto *columns = new QHBoxLayout(window);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *page = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader(u"Partners"_s);
    auto *view = new QComboBox;
    view->addItem(u"View: Northern Europe, qualified or held"_s);
    header->addLeading(view);
    header->addTrailing(new Button(ButtonKind::Quiet, "columns"_L1, u"Columns"_s));
    header->addTrailing(new Button(ButtonKind::Secondary, "import"_L1, u"Import"_s));
    header->addTrailing(new Button(ButtonKind::Primary, "plus"_L1, u"New partner"_s));
    column->addWidget(header);
    column->addWidget(figures());
    column->addWidget(partnerTable(), 1);
    columns->addWidget(page, 1);
    auto *panel = new ContextPanel(u"Empty panel"_s);
    panel->setFixedWidth(metric::ContextPanel);
    panel->setContent(
        new EmptyState("partners"_L1, u"Choose a company to see why it scores as it does."_s, u"Import a list"_s));
    columns->addWidget(panel);
    return window;
}

} // namespace partnerscope::gallery
