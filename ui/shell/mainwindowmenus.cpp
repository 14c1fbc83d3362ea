#include "session/exports.h"
#include "ui/editors/writing.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/workspaceview.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/button.h"
#include "ui/theme/messagebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>

namespace partnerscope {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(
        help, tr("About Partnerscope"), {},
        [this] {
            QMessageBox::about(
                this, tr("About Partnerscope"),
                tr("Partnerscope %1\n\nFree software under the GNU General Public License, version 3 or later.")
                    .arg(QApplication::applicationVersion()));
        },
        false);
    addCorner();
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                               const std::function<void()> &run, bool needsWorkspace)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run] { run(); });
    if (needsWorkspace)
        m_workspaceActions << action;
    m_paletteActions << action;
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(
        menu, tr("New workspace…"), QKeySequence::New, [this] { newWorkspace(); }, false);
    addAction(
        menu, tr("Open workspace…"), QKeySequence::Open, [this] { openWorkspace({}); }, false);
    addAction(
        menu, tr("Open the sample"), {}, [this] { openSample(); }, false);
    menu->addSeparator();
    menu->setToolTipsVisible(true);
    m_import = addAction(
        menu, tr("Import a partner list…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { startImport({}); }, false);
    addAction(
        menu, tr("Import the copied cells"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { importCopied(); },
        false);
    menu->addSeparator();
    addAction(
        menu, tr("Save a copy…"), QKeySequence::SaveAs, [this] { saveCopy(true); }, true);
    addAction(
        menu, tr("Save a copy without people…"), {}, [this] { saveCopy(false); }, true);
    addAction(
        menu, tr("Close workspace"), QKeySequence::Close, [this] { closeWorkspace(); }, true);
    menu->addSeparator();
    addAction(
        menu, tr("Quit"), QKeySequence::Quit, [this] { close(); }, false);
}

/// A range copied in a spreadsheet comes as lines of cells between tabs, quoted where a cell has line ends: a file like
/// any other, that lives as long as the window.
void MainWindow::importCopied()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().contains(u'\n') && !text.contains(u'\t')) {
        showMessage(
            MessageKind::Info,
            tr("The clipboard holds no list. Copy the cells in a spreadsheet, with their header, and try again."), {},
            {});
        return;
    }
    if (!m_copied)
        m_copied = std::make_unique<QTemporaryDir>();
    const QString path = m_copied->filePath(tr("Clipboard") + QStringLiteral(".tsv"));
    if (const Result<> written = writeWholeFile(path, text.toUtf8()); !written) {
        showError(written.error());
        return;
    }
    startImport(path);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    const auto step = [this](Result<> (Session::*change)()) {
        if (!m_session)
            return;
        if (const Result<> moved = (m_session.get()->*change)(); !moved)
            showError(moved.error());
    };
    m_undo = addAction(
        menu, tr("Undo"), QKeySequence::Undo, [step] { step(&Session::undo); }, true);
    m_redo = addAction(
        menu, tr("Redo"), {}, [step] { step(&Session::redo); }, true);
    m_redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    menu->addSeparator();
    addAction(
        menu, tr("Find on this page"), QKeySequence::Find,
        [this] {
            if (Page *page = currentPage())
                page->focusSearch();
        },
        true);
    QAction *name = addAction(
        menu, tr("Your name…"), {},
        [this] {
            const QString entered = m_prompts->text(tr("Your name"), tr("Shown in the history and on what you verify:"),
                                                    m_settings.get(setting::UserName));
            if (entered.trimmed().isEmpty())
                return;
            m_settings.set(setting::UserName, entered.trimmed());
            if (m_session)
                m_session->setAuthor(entered.trimmed());
        },
        false);
    name->setMenuRole(QAction::NoRole);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const std::pair<QString, QString> schemes[] { { QStringLiteral("light"), tr("Light") },
                                                  { QStringLiteral("dark"), tr("Dark") },
                                                  { QStringLiteral("system"), tr("As the desktop") } };
    for (const auto &[key, label] : schemes) {
        QAction *action = addAction(
            menu, label, {}, [this, key = key] { setScheme(key); }, false);
        action->setCheckable(true);
        action->setChecked(m_settings.get(setting::Scheme) == key);
        group->addAction(action);
    }
    menu->addSeparator();
    auto *papers = new QActionGroup(this);
    const std::pair<QString, QString> sizes[] { { QStringLiteral("a4"), tr("PDF on A4") },
                                                { QStringLiteral("letter"), tr("PDF on US Letter") } };
    for (const auto &[key, label] : sizes) {
        QAction *action = addAction(
            menu, label, {}, [this, key = key] { m_settings.set(setting::Paper, key); }, false);
        action->setObjectName(QStringLiteral("paper_") + key);
        action->setCheckable(true);
        action->setChecked(m_settings.get(setting::Paper) == key);
        papers->addAction(action);
    }
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    for (const PageId page : NavigationRail::pages()) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
        addAction(
            menu, NavigationRail::label(page), keys, [this, page] { openPage(page); }, true);
    }
    menu->addSeparator();
    addAction(
        menu, tr("Tier review"), {}, [this] { openTierReview(); }, true);
    menu->addSeparator();
    QAction *palette = addAction(
        menu, tr("Search or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); }, false);
    m_paletteActions.removeOne(palette);
}

void MainWindow::addCorner()
{
    auto *corner = new QWidget(this);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 2, metric::SpaceS, 2);
    layout->setSpacing(metric::SpaceHair);
    const auto addIcon = [&](const char *icon, QAction *action) {
        auto *button = new IconButton(QLatin1StringView(icon), action->text(), corner);
        button->setEnabled(action->isEnabled());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
            button->setAccessibleName(action->text());
        });
        layout->addWidget(button);
    };
    addIcon("undo", m_undo);
    addIcon("redo", m_redo);
    auto *search =
        new Button(ButtonKind::Secondary, QLatin1StringView("search"), tr("Search or run a command   Ctrl+K"), corner);
    search->setObjectName(QStringLiteral("commandBox"));
    connect(search, &QAbstractButton::clicked, this, &MainWindow::openPalette);
    layout->addWidget(search);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::openPalette()
{
    QList<CommandPalette::Entry> entries;
    for (QAction *action : std::as_const(m_paletteActions)) {
        if (!action->isEnabled())
            continue;
        QString text = action->text();
        entries << CommandPalette::Entry { text.remove(QLatin1Char('&')), tr("Action"),
                                           action->shortcut().toString(QKeySequence::NativeText),
                                           [action] { action->trigger(); } };
    }
    for (const Place &place : m_view ? m_view->places() : QList<Place>())
        entries << CommandPalette::Entry { place.name, tr("View"), {}, place.go };
    m_palette->open(
        entries, m_session.get(), [this](PartnerId id) { openPartnerPage(id, {}); },
        [this](ProfileId id) { openProfile(id); });
}

