// What the panel shows; valuefunctionpanel.cpp holds what it changes.
#include "base/fixedpoint.h"
#include "domain/taxonomy.h"
#include "domain/weightshares.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/criteriamusteditor.h"
#include "ui/editors/valuefunctiondefaults.h"
#include "ui/editors/valuefunctionpanel.h"
#include "ui/editors/valuefunctiontable.h"
#include "ui/editors/valuefunctionterms.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
enum StackPage { NumbersPage, TermsPage, GroupPage, GatePage };

QString percent(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0);
}
} // namespace

void ValueFunctionPanel::chooseShape(const QString &shape)
{
    const Criterion *shown = criterion();
    const Attribute *attribute = shown ? m_session.schema()->find(shown->attribute) : nullptr;
    if (attribute == nullptr)
        return;
    change(tr("Change shape of %1"), [&](Criterion &leaf) {
        if (shape.isEmpty())
            leaf.value.reset();
        else if (!leaf.value || shapeKey(*leaf.value) != shape)
            leaf.value = inShape(leaf.value.value_or(ValueFunction {}), shape, *attribute, *m_session.schema(),
                                 *m_session.pool());
        // Without points and without a condition the criterion would say nothing at all.
        if (!leaf.value && !leaf.must)
            leaf.must = criteriaedit::mustBeKnown();
    });
}

const CompiledProfile::Leaf *ValueFunctionPanel::compiledLeaf(const Scores *scores) const
{
    if (scores == nullptr)
        return nullptr;
    const auto leaf = std::ranges::find(scores->compiled.leaves, m_key, &CompiledProfile::Leaf::key);
    return leaf == scores->compiled.leaves.end() ? nullptr : &*leaf;
}

std::optional<ValueFunctionPanel::Shown> ValueFunctionPanel::shownOf(const Criterion &leaf) const
{
    const std::shared_ptr<const Scores> scores = m_draft.scores();
    const CompiledProfile::Leaf *compiled = compiledLeaf(scores.get());
    if (compiled == nullptr || !leaf.isLeaf())
        return {};
    Shown shown { leaf,
                  m_session.pool(),
                  m_session.schema(),
                  compiled->column,
                  compiled->prior,
                  compiled->capTier,
                  m_draft.profile().unknown.estimate,
                  m_draft.profile().tiers,
                  m_marked,
                  m_dragging };
    shown.criterion.weight = 0; // stands in the head alone
    return shown;
}

void ValueFunctionPanel::refresh()
{
    const Criterion *shown = criterion();
    setEnabled(shown != nullptr);
    if (shown == nullptr)
        return;
    const Attribute *attribute = m_session.schema()->find(shown->attribute);
    refreshHead(*shown);
    // While other weights are dragged nothing else changes. Under the same scores it is shown again: what was refused
    // must not stay in the fields.
    std::optional<Shown> now = shownOf(*shown);
    const bool isOtherScore = m_shownUnder.lock() != m_draft.scores();
    const bool isKnown = now && now == m_shown && isOtherScore;
    std::optional<Criterion> group;
    if (!shown->isLeaf()) {
        group = *shown;
        group->weight = 0; // stands in the head and the bars alone
    }
    const bool isKnownGroup = group && group == m_shownGroup && isOtherScore;
    m_shown = std::move(now);
    m_shownGroup = std::move(group);
    m_shownUnder = m_draft.scores();
    if (isKnownGroup)
        refreshGroup(*shown);
    if (isKnown || isKnownGroup)
        return;
    refreshShapes(*shown, attribute);
    refreshEstimate();
    refreshFunction(*shown, attribute);
    refreshFinding(*shown);
    refreshFoot(*shown, attribute);
}

void ValueFunctionPanel::refreshHead(const Criterion &shown)
{
    m_title->setTitle(shown.label.isEmpty() ? shown.key : shown.label);
    const QList<int> path = criteriaedit::pathOf(m_draft.profile(), m_key);
    const QString share =
        canWeigh(shown) ? tr("%1 % of the weight").arg(percent(shareAt(m_draft.profile(), path))) : tr("no weight");
    const Criterion *group = criterionAt(m_draft.profile(), path.first(path.size() - 1));
    m_title->setCaption(group ? tr("%1 · %2").arg(group->label, share) : share);
    m_tools->setVisible(shown.isLeaf() && !shown.attribute.isEmpty());
}

