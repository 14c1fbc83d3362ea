#include "fakeframe.h"
#include "session/sampleworkspace.h"
#include "ui/pages/importpage.h"
#include "ui/pages/partnerpage.h"
#include "ui/pages/partnerspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowprompts.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScreen>
#include <QTableView>
#include <QTest>

using namespace partnerscope;

/// The whole window, with real files, keys and clicks; only the platform's dialogs are answered by the test.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void createsAWorkspaceFromTheWelcomePage();
    void makesWorkspacesInItsLanguage();
    void railAndKeysChangeThePage();
    void keysGoOnInThePage();
    void whatWasTypedIsKeptOnClosing();
    void paletteFindsACompany();
    void paletteGoesToAPartOfAPage();
    void undoAndRedoAreNamed();
    void droppedListBecomesAnImport();
    void copiedCellsBecomeAnImport();
    void droppedListWithoutWorkspaceAsksForOne();
    void foreignFileIsRefusedInPlace();
    void secondProgramIsOfferedReading();
    void largeWorkspaceIsOpenedBesideTheWindow();
    void paperIsChosenAndKept();
    void savedFilesGetTheEndingOfTheirKind();
    void recentWorkspacesAreRemembered();
    void savesACopyWithoutPeople();
    void freshSampleHasNothingToUndo();
    void measuringProfileIsKept();
    void paletteFollowsItsHits();
    void messagesLeaveThePageInPlace();
    void readOnlyWorkspaceSaysWhyNothingCanBeWritten();
    void fitsIntoASmallWindow();
    void opensWithinTheScreen();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void openSample();
    void drop(const QString &file);
    [[nodiscard]] QString message() const;
    [[nodiscard]] static QString writeList(const QString &path);

    QString m_sample; ///< made once, copied for each test
    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    FakePrompts *m_prompts = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(applyTheme(*qApp, Scheme::Light));
    m_sample = m_shared.filePath(QStringLiteral("sample.pscope"));
    const auto made = createSampleWorkspace(m_sample, 80, 5);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path("settings.ini"));
    auto prompts = std::make_unique<FakePrompts>();
    m_prompts = prompts.get();
    m_window = std::make_unique<MainWindow>(*m_settings, std::move(prompts));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::openSample()
{
    QVERIFY(QFile::copy(m_sample, path("w.pscope")));
    m_window->openWorkspace(path("w.pscope"));
    QVERIFY(m_window->session());
}

QString TestMainWindow::message() const
{
    return m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->text();
}

QString TestMainWindow::writeList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Name;Country;Employees\nTarnwick Data;DE;40\nOldmoor IT;FR;12\n");
    return path;
}

void TestMainWindow::drop(const QString &file)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    // Qt hands a drop to the widget that took the drag.
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::createsAWorkspaceFromTheWelcomePage()
{
    QVERIFY(!m_window->session());
    m_prompts->nextSaveFile = path("mine");
    auto *create = m_window->findChild<QAbstractButton *>(QStringLiteral("createWorkspace"));
    QTest::mouseClick(create, Qt::LeftButton);
    QVERIFY(m_window->session());
    QVERIFY(QFile::exists(path("mine.pscope")));
    QCOMPARE(m_window->session()->pool()->size(), std::size_t { 0 });
    m_window->closeWorkspace();
    QVERIFY(!m_window->session());
    QVERIFY(!QFile::exists(path("mine.pscope-wal")));
}

void TestMainWindow::makesWorkspacesInItsLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_prompts->nextSaveFile = path("meins.pscope");
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("createWorkspace")), Qt::LeftButton);
    QVERIFY(m_window->session());
    const std::shared_ptr<const Schema> schema = m_window->session()->schema();
    QCOMPARE(schema->find(QStringLiteral("employees"))->label, QStringLiteral("Beschäftigte"));
    QCOMPARE(schema->vocabulary(QStringLiteral("regions"))->labelOf(QStringLiteral("AT")),
             QStringLiteral("Österreich"));
}

