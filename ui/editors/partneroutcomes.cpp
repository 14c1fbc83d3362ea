#include "ui/editors/partneroutcomes.h"

#include "ui/editors/partnerfacteditor.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace partnerscope {

namespace {
constexpr int VersionRole = Qt::UserRole + 1;

QString versionText(const QString &profile, int version)
{
    return PartnerOutcomes::tr("%1, version %2").arg(profile).arg(version);
}

/// An amount with or without its currency: "12,500" or "12,500 USD"; euro if none is said.
std::optional<Money> moneyFromText(const QString &text)
{
    static const QRegularExpression written(QStringLiteral("^(.*?)\\s*([A-Za-z]{3})?$"));
    const QRegularExpressionMatch match = written.match(text.trimmed());
    const std::optional<double> amount = numberFromText(match.captured(1));
    if (!amount)
        return std::nullopt;
    const QString currency = match.captured(2).toUpper();
    return Money { *amount, currency.isEmpty() ? QStringLiteral("EUR") : currency };
}

QString moneyText(const Money &money)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(money.amount, 'f', 0), money.currency);
}

QString numberLine(const std::optional<double> &number)
{
    return number ? QLocale().toString(*number, 'g', 15) : QString();
}

RecordList::Row rowOf(const Recruitment &recruitment)
{
    RecordList::Row row;
    row.objectName = QStringLiteral("Outcome_%1").arg(recruitment.id.value);
    row.title = versionText(recruitment.profile, recruitment.version);
    QStringList detail {
        PartnerOutcomes::tr("recruited on %1").arg(QLocale().toString(recruitment.recruitedOn, QLocale::ShortFormat))
    };
    if (const std::optional<int> days = daysToFirstDeal(recruitment))
        detail << PartnerOutcomes::tr("first deal after %n day(s)", nullptr, *days);
    if (recruitment.active)
        detail << (*recruitment.active ? PartnerOutcomes::tr("active") : PartnerOutcomes::tr("not active"));
    if (recruitment.satisfaction)
        detail
            << PartnerOutcomes::tr("satisfaction %1 of 100").arg(QLocale().toString(*recruitment.satisfaction, 'f', 0));
    if (recruitment.enablementCost)
        detail << PartnerOutcomes::tr("enablement %1").arg(moneyText(*recruitment.enablementCost));
    row.detail = detail.join(QStringLiteral(" · "));
    if (!hasIndicators(recruitment)) {
        row.remark = PartnerOutcomes::tr("How it turned out is not recorded yet");
        row.remarkToken = Token::Caution;
    }
    return row;
}
} // namespace

PartnerOutcomeForm::PartnerOutcomeForm(const Recruitment &recruitment, const QList<ProfileVersion> &profiles,
                                       QWidget *parent)
    : RecordFormOf(QStringLiteral("outcome"), recruitment, parent)
    , m_profile(new QComboBox(this))
    , m_active(new QComboBox(this))
{
    setObjectName(QStringLiteral("outcomeForm"));
    addProfiles(profiles);
    m_recruitedOn = addDate(tr("Recruited on"), QStringLiteral("recruitedOn"), recruitment.recruitedOn);
    m_firstDealOn = addDate(tr("First deal on"), QStringLiteral("firstDealOn"), recruitment.firstDealOn);
    m_firstDealOn->setPlaceholderText(tr("None yet"));
    m_active->setFocusPolicy(Qt::StrongFocus);
    m_active->addItem(tr("Not known"), QVariant());
    m_active->addItem(tr("Yes"), true);
    m_active->addItem(tr("No"), false);
    m_active->setCurrentIndex(!recruitment.active ? 0 : *recruitment.active ? 1 : 2);
    addField(tr("Active"), QStringLiteral("active"), m_active);
    m_satisfaction =
        addLine(tr("Satisfaction, 0 to 100"), QStringLiteral("satisfaction"), numberLine(recruitment.satisfaction));
    const std::optional<Money> &cost = recruitment.enablementCost;
    m_cost = addLine(tr("Cost of enablement"), QStringLiteral("cost"),
                     cost ? QStringLiteral("%1 %2").arg(numberLine(cost->amount), cost->currency) : QString());
    m_cost->setPlaceholderText(tr("12500 EUR"));
    addButtons(recruitment.id.isValid() ? tr("Save") : tr("Add outcome"));
}

