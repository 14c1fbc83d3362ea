#include "testworkspace.h"
#include "ui/shell/windowprompts.h"

#include <QApplication>
#include <QDialog>
#include <QFileSystemModel>
#include <QTimer>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace partnerscope;

namespace {
/// Whether another process is kept from writing to a file by a lock. Locks of one's own process never show: a child
/// asks.
bool isLocked(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(!asked ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}
} // namespace

/// Whoever opens and closes a file loses all locks of its process on it, and with them the database under the open
/// workspace its own.
class TestFileLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileDialogsKeepTheWorkspaceLocked_data();
    void fileDialogsKeepTheWorkspaceLocked();

private:
    /// Closes the next dialog once it has looked at every file of the folder.
    void closeWhenListed(const QString &folder);
};

void TestFileLocks::closeWhenListed(const QString &folder)
{
    QTimer::singleShot(0, this, [this, folder] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *files = dialog ? dialog->findChild<QFileSystemModel *>() : nullptr;
        if (!files)
            return closeWhenListed(folder);
        connect(files, &QFileSystemModel::directoryLoaded, dialog, [dialog, folder](const QString &path) {
            if (path == folder)
                dialog->reject();
        });
        files->setRootPath(folder);
        if (files->rowCount(files->index(folder)) > 0)
            dialog->reject(); // the dialog began there
    });
}

void TestFileLocks::fileDialogsKeepTheWorkspaceLocked_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("open a file") << 0;
    QTest::newRow("save a file") << 1;
    QTest::newRow("choose a folder") << 2;
}

void TestFileLocks::fileDialogsKeepTheWorkspaceLocked()
{
    QFETCH(int, kind);
    TestWorkspace workspace;
    workspace.addPartner(QStringLiteral("Ahead"));
    const QString path = workspace.file(QStringLiteral("test.pscope"));
    QVERIFY(isLocked(path));
    QWidget window;
    WindowPrompts prompts(&window);
    closeWhenListed(QFileInfo(path).absolutePath());
    if (kind == 0)
        QVERIFY(prompts.openFile(QStringLiteral("Open"), {}).isEmpty());
    else if (kind == 1)
        QVERIFY(prompts.saveFile(QStringLiteral("Save"), workspace.file(QStringLiteral("out.csv")), {}).isEmpty());
    else
        QVERIFY(prompts.openFolder(QStringLiteral("Folder")).isEmpty());
    QVERIFY(isLocked(path));
}

QTEST_MAIN(TestFileLocks)
#include "tst_filelocks.moc"