void TestMainWindow::railAndKeysChangeThePage()
{
    openSample();
    const Page *overview = m_window->currentPage();
    QVERIFY(overview);
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("rail1")), Qt::LeftButton);
    QVERIFY(qobject_cast<PartnersPage *>(m_window->currentPage()));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), overview);
}

void TestMainWindow::keysGoOnInThePage()
{
    openSample();
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_2));
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("partnersTable"));
    QCOMPARE(m_window->focusWidget(), table);
    QVERIFY2(!table->currentIndex().isValid(), "coming to a page picks nobody");
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(table->currentIndex().isValid());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_1));
    QVERIFY2(!qobject_cast<QComboBox *>(m_window->focusWidget()), "an arrow would measure with another profile");
    // Who goes along the rail by its own keys stays there.
    auto *rail =
        m_window->findChild<QAbstractButton *>(QStringLiteral("rail%1").arg(static_cast<int>(PageId::Partners)));
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QVERIFY(m_window->focusWidget()->objectName().startsWith(QStringLiteral("rail")));
}

/// A field that nobody left yet, in a window that goes.
void TestMainWindow::whatWasTypedIsKeptOnClosing()
{
    openSample();
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_2));
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("partnersTable"));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_F2);
    auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Renamed on the way out"));
    m_window->close();
    m_window.reset();
    const auto session = Session::open(path("w.pscope"), OpenMode::ReadOnly);
    QVERIFY(session.has_value());
    bool found = false;
    for (std::size_t row = 0; row < (*session)->pool()->size(); ++row)
        found = found || (*session)->pool()->name(row) == QStringLiteral("Renamed on the way out");
    QVERIFY(found);
}

void TestMainWindow::paletteFindsACompany()
{
    openSample();
    const QString name = m_window->session()->pool()->name(3);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>(QStringLiteral("commandPalette"));
    QTRY_VERIFY(palette->isVisible());
    auto *search = palette->findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
    QTest::keyClicks(search, name);
    QVERIFY(palette->findChild<QListWidget *>(QStringLiteral("paletteList"))->count() >= 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!palette->isVisible());
    QVERIFY(qobject_cast<PartnerPage *>(m_window->currentPage()));
}

void TestMainWindow::undoAndRedoAreNamed()
{
    openSample();
    Session *session = m_window->session();
    const PartnerId partner = session->pool()->id(0);
    const Value before = session->pool()->value(0, QStringLiteral("employees"));
    QVERIFY(session->edit(QStringLiteral("Change employees"), [&](Edit &edit) {
        return edit.setFact(partner, QStringLiteral("employees"), { Value(4711.0), session->ownEvidence() });
    }));
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("undo"));
    auto *redo = m_window->findChild<QAction *>(QStringLiteral("redo"));
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(QStringLiteral("Change employees")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session->pool()->value(0, QStringLiteral("employees")), before);
    QVERIFY(redo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(session->pool()->value(0, QStringLiteral("employees")), Value(4711.0));
}

void TestMainWindow::droppedListBecomesAnImport()
{
    openSample();
    const std::size_t before = m_window->session()->pool()->size();
    drop(writeList(path("fair.csv")));
    QVERIFY(qobject_cast<ImportPage *>(m_window->currentPage()));
    auto *import = m_window->currentPage()->findChild<QAbstractButton *>(QStringLiteral("importApply"));
    QVERIFY(import);
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(m_window->session()->pool()->size(), before + 2);
    m_window->findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QCOMPARE(m_window->session()->pool()->size(), before);
}

