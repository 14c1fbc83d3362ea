#pragma once

#include "domain/contact.h"
#include "ui/editors/recordsection.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace partnerscope {

class PersonaTraitsForm;
class TextLabel;

/// A person being added or changed; nothing is kept until it is saved.
class PartnerContactForm final : public RecordFormOf<Contact>
{
    Q_OBJECT

public:
    explicit PartnerContactForm(const Contact &contact, QWidget *parent = nullptr);

Q_SIGNALS:
    void eraseRequested();

protected:
    [[nodiscard]] Contact read() const override;
    [[nodiscard]] Problems problemsOfTexts() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_leftOn;
    QLineEdit *m_basis;
    QLineEdit *m_retain;
    QCheckBox *m_champion;
    PersonaTraitsForm *m_traits;
};

/// The people at a company with their persona fit, and how long their data may be kept. Asks for changes, makes none.
class PartnerPeople final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPeople(QWidget *parent = nullptr);

    void setPeople(PartnerId partner, const QList<Contact> &people, const std::optional<Persona> &persona, QDate today);
    [[nodiscard]] RecordSection<Contact> *section() const { return m_section; }

Q_SIGNALS:
    /// For good, not to be undone.
    void eraseRequested(const partnerscope::Contact &contact);

private:
    TextLabel *m_finding;
    TextLabel *m_caption;
    std::optional<Persona> m_persona;
    QDate m_today;
    RecordSection<Contact> *m_section;
};

/// A person in two or three lines, with the persona fit; for lists that only show people.
[[nodiscard]] RecordList::Row personRow(const Contact &contact, const std::optional<Persona> &persona, QDate today);
/// "Ingrid Ekelund stands for the partnership", or who is missing.
[[nodiscard]] QString peopleFinding(const QList<Contact> &people);
/// Best persona fit first.
[[nodiscard]] QList<Contact> byPersonaFit(QList<Contact> people, const std::optional<Persona> &persona);

} // namespace partnerscope
