#include "store/workspacefile.h"
#include "storefixture.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Result<> addCompany(Edit &edit)
{
    const auto id = edit.addPartner(u"Acme"_s, evidence());
    return id ? edit.setFact(*id, u"regions_served"_s, { QStringList {}, evidence() }) : Result<>(id.failure());
}

Result<> addPerson(Edit &edit)
{
    Contact contact;
    contact.partner = { 1 };
    contact.name = u"Zebulon Quartermain"_s;
    const auto id = edit.saveContact(contact);
    return id ? Result<>() : Result<>(id.failure());
}

/// Runs `body` in a process of its own; its result is the exit status.
template <typename Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
} // namespace

/// What is opened, what is refused with its bytes untouched, who may write, and what lies in the folder afterwards.
class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void refusesTruncated();
    void damagedPagesAreReported();
    void createLeavesExistingFilesAlone();
    void createRefusesBesideTheLogOfAnother();
    void secondWriterIsTold();
    void readersWorkBesideAWriter();
    void everyNameOfAFileMeetsTheSameLock();
    void readOnlyNeverWrites();
    void readOnlyFolderOpens();
    void otherProgramsCanReadTheTable();
    void savedCopyIsOneFile();
    void copyWithoutPeopleHoldsNone();
    void hazardsAreNamed();
    void oddNames();

private:
    [[nodiscard]] QString path(const QString &name = u"w.pscope"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->edit(u"Add"_s, addCompany));
}

void TestWorkspaceFile::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name,country\nAcme,DE\n");
    QTest::newRow("binary") << QByteArray(5000, '\xff');
    QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header without a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    QTemporaryDir folder;
    {
        const auto foreign = Database::open(folder.filePath(u"f"_s), Database::Access::Create);
        VERIFY_OK((*foreign)->execute("CREATE TABLE partner(id INTEGER PRIMARY KEY, name TEXT)"));
    }
    QTest::newRow("database of another program") << bytesOf(folder.filePath(u"f"_s));
    {
        const auto foreign = Database::open(folder.filePath(u"f"_s), Database::Access::ReadWrite);
        VERIFY_OK((*foreign)->execute("PRAGMA application_id = 1347639089"));
        VERIFY_OK((*foreign)->execute("PRAGMA user_version = 1"));
    }
    QTest::newRow("right mark, wrong tables") << bytesOf(folder.filePath(u"f"_s));
}

void TestWorkspaceFile::refusesWhatIsNoWorkspace()
{
    QFETCH(const QByteArray, bytes);
    write(path(u"x"_s), bytes);
    for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
        for (const QString &name : { path(u"x"_s), path(u"missing"_s), m_folder->path(), u"/dev/null"_s, QString() }) {
            const auto refused = Workspace::open(name, mode, clockAt());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotAWorkspace);
            QVERIFY(!refused.error().message.isEmpty());
        }
    }
    QCOMPARE(bytesOf(path(u"x"_s)), bytes);
    QCOMPARE(namesIn(m_folder->path()), (QStringList { u"w.pscope"_s, u"x"_s }));
}

void TestWorkspaceFile::refusesTruncated()
{
    const QByteArray whole = bytesOf(path());
    for (const qsizetype length : { qsizetype { 50 }, qsizetype { 100 }, qsizetype { 4096 }, whole.size() / 2,
                                    whole.size() - 4096, whole.size() - 1 }) {
        write(path(u"x"_s), whole.left(length));
        for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
            const auto refused = Workspace::open(path(u"x"_s), mode, clockAt());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotAWorkspace);
        }
        QCOMPARE(bytesOf(path(u"x"_s)), whole.left(length));
    }
}

void TestWorkspaceFile::damagedPagesAreReported()
{
    QByteArray bytes = bytesOf(path());
    for (qsizetype at = 4096; at < bytes.size(); at += 4096)
        bytes.replace(at, 64, QByteArray(64, '\xee'));
    write(path(u"x"_s), bytes);
    for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
        const auto refused = Workspace::open(path(u"x"_s), mode, clockAt());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAWorkspace);
    }
    QCOMPARE(bytesOf(path(u"x"_s)), bytes);
}

void TestWorkspaceFile::createRefusesBesideTheLogOfAnother()
{
    write(path(u"gone.pscope-wal"_s), QByteArray(64, 'x'));
    const auto refused = Workspace::create(path(u"gone.pscope"_s), smallSchema(), clockAt(), Random(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path(u"gone.pscope"_s)));
}

