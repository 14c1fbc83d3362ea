#include "ui/theme/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace partnerscope {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(themedIcon("search"_L1, Token::TextMuted), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownward();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace partnerscope
