#include "ui/editors/partnerpeople.h"

#include "ui/charts/marks.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/theme/button.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
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
} // namespace

PartnerContactForm::PartnerContactForm(const Contact &contact, QWidget *parent)
    : QWidget(parent)
    , m_contact(contact)
    , m_champion(new QCheckBox(tr("Champion of the partnership"), this))
    , m_traits(new PersonaTraitsForm(QStringLiteral("contact"), this))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    auto *fields = new QWidget(this);
    QFormLayout *form = makeForm(fields);
    m_name = addLine(form, tr("Name"), QStringLiteral("name"), contact.name);
    m_email = addLine(form, tr("E-mail"), QStringLiteral("email"), contact.email);
    m_phone = addLine(form, tr("Phone"), QStringLiteral("phone"), contact.phone);
    m_leftOn = addLine(form, tr("Left on"), QStringLiteral("leftOn"), contact.leftOn.toString(Qt::ISODate));
    m_basis = addLine(form, tr("Source of data"), QStringLiteral("basis"), contact.lawfulBasis);
    m_retain = addLine(form, tr("Keep until"), QStringLiteral("retain"), contact.retainUntil.toString(Qt::ISODate));
    m_leftOn->setPlaceholderText(tr("Still there"));
    m_retain->setPlaceholderText(tr("2027-12-31"));
    m_champion->setObjectName(QStringLiteral("contact_champion"));
    m_champion->setChecked(contact.champion);
    m_traits->setTraits(contact.traits);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    auto *save = new Button(ButtonKind::Primary, contact.id.isValid() ? tr("Save") : tr("Add person"), this);
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"), this);
    save->setObjectName(QStringLiteral("contact_save"));
    cancel->setObjectName(QStringLiteral("contact_cancel"));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(fields);
    column->addWidget(m_champion);
    column->addWidget(m_traits);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PartnerContactForm::save);
    connect(cancel, &QPushButton::clicked, this, &PartnerContactForm::cancelled);
}

QLineEdit *PartnerContactForm::addLine(QFormLayout *form, const QString &label, const QString &name,
                                       const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(QStringLiteral("contact_%1").arg(name));
    line->setAccessibleName(label);
    UndoKeyFilter::install(line);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
    caption->setBuddy(line);
    caption->setMinimumWidth(FormLabelWidth);
    form->addRow(caption, line);
    return line;
}

void PartnerContactForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
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
    Problems problems = validate(contact);
    for (const QLineEdit *line : { m_leftOn, m_retain }) {
        if (!line->text().trimmed().isEmpty() && !dateFromText(line->text()).isValid())
            problems << Problem { line->objectName(),
                                  tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(line->text()) };
    }
    if (!problems.isEmpty()) {
        m_problem->setText(problems.first().message);
        m_problem->show();
        return;
    }
    Q_EMIT saved(contact);
}

PartnerPeople::PartnerPeople(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Section, {}, this))
    , m_caption(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_list(new QWidget(this))
    , m_add(new Button(ButtonKind::Secondary, "plus"_L1, tr("Add person"), this))
    , m_column(new QVBoxLayout(this))
{
    m_finding->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    m_column->addWidget(m_finding);
    m_column->addWidget(m_caption);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_column->addWidget(m_list);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(static_cast<QPushButton *>(m_add), &QPushButton::clicked, this, [this] {
        Contact contact;
        contact.partner = m_partner;
        openForm(contact);
    });
}

void PartnerPeople::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
}

void PartnerPeople::setPeople(PartnerId partner, const QList<Contact> &people, const std::optional<Persona> &persona)
{
    if (partner != m_partner)
        closeForm();
    m_partner = partner;
    m_finding->setText(findingOf(people));
    m_caption->setText(persona ? tr("Persona fit against \"%1\", 0 to 100").arg(persona->name)
                               : tr("The ideal profile has no persona to compare them with."));
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QList<Contact> sorted = people;
    std::ranges::stable_sort(sorted, [&](const Contact &a, const Contact &b) {
        const auto fit = [&](const Contact &contact) {
            const PersonaFit found = persona ? personaFit(*persona, contact) : PersonaFit {};
            return found.compared ? found.fit : -1;
        };
        return fit(a) > fit(b);
    });
    for (const Contact &contact : sorted) {
        QWidget *row = makeRow(contact, persona);
        m_list->layout()->addWidget(row);
        m_list->layout()->addWidget(new Hairline(Qt::Horizontal, m_list));
    }
}

QWidget *PartnerPeople::makeRow(const Contact &contact, const std::optional<Persona> &persona)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::SpaceHair, 0, metric::SpaceHair);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(new Monogram(contact.name, row));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(TextRole::BodyStrong, contact.name, row);
    QStringList detail;
    if (contact.leftOn.isValid())
        detail << tr("Left %1").arg(QLocale().toString(contact.leftOn, QLocale::ShortFormat));
    else if (contact.champion)
        detail << tr("Champion");
    detail << contact.traits.role;
    detail.removeAll(QString());
    auto *role = new TextLabel(TextRole::Caption, contact.leftOn.isValid() ? Token::Caution : Token::TextMuted,
                               detail.join(QStringLiteral(" · ")), row);
    name->setElided(true);
    role->setElided(true);
    texts->addWidget(name);
    texts->addWidget(role);
    layout->addLayout(texts, 1);
    const PersonaFit fit = persona ? personaFit(*persona, contact) : PersonaFit {};
    if (fit.compared > 0) {
        layout->addWidget(new PersonaMeter(fit.fit / 100, row));
        auto *number = new TextLabel(TextRole::BodyStrong, QLocale().toString(fit.fit, 'f', 0), row);
        number->setMinimumWidth(24);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setToolTip(tr("%1 of %2 aspects are known on both sides.").arg(fit.compared).arg(fit.asked));
        layout->addWidget(number);
    }
    if (!m_editable)
        return row;
    auto *edit = new IconButton("edit"_L1, tr("Change %1").arg(contact.name), row);
    auto *remove = new IconButton("trash"_L1, tr("Remove %1").arg(contact.name), row);
    edit->setObjectName(QStringLiteral("editPerson_%1").arg(contact.id.value));
    remove->setObjectName(QStringLiteral("removePerson_%1").arg(contact.id.value));
    // Queued: both end with this row being made anew.
    connect(
        edit, &QToolButton::clicked, this, [this, contact] { openForm(contact); }, Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this, [this, contact] { Q_EMIT removeRequested(contact); },
        Qt::QueuedConnection);
    layout->addWidget(edit);
    layout->addWidget(remove);
    return row;
}

void PartnerPeople::openForm(const Contact &contact)
{
    closeForm();
    m_form = new PartnerContactForm(contact, this);
    m_form->setObjectName(QStringLiteral("contactForm"));
    m_column->addWidget(m_form);
    m_add->hide();
    connect(m_form, &PartnerContactForm::cancelled, this, &PartnerPeople::closeForm, Qt::QueuedConnection);
    connect(
        m_form, &PartnerContactForm::saved, this,
        [this](const Contact &saved) {
            closeForm();
            Q_EMIT saveRequested(saved);
        },
        Qt::QueuedConnection);
    m_form->show();
    m_form->findChild<QLineEdit *>(QStringLiteral("contact_name"))->setFocus();
}

void PartnerPeople::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_add->setVisible(m_editable);
}

} // namespace partnerscope
