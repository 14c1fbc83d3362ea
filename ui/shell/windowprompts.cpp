#include "ui/shell/windowprompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace partnerscope {

WindowPrompts::WindowPrompts(QWidget *window)
    : m_window(window)
{
}

QString WindowPrompts::openFile(const QString &title, const QString &nameFilter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, nameFilter);
}

QString WindowPrompts::saveFile(const QString &title, const QString &proposal, const QString &nameFilter)
{
    return QFileDialog::getSaveFileName(m_window, title, proposal, nameFilter);
}

QString WindowPrompts::openFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title);
}

QString WindowPrompts::text(const QString &title, const QString &label, const QString &proposal)
{
    bool accepted = false;
    const QString entered = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, proposal, &accepted);
    return accepted ? entered : QString();
}

bool WindowPrompts::confirm(const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Partnerscope"), question, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace partnerscope
