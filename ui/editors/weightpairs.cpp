#include "ui/editors/weightpairs.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/judgementscale.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
enum Column { LeftColumn, AnswerColumn, RightColumn, RemarkColumn, ColumnCount };
constexpr int Steps = 8; ///< from equal to nine times, on either side

/// The step of the scale a judgement lies at; negative: the left one matters more.
int stepOf(double judgement)
{
    const double steps = judgement >= 1 ? -(judgement - 1) : 1 / judgement - 1;
    return std::clamp(static_cast<int>(std::lround(steps)), -Steps, Steps);
}

double judgementAt(int step)
{
    return step <= 0 ? 1.0 - step : 1.0 / (1.0 + step);
}
} // namespace

WeightPairs::WeightPairs(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(TextRole::Body, Token::TextSecondary))
    , m_left(new TextLabel(TextRole::BodyStrong))
    , m_right(new TextLabel(TextRole::BodyStrong))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_previous(new IconButton(QLatin1StringView("left"), tr("Previous pair")))
    , m_leaveOut(new Button(ButtonKind::Quiet, tr("Leave it out")))
    , m_next(new Button(ButtonKind::Secondary, QLatin1StringView("right"), tr("Next pair")))
    , m_table(new QTableWidget(0, ColumnCount))
{
    auto *title = new SectionTitle(tr("Which matters more for this profile?"));
    title->addTrailing(m_count);
    m_count->setObjectName(QStringLiteral("pairCount"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceM, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(title);
    layout->addWidget(buildQuestion());
    layout->addWidget(new SectionTitle(tr("All answers"), tr("A pair that is left out follows from the others.")));
    layout->addWidget(m_table, 1);
    connectAll();
}

QWidget *WeightPairs::buildQuestion()
{
    // Two lines of room, used or not: neither slider nor buttons may move away under the pointer at the next pair.
    for (TextLabel *words : { m_left, m_right, m_sentence }) {
        words->setWordWrap(true);
        words->setMinimumHeight(2 * Theme::lineHeight(TextRole::BodyStrong));
    }
    m_left->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setObjectName(QStringLiteral("pairSentence"));
    m_slider->setObjectName(QStringLiteral("pairSlider"));
    m_slider->setRange(-Steps, Steps);
    m_slider->setPageStep(2);
    m_previous->setObjectName(QStringLiteral("pairPrevious"));
    m_leaveOut->setObjectName(QStringLiteral("pairLeaveOut"));
    m_next->setObjectName(QStringLiteral("pairNext"));
    auto *names = new QHBoxLayout;
    names->addWidget(m_left, 1);
    names->addWidget(new TextLabel(TextRole::Body, Token::TextMuted, tr("or")), 0, Qt::AlignHCenter | Qt::AlignBottom);
    names->addWidget(m_right, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, metric::SpaceS);
    for (QWidget *button : std::initializer_list<QWidget *> { m_previous, m_next, m_leaveOut })
        flow->addWidget(button);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addLayout(names);
    layout->addWidget(m_slider);
    layout->addWidget(new JudgementScale(m_slider));
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    return box;
}

void WeightPairs::buildTable()
{
    m_table->setObjectName(QStringLiteral("pairAnswers"));
    m_table->setAccessibleName(tr("All answers"));
    TableLook::apply(m_table)->setFirstColumnMargin(metric::SpaceS);
    m_table->setHorizontalHeaderLabels({ tr("This"), tr("Answer"), tr("Or that"), QString() });
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    for (const Column column : { LeftColumn, RightColumn })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(AnswerColumn, 72);
    m_table->setColumnWidth(RemarkColumn, 120);
}

void WeightPairs::connectAll()
{
    connect(m_slider, &QSlider::valueChanged, this, &WeightPairs::answer);
    connect(m_slider, &QSlider::sliderReleased, this, &WeightPairs::settle);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QAbstractButton::clicked, this, &WeightPairs::confirmAndGoOn);
    connect(m_leaveOut, &QAbstractButton::clicked, this, &WeightPairs::leaveOut);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { goTo(row); });
}

void WeightPairs::setCriteria(const QStringList &labels)
{
    m_labels = labels;
    const auto count = static_cast<std::size_t>(labels.size());
    m_matrix = PairwiseMatrix(count);
    m_worst.reset();
    m_table->setColumnHidden(RemarkColumn, true);
    m_pairs.clear();
    // Neighbours first: once each is compared with the next there are weights, and every further answer checks them.
    for (std::size_t apart = 1; apart < count; ++apart) {
        for (std::size_t i = 0; i + apart < count; ++i)
            m_pairs.push_back({ i, i + apart });
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_pairs.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        showAnswer(row);
    }
    m_current = 0;
    showQuestion();
}

void WeightPairs::setMatrix(const PairwiseMatrix &matrix)
{
    if (matrix == m_matrix || matrix.size() != m_matrix.size())
        return;
    m_matrix = matrix;
    for (int row = 0; row < m_table->rowCount(); ++row)
        showAnswer(row);
    showQuestion();
}

void WeightPairs::showFirstOpen()
{
    const auto open =
        std::ranges::find_if(m_pairs, [this](const Pair &pair) { return !m_matrix.isJudged(pair.left, pair.right); });
    if (open != m_pairs.end())
        goTo(static_cast<int>(open - m_pairs.begin()));
}

void WeightPairs::showPair(std::size_t i, std::size_t j)
{
    const auto found = std::ranges::find_if(m_pairs, [&](const Pair &pair) {
        return (pair.left == i && pair.right == j) || (pair.left == j && pair.right == i);
    });
    if (found != m_pairs.end())
        goTo(static_cast<int>(found - m_pairs.begin()));
    m_slider->setFocus();
}

