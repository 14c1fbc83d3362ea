#include "ui/editors/criteriapanel.h"

#include "domain/weightshares.h"
#include "scoring/attainable.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/criteriamustlist.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/weightdelegate.h"
#include "ui/models/criteriatreemodel.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

#include <cmath>

namespace partnerscope {

namespace {
constexpr int KeyRole = Qt::UserRole; ///< attribute key; empty: a new group
constexpr int ChooserHeight = 224;
} // namespace

CriteriaPanel::CriteriaPanel(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_model(new CriteriaTreeModel(this))
    , m_tree(new CriteriaTreeView)
    , m_modes(new SegmentedControl({ tr("Sliders"), tr("Rank"), tr("Pairs"), tr("Swing") }))
    , m_add(new Button(ButtonKind::Quiet, QLatin1StringView("plus"), tr("Criterion")))
    , m_up(new IconButton(QLatin1StringView("up"), tr("Move up")))
    , m_down(new IconButton(QLatin1StringView("downward"), tr("Move down")))
    , m_lock(new IconButton(QLatin1StringView("lock"), tr("Lock the weight")))
    , m_remove(new IconButton(QLatin1StringView("trash"), tr("Remove the criterion")))
    , m_more(new IconButton(QLatin1StringView("dots"), tr("More")))
    , m_moveMenu(nullptr)
    , m_chooser(nullptr)
    , m_search(new SearchField(tr("Which attribute?")))
    , m_attributes(new QListWidget)
    , m_legend(new TextLabel(TextRole::Caption))
    , m_total(new TextLabel(TextRole::CaptionStrong))
    , m_reach(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_musts(new CriteriaMustList)
{
    m_tree->setObjectName(QStringLiteral("criteriaTree"));
    m_tree->setCriteriaModel(m_model);
    build();
    connectTree();
    connectTools();
}

QWidget *CriteriaPanel::buildModes()
{
    m_modes->setObjectName(QStringLiteral("weightModes"));
    m_modes->setAccessibleName(tr("How weights are set"));
    auto *modes = new QWidget;
    auto *row = new QHBoxLayout(modes);
    row->setContentsMargins(metric::SpaceM, metric::SpaceS, metric::SpaceM, 0);
    row->addWidget(m_modes);
    row->addStretch(1);
    return modes;
}

QWidget *CriteriaPanel::buildTools()
{
    m_add->setObjectName(QStringLiteral("addCriterion"));
    m_add->setCheckable(true);
    m_up->setObjectName(QStringLiteral("criterionUp"));
    m_down->setObjectName(QStringLiteral("criterionDown"));
    m_lock->setObjectName(QStringLiteral("criterionLock"));
    m_lock->setCheckable(true);
    m_remove->setObjectName(QStringLiteral("criterionRemove"));
    m_more->setObjectName(QStringLiteral("criterionMore"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("criterionMenu"));
    menu->addAction(tr("Type a weight"), m_tree, &CriteriaTreeView::editShare)->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(tr("Rename"), m_tree, &CriteriaTreeView::editName)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F2));
    m_moveMenu = menu->addMenu(tr("Move into"));
    m_moveMenu->setObjectName(QStringLiteral("criterionMoveMenu"));
    menu->addAction(tr("Edit must-have"), this, &CriteriaPanel::addMust);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &CriteriaPanel::fillMoveMenu);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metric::SpaceM, metric::SpaceS, metric::SpaceS, metric::SpaceHair);
    row->setSpacing(2);
    auto *title = new TextLabel(TextRole::Section, tr("Criteria"));
    title->setElided(true); // the tab says it, too
    row->addWidget(title, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_up, m_down, m_lock, m_remove, m_more, m_add })
        row->addWidget(widget);
    return tools;
}

QWidget *CriteriaPanel::buildChooser()
{
    m_search->setObjectName(QStringLiteral("attributeSearch"));
    m_search->setAccessibleName(tr("Find an attribute for the new criterion"));
    m_attributes->setObjectName(QStringLiteral("attributeList"));
    m_attributes->setAccessibleName(tr("Attributes"));
    m_attributes->setFixedHeight(ChooserHeight);
    m_chooser = new QWidget;
    auto *layout = new QVBoxLayout(m_chooser);
    layout->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, metric::SpaceS);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_search);
    layout->addWidget(m_attributes);
    m_chooser->hide();
    return m_chooser;
}

