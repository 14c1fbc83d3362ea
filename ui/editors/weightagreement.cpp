#include "ui/editors/weightagreement.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/scrolling.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int MatrixColumn = 40;
constexpr double WorthALook = 1.5; ///< factor between an answer and what the others say
} // namespace

QString judgementText(double judgement)
{
    const auto number = [](double n) { return QLocale().toString(n, 'g', 2); };
    return judgement < 1 ? QStringLiteral("1/") + number(1 / judgement) : number(judgement);
}

WeightAgreement::WeightAgreement(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section))
    , m_ratio(new TextLabel(TextRole::Figure))
    , m_verdict(new TextLabel(TextRole::Body))
    , m_measured(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_table(new QComboBox)
    , m_strict(new QCheckBox(tr("Strict limits")))
    , m_remarks(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_reconsider(new Surface(Token::CautionSubtle))
    , m_reconsiderTitle(new TextLabel(TextRole::BodyStrong))
    , m_standsOut(new TextLabel(TextRole::Caption))
    , m_look(new Button(ButtonKind::Secondary, tr("Look at it again")))
    , m_matrix(new QTableWidget)
    , m_method(new TextLabel(TextRole::Caption, Token::TextSecondary))
{
    // Where the window is low, the panel scrolls rather than squeezing words and matrix.
    QScrollArea *scroll = scrollingDown(build());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_table, &QComboBox::activated, this, &WeightAgreement::measureChosen);
    connect(m_strict, &QCheckBox::toggled, this, &WeightAgreement::measureChosen);
    connect(m_look, &QAbstractButton::clicked, this, [this] {
        if (m_worst)
            Q_EMIT reconsider(m_worst->i, m_worst->j);
    });
}

QWidget *WeightAgreement::build()
{
    m_finding->setObjectName(QStringLiteral("agreementFinding"));
    m_finding->setWordWrap(true);
    m_ratio->setObjectName(QStringLiteral("consistencyRatio"));
    m_measured->setObjectName(QStringLiteral("consistencyTable"));
    m_measured->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("consistencyVerdict"));
    m_remarks->setObjectName(QStringLiteral("agreementRemarks"));
    m_remarks->setWordWrap(true);
    m_verdict->setWordWrap(true);
    buildReconsider();
    m_method->setWordWrap(true);
    m_matrix->setObjectName(QStringLiteral("judgementMatrix"));
    m_matrix->setAccessibleName(tr("Matrix, row over column"));
    TableLook::apply(m_matrix, TableLook::CompactRows)->setFirstColumnMargin(metric::SpaceS);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setSelectionMode(QAbstractItemView::NoSelection);
    m_matrix->setFocusPolicy(Qt::NoFocus);
    m_matrix->verticalHeader()->hide();
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_ratio);
    figure->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary, tr("consistency ratio")), 0, Qt::AlignBottom);
    figure->addStretch(1);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceM, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_finding);
    layout->addLayout(figure);
    layout->addWidget(m_verdict);
    layout->addWidget(m_measured);
    layout->addWidget(buildMeasure());
    layout->addWidget(m_reconsider);
    layout->addWidget(m_remarks);
    layout->addSpacing(metric::SpaceM);
    layout->addWidget(new SectionTitle(tr("Matrix, row over column")));
    layout->addWidget(m_matrix);
    layout->addWidget(m_method);
    layout->addStretch(1);
    return box;
}

QWidget *WeightAgreement::buildMeasure()
{
    m_table->setObjectName(QStringLiteral("randomIndexTable"));
    m_table->setAccessibleName(tr("Table of random indices"));
    m_table->setToolTip(tr("The consistency ratio compares with the mean inconsistency of random answers. Published "
                           "tables differ a little; those of 1980 serve to reproduce old results."));
    m_table->setAccessibleDescription(m_table->toolTip());
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumContentsLength(4);
    for (const RandomIndexTable table : randomIndexTables())
        m_table->addItem(tableTitle(table));
    m_strict->setObjectName(QStringLiteral("strictConsistency"));
    m_strict->setToolTip(
        tr("Accepts up to 0.05 for three criteria and 0.08 for four, instead of 0.10 for any number."));
    m_strict->setAccessibleDescription(m_strict->toolTip());
    auto *box = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Random index")));
    row->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addLayout(row);
    layout->addWidget(m_strict);
    return box;
}

void WeightAgreement::setMeasure(RandomIndexTable table, ConsistencyLimits limits)
{
    const QSignalBlocker quietStrict(m_strict);
    m_strict->setChecked(limits == ConsistencyLimits::Strict);
    const std::vector<RandomIndexTable> &tables = randomIndexTables();
    m_table->setCurrentIndex(static_cast<int>(std::ranges::find(tables, table) - tables.begin()));
}

RandomIndexTable WeightAgreement::table() const
{
    return randomIndexTables().at(static_cast<std::size_t>(std::max(0, m_table->currentIndex())));
}

ConsistencyLimits WeightAgreement::limits() const
{
    return m_strict->isChecked() ? ConsistencyLimits::Strict : ConsistencyLimits::Usual;
}

