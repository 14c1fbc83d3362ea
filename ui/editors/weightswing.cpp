#include "ui/editors/weightswing.h"

#include "ui/editors/chipflow.h"
#include "ui/editors/scrolling.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
constexpr int MostPoints = 100;
constexpr int WidestLine = 560;
} // namespace

WeightSwing::WeightSwing(QWidget *parent)
    : QWidget(parent)
    , m_list(nullptr)
    , m_note(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_scale(new Button(ButtonKind::Secondary, tr("Scale the best to 100")))
    , m_fromRanks(new Button(ButtonKind::Secondary, tr("From the ranking")))
    , m_fromWeights(new Button(ButtonKind::Secondary, tr("From the weights so far")))
{
    auto *title = new SectionTitle(tr("Which step from worst to best is worth most?"),
                                   tr("It has 100 points; each other step has what it is worth beside it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceM, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(title);
    layout->addWidget(buildList(), 1);
    layout->addWidget(m_note);
    layout->addWidget(buildButtons());
    connect(m_scale, &QAbstractButton::clicked, this, &WeightSwing::scaleRequested);
    connect(m_fromRanks, &QAbstractButton::clicked, this, &WeightSwing::ranksRequested);
    connect(m_fromWeights, &QAbstractButton::clicked, this, &WeightSwing::weightsRequested);
}

QWidget *WeightSwing::buildList()
{
    m_list = new QWidget;
    m_list->setMaximumWidth(WidestLine);
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, metric::SpaceS, 0);
    lines->setSpacing(metric::SpaceM);
    QScrollArea *scroll = scrollingDown(m_list);
    scroll->setObjectName(QStringLiteral("swingLines"));
    return scroll;
}

QWidget *WeightSwing::buildButtons()
{
    m_note->setObjectName(QStringLiteral("swingNote"));
    m_note->setWordWrap(true);
    m_scale->setObjectName(QStringLiteral("swingScale"));
    m_fromRanks->setObjectName(QStringLiteral("swingFromRanks"));
    m_fromRanks->setToolTip(tr("Points in the ratio of the weights that the order under Rank gives"));
    m_fromWeights->setObjectName(QStringLiteral("swingFromWeights"));
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, metric::SpaceS);
    for (Button *button : { m_scale, m_fromRanks, m_fromWeights })
        flow->addWidget(button);
    return box;
}

std::vector<int> WeightSwing::pointsLike(const std::vector<double> &weights)
{
    const double largest = weights.empty() ? 0 : std::ranges::max(weights);
    std::vector<int> points;
    for (const double weight : weights) {
        const auto share = largest > 0 ? static_cast<int>(std::lround(MostPoints * weight / largest)) : MostPoints;
        points.push_back(weight > 0 ? std::max(1, share) : share); // what carries weight keeps some
    }
    return points;
}

QWidget *WeightSwing::makeLine(std::size_t criterion, const SwingLine &line, int points)
{
    Row &row = m_rows[criterion];
    row.label = line.label;
    row.slider = new QSlider(Qt::Horizontal);
    row.slider->setObjectName(QStringLiteral("swingSlider%1").arg(criterion));
    row.slider->setRange(0, MostPoints);
    row.slider->setPageStep(10);
    row.slider->setFocusPolicy(Qt::StrongFocus);
    row.slider->setAccessibleName(tr("Points of %1").arg(line.label));
    row.slider->setAccessibleDescription(line.swing);
    row.box = new QSpinBox;
    row.box->setObjectName(QStringLiteral("swingPoints%1").arg(criterion));
    row.box->setRange(0, MostPoints);
    row.box->setKeyboardTracking(false);
    row.box->setFocusPolicy(Qt::StrongFocus);
    row.box->setAccessibleName(row.slider->accessibleName());
    row.box->setAccessibleDescription(line.swing);
    row.slider->setValue(points);
    row.box->setValue(points);
    for (QWidget *input : std::initializer_list<QWidget *> { row.slider, row.box })
        input->installEventFilter(this);
    UndoKeyFilter::install(row.box);
    connect(row.slider, &QSlider::valueChanged, this, [this, criterion](int value) { take(criterion, value); });
    connect(row.slider, &QSlider::sliderReleased, this, [this, criterion] { settle(criterion); });
    connect(row.box, &QSpinBox::valueChanged, this, [this, criterion](int value) { take(criterion, value); });
    auto *name = new TextLabel(TextRole::BodyStrong, line.label);
    name->setWordWrap(true);
    auto *swing = new TextLabel(TextRole::Caption, Token::TextSecondary, line.swing);
    swing->setWordWrap(true);
    auto *input = new QHBoxLayout;
    input->setSpacing(metric::SpaceM);
    input->addWidget(row.slider, 1);
    input->addWidget(row.box);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addWidget(swing);
    layout->addLayout(input);
    return box;
}

void WeightSwing::setCriteria(const QList<SwingLine> &lines, const std::vector<int> &points)
{
    auto *layout = static_cast<QVBoxLayout *>(m_list->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.assign(points.size(), Row());
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return points[a] > points[b]; });
    QWidget *before = m_before;
    for (const std::size_t criterion : order) {
        layout->addWidget(makeLine(criterion, lines.at(static_cast<qsizetype>(criterion)), points[criterion]));
        for (QWidget *input : std::initializer_list<QWidget *> { m_rows[criterion].slider, m_rows[criterion].box }) {
            if (before)
                setTabOrder(before, input);
            before = input;
        }
    }
    layout->addStretch(1);
    describe();
}

void WeightSwing::setPoints(const std::vector<int> &points)
{
    for (std::size_t i = 0; i < std::min(points.size(), m_rows.size()); ++i) {
        const QSignalBlocker quietSlider(m_rows[i].slider);
        const QSignalBlocker quietBox(m_rows[i].box);
        m_rows[i].slider->setValue(points[i]);
        m_rows[i].box->setValue(points[i]);
    }
    describe();
}

std::vector<int> WeightSwing::points() const
{
    std::vector<int> points;
    for (const Row &row : m_rows)
        points.push_back(row.slider->value());
    return points;
}

void WeightSwing::take(std::size_t criterion, int points)
{
    const Row &row = m_rows[criterion];
    {
        const QSignalBlocker quietSlider(row.slider);
        const QSignalBlocker quietBox(row.box);
        row.slider->setValue(points);
        row.box->setValue(points);
    }
    describe();
    Q_EMIT changed();
    if (!row.slider->isSliderDown())
        settle(criterion);
}

void WeightSwing::settle(std::size_t criterion)
{
    Q_EMIT settled(m_rows[criterion].label, m_rows[criterion].slider->value());
}

/// Says what the points still lack: only their ratios count, but people think of the best as 100.
void WeightSwing::describe()
{
    const std::vector<int> all = points();
    const int most = all.empty() ? 0 : std::ranges::max(all);
    m_note->setText(most == 0 ? tr("Give at least one criterion some points.")
                        : most < MostPoints
                        ? tr("The best swing has %1 points, not 100. Only the ratios count.").arg(most)
                        : tr("A criterion without points gets no weight."));
    m_note->setVisible(most < MostPoints || std::ranges::count(all, 0) > 0);
    m_scale->setVisible(most > 0 && most < MostPoints);
}

bool WeightSwing::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the list; points do not change under a passing pointer.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
