#pragma once

#include "domain/contact.h"
#include "ui/editors/recordform.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace partnerscope {

class PersonaTraitsForm;
class RecordList;
class TextLabel;

/// A person being added or changed; nothing is kept until saved() is answered.
class PartnerContactForm final : public RecordForm
{
    Q_OBJECT

public:
    explicit PartnerContactForm(const Contact &contact, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void saved(const partnerscope::Contact &contact);

protected:
    void save() override;

private:
    Contact m_contact;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_leftOn;
    QLineEdit *m_basis;
    QLineEdit *m_retain;
    QCheckBox *m_champion;
    PersonaTraitsForm *m_traits;
};

/// The people at a company with their persona fit. Asks for changes, makes none.
class PartnerPeople final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPeople(QWidget *parent = nullptr);

    /// Closes an open form only when the company is another one.
    void setPeople(PartnerId partner, const QList<Contact> &people, const std::optional<Persona> &persona);
    void setEditable(bool editable);

Q_SIGNALS:
    void saveRequested(const partnerscope::Contact &contact);
    void removeRequested(const partnerscope::Contact &contact);

private:
    void openForm(const Contact &contact);

    PartnerId m_partner;
    TextLabel *m_finding;
    TextLabel *m_caption;
    RecordList *m_list;
};

} // namespace partnerscope
