#include "ui/pages/fitdifference.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/chipflow.h"
#include "ui/models/chartdata.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
enum Column { CriterionColumn, WeightColumn, FirstColumn, SecondColumn, DifferenceColumn, ColumnCount };
constexpr double RoomAround = 2; ///< points left and right of what differs
constexpr double Hundredths = 100;

QString nameOf(const QString &label, const QString &key)
{
    return label.isEmpty() ? key : label;
}

/// Parts to two decimals that add up to the whole to two decimals (largest remainder).
std::vector<double> addingUp(const std::vector<double> &parts, double whole)
{
    std::vector<std::int64_t> shown;
    std::vector<double> rest;
    for (const double part : parts) {
        shown.push_back(static_cast<std::int64_t>(std::floor(part * Hundredths)));
        rest.push_back(part * Hundredths - static_cast<double>(shown.back()));
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, std::ranges::greater {}, [&](std::size_t i) { return rest[i]; });
    std::int64_t missing =
        std::llround(whole * Hundredths) - std::accumulate(shown.begin(), shown.end(), std::int64_t { 0 });
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        ++shown[order[i]];
    std::vector<double> result;
    for (const std::int64_t hundredths : shown)
        result.push_back(static_cast<double>(hundredths) / Hundredths);
    return result;
}

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 2);
}
} // namespace

WaterfallData differenceWaterfall(const Comparison &comparison, const QString &firstName, const QString &secondName)
{
    WaterfallData data;
    data.isChange = true;
    data.labelTitle = FitDifferenceView::tr("Criterion");
    data.pointsTitle = FitDifferenceView::tr("Points");
    WaterfallRow from;
    from.label = secondName;
    from.end = comparison.secondFit;
    from.token = Token::ChartBarMuted;
    data.rows << from;
    double lowest = std::min(comparison.firstFit, comparison.secondFit);
    double highest = std::max(comparison.firstFit, comparison.secondFit);
    for (const PointStep &step : waterfall(comparison)) {
        WaterfallRow row;
        row.label = nameOf(step.label, step.key);
        row.valueText = step.isUnknown ? FitDifferenceView::tr("Estimated") : QString();
        row.unknown = step.isUnknown;
        row.start = step.start;
        row.end = step.end;
        row.token = step.end < step.start ? Token::CriticalFill : Token::PositiveFill;
        data.rows << row;
        lowest = std::min(lowest, step.end);
        highest = std::max(highest, step.end);
    }
    data.totalLabel = firstName;
    data.total = comparison.firstFit;
    data.low = data.high = comparison.firstFit;
    data.minimum = std::max(0.0, std::floor(lowest - RoomAround));
    data.maximum = std::min(100.0, std::ceil(highest + RoomAround));
    return data;
}

DifferenceTable differenceTable(const Comparison &comparison)
{
    std::vector<Comparison::Row> rows;
    std::ranges::copy_if(comparison.rows, std::back_inserter(rows),
                         [](const Comparison::Row &row) { return row.weight > 0; });
    std::ranges::stable_sort(rows, std::ranges::greater {},
                             [](const Comparison::Row &row) { return std::abs(row.difference); });
    std::vector<double> first;
    std::vector<double> second;
    for (const Comparison::Row &row : rows) {
        first.push_back(row.first);
        second.push_back(row.second);
    }
    first = addingUp(first, comparison.firstFit);
    second = addingUp(second, comparison.secondFit);
    DifferenceTable table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.rows << DifferenceTable::Row { nameOf(rows[i].label, rows[i].key),
                                             rows[i].weight,
                                             first[i],
                                             second[i],
                                             first[i] - second[i],
                                             rows[i].isEstimated };
        table.sum.weight += rows[i].weight;
    }
    table.sum.first = std::round(comparison.firstFit * Hundredths) / Hundredths;
    table.sum.second = std::round(comparison.secondFit * Hundredths) / Hundredths;
    table.sum.difference = table.sum.first - table.sum.second;
    return table;
}

FitDifferenceView::FitDifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(QString()))
    , m_first(new QComboBox)
    , m_second(new QComboBox)
    , m_words(new TextLabel(TextRole::Body))
    , m_waterfall(new WaterfallView)
    , m_table(new QTableWidget(0, ColumnCount))
{
    setObjectName(QStringLiteral("fitDifference"));
    build();
    for (QComboBox *choice : { m_first, m_second })
        connect(choice, &QComboBox::activated, this, [this, choice] { choose(choice); });
}

