#include "ui/pages/coveragecellpanel.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/models/chartdata.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t MaximumRows = 200;
constexpr int IdRole = Qt::UserRole + 1;
} // namespace

CoverageCellPanel::CoverageCellPanel(QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(TextRole::BodyStrong, {}, this))
    , m_demand(new FigureTile(tr("Demand"), this))
    , m_supply(new FigureTile(tr("Supply"), this))
    , m_gap(new FigureTile(tr("Gap"), this))
    , m_servingTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, {}, this))
    , m_candidateTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, {}, this))
    , m_serving(makeTable(QStringLiteral("servingCompanies")))
    , m_candidates(makeTable(QStringLiteral("candidateCompanies")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_state);
    auto *figures = new QHBoxLayout;
    for (FigureTile *tile : { m_demand, m_supply, m_gap })
        figures->addWidget(tile);
    layout->addLayout(figures);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(m_servingTitle);
    layout->addWidget(m_serving);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(m_candidateTitle);
    layout->addWidget(m_candidates, 1);
}

QTableWidget *CoverageCellPanel::makeTable(const QString &name)
{
    auto *table = new QTableWidget(0, 3, this);
    table->setObjectName(name);
    table->setAccessibleName(tr("Companies behind the cell"));
    table->setHorizontalHeaderLabels({ tr("Company"), tr("Fit, low to high"), tr("Fit") });
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    TableLook::apply(table);
    table->setItemDelegateForColumn(1, new ScoreBarDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, 96);
    table->setColumnWidth(2, 56);
    connect(table, &QTableWidget::cellActivated, this, [this, table](int row, int) {
        Q_EMIT partnerActivated(PartnerId { table->item(row, 0)->data(IdRole).toLongLong() });
    });
    return table;
}

void CoverageCellPanel::showCell(const Scores &scores, const CoverageMap &map, const CoverageCell &cell)
{
    const auto points = [](double number) { return QLocale().toString(number, 'f', 1); };
    m_state->setText(coverageStateLabel(cell.state));
    m_demand->setFigure(cell.demand ? points(*cell.demand) : QStringLiteral("–"), cell.demand ? tr("pts") : QString());
    m_supply->setFigure(points(cell.supply), tr("pts"));
    m_gap->setFigure(cell.demand ? signedText(gapOf(cell)) : QStringLiteral("–"), cell.demand ? tr("pts") : QString());
    m_servingTitle->setText(map.onlyEngaged
                                ? tr("%n active partners serve it", nullptr, static_cast<int>(cell.rows.size()))
                                : tr("%n qualified companies serve it", nullptr, static_cast<int>(cell.rows.size())));
    fill(m_serving, scores, cell.rows);
    m_candidateTitle->setText(tr("%n candidates would serve it", nullptr, static_cast<int>(cell.candidates.size())));
    fill(m_candidates, scores, cell.candidates);
}

void CoverageCellPanel::fill(QTableWidget *table, const Scores &scores, const std::vector<std::uint32_t> &rows)
{
    const std::size_t shown = std::min(rows.size(), MaximumRows);
    const QVariant cuts = QVariant::fromValue(tierCuts(scores.sheet.tiers));
    table->setRowCount(static_cast<int>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        const std::uint32_t row = rows[i];
        const int line = static_cast<int>(i);
        auto *name = new QTableWidgetItem(scores.pool->name(row));
        name->setData(IdRole, QVariant::fromValue<qlonglong>(scores.pool->id(row).value));
        auto *bar = new QTableWidgetItem;
        bar->setData(FitRole, scores.sheet.fit(row));
        bar->setData(LowRole, scores.sheet.low(row));
        bar->setData(HighRole, scores.sheet.high(row));
        bar->setData(CutsRole, cuts);
        auto *fit = new QTableWidgetItem(QLocale().toString(scores.sheet.fit(row), 'f', 1));
        fit->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(line, 0, name);
        table->setItem(line, 1, bar);
        table->setItem(line, 2, fit);
    }
    // Just as high as it needs to be, up to six rows: the panel scrolls as a whole.
    const int height = metric::TableHeader + metric::Row * static_cast<int>(std::min<std::size_t>(shown, 6)) + 2;
    table->setFixedHeight(height);
    table->setVisible(shown > 0);
}

} // namespace partnerscope