void WeightPairs::setWorst(const std::optional<WorstJudgement> &worst)
{
    m_worst = worst;
    m_table->setColumnHidden(RemarkColumn, !worst); // empty, it would take room from the names
    for (int row = 0; row < m_table->rowCount(); ++row)
        showAnswer(row);
}

void WeightPairs::goTo(int pair)
{
    if (pair < 0 || pair >= static_cast<int>(m_pairs.size()))
        return;
    m_current = pair;
    showQuestion();
}

void WeightPairs::answer(int step)
{
    const Pair &pair = m_pairs[static_cast<std::size_t>(m_current)];
    m_matrix.judge(pair.left, pair.right, judgementAt(step));
    showAnswer(m_current);
    showQuestion();
    Q_EMIT changed();
    if (!m_slider->isSliderDown())
        settle();
}

void WeightPairs::settle()
{
    const Pair &pair = m_pairs[static_cast<std::size_t>(m_current)];
    Q_EMIT settled(labelOf(pair.left), labelOf(pair.right));
}

void WeightPairs::confirmAndGoOn()
{
    const Pair &pair = m_pairs[static_cast<std::size_t>(m_current)];
    if (!m_matrix.isJudged(pair.left, pair.right))
        answer(m_slider->value()); // left where it stood: both matter alike
    goTo(m_current + 1);
}

void WeightPairs::leaveOut()
{
    const Pair &pair = m_pairs[static_cast<std::size_t>(m_current)];
    const bool wasJudged = m_matrix.isJudged(pair.left, pair.right);
    m_matrix.forget(pair.left, pair.right);
    showAnswer(m_current);
    if (wasJudged) {
        Q_EMIT changed();
        settle();
    }
    if (m_current + 1 < static_cast<int>(m_pairs.size()))
        goTo(m_current + 1);
    else
        showQuestion();
}

void WeightPairs::showQuestion()
{
    const bool any = !m_pairs.empty();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_slider, m_leaveOut, m_next })
        widget->setEnabled(any);
    m_previous->setEnabled(m_current > 0);
    if (!any)
        return;
    const Pair &pair = m_pairs[static_cast<std::size_t>(m_current)];
    m_count->setText(tr("Pair %1 of %2").arg(m_current + 1).arg(m_pairs.size()));
    m_left->setText(labelOf(pair.left));
    m_right->setText(labelOf(pair.right));
    m_sentence->setText(sentence(pair));
    m_slider->setAccessibleName(tr("%1 or %2").arg(labelOf(pair.left), labelOf(pair.right)));
    m_slider->setAccessibleDescription(m_sentence->text());
    const bool isJudged = m_matrix.isJudged(pair.left, pair.right);
    m_leaveOut->setEnabled(isJudged || m_current + 1 < static_cast<int>(m_pairs.size()));
    const QSignalBlocker quietSlider(m_slider);
    m_slider->setValue(isJudged ? stepOf(m_matrix.at(pair.left, pair.right)) : 0);
    const QSignalBlocker quietTable(m_table);
    m_table->setCurrentCell(m_current, LeftColumn);
}

void WeightPairs::showAnswer(int row)
{
    const Pair &pair = m_pairs[static_cast<std::size_t>(row)];
    const bool isJudged = m_matrix.isJudged(pair.left, pair.right);
    const int step = isJudged ? stepOf(m_matrix.at(pair.left, pair.right)) : 0;
    const bool isWorst = m_worst
        && ((m_worst->i == pair.left && m_worst->j == pair.right)
            || (m_worst->i == pair.right && m_worst->j == pair.left));
    m_table->item(row, LeftColumn)->setText(labelOf(pair.left));
    m_table->item(row, RightColumn)->setText(labelOf(pair.right));
    m_table->item(row, AnswerColumn)
        ->setText(!isJudged ? QStringLiteral("–")
                            : QStringLiteral("%1 : %2").arg(step < 0 ? 1 - step : 1).arg(step > 0 ? 1 + step : 1));
    QTableWidgetItem *remark = m_table->item(row, RemarkColumn);
    remark->setText(isWorst ? tr("stands out") : QString());
    remark->setData(IconNameRole, isWorst ? QVariant(QStringLiteral("warn")) : QVariant());
    remark->setData(ToneRole, isWorst ? QVariant(static_cast<int>(Tone::Caution)) : QVariant());
    for (const Column column : { LeftColumn, RightColumn }) {
        const bool more = isJudged && (column == LeftColumn ? step < 0 : step > 0);
        m_table->item(row, column)->setData(StrongRole, more);
    }
}

QString WeightPairs::labelOf(std::size_t criterion) const
{
    return m_labels.value(static_cast<qsizetype>(criterion));
}

QString WeightPairs::sentence(const Pair &pair) const
{
    if (!m_matrix.isJudged(pair.left, pair.right))
        return tr("Not answered yet. Move the slider, or go on if both matter alike.");
    const int step = stepOf(m_matrix.at(pair.left, pair.right));
    if (step == 0)
        return tr("Both matter alike.");
    const QString more = labelOf(step < 0 ? pair.left : pair.right);
    const int ratio = std::abs(step) + 1;
    // Saaty's words for 3, 5, 7 and 9; the even numbers lie between.
    const QString text = ratio < 4 ? tr("%1 matters somewhat more: %2 to 1.")
        : ratio < 6                ? tr("%1 matters clearly more: %2 to 1.")
        : ratio < 8                ? tr("%1 matters much more: %2 to 1.")
                                   : tr("%1 matters far more: %2 to 1.");
    return text.arg(more).arg(ratio);
}

} // namespace partnerscope