void PartnerOutcomeForm::addProfiles(const QList<ProfileVersion> &profiles)
{
    m_profile->setFocusPolicy(Qt::StrongFocus);
    const auto offer = [this](const QString &name, int version) {
        m_profile->addItem(versionText(name, version), name);
        m_profile->setItemData(m_profile->count() - 1, version, VersionRole);
    };
    for (const ProfileVersion &each : profiles) {
        // Nobody is recruited with a draft.
        if (each.status == ProfileStatus::Draft || each.status == ProfileStatus::InReview)
            continue;
        offer(each.profile.name, each.version);
        if (each.status == ProfileStatus::Approved && m_profile->currentIndex() < 1 && !original().id.isValid())
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
    if (original().id.isValid()) {
        const QString recorded = versionText(original().profile, original().version);
        if (m_profile->findText(recorded) < 0)
            offer(original().profile, original().version);
        m_profile->setCurrentIndex(m_profile->findText(recorded));
    }
    addField(tr("Recruited with"), QStringLiteral("profile"), m_profile);
}

Recruitment PartnerOutcomeForm::read() const
{
    Recruitment recruitment = original();
    recruitment.profile = m_profile->currentData().toString();
    recruitment.version = m_profile->currentData(VersionRole).toInt();
    recruitment.recruitedOn = dateFromText(m_recruitedOn->text());
    recruitment.firstDealOn = dateFromText(m_firstDealOn->text());
    recruitment.active = m_active->currentIndex() == 0 ? std::nullopt : std::optional(m_active->currentIndex() == 1);
    recruitment.satisfaction = numberFromText(m_satisfaction->text());
    recruitment.enablementCost = moneyFromText(m_cost->text());
    return recruitment;
}

Problems PartnerOutcomeForm::problemsOfTexts() const
{
    Problems problems = dateProblems({ m_recruitedOn, m_firstDealOn });
    if (!m_satisfaction->text().trimmed().isEmpty() && !numberFromText(m_satisfaction->text()))
        problems << Problem { QStringLiteral("satisfaction"), tr("Satisfaction is a number from 0 to 100.") };
    if (!m_cost->text().trimmed().isEmpty() && !moneyFromText(m_cost->text()))
        problems << Problem { QStringLiteral("cost"),
                              tr("\"%1\" is not an amount. Write it as 12500 EUR.").arg(m_cost->text()) };
    return problems;
}

PartnerOutcomes::PartnerOutcomes(QWidget *parent)
    : QWidget(parent)
{
    RecordSection<Recruitment>::Kind kind;
    kind.addText = tr("Add outcome");
    kind.addName = QStringLiteral("addOutcome");
    kind.row = &rowOf;
    kind.form = [this](const Recruitment &recruitment, QWidget *owner) {
        return new PartnerOutcomeForm(recruitment, m_profiles, owner);
    };
    kind.blank = [](PartnerId partner) {
        Recruitment recruitment;
        recruitment.partner = partner;
        return recruitment;
    };
    m_section = new RecordSection<Recruitment>(std::move(kind), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary,
                                    tr("Recruited with, and how it turned out"), this));
    column->addWidget(m_section);
}

void PartnerOutcomes::setOutcomes(PartnerId partner, const QList<Recruitment> &outcomes,
                                  const QList<ProfileVersion> &profiles)
{
    m_profiles = profiles;
    m_section->setRecords(partner, outcomes, tr("Not recorded as recruited with an ideal profile."));
}

} // namespace partnerscope
