#pragma once

#include "domain/contact.h"

#include <QWidget>

class QLineEdit;

namespace partnerscope {

class PersonaTraitsForm;

/// Describes the person who makes a partnership work. Asks for changes, makes none.
class PersonaEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonaEditor(QWidget *parent = nullptr);

    /// Without a persona the fields are empty; the first thing entered makes one.
    void setPersona(const std::optional<Persona> &persona);

Q_SIGNALS:
    void edited(const partnerscope::Persona &persona, const QString &aspect);
    void removeRequested();

private:
    void emitEdited(const QString &aspect);

    QLineEdit *m_name;
    PersonaTraitsForm *m_traits;
    QWidget *m_remove;
};

} // namespace partnerscope
