#include "program.h"
#include "store/workspace.h"

#include <sys/mount.h>
#include <unistd.h>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// What a command may touch: outputs whole or not at all, a workspace only where the command is done, other programs'
/// locks.
class TestCommandoutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputIsWholeOrNotThere();
    void outputNeverReplacesWhatIsRead();
    void standardOutputThatIsFull();
    void failedCommandsLeaveTheWorkspace();
    void anImportThatCannotBeReportedIsNotDone();
    void workspaceComesBeforeNames();
    void whileAnotherProgramWrites();
    void readOnlyPlaces();
    void fullDisk();
    void theLocaleChangesNothing();
};

namespace {
const QString File = QStringLiteral("w.pscope");

/// A workspace with two companies and an approved profile P that nothing has been scored with.
void makeWorkspace(const Desk &desk)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"list.csv"_s, "name,country,employees\nAcme,DE,10\nBolt,FR,60\n");
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"list.csv"_s }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

QList<QStringList> writingCalls(const QString &output)
{
    const QString profile = u"--profile"_s;
    return { { u"score"_s, File, profile, u"P"_s, u"--output"_s, output },
             { u"score"_s, File, profile, u"P"_s, u"--format"_s, u"json"_s, u"--output"_s, output },
             { u"coverage"_s, File, profile, u"P"_s, u"--rows"_s, u"country"_s, u"--columns"_s, u"regions_served"_s,
               u"--output"_s, output },
             { u"profile"_s, u"export"_s, File, profile, u"P"_s, u"--output"_s, output },
             { u"report"_s, File, profile, u"P"_s, u"--output"_s, output } };
}
} // namespace

void TestCommandoutput::outputIsWholeOrNotThere()
{
    const Desk desk;
    makeWorkspace(desk);
    const QByteArray before = desk.read(File);
    QVERIFY(QDir(desk.path({})).mkdir(u"dir"_s));
    const QStringList files = desk.files();
    for (const QString &output : { u"/dev/full"_s, u"dir"_s, u"no/such/folder/f"_s, u""_s }) {
        for (const QStringList &call : writingCalls(output)) {
            const Run run = desk.run(call);
            COMPARE_STATUS(run, 3);
            QVERIFY(run.out.isEmpty());
            QVERIFY(!run.err.isEmpty());
            QVERIFY(desk.read(File) == before); // no prior means kept either
        }
    }
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QCOMPARE(desk.files(), files);
    // A failed command leaves an older file.
    desk.write(u"old"_s, "old");
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"none"_s, u"--output"_s, u"old"_s }), 3);
    COMPARE_STATUS(desk.run({ u"explain"_s, File, u"--profile"_s, u"P"_s, u"--partner"_s, u"none"_s }), 3);
    COMPARE_STATUS(desk.run({ u"coverage"_s, File, u"--profile"_s, u"P"_s, u"--rows"_s, u"none"_s, u"--columns"_s,
                              u"country"_s, u"--output"_s, u"old"_s }),
                   3);
    QCOMPARE(desk.read(u"old"_s), QByteArray("old"));
    QVERIFY(desk.read(File) == before);
    // A device takes the result and stays what it is.
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"/dev/null"_s }), 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    const Run piped =
        desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"/dev/stdout"_s });
    COMPARE_STATUS(piped, 0);
    QVERIFY(piped.out.startsWith('{'));
    COMPARE_STATUS(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"old"_s }), 0);
    QVERIFY(desk.read(u"old"_s).startsWith("rank,partner,"));
}

void TestCommandoutput::outputNeverReplacesWhatIsRead()
{
    const Desk desk;
    makeWorkspace(desk);
    QVERIFY(QFile::link(desk.path(File), desk.path(u"link"_s)));
    const QByteArray before = desk.read(File);
    const QByteArray list = desk.read(u"list.csv"_s);
    for (const QString &output : { File, u"./w.pscope"_s, u"link"_s }) {
        for (const QStringList &call : writingCalls(output))
            COMPARE_STATUS(desk.run(call), 3);
    }
    desk.write(u"bad.csv"_s, "name,country\n,DE\nAcme,DE\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"bad.csv"_s, u"--rejected"_s, File }), 3);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"bad.csv"_s, u"--rejected"_s, u"bad.csv"_s }), 3);
    COMPARE_STATUS(desk.run({ u"import"_s, File, File }), 3);
    QCOMPARE(desk.read(u"list.csv"_s), list);
    QVERIFY(isSound(desk, File));
    QCOMPARE(readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out).size(), 3);
    QVERIFY(before.size() <= desk.read(File).size());
}

