// Work on a thread of its own, one piece after the other, and what comes of it reported in the window.
//
//   task.start([=](const std::stop_token& stop, const BackgroundTask::Report& report) {
//       report([=] { a part, shown in the window });
//       return [=] { the end, shown in the window };
//   });
//
// Pieces may be about several subjects (numbers of whoever asks): the newest about one takes the place of those before it, of which
// nothing is reported any more. Each piece runs, also one that was stopped before its turn came: what only reads looks at `stop` first.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <map>
#include <stop_token>

namespace titer::app {

// [gui] Who lets go of it waits for what is under way, which is stopped.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Reported = std::function<void()>;              // runs in the window
    using Report = std::function<void(const Reported&)>; // [worker]
    using Work = std::function<Reported(const std::stop_token&, const Report&)>;

    explicit BackgroundTask(const QString& name, QObject* parent = nullptr,
                            QThread::Priority priority = QThread::InheritPriority);
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

private:
    // What was asked for about a subject and has not ended.
    struct Asked {
        int number = 0; // never twice
        int pieces = 0;
        std::stop_source stop = {};
    };
    void inWindow(int subject, int number, const Reported& reported);

    std::map<int, Asked> m_asked;
    int m_number = 0;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
};

} // namespace titer::app
