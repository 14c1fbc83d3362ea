#pragma once

#include "domain/contact.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace partnerscope {

/// Inputs for the aspects people and personas are compared by.
class PersonaTraitsForm final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` names the controls: "persona" gives "persona_role" …
    explicit PersonaTraitsForm(const QString &prefix, QWidget *parent = nullptr);

    /// Shows these traits; a field that is being typed in keeps its text.
    void setTraits(const PersonTraits &traits);
    [[nodiscard]] PersonTraits traits() const;

Q_SIGNALS:
    /// A field was left or a choice made; `aspect` is its label.
    void edited(const QString &aspect);

private:
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint);
    QComboBox *addCombo(const QString &label, const QString &name);

    QString m_prefix;
    QFormLayout *m_form;
    QLineEdit *m_role;
    QComboBox *m_seniority;
    QLineEdit *m_vision;
    QLineEdit *m_collaboration;
    QLineEdit *m_success;
    QComboBox *m_experience;
    QLineEdit *m_access;
    QComboBox *m_sponsor;
};

/// Width of the labels of such forms, so that forms below each other line up.
inline constexpr int FormLabelWidth = 124;
/// A form layout as all panels have it: labels left in a quiet colour, fields that fill the rest.
[[nodiscard]] QFormLayout *makeForm(QWidget *parent);

} // namespace partnerscope
