// The pool, and the pieces of a task in a line.
#include "app/common/background_task.h"

#include <QThreadPool>

#include <atomic>
#include <limits>
#include <set>
#include <utility>

namespace titer::app {

namespace {

QThreadPool& pool()
{
    static QThreadPool threads;
    // A task may wait for what a person does, so that a number of threads that is all in use would hold up the others.
    threads.setMaxThreadCount(std::numeric_limits<int>::max());
    return threads;
}

std::set<BackgroundTask*>& tasks()
{
    static std::set<BackgroundTask*> all;
    return all;
}

// Odd while the gate is shut; another number wakes those that wait at it.
std::atomic<int>& gate()
{
    static std::atomic<int> turns = 0;
    return turns;
}

void turnGate(int by)
{
    gate() += by;
    gate().notify_all();
}

} // namespace

// Pieces from the window to one thread at a time: that which finds something where nothing was takes one after the other, until there is
// none. A piece is let go of by the one that takes the next.
class BackgroundTask::Line {
public:
    explicit Line(QThread::Priority priority)
        : m_priority(priority)
    {
    }
    ~Line()
    {
        while (m_first) delete std::exchange(m_first, m_first->next);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    // [gui]
    static void add(const std::shared_ptr<Line>& line, std::function<void()> act)
    {
        auto* piece = new Piece{std::move(act), nullptr};
        line->m_last->next = piece;
        line->m_last = piece;
        if (line->m_open.fetch_add(1) == 0) pool().start([line] { line->work(); });
    }
    // [gui]
    void passGates()
    {
        m_passes = true;
        turnGate(2);
    }
    // [gui] What has not begun is left out.
    void end()
    {
        m_ended = true;
        passGates();
        for (int open = m_open; open != 0; open = m_open) m_open.wait(open);
    }

private:
    struct Piece {
        std::function<void()> act;
        std::atomic<Piece*> next; // there before it is counted
    };

    // [worker]
    void work()
    {
        if (m_priority != QThread::InheritPriority) QThread::currentThread()->setPriority(m_priority);
        do {
            delete std::exchange(m_first, m_first->next);
            for (int turns = gate(); turns % 2 != 0 && !m_passes; turns = gate()) gate().wait(turns);
            if (!m_ended) m_first->act();
            m_first->act = {};
        } while (m_open.fetch_sub(1) > 1);
        m_open.notify_all();
        if (m_priority != QThread::InheritPriority) QThread::currentThread()->setPriority(QThread::NormalPriority);
    }

    const QThread::Priority m_priority;
    Piece* m_first = new Piece{{}, nullptr}; // [worker] that was done last
    Piece* m_last = m_first;                 // [gui]
    std::atomic<int> m_open = 0;             // pieces that are not done
    std::atomic<bool> m_passes = false, m_ended = false;
};

BackgroundTask::BackgroundTask(QThread::Priority priority)
    : m_line(std::make_shared<Line>(priority))
{
    tasks().insert(this);
}

BackgroundTask::~BackgroundTask()
{
    tasks().erase(this);
    stopAll();
    m_line->end();
}

void BackgroundTask::start(const Work& work, int subject)
{
    stop(subject);
    add(work, subject);
}

void BackgroundTask::add(const Work& work, int subject)
{
    Asked& asked = m_asked[subject];
    if (asked.pieces == 0) asked.number = ++m_number;
    if (asked.stop.stop_requested()) asked.stop = {}; // those before it alone end early
    ++asked.pieces;
    Line::add(m_line, [this, work, subject, number = asked.number, stop = asked.stop.get_token()] {
        const Reported last =
            work(stop, [this, subject, number](const Reported& reported) { inWindow(subject, number, reported); });
        inWindow(subject, number, [this, subject, last] {
            if (--m_asked[subject].pieces == 0) m_asked.erase(subject);
            last();
        });
    });
}

void BackgroundTask::inWindow(int subject, int number, const Reported& reported)
{
    const auto unlessStopped = [this, subject, number, reported] {
        const auto asked = m_asked.find(subject);
        if (asked != m_asked.end() && asked->second.number == number) reported();
    };
    QMetaObject::invokeMethod(this, unlessStopped, Qt::QueuedConnection);
}

void BackgroundTask::stop(int subject)
{
    interrupt(subject);
    m_asked.erase(subject);
}

void BackgroundTask::stopAll()
{
    for (auto& [subject, asked] : m_asked) asked.stop.request_stop();
    m_asked.clear();
}

void BackgroundTask::interrupt(int subject)
{
    if (const auto asked = m_asked.find(subject); asked != m_asked.end()) asked->second.stop.request_stop();
}

void BackgroundTask::interruptAll()
{
    for (BackgroundTask* task : tasks())
        for (auto& [subject, asked] : task->m_asked) asked.stop.request_stop();
}

bool BackgroundTask::waitForAll(int msec)
{
    return pool().waitForDone(msec);
}

void BackgroundTask::passGates()
{
    m_line->passGates();
}

BackgroundTask::Gate::Gate()
{
    turnGate(1);
}

BackgroundTask::Gate::~Gate()
{
    turnGate(1);
}

} // namespace titer::app

#include "app/common/moc_background_task.cpp"
