#include "ui/editors/profilesections.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
QVBoxLayout *sectionLayout(QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, metric::SpaceM, 0, 0);
    layout->setSpacing(metric::SpaceM);
    return layout;
}

QWidget *inset(QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    layout->addWidget(widget);
    return box;
}

void dress(QTableView *table, TableLook::RowHeight rows)
{
    TableLook::apply(table, rows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
}

Tone toneOf(HealthFinding::Severity severity)
{
    switch (severity) {
    case HealthFinding::Severity::Ok: return Tone::Positive;
    case HealthFinding::Severity::Info: return Tone::Info;
    case HealthFinding::Severity::Warning: return Tone::Caution;
    }
    return Tone::Neutral;
}

QString severityWord(HealthFinding::Severity severity)
{
    switch (severity) {
    case HealthFinding::Severity::Ok: return ProfileHealthSection::tr("Passes");
    case HealthFinding::Severity::Info: return ProfileHealthSection::tr("To know");
    case HealthFinding::Severity::Warning: return ProfileHealthSection::tr("Needs a look");
    }
    return {};
}
} // namespace

ProfilePersonaSection::ProfilePersonaSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(QString()))
    , m_text(new TextLabel(TextRole::Body))
    , m_open(new Button(ButtonKind::Secondary, QLatin1StringView("personas"), tr("Open Personas")))
{
    m_open->setObjectName(QStringLiteral("openPersonas"));
    m_text->setWordWrap(true);
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(inset(m_title));
    layout->addWidget(inset(m_text));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->addWidget(m_open);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &ProfilePersonaSection::personasRequested);
}

void ProfilePersonaSection::showProfile(const IdealProfile &profile)
{
    if (!profile.persona) {
        m_title->setTitle(tr("No persona yet"));
        m_title->setCaption(tr("The kind of person at a partner who makes this partnership work"));
        m_text->setText(tr("Without a persona, contacts of candidates cannot be compared with anyone."));
        return;
    }
    const PersonTraits &traits = profile.persona->traits;
    const std::pair<QString, QString> aspects[] {
        { tr("Role"), traits.role },
        { tr("Seniority"), traits.seniority },
        { tr("Vision"), traits.vision },
        { tr("Collaboration"), traits.collaboration },
        { tr("Measures success by"), traits.successMeasure },
        { tr("Experience with partnerships"), traits.experience },
        { tr("Access to leadership"), traits.leadershipAccess },
    };
    QStringList lines;
    for (const auto &[name, value] : aspects) {
        if (!value.isEmpty())
            lines << tr("%1: %2").arg(name, value);
    }
    if (traits.sponsor)
        lines << (*traits.sponsor ? tr("An executive sponsor stands behind them")
                                  : tr("No executive sponsor is needed"));
    m_title->setTitle(profile.persona->name);
    m_title->setCaption(tr("%n aspect(s) are described", nullptr, static_cast<int>(lines.size())));
    m_text->setText(lines.join(QLatin1Char('\n')));
}

ProfileHealthSection::ProfileHealthSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(QString()))
    , m_table(new QTableView)
    , m_model(new QStandardItemModel(0, 2, this))
{
    m_table->setObjectName(QStringLiteral("healthTable"));
    m_table->setAccessibleName(tr("Health checks"));
    m_table->setModel(m_model);
    dress(m_table, TableLook::TwoLineRows);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, 168);
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(inset(m_title));
    layout->addWidget(m_table, 1);
}

void ProfileHealthSection::showFindings(const QList<HealthFinding> &findings)
{
    QList<HealthFinding> sorted = findings;
    std::ranges::stable_sort(sorted,
                             [](const HealthFinding &a, const HealthFinding &b) { return a.severity > b.severity; });
    const auto warnings = std::ranges::count(sorted, HealthFinding::Severity::Warning, &HealthFinding::severity);
    m_title->setTitle(findings.isEmpty() ? tr("Nothing can be checked until the profile is valid")
                          : warnings == 0
                          ? tr("All %1 checks pass").arg(findings.size())
                          : tr("%1 of %2 checks need a look").arg(qsizetype(warnings)).arg(findings.size()));
    m_title->setCaption(tr("Pitfalls that make an ideal profile useless, measured at this pool"));
    m_model->setRowCount(static_cast<int>(sorted.size()));
    for (int row = 0; row < sorted.size(); ++row) {
        const HealthFinding &finding = sorted.at(row);
        const Tone tone = toneOf(finding.severity);
        auto *mark = new QStandardItem(severityWord(finding.severity));
        mark->setData(QString::fromLatin1(toneIcon(tone)), IconNameRole);
        mark->setData(static_cast<int>(tone), ToneRole);
        auto *text = new QStandardItem(finding.title);
        text->setData(finding.reason, SecondLineRole);
        text->setToolTip(finding.reason);
        text->setAccessibleText(tr("%1. %2").arg(finding.title, finding.reason));
        m_model->setItem(row, 0, mark);
        m_model->setItem(row, 1, text);
    }
}

} // namespace partnerscope
