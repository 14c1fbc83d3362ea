#include "ui/editors/partnerrelation.h"

#include "domain/taxonomy.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
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

QLineEdit *addField(QFormLayout *form, QWidget *parent, const QString &label, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(name);
    line->setAccessibleName(label);
    UndoKeyFilter::install(line);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, parent);
    caption->setBuddy(line);
    caption->setMinimumWidth(FormLabelWidth);
    form->addRow(caption, line);
    return line;
}

QComboBox *addChoice(QFormLayout *form, QWidget *parent, const QString &label, const QString &name,
                     std::span<const TaxonomyEntry> entries, const QString &current)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const TaxonomyEntry &entry : entries)
        combo->addItem(taxonomyLabel(QString::fromLatin1(entry.key)), QString::fromLatin1(entry.key));
    combo->setCurrentIndex(std::max(combo->findData(current), 0));
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, parent);
    caption->setBuddy(combo);
    caption->setMinimumWidth(FormLabelWidth);
    form->addRow(caption, combo);
    return combo;
}

QString categoryOf(const QString &type)
{
    for (const TaxonomyEntry &entry : partnerTypes()) {
        if (type == QLatin1String(entry.key))
            return QString::fromLatin1(entry.parent);
    }
    return {};
}
} // namespace

PartnerEngagementForm::PartnerEngagementForm(const Engagement &engagement, QWidget *parent)
    : QWidget(parent)
    , m_engagement(engagement)
    , m_exclusive(new QCheckBox(tr("Exclusive"), this))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    auto *fields = new QWidget(this);
    QFormLayout *form = makeForm(fields);
    m_type = addChoice(form, fields, tr("Acts as"), QStringLiteral("engagement_type"), partnerTypes(), engagement.type);
    m_stage =
        addChoice(form, fields, tr("Stage"), QStringLiteral("engagement_stage"), lifecycleStages(), engagement.stage);
    m_owner = addField(form, fields, tr("Owner"), QStringLiteral("engagement_owner"), engagement.owner);
    m_tier = addField(form, fields, tr("Tier granted"), QStringLiteral("engagement_tier"), engagement.tier);
    m_agreedOn = addField(form, fields, tr("Agreed on"), QStringLiteral("engagement_agreedOn"),
                          engagement.agreedOn.toString(Qt::ISODate));
    m_endedOn = addField(form, fields, tr("Ended on"), QStringLiteral("engagement_endedOn"),
                         engagement.endedOn.toString(Qt::ISODate));
    m_outcome = addField(form, fields, tr("Why it ended"), QStringLiteral("engagement_outcome"), engagement.outcome);
    m_exclusive->setObjectName(QStringLiteral("engagement_exclusive"));
    m_exclusive->setChecked(engagement.exclusive);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    auto *save = new Button(ButtonKind::Primary, engagement.id.isValid() ? tr("Save") : tr("Add engagement"), this);
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"), this);
    save->setObjectName(QStringLiteral("engagement_save"));
    cancel->setObjectName(QStringLiteral("engagement_cancel"));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(fields);
    column->addWidget(m_exclusive);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PartnerEngagementForm::save);
    connect(cancel, &QPushButton::clicked, this, &PartnerEngagementForm::cancelled);
}

void PartnerEngagementForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
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
    Problems problems = validate(engagement);
    for (const QLineEdit *line : { m_agreedOn, m_endedOn }) {
        if (!line->text().trimmed().isEmpty() && !dateFromText(line->text()).isValid())
            problems << Problem { line->objectName(),
                                  tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(line->text()) };
    }
    if (!problems.isEmpty()) {
        m_problem->setText(problems.first().message);
        m_problem->show();
        return;
    }
    Q_EMIT saved(engagement);
}

