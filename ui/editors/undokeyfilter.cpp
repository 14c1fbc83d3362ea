#include "ui/editors/undokeyfilter.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace partnerscope {

namespace {
bool hasOwnChange(const QObject *field)
{
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(field))
        return hasOwnChange(box->findChild<QLineEdit *>());
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isModified() && line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->document()->isModified() && text->document()->isUndoAvailable();
    return false;
}
} // namespace

void UndoKeyFilter::install(QWidget *field)
{
    field->installEventFilter(new UndoKeyFilter(field));
}

bool UndoKeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndoKey = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (!isUndoKey || hasOwnChange(watched))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace partnerscope
