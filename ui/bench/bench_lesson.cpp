#include "ui/bench/bench_lesson.h"

#include "ui/bench/bench_wait.h"
#include "ui/desktop/session.h"
#include "ui/pages/run/run_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace titer::bench {

namespace {

constexpr double loadTarget = 1.0, resetTarget = 1.0, checkTarget = 0.05; // [s]
constexpr int maxStepTime = 120000;                                       // [ms]

bool turnUntil(const std::function<bool()>& done)
{
    return waitUntil(done, 1, maxStepTime);
}

// Until `done`, and all of it is drawn [s]; a missed one is as long as anything.
double secondsUntil(window::MainWindow& window, const std::function<void()>& act, const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    act();
    if (!turnUntil(done)) return 1e9;
    QCoreApplication::processEvents();
    window.repaint();
    return double(clock.nsecsElapsed()) * 1e-9;
}

// A session with a folder of learners of its own.
struct LessonRoom {
    desktop::Session session{true};
    window::MainWindow window{session.work()};
    app::LessonSession& lessons = window.lessons();

    LessonRoom()
    {
        lessons.learner().setRoot(session.folder->filePath(QStringLiteral("learn")));
        window.resize(1920, 1080);
        window.show();
        window.pages().show(QStringLiteral("learn"));
        QCoreApplication::processEvents();
    }

    double load(const QString& lesson)
    {
        return secondsUntil(
            window, [&] { lessons.start(lesson, 4711); },
            [&] { return lessons.isOpen() && lessons.lesson()->id == lesson.toStdString(); });
    }
    // From the end of a run until the checks say what it came to [s].
    double check()
    {
        bool finished = false, evaluated = false;
        QElapsedTimer clock;
        const auto run = QObject::connect(&session.session, &app::RunSession::finished, &window, [&] {
            finished = true;
            clock.start();
        });
        double seconds = 1e9;
        const auto checks = QObject::connect(&lessons, &app::LessonSession::evaluated, &window, [&] {
            if (!finished || evaluated) return;
            evaluated = true;
            seconds = double(clock.nsecsElapsed()) * 1e-9;
        });
        window.pages().page<pages::RunPage>().startRun();
        turnUntil([&] { return evaluated; });
        QObject::disconnect(run);
        QObject::disconnect(checks);
        return seconds;
    }
    double reset()
    {
        model::Flowsheet other = session.document.flowsheet();
        other.note = "changed";
        session.document.apply(std::move(other), QStringLiteral("Change"));
        return secondsUntil(
            window, [&] { lessons.reset(); }, [&] { return session.document.flowsheet() == lessons.lesson()->start; });
    }
};

} // namespace

std::vector<base::Json> lessonFigures()
{
    LessonRoom room;
    double load = 0.0, reset = 0.0, check = 0.0;
    std::string slowest;
    for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
        const double took = room.load(QString::fromUtf8(one.id.data(), qsizetype(one.id.size())));
        if (took > load) slowest = one.id;
        load = std::max(load, took);
        reset = std::max(reset, room.reset());
        if (isQuick()) break;
    }
    room.load(QStringLiteral("feed-without-starving"));
    for (int i = 0; i < (isQuick() ? 1 : 10); ++i) check = std::max(check, room.check());
    return {figure("ui-lesson-load", load, loadTarget,
                   "longest of the lessons that come with Titer, from the click until its project is made, open and "
                   "drawn: " +
                       slowest),
            figure("ui-lesson-reset", reset, resetTarget,
                   "longest of these lessons, from the click until all of it is as it began and drawn"),
            figure("ui-lesson-check", check, checkTarget,
                   "longest of 10, from the end of a run of “feed-without-starving” until its checks are evaluated")};
}

} // namespace titer::bench
