#include "program.h"

#include <csignal>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// A window that is asked to end leaves the workspace as one file, as closing it does.
class TestEndsignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneFile_data();
    void leavesOneFile();
};

void TestEndsignals::leavesOneFile_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the desktop ends") << SIGTERM;
    QTest::newRow("Ctrl+C in a terminal") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void TestEndsignals::leavesOneFile()
{
    QFETCH(int, number);
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    QCOMPARE(desk.files(), QStringList(u"w.pscope"_s));
    QTemporaryDir home; // settings and caches of its own
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &folder : { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s })
        variables.insert(folder, home.path());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PARTNERSCOPE_PROGRAM), { desk.path(u"w.pscope"_s) });
    QVERIFY(process.waitForStarted());
    // Open: the lock of whoever may write lies beside it.
    QTRY_VERIFY_WITH_TIMEOUT(desk.files().contains(u"w.pscope.lock"_s), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(desk.files(), QStringList(u"w.pscope"_s));
    QVERIFY(isSound(desk, u"w.pscope"_s));
}

QTEST_GUILESS_MAIN(TestEndsignals)
#include "tst_endsignals.moc"