void MainWindow::saveCopy(bool withPeople)
{
    if (!m_session)
        return;
    const QString proposal = tr("%1 copy.pscope").arg(m_session->name());
    const QString path = m_prompts->saveFile(withPeople ? tr("Save a copy") : tr("Save a copy without people"),
                                             proposal, tr("Workspaces (*.pscope)"));
    if (path.isEmpty())
        return;
    if (const Result<> saved = m_session->saveCopy(path, withPeople); !saved)
        showError(saved.error());
    else
        showMessage(MessageKind::Done, tr("Saved a copy as %1.").arg(path), {}, {});
}

void MainWindow::refreshActions()
{
    for (QAction *action : std::as_const(m_workspaceActions))
        action->setEnabled(m_session != nullptr);
    const QString undo = m_session ? m_session->undoName() : QString();
    const QString redo = m_session ? m_session->redoName() : QString();
    // "X was removed. Undo" must never take back a later change.
    if (!m_messageUndo.isEmpty() && undo != m_messageUndo) {
        m_messageUndo.clear();
        m_messages->closeMessage();
    }
    enableWriting(m_import, m_session && m_session->isReadOnly());
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undo));
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redo));
}

void MainWindow::setScheme(const QString &scheme)
{
    m_settings.set(setting::Scheme, scheme);
    const Scheme wanted = scheme == QLatin1String("dark") ? Scheme::Dark
        : scheme == QLatin1String("light")                ? Scheme::Light
                                                          : desktopScheme();
    if (const Result<> dressed = applyTheme(*qApp, wanted); !dressed)
        showError(dressed.error());
}

} // namespace partnerscope
