#include "ui/editors/tierstab.h"

#include "base/text.h"
#include "insight/nearmisses.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/coveragestrip.h"
#include "ui/models/chartdata.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace partnerscope {

namespace {
enum Column { NameColumn, CutColumn, CountColumn, ColumnCount };
constexpr int VisibleTiers = 6;

/// Positions of the profile's tiers, worst first, without the one that begins at 0.
std::vector<std::size_t> cutTiers(const IdealProfile &profile)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < profile.tiers.size(); ++i) {
        if (profile.tiers[i].atLeast > 0)
            positions.push_back(i);
    }
    std::ranges::sort(positions, {}, [&](std::size_t i) { return profile.tiers[i].atLeast; });
    return positions;
}
} // namespace

QString fitFinding(const Scores &scores)
{
    const QLocale locale;
    if (scores.sheet.tiers.empty())
        return tr("%1 companies have a fit; the profile has no tiers")
            .arg(locale.toString(qsizetype(scores.rankedCount())));
    const Distribution &counts = scores.shares;
    const Tier &top = scores.sheet.tiers.front();
    const auto nearby = qsizetype(nearMisses(scores.compiled, scores.sheet, 1, NearPoints));
    return tr("%1 companies reach %2; %3 more are within 5 points")
        .arg(locale.toString(qsizetype(counts.perTier.empty() ? 0 : counts.perTier.front())), top.name,
             locale.toString(nearby));
}

bool moveCut(IdealProfile &profile, int cut, double atLeast)
{
    const std::vector<std::size_t> positions = cutTiers(profile);
    if (cut < 0 || cut >= static_cast<int>(positions.size()))
        return false;
    profile.tiers[positions[static_cast<std::size_t>(cut)]].atLeast = std::clamp(atLeast, 0.0, 100.0);
    return true;
}

TiersTab::TiersTab(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_finding(new SectionTitle(QString()))
    , m_view(new HistogramView)
    , m_coverage(new CoverageStrip(session, draft.coverage()))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_add(new Button(ButtonKind::Secondary, QLatin1StringView("plus"), tr("Tier")))
    , m_remove(new Button(ButtonKind::Quiet, QLatin1StringView("trash"), tr("Remove tier")))
    , m_estimate(new QComboBox)
    , m_floor(new QSpinBox)
    , m_widen(new QCheckBox(tr("Old or weak facts widen the range of a fit")))
{
    build();
    connectAll();
}

QWidget *TiersTab::buildTable()
{
    m_table->setObjectName(QStringLiteral("tierTable"));
    m_table->setAccessibleName(tr("Tiers, best first"));
    TableLook::apply(m_table);
    m_table->setHorizontalHeaderLabels({ tr("Tier"), tr("From fit"), tr("Companies") });
    m_table->verticalHeader()->hide();
    for (const Column column : { CutColumn, CountColumn })
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_add->setObjectName(QStringLiteral("tierAdd"));
    m_remove->setObjectName(QStringLiteral("tierRemove"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SectionTitle(tr("Tiers"), tr("A company has the best tier whose cut its fit reaches")));
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return box;
}

QWidget *TiersTab::buildUnknown()
{
    m_estimate->setObjectName(QStringLiteral("unknownEstimate"));
    m_estimate->setAccessibleName(tr("What an unknown value counts as"));
    m_estimate->addItems(
        { tr("Mean of the pool"), tr("Nothing: it is left out"), tr("The worst value"), tr("The best value") });
    m_floor->setObjectName(QStringLiteral("unknownFloor"));
    m_floor->setAccessibleName(tr("Least share of the weight that must be known"));
    m_floor->setRange(0, 100);
    m_floor->setSuffix(tr(" %"));
    m_floor->setKeyboardTracking(false);
    m_widen->setObjectName(QStringLiteral("unknownWiden"));
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metric::SpaceM);
    form->setVerticalSpacing(metric::SpaceS);
    form->addRow(new SectionTitle(tr("What is not known"), tr("Unknown is never 0 by itself: say what it counts as")));
    form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Unknown counts as")), m_estimate);
    form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, tr("A rank needs known")), m_floor);
    form->addRow(m_widen);
    return box;
}

void TiersTab::build()
{
    m_view->setObjectName(QStringLiteral("tierHistogram"));
    m_view->setAccessibleName(tr("Distribution of fit with the cuts of the tiers"));
    m_view->setEditable(true);
    m_view->setMinimumHeight(200);
    m_finding->addTrailing(new TextLabel(TextRole::Caption, tr("Drag a cut to move it")));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(metric::SpaceXl * 2);
    lower->addWidget(buildTable(), 1);
    auto *right = new QVBoxLayout;
    right->addWidget(buildUnknown());
    right->addStretch(1);
    lower->addLayout(right, 1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_finding);
    layout->addWidget(new ChartOrTable(m_view), 3);
    m_coverage->setObjectName(QStringLiteral("tierCoverageStrip"));
    m_coverage->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_coverage);
    layout->addWidget(new Hairline);
    layout->addLayout(lower, 2);
    // Chart, strip, table and form are more than a small screen is high: the tab scrolls instead of the window growing.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void TiersTab::connectAll()
{
    connect(m_view, &HistogramView::cutMoved, this, [this](int cut, double value) {
        m_draft.preview([=](IdealProfile &profile) { moveCut(profile, cut, value); });
    });
    connect(m_view, &HistogramView::cutMoveFinished, this, [this](int cut, double value) {
        (void)m_draft.commit(tr("Move the cut of a tier"),
                             [=](IdealProfile &profile) { moveCut(profile, cut, value); });
    });
    connect(m_table, &QTableWidget::cellChanged, this, &TiersTab::takeCell);
    connect(m_add, &QAbstractButton::clicked, this, &TiersTab::addTier);
    connect(m_remove, &QAbstractButton::clicked, this, &TiersTab::removeTier);
    connect(m_estimate, &QComboBox::activated, this, [this](int index) {
        (void)m_draft.commit(tr("Change what unknown values count as"),
                             [=](IdealProfile &profile) { profile.unknown.estimate = static_cast<Estimate>(index); });
    });
    connect(m_floor, &QSpinBox::valueChanged, this, [this](int percent) {
        (void)m_draft.commit(tr("Change how much must be known"),
                             [=](IdealProfile &profile) { profile.unknown.floor = percent / 100.0; });
    });
    connect(m_widen, &QCheckBox::clicked, this, [this](bool on) {
        (void)m_draft.commit(tr("Change whether old facts widen the range"),
                             [=](IdealProfile &profile) { profile.unknown.widen = on; });
    });
}

