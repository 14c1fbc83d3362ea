#include "session/latesttask.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>

using namespace partnerscope;

/// Work on a thread of its own: the newest wins, nothing queues up, nobody is left behind.
class LatestTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesOnTheOwnersThread();
    void onlyTheNewestIsDone();
    void cancelledResultIsDropped();
    void destructionWaits();
};

void LatestTaskTest::resultArrivesOnTheOwnersThread()
{
    LatestTask task;
    const std::thread::id here = std::this_thread::get_id();
    std::atomic<bool> wasElsewhere = false;
    int result = 0;
    task.run([&]() -> LatestTask::Deliver {
        wasElsewhere = std::this_thread::get_id() != here;
        return [&] { result = std::this_thread::get_id() == here ? 7 : -1; };
    });
    QVERIFY(task.isBusy());
    QTRY_COMPARE(result, 7);
    QVERIFY(wasElsewhere);
    QVERIFY(!task.isBusy());
}

void LatestTaskTest::onlyTheNewestIsDone()
{
    std::binary_semaphore begun(0);
    std::binary_semaphore gate(0);
    std::atomic<int> done = 0;
    QList<int> delivered;
    LatestTask task;
    task.run([&]() -> LatestTask::Deliver {
        begun.release();
        gate.acquire();
        ++done;
        return [&] { delivered << 0; };
    });
    begun.acquire();
    for (int i = 1; i <= 50; ++i) {
        task.run([&, i]() -> LatestTask::Deliver {
            ++done;
            return [&, i] { delivered << i; };
        });
    }
    gate.release();
    QTRY_COMPARE(delivered, QList<int> { 50 });
    QCOMPARE(done.load(), 2); // the one under way and the last one
}

void LatestTaskTest::cancelledResultIsDropped()
{
    std::binary_semaphore gate(0);
    bool wasDelivered = false;
    bool isNextDelivered = false;
    LatestTask task;
    task.run([&]() -> LatestTask::Deliver {
        gate.acquire();
        return [&] { wasDelivered = true; };
    });
    task.cancel();
    QVERIFY(!task.isBusy());
    gate.release();
    task.run([&]() -> LatestTask::Deliver { return [&] { isNextDelivered = true; }; });
    QTRY_VERIFY(isNextDelivered);
    QVERIFY(!wasDelivered);
}

void LatestTaskTest::destructionWaits()
{
    const auto held = std::make_shared<int>(1);
    std::binary_semaphore begun(0);
    std::atomic<bool> ended = false;
    bool wasDelivered = false;
    {
        LatestTask task;
        task.run([&, held]() -> LatestTask::Deliver {
            begun.release();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            ended = true;
            return [&] { wasDelivered = true; };
        });
        begun.acquire();
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!wasDelivered);
    QCOMPARE(held.use_count(), 1L);
}

QTEST_GUILESS_MAIN(LatestTaskTest)

#include "tst_latesttask.moc"
