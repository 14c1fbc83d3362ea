#include "ui/shell/windowprompts.h"

#include "base/text.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

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
    QString kind;
    const QString chosen = QFileDialog::getSaveFileName(m_window, title, proposal, nameFilter, &kind);
    const QString path = withEndingOf(chosen, kind, nameFilter);
    // The dialog asked about the name as it was typed.
    const bool isOther = path != chosen && QFileInfo::exists(path);
    const bool isWanted = !isOther
        || confirm(partnerscope::tr("There is a file %1 already.").arg(QDir::toNativeSeparators(path)),
                   partnerscope::tr("Replace"));
    return isWanted ? path : QString();
}

QString withEndingOf(const QString &path, const QString &kind, const QString &nameFilter)
{
    const QStringList kinds = nameFilter.split(QStringLiteral(";;"));
    if (path.isEmpty() || kinds.size() < 2 || !kinds.contains(kind))
        return path;
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[a-z0-9]+)"));
    const QString ending = pattern.match(kind).captured(1);
    for (const QString &other : kinds) {
        const QString otherEnding = pattern.match(other).captured(1);
        if (otherEnding.isEmpty() || !path.endsWith(otherEnding, Qt::CaseInsensitive))
            continue;
        const bool isProposed = other == kinds.first() && other != kind;
        return isProposed ? QString(path.chopped(otherEnding.size()) + ending) : path;
    }
    return path + ending;
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
