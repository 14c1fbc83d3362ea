#include "base/random.h"
#include "storefixture.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t BatchRows = 4000;

RowBatch names(std::size_t count)
{
    RowBatch batch;
    batch.origins = { evidence() };
    ColumnBuilder builder(AttributeType::Text, count);
    for (std::size_t i = 0; i < count; ++i)
        builder.appendText("A company with a longish name " + std::to_string(i));
    batch.columns.push_back({ u"name"_s, AttributeType::Text, builder.take(), {} });
    batch.rows.resize(count);
    return batch;
}

/// Runs `body` in a process of its own that ends without any of this one's clean-up.
template <typename Body>
pid_t inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    return child;
}

/// What a process does until it is killed: it opens the workspace and imports batch after batch.
void importForEver(const QString &path)
{
    const auto workspace = Workspace::open(path, OpenMode::ReadWrite, clockAt());
    if (!workspace)
        ::_exit(1);
    const RowBatch batch = names(BatchRows);
    for (;;) {
        if (!(*workspace)->edit(u"Import"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); }))
            ::_exit(2);
    }
}
} // namespace

/// A program that dies in the middle of an import loses that import and nothing else.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedDuringImport();
    void killedReaderSeesWhatWasCommitted();
    void fullDiskRollsBack();
};

void TestCrash::killedDuringImport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pscope"_s);
    VERIFY_OK(Workspace::create(path, smallSchema(), clockAt(), Random(1)));
    Random random(2026);
    std::size_t least = 0;
    for (int round = 0; round < 50; ++round) {
        const pid_t child = inChild([&] { importForEver(path); });
        std::this_thread::sleep_for(std::chrono::microseconds(2000 + static_cast<long>(random.below(60'000))));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));

        const auto workspace = Workspace::open(path, OpenMode::ReadWrite, clockAt());
        VERIFY_OK(workspace);
        const auto problems = (*workspace)->check();
        VERIFY_OK(problems);
        QCOMPARE(problems->size(), 0);
        const auto pool = (*workspace)->loadPool();
        VERIFY_OK(pool);
        const std::size_t companies = (*pool)->size();
        QCOMPARE(companies % BatchRows, std::size_t { 0 });
        QVERIFY(companies >= least);
        QCOMPARE((*workspace)->journal(100'000)->size(), static_cast<qsizetype>(companies / BatchRows));
        least = companies;
        if (companies > 20 * BatchRows) { // keep the rounds quick; what is undone has to stay undone, too
            while (!(*workspace)->undoName().isEmpty())
                VERIFY_OK((*workspace)->undo());
            VERIFY_OK((*workspace)->edit(u"Reset"_s, [](Edit &edit) {
                return edit.putTerm(u"regions"_s, { u"XX"_s, u"x"_s, {}, {}, true });
            }));
            VERIFY_OK((*workspace)->undo());
            VERIFY_OK((*workspace)->close());
            QVERIFY(QFile::remove(path));
            VERIFY_OK(Workspace::create(path, smallSchema(), clockAt(), Random(1)));
            least = 0;
        }
    }
    QCOMPARE(namesIn(folder.path()), QStringList { u"w.pscope"_s });
}

void TestCrash::killedReaderSeesWhatWasCommitted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pscope"_s);
    VERIFY_OK(Workspace::create(path, smallSchema(), clockAt(), Random(1)));
    const pid_t child = inChild([&] {
        auto workspace = Workspace::open(path, OpenMode::ReadWrite, clockAt());
        const RowBatch batch = names(10);
        const auto done = (*workspace)->edit(u"Import"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); });
        ::_exit(done ? 0 : 1); // leaves log and lock file behind, as a crash does
    });
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(QFile::exists(path + u"-wal"_s));
    const QByteArray before = bytesOf(path);
    {
        const auto reader = Workspace::open(path, OpenMode::ReadOnly, clockAt());
        VERIFY_OK(reader);
        QCOMPARE((*(*reader)->loadPool())->size(), std::size_t { 10 });
    }
    QCOMPARE(bytesOf(path), before);
    {
        const auto writer = Workspace::open(path, OpenMode::ReadWrite, clockAt());
        VERIFY_OK(writer);
        QCOMPARE((*(*writer)->loadPool())->size(), std::size_t { 10 });
    }
    QCOMPARE(namesIn(folder.path()), QStringList { u"w.pscope"_s });
}

void TestCrash::fullDiskRollsBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pscope"_s);
    VERIFY_OK(Workspace::create(path, smallSchema(), clockAt(), Random(1)));
    const QByteArray before = dump(path);
    const pid_t child = inChild([&] {
        auto workspace = Workspace::open(path, OpenMode::ReadWrite, clockAt());
        if (!workspace)
            ::_exit(1);
        // A limit on the size of files stands in for a full disk.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 3'000'000, 3'000'000 };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const RowBatch batch = names(1'500'000);
        const auto done = (*workspace)->edit(u"Import"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); });
        const bool told = !done && done.error().code == ErrorCode::Io && !done.error().message.isEmpty();
        const auto pool = (*workspace)->loadPool();
        const bool clean = pool && (*pool)->size() == 0 && (*workspace)->close();
        ::_exit(told && clean ? 0 : 2);
    });
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(dump(path), before);
    QCOMPARE(namesIn(folder.path()), QStringList { u"w.pscope"_s });
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
