// Work in the background, one piece after the other, and what comes of it reported in the window.
//
//   task.start([=](const std::stop_token& stop, const BackgroundTask::Report& report) {
//       report([=] { a part, shown in the window });
//       return [=] { the end, shown in the window };
//   });
//
// Pieces may be about several subjects (numbers of whoever asks): the newest about one takes the place of those before it, of which
// nothing is reported any more. Each piece runs, also one that was stopped before its turn came: what only reads looks at `stop` first.
//
// Threads are those of one pool, which has as many as there are tasks with something to do: none waits for another, and one that waits for
// nothing has none.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace titer::app {

// [gui] Who lets go of it waits for what is under way, which is stopped; what has not begun does not begin.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Reported = std::function<void()>;              // runs in the window
    using Report = std::function<void(const Reported&)>; // [worker]
    using Work = std::function<Reported(const std::stop_token&, const Report&)>;

    explicit BackgroundTask(QThread::Priority priority = QThread::InheritPriority);
    ~BackgroundTask() override;

    // Instead of what was asked for about this subject.
    void start(const Work& work, int subject = 0);
    // Behind it; all of it is reported.
    void add(const Work& work, int subject = 0);
    // Nothing about it is reported any more.
    void stop(int subject = 0);
    void stopAll();
    // It ends early, and its end is reported.
    void interrupt(int subject = 0);
    bool isRunning(int subject = 0) const { return m_asked.contains(subject); }

    // Before the program ends: all tasks that there are, and whether nothing is under way any more within `msec`.
    static void interruptAll();
    static bool waitForAll(int msec);
    // While there is one, no piece begins but of tasks that pass gates. For tests, which see so what there is while work is under way,
    // however fast it is.
    class Gate {
    public:
        Gate();
        ~Gate();
        Gate(const Gate&) = delete;
        Gate& operator=(const Gate&) = delete;
    };
    // The window waits for what it does.
    void passGates();

private:
    // What was asked for about a subject and has not ended.
    struct Asked {
        int number = 0; // never twice
        int pieces = 0;
        std::stop_source stop = {};
    };
    class Line;
    void inWindow(int subject, int number, const Reported& reported);

    std::map<int, Asked> m_asked;
    int m_number = 0;
    std::shared_ptr<Line> m_line; // [any]
};

} // namespace titer::app
