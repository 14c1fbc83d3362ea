#include "ui/editors/termfield.h"

#include "ui/editors/termdropdown.h"
#include "ui/editors/undokeyfilter.h"

#include <QKeyEvent>

namespace partnerscope {

TermField::TermField(QWidget *parent)
    : QLineEdit(parent)
    , m_terms(new TermDropDown({}, this))
{
    UndoKeyFilter::install(this);
    connect(this, &QLineEdit::textEdited, m_terms, &TermDropDown::open);
    connect(m_terms, &TermDropDown::picked, this, &TermField::take);
}

void TermField::setVocabulary(const Vocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
    m_terms->setVocabulary(vocabulary);
}

void TermField::setCode(const QString &code)
{
    m_code = code;
    setText(code.isEmpty() ? QString() : m_vocabulary.labelOf(code));
    setCursorPosition(0);
    setModified(false);
}

void TermField::take(const QString &code)
{
    m_terms->hide();
    // What the vocabulary does not know is offered as a new term elsewhere; here it names nothing.
    const bool isKnown = code.isEmpty() || m_vocabulary.find(code);
    if (!isKnown || code == m_code) {
        setCode(QString(m_code));
        return;
    }
    const QString taken = code;
    setCode(taken);
    Q_EMIT picked(taken);
}

void TermField::takeTyped()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        take({});
    else if (const QString current = m_terms->current(); !current.isEmpty())
        take(current);
    else if (const QString code = m_vocabulary.resolve(typed); !code.isEmpty())
        take(code);
    else
        setCode(QString(m_code));
}

void TermField::keyPressEvent(QKeyEvent *event)
{
    if (m_terms->takeKey(event)) {
        event->accept();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (m_terms->isVisible() || isModified()))
        takeTyped();
    else
        QLineEdit::keyPressEvent(event);
}

void TermField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_terms->hide();
    if (isModified())
        setCode(QString(m_code)); // what was not taken with Return names nothing
}

} // namespace partnerscope
