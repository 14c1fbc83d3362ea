#include "ui/editors/partnerpeople.h"

#include "ui/charts/marks.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/recordlist.h"
#include "ui/theme/button.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
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

QString findingOf(const QList<Contact> &people)
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

RecordList::Row rowOf(const Contact &contact, const std::optional<Persona> &persona)
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
    detail << contact.traits.role;
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    row.detailToken = contact.leftOn.isValid() ? Token::Caution : Token::TextMuted;
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
} // namespace

PartnerContactForm::PartnerContactForm(const Contact &contact, QWidget *parent)
    : RecordForm(QStringLiteral("contact"), parent)
    , m_contact(contact)
    , m_champion(new QCheckBox(tr("Champion of the partnership"), this))
    , m_traits(new PersonaTraitsForm(QStringLiteral("contact"), this))
{
    m_name = addLine(tr("Name"), QStringLiteral("name"), contact.name);
    m_email = addLine(tr("E-mail"), QStringLiteral("email"), contact.email);
    m_phone = addLine(tr("Phone"), QStringLiteral("phone"), contact.phone);
    m_leftOn = addLine(tr("Left on"), QStringLiteral("leftOn"), contact.leftOn.toString(Qt::ISODate));
    m_basis = addLine(tr("Source of data"), QStringLiteral("basis"), contact.lawfulBasis);
    m_retain = addLine(tr("Keep until"), QStringLiteral("retain"), contact.retainUntil.toString(Qt::ISODate));
    m_leftOn->setPlaceholderText(tr("Still there"));
    m_retain->setPlaceholderText(tr("2027-12-31"));
    m_champion->setObjectName(QStringLiteral("contact_champion"));
    m_champion->setChecked(contact.champion);
    m_traits->setTraits(contact.traits);
    column()->addWidget(m_champion);
    column()->addWidget(m_traits);
    addButtons(contact.id.isValid() ? tr("Save") : tr("Add person"));
}

QWidget *PartnerContactForm::firstField() const
{
    return m_name;
}

void PartnerContactForm::save()
{
    Contact contact = m_contact;
    contact.name = m_name->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.lawfulBasis = m_basis->text().trimmed();
    contact.champion = m_champion->isChecked();
    contact.traits = m_traits->traits();
    contact.leftOn = dateFromText(m_leftOn->text());
    contact.retainUntil = dateFromText(m_retain->text());
    if (!showProblem(validate(contact) + dateProblems({ m_leftOn, m_retain })))
        Q_EMIT saved(contact);
}

PartnerPeople::PartnerPeople(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
{
    auto *add = new Button(ButtonKind::Secondary, "plus"_L1, tr("Add person"), this);
    m_list = new RecordList(add, this);
    m_finding->setWordWrap(true);
    m_caption->setWordWrap(true);
    add->setObjectName(QStringLiteral("addPerson"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_finding);
    column->addWidget(m_caption);
    column->addWidget(m_list);
    connect(add, &QPushButton::clicked, this, [this] {
        Contact contact;
        contact.partner = m_partner;
        openForm(contact);
    });
}

void PartnerPeople::setEditable(bool editable)
{
    m_list->setEditable(editable);
}

void PartnerPeople::setPeople(PartnerId partner, const QList<Contact> &people, const std::optional<Persona> &persona)
{
    if (partner != m_partner)
        m_list->closeForm();
    m_partner = partner;
    m_finding->setText(findingOf(people));
    m_caption->setText(persona ? tr("Persona fit against \"%1\", 0 to 100").arg(persona->name)
                               : tr("The ideal profile has no persona to compare them with."));
    QList<Contact> sorted = people;
    std::ranges::stable_sort(sorted, [&](const Contact &a, const Contact &b) {
        const auto fit = [&](const Contact &contact) {
            const PersonaFit found = persona ? personaFit(*persona, contact) : PersonaFit {};
            return found.compared ? found.fit : -1;
        };
        return fit(a) > fit(b);
    });
    QList<RecordList::Row> rows;
    for (const Contact &contact : std::as_const(sorted)) {
        RecordList::Row row = rowOf(contact, persona);
        row.change = [this, contact] { openForm(contact); };
        row.remove = [this, contact] { Q_EMIT removeRequested(contact); };
        rows << row;
    }
    m_list->setRows(rows);
}

void PartnerPeople::openForm(const Contact &contact)
{
    auto *form = new PartnerContactForm(contact, this);
    form->setObjectName(QStringLiteral("contactForm"));
    connect(
        form, &PartnerContactForm::saved, this,
        [this](const Contact &saved) {
            m_list->closeForm();
            Q_EMIT saveRequested(saved);
        },
        Qt::QueuedConnection);
    m_list->openForm(form, form->firstField());
}

} // namespace partnerscope