void CriteriaPanel::build()
{
    m_total->setObjectName(QStringLiteral("weightTotal"));
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(metric::SpaceM, metric::SpaceHair, metric::SpaceM, metric::SpaceHair);
    legend->addWidget(m_legend, 1);
    legend->addWidget(m_total);
    m_reach->setObjectName(QStringLiteral("attainableRange"));
    m_reach->setContentsMargins(metric::SpaceM, 0, metric::SpaceM, metric::SpaceHair);
    m_reach->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildModes());
    layout->addWidget(buildTools());
    layout->addWidget(buildChooser());
    layout->addWidget(m_tree, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(legend);
    layout->addWidget(m_reach);
    layout->addWidget(new Hairline);
    layout->addWidget(m_musts);
}

void CriteriaPanel::connectTree()
{
    connect(m_tree, &CriteriaTreeView::currentKeyChanged, this, [this](const QString &key) {
        m_lock->setChecked(m_model->isLocked(key));
        Q_EMIT currentKeyChanged(key);
    });
    connect(m_tree, &CriteriaTreeView::shareDragged, this, &CriteriaPanel::dragShare);
    connect(m_tree, &CriteriaTreeView::shareDropped, this, &CriteriaPanel::dropShare);
    connect(m_tree, &CriteriaTreeView::dragCancelled, this, [this] {
        m_dragging = false;
        m_draft.cancelPreview();
    });
    connect(m_tree, &CriteriaTreeView::shareStepped, this, [this](const QList<int> &path, double by) {
        dropShare(path, std::max(0.0, shareAt(m_draft.profile(), path) + by));
    });
    connect(m_tree->weightDelegate(), &WeightDelegate::sharePreviewed, this, &CriteriaPanel::dragShare);
    connect(m_tree->weightDelegate(), &WeightDelegate::shareEntered, this, &CriteriaPanel::dropShare);
    connect(m_tree->weightDelegate(), &WeightDelegate::nameEntered, this, &CriteriaPanel::rename);
    connect(m_tree, &CriteriaTreeView::lockToggled, this, [this](const QString &key) {
        m_model->setLocked(key, !m_model->isLocked(key));
        m_lock->setChecked(m_model->isLocked(m_tree->currentKey()));
    });
    connect(m_tree, &CriteriaTreeView::removeRequested, this, &CriteriaPanel::removeCurrent);
    connect(m_musts, &CriteriaMustList::mustActivated, this, [this](const QString &key) {
        select(key);
        Q_EMIT mustRequested();
    });
    connect(m_musts, &CriteriaMustList::waiversRequested, this, &CriteriaPanel::waiversRequested);
    connect(m_musts, &CriteriaMustList::addRequested, this, &CriteriaPanel::addMust);
    connect(m_musts, &CriteriaMustList::removeRequested, this, &CriteriaPanel::removeMust);
}

void CriteriaPanel::connectTools()
{
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](int mode) {
        const QSignalBlocker quiet(m_modes);
        m_modes->setCurrentIndex(0); // this panel is the sliders
        Q_EMIT modeRequested(mode);
    });
    connect(m_add, &QAbstractButton::toggled, this, &CriteriaPanel::setChooserOpen);
    connect(m_search, &QLineEdit::textChanged, this, &CriteriaPanel::fillChooser);
    connect(m_search, &QLineEdit::returnPressed, this, &CriteriaPanel::addChosen);
    connect(m_search, &SearchField::leftDownward, m_attributes, qOverload<>(&QWidget::setFocus));
    connect(m_attributes, &QListWidget::itemActivated, this, &CriteriaPanel::addChosen);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &CriteriaPanel::removeCurrent);
    connect(m_lock, &QAbstractButton::clicked, this, [this](bool on) { m_model->setLocked(m_tree->currentKey(), on); });
}

void CriteriaPanel::select(const QString &key)
{
    m_tree->setCurrentKey(key);
}

