#include "ui/editors/weightranklist.h"

#include "ui/editors/chipflow.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace partnerscope {

namespace {
constexpr int RowHeight = 34;
constexpr int WidestList = 520;
} // namespace

WeightRankList::WeightRankList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_method(new QComboBox)
    , m_up(new Button(ButtonKind::Secondary, QLatin1StringView("up"), tr("Up")))
    , m_down(new Button(ButtonKind::Secondary, QLatin1StringView("downward"), tr("Down")))
    , m_equal(new Button(ButtonKind::Secondary, tr("As important as the one above")))
    , m_none(new Button(ButtonKind::Secondary, tr("No importance")))
{
    m_method->setObjectName(QStringLiteral("rankMethod"));
    m_method->setAccessibleName(tr("How the order becomes weights"));
    m_method->addItems(
        { tr("Rank-order centroid"), tr("Rank sum"), tr("Rank reciprocal"), tr("Rank order distribution") });
    m_list->setObjectName(QStringLiteral("rankList"));
    m_list->setAccessibleName(tr("Criteria, the most important first"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMaximumWidth(WidestList);
    auto *title = new SectionTitle(tr("Which matters most for this profile?"),
                                   tr("The most important first. Drag the criteria, or use the buttons."));
    title->addTrailing(m_method);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::SpaceL, metric::SpaceM, metric::SpaceL, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildButtons());
    connectAll();
}

QWidget *WeightRankList::buildButtons()
{
    m_up->setObjectName(QStringLiteral("rankUp"));
    m_down->setObjectName(QStringLiteral("rankDown"));
    m_equal->setObjectName(QStringLiteral("rankEqual"));
    m_none->setObjectName(QStringLiteral("rankNone"));
    m_equal->setCheckable(true);
    m_none->setCheckable(true);
    m_up->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_down->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    auto *box = new QWidget;
    auto *row = new FlowLayout(box, metric::SpaceS);
    for (Button *button : { m_up, m_down, m_equal, m_none })
        row->addWidget(button);
    return box;
}

void WeightRankList::connectAll()
{
    m_list->installEventFilter(this);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_equal, &QAbstractButton::clicked, this, [this](bool on) { toggleCurrent(EqualRole, on); });
    connect(m_none, &QAbstractButton::clicked, this, [this](bool on) { toggleCurrent(NoneRole, on); });
    connect(m_list, &QListWidget::currentRowChanged, this, &WeightRankList::showCurrent);
    // A drop moves the row within the model.
    const auto dropped = [this] {
        describe();
        Q_EMIT changed();
    };
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, dropped);
    connect(m_method, &QComboBox::activated, this, &WeightRankList::changed);
}

bool WeightRankList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WeightRankList::setCriteria(const QStringList &labels, const std::vector<double> &weights)
{
    m_labels = labels;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(PositionRole, static_cast<int>(order[i]));
        item->setData(EqualRole, i > 0 && weights[order[i]] == weights[order[i - 1]]);
        item->setData(NoneRole, !(weights[order[i]] > 0));
        item->setSizeHint(QSize(0, RowHeight));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
    m_list->setCurrentRow(0);
    describe();
}

std::vector<double> WeightRankList::ranks() const
{
    std::vector<double> ranks(static_cast<std::size_t>(m_list->count()), 0.0);
    int rank = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(NoneRole).toBool())
            continue;
        if (rank == 0 || !item->data(EqualRole).toBool())
            ++rank;
        ranks[static_cast<std::size_t>(item->data(PositionRole).toInt())] = rank;
    }
    return ranks;
}

RankMethod WeightRankList::method() const
{
    const auto &Methods = RankMethods;
    return Methods.at(static_cast<std::size_t>(std::max(0, m_method->currentIndex())));
}

void WeightRankList::moveCurrent(int offset)
{
    const int row = m_list->currentRow();
    const int to = row + offset;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(row);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    describe();
    Q_EMIT changed();
}

void WeightRankList::toggleCurrent(Role role, bool on)
{
    QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    item->setData(role, on);
    describe();
    Q_EMIT changed();
}

/// Numbers the rows: "1", "=" for one that is as important as the one above, a dash for no importance.
void WeightRankList::describe()
{
    const std::vector<double> all = ranks();
    double last = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int position = item->data(PositionRole).toInt();
        const double rank = all[static_cast<std::size_t>(position)];
        const QString label = m_labels.value(position);
        if (rank == 0)
            item->setText(QStringLiteral("–   ") + tr("%1 (no importance)").arg(label));
        else if (rank == last)
            item->setText(QStringLiteral("=   ") + label);
        else
            item->setText(QStringLiteral("%1   ").arg(rank) + label);
        last = rank == 0 ? last : rank;
    }
    showCurrent();
}

void WeightRankList::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(item && row + 1 < m_list->count());
    m_equal->setEnabled(row > 0 && !item->data(NoneRole).toBool());
    m_equal->setChecked(item && row > 0 && item->data(EqualRole).toBool());
    m_none->setEnabled(item != nullptr);
    m_none->setChecked(item && item->data(NoneRole).toBool());
}

} // namespace partnerscope