void TestMainWindow::copiedCellsBecomeAnImport()
{
    openSample();
    const std::size_t before = m_window->session()->pool()->size();
    QGuiApplication::clipboard()->setText(QStringLiteral("just a word"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!qobject_cast<ImportPage *>(m_window->currentPage()));
    // As a spreadsheet copies: a cell with a line end or quotes stands in quotes.
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Name\tCountry\tEmployees\n\"Tarnwick\n\"\"Data\"\"\"\tDE\t40\nOldmoor, IT\tFR\t12\n"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *page = qobject_cast<ImportPage *>(m_window->currentPage());
    QVERIFY(page);
    auto *import = page->findChild<QAbstractButton *>(QStringLiteral("importApply"));
    QTRY_VERIFY(import->isEnabled());
    QCOMPARE(page->currentPlan()->fileName, QStringLiteral("Clipboard.tsv"));
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(m_window->session()->pool()->size(), before + 2);
    QCOMPARE(m_window->session()->pool()->rowsNamed(QStringLiteral("Oldmoor, IT")).size(), std::size_t { 1 });
    QCOMPARE(m_window->session()->pool()->rowsNamed(QStringLiteral("Tarnwick\n\"Data\"")).size(), std::size_t { 1 });
}

void TestMainWindow::droppedListWithoutWorkspaceAsksForOne()
{
    m_prompts->nextSaveFile = path("fair.pscope");
    drop(writeList(path("fair.csv")));
    QVERIFY(m_window->session());
    QVERIFY(qobject_cast<ImportPage *>(m_window->currentPage()));
}

void TestMainWindow::foreignFileIsRefusedInPlace()
{
    m_window->openWorkspace(writeList(path("list.pscope")));
    QVERIFY(!m_window->session());
    QVERIFY(!message().isEmpty());
}

void TestMainWindow::secondProgramIsOfferedReading()
{
    QVERIFY(QFile::copy(m_sample, path("w.pscope")));
    const auto first = Session::open(path("w.pscope"), OpenMode::ReadWrite);
    QVERIFY(first.has_value());
    m_window->openWorkspace(path("w.pscope"));
    QVERIFY(!m_window->session());
    QCOMPARE(m_prompts->asked.size(), 1);
    m_prompts->nextConfirm = true;
    m_window->openWorkspace(path("w.pscope"));
    QVERIFY(m_window->session());
    QVERIFY(m_window->session()->isReadOnly());
}

/// What counts as large goes by the size of the file; behind its pages a database may have anything.
void TestMainWindow::largeWorkspaceIsOpenedBesideTheWindow()
{
    QVERIFY(QFile::copy(m_sample, path("w.pscope")));
    QVERIFY(QFile::resize(path("w.pscope"), 64 << 20));
    m_window->openWorkspace(path("w.pscope"));
    QVERIFY(!m_window->session());
    QTRY_VERIFY(m_window->session());
    QCOMPARE(m_window->session()->pool()->size(), 80u);
    QVERIFY(m_window->currentPage());
    // Another program has it: asked as for a small one, and opened for reading beside the window too.
    m_window->closeWorkspace();
    const auto first = Session::open(path("w.pscope"), OpenMode::ReadWrite);
    QVERIFY(first.has_value());
    m_prompts->nextConfirm = true;
    m_window->openWorkspace(path("w.pscope"));
    QTRY_VERIFY(m_window->session());
    QVERIFY(m_window->session()->isReadOnly());
}

void TestMainWindow::paperIsChosenAndKept()
{
    auto *letter = m_window->findChild<QAction *>(QStringLiteral("paper_letter"));
    auto *a4 = m_window->findChild<QAction *>(QStringLiteral("paper_a4"));
    QVERIFY(letter && a4 && a4->isChecked());
    letter->trigger();
    QVERIFY(letter->isChecked() && !a4->isChecked());
    QCOMPARE(m_settings->get(setting::Paper), QStringLiteral("letter"));
}

void TestMainWindow::savedFilesGetTheEndingOfTheirKind()
{
    const QString csv = QStringLiteral("CSV files (*.csv)");
    const QString book = QStringLiteral("Excel workbook (*.xlsx)");
    const QString both = csv + QStringLiteral(";;") + book;
    const auto ending = [&](const char *path, const QString &kind) {
        return withEndingOf(QString::fromLatin1(path), kind, both);
    };
    QCOMPARE(ending("/a/Partners.csv", book), QStringLiteral("/a/Partners.xlsx")); // the proposal, another kind
    QCOMPARE(ending("/a/Partners", book), QStringLiteral("/a/Partners.xlsx"));
    QCOMPARE(ending("/a/Partners", csv), QStringLiteral("/a/Partners.csv"));
    QCOMPARE(ending("/a/typed.XLSX", csv), QStringLiteral("/a/typed.XLSX")); // the name says what is wanted
    QCOMPARE(ending("", book), QString());
    QCOMPARE(withEndingOf(QStringLiteral("/a/free"), csv, csv), QStringLiteral("/a/free")); // nothing to choose
}

void TestMainWindow::recentWorkspacesAreRemembered()
{
    openSample();
    QCOMPARE(m_settings->get(setting::RecentWorkspaces).value(0), path("w.pscope"));
}

void TestMainWindow::savesACopyWithoutPeople()
{
    openSample();
    QVERIFY(!m_window->session()->contacts()->isEmpty());
    m_prompts->nextSaveFile = path("copy.pscope");
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Save a copy without people…"))
            action->trigger();
    }
    const auto copy = Session::open(path("copy.pscope"), OpenMode::ReadOnly);
    QVERIFY(copy.has_value());
    QVERIFY((*copy)->contacts()->isEmpty());
    QCOMPARE((*copy)->pool()->size(), m_window->session()->pool()->size());
}

