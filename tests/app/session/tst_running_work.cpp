// The list of what is under way: jobs that are kept with what was asked for and what came of it, shown once they take a while, and stopped.
#include "app/session/running_work.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <cmath>

namespace tst_running_work {

using namespace titer;
using app::RunningWork;

namespace {

// Counts down from the order; that of a negative one does not end by itself.
using Countdown = app::JobOf<int, int>;
void count(const int& from, const Countdown::Pass& pass, const std::stop_token& stop)
{
    for (int i = from; i > 0; --i) pass(i);
    while (from < 0 && !stop.stop_requested()) QThread::msleep(1);
}

} // namespace

class RunningWorkTest : public QObject {
    Q_OBJECT

private slots:
    void aJobKeepsWhatWasAskedAndWhatCame()
    {
        Countdown job(count);
        QSignalSpy begun(&job, &app::BackgroundJob::begun), changed(&job, &app::BackgroundJob::changed);
        QVERIFY(!job.order() && !job.isRunning() && !job.isDone());
        job.start(3, {9});
        QVERIFY(job.isRunning() && begun.size() == 1);
        QCOMPARE(job.order(), std::optional<int>(3));
        QTRY_VERIFY(job.isDone());
        QVERIFY(!job.isRunning());
        QCOMPARE(job.parts(), std::vector<int>({9, 3, 2, 1}));
        QCOMPARE(changed.size(), 5); // begun, three parts, ended
        // The next takes the place of what is on its way.
        job.start(-1);
        QVERIFY(!job.isDone() && job.parts().empty());
        job.start(2);
        QTRY_VERIFY(job.isDone());
        QCOMPARE(job.parts(), std::vector<int>({2, 1}));
        job.start(-1);
        job.stop();
        QVERIFY(!job.isRunning() && !job.isDone());
        QCOMPARE(job.order(), std::optional<int>(-1));
        job.clear();
        QVERIFY(!job.order());
    }

    void whatTakesAWhileIsListedAndStopped()
    {
        Countdown job(count), own(count);
        RunningWork running;
        running.add(QStringLiteral("job"), QStringLiteral("page"), job, [] { return QStringLiteral("Countdown"); });
        running.add({.id = QStringLiteral("own"),
                     .page = QStringLiteral("page"),
                     .isRunning = [&own] { return own.isRunning(); },
                     .words = [] { return QStringLiteral("By itself"); },
                     .stop = [&own] { own.stop(); },
                     .byItself = true},
                    &own, &app::BackgroundJob::begun);
        job.start(-1);
        own.start(-1);
        QVERIFY(running.isEmpty());
        QTRY_COMPARE(running.list().size(), 2);
        const RunningWork::Entry entry = running.list().first();
        QCOMPARE(entry.words, QStringLiteral("Countdown"));
        QVERIFY(std::isnan(entry.progress) && !entry.byItself && running.list().last().byItself);
        running.stop(QStringLiteral("job"));
        QVERIFY(!job.isRunning() && own.isRunning());
        QCOMPARE(running.list().size(), 1);
        own.stop();
        QTRY_VERIFY(running.isEmpty());
    }
};

TITER_TEST(RunningWorkTest)

} // namespace tst_running_work

#include "tst_running_work.moc"
