#pragma once

#include "domain/schema.h"

#include <QLineEdit>

namespace partnerscope {

class TermDropDown;

/// A line that names one term of a vocabulary. Typing shows what matches, Return takes it, Down shows all.
class TermField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TermField(QWidget *parent = nullptr);

    void setVocabulary(const Vocabulary &vocabulary);
    /// Shows a term; empty for none.
    void setCode(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

Q_SIGNALS:
    void picked(const QString &code); ///< another term; empty: the line was emptied

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const QString &code);
    void takeTyped();

    Vocabulary m_vocabulary;
    QString m_code;
    TermDropDown *m_terms;
};

} // namespace partnerscope
