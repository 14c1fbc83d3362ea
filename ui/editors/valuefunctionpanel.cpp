#include "ui/editors/valuefunctionpanel.h"

#include "domain/taxonomy.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/criteriamusteditor.h"
#include "ui/editors/scrolling.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/valuefunctiontable.h"
#include "ui/editors/valuefunctionterms.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace partnerscope {

ValueFunctionPanel::ValueFunctionPanel(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new SectionTitle(QString()))
    , m_tools(new QWidget)
    , m_shape(new QComboBox)
    , m_estimate(new QComboBox)
    , m_log(new QCheckBox(tr("Logarithmic")))
    , m_openBelow(new QCheckBox(tr("Less stays full")))
    , m_openAbove(new QCheckBox(tr("More stays full")))
    , m_finding(new SectionTitle(QString()))
    , m_stack(new QStackedWidget)
    , m_view(new ValueFunctionView)
    , m_handles(new ValueFunctionTable)
    , m_terms(new ValueFunctionTerms)
    , m_children(new BarListView)
    , m_gateOnly(new TextLabel(TextRole::Body, Token::TextSecondary))
    , m_must(new CriteriaMustEditor)
    , m_reason(new QLineEdit)
    , m_group(new QComboBox)
{
    setObjectName(QStringLiteral("valueFunctionPanel"));
    build();
    connectFunction();
    connectFoot();
}

QWidget *ValueFunctionPanel::buildHead()
{
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(14);
    m_shape->setObjectName(QStringLiteral("shapeChooser"));
    m_shape->setAccessibleName(tr("Shape of the value function"));
    m_estimate->setObjectName(QStringLiteral("estimateChooser"));
    m_estimate->setAccessibleName(tr("What an unknown value counts as, for the whole profile"));
    m_estimate->setToolTip(tr("Holds for every criterion of the profile"));
    m_log->setObjectName(QStringLiteral("shapeLog"));
    m_openBelow->setObjectName(QStringLiteral("shapeOpenBelow"));
    m_openAbove->setObjectName(QStringLiteral("shapeOpenAbove"));
    m_title->setObjectName(QStringLiteral("criterionTitle"));
    // Goes on in a second line where the window is narrow.
    auto *tools = new FlowLayout(m_tools, metric::SpaceS);
    auto *unknown = new TextLabel(TextRole::Body, Token::TextSecondary, tr("Unknown counts as"));
    for (QWidget *tool :
         std::initializer_list<QWidget *> { m_shape, unknown, m_estimate, m_log, m_openBelow, m_openAbove }) {
        tool->setMinimumHeight(metric::Control);
        tools->addWidget(tool);
    }
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_title);
    layout->addWidget(m_tools);
    layout->addWidget(m_finding);
    return head;
}

