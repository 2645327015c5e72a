// Long work that is under way, whatever page is looked at: one list, each with its progress and a stop.
//
//   running.add(id, page, job, words);       or another kind of work:
//   running.add({id, page, isRunning, words, stop, progress}, &session, &Session::changed);
//   running.list();          signal changed(): another list, or another progress
#pragma once

#include "app/common/background_job.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace titer::app {

// [gui]
class RunningWork : public QObject {
    Q_OBJECT

public:
    struct Kind {
        QString id;
        QString page; // where it is looked at
        std::function<bool()> isRunning;
        std::function<QString()> words; // what it is, in the language as it is then
        std::function<void()> stop;
        std::function<double()> progress = {}; // 0 to 1; without one it is not known
        bool byItself = false;                 // nobody asked for it, nor is asked when the window is closed
    };
    struct Entry {
        QString id, page, words;
        double progress = 0.0; // NaN: not known
        bool byItself = false;
    };
    // What is over sooner is not worth a word [ms].
    static constexpr int worthAWord = 400;

    explicit RunningWork(QObject* parent = nullptr);

    // `sender` emits the signal when the work begins.
    template <class Sender, class Signal> void add(Kind kind, const Sender* sender, Signal signal)
    {
        m_kinds.push_back({std::move(kind), {}});
        connect(sender, signal, this, &RunningWork::look);
    }
    // `words`: what it is while it runs.
    void add(const QString& id, const QString& page, BackgroundJob& job, const std::function<QString()>& words);

    QList<Entry> list() const;
    bool isEmpty() const { return m_shown == 0; }
    void stop(const QString& id);

signals:
    void changed();

private:
    struct One {
        Kind kind;
        QElapsedTimer since; // valid while it runs
        bool isShown() const { return since.isValid() && since.elapsed() >= worthAWord; }
    };
    void look();

    std::vector<One> m_kinds;
    int m_shown = 0;
    QTimer m_tick;
};

} // namespace titer::app
