#include "ui/editors/profilehealth.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/healththresholdsform.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int SeverityWidth = 168;

QString severityWord(HealthFinding::Severity severity)
{
    switch (severity) {
    case HealthFinding::Severity::Ok: return ProfileHealth::tr("Passes");
    case HealthFinding::Severity::Info: return ProfileHealth::tr("To know");
    case HealthFinding::Severity::Warning: return ProfileHealth::tr("Needs a look");
    }
    Q_UNREACHABLE();
}

/// What the button leads to; empty where there is nothing to do.
QString placeWord(HealthPlace place)
{
    switch (place) {
    case HealthPlace::None: return {};
    case HealthPlace::Criterion: return ProfileHealth::tr("Open the criterion");
    case HealthPlace::Criteria: return ProfileHealth::tr("Open the criteria");
    case HealthPlace::Customers: return ProfileHealth::tr("Open the purpose");
    case HealthPlace::Persona: return ProfileHealth::tr("Open personas");
    case HealthPlace::Tiers: return ProfileHealth::tr("Open the tiers");
    case HealthPlace::Waivers: return ProfileHealth::tr("Open the waivers");
    case HealthPlace::Review: return ProfileHealth::tr("Mark as reviewed today");
    }
    Q_UNREACHABLE();
}
} // namespace

Tone toneOf(HealthFinding::Severity severity)
{
    switch (severity) {
    case HealthFinding::Severity::Ok: return Tone::Positive;
    case HealthFinding::Severity::Info: return Tone::Info;
    case HealthFinding::Severity::Warning: return Tone::Caution;
    }
    Q_UNREACHABLE();
}

QString healthInShort(const QList<HealthFinding> &findings)
{
    const auto count = [&](HealthFinding::Severity severity) {
        return static_cast<int>(std::ranges::count(findings, severity, &HealthFinding::severity));
    };
    if (const int warnings = count(HealthFinding::Severity::Warning); warnings > 0)
        return ProfileHealth::tr("%1 of %2 health checks need a look").arg(warnings).arg(findings.size());
    if (const int known = count(HealthFinding::Severity::Info); known > 0)
        return ProfileHealth::tr("No health check needs a look; %n thing(s) to know", nullptr, known);
    return ProfileHealth::tr("All %1 health checks pass").arg(findings.size());
}

ProfileHealth::ProfileHealth(Session &session, ProfileDraft &draft, HealthFollower &health, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_health(health)
    , m_title(new SectionTitle(QString()))
    , m_thresholds(new Button(ButtonKind::Secondary, tr("Thresholds")))
    , m_table(new QTableView)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_action(new QWidget)
    , m_words(new TextLabel(TextRole::Body))
    , m_mend(new Button(ButtonKind::Primary, QString()))
    , m_panel(new ContextPanel(tr("Thresholds")))
    , m_form(new HealthThresholdsForm(session.isReadOnly()))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfileHealth::showAction);
    connect(m_table, &QAbstractItemView::activated, this, &ProfileHealth::act);
    connect(m_mend, &QAbstractButton::clicked, this, &ProfileHealth::act);
    connect(m_thresholds, &QAbstractButton::clicked, this, [this] {
        m_form->setThresholds(m_limits);
        m_panel->setVisible(m_panel->isHidden());
    });
    connect(m_panel, &ContextPanel::closeRequested, m_panel, &QWidget::hide);
    connect(m_form, &HealthThresholdsForm::saveRequested, this, &ProfileHealth::saveThresholds);
    connect(&health, &HealthFollower::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ProfileHealth::build()
{
    m_thresholds->setObjectName(QStringLiteral("healthThresholds"));
    m_title->addTrailing(m_thresholds);
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    m_table->setObjectName(QStringLiteral("healthTable"));
    m_table->setAccessibleName(tr("Health checks"));
    m_table->setModel(m_model);
    TableLook::apply(m_table, TableLook::TwoLineRows);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, SeverityWidth);
    m_words->setObjectName(QStringLiteral("healthWords"));
    m_words->setWordWrap(true);
    m_mend->setObjectName(QStringLiteral("healthMend"));
    auto *action = new QHBoxLayout(m_action);
    action->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    action->setSpacing(metric::SpaceM);
    action->addWidget(m_words, 1);
    action->addWidget(m_mend);
    m_panel->setObjectName(QStringLiteral("thresholdsPanel"));
    m_panel->setContent(m_form);
    m_panel->setFixedWidth(metric::ContextPanel);
    m_panel->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_action);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(column, 1);
    layout->addWidget(m_panel);
}

