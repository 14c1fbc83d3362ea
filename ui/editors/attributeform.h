#pragma once

#include "session/schemaedits.h"

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
class TextLabel;

/// Everything about one attribute, each field a change of its own; or, for a new one, filled in and added at once.
/// What cannot be done is said below the fields, and what was typed stays.
class AttributeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeForm(Session &session, QWidget *parent = nullptr);

    /// Shows an attribute; an empty key clears the form.
    void showAttribute(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }
    /// Empties the fields for an attribute that is to be added to a group.
    void beginNew(const QString &group);
    [[nodiscard]] bool isNew() const { return m_isNew; }
    void focusLabel();
    void showProblem(const QString &problem);

Q_SIGNALS:
    void added(const QString &key);
    void cancelled(); ///< of a new attribute
    void profileRequested(partnerscope::ProfileId profile);
    void termsRequested(const QString &vocabulary);
    /// Another type or vocabulary was chosen; what would become of the values is to be shown.
    void typeChangeRequested(const partnerscope::Attribute &after);
    void retired(const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildFoot(QVBoxLayout *column);
    void addField(const QString &label, const char *name, QWidget *field);
    void connectFields();
    void fillChoices();
    void fill(const Attribute &attribute);
    void showFieldsOf(AttributeType type);
    void showReaders();
    void commitDescription();
    void commitSynonyms();
    void commitAnchors();
    void chooseType();
    void addNew();
    void toggleRetired();
    void change(const QString &what, const std::function<void(Attribute &)> &edit);
    bool succeeded(const Result<> &result);
    [[nodiscard]] const Attribute *current() const;
    [[nodiscard]] Attribute fromFields() const;

    Session &m_session;
    QString m_key;
    bool m_isNew = false;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_label;
    TextLabel *m_keyText;
    QComboBox *m_group;
    QComboBox *m_type;
    QComboBox *m_vocabulary;
    Button *m_terms;
    QLineEdit *m_unit;
    QCheckBox *m_required;
    QSpinBox *m_fresh;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_synonyms;
    QList<QLineEdit *> m_anchors;
    TextLabel *m_problem;
    QWidget *m_readers;
    QVBoxLayout *m_readerList;
    Button *m_retire;
    Button *m_add;
    Button *m_cancel;
};

} // namespace partnerscope
