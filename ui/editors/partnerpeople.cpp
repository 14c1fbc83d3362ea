#include "ui/editors/partnerpeople.h"

#include "ui/charts/marks.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/theme/button.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
/// Initials in a circle.
class Monogram final : public QWidget
{
public:
    Monogram(const QString &name, QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(28, 28);
        const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            m_text = words.first().left(1);
        if (words.size() > 1)
            m_text += words.last().left(1);
        m_text = m_text.toUpper();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        control::box(painter, rect(), theme.color(Token::AccentSubtle), {}, 14);
        painter.setFont(Theme::font(TextRole::CaptionStrong));
        painter.setPen(theme.color(Token::Accent));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

/// The plum bar of a persona fit.
class PersonaMeter final : public QWidget
{
public:
    PersonaMeter(double share, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
    {
        setFixedSize(48, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        mark::meter(painter, QRectF(0, 1, width(), 6), m_share, theme.color(Token::Qual4),
                    theme.color(Token::ChartTrack));
    }

private:
    double m_share;
};
} // namespace

QString peopleFinding(const QList<Contact> &people)
{
    if (people.isEmpty())
        return PartnerPeople::tr("Nobody is known here yet");
    const auto champion = [](const Contact &contact) { return contact.champion && !contact.leftOn.isValid(); };
    if (const auto found = std::ranges::find_if(people, champion); found != people.end())
        return PartnerPeople::tr("%1 stands for the partnership").arg(found->name);
    const auto departed = std::ranges::find_if(people, [](const Contact &contact) { return contact.champion; });
    return departed != people.end() ? PartnerPeople::tr("The champion has left: %1").arg(departed->name)
                                    : PartnerPeople::tr("There is no champion yet");
}

QList<Contact> byPersonaFit(QList<Contact> people, const std::optional<Persona> &persona)
{
    std::ranges::stable_sort(people, [&](const Contact &a, const Contact &b) {
        const auto fit = [&](const Contact &contact) {
            const PersonaFit found = persona ? personaFit(*persona, contact) : PersonaFit {};
            return found.compared ? found.fit : -1;
        };
        return fit(a) > fit(b);
    });
    return people;
}

RecordList::Row personRow(const Contact &contact, const std::optional<Persona> &persona, QDate today)
{
    RecordList::Row row;
    row.title = contact.name;
    row.objectName = QStringLiteral("Person_%1").arg(contact.id.value);
    row.leading = new Monogram(contact.name, nullptr);
    QStringList detail;
    if (contact.leftOn.isValid())
        detail << PartnerPeople::tr("Left %1").arg(QLocale().toString(contact.leftOn, QLocale::ShortFormat));
    else if (contact.champion)
        detail << PartnerPeople::tr("Champion");
    detail << contact.traits.role << contact.email << contact.phone;
    if (contact.traits.sponsor.value_or(false))
        detail << PartnerPeople::tr("with an executive sponsor");
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    row.detailToken = contact.leftOn.isValid() ? Token::Caution : Token::TextMuted;
    QStringList kept { contact.lawfulBasis };
    const bool isOver = contact.retainUntil.isValid() && contact.retainUntil < today;
    if (contact.retainUntil.isValid())
        kept << (isOver ? PartnerPeople::tr("was to be kept until %1: erase or renew")
                        : PartnerPeople::tr("keep until %1"))
                    .arg(QLocale().toString(contact.retainUntil, QLocale::ShortFormat));
    kept.removeAll(QString());
    row.remark =
        kept.isEmpty() ? PartnerPeople::tr("Why the data may be kept is not stated") : kept.join(QStringLiteral(" · "));
    row.remarkToken = isOver ? Token::Caution : Token::TextMuted;
    const PersonaFit fit = persona ? personaFit(*persona, contact) : PersonaFit {};
    if (fit.compared > 0) {
        auto *number = new TextLabel(TextRole::BodyStrong, QLocale().toString(fit.fit, 'f', 0));
        number->setMinimumWidth(24);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setToolTip(
            PartnerPeople::tr("%1 of %2 aspects are known on both sides.").arg(fit.compared).arg(fit.asked));
        row.trailing = { new PersonaMeter(fit.fit / 100, nullptr), number };
    }
    return row;
}

PartnerContactForm::PartnerContactForm(const Contact &contact, QWidget *parent)
    : RecordFormOf(QStringLiteral("contact"), contact, parent)
    , m_champion(new QCheckBox(tr("Champion of the partnership"), this))
    , m_traits(new PersonaTraitsForm(QStringLiteral("contact"), this))
{
    setObjectName(QStringLiteral("contactForm"));
    m_name = addLine(tr("Name"), QStringLiteral("name"), contact.name);
    m_email = addLine(tr("E-mail"), QStringLiteral("email"), contact.email);
    m_phone = addLine(tr("Phone"), QStringLiteral("phone"), contact.phone);
    m_leftOn = addDate(tr("Left on"), QStringLiteral("leftOn"), contact.leftOn);
    m_basis = addLine(tr("Lawful basis or source"), QStringLiteral("basis"), contact.lawfulBasis);
    m_retain = addDate(tr("Keep until"), QStringLiteral("retain"), contact.retainUntil);
    m_leftOn->setPlaceholderText(tr("Still there"));
    m_basis->setPlaceholderText(tr("Consent of 12 March, contract, their website"));
    m_champion->setObjectName(QStringLiteral("contact_champion"));
    m_champion->setChecked(contact.champion);
    m_traits->setTraits(contact.traits);
    column()->addWidget(m_champion);
    column()->addWidget(m_traits);
    addButtons(contact.id.isValid() ? tr("Save") : tr("Add person"));
    if (!contact.id.isValid())
        return;
    auto *erase = new LinkButton(tr("Erase this person for good"), TextRole::Body, this);
    erase->setObjectName(QStringLiteral("contact_erase"));
    erase->setToken(Token::Critical);
    erase->setToolTip(tr("Also from the history of changes, from what can be undone, from notes and backups. Cannot be "
                         "undone."));
    column()->addWidget(erase, 0, Qt::AlignLeft);
    // Queued: the form goes with the person.
    connect(erase, &QPushButton::clicked, this, &PartnerContactForm::eraseRequested, Qt::QueuedConnection);
}

Contact PartnerContactForm::read() const
{
    Contact contact = original();
    contact.name = m_name->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.lawfulBasis = m_basis->text().trimmed();
    contact.champion = m_champion->isChecked();
    contact.traits = m_traits->traits();
    contact.leftOn = dateFromText(m_leftOn->text());
    contact.retainUntil = dateFromText(m_retain->text());
    return contact;
}

Problems PartnerContactForm::problemsOfTexts() const
{
    return dateProblems({ m_leftOn, m_retain });
}

PartnerPeople::PartnerPeople(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
{
    RecordSection<Contact>::Kind kind;
    kind.addText = tr("Add person");
    kind.addName = QStringLiteral("addPerson");
    kind.row = [this](const Contact &contact) { return personRow(contact, m_persona, m_today); };
    kind.form = [this](const Contact &contact, QWidget *owner) {
        auto *form = new PartnerContactForm(contact, owner);
        connect(form, &PartnerContactForm::eraseRequested, this, [this, contact] { Q_EMIT eraseRequested(contact); });
        return form;
    };
    kind.blank = [](PartnerId partner) {
        Contact contact;
        contact.partner = partner;
        return contact;
    };
    m_section = new RecordSection<Contact>(std::move(kind), this);
    m_finding->setWordWrap(true);
    m_caption->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_caption);
    column->addWidget(m_section);
}

void PartnerPeople::setPeople(PartnerId partner, const QList<Contact> &people, const std::optional<Persona> &persona,
                              QDate today)
{
    m_persona = persona;
    m_today = today;
    m_finding->setText(peopleFinding(people));
    m_caption->setText(persona ? tr("Persona fit against \"%1\", 0 to 100").arg(persona->name)
                               : tr("The ideal profile has no persona to compare them with."));
    m_section->setRecords(partner, byPersonaFit(people, persona));
}

} // namespace partnerscope
