#include "session/importjob.h"
#include "session/sampleworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// Jobs with real threads: the result arrives, a cancel changes nothing, a job may go while it runs.
class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsInTheBackground();
    void editsWaitForTheImport();
    void readingGoesOnDuringAnImport();
    void cancelLeavesTheWorkspaceAsItWas();
    void jobMayGoWhileItRuns();
    void unusableFileIsAnError();

private:
    [[nodiscard]] std::shared_ptr<const ImportPlan> plan(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestJobs::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = createWorkspace(m_folder->filePath(QStringLiteral("w.pscope")));
    QVERIFY(made.has_value());
    m_session = std::move(*made);
}

std::shared_ptr<const ImportPlan> TestJobs::plan(int rows)
{
    const QString path = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write("name,country,employees\n");
    for (int i = 0; i < rows; ++i)
        file.write(QByteArray("Company ") + QByteArray::number(i) + ",DE," + QByteArray::number(i % 500) + "\n");
    file.close();
    PlanImportJob job(*m_session, path, {});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(30000) || !job.result())
        return nullptr;
    return *job.result();
}

void TestJobs::importsInTheBackground()
{
    const auto ready = plan(3000);
    QVERIFY(ready);
    ImportJob job(*m_session, ready);
    QSignalSpy finished(&job, &Job::finished);
    QSignalSpy progressed(&job, &Job::progressed);
    job.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(job.result().has_value());
    QCOMPARE(m_session->pool()->size(), std::size_t { 3000 });
    QVERIFY(!m_session->isBusy());
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->pool()->size(), std::size_t { 0 });
}

void TestJobs::editsWaitForTheImport()
{
    const auto ready = plan(20);
    ImportJob job(*m_session, ready);
    QVERIFY(m_session->isBusy());
    const Result<> edited = m_session->edit(QStringLiteral("Nothing"), [](Edit &) -> Result<> { return {}; });
    QCOMPARE(edited.error().code, ErrorCode::Conflict);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(m_session->edit(QStringLiteral("Nothing"), [](Edit &) -> Result<> { return {}; }).has_value());
}

void TestJobs::readingGoesOnDuringAnImport()
{
    PartnerId known;
    QVERIFY(m_session->edit(QStringLiteral("Add"), [&](Edit &edit) -> Result<> {
        const Result<PartnerId> added = edit.addPartner(QStringLiteral("Known"), {});
        known = added.value_or(PartnerId {});
        return added ? Result<>() : Result<>(added.failure());
    }));
    const auto ready = plan(20000);
    ImportJob job(*m_session, ready);
    QSignalSpy finished(&job, &Job::finished);
    QVERIFY(m_session->isBusy());
    QVERIFY(m_session->partner(known)); // before the first row is written
    job.start();
    int readings = 0;
    while (finished.isEmpty()) {
        const Result<Partner> partner = m_session->partner(known);
        QVERIFY2(partner, partner ? "" : qPrintable(partner.error().message));
        QCOMPARE(partner->name(), QStringLiteral("Known"));
        QVERIFY(m_session->contacts(known));
        QVERIFY(m_session->journal(5));
        ++readings;
        QCoreApplication::processEvents();
    }
    QVERIFY(readings > 0);
    QVERIFY(job.result().has_value());
    QVERIFY(m_session->partner(known));
    QCOMPARE(m_session->pool()->size(), std::size_t { 20001 });
    QVERIFY(m_session->close());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("w.pscope-wal"))));
}

void TestJobs::cancelLeavesTheWorkspaceAsItWas()
{
    const auto ready = plan(20000);
    ImportJob job(*m_session, ready);
    QSignalSpy finished(&job, &Job::finished);
    job.cancel();
    job.start();
    QVERIFY(finished.wait(30000));
    QCOMPARE(job.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(m_session->pool()->size(), std::size_t { 0 });
    QVERIFY(m_session->undoName().isEmpty());
}

void TestJobs::jobMayGoWhileItRuns()
{
    const auto ready = plan(20000);
    {
        ImportJob job(*m_session, ready);
        job.start();
    }
    QVERIFY(!m_session->isBusy());
    // Whether it came through in time or not: all of it or nothing, and the session knows which.
    const std::size_t size = m_session->pool()->size();
    QVERIFY2(size == 0 || size == 20000, qPrintable(QString::number(size)));
    QVERIFY(m_session->close());
    const auto again = Session::open(m_folder->filePath(QStringLiteral("w.pscope")), OpenMode::ReadOnly);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->pool()->size(), size);
}

void TestJobs::unusableFileIsAnError()
{
    PlanImportJob job(*m_session, m_folder->filePath(QStringLiteral("missing.csv")), {});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(!job.result());
    QVERIFY(!job.result().error().message.isEmpty());
}

QTEST_MAIN(TestJobs)

#include "tst_jobs.moc"