void CriteriaPanel::refresh(const QString &baselineName)
{
    const QString key = m_tree->currentKey();
    const QList<int> path = currentPath();
    m_model->setProfile(m_draft.profile());
    m_model->setBaseline(m_draft.baseline() ? std::optional(m_draft.baseline()->version.profile) : std::nullopt);
    if (m_tree->currentKey().isEmpty()) {
        // After a removal the neighbour takes over, at first the first criterion.
        QModelIndex next = m_model->indexOf(key);
        if (!next.isValid() && !path.isEmpty()) {
            QList<int> before = path;
            before.last() = std::max(0, before.last() - 1);
            next = m_model->indexAt(before);
        }
        if (!next.isValid())
            next = m_model->index(0, 0);
        if (next.isValid())
            select(next.data(CriteriaTreeModel::KeyRole).toString());
    }
    double total = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->index(row, 0).data(CriteriaTreeModel::ShareRole).toDouble();
    m_total->setText(tr("%1 %").arg(QLocale().toString(std::round(total * 100), 'f', 0)));
    m_legend->setText(tr("Locked weights stay. Line: %1").arg(baselineName));
    const std::optional<Attainable> reach = attainable(m_draft.profile(), *m_session.schema());
    m_reach->setText(reach ? tr("A company can reach from %1 to %2 points.")
                                 .arg(QLocale().toString(reach->low, 'f', 1), QLocale().toString(reach->high, 'f', 1))
                           : tr("Nothing carries weight yet."));
    m_musts->showProfile(m_draft.profile(), m_draft.scores().get(), *m_session.schema());
    const bool any = current() != nullptr;
    for (QWidget *tool : std::initializer_list<QWidget *> { m_up, m_down, m_lock, m_remove, m_more })
        tool->setEnabled(any);
}

QList<int> CriteriaPanel::currentPath() const
{
    return m_tree->currentIndex().data(CriteriaTreeModel::PathRole).value<QList<int>>();
}

const Criterion *CriteriaPanel::current() const
{
    return criterionAt(m_draft.profile(), currentPath());
}

void CriteriaPanel::setChooserOpen(bool open)
{
    m_chooser->setVisible(open);
    if (!open)
        return;
    m_search->clear();
    fillChooser();
    m_search->setFocus();
}

void CriteriaPanel::fillChooser()
{
    const QString wanted = m_search->text().trimmed();
    m_attributes->clear();
    for (const Attribute &attribute : attributesInUse(*m_session.schema(), m_session.retired())) {
        if (attribute.key == QLatin1String("name"))
            continue;
        if (!wanted.isEmpty() && !attribute.label.contains(wanted, Qt::CaseInsensitive)
            && !attribute.key.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(attribute.label, groupLabel(attribute.group)), m_attributes);
        item->setData(KeyRole, attribute.key);
        item->setToolTip(attribute.description);
    }
    auto *group =
        new QListWidgetItem(wanted.isEmpty() ? tr("New group") : tr("New group \"%1\"").arg(wanted), m_attributes);
    group->setData(KeyRole, QString());
    m_attributes->setCurrentRow(0);
}

void CriteriaPanel::addChosen()
{
    const QListWidgetItem *item = m_attributes->currentItem();
    if (item == nullptr)
        return;
    const QString key = item->data(KeyRole).toString();
    if (key.isEmpty()) {
        addGroup();
        return;
    }
    const Attribute *attribute = m_session.schema()->find(key);
    const QList<int> group = criteriaedit::groupAround(m_draft.profile(), currentPath());
    Criterion leaf =
        criteriaedit::leafFor(*attribute, *m_session.schema(), *m_session.pool(), m_draft.profile(), group);
    const QString newKey = leaf.key;
    (void)m_draft.commit(tr("Add criterion %1").arg(leaf.label),
                         [&](IdealProfile &profile) { criteriaedit::append(profile, group, leaf); });
    m_add->setChecked(false);
    select(newKey);
    m_tree->setFocus();
}

void CriteriaPanel::addGroup()
{
    Criterion group;
    group.label = m_search->text().trimmed().isEmpty() ? tr("New group") : m_search->text().trimmed();
    group.key = criteriaedit::freeKey(m_draft.profile(), group.label);
    // A group without a leaf is not valid, so it starts with the criterion that is selected, in its place and weight.
    const Criterion *node = current();
    if (node == nullptr || node->attribute.isEmpty()) {
        Q_EMIT refused(tr("Select the criterion the new group begins with, then add the group."));
        return;
    }
    const QList<int> path = currentPath();
    (void)m_draft.commit(tr("Add group %1").arg(group.label), [&](IdealProfile &profile) {
        Criterion *place = criterionAt(profile, path);
        group.weight = activeWeight(*place) > 0 ? place->weight : 1;
        group.criteria.push_back(*place);
        group.criteria.front().weight = 1;
        *place = group;
    });
    m_add->setChecked(false);
    select(group.key);
    m_tree->setFocus();
}