void ValueFunctionPanel::refreshShapes(const Criterion &shown, const Attribute *attribute)
{
    const QSignalBlocker quiet(m_shape);
    const QString current = shown.value ? shapeKey(*shown.value) : QString();
    QStringList shapes = attribute ? shapesFor(attribute->type) : QStringList();
    if (!current.isEmpty() && !shapes.contains(current))
        shapes.append(current);
    m_shape->clear();
    for (const QString &shape : std::as_const(shapes))
        m_shape->addItem(shapeTitle(shape), shape);
    m_shape->addItem(tr("No points, must-have only"), QString());
    m_shape->setCurrentIndex(m_shape->findData(current));
    const auto *linear = shown.value ? std::get_if<LinearShape>(&*shown.value) : nullptr;
    const auto *target = shown.value ? std::get_if<TargetShape>(&*shown.value) : nullptr;
    m_log->setVisible(linear);
    m_log->setChecked(linear && linear->log10);
    m_openBelow->setVisible(target);
    m_openAbove->setVisible(target);
    m_openBelow->setChecked(target && !target->fullFrom);
    m_openAbove->setChecked(target && !target->fullTo);
}

void ValueFunctionPanel::refreshEstimate()
{
    const QSignalBlocker quiet(m_estimate);
    const CompiledProfile::Leaf *leaf = compiledLeaf(m_draft.scores().get());
    const QString mean = leaf && leaf->prior != ValueUnknown ? tr("Pool mean, %1").arg(percent(fromFixed(leaf->prior)))
                                                             : tr("Pool mean");
    m_estimate->clear();
    m_estimate->addItems({ mean, tr("Left out"), tr("Worst, 0"), tr("Best, 100") });
    m_estimate->setCurrentIndex(static_cast<int>(m_draft.profile().unknown.estimate));
}

void ValueFunctionPanel::refreshFunction(const Criterion &shown, const Attribute *attribute)
{
    if (!shown.isLeaf() || shown.attribute.isEmpty()) {
        refreshGroup(shown);
        m_stack->setCurrentIndex(GroupPage);
        return;
    }
    if (!shown.value || attribute == nullptr) {
        m_gateOnly->setText(attribute
                                ? tr("This criterion gives no points. It only decides, as a must-have, who is in.")
                                : tr("The workspace has no attribute \"%1\", so every company counts as unknown here.")
                                      .arg(shown.attribute));
        m_stack->setCurrentIndex(GatePage);
        return;
    }
    if (readsNumber(*shown.value)) {
        refreshNumbers(shown, *attribute);
        m_stack->setCurrentIndex(NumbersPage);
        return;
    }
    m_terms->showFunction(*shown.value, *attribute, *m_session.schema(), *m_session.pool());
    m_stack->setCurrentIndex(TermsPage);
}

std::optional<ValueMarker> ValueFunctionPanel::marker(const Criterion &shown, const Attribute &attribute) const
{
    const std::shared_ptr<const Pool> pool = m_session.pool();
    const std::optional<std::size_t> row = m_marked.isValid() ? pool->rowOf(m_marked) : std::nullopt;
    const PoolColumn *column = pool->column(attribute.key);
    const auto *numbers = column ? std::get_if<NumberColumn>(&column->data) : nullptr;
    if (!row || numbers == nullptr || std::isnan(numbers->values[*row]))
        return {};
    const double x = numbers->values[*row];
    const double v = evaluate(*shown.value, x);
    if (std::isnan(v) || x < m_range.minimum || x > m_range.maximum)
        return {};
    return ValueMarker { { x, v * 100 },
                         tr("%1: %2 → %3").arg(pool->name(*row), numberText(x, 2), numberText(v * 100, 0)) };
}

void ValueFunctionPanel::refreshNumbers(const Criterion &shown, const Attribute &attribute)
{
    if (m_numbersPool != m_session.pool() || m_rangeFor.isEmpty()) {
        m_numbers = knownNumbers(*m_session.pool(), attribute.key);
        m_numbersPool = m_session.pool();
        m_rangeFor.clear();
    }
    // The axis rests while a handle is dragged; it would run away under the pointer.
    const QString wanted = attribute.key + QLatin1Char('/') + shapeKey(*shown.value);
    const AxisRange fresh = axisRange(*shown.value, m_numbers, attribute.type);
    const QList<ValueHandle> handles = handlesOf(*shown.value);
    const bool outside = std::ranges::any_of(handles, [this](const ValueHandle &handle) {
        return handle.position.x() < m_range.minimum || handle.position.x() > m_range.maximum;
    });
    if (m_rangeFor != wanted || (outside && !m_dragging)) {
        m_range = fresh;
        m_rangeFor = wanted;
    }
    const int bins = binCount(m_range, attribute.type);
    ValueFunctionData drawn;
    drawn.xMinimum = m_range.minimum;
    drawn.xMaximum = m_range.maximum;
    drawn.xTitle = attribute.unit.isEmpty() ? attribute.label : tr("%1, %2").arg(attribute.label, attribute.unit);
    drawn.histogram = binned(m_numbers, m_range, bins);
    drawn.yTitle = tr("Companies per %1 (grey)").arg(numberText((m_range.maximum - m_range.minimum) / bins, 2));
    drawn.curve = curveOf(*shown.value, m_range);
    drawn.handles = handles;
    drawn.marker = marker(shown, attribute);
    drawn.xStep = stepFor(m_range.maximum - m_range.minimum, attribute.type);
    drawn.unit = attribute.unit;
    m_view->setData(drawn);
    m_handles->showHandles(drawn.handles, attribute.unit.isEmpty() ? tr("Value") : attribute.unit,
                           hasFreeHandles(*shown.value));
}

