#include "ui/editors/weightjudges.h"

#include "ui/charts/rangelistview.h"
#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/scrolling.h"
#include "ui/editors/weightagreement.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
enum JudgeColumn { NameColumn, AnswersColumn, RatioColumn, JudgeColumnCount };
enum PairColumn { PairNames, RangeColumn, PairColumnCount };
constexpr double WorthMentioning = 1.5; ///< factor between judges, as on the command line
constexpr int NarrowestSpread = 188;    ///< beside the rail, in a window of 1024
constexpr std::size_t MostPairs = 5;

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0);
}

QTableWidget *makeTable(const QString &name, const QString &title, const QStringList &heads)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()));
    table->setObjectName(name);
    table->setAccessibleName(title);
    TableLook::apply(table, TableLook::CompactRows)->setFirstColumnMargin(0);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < table->columnCount(); ++column) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return table;
}

void fillRow(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        if (column > 0)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
}

void fitHeight(QTableWidget *table)
{
    table->setFixedHeight(metric::TableHeader + metric::RowCompact * table->rowCount() + 2);
}
} // namespace

WeightJudges::WeightJudges(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section))
    , m_overlap(new TextLabel(TextRole::Figure))
    , m_overlapWords(new TextLabel(TextRole::Body, Token::TextSecondary, tr("of the weight is shared")))
    , m_spread(new RangeListView)
    , m_spreadNote(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_judges(makeTable(QStringLiteral("judgeTable"), tr("Judges"), { tr("Judge"), tr("Answers"), tr("Ratio") }))
    , m_pairs(makeTable(QStringLiteral("apartTable"), tr("Furthest apart"), { tr("Pair"), tr("From … to") }))
    , m_look(new Button(ButtonKind::Secondary, tr("Look at this pair")))
    , m_method(new TextLabel(TextRole::Caption, Token::TextSecondary))
{
    QScrollArea *scroll = scrollingDown(build());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectAll();
}

QWidget *WeightJudges::build()
{
    m_finding->setObjectName(QStringLiteral("judgesFinding"));
    m_overlap->setObjectName(QStringLiteral("judgesOverlap"));
    m_spread->setObjectName(QStringLiteral("judgesSpread"));
    m_spread->setAccessibleName(tr("Weights by judge, from the lowest to the highest"));
    m_spread->setMinimumWidth(NarrowestSpread);
    m_look->setObjectName(QStringLiteral("lookAtPair"));
    m_method->setObjectName(QStringLiteral("judgesMethod"));
    m_overlap->setToolTip(tr("What the own weights of two judges have in common, on average over all pairs of judges: "
                             "100 % if all weigh alike."));
    m_overlap->setAccessibleDescription(m_overlap->toolTip());
    for (TextLabel *words : { m_finding, m_overlapWords, m_spreadNote, m_method })
        words->setWordWrap(true);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_overlap);
    figure->addWidget(m_overlapWords, 1, Qt::AlignBottom);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceS, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_finding);
    layout->addLayout(figure);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(new SectionTitle(tr("Weight by judge")));
    layout->addWidget(m_spread);
    layout->addWidget(m_spreadNote);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(new SectionTitle(tr("Furthest apart")));
    layout->addWidget(m_pairs);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(new SectionTitle(tr("Judges")));
    layout->addWidget(m_judges);
    layout->addWidget(m_method);
    layout->addStretch(1);
    return box;
}

void WeightJudges::connectAll()
{
    const auto look = [this](int row) {
        const auto pair = static_cast<std::size_t>(std::max(0, row));
        if (pair < m_apart.size())
            Q_EMIT pairActivated(m_apart[pair].i, m_apart[pair].j);
    };
    connect(m_look, &QAbstractButton::clicked, this, [this, look] { look(m_pairs->currentRow()); });
    connect(m_pairs, &QTableWidget::cellActivated, this, look);
    connect(m_judges, &QTableWidget::cellActivated, this, &WeightJudges::judgeActivated);
}

void WeightJudges::showAnswers(const WeightJudgements &judgements, const QStringList &keys, const QStringList &labels,
                               const std::optional<PairwiseWeights> &together)
{
    const std::vector<PairwiseMatrix> matrices = matricesOf(judgements, keys);
    m_apart = jointJudgement(matrices).pairs;
    showFinding(matrices, labels);
    showSpread(matrices, labels, together);
    showPairs(labels);
    showJudges(judgements, matrices);
    QString method = tr("The answers to each pair are combined by their geometric mean, before weights follow "
                        "(Aczél and Saaty 1983).");
    if (together && together->cr && keys.size() > 2)
        method += QLatin1Char(' ')
            + tr("Together their consistency ratio is %1 of at most %2 (%3).")
                  .arg(QLocale().toString(*together->cr, 'f', 2), QLocale().toString(together->crLimit, 'f', 2),
                       tableTitle(together->table));
    m_method->setText(method);
}