void TiersTab::refresh(const QString &baselineName)
{
    m_coverage->refresh(baselineName);
    if (const std::shared_ptr<const Scores> scores = m_draft.scores()) {
        m_view->setData(fitHistogram(scores->sheet));
        m_finding->setTitle(fitFinding(*scores));
        m_finding->setCaption(tr("Fit of the %1 companies with a rank, by tier")
                                  .arg(QLocale().toString(qsizetype(scores->rankedCount()))));
    } else {
        m_finding->setTitle(tr("Nothing can be scored until the profile is valid"));
    }
    fillTable();
    const QSignalBlocker quietEstimate(m_estimate);
    const QSignalBlocker quietFloor(m_floor);
    m_estimate->setCurrentIndex(static_cast<int>(m_draft.profile().unknown.estimate));
    m_floor->setValue(static_cast<int>(std::lround(m_draft.profile().unknown.floor * 100)));
    m_widen->setChecked(m_draft.profile().unknown.widen);
}

void TiersTab::fillTable()
{
    m_filling = true;
    const std::vector<Tier> tiers = sortedTiers(m_draft.profile());
    const Distribution counts = m_draft.scores() ? m_draft.scores()->shares : Distribution {};
    m_table->setRowCount(static_cast<int>(tiers.size()));
    m_table->setFixedHeight(metric::TableHeader + metric::Row * std::clamp(m_table->rowCount(), 1, VisibleTiers) + 2);
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const QString companies =
            i < counts.perTier.size() ? QLocale().toString(qsizetype(counts.perTier[i])) : QString();
        const QStringList texts { tiers[i].name, numberText(tiers[i].atLeast, 2), companies };
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(static_cast<int>(i), column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setTextAlignment((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                               | (column == CountColumn ? Qt::NoItemFlags : Qt::ItemIsEditable));
                m_table->setItem(static_cast<int>(i), column, item);
            }
            item->setText(texts.at(column));
        }
    }
    m_filling = false;
}

void TiersTab::takeCell(int row, int column)
{
    if (m_filling)
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    const std::vector<Tier> tiers = sortedTiers(m_draft.profile());
    const QString name = tiers.at(static_cast<std::size_t>(row)).name;
    bool readable = true;
    const double bound = column == CutColumn ? QLocale().toDouble(text, &readable) : 0;
    if (!readable || (column == CutColumn && !(bound >= 0 && bound <= 100))) {
        Q_EMIT refused(tr("\"%1\" is no fit. A tier begins between 0 and 100.").arg(text));
        fillTable();
        return;
    }
    (void)m_draft.commit(column == CutColumn ? tr("Move the cut of %1").arg(name) : tr("Rename tier %1").arg(name),
                         [&](IdealProfile &profile) {
                             const auto tier = std::ranges::find(profile.tiers, name, &Tier::name);
                             if (tier == profile.tiers.end())
                                 return;
                             if (column == CutColumn) {
                                 tier->atLeast = bound;
                                 return;
                             }
                             tier->name = text;
                             // Must-haves that cap at this tier follow its name.
                             for (const LeafRef &leaf : leaves(profile)) {
                                 Criterion *criterion = criterionAt(profile, leaf.path);
                                 if (criterion->must && criterion->must->cap == name)
                                     criterion->must->cap = text;
                             }
                         });
}

void TiersTab::addTier()
{
    (void)m_draft.commit(tr("Add a tier"), [this](IdealProfile &profile) {
        QStringList names;
        double highest = 0;
        for (const Tier &tier : profile.tiers) {
            names << tier.name;
            highest = std::max(highest, tier.atLeast);
        }
        QString name = tr("New tier");
        for (int number = 2; names.contains(name); ++number)
            name = tr("New tier %1").arg(number);
        profile.tiers.insert(profile.tiers.begin(), Tier { name, (highest + 100) / 2 });
    });
}

void TiersTab::removeTier()
{
    const std::vector<Tier> tiers = sortedTiers(m_draft.profile());
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(tiers.size())) {
        Q_EMIT refused(tr("Select the tier to remove."));
        return;
    }
    const QString name = tiers[static_cast<std::size_t>(row)].name;
    (void)m_draft.commit(tr("Remove tier %1").arg(name), [&](IdealProfile &profile) {
        std::erase_if(profile.tiers, [&](const Tier &tier) { return tier.name == name; });
        for (const LeafRef &leaf : leaves(profile)) {
            Criterion *criterion = criterionAt(profile, leaf.path);
            if (criterion->must && criterion->must->cap == name)
                criterion->must->cap.clear();
        }
    });
}

} // namespace partnerscope
