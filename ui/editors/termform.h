#pragma once

#include "session/termedits.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace partnerscope {

class Button;
class FlowLayout;
class TextLabel;

/// One term of a vocabulary: its name, where it stands, what else it is called, who uses it, and what it may be the
/// same as. Each field is a change of its own; a merge is asked for.
class TermForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TermForm(Session &session, QWidget *parent = nullptr);

    /// `companies` have the term itself. An empty code clears the form.
    void setTerm(const QString &vocabulary, const QString &code, qsizetype companies);
    [[nodiscard]] const QString &code() const { return m_code; }
    void focusLabel();
    void focusMerge();
    void showProblem(const QString &problem);

Q_SIGNALS:
    void mergeRequested(const QString &code, const QString &into);
    void placeRequested(const QString &code); ///< take it for the place ISO 3166 knows by its name
    void companiesRequested(const QString &code);
    void retired(const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildFoot(QVBoxLayout *column);
    void connectFields();
    void fill(const Term &term, const Vocabulary &vocabulary);
    void showParents(const Term &term, const Vocabulary &vocabulary);
    void showSuggestions(const Term &term, const Vocabulary &vocabulary);
    void fillOthers(const Term &term, const Vocabulary &vocabulary);
    void commitSynonyms();
    void mergeChosen();
    bool succeeded(const Result<> &result);
    [[nodiscard]] const Term *current() const;
    [[nodiscard]] const Vocabulary *vocabulary() const;

    Session &m_session;
    QString m_vocabulary;
    QString m_code;
    QLineEdit *m_label;
    TextLabel *m_codeText;
    QWidget *m_parents;
    FlowLayout *m_parentFlow;
    QComboBox *m_addParent;
    QPlainTextEdit *m_synonyms;
    TextLabel *m_problem;
    QWidget *m_review;
    QVBoxLayout *m_suggestions;
    Button *m_accept;
    QComboBox *m_mergeInto;
    Button *m_merge;
    Button *m_companies;
    TextLabel *m_profiles;
    Button *m_retire;
};

} // namespace partnerscope
