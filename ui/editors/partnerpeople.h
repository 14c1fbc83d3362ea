#pragma once

#include "domain/contact.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace partnerscope {

class PersonaTraitsForm;
class TextLabel;

/// A person being added or changed; nothing is kept until saved() is answered.
class PartnerContactForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerContactForm(const Contact &contact, QWidget *parent = nullptr);
    [[nodiscard]] ContactId id() const { return m_contact.id; }

Q_SIGNALS:
    void saved(const partnerscope::Contact &contact);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name, const QString &text);
    void save();

    Contact m_contact;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_leftOn;
    QLineEdit *m_basis;
    QLineEdit *m_retain;
    QCheckBox *m_champion;
    PersonaTraitsForm *m_traits;
    TextLabel *m_problem;
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
    QWidget *makeRow(const Contact &contact, const std::optional<Persona> &persona);
    void openForm(const Contact &contact);
    void closeForm();

    PartnerId m_partner;
    TextLabel *m_finding;
    TextLabel *m_caption;
    QWidget *m_list;
    QWidget *m_add;
    PartnerContactForm *m_form = nullptr;
    QVBoxLayout *m_column;
    bool m_editable = true;
};

} // namespace partnerscope
