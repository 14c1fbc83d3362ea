#pragma once

#include "session/session.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace partnerscope {

class Button;
class LinkButton;
class TextLabel;

/// One attribute: everything about it that can be changed in place, and which profiles read it. A field is taken over
/// when it is left, as one step of undo; what cannot be taken stays as it was typed, with the reason below it.
class AttributeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeForm(Session &session, QWidget *parent = nullptr);

    /// Shows an attribute, or the same one anew; a field that is being typed in keeps its text.
    void setAttribute(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }
    void focusName();

Q_SIGNALS:
    void profileRequested(partnerscope::ProfileId profile);
    void retireRequested(const QString &key, bool retired);
    void typeChangeRequested(const QString &key);
    void listRequested(const QString &vocabulary); ///< the terms of a choice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    /// A field with its label before it and room for a problem below it.
    void addField(const QString &label, const char *name, QWidget *field);
    void showProblem(QWidget *field, const Result<> &result);
    void showFields(const Attribute &attribute);
    void showGroups(const Attribute &attribute);
    void showUse();
    void takeName();
    void takeGroup();
    void takeDescription();
    void takeAnchor(int level);
    /// Takes one aspect over, unless it is as before. `what` names it in the undo step.
    void take(QWidget *field, const QString &what, const std::function<void(Attribute &)> &change);
    [[nodiscard]] const Attribute *attribute() const;

    Session &m_session;
    QString m_key;
    QFormLayout *m_form;
    QLineEdit *m_name;
    TextLabel *m_keyText;
    TextLabel *m_synonyms;
    QComboBox *m_group;
    TextLabel *m_type;
    LinkButton *m_changeType;
    LinkButton *m_openList;
    QLineEdit *m_unit;
    QCheckBox *m_required;
    QSpinBox *m_fresh;
    QPlainTextEdit *m_description;
    QWidget *m_anchorBox;
    QList<QLineEdit *> m_anchors; ///< one for each level of a rating
    QHash<const QWidget *, TextLabel *> m_problems;
    TextLabel *m_known;
    TextLabel *m_useTitle;
    QVBoxLayout *m_use;
    Button *m_retire;
};

} // namespace partnerscope