void WeightJudges::showFinding(const std::vector<PairwiseMatrix> &matrices, const QStringList &labels)
{
    const std::optional<double> overlap = weightOverlap(matrices);
    m_overlap->setText(overlap ? tr("%1 %").arg(percent(*overlap)) : QStringLiteral("–"));
    if (m_apart.empty())
        m_finding->setText(tr("No pair is answered by two judges yet"));
    else if (m_apart.front().factor < WorthMentioning)
        m_finding->setText(tr("The judges nearly agree on every pair"));
    else
        m_finding->setText(tr("The judges are furthest apart on %1 or %2")
                               .arg(labels.value(static_cast<qsizetype>(m_apart.front().i)),
                                    labels.value(static_cast<qsizetype>(m_apart.front().j))));
    m_overlapWords->setText(overlap ? tr("of the weight is shared")
                                    : tr("Two judges have to link all criteria before their weights can be compared."));
}

void WeightJudges::showSpread(const std::vector<PairwiseMatrix> &matrices, const QStringList &labels,
                              const std::optional<PairwiseWeights> &together)
{
    const std::vector<WeightSpread> spread = weightSpread(matrices);
    RangeListData ranges;
    ranges.headers = { tr("Criterion"), tr("Lowest, %"), tr("Together, %"), tr("Highest, %") };
    for (std::size_t i = 0; i < spread.size(); ++i) {
        RangeListRow row;
        row.label = labels.value(static_cast<qsizetype>(i));
        row.parts << RangeListRow::Part { spread[i].lowest, spread[i].highest, Token::ChartBar };
        if (together)
            row.tick = together->weights[i];
        const QString lowest = percent(spread[i].lowest);
        const QString highest = percent(spread[i].highest);
        row.valueText = lowest == highest ? tr("%1 %").arg(lowest) : tr("%1–%2 %").arg(lowest, highest);
        row.cells = { row.label, lowest, together ? percent(together->weights[i]) : QString(), highest };
        ranges.rows << row;
    }
    m_spread->setVisible(!ranges.rows.isEmpty());
    m_spread->setData(ranges);
    m_spreadNote->setText(ranges.rows.isEmpty()
                              ? tr("No judge alone links all criteria yet.")
                              : tr("From the lowest to the highest; the line is the weight together."));
}

void WeightJudges::showPairs(const QStringList &labels)
{
    const std::size_t count = std::min(m_apart.size(), MostPairs);
    m_pairs->setRowCount(static_cast<int>(count));
    for (std::size_t row = 0; row < count; ++row) {
        const PairDisagreement &pair = m_apart[row];
        const QString names =
            tr("%1 or %2")
                .arg(labels.value(static_cast<qsizetype>(pair.i)), labels.value(static_cast<qsizetype>(pair.j)));
        fillRow(m_pairs, static_cast<int>(row),
                { names, tr("%1 to %2").arg(judgementText(pair.lowest), judgementText(pair.highest)) });
        m_pairs->item(static_cast<int>(row), PairNames)->setToolTip(plainToolTip(names));
    }
    fitHeight(m_pairs);
    m_look->setEnabled(count > 0);
}

void WeightJudges::showJudges(const WeightJudgements &judgements, const std::vector<PairwiseMatrix> &matrices)
{
    m_judges->setRowCount(static_cast<int>(matrices.size()));
    for (std::size_t i = 0; i < matrices.size(); ++i) {
        const PairwiseMatrix &matrix = matrices[i];
        const std::size_t pairs = matrix.size() * (matrix.size() - 1) / 2;
        const Result<PairwiseWeights> own = pairwiseWeights(matrix, {}, judgements.table, judgements.limits);
        const int row = static_cast<int>(i);
        fillRow(m_judges, row,
                { judgements.judges.at(row).name, tr("%1 of %2").arg(pairs - matrix.missingPairs()).arg(pairs),
                  own && own->cr ? QLocale().toString(*own->cr, 'f', 2) : QStringLiteral("–") });
        m_judges->item(row, NameColumn)->setToolTip(plainToolTip(judgements.judges.at(row).name));
        if (own && !own->isConsistent().value_or(true))
            m_judges->item(row, RatioColumn)->setData(ToneRole, static_cast<int>(Tone::Critical));
    }
    fitHeight(m_judges);
}

} // namespace partnerscope