void TestCommandoutput::standardOutputThatIsFull()
{
    const Desk desk;
    makeWorkspace(desk);
    const QByteArray before = desk.read(File);
    const QString full = u"/dev/full"_s;
    const QString profile = u"--profile"_s;
    for (const QStringList &words :
         QList<QStringList> { { u"score"_s, File, profile, u"P"_s },
                              { u"explain"_s, File, profile, u"P"_s, u"--partner"_s, u"Acme"_s },
                              { u"profile"_s, u"list"_s, File },
                              { u"profile"_s, u"export"_s, File, profile, u"P"_s },
                              { u"profile"_s, u"templates"_s },
                              { u"check"_s, File },
                              { u"score"_s, u"--help"_s } }) {
        const Run run = desk.run(words, full);
        COMPARE_STATUS(run, 3);
        QVERIFY(run.err.contains("standard output"));
        QVERIFY(desk.read(File) == before);
    }
}

void TestCommandoutput::failedCommandsLeaveTheWorkspace()
{
    const Desk desk;
    makeWorkspace(desk);
    desk.write(u"header.csv"_s, "name,country\n");
    desk.write(u"nothing.csv"_s, "");
    desk.write(u"nameless.csv"_s, "colour,country\nred,DE\n");
    desk.write(u"map.json"_s, R"({"no such column": "country"})");
    desk.write(u"bad.json"_s, "{");
    desk.write(u"zero.json"_s, profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": 0")));
    const QByteArray before = desk.read(File);
    const QStringList files = desk.files();
    const QString import = u"import"_s;
    const QList<QStringList> calls {
        { import, File, u"missing.csv"_s },
        { import, File, u"header.csv"_s },
        { import, File, u"nothing.csv"_s },
        { import, File, u"nameless.csv"_s },
        { import, File, u"nameless.csv"_s, u"--new-attributes"_s },
        { import, File, u"."_s },
        { import, File, u"list.csv"_s, u"--mapping"_s, u"map.json"_s },
        { import, File, u"list.csv"_s, u"--mapping"_s, u"bad.json"_s },
        { import, File, u"list.csv"_s, u"--mapping"_s, u"missing.json"_s },
        { import, File, u"list.csv"_s, u"--encoding"_s, u"no such encoding"_s },
        { u"profile"_s, u"add"_s, File, u"missing.json"_s },
        { u"profile"_s, u"add"_s, File, u"bad.json"_s },
        { u"profile"_s, u"add"_s, File, u"zero.json"_s },
        { u"profile"_s, u"create"_s, File, u"--template"_s, u"none"_s },
        { u"new"_s, File },
    };
    for (const QStringList &words : calls) {
        const Run run = desk.run(words);
        COMPARE_STATUS(run, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(desk.read(File) == before, qPrintable(words.join(u' ')));
        QCOMPARE(desk.files(), files);
    }
    // A command that only looks leaves it too.
    COMPARE_STATUS(desk.run({ import, File, u"list.csv"_s, u"--dry-run"_s }), 0);
    QVERIFY(desk.read(File) == before);
}

void TestCommandoutput::anImportThatCannotBeReportedIsNotDone()
{
    const Desk desk;
    makeWorkspace(desk);
    desk.write(u"more.csv"_s, "name,country,employees\nCrux,US,30\n,US,1\n");
    const QByteArray before = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out;
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"more.csv"_s }, u"/dev/full"_s), 3);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"more.csv"_s, u"--rejected"_s, u"no/such/folder.csv"_s }), 3);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"more.csv"_s, u"--rejected"_s, u"/dev/full"_s }), 3);
    QCOMPARE(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out, before);
    QVERIFY(isSound(desk, File));
}

