#pragma once

#include "ui/models/termlines.h"

#include <QFrame>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace partnerscope {

/// The terms of a vocabulary under a line in which they are looked for: all of them in their hierarchy, or those that
/// match what is typed. The keyboard stays in the line; the first match is the current one.
class TermDropDown final : public QFrame
{
    Q_OBJECT

public:
    TermDropDown(const Vocabulary &vocabulary, QLineEdit *line);

    void setVocabulary(const Vocabulary &vocabulary);
    /// One more entry after the terms, whose code is its text.
    void setExtra(const QString &text) { m_extra = text; }
    /// Codes that stand with a tick.
    void setChosen(const QStringList &codes) { m_chosen = codes; }
    /// Opens under the line, with what matches its text; a text that matches nothing is offered as a new term.
    void open();
    /// Up, Down, Page up, Page down and Escape. \returns whether the key was one for the list.
    bool takeKey(const QKeyEvent *event);
    /// Code of the current term; a new term is its text. Null: nothing is current.
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void picked(const QString &code);

private:
    void fill();

    Vocabulary m_vocabulary;
    QList<TermLine> m_lines;
    QStringList m_chosen;
    QString m_extra;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace partnerscope
