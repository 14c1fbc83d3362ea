#include "ui/editors/partnerrelation.h"

#include "ui/charts/barlistview.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/recordlist.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
/// Quarters shown at once.
constexpr qsizetype MostQuarters = 12;
/// Earlier values shown at once; the rest is counted.
constexpr qsizetype MostFacts = 60;

QString categoryOf(const QString &type)
{
    for (const TaxonomyEntry &entry : partnerTypes()) {
        if (type == QLatin1String(entry.key))
            return QString::fromLatin1(entry.parent);
    }
    return {};
}

RecordList::Row rowOf(const Engagement &engagement)
{
    RecordList::Row row;
    row.objectName = QStringLiteral("Engagement_%1").arg(engagement.id.value);
    row.title = engagement.endedOn.isValid()
        ? PartnerEngagements::tr("%1, ended").arg(taxonomyLabel(engagement.type))
        : QStringLiteral("%1 · %2").arg(taxonomyLabel(engagement.type), taxonomyLabel(engagement.stage));
    QStringList detail { engagement.tier, engagement.owner };
    if (engagement.agreedOn.isValid())
        detail << PartnerEngagements::tr("since %1").arg(QLocale().toString(engagement.agreedOn, QLocale::ShortFormat));
    if (engagement.endedOn.isValid())
        detail << PartnerEngagements::tr("until %1").arg(QLocale().toString(engagement.endedOn, QLocale::ShortFormat))
               << engagement.outcome;
    if (engagement.exclusive)
        detail << PartnerEngagements::tr("exclusive");
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    return row;
}
} // namespace

PartnerEngagementForm::PartnerEngagementForm(const Engagement &engagement, QWidget *parent)
    : RecordForm(QStringLiteral("engagement"), parent)
    , m_engagement(engagement)
    , m_exclusive(new QCheckBox(tr("Exclusive"), this))
{
    m_type = addChoice(tr("Acts as"), QStringLiteral("type"), partnerTypes(), engagement.type);
    m_stage = addChoice(tr("Stage"), QStringLiteral("stage"), lifecycleStages(), engagement.stage);
    m_owner = addLine(tr("Owner"), QStringLiteral("owner"), engagement.owner);
    m_tier = addLine(tr("Tier granted"), QStringLiteral("tier"), engagement.tier);
    m_agreedOn = addLine(tr("Agreed on"), QStringLiteral("agreedOn"), engagement.agreedOn.toString(Qt::ISODate));
    m_endedOn = addLine(tr("Ended on"), QStringLiteral("endedOn"), engagement.endedOn.toString(Qt::ISODate));
    m_outcome = addLine(tr("Why it ended"), QStringLiteral("outcome"), engagement.outcome);
    m_exclusive->setObjectName(QStringLiteral("engagement_exclusive"));
    m_exclusive->setChecked(engagement.exclusive);
    column()->addWidget(m_exclusive);
    addButtons(engagement.id.isValid() ? tr("Save") : tr("Add engagement"));
}

QComboBox *PartnerEngagementForm::addChoice(const QString &label, const QString &name,
                                            std::span<const TaxonomyEntry> entries, const QString &current)
{
    auto *combo = new QComboBox(this);
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const TaxonomyEntry &entry : entries)
        combo->addItem(taxonomyLabel(QString::fromLatin1(entry.key)), QString::fromLatin1(entry.key));
    combo->setCurrentIndex(std::max(combo->findData(current), 0));
    addField(label, name, combo);
    return combo;
}

QWidget *PartnerEngagementForm::firstField() const
{
    return m_type;
}

void PartnerEngagementForm::save()
{
    Engagement engagement = m_engagement;
    engagement.type = m_type->currentData().toString();
    engagement.category = categoryOf(engagement.type);
    engagement.stage = m_stage->currentData().toString();
    engagement.owner = m_owner->text().trimmed();
    engagement.tier = m_tier->text().trimmed();
    engagement.agreedOn = dateFromText(m_agreedOn->text());
    engagement.endedOn = dateFromText(m_endedOn->text());
    engagement.outcome = m_outcome->text().trimmed();
    engagement.exclusive = m_exclusive->isChecked();
    if (!showProblem(validate(engagement) + dateProblems({ m_agreedOn, m_endedOn })))
        Q_EMIT saved(engagement);
}

