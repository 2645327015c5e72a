// Work in the background: what is reported of it, that it ends with its owner, and that no task waits for another.
#include "app/common/background_task.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

namespace tst_background_task {

using titer::app::BackgroundTask;
using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

class BackgroundTaskTest : public QObject {
    Q_OBJECT

private slots:
    void reportsPartsAndTheEndInTheWindow();
    void theNewestTakesThePlaceOfThoseBefore();
    void whatIsAddedIsAllReportedInOrder();
    void subjectsDoNotStopEachOther();
    void ofWhatWasStoppedNothingIsReported();
    void whatIsInterruptedEndsEarlyAndReportsIt();
    void whatIsAddedToAnInterruptedOneGoesOn();
    void aPieceThatWasStoppedBeforeItsTurnRunsAllTheSame();
    void whoLetsGoWaitsForWhatIsUnderWay();
    void noTaskWaitsForAnother();
    void allCanBeAskedToEnd();
    void atTheGateAllWaitButWhatIsLetGo();
};

void BackgroundTaskTest::reportsPartsAndTheEndInTheWindow()
{
    BackgroundTask task;
    QStringList reported;
    const QThread* worker = nullptr;
    task.start([&](const std::stop_token&, const Report& report) -> Reported {
        worker = QThread::currentThread();
        report([&] { reported << QStringLiteral("part"); });
        return [&] {
            reported << QStringLiteral("end");
            QVERIFY(!task.isRunning());
            QCOMPARE(QThread::currentThread(), thread());
        };
    });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(reported, QStringList({QStringLiteral("part"), QStringLiteral("end")}));
    QVERIFY(worker && worker != thread());
}

void BackgroundTaskTest::theNewestTakesThePlaceOfThoseBefore()
{
    BackgroundTask task;
    QList<int> reported;
    for (int i = 0; i < 5; ++i)
        task.start([&reported, i](const std::stop_token&, const Report& report) -> Reported {
            report([&reported, i] { reported << i; });
            return [&reported, i] { reported << 10 + i; };
        });
    QTRY_COMPARE(reported, QList<int>({4, 14}));
    QVERIFY(!task.isRunning());
}

void BackgroundTaskTest::whatIsAddedIsAllReportedInOrder()
{
    BackgroundTask task;
    QList<int> reported;
    for (int i = 0; i < 5; ++i)
        task.add([&, i](const std::stop_token&, const Report&) -> Reported {
            return [&, i] {
                reported << i;
                QCOMPARE(task.isRunning(), i < 4);
            };
        });
    QTRY_COMPARE(reported, QList<int>({0, 1, 2, 3, 4}));
}

void BackgroundTaskTest::subjectsDoNotStopEachOther()
{
    BackgroundTask task;
    QList<int> reported;
    const auto work = [&reported](int number) {
        return [&reported, number](const std::stop_token&, const Report&) -> Reported {
            return [&reported, number] { reported << number; };
        };
    };
    task.start(work(1), 1);
    task.start(work(2), 2);
    task.start(work(3), 1);
    QVERIFY(task.isRunning(1) && task.isRunning(2) && !task.isRunning());
    QTRY_COMPARE(reported, QList<int>({2, 3}));
    QVERIFY(!task.isRunning(1) && !task.isRunning(2));
}

void BackgroundTaskTest::ofWhatWasStoppedNothingIsReported()
{
    BackgroundTask task;
    bool reported = false, after = false;
    QSemaphore begun;
    task.start([&](const std::stop_token& stop, const Report& report) -> Reported {
        begun.release();
        while (!stop.stop_requested()) QThread::yieldCurrentThread();
        report([&] { reported = true; });
        return [&] { reported = true; };
    });
    begun.acquire();
    task.stop();
    QVERIFY(!task.isRunning());
    task.start([&](const std::stop_token&, const Report&) -> Reported { return [&] { after = true; }; }, 1);
    QTRY_VERIFY(after);
    QVERIFY(!reported);
}

void BackgroundTaskTest::whatIsInterruptedEndsEarlyAndReportsIt()
{
    BackgroundTask task;
    bool reported = false;
    task.start([&](const std::stop_token& stop, const Report&) -> Reported {
        while (!stop.stop_requested()) QThread::yieldCurrentThread();
        return [&] { reported = true; };
    });
    task.interrupt();
    QVERIFY(task.isRunning());
    QTRY_VERIFY(reported);
    QVERIFY(!task.isRunning());
}

void BackgroundTaskTest::whatIsAddedToAnInterruptedOneGoesOn()
{
    BackgroundTask task;
    QList<bool> stopped;
    const auto work = [&stopped](const std::stop_token& stop, const Report&) -> Reported {
        return [&stopped, was = stop.stop_requested()] { stopped << was; };
    };
    QSemaphore mayGoOn;
    task.add([&](const std::stop_token& stop, const Report& report) -> Reported {
        mayGoOn.acquire();
        return work(stop, report);
    });
    task.interrupt();
    task.add(work);
    mayGoOn.release();
    QTRY_COMPARE(stopped, QList<bool>({true, false}));
}

void BackgroundTaskTest::aPieceThatWasStoppedBeforeItsTurnRunsAllTheSame()
{
    BackgroundTask task;
    QSemaphore mayGoOn, ran;
    task.add([&](const std::stop_token&, const Report&) -> Reported {
        mayGoOn.acquire();
        return [] {};
    });
    task.add([&](const std::stop_token&, const Report&) -> Reported {
        ran.release();
        return [] {};
    });
    task.stop();
    mayGoOn.release();
    ran.acquire();
}

void BackgroundTaskTest::whoLetsGoWaitsForWhatIsUnderWay()
{
    for (int time = 0; time < 200; ++time) {
        std::atomic<bool> underWay{false}, reported{false};
        auto task = std::make_unique<BackgroundTask>();
        QSemaphore begun;
        task->start([&](const std::stop_token& stop, const Report& report) -> Reported {
            underWay = true;
            begun.release();
            while (!stop.stop_requested()) report([] {});
            underWay = false;
            return [&] { reported = true; };
        });
        // Let go of while the thread begins, too.
        if (time % 2 == 0) begun.acquire();
        task.reset();
        QVERIFY(!underWay);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!reported);
    }
}