PartnerEngagements::PartnerEngagements(QWidget *parent)
    : QWidget(parent)
    , m_list(new QWidget(this))
    , m_add(new Button(ButtonKind::Secondary, "plus"_L1, tr("Add engagement"), this))
    , m_column(new QVBoxLayout(this))
{
    m_add->setObjectName(QStringLiteral("addEngagement"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    m_column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Acts as"), this));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_column->addWidget(m_list);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(static_cast<QPushButton *>(m_add), &QPushButton::clicked, this, [this] {
        Engagement engagement;
        engagement.partner = m_partner;
        engagement.stage = QStringLiteral("recruit");
        openForm(engagement);
    });
}

void PartnerEngagements::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
}

void PartnerEngagements::setEngagements(PartnerId partner, const QList<Engagement> &engagements)
{
    if (partner != m_partner)
        closeForm();
    m_partner = partner;
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (engagements.isEmpty()) {
        auto *none = new TextLabel(TextRole::Body, Token::TextMuted, tr("Not a partner yet."), m_list);
        m_list->layout()->addWidget(none);
    }
    for (const Engagement &engagement : engagements) {
        m_list->layout()->addWidget(makeRow(engagement));
        m_list->layout()->addWidget(new Hairline(Qt::Horizontal, m_list));
    }
}

QWidget *PartnerEngagements::makeRow(const Engagement &engagement)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::SpaceHair, 0, metric::SpaceHair);
    layout->setSpacing(metric::SpaceHair);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QString title = QStringLiteral("%1 · %2").arg(taxonomyLabel(engagement.type), taxonomyLabel(engagement.stage));
    if (engagement.endedOn.isValid())
        title = tr("%1, ended").arg(taxonomyLabel(engagement.type));
    QStringList detail { engagement.tier, engagement.owner };
    if (engagement.agreedOn.isValid())
        detail << tr("since %1").arg(QLocale().toString(engagement.agreedOn, QLocale::ShortFormat));
    if (engagement.endedOn.isValid())
        detail << tr("until %1").arg(QLocale().toString(engagement.endedOn, QLocale::ShortFormat))
               << engagement.outcome;
    if (engagement.exclusive)
        detail << tr("exclusive");
    detail.removeAll(QString());
    auto *name = new TextLabel(TextRole::BodyStrong, title, row);
    auto *rest = new TextLabel(TextRole::Caption, Token::TextMuted, detail.join(QStringLiteral(" · ")), row);
    name->setElided(true);
    rest->setElided(true);
    texts->addWidget(name);
    texts->addWidget(rest);
    layout->addLayout(texts, 1);
    if (!m_editable)
        return row;
    auto *edit = new IconButton("edit"_L1, tr("Change %1").arg(title), row);
    auto *remove = new IconButton("trash"_L1, tr("Remove %1").arg(title), row);
    edit->setObjectName(QStringLiteral("editEngagement_%1").arg(engagement.id.value));
    remove->setObjectName(QStringLiteral("removeEngagement_%1").arg(engagement.id.value));
    // Queued: both end with this row being made anew.
    connect(
        edit, &QToolButton::clicked, this, [this, engagement] { openForm(engagement); }, Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this, [this, engagement] { Q_EMIT removeRequested(engagement); },
        Qt::QueuedConnection);
    layout->addWidget(edit);
    layout->addWidget(remove);
    return row;
}

void PartnerEngagements::openForm(const Engagement &engagement)
{
    closeForm();
    m_form = new PartnerEngagementForm(engagement, this);
    m_form->setObjectName(QStringLiteral("engagementForm"));
    m_column->addWidget(m_form);
    m_add->hide();
    connect(m_form, &PartnerEngagementForm::cancelled, this, &PartnerEngagements::closeForm, Qt::QueuedConnection);
    connect(
        m_form, &PartnerEngagementForm::saved, this,
        [this](const Engagement &saved) {
            closeForm();
            Q_EMIT saveRequested(saved);
        },
        Qt::QueuedConnection);
    m_form->show();
    m_form->findChild<QComboBox *>(QStringLiteral("engagement_type"))->setFocus();
}

void PartnerEngagements::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_add->setVisible(m_editable);
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