void CriteriaPanel::dragShare(const QList<int> &path, double share)
{
    if (!m_dragging) {
        m_dragging = true;
        m_dragStart = m_draft.profile();
    }
    m_draft.preview([&](IdealProfile &profile) {
        profile = m_dragStart;
        setShare(profile, path, share, m_model->lockedKeys());
    });
}

void CriteriaPanel::dropShare(const QList<int> &path, double share)
{
    const IdealProfile start = m_dragging ? m_dragStart : m_draft.profile();
    m_dragging = false;
    const Criterion *node = criterionAt(m_draft.profile(), path);
    if (node == nullptr)
        return;
    // A typed weight that says what already stands there changes nothing, not even the rounding.
    if (std::abs(shareAt(start, path) - share) < 5e-4) {
        m_draft.cancelPreview();
        return;
    }
    bool moved = true;
    (void)m_draft.commit(tr("Change weight of %1").arg(node->label), [&](IdealProfile &profile) {
        profile = start;
        moved = setShare(profile, path, share, m_model->lockedKeys());
    });
    if (!moved)
        Q_EMIT refused(tr("There is no unlocked criterion beside %1 that could give or take weight.").arg(node->label));
}

void CriteriaPanel::rename(const QList<int> &path, const QString &name)
{
    (void)m_draft.commit(tr("Rename criterion to %1").arg(name), [&](IdealProfile &profile) {
        if (Criterion *node = criterionAt(profile, path))
            node->label = name;
    });
}

void CriteriaPanel::removeCurrent()
{
    const Criterion *node = current();
    if (node == nullptr)
        return;
    const QList<int> path = currentPath();
    (void)m_draft.commit(tr("Remove criterion %1").arg(node->label),
                         [&](IdealProfile &profile) { criteriaedit::remove(profile, path); });
}

void CriteriaPanel::moveCurrent(int offset)
{
    const Criterion *node = current();
    if (node == nullptr)
        return;
    const QList<int> path = currentPath();
    const QString key = node->key;
    (void)m_draft.commit(tr("Move criterion %1").arg(node->label),
                         [&](IdealProfile &profile) { criteriaedit::moveBy(profile, path, offset); });
    select(key);
}

void CriteriaPanel::fillMoveMenu()
{
    m_moveMenu->clear();
    const QString moved = m_tree->currentKey();
    const auto offer = [&](const QString &label, const QString &group) {
        m_moveMenu->addAction(label, this, [this, moved, group] {
            const QList<int> path = criteriaedit::pathOf(m_draft.profile(), moved);
            (void)m_draft.commit(tr("Move criterion into a group"),
                                 [&](IdealProfile &profile) { criteriaedit::moveInto(profile, path, group); });
            select(moved);
        });
    };
    offer(tr("Top level"), QString());
    std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!index.data(CriteriaTreeModel::GroupRole).toBool())
                continue;
            if (index.data(CriteriaTreeModel::KeyRole).toString() != moved)
                offer(index.data().toString(), index.data(CriteriaTreeModel::KeyRole).toString());
            walk(index);
        }
    };
    walk({});
}

void CriteriaPanel::addMust()
{
    const Criterion *node = current();
    if (node == nullptr || node->attribute.isEmpty()) {
        Q_EMIT refused(tr("Select a criterion that reads an attribute; only these can be must-haves."));
        return;
    }
    if (!node->must) {
        const QList<int> path = currentPath();
        (void)m_draft.commit(tr("Make %1 a must-have").arg(node->label), [&](IdealProfile &profile) {
            if (Criterion *leaf = criterionAt(profile, path))
                leaf->must = criteriaedit::mustBeKnown();
        });
    }
    Q_EMIT mustRequested();
}

void CriteriaPanel::removeMust(const QString &key)
{
    (void)m_draft.commit(tr("Remove a must-have"), [&](IdealProfile &profile) {
        Criterion *leaf = criterionAt(profile, criteriaedit::pathOf(profile, key));
        if (leaf == nullptr)
            return;
        leaf->must.reset();
    });
}

} // namespace partnerscope