void TestMainWindow::freshSampleHasNothingToUndo()
{
    openSample();
    const auto *undo = m_window->findChild<QAction *>(QStringLiteral("undo"));
    QVERIFY(!undo->isEnabled());
    const auto profiles = m_window->session()->profiles().size();
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(m_window->session()->profiles().size(), profiles);
    const auto journal = m_window->session()->journal(10);
    QVERIFY(journal.has_value());
    QVERIFY(!journal->isEmpty()); // its history can still be read
}

void TestMainWindow::measuringProfileIsKept()
{
    openSample();
    m_window->openPage(PageId::Overview);
    QComboBox *combo = nullptr;
    for (QComboBox *candidate : m_window->currentPage()->findChildren<QComboBox *>(QStringLiteral("measuringProfile")))
        combo = candidate;
    QVERIFY(combo);
    const ProfileId before = m_window->session()->measuringProfile();
    combo->setFocus();
    QTest::keyClick(combo, combo->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
    const ProfileId chosen = m_window->session()->measuringProfile();
    QVERIFY(chosen != before);
    const QString undo = m_window->session()->undoName();
    QVERIFY2(undo.isEmpty(), qPrintable(undo)); // a view, not an edit
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_settings, std::make_unique<FakePrompts>());
    m_window->openWorkspace(path("w.pscope"));
    QCOMPARE(m_window->session()->measuringProfile(), chosen);
}

/// Parts of pages are found by their names, the one that lies furthest down as well.
void TestMainWindow::paletteGoesToAPartOfAPage()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>(QStringLiteral("commandPalette"));
    QTRY_VERIFY(palette->isVisible());
    auto *search = palette->findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
    QTest::keyClicks(search, QStringLiteral("topsis"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!palette->isVisible());
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("fitPage"));
    auto *lenses = m_window->currentPage()->findChild<QWidget *>(QStringLiteral("fitLenses"));
    QTRY_VERIFY(!lenses->visibleRegion().isEmpty());
}