void FitDifferenceView::build()
{
    m_first->setObjectName(QStringLiteral("differenceFirst"));
    m_first->setAccessibleName(tr("Company that is compared"));
    m_second->setObjectName(QStringLiteral("differenceSecond"));
    m_second->setAccessibleName(tr("Company it is compared with"));
    for (QComboBox *choice : { m_first, m_second }) {
        choice->setMinimumContentsLength(12);
        choice->setMaximumWidth(240);
    }
    m_words->setObjectName(QStringLiteral("differenceWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_waterfall->setObjectName(QStringLiteral("differenceWaterfall"));
    m_waterfall->setAccessibleName(tr("Points between two companies by criterion"));
    m_chart = new ChartOrTable(m_waterfall);
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_table->setAccessibleName(tr("Points of two companies by criterion"));
    TableLook::apply(m_table, TableLook::CompactRows)->setFirstColumnMargin(0);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(CriterionColumn, QHeaderView::Stretch);
    auto *pair = new QWidget;
    auto *flow = new FlowLayout(pair, metric::SpaceS);
    auto *against = new TextLabel(TextRole::Body, Token::TextSecondary, tr("against"));
    against->setMinimumHeight(metric::Control);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_first, against, m_second })
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_title);
    layout->addWidget(pair);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addSpacing(metric::SpaceS);
    layout->addWidget(m_table);
}

void FitDifferenceView::setCompanies(const std::shared_ptr<const Scores> &scores, const QList<PartnerId> &partners)
{
    m_scores = scores;
    const std::array before { m_first->currentData().toLongLong(), m_second->currentData().toLongLong() };
    for (QComboBox *choice : { m_first, m_second }) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const PartnerId partner : partners) {
            if (const std::optional<std::size_t> row = scores->pool->rowOf(partner))
                choice->addItem(scores->pool->name(*row), static_cast<qlonglong>(partner.value));
        }
        choice->setCurrentIndex(choice->findData(before.at(choice == m_first ? 0 : 1)));
    }
    if (m_first->currentIndex() < 0)
        m_first->setCurrentIndex(m_second->currentIndex() == 0 ? 1 : 0);
    if (m_second->currentIndex() < 0 || m_second->currentIndex() == m_first->currentIndex())
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    showPair();
}

/// Nobody is compared with itself: the other side takes what this one gave up.
void FitDifferenceView::choose(QComboBox *changed)
{
    QComboBox *other = changed == m_first ? m_second : m_first;
    if (other->currentIndex() == changed->currentIndex())
        other->setCurrentIndex(changed->currentIndex() == 0 ? 1 : 0);
    showPair();
}

void FitDifferenceView::showPair()
{
    const auto rowOf = [this](const QComboBox *choice) {
        return choice->currentIndex() < 0 ? std::nullopt
                                          : m_scores->pool->rowOf({ choice->currentData().toLongLong() });
    };
    const std::optional<std::size_t> first = rowOf(m_first);
    const std::optional<std::size_t> second = rowOf(m_second);
    setVisible(first && second && first != second);
    if (!first || !second || first == second)
        return;
    const QString firstName = m_scores->pool->name(*first);
    const QString secondName = m_scores->pool->name(*second);
    const Comparison comparison = compare(explain(m_scores->compiled, m_scores->sheet, *first),
                                          explain(m_scores->compiled, m_scores->sheet, *second));
    QStringList words = inWords(comparison, firstName, secondName);
    m_title->setTitle(words.takeFirst());
    m_title->setCaption(
        tr("Points by criterion, from the second company to the first; hatched where an estimate stands in"));
    m_words->setText(words.join(QLatin1Char(' ')));
    m_words->setVisible(!words.isEmpty());
    const bool hasFits = !std::isnan(comparison.difference);
    m_chart->setVisible(hasFits);
    m_table->setVisible(hasFits);
    if (!hasFits)
        return;
    m_waterfall->setData(differenceWaterfall(comparison, firstName, secondName));
    fillTable(comparison, firstName, secondName);
}

void FitDifferenceView::fillTable(const Comparison &comparison, const QString &first, const QString &second)
{
    const DifferenceTable pair = differenceTable(comparison);
    m_table->setHorizontalHeaderLabels({ tr("Criterion"), tr("Weight in %"), first, second, tr("Difference") });
    m_table->setRowCount(static_cast<int>(pair.rows.size()) + 1);
    const auto fillRow = [this](int at, const DifferenceTable::Row &row) {
        const QStringList texts { row.isEstimated ? tr("%1*").arg(row.label) : row.label,
                                  QLocale().toString(100 * row.weight, 'f', 1), pointsText(row.first),
                                  pointsText(row.second), signedText(row.difference, 2) };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment((column == CriterionColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (row.isEstimated)
                item->setToolTip(tr("Partly unknown, an estimate is used"));
            m_table->setItem(at, column, item);
        }
    };
    for (int row = 0; row < static_cast<int>(pair.rows.size()); ++row)
        fillRow(row, pair.rows.at(row));
    DifferenceTable::Row sum = pair.sum;
    sum.label = tr("Fit");
    fillRow(static_cast<int>(pair.rows.size()), sum);
    for (int column = WeightColumn; column < ColumnCount; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setColumnWidth(column, 84);
        m_table->item(m_table->rowCount() - 1, column)->setData(StrongRole, true);
    }
    m_table->item(m_table->rowCount() - 1, CriterionColumn)->setData(StrongRole, true);
    m_table->setFixedHeight(metric::TableHeader + metric::RowCompact * m_table->rowCount() + 2);
}

} // namespace partnerscope