// However many are held up by something else.
void BackgroundTaskTest::noTaskWaitsForAnother()
{
    QSemaphore mayGoOn, begun, after;
    std::vector<std::unique_ptr<BackgroundTask>> tasks;
    for (int i = 0; i < 64; ++i) {
        tasks.push_back(std::make_unique<BackgroundTask>());
        tasks.back()->add([&](const std::stop_token&, const Report&) -> Reported {
            begun.release();
            mayGoOn.acquire();
            return [] {};
        });
    }
    begun.acquire(64);
    BackgroundTask last;
    last.add([&](const std::stop_token&, const Report&) -> Reported {
        after.release();
        return [] {};
    });
    QVERIFY(after.tryAcquire(1, 10000));
    mayGoOn.release(64);
}

void BackgroundTaskTest::allCanBeAskedToEnd()
{
    BackgroundTask ends, refuses;
    std::atomic<bool> mayEnd{false};
    bool reported = false;
    ends.start([&](const std::stop_token& stop, const Report&) -> Reported {
        while (!stop.stop_requested()) QThread::yieldCurrentThread();
        return [&] { reported = true; };
    });
    refuses.start([&](const std::stop_token&, const Report&) -> Reported {
        while (!mayEnd) QThread::yieldCurrentThread();
        return [] {};
    });
    BackgroundTask::interruptAll();
    QVERIFY(!BackgroundTask::waitForAll(50));
    mayEnd = true;
    QVERIFY(BackgroundTask::waitForAll(10000));
    QTRY_VERIFY(reported);
}

void BackgroundTaskTest::atTheGateAllWaitButWhatIsLetGo()
{
    std::atomic<int> begun = 0;
    const BackgroundTask::Work work = [&](const std::stop_token&, const Report&) -> Reported {
        ++begun;
        return [] {};
    };
    BackgroundTask task, waitedFor;
    waitedFor.passGates();
    auto other = std::make_unique<BackgroundTask>();
    {
        const BackgroundTask::Gate gate;
        task.start(work);
        other->start(work);
        waitedFor.start(work);
        QTRY_VERIFY(!waitedFor.isRunning());
        QVERIFY(!BackgroundTask::waitForAll(20) && begun == 1 && task.isRunning());
        other.reset(); // who lets go of it does not wait for the gate
        QVERIFY(task.isRunning());
    }
    QTRY_VERIFY(!task.isRunning());
    QCOMPARE(begun, 2);
}

TITER_TEST(BackgroundTaskTest)

} // namespace tst_background_task

#include "tst_background_task.moc"