void TestMainWindow::paletteFollowsItsHits()
{
    openSample();
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *palette = m_window->findChild<CommandPalette *>(QStringLiteral("commandPalette"));
    QTRY_VERIFY(palette->isVisible());
    auto *search = palette->findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
    auto *list = palette->findChild<QListWidget *>(QStringLiteral("paletteList"));
    const int whole = palette->height();
    QTest::keyClicks(search, QStringLiteral("coverage"));
    QVERIFY(list->count() >= 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Coverage")); // the kind stands apart
    QVERIFY(palette->height() < whole);
    QTest::keyClicks(search, QStringLiteral(" of nothing at all"));
    QCOMPARE(list->count(), 0);
    QVERIFY(palette->findChild<QWidget *>(QStringLiteral("paletteNothing"))->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    palette->hide();
}

void TestMainWindow::messagesLeaveThePageInPlace()
{
    openSample();
    const QWidget *page = m_window->currentPage();
    const QRect before(page->mapTo(m_window.get(), QPoint()), page->size());
    m_window->showMessage(MessageKind::Done, QStringLiteral("Something was done."), QStringLiteral("Undo"), [] {});
    const auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messageBar"));
    QVERIFY(bar->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(QRect(page->mapTo(m_window.get(), QPoint()), page->size()), before);
    const QRect shown(bar->mapTo(m_window.get(), QPoint()), bar->size());
    QVERIFY(before.contains(shown));
    QVERIFY(shown.top() > before.center().y());
    m_window->resize(m_window->width() - 200, m_window->height() - 100);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(QRect(bar->mapTo(m_window.get(), QPoint()), bar->size())));
    QTest::mouseClick(bar->findChild<QAbstractButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::readOnlyWorkspaceSaysWhyNothingCanBeWritten()
{
    QVERIFY(QFile::copy(m_sample, path("r.pscope")));
    auto session = Session::open(path("r.pscope"), OpenMode::ReadOnly);
    QVERIFY(session.has_value());
    m_window->showSession(std::move(*session));
    const auto refuses = [&](const char *name) {
        for (QWidget *control : m_window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (control->isEnabled() || !control->toolTip().contains(QStringLiteral("open for reading")))
                return false;
        }
        return !m_window->findChildren<QWidget *>(QString::fromLatin1(name)).isEmpty();
    };
    m_window->openPage(PageId::Partners);
    m_window->openPartner(m_window->session()->pool()->id(0));
    for (const char *name :
         { "newPartner", "newFirstPartner", "importPartners", "addToShortlist", "addPerson", "addEngagement",
           "entryGrade", "newProfile", "importProfile", "newShortlist", "renameShortlist", "removeShortlist", "approve",
           "decline", "removeCandidate", "candidateStatus" })
        QVERIFY2(refuses(name), name);
    // Unknown facts of the company in the panel cannot be entered.
    const auto enter = QRegularExpression(QStringLiteral("^enter_"));
    for (std::size_t row = 0; m_window->findChildren<QWidget *>(enter).isEmpty() && row < 80; ++row)
        m_window->openPartner(m_window->session()->pool()->id(row));
    QVERIFY(!m_window->findChildren<QWidget *>(enter).isEmpty());
    for (const QWidget *control : m_window->findChildren<QWidget *>(enter)) {
        QVERIFY(!control->isEnabled());
        QVERIFY(!control->toolTip().isEmpty());
    }
    m_window->openPage(PageId::Fit);
    auto *table = m_window->currentPage()->findChild<QTableView *>(QStringLiteral("rankingTable"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 2)).center());
    QVERIFY(refuses("shortlistFromSelection"));
    QVERIFY(refuses("applyCuts"));
}

void TestMainWindow::fitsIntoASmallWindow()
{
    openSample();
    m_window->resize(1024, 700);
    for (int page = 0; page < 7; ++page) {
        m_window->openPage(static_cast<PageId>(page));
        QCoreApplication::processEvents();
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(page)));
        QCOMPARE(m_window->size(), QSize(1024, 700));
    }
    m_window->openPartner(m_window->session()->pool()->id(0));
    m_window->openProfile(m_window->session()->measuringProfile());
    QCoreApplication::processEvents();
    QVERIFY(m_window->minimumSizeHint().width() <= 1024);
    QVERIFY(m_window->minimumSizeHint().height() <= 700);
}

void TestMainWindow::opensWithinTheScreen()
{
    const QSize screen = m_window->screen()->availableGeometry().size();
    QVERIFY(screen.width() < MainWindow::UsualSize.width()); // else nothing is tested
    // No larger than the screen, but for what a page cannot do without.
    const QSize most = screen.expandedTo(m_window->minimumSizeHint());
    QVERIFY(m_window->width() <= most.width() && m_window->height() <= most.height());
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
