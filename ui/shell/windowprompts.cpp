#include "ui/shell/windowprompts.h"

#include "base/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace partnerscope {

namespace {
/// Tells files by their names. Qt's own looks into them, a workspace's among them; and when a process closes a file it
/// loses the locks it holds on it, so that another program could take away what the open workspace writes to.
class NamesOnly final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? partnerscope::tr("Folder") : info.suffix().toUpper();
    }
};

/// What was chosen, and of which kind; empty: cancelled.
QString choose(QFileDialog &dialog, const QString &nameFilter, QString *kind = nullptr)
{
    if (!nameFilter.isEmpty())
        dialog.setNameFilter(nameFilter);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (kind)
        *kind = dialog.selectedNameFilter();
    return dialog.selectedFiles().value(0);
}
} // namespace

WindowPrompts::WindowPrompts(QWidget *window)
    : m_window(window)
{
}

QString WindowPrompts::openFile(const QString &title, const QString &nameFilter)
{
    NamesOnly names; // outlives the dialog, which asks it from a thread
    QFileDialog dialog(m_window, title);
    dialog.setIconProvider(&names);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return choose(dialog, nameFilter);
}

QString WindowPrompts::saveFile(const QString &title, const QString &proposal, const QString &nameFilter)
{
    QString kind;
    NamesOnly names;
    QFileDialog dialog(m_window, title);
    dialog.setIconProvider(&names);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (const QFileInfo proposed(proposal); proposed.isAbsolute())
        dialog.setDirectory(proposed.absolutePath());
    dialog.selectFile(QFileInfo(proposal).fileName());
    const QString chosen = choose(dialog, nameFilter, &kind);
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
    NamesOnly names;
    QFileDialog dialog(m_window, title);
    dialog.setIconProvider(&names);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return choose(dialog, {});
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
