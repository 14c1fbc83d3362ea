#include "ui/editors/criteriatab.h"

#include "ui/editors/coveragestrip.h"
#include "ui/editors/criteriapanel.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileranking.h"
#include "ui/editors/valuefunctionpanel.h"
#include "ui/editors/weightbench.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int CriteriaWidth = 400;
} // namespace

CriteriaTab::CriteriaTab(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_criteria(new CriteriaPanel(session, draft))
    , m_function(new ValueFunctionPanel(session, draft))
    , m_figures(new ProfileFigures)
    , m_ranking(new ProfileRanking)
    , m_coverage(new CoverageStrip(session, draft.coverage()))
    , m_bench(new WeightBench(session, draft))
    , m_stack(new QStackedWidget)
{
    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_function, 1);
    middleLayout->addWidget(new Hairline);
    middleLayout->addWidget(m_figures);
    auto *right = new Surface(Token::SurfacePanel);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_ranking, 1);
    rightLayout->addWidget(m_coverage);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("criteriaSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_criteria);
    splitter->addWidget(middle);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ CriteriaWidth, 528, metric::RankingPanel });
    // Together with the rail they fit a window of 1024.
    m_criteria->setMinimumWidth(312);
    middle->setMinimumWidth(356);
    right->setMinimumWidth(236);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_bench);
    layout->addWidget(m_stack);
    connect(m_criteria, &CriteriaPanel::currentKeyChanged, m_function, &ValueFunctionPanel::showCriterion);
    connect(m_criteria, &CriteriaPanel::mustRequested, m_function, &ValueFunctionPanel::focusMust);
    connect(m_criteria, &CriteriaPanel::modeRequested, this,
            [this](int mode) { showMode(static_cast<WeightMode>(mode)); });
    connect(m_bench, &WeightBench::modeChosen, this, &CriteriaTab::showMode);
    connect(m_bench, &WeightBench::refused, this, &CriteriaTab::refused);
    connect(m_criteria, &CriteriaPanel::waiversRequested, this, &CriteriaTab::waiversRequested);
    connect(m_criteria, &CriteriaPanel::refused, this, &CriteriaTab::refused);
    connect(m_function, &ValueFunctionPanel::refused, this, &CriteriaTab::refused);
    connect(m_ranking, &ProfileRanking::currentPartnerChanged, m_function, &ValueFunctionPanel::setMarkedPartner);
}

void CriteriaTab::showMode(WeightMode mode)
{
    const bool goesAlong = m_stack->isAncestorOf(window()->focusWidget());
    if (mode == WeightMode::Sliders) {
        m_stack->setCurrentIndex(0);
        refresh(m_baselineName);
        if (goesAlong)
            m_criteria->modes()->focusCurrent();
    } else if (m_stack->currentWidget() == m_bench) {
        m_bench->setMode(mode);
    } else if (!WeightBench::canWeighAnything(m_draft.profile())) {
        Q_EMIT refused(tr("Weights can be compared once a group has two criteria that carry weight."));
    } else {
        m_bench->begin(mode, m_criteria->tree()->currentKey());
        m_stack->setCurrentWidget(m_bench);
        // The same words stand there, with another one chosen: the keyboard stays with it.
        if (goesAlong)
            m_bench->modes()->focusCurrent();
    }
}

void CriteriaTab::refresh(const QString &baselineName)
{
    m_baselineName = baselineName;
    // Only what is looked at: the answers are previewed with every change.
    if (m_stack->currentWidget() == m_bench) {
        m_bench->refresh(baselineName);
        return;
    }
    m_criteria->refresh(baselineName);
    m_function->refresh();
    m_figures->showScores(m_draft.scores().get(), m_draft.baseline().get(), baselineName);
    m_ranking->showScores(m_draft.scores(), m_draft.baseline(), baselineName);
    m_coverage->refresh(baselineName);
}

QString CriteriaTab::currentKey() const
{
    return m_criteria->tree()->currentKey();
}

void CriteriaTab::select(const QString &key)
{
    m_criteria->select(key);
}

} // namespace partnerscope