void TestCommandoutput::workspaceComesBeforeNames()
{
    const Desk desk;
    desk.write(u"text"_s, "no workspace");
    desk.write(u"p.json"_s, "{");
    for (const QString &workspace : { u"missing"_s, u"text"_s, u"."_s }) {
        const QList<QStringList> calls {
            { u"import"_s, workspace, u"missing.csv"_s },
            { u"profile"_s, u"list"_s, workspace },
            { u"profile"_s, u"add"_s, workspace, u"p.json"_s },
            { u"profile"_s, u"export"_s, workspace, u"--profile"_s, u"P"_s },
            { u"profile"_s, u"create"_s, workspace, u"--template"_s, u"none"_s },
            { u"score"_s, workspace, u"--profile"_s, u"P"_s, u"--output"_s, u"no/such/folder"_s },
            { u"explain"_s, workspace, u"--profile"_s, u"P"_s, u"--partner"_s, u"A"_s },
            { u"coverage"_s, workspace, u"--profile"_s, u"P"_s, u"--rows"_s, u"a"_s, u"--columns"_s, u"b"_s },
            { u"shortlist"_s, workspace, u"--profile"_s, u"P"_s, u"--top"_s, u"1"_s, u"--output"_s, u"a.csv"_s },
            { u"report"_s, workspace, u"--profile"_s, u"P"_s, u"--output"_s, u"a.pdf"_s },
            { u"check"_s, workspace, u"--profile"_s, u"P"_s }
        };
        for (const QStringList &words : calls) {
            const Run run = desk.run(words);
            QVERIFY2(run.status == 4, (words.join(u' ').toUtf8() + ": " + told(run)).constData());
            QVERIFY(run.out.isEmpty());
            QCOMPARE(desk.files(), QStringList({ u"p.json"_s, u"text"_s }));
        }
    }
}

void TestCommandoutput::whileAnotherProgramWrites()
{
    const Desk desk;
    makeWorkspace(desk);
    // This test is the other program; it has something written and not yet brought into the file.
    auto writer = Workspace::open(desk.path(File), OpenMode::ReadWrite, Clock());
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
    const auto added = (*writer)->edit(u"Add"_s, [](Edit &edit) -> Result<> {
        const Result<PartnerId> id = edit.addPartner(u"Crux"_s, {});
        return id ? Result<>() : Result<>(id.failure());
    });
    QVERIFY(added);
    const Run score = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    COMPARE_STATUS(score, 0);
    QCOMPARE(readCsv(score.out).size(), 4);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"list"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, u"P"_s }), 0);
    COMPARE_STATUS(desk.run({ u"explain"_s, File, u"--profile"_s, u"P"_s, u"--partner"_s, u"Crux"_s }), 0);
    QVERIFY(isSound(desk, File));
    COMPARE_STATUS(desk.run({ u"report"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"r.pdf"_s }), 0);
    for (const QStringList &words :
         QList<QStringList> { { u"import"_s, File, u"list.csv"_s },
                              { u"import"_s, File, u"missing.csv"_s },
                              { u"profile"_s, u"add"_s, File, u"p.json"_s },
                              { u"profile"_s, u"create"_s, File, u"--template"_s, u"agency"_s } }) {
        const Run run = desk.run(words);
        COMPARE_STATUS(run, 4);
        QVERIFY(run.out.isEmpty());
    }
    QVERIFY((*writer)->close());
    writer->reset();
    QCOMPARE(desk.files(), QStringList({ u"list.csv"_s, u"p.json"_s, u"r.pdf"_s, File }));
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"list.csv"_s }), 0);
    QCOMPARE(readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out).size(), 4);
}