void ValueFunctionPanel::refreshGroup(const Criterion &shown)
{
    BarListData bars;
    for (std::size_t i = 0; i < shown.criteria.size(); ++i) {
        const Criterion &child = shown.criteria[i];
        const QList<int> path = criteriaedit::pathOf(m_draft.profile(), child.key);
        BarListRow row;
        row.label = child.label;
        row.value = shareAt(m_draft.profile(), path) * 100;
        row.valueText = tr("%1 %").arg(QLocale().toString(row.value, 'f', 0));
        bars.rows.append(row);
    }
    m_children->setData(bars);
}

void ValueFunctionPanel::refreshFinding(const Criterion &shown)
{
    const auto count = static_cast<int>(shown.criteria.size());
    if (!shown.isLeaf() || shown.attribute.isEmpty()) {
        m_finding->setTitle(count == 0 ? tr("The group is still empty")
                                       : tr("%n criteria share its weight", nullptr, count));
        m_finding->setCaption(tr("Share of the total weight, in per cent"));
        return;
    }
    const CompiledProfile::Leaf *leaf = compiledLeaf(m_draft.scores().get());
    if (leaf == nullptr || !shown.value) {
        m_finding->setTitle(shown.value ? tr("Nothing can be scored until the profile is valid")
                                        : tr("No points are given here"));
        m_finding->setCaption({});
        return;
    }
    const auto known = static_cast<qsizetype>(leaf->column->knownCount);
    const auto full = static_cast<qsizetype>(leaf->column->fullCount);
    const auto none = static_cast<qsizetype>(leaf->column->noneCount);
    const QLocale locale;
    const auto rows = static_cast<qsizetype>(m_draft.scores()->pool->size());
    m_finding->setTitle(
        tr("%1 % earn full points, %2 % none, the rest something between")
            .arg(percent(known ? double(full) / double(known) : 0), percent(known ? double(none) / double(known) : 0)));
    m_finding->setCaption(tr("Points earned, 0 to 100, over the %1 companies where it is known; %2 unknown")
                              .arg(locale.toString(known), locale.toString(rows - known)));
    if (known == 0)
        m_finding->setTitle(tr("No company's value is known yet"));
    else if (full + none == known)
        m_finding->setTitle(
            tr("%1 of %2 earn full points, the others none").arg(locale.toString(full), locale.toString(known)));
}

void ValueFunctionPanel::refreshFoot(const Criterion &shown, const Attribute *attribute)
{
    const bool leaf = shown.isLeaf() && !shown.attribute.isEmpty();
    m_must->setVisible(leaf);
    if (leaf) {
        m_must->showMust(shown, attribute, *m_session.schema(), *m_session.pool(), sortedTiers(m_draft.profile()));
        refreshMustFinding();
    }
    if (!m_reason->hasFocus() || !m_reason->isModified()) {
        if (m_reason->text() != shown.reason) {
            m_reason->setText(shown.reason);
            m_reason->setCursorPosition(0);
        }
    }
    const QSignalBlocker quiet(m_group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(shown.group)));
}

void ValueFunctionPanel::refreshMustFinding()
{
    const CompiledProfile::Leaf *leaf = compiledLeaf(m_draft.scores().get());
    if (leaf == nullptr || leaf->column->gate.empty()) {
        m_must->setFinding({});
        return;
    }
    const QLocale locale;
    m_must->setFinding((leaf->capTier < 0 ? tr("Excludes %1 companies; %2 are not known and held back.")
                                          : tr("Caps the tier of %1 companies; %2 are not known and held back."))
                           .arg(locale.toString(qulonglong(leaf->column->failCount)),
                                locale.toString(qulonglong(leaf->column->heldCount))));
}

} // namespace partnerscope