PartnerEngagements::PartnerEngagements(QWidget *parent)
    : QWidget(parent)
{
    auto *add = new Button(ButtonKind::Secondary, "plus"_L1, tr("Add engagement"), this);
    m_list = new RecordList(add, this);
    add->setObjectName(QStringLiteral("addEngagement"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Acts as"), this));
    column->addWidget(m_list);
    connect(add, &QPushButton::clicked, this, [this] {
        Engagement engagement;
        engagement.partner = m_partner;
        engagement.stage = QStringLiteral("recruit");
        openForm(engagement);
    });
}

void PartnerEngagements::setEditable(bool editable)
{
    m_list->setEditable(editable);
}

void PartnerEngagements::setEngagements(PartnerId partner, const QList<Engagement> &engagements)
{
    if (partner != m_partner)
        m_list->closeForm();
    m_partner = partner;
    QList<RecordList::Row> rows;
    for (const Engagement &engagement : engagements) {
        RecordList::Row row = rowOf(engagement);
        row.change = [this, engagement] { openForm(engagement); };
        row.remove = [this, engagement] { Q_EMIT removeRequested(engagement); };
        rows << row;
    }
    m_list->setRows(rows, tr("Not a partner yet."));
}

void PartnerEngagements::openForm(const Engagement &engagement)
{
    auto *form = new PartnerEngagementForm(engagement, this);
    form->setObjectName(QStringLiteral("engagementForm"));
    connect(
        form, &PartnerEngagementForm::saved, this,
        [this](const Engagement &saved) {
            m_list->closeForm();
            Q_EMIT saveRequested(saved);
        },
        Qt::QueuedConnection);
    m_list->openForm(form, form->firstField());
}

PartnerResults::PartnerResults(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_measure(new QComboBox(this))
    , m_chart(new BarListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_caption);
    column->addWidget(m_measure);
    column->addWidget(m_chart);
    m_finding->setWordWrap(true);
    m_measure->setObjectName(QStringLiteral("resultMeasure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setFocusPolicy(Qt::StrongFocus);
    m_chart->setObjectName(QStringLiteral("resultChart"));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PartnerResults::showMeasure);
}

void PartnerResults::setResults(const QList<Performance> &results)
{
    m_results = results;
    const QString before = m_measure->currentData().toString();
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->clear();
        for (const QString &measure : performanceMeasures()) {
            if (std::ranges::any_of(results, [&](const Performance &each) { return each.measure == measure; }))
                m_measure->addItem(measureLabel(measure), measure);
        }
        m_measure->setCurrentIndex(std::max(m_measure->findData(before), 0));
    }
    showMeasure();
}

void PartnerResults::showMeasure()
{
    const bool any = m_measure->count() > 0;
    m_measure->setVisible(any);
    m_chart->setVisible(any);
    m_caption->setVisible(any);
    if (!any) {
        m_finding->setText(tr("No results are recorded for this company yet"));
        return;
    }
    QList<Performance> shown;
    std::ranges::copy_if(m_results, std::back_inserter(shown),
                         [&](const Performance &each) { return each.measure == m_measure->currentData().toString(); });
    std::ranges::sort(shown, {}, &Performance::quarter);
    shown = shown.mid(std::max<qsizetype>(0, shown.size() - MostQuarters));
    BarListData chart;
    for (const Performance &each : std::as_const(shown)) {
        BarListRow row;
        row.label = QString(each.quarter).replace(QLatin1Char('-'), QLatin1Char(' '));
        row.value = each.value;
        row.valueText = numberText(each.value);
        row.token = Token::ChartEngagement;
        chart.rows << row;
    }
    m_chart->setData(chart);
    const double first = shown.first().value;
    const double last = shown.last().value;
    m_finding->setText(last > first       ? tr("%1 has grown").arg(m_measure->currentText())
                           : last < first ? tr("%1 has fallen").arg(m_measure->currentText())
                                          : tr("%1 is where it was").arg(m_measure->currentText()));
    m_caption->setText(tr("By quarter: %1 in %2, %3 in %4")
                           .arg(numberText(first), shown.first().quarter, numberText(last), shown.last().quarter));
}

PartnerHistory::PartnerHistory(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_list(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_list);
    m_finding->setWordWrap(true);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(metric::SpaceS);
}

void PartnerHistory::setHistory(const QList<EarlierFact> &facts, const Schema &schema)
{
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_finding->setText(facts.isEmpty()
                           ? tr("No fact has changed since it was recorded")
                           : tr("%n fact(s) had another value before", nullptr, static_cast<int>(facts.size())));
    for (const EarlierFact &earlier : facts.first(std::min(facts.size(), MostFacts))) {
        const Attribute *attribute = schema.find(earlier.attribute);
        const QString value =
            attribute ? displayText(earlier.fact.value, *attribute, schema) : toFileText(earlier.fact.value);
        auto *line = new QWidget(m_list);
        auto *texts = new QVBoxLayout(line);
        texts->setContentsMargins(0, 0, 0, 0);
        texts->setSpacing(0);
        auto *what = new TextLabel(
            TextRole::Body,
            tr("%1: %2").arg(attribute ? attribute->label : earlier.attribute, value.isEmpty() ? tr("unknown") : value),
            line);
        what->setWordWrap(true);
        QStringList detail {
            tr("until %1").arg(QLocale().toString(earlier.replacedAt.toLocalTime().date(), QLocale::ShortFormat)),
            evidenceText(earlier.fact.evidence)
        };
        detail.removeAll(QString());
        texts->addWidget(what);
        auto *when = new TextLabel(TextRole::Caption, Token::TextMuted, detail.join(QStringLiteral(" · ")), line);
        when->setWordWrap(true);
        texts->addWidget(when);
        m_list->layout()->addWidget(line);
    }
    if (facts.size() > MostFacts)
        m_list->layout()->addWidget(
            new TextLabel(TextRole::Caption, Token::TextMuted,
                          tr("and %n more", nullptr, static_cast<int>(facts.size() - MostFacts)), m_list));
}

} // namespace partnerscope