void WeightAgreement::buildReconsider()
{
    m_reconsider->setObjectName(QStringLiteral("reconsider"));
    m_reconsiderTitle->setObjectName(QStringLiteral("reconsiderTitle"));
    m_standsOut->setObjectName(QStringLiteral("standsOut"));
    m_standsOut->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("lookAgain"));
    auto *layout = new QVBoxLayout(m_reconsider);
    layout->setContentsMargins(metric::SpaceM, metric::SpaceS, metric::SpaceM, metric::SpaceS);
    layout->addWidget(m_reconsiderTitle);
    layout->addWidget(m_standsOut);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    m_reconsider->hide();
}

std::optional<WorstJudgement> WeightAgreement::standsOut(const std::optional<PairwiseWeights> &weights)
{
    if (!weights || !weights->worst)
        return std::nullopt;
    const double factor = weights->worst->value / weights->worst->suggestion;
    const bool contradicts = !weights->isConsistent().value_or(true);
    return contradicts || std::max(factor, 1 / factor) >= WorthALook ? weights->worst : std::nullopt;
}

void WeightAgreement::showAnswers(const PairwiseMatrix &matrix, const std::optional<PairwiseWeights> &weights,
                                  const QStringList &labels)
{
    m_worst = standsOut(weights);
    showFinding(matrix, weights, labels);
    m_reconsider->setVisible(m_worst.has_value());
    const bool isCircle = m_worst && !weights->circle.empty();
    m_reconsiderTitle->setText(isCircle ? tr("The answers go round in a circle") : tr("One answer stands out"));
    if (isCircle)
        m_standsOut->setText(circleInWords(*weights, labels));
    else if (m_worst)
        m_standsOut->setText(tr("%1 over %2: you said %3, the other answers suggest %4.")
                                 .arg(labels.value(static_cast<qsizetype>(m_worst->i)),
                                      labels.value(static_cast<qsizetype>(m_worst->j)), judgementText(m_worst->value),
                                      judgementText(m_worst->suggestion)));
    showMatrix(matrix, labels);
}

void WeightAgreement::showFinding(const PairwiseMatrix &matrix, const std::optional<PairwiseWeights> &weights,
                                  const QStringList &labels)
{
    m_ratio->setText(QStringLiteral("–"));
    m_verdict->hide();
    m_remarks->clear();
    m_measured->clear();
    m_measured->hide();
    m_method->clear();
    if (!weights) {
        const auto parts = components(matrix);
        m_finding->setText(tr("Answer at least %n more pair(s) to get weights", nullptr,
                              std::max(0, static_cast<int>(parts.size()) - 1)));
        return;
    }
    m_remarks->setText(sideRemarks(matrix, *weights, labels).join(QLatin1Char(' ')));
    const std::optional<bool> consistent = weights->isConsistent();
    if (!consistent) {
        m_finding->setText(tr("There are weights, but nothing to check them by"));
        return;
    }
    m_finding->setText(*consistent ? tr("Your answers agree well enough") : tr("Your answers contradict each other"));
    m_ratio->setText(QLocale().toString(*weights->cr, 'f', 2));
    const QString limit = QLocale().toString(weights->crLimit, 'f', 2);
    m_verdict->setText(*consistent ? tr("up to %1 is accepted").arg(limit)
                                   : tr("only up to %1 is accepted").arg(limit));
    m_verdict->show();
    m_verdict->setToken(*consistent ? Token::Positive : Token::Critical);
    if (weights->weights.size() < 3)
        return;
    // The ratio says nothing without the table that it was measured by.
    m_measured->show();
    m_measured->setText(tr("Measured by %1: random index %2 for %3 criteria")
                            .arg(tableTitle(weights->table), QLocale().toString(weights->index.value, 'f', 4))
                            .arg(weights->weights.size()));
    m_method->setText(tr("The weights are the principal eigenvector of the matrix."));
}

void WeightAgreement::showMatrix(const PairwiseMatrix &matrix, const QStringList &labels)
{
    const auto size = static_cast<int>(matrix.size());
    m_matrix->setRowCount(size);
    m_matrix->setColumnCount(size + 1);
    // The columns are too narrow for names: they carry the numbers of the rows.
    QStringList heads { QString() };
    for (int i = 0; i < size; ++i)
        heads << QString::number(i + 1);
    m_matrix->setHorizontalHeaderLabels(heads);
    m_matrix->setFixedHeight(metric::TableHeader + metric::RowCompact * size
                             + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const Theme &theme = Theme::of(this);
    for (int i = 0; i < size; ++i) {
        m_matrix->setItem(i, 0, new QTableWidgetItem(QStringLiteral("%1  %2").arg(i + 1).arg(labels.value(i))));
        m_matrix->setColumnWidth(i + 1, MatrixColumn);
        m_matrix->horizontalHeaderItem(i + 1)->setToolTip(plainToolTip(labels.value(i)));
        m_matrix->horizontalHeaderItem(i + 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int j = 0; j < size; ++j) {
            const auto row = static_cast<std::size_t>(i);
            const auto column = static_cast<std::size_t>(j);
            auto *item = new QTableWidgetItem(matrix.isJudged(row, column) ? judgementText(matrix.at(row, column))
                                                                           : QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            const bool isWorst =
                m_worst && ((m_worst->i == row && m_worst->j == column) || (m_worst->i == column && m_worst->j == row));
            item->setData(StrongRole, isWorst);
            if (isWorst)
                item->setBackground(theme.color(Token::CautionSubtle));
            m_matrix->setItem(i, j + 1, item);
        }
    }
}

} // namespace partnerscope
