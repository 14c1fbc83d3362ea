#pragma once

#include "session/session.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace partnerscope {

class Button;
class TermField;
class TextLabel;

/// One term of a vocabulary: what it is called, below what it stands, and what it may become. A field is taken over
/// when it is left, as one step of undo; what cannot be taken stays as it was typed, with the reason below.
class TermForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TermForm(Session &session, QWidget *parent = nullptr);

    /// Shows a term as it stands below `parent` (empty: at the top). \param companies how many have it
    void setTerm(const QString &vocabulary, const QString &code, const QString &parent, qsizetype companies);
    void focusName();
    /// Puts the keyboard into the line that names the term to merge into.
    void focusMerge();

Q_SIGNALS:
    void moveRequested(const QString &code, const QString &from, const QString &to);
    void retireRequested(const QString &code, bool retired);
    void mergeRequested(const QString &code, const QString &into);
    void placeRequested(const QString &code); ///< the place of the standard instead
    void subdivisionsRequested(const QString &country);
    void profileRequested(partnerscope::ProfileId profile);

private:
    void build();
    void connectAll();
    QLineEdit *addLine(const QString &label, const char *name);
    void addField(const QString &label, const char *name, QWidget *field);
    void showProblem(const Result<> &result);
    void showTexts(const Vocabulary &vocabulary, const Term &term);
    void showReview(const Vocabulary &vocabulary, const Term &term);
    void showUse(const Term &term);
    void showMerge();
    void takeName();
    void takeSynonyms();

    Session &m_session;
    QString m_vocabulary;
    QString m_code;
    QString m_parent;
    qsizetype m_companies = 0;
    QFormLayout *m_form = nullptr;
    TextLabel *m_known;
    QLineEdit *m_name = nullptr;
    TextLabel *m_codeText;
    QLineEdit *m_synonyms = nullptr;
    TermField *m_below;
    TermField *m_also;
    TextLabel *m_others; ///< what it stands below besides
    TextLabel *m_problem;
    QVBoxLayout *m_review; ///< what a term that came with an import may mean
    TermField *m_mergeInto;
    TextLabel *m_mergeText;
    Button *m_merge;
    TextLabel *m_useTitle;
    QVBoxLayout *m_use;
    Button *m_subdivisions;
    Button *m_retire;
};

} // namespace partnerscope
