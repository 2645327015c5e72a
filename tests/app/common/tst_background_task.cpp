// Work on a thread of its own: what is told of it, and that it ends with its owner.
#include "app/common/background_task.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

namespace tst_background_task {

using titer::app::BackgroundTask;
using Tell = BackgroundTask::Tell;
using Told = BackgroundTask::Told;

class BackgroundTaskTest : public QObject {
    Q_OBJECT

private slots:
    void tellsPartsAndTheEndInTheWindow();
    void theNewestTakesThePlaceOfThoseBefore();
    void whatIsAddedIsAllToldInOrder();
    void subjectsDoNotStopEachOther();
    void ofWhatWasStoppedNothingIsTold();
    void whatIsInterruptedEndsEarlyAndTellsIt();
    void whatIsAddedToAnInterruptedOneGoesOn();
    void aPieceThatWasStoppedBeforeItsTurnRunsAllTheSame();
    void whoLetsGoWaitsForWhatIsUnderWay();
};

void BackgroundTaskTest::tellsPartsAndTheEndInTheWindow()
{
    BackgroundTask task(QStringLiteral("test"));
    QStringList told;
    const QThread* worker = nullptr;
    task.start([&](const std::stop_token&, const Tell& tell) -> Told {
        worker = QThread::currentThread();
        tell([&] { told << QStringLiteral("part"); });
        return [&] {
            told << QStringLiteral("end");
            QVERIFY(!task.isRunning());
            QCOMPARE(QThread::currentThread(), thread());
        };
    });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(told, QStringList({QStringLiteral("part"), QStringLiteral("end")}));
    QVERIFY(worker && worker != thread());
}

void BackgroundTaskTest::theNewestTakesThePlaceOfThoseBefore()
{
    BackgroundTask task(QStringLiteral("test"));
    QList<int> told;
    for (int i = 0; i < 5; ++i)
        task.start([&told, i](const std::stop_token&, const Tell& tell) -> Told {
            tell([&told, i] { told << i; });
            return [&told, i] { told << 10 + i; };
        });
    QTRY_COMPARE(told, QList<int>({4, 14}));
    QVERIFY(!task.isRunning());
}

void BackgroundTaskTest::whatIsAddedIsAllToldInOrder()
{
    BackgroundTask task(QStringLiteral("test"));
    QList<int> told;
    for (int i = 0; i < 5; ++i)
        task.add([&, i](const std::stop_token&, const Tell&) -> Told {
            return [&, i] {
                told << i;
                QCOMPARE(task.isRunning(), i < 4);
            };
        });
    QTRY_COMPARE(told, QList<int>({0, 1, 2, 3, 4}));
}

void BackgroundTaskTest::subjectsDoNotStopEachOther()
{
    BackgroundTask task(QStringLiteral("test"));
    QList<int> told;
    const auto work = [&told](int number) {
        return [&told, number](const std::stop_token&, const Tell&) -> Told {
            return [&told, number] { told << number; };
        };
    };
    task.start(work(1), 1);
    task.start(work(2), 2);
    task.start(work(3), 1);
    QVERIFY(task.isRunning(1) && task.isRunning(2) && !task.isRunning());
    QTRY_COMPARE(told, QList<int>({2, 3}));
    QVERIFY(!task.isRunning(1) && !task.isRunning(2));
}

void BackgroundTaskTest::ofWhatWasStoppedNothingIsTold()
{
    BackgroundTask task(QStringLiteral("test"));
    bool told = false, after = false;
    QSemaphore begun;
    task.start([&](const std::stop_token& stop, const Tell& tell) -> Told {
        begun.release();
        while (!stop.stop_requested()) QThread::yieldCurrentThread();
        tell([&] { told = true; });
        return [&] { told = true; };
    });
    begun.acquire();
    task.stop();
    QVERIFY(!task.isRunning());
    task.start([&](const std::stop_token&, const Tell&) -> Told { return [&] { after = true; }; }, 1);
    QTRY_VERIFY(after);
    QVERIFY(!told);
}

void BackgroundTaskTest::whatIsInterruptedEndsEarlyAndTellsIt()
{
    BackgroundTask task(QStringLiteral("test"));
    bool told = false;
    task.start([&](const std::stop_token& stop, const Tell&) -> Told {
        while (!stop.stop_requested()) QThread::yieldCurrentThread();
        return [&] { told = true; };
    });
    task.interrupt();
    QVERIFY(task.isRunning());
    QTRY_VERIFY(told);
    QVERIFY(!task.isRunning());
}

void BackgroundTaskTest::whatIsAddedToAnInterruptedOneGoesOn()
{
    BackgroundTask task(QStringLiteral("test"));
    QList<bool> stopped;
    const auto work = [&stopped](const std::stop_token& stop, const Tell&) -> Told {
        return [&stopped, was = stop.stop_requested()] { stopped << was; };
    };
    QSemaphore mayGoOn;
    task.add([&](const std::stop_token& stop, const Tell& tell) -> Told {
        mayGoOn.acquire();
        return work(stop, tell);
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
    task.add([&](const std::stop_token&, const Tell&) -> Told {
        mayGoOn.acquire();
        return [] {};
    });
    task.add([&](const std::stop_token&, const Tell&) -> Told {
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
        std::atomic<bool> underWay{false}, told{false};
        auto task = std::make_unique<BackgroundTask>(QStringLiteral("test"));
        QSemaphore begun;
        task->start([&](const std::stop_token& stop, const Tell& tell) -> Told {
            underWay = true;
            begun.release();
            while (!stop.stop_requested()) tell([] {});
            underWay = false;
            return [&] { told = true; };
        });
        // Let go of while the thread begins, too.
        if (time % 2 == 0) begun.acquire();
        task.reset();
        QVERIFY(!underWay);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!told);
    }
}

TITER_TEST(BackgroundTaskTest)

} // namespace tst_background_task

#include "tst_background_task.moc"
