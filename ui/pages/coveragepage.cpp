#include "ui/pages/coveragepage.h"

#include "ui/charts/heatmapview.h"
#include "ui/charts/tablelook.h"
#include "ui/models/chartdata.h"
#include "ui/pages/coveragecellpanel.h"
#include "ui/pages/coveragegappanel.h"
#include "ui/pages/measuringcombo.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int NarrowChoice = 88;
}

CoveragePage::CoveragePage(Session &session, Frame &frame, QWidget *parent)
    : MeasuredPage(session, frame,
                   { QLatin1StringView("coverage"), tr("Here you see which regions and industries nobody covers.") },
                   { QLatin1StringView("coverage"), tr("A profile says who qualifies; the map counts those.") }, parent)
    , m_rows(new QComboBox(this))
    , m_columns(new QComboBox(this))
    , m_segment(new QComboBox(this))
    , m_figure(new SegmentedControl({ tr("Gap"), tr("Demand"), tr("Supply") }, this))
    , m_closeGaps(new Button(ButtonKind::Secondary, tr("Close the gaps"), this))
{
    build();
}

void CoveragePage::build()
{
    m_rows->setObjectName(QStringLiteral("coverageRows"));
    m_rows->setAccessibleName(tr("Rows"));
    m_columns->setObjectName(QStringLiteral("coverageColumns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_figure->setObjectName(QStringLiteral("coverageFigure"));
    m_segment->setObjectName(QStringLiteral("coverageSegment"));
    m_segment->setAccessibleName(tr("Customer segment"));
    m_closeGaps->setObjectName(QStringLiteral("closeGaps"));
    m_closeGaps->setToolTip(tr("Proposes the few companies that would close most of the gaps"));
    // In a narrow window the choices are cut before the buttons beside them are.
    for (QComboBox *choice : { m_rows, m_columns, m_segment })
        choice->setMinimumWidth(NarrowChoice);
    auto *header = new PageHeader(tr("Coverage"), this);
    header->addLeading(m_rows);
    m_times = new TextLabel(TextRole::Body, Token::TextMuted, QStringLiteral("×"), header);
    header->addLeading(m_times);
    header->addLeading(m_columns);
    header->addLeading(m_segment);
    header->addTrailing(new MeasuringCombo(session(), this->frame(), header));
    header->addTrailing(m_figure);
    header->addTrailing(m_closeGaps);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_panel = new ContextPanel({}, splitter);
    m_panel->setObjectName(QStringLiteral("cellPanel"));
    m_panel->setContent(buildPanel(m_panel));
    m_panel->hide();
    splitter->addWidget(buildMap());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    setContent(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(stack(), 1);
    for (QComboBox *choice : { m_rows, m_columns, m_segment })
        connect(choice, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_figure, &SegmentedControl::currentChanged, this, &CoveragePage::showMap);
    connect(m_closeGaps, &Button::clicked, this, [this] { showGaps(true); });
    connect(m_panel, &ContextPanel::closeRequested, this, [this] {
        m_cell->hide();
        showGaps(false);
    });
}

QWidget *CoveragePage::buildPanel(QWidget *parent)
{
    auto *parts = new QWidget(parent);
    m_cell = new CoverageCellPanel(parts);
    m_line = new Hairline(Qt::Horizontal, parts);
    m_gaps = new CoverageGapPanel(session(), frame(), parts);
    m_cellName = new TextLabel(TextRole::Section, {}, parts);
    m_cellName->setWordWrap(true);
    m_parts = new QVBoxLayout(parts);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(metric::SpaceM);
    for (QWidget *part : std::initializer_list<QWidget *> { m_cellName, m_cell, m_line, m_gaps }) {
        m_parts->addWidget(part);
        part->hide();
    }
    m_parts->addStretch(1);
    const auto open = [this](PartnerId partner) { frame().openPartner(partner); };
    connect(m_cell, &CoverageCellPanel::partnerActivated, this, open);
    connect(m_gaps, &CoverageGapPanel::partnerActivated, this, open);
    connect(m_gaps, &CoverageGapPanel::filledCellsChanged, this, &CoveragePage::drawMap);
    return parts;
}

QWidget *CoveragePage::buildMap()
{
    auto *ground = new Surface(Token::SurfacePage, this);
    m_title = new SectionTitle({}, {}, ground);
    m_views = new QStackedWidget(ground);
    m_heatMap = new HeatMapView(m_views);
    m_heatMap->setObjectName(QStringLiteral("heatMap"));
    m_heatMap->setAccessibleName(tr("Coverage map"));
    auto *table = new QTableView(m_views);
    table->setObjectName(QStringLiteral("coverageTable"));
    m_tableModel = new ChartTableModel(table);
    table->setModel(m_tableModel);
    TableLook::apply(table);
    m_views->addWidget(m_heatMap);
    m_views->addWidget(table);
    m_legend = new TextLabel(TextRole::Caption, Token::TextMuted, {}, ground);
    m_legend->setWordWrap(true);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_legend);
    connect(m_heatMap, &HeatMapView::cellActivated, this, [this](int row, int column) {
        if (showCell(row, column))
            putOnTop(m_cell);
    });
    connect(m_heatMap, &HeatMapView::tableRequested, this, [this] { m_views->setCurrentIndex(1); });
    auto *back = new QAction(tr("Show the map"), table);
    back->setShortcut(Qt::Key_T);
    back->setShortcutContext(Qt::WidgetShortcut);
    connect(back, &QAction::triggered, this, [this] { m_views->setCurrentIndex(0); });
    table->addAction(back);
    return ground;
}

void CoveragePage::fillAxes(const Scores &scores)
{
    const CoverageView &chosen = session().coverageView();
    const CoverageAxes axes = chosen.isEmpty() ? defaultCoverageAxes(scores) : chosen.axes;
    const auto fill = [&](QComboBox *combo, const QString &fallback) {
        const QString shown = combo->currentData().toString();
        combo->clear();
        for (const std::shared_ptr<const PoolColumn> &column : scores.pool->columns()) {
            const bool hasTerms =
                std::holds_alternative<CodeColumn>(column->data) || std::holds_alternative<SetColumn>(column->data);
            const Attribute *attribute = scores.schema->find(column->key);
            if (hasTerms && attribute)
                combo->addItem(attribute->label, column->key);
        }
        const int kept = combo->findData(shown.isEmpty() ? fallback : shown);
        combo->setCurrentIndex(kept >= 0 ? kept : combo->findData(fallback));
    };
    fill(m_rows, axes.rows);
    fill(m_columns, axes.columns);
}

void CoveragePage::fillSegments(const Scores &scores)
{
    const QString attribute = QStringLiteral("customer_segments");
    const QString chosen = m_segment->currentData().toString();
    m_segment->clear();
    m_segment->addItem(tr("All segments"));
    const Vocabulary *vocabulary = scores.schema->vocabularyOf(attribute);
    const PoolColumn *column = scores.pool->column(attribute);
    const bool isAxis = m_rows->currentData() == attribute || m_columns->currentData() == attribute;
    if (vocabulary && column && !isAxis) {
        const TermView view(*column); // named: the loop reads into it
        for (const QString &code : view.terms())
            m_segment->addItem(vocabulary->labelOf(code), code);
    }
    m_segment->setCurrentIndex(std::max(m_segment->findData(chosen), 0));
    m_segment->setVisible(m_segment->count() > 1);
}

std::optional<CoverageFilter> CoveragePage::filter() const
{
    const QString code = m_segment->currentData().toString();
    if (code.isEmpty())
        return std::nullopt;
    return CoverageFilter { QStringLiteral("customer_segments"), code };
}

CoverageView CoveragePage::view() const
{
    return { { m_rows->currentData().toString(), m_columns->currentData().toString() }, filter() };
}

bool CoveragePage::showScores(const std::shared_ptr<const Scores> &scores)
{
    for (QWidget *control :
         std::initializer_list<QWidget *> { m_rows, m_times, m_columns, m_segment, m_figure, m_closeGaps })
        control->setVisible(scores != nullptr);
    m_scores = scores;
    if (!m_scores) {
        m_map.reset();
        m_served.reset();
        return false;
    }
    fillAxes(*m_scores);
    fillSegments(*m_scores);
    const Result<std::shared_ptr<const ServedCells>> served =
        session().coverage().served(*m_scores, view(), session().poolHistory());
    if (!check(served))
        return false;
    m_served = *served;
    m_map = coverage(*m_served, m_scores->sheet);
    session().setCoverageView(view());
    askForProposal();
    showMap();
    return true;
}

void CoveragePage::showGaps(bool shown)
{
    const bool wasShown = !m_gaps->isHidden();
    m_gaps->setVisible(shown);
    putOnTop(m_gaps);
    m_panel->setVisible(shown);
    if (shown && !wasShown)
        askForProposal();
    drawMap();
}

void CoveragePage::putOnTop(QWidget *part)
{
    const bool gapsFirst = part == m_gaps;
    m_line->setVisible(!m_gaps->isHidden() && !m_cell->isHidden());
    m_cellName->setVisible(gapsFirst && !m_cell->isHidden());
    m_panel->setTitle(gapsFirst ? tr("Proposal") : m_cellName->text());
    const std::array<QWidget *, 4> order = gapsFirst ? std::array<QWidget *, 4> { m_gaps, m_line, m_cellName, m_cell }
                                                     : std::array<QWidget *, 4> { m_cellName, m_cell, m_line, m_gaps };
    for (int place = 0; QWidget * shown : order) {
        m_parts->removeWidget(shown);
        m_parts->insertWidget(place++, shown);
    }
    m_panel->scrollToTop();
}

void CoveragePage::askForProposal()
{
    if (!m_map || m_gaps->isHidden())
        return;
    m_gaps->ask(m_scores, { { { m_map->rowAttribute }, { m_map->columnAttribute } }, filter() });
}

QString CoveragePage::legend() const
{
    std::array<std::size_t, 4> counts {};
    for (const CoverageCell &cell : m_map->cells)
        ++counts.at(static_cast<std::size_t>(cell.state));
    return tr("Empty circle: uncovered, %1 cells.  Half: thin, one partner, %2.  Full: covered, %3.  "
              "Double: crowded, %4.  Frame: demand, bar: supply.")
        .arg(counts[0])
        .arg(counts[1])
        .arg(counts[2])
        .arg(counts[3]);
}

void CoveragePage::drawMap()
{
    if (!m_map)
        return;
    HeatMapData shown = heatMap(*m_map, *m_scores->schema, static_cast<HeatFigure>(m_figure->currentIndex()));
    bool isAnyMarked = false;
    for (const std::size_t cell : m_gaps->isHidden() ? std::vector<std::size_t>() : m_gaps->filledCells()) {
        if (cell >= static_cast<std::size_t>(shown.cells.size()))
            continue; // the answer to an earlier question
        shown.cells[static_cast<qsizetype>(cell)].marked = true;
        isAnyMarked = true;
    }
    m_legend->setText(isAnyMarked ? legend() + QStringLiteral("  ") + tr("Ring: what the proposal would cover.")
                                  : legend());
    m_heatMap->setData(shown);
    m_tableModel->setTable(m_heatMap->table());
}

QString CoveragePage::finding() const
{
    std::size_t open = 0;
    double demand = 0;
    double lost = 0;
    for (const CoverageCell &cell : m_map->cells) {
        demand += cell.demand.value_or(0);
        if (cell.state == CoverageState::Uncovered) {
            ++open;
            lost += cell.demand.value_or(0);
        }
    }
    const QLocale locale;
    if (demand <= 0)
        return tr("%1 of %2 cells have no partner")
            .arg(locale.toString(static_cast<qulonglong>(open)),
                 locale.toString(static_cast<qulonglong>(m_map->cells.size())));
    return tr("%1 of %2 cells have no partner; together they hold %3 % of the demand")
        .arg(locale.toString(static_cast<qulonglong>(open)),
             locale.toString(static_cast<qulonglong>(m_map->cells.size())),
             locale.toString(std::lround(lost / demand * 100)));
}

void CoveragePage::showMap()
{
    if (!m_map)
        return;
    m_title->setTitle(finding());
    const QString who = m_map->onlyEngaged
        ? tr("Supply: qualified partners with an active engagement, weighted by fit.")
        : tr("Supply: all qualified companies, weighted by fit; the workspace records no engagements.");
    m_title->setCaption(m_map->hasDemand
                            ? tr("%1 Demand: market weight of the customer profile, 100 points in all.").arg(who)
                            : tr("%1 The profile names no customers, so there is no demand to compare with.").arg(who));
    drawMap();
    if (m_panel->isVisible() && !m_cell->isHidden() && m_heatMap->currentRow() >= 0)
        showCell(m_heatMap->currentRow(), m_heatMap->currentColumn());
}

bool CoveragePage::showCell(int row, int column)
{
    if (!m_map || row >= m_map->rowCodes.size() || column >= m_map->columnCodes.size())
        return false;
    const Schema &schema = *m_scores->schema;
    const auto cell = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_map->columnCodes.size())
        + static_cast<std::size_t>(column);
    listCompanies(*m_served, *m_scores->pool, m_scores->sheet, cell, m_map->cells[cell]);
    m_cellName->setText(termLabel(schema, m_map->rowAttribute, m_map->rowCodes.at(row)) + QStringLiteral(" × ")
                        + termLabel(schema, m_map->columnAttribute, m_map->columnCodes.at(column)));
    if (m_cellName->isHidden())
        m_panel->setTitle(m_cellName->text());
    m_cell->showCell(*m_scores, *m_map, m_map->cells[cell]);
    m_cell->show();
    m_panel->show();
    return true;
}

} // namespace partnerscope
