// Work on a thread of its own: what is reported of it, and that it ends with its owner.
#include "app/common/background_task.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

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
};

void BackgroundTaskTest::reportsPartsAndTheEndInTheWindow()
{
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
    BackgroundTask task(QStringLiteral("test"));
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
        auto task = std::make_unique<BackgroundTask>(QStringLiteral("test"));
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

TITER_TEST(BackgroundTaskTest)

} // namespace tst_background_task

#include "tst_background_task.moc"
