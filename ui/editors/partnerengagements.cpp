#include "ui/editors/partnerengagements.h"

#include "ui/editors/partnerfacteditor.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
/// An agreement that ends within this many days is worth a word.
constexpr int SoonDays = 90;

QString categoryOf(const QString &type)
{
    for (const TaxonomyEntry &entry : partnerTypes()) {
        if (type == QLatin1String(entry.key))
            return QString::fromLatin1(entry.parent);
    }
    return {};
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString titleOf(const Engagement &engagement)
{
    const QString type = taxonomyLabel(engagement.type);
    if (!engagement.endedOn.isValid())
        return QStringLiteral("%1 · %2").arg(type, taxonomyLabel(engagement.stage));
    return (isDeclined(engagement) ? PartnerEngagements::tr("%1, declined") : PartnerEngagements::tr("%1, ended"))
        .arg(type);
}

RecordList::Row rowOf(const Engagement &engagement, QDate today)
{
    RecordList::Row row;
    row.objectName = QStringLiteral("Engagement_%1").arg(engagement.id.value);
    row.title = titleOf(engagement);
    QStringList detail { taxonomyLabel(engagement.category), engagement.tier, engagement.owner };
    if (engagement.agreedOn.isValid())
        detail << PartnerEngagements::tr("since %1").arg(shortDate(engagement.agreedOn));
    if (engagement.exclusive)
        detail << PartnerEngagements::tr("exclusive");
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    if (engagement.endedOn.isValid()) {
        QStringList why { PartnerEngagements::tr("on %1").arg(shortDate(engagement.endedOn)), engagement.outcome };
        why.removeAll(QString());
        row.remark = why.join(QStringLiteral(" · "));
        row.remarkToken = Token::TextSecondary;
    } else if (engagement.agreedUntil.isValid()) {
        const bool isOver = engagement.agreedUntil < today;
        row.remark =
            (isOver ? PartnerEngagements::tr("The agreement ran out on %1") : PartnerEngagements::tr("agreed until %1"))
                .arg(shortDate(engagement.agreedUntil));
        row.remarkToken = engagement.agreedUntil < today.addDays(SoonDays) ? Token::Caution : Token::TextMuted;
    }
    return row;
}
} // namespace

PartnerEngagementForm::PartnerEngagementForm(const Engagement &engagement, QWidget *parent)
    : RecordFormOf(QStringLiteral("engagement"), engagement, parent)
    , m_exclusive(new QCheckBox(tr("Exclusive"), this))
{
    setObjectName(QStringLiteral("engagementForm"));
    m_type = addTypes(engagement.type);
    m_stage = addStages(engagement.stage);
    m_owner = addLine(tr("Owner"), QStringLiteral("owner"), engagement.owner);
    m_tier = addLine(tr("Tier granted"), QStringLiteral("tier"), engagement.tier);
    m_agreedOn = addDate(tr("Agreed on"), QStringLiteral("agreedOn"), engagement.agreedOn);
    m_agreedUntil = addDate(tr("Agreed until"), QStringLiteral("agreedUntil"), engagement.agreedUntil);
    m_endedOn = addDate(tr("Declined or ended on"), QStringLiteral("endedOn"), engagement.endedOn);
    m_outcome = addLine(tr("Why it ended"), QStringLiteral("outcome"), engagement.outcome);
    m_agreedUntil->setPlaceholderText(tr("Without an end"));
    m_endedOn->setPlaceholderText(tr("Still running"));
    m_exclusive->setObjectName(QStringLiteral("engagement_exclusive"));
    m_exclusive->setChecked(engagement.exclusive);
    column()->addWidget(m_exclusive);
    addButtons(engagement.id.isValid() ? tr("Save") : tr("Add engagement"));
}

QComboBox *PartnerEngagementForm::addTypes(const QString &current)
{
    auto *combo = new QComboBox(this);
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const TaxonomyEntry &entry : partnerTypes()) {
        const QString key = QString::fromLatin1(entry.key);
        combo->addItem(tr("%1 (%2)").arg(taxonomyLabel(key), taxonomyLabel(QString::fromLatin1(entry.parent))), key);
    }
    combo->setCurrentIndex(std::max(combo->findData(current), 0));
    addField(tr("Acts as"), QStringLiteral("type"), combo);
    return combo;
}

QComboBox *PartnerEngagementForm::addStages(const QString &current)
{
    auto *combo = new QComboBox(this);
    combo->setFocusPolicy(Qt::StrongFocus);
    int place = 0;
    for (const TaxonomyEntry &entry : lifecycleStages()) {
        const QString key = QString::fromLatin1(entry.key);
        combo->addItem(tr("%1. %2").arg(++place).arg(taxonomyLabel(key)), key);
    }
    combo->setCurrentIndex(std::max(combo->findData(current), 0));
    addField(tr("Stage"), QStringLiteral("stage"), combo);
    return combo;
}

Engagement PartnerEngagementForm::read() const
{
    Engagement engagement = original();
    engagement.type = m_type->currentData().toString();
    engagement.category = categoryOf(engagement.type);
    engagement.stage = m_stage->currentData().toString();
    engagement.owner = m_owner->text().trimmed();
    engagement.tier = m_tier->text().trimmed();
    engagement.agreedOn = dateFromText(m_agreedOn->text());
    engagement.agreedUntil = dateFromText(m_agreedUntil->text());
    engagement.endedOn = dateFromText(m_endedOn->text());
    engagement.outcome = m_outcome->text().trimmed();
    engagement.exclusive = m_exclusive->isChecked();
    return engagement;
}

Problems PartnerEngagementForm::problemsOfTexts() const
{
    Problems problems = dateProblems({ m_agreedOn, m_agreedUntil, m_endedOn });
    if (dateFromText(m_endedOn->text()).isValid() && m_outcome->text().trimmed().isEmpty())
        problems << Problem { QStringLiteral("outcome"),
                              tr("Say why it was declined or ended: it is not to be proposed again without knowing.") };
    return problems;
}

PartnerEngagements::PartnerEngagements(QWidget *parent)
    : QWidget(parent)
{
    RecordSection<Engagement>::Kind kind;
    kind.addText = tr("Add engagement");
    kind.addName = QStringLiteral("addEngagement");
    kind.row = [this](const Engagement &engagement) { return rowOf(engagement, m_today); };
    kind.form = [](const Engagement &engagement, QWidget *owner) {
        return new PartnerEngagementForm(engagement, owner);
    };
    kind.blank = [](PartnerId partner) {
        Engagement engagement;
        engagement.partner = partner;
        engagement.stage = QStringLiteral("recruit");
        return engagement;
    };
    m_section = new RecordSection<Engagement>(std::move(kind), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Acts as"), this));
    column->addWidget(m_section);
}

void PartnerEngagements::setEngagements(PartnerId partner, QList<Engagement> engagements, QDate today)
{
    m_today = today;
    std::ranges::stable_partition(engagements, [](const Engagement &each) { return !each.endedOn.isValid(); });
    m_section->setRecords(partner, engagements, tr("Not a partner yet."));
}

} // namespace partnerscope