void ProfileHealth::refresh()
{
    const Result<HealthThresholds> limits = healthThresholds(m_session);
    if (!limits)
        Q_EMIT failed(limits.error());
    m_limits = limits.value_or(HealthThresholds());
    fillTable();
}

void ProfileHealth::showFinding(const QString &check)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, 0)->data(Qt::UserRole).toString() == check)
            m_table->setCurrentIndex(m_model->index(row, 1));
    }
}

void ProfileHealth::fillTable()
{
    const QList<HealthFinding> &findings = m_health.findings();
    const QString before = m_table->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toString();
    m_title->setTitle(findings.isEmpty() ? tr("Nothing can be checked until the profile is valid")
                                         : healthInShort(findings));
    m_title->setCaption(tr("Pitfalls that make an ideal profile useless, measured at this pool"));
    m_model->setRowCount(static_cast<int>(findings.size()));
    int now = findings.isEmpty() ? -1 : 0;
    for (int row = 0; row < findings.size(); ++row) {
        const HealthFinding &finding = findings.at(row);
        const Tone tone = toneOf(finding.severity);
        auto *mark = new QStandardItem(severityWord(finding.severity));
        mark->setData(QString::fromLatin1(toneIcon(tone)), IconNameRole);
        mark->setData(static_cast<int>(tone), ToneRole);
        mark->setData(finding.key, Qt::UserRole);
        auto *text = new QStandardItem(finding.title);
        text->setData(finding.reason, SecondLineRole);
        text->setToolTip(finding.reason);
        text->setAccessibleText(tr("%1. %2").arg(finding.title, finding.reason));
        m_model->setItem(row, 0, mark);
        m_model->setItem(row, 1, text);
        if (finding.key == before)
            now = row;
    }
    m_table->setCurrentIndex(m_model->index(now, 1));
    showAction();
}

const HealthFinding *ProfileHealth::current() const
{
    const QList<HealthFinding> &findings = m_health.findings();
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < findings.size() ? &findings.at(row) : nullptr;
}

void ProfileHealth::showAction()
{
    const HealthFinding *finding = current();
    m_fix = finding ? healthFix(m_draft.profile(), *finding, m_limits) : std::nullopt;
    const HealthPlace place = finding ? healthPlace(*finding) : HealthPlace::None;
    m_words->setText(m_fix ? m_fix->words : finding ? finding->reason : QString());
    m_mend->setText(m_fix ? m_fix->name : placeWord(place));
    m_mend->setVisible(!m_mend->text().isEmpty());
    const bool isWritten = m_fix || place == HealthPlace::Review;
    enableWriting(m_mend, isWritten && m_session.isReadOnly());
}

void ProfileHealth::act()
{
    const HealthFinding *finding = current();
    if (!finding || !m_mend->isEnabled())
        return;
    const HealthPlace place = healthPlace(*finding);
    if (m_fix) {
        const HealthFix fix = *m_fix; // the commit makes another
        if (m_draft.commit(fix.name, [&](IdealProfile &profile) { profile = fix.after; }))
            Q_EMIT done(fix.words);
    } else if (place == HealthPlace::Review) {
        if (const Result<> marked = markReviewed(m_session, m_draft.id()); !marked)
            Q_EMIT failed(marked.error());
    } else if (place != HealthPlace::None) {
        Q_EMIT placeRequested(place, finding->criteria.value(0));
    }
}

void ProfileHealth::saveThresholds(const HealthThresholds &thresholds)
{
    const Result<> saved = saveHealthThresholds(m_session, thresholds);
    m_form->showProblem(saved ? QString() : saved.error().message);
}

} // namespace partnerscope