QWidget *ValueFunctionPanel::buildFoot()
{
    m_must->setObjectName(QStringLiteral("mustEditor"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    UndoKeyFilter::install(m_reason);
    m_reason->setAccessibleName(tr("Why this weight"));
    m_reason->setPlaceholderText(tr("Why does this count so much?"));
    m_group->setObjectName(QStringLiteral("groupChooser"));
    m_group->setAccessibleName(tr("Which principle this criterion stands for"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as long as the panel lets it
    m_group->setMinimumContentsLength(14);
    m_group->addItem(tr("as the group above"), QString());
    for (const TaxonomyEntry &entry : criterionGroups())
        m_group->addItem(criterionGroupLabel(QString::fromLatin1(entry.key)), QString::fromLatin1(entry.key));
    auto *foot = new QWidget;
    auto *form = new QFormLayout(foot);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metric::SpaceM);
    form->setVerticalSpacing(metric::SpaceS);
    form->addRow(m_must);
    form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Why this weight")), m_reason);
    form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Counts as")), m_group);
    return foot;
}

void ValueFunctionPanel::build()
{
    m_view->setObjectName(QStringLiteral("valueFunctionView"));
    m_view->setMinimumHeight(260);
    m_view->installEventFilter(this);
    m_children->setObjectName(QStringLiteral("groupShares"));
    m_children->setAccessibleName(tr("Shares inside the group"));
    m_gateOnly->setWordWrap(true);
    auto *numbers = new QWidget;
    auto *numbersLayout = new QVBoxLayout(numbers);
    numbersLayout->setContentsMargins(0, 0, 0, 0);
    numbersLayout->addWidget(m_view, 1);
    numbersLayout->addWidget(m_handles);
    const auto atTop = [](QWidget *widget) {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(widget);
        layout->addStretch(1);
        return page;
    };
    m_stack->addWidget(numbers);
    m_stack->addWidget(atTop(m_terms));
    m_stack->addWidget(atTop(m_children));
    m_stack->addWidget(atTop(m_gateOnly));
    // The page shown takes the width there is; one that is not shown must not demand more.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(buildFoot());
    QScrollArea *scroll = scrollingDown(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void ValueFunctionPanel::connectFunction()
{
    connect(m_view, &ValueFunctionView::handleMoved, this, [this](int handle, double x, double points) {
        m_dragging = true;
        previewHandle(handle, x, points);
    });
    connect(m_view, &ValueFunctionView::handleMoveFinished, this, [this] {
        m_dragging = false;
        (void)m_draft.commit(tr("Change value function of %1").arg(criterion() ? criterion()->label : m_key));
    });
    connect(m_view, &ValueFunctionView::activeHandleChanged, m_handles, &ValueFunctionTable::setActiveHandle);
    connect(m_handles, &ValueFunctionTable::handleChosen, m_view, &ValueFunctionView::setActiveHandle);
    connect(m_handles, &ValueFunctionTable::refused, this, &ValueFunctionPanel::refused);
    connect(m_terms, &ValueFunctionTerms::refused, this, &ValueFunctionPanel::refused);
    const QString name = tr("Change value function of %1");
    connect(m_handles, &ValueFunctionTable::handleEntered, this, [this, name](int handle, double x, double points) {
        change(name, [=](Criterion &leaf) { moveHandle(*leaf.value, handle, x, points); });
    });
    connect(m_handles, &ValueFunctionTable::addRequested, this,
            [this, name] { change(name, [](Criterion &leaf) { addHandle(*leaf.value); }); });
    connect(m_handles, &ValueFunctionTable::removeRequested, this,
            [this, name](int handle) { change(name, [=](Criterion &leaf) { removeHandle(*leaf.value, handle); }); });
    connect(m_terms, &ValueFunctionTerms::functionEdited, this, [this, name](const ValueFunction &function) {
        change(name, [&](Criterion &leaf) { leaf.value = function; });
    });
    connect(m_shape, &QComboBox::activated, this, [this] { chooseShape(m_shape->currentData().toString()); });
    connect(m_log, &QCheckBox::clicked, this, [this, name](bool on) {
        change(name, [=](Criterion &leaf) {
            if (auto *linear = std::get_if<LinearShape>(&*leaf.value))
                linear->log10 = on;
        });
    });
    connect(m_openBelow, &QCheckBox::clicked, this, [this](bool on) { setOpenSide(true, on); });
    connect(m_openAbove, &QCheckBox::clicked, this, [this](bool on) { setOpenSide(false, on); });
}

void ValueFunctionPanel::connectFoot()
{
    connect(m_estimate, &QComboBox::activated, this, [this](int index) {
        (void)m_draft.commit(tr("Change what unknown values count as"),
                             [=](IdealProfile &profile) { profile.unknown.estimate = static_cast<Estimate>(index); });
    });
    connect(m_must, &CriteriaMustEditor::mustEdited, this, [this](const std::optional<Must> &must) {
        change(tr("Change must-have %1"), [&](Criterion &leaf) { leaf.must = must; });
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (!m_reason->isModified())
            return;
        m_reason->setModified(false);
        change(tr("Give the reason for the weight of %1"),
               [this](Criterion &node) { node.reason = m_reason->text().trimmed(); });
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        change(tr("Change what %1 counts as"),
               [this](Criterion &node) { node.group = m_group->currentData().toString(); });
    });
}

const Criterion *ValueFunctionPanel::criterion() const
{
    return criterionAt(m_draft.profile(), criteriaedit::pathOf(m_draft.profile(), m_key));
}

/// Stores one change of the shown criterion; `name` takes its label.
void ValueFunctionPanel::change(const QString &name, const std::function<void(Criterion &)> &edit)
{
    const Criterion *shown = criterion();
    if (shown == nullptr)
        return;
    const QString key = m_key;
    (void)m_draft.commit(name.arg(shown->label), [&](IdealProfile &profile) {
        if (Criterion *node = criterionAt(profile, criteriaedit::pathOf(profile, key)))
            edit(*node);
    });
}

void ValueFunctionPanel::previewHandle(int handle, double x, double points)
{
    const QString key = m_key;
    m_draft.preview([&](IdealProfile &profile) {
        Criterion *leaf = criterionAt(profile, criteriaedit::pathOf(profile, key));
        if (leaf != nullptr && leaf->value)
            moveHandle(*leaf->value, handle, x, points);
    });
}

void ValueFunctionPanel::setOpenSide(bool below, bool open)
{
    change(tr("Change value function of %1"), [=](Criterion &leaf) {
        auto *target = std::get_if<TargetShape>(&*leaf.value);
        if (target == nullptr)
            return;
        auto &zero = below ? target->zeroBelow : target->zeroAbove;
        auto &full = below ? target->fullFrom : target->fullTo;
        if (open) {
            zero.reset();
            full.reset();
            return;
        }
        // The side comes back beside what the other side states, as wide as that.
        const std::optional<double> near = below ? target->fullTo : target->fullFrom;
        const std::optional<double> far = below ? target->zeroAbove : target->zeroBelow;
        const double width = near && far && *near != *far ? std::abs(*far - *near) : 1;
        full = near.value_or(0) + (below ? -width : width);
        zero = *full + (below ? -width : width);
    });
}

void ValueFunctionPanel::showCriterion(const QString &key)
{
    if (m_key != key) {
        m_reason->setModified(false);
        m_rangeFor.clear();
    }
    m_key = key;
    refresh();
}

void ValueFunctionPanel::setMarkedPartner(PartnerId partner)
{
    if (m_marked == partner)
        return;
    m_marked = partner;
    refresh();
}

void ValueFunctionPanel::focusMust()
{
    m_must->focusFirst();
}

bool ValueFunctionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Escape ends a drag in the view, which then says nothing more; what was previewed must go as well.
    if (watched == m_view && event->type() == QEvent::KeyRelease && m_dragging
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_dragging = false;
        m_draft.cancelPreview();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