void TestWorkspaceFile::createLeavesExistingFilesAlone()
{
    const QByteArray before = bytesOf(path());
    const auto existing = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    QVERIFY(!existing);
    QCOMPARE(existing.error().code, ErrorCode::InvalidInput);
    QCOMPARE(bytesOf(path()), before);
    const auto nowhere = Workspace::create(path(u"no/where"_s), smallSchema(), clockAt(), Random(1));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::Io);
    Schema broken = smallSchema();
    broken.attributes.push_back(broken.attributes[1]);
    QCOMPARE(Workspace::create(path(u"x"_s), broken, clockAt(), Random(1)).error().code, ErrorCode::InvalidInput);
    broken.attributes = { attribute("website", AttributeType::Text) };
    QCOMPARE(Workspace::create(path(u"x"_s), broken, clockAt(), Random(1)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

void TestWorkspaceFile::secondWriterIsTold()
{
    {
        const auto first = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(first);
        const auto second = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(u"read-only"_s));
        const int other = inChild([&] {
            const auto refused = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
            return refused || refused.error().code != ErrorCode::Locked ? 1 : 0;
        });
        QCOMPARE(other, 0);
        VERIFY_OK((*first)->edit(u"Still working"_s, addCompany));
    }
    VERIFY_OK(Workspace::open(path(), OpenMode::ReadWrite, clockAt()));
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

void TestWorkspaceFile::readersWorkBesideAWriter()
{
    {
        const auto reader = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
        VERIFY_OK(reader);
        QCOMPARE((*(*reader)->loadPool())->size(), std::size_t { 1 });
        const auto writer = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->edit(u"Add"_s, addCompany));
        QCOMPARE((*(*reader)->loadPool())->size(), std::size_t { 2 });
        const int other = inChild([&] {
            const auto second = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
            const auto pool = second ? (*second)->loadPool() : Result<std::shared_ptr<const Pool>>(second.failure());
            return pool && (*pool)->size() == 2 ? 0 : 1;
        });
        QCOMPARE(other, 0);
        VERIFY_OK((*writer)->close());
        QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s }); // though the reader is still there
        QCOMPARE((*(*reader)->loadPool())->size(), std::size_t { 2 });
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

void TestWorkspaceFile::everyNameOfAFileMeetsTheSameLock()
{
    QVERIFY(QFile::link(path(), path(u"link"_s)));
    const auto first = Workspace::open(path(u"link"_s), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(first);
    QCOMPARE(Workspace::open(path(), OpenMode::ReadWrite, clockAt()).error().code, ErrorCode::Locked);
}

void TestWorkspaceFile::readOnlyNeverWrites()
{
    const QByteArray before = bytesOf(path());
    const auto reader = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
    VERIFY_OK(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE((*reader)->edit(u"Add"_s, addCompany).error().code, ErrorCode::ReadOnly);
    QCOMPARE((*reader)->undo().error().code, ErrorCode::ReadOnly);
    QCOMPARE((*reader)->undoName(), QString());
    VERIFY_OK((*reader)->partner({ 1 }));
    VERIFY_OK((*reader)->check());
    VERIFY_OK((*reader)->journal(10));
    VERIFY_OK((*reader)->close());
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

/// Checked as another user where the tests run as root, whom no permission stops.
void TestWorkspaceFile::readOnlyFolderOpens()
{
    // A crash in the folder before it was closed to writing: the newest company stands in the log alone.
    const int crash = inChild([&] {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        return workspace && (*workspace)->edit(u"Add"_s, addCompany) ? (::_exit(0), 0) : 1;
    });
    QCOMPARE(crash, 0);
    QVERIFY(QFile::remove(path(u"w.pscope.lock"_s)));
    QVERIFY(QFile::remove(path(u"w.pscope-shm"_s)));
    QVERIFY(hasContent(logPath(path())));
    const QByteArray before = bytesOf(path());
    for (const QString &name : namesIn(m_folder->path()))
        ::chmod(QFile::encodeName(path(name)).constData(), 0444);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    const int status = inChild([&] {
        if (::geteuid() == 0 && ::seteuid(65534) != 0)
            return 9;
        if (Workspace::open(path(), OpenMode::ReadWrite, clockAt()).has_value())
            return 1;
        const auto reader = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
        const auto pool = reader ? (*reader)->loadPool() : Result<std::shared_ptr<const Pool>>(reader.failure());
        return pool && (*pool)->size() == 2 ? 0 : 2;
    });
    const QStringList left = namesIn(m_folder->path());
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    QCOMPARE(status, 0);
    QCOMPARE(left, (QStringList { u"w.pscope"_s, u"w.pscope-wal"_s }));
    QCOMPARE(bytesOf(path()), before);
}

void TestWorkspaceFile::otherProgramsCanReadTheTable()
{
    {
        const auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->edit(u"Fill"_s, [](Edit &e) -> Result<> {
            for (Result<> done :
                 { e.setFact({ 1 }, u"regions_served"_s, { QStringList { u"DE"_s, u"FR"_s }, evidence() }),
                   e.setFact({ 1 }, u"annual_revenue"_s, { Money { 2.5, u"USD"_s }, evidence() }),
                   e.setFact({ 1 }, u"founded_on"_s, { QDate(1999, 12, 31), evidence() }),
                   e.setFact({ 1 }, u"deal_registration"_s, { true, evidence() }) }) {
                if (!done)
                    return done;
            }
            return addCompany(e);
        }));
        VERIFY_OK((*workspace)->edit(u"Remove"_s, [](Edit &e) {
            return e.addPartner(u"Gone"_s, evidence()) ? e.removePartner({ 3 }) : Result<>();
        }));
    }
    const auto database = Database::open(path(), Database::Access::ReadOnly);
    auto rows = (*database)->prepare("SELECT * FROM partner ORDER BY id");
    VERIFY_OK(rows->step());
    const Row first = rows->row();
    const Row expected { { "id", std::int64_t { 1 } },
                         { "name", "Acme" },
                         { "website", {} },
                         { "country", {} },
                         { "regions_served", "[\"DE\",\"FR\"]" },
                         { "employees", {} },
                         { "annual_revenue", 2.5 },
                         { "annual_revenue_currency", "USD" },
                         { "growth", {} },
                         { "density", {} },
                         { "founded_on", "1999-12-31" },
                         { "deal_registration", std::int64_t { 1 } },
                         { "collaboration", {} } };
    QVERIFY(first == expected);
    VERIFY_OK(rows->step());
    QCOMPARE(rows->text(4), u"[]"_s);
    QCOMPARE(*(*database)->readInteger("SELECT count(*) FROM partner"), 2);
    QCOMPARE(
        *(*database)->readInteger(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT IN (SELECT \"table\" FROM readme)"),
        0);
    QCOMPARE(*(*database)->readInteger(
                 "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE '%VIRTUAL%'"),
             0);
    QCOMPARE(
        *(*database)->readInteger("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT'"),
        0);
}

void TestWorkspaceFile::savedCopyIsOneFile()
{
    const auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->edit(u"Person"_s, addPerson));
    VERIFY_OK((*workspace)->saveCopy(path(u"copy"_s), true));
    QVERIFY(!(*workspace)->saveCopy(path(u"copy"_s), true));
    QCOMPARE(namesIn(m_folder->path()).filter(u"copy"_s), QStringList { u"copy"_s });
    const auto copy = Workspace::open(path(u"copy"_s), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(copy);
    QCOMPARE((*copy)->contacts()->size(), 1);
    QCOMPARE((*copy)->undoName(), u"Person"_s);
    QCOMPARE((*workspace)->saveCopy(path(u"no/where"_s), true).error().code, ErrorCode::Io);
}

void TestWorkspaceFile::copyWithoutPeopleHoldsNone()
{
    const auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->edit(u"Person"_s, addPerson));
    VERIFY_OK((*workspace)->saveCopy(path(u"copy"_s), false));
    QVERIFY(!bytesOf(path(u"copy"_s)).contains("Quartermain"));
    const auto copy = Workspace::open(path(u"copy"_s), OpenMode::ReadOnly, clockAt());
    VERIFY_OK(copy);
    QCOMPARE((*copy)->contacts()->size(), 0);
    QCOMPARE((*(*copy)->loadPool())->size(), std::size_t { 1 });
    QCOMPARE((*workspace)->contacts()->size(), 1);
}

void TestWorkspaceFile::hazardsAreNamed()
{
    QVERIFY(hazardOfFileSystem(0x6969).contains(u"NFS"_s));
    QVERIFY(!hazardOfFileSystem(0xff534d42).isEmpty());
    QVERIFY(hazardOfFileSystem(0xef53).isEmpty());
    for (const QString &folder : { u"/home/a/Dropbox/"_s, u"/home/a/OneDrive - Firm/x/"_s, u"/home/a/Nextcloud/"_s,
                                   u"/home/a/Google Drive/"_s })
        QVERIFY2(!hazardOfName(folder).isEmpty(), qPrintable(folder));
    QVERIFY(hazardOfName(u"/home/a/Dropboxes/"_s).isEmpty());
    QDir(m_folder->path()).mkpath(u"Dropbox/deep"_s);
    {
        auto workspace = Workspace::create(path(u"Dropbox/deep/w"_s), smallSchema(), clockAt(), Random(1));
        VERIFY_OK(workspace);
        QVERIFY(!(*workspace)->folderHazard().isEmpty());
        VERIFY_OK((*workspace)->edit(u"Add"_s, addCompany));
        QVERIFY(!QFile::exists(path(u"Dropbox/deep/w-wal"_s)));
        VERIFY_OK((*workspace)->undo());
    }
    QCOMPARE(namesIn(path(u"Dropbox/deep"_s)), QStringList { u"w"_s });
}

void TestWorkspaceFile::oddNames()
{
    for (const QString &name : { u"a b?c#d%20.pscope"_s, u"ünï'\"🚀"_s, u"file:x"_s }) {
        VERIFY_OK(Workspace::create(path(name), smallSchema(), clockAt(), Random(1)));
        VERIFY_OK(Workspace::open(path(name), OpenMode::ReadOnly, clockAt()));
        VERIFY_OK(Workspace::open(path(name), OpenMode::ReadWrite, clockAt()));
        QVERIFY(QFile::remove(path(name)));
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