void TestCommandoutput::readOnlyPlaces()
{
    if (::geteuid() != 0)
        QSKIP("needs a mount of its own, which only the superuser may make");
    const Desk desk;
    QVERIFY(QDir(desk.path({})).mkdir(u"place"_s));
    const QByteArray place = desk.path(u"place"_s).toUtf8();
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("mounting is not allowed here, and permissions do not bind the superuser");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    makeWorkspace(desk);
    QVERIFY(QFile::copy(desk.path(File), desk.path(u"place/w"_s)));
    QVERIFY(::mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    const QString w = u"place/w"_s;
    const QByteArray before = desk.read(w);
    const Run score = desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s });
    COMPARE_STATUS(score, 0);
    QCOMPARE(readCsv(score.out).size(), 3);
    QVERIFY(isSound(desk, w));
    COMPARE_STATUS(desk.run({ u"import"_s, w, u"list.csv"_s }), 4);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, w, u"p.json"_s }), 4);
    COMPARE_STATUS(desk.run({ u"new"_s, u"place/x"_s }), 3);
    COMPARE_STATUS(desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s, u"--output"_s, u"place/s.csv"_s }), 3);
    QVERIFY(desk.read(w) == before);
    QCOMPARE(QDir(desk.path(u"place"_s)).entryList(QDir::Files), QStringList { u"w"_s });
}

void TestCommandoutput::fullDisk()
{
    if (::geteuid() != 0)
        QSKIP("needs a mount of its own, which only the superuser may make");
    const Desk desk;
    QVERIFY(QDir(desk.path({})).mkdir(u"place"_s));
    const QByteArray place = desk.path(u"place"_s).toUtf8();
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=1400k") != 0)
        QSKIP("mounting is not allowed here");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    makeWorkspace(desk);
    const QString w = u"place/w"_s;
    QVERIFY2(QFile::copy(desk.path(File), desk.path(w)), "the place is too small for the workspace");
    const QByteArray before = desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s }).out;
    QByteArray list = "name,country,employees\n";
    for (int i = 0; i < 20'000; ++i)
        list += "Company number " + QByteArray::number(i) + ",DE," + QByteArray::number(i) + '\n';
    desk.write(u"big.csv"_s, list);
    const Run import = desk.run({ u"import"_s, w, u"big.csv"_s });
    COMPARE_STATUS(import, 3);
    QVERIFY2(import.out.isEmpty() && import.err.contains("disk"), told(import).constData());
    QCOMPARE(QDir(desk.path(u"place"_s)).entryList(QDir::Files), QStringList { u"w"_s });
    QCOMPARE(desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s }).out, before);
    QVERIFY(isSound(desk, w));
    // Nothing left at all: outputs and new files fail whole.
    QFile filler(desk.path(u"place/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    COMPARE_STATUS(desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s, u"--output"_s, u"place/s.csv"_s }), 3);
    COMPARE_STATUS(desk.run({ u"new"_s, u"place/x"_s }), 3);
    COMPARE_STATUS(desk.run({ u"new"_s, u"place/y"_s, u"--sample"_s, u"--partners"_s, u"50"_s }), 3);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, w, u"p.json"_s }), 3);
    QCOMPARE(QDir(desk.path(u"place"_s)).entryList(QDir::Files), QStringList({ u"filler"_s, u"w"_s }));
    QCOMPARE(desk.run({ u"score"_s, w, u"--profile"_s, u"P"_s }).out, before);
}

void TestCommandoutput::theLocaleChangesNothing()
{
    const Desk desk;
    makeWorkspace(desk);
    const QMap<QString, QString> german { { u"LC_ALL"_s, u"de_DE.UTF-8"_s }, { u"LANGUAGE"_s, u"de"_s } };
    for (const char *call :
         { "explain w.pscope --profile P --partner Bolt", "score w.pscope --profile P", "check w.pscope",
           "stability w.pscope --profile P", "import w.pscope list.csv --dry-run" }) {
        const QStringList words = QString::fromLatin1(call).split(u' ');
        const Run plain = desk.run(words);
        QVERIFY2(!plain.out.isEmpty(), call);
        const Run abroad = desk.run(words, {}, german);
        QCOMPARE(abroad.out, plain.out);
        QCOMPARE(abroad.err, plain.err);
    }
}

QTEST_GUILESS_MAIN(TestCommandoutput)
#include "tst_commandoutput.moc"
