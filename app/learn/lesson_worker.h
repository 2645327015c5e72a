// What of a lesson is worked out next to the window: the run of the plant that it begins with, fits and estimates.
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "core/lessons/solving.h"

#include <QObject>

#include <string>
#include <vector>

namespace titer::app {

class LessonWork;

// [gui]
class LessonWorker : public QObject {
    Q_OBJECT

public:
    LessonWorker(Document& document, LessonWork& work);

    // Where a check compares with it: started() follows.
    void runStart();
    // The work has what is found, and the document a step of undo where numbers were fitted.
    void fit(const std::vector<std::string>& paths, const std::string& file);
    void estimate(const std::string& estimator, const std::string& file);
    bool isWorking() const { return m_task.isRunning(Performing); }
    // It ends early.
    void interrupt() { m_task.interrupt(Performing); }
    // Nothing of it is taken any more.
    void stop() { m_task.stop(Performing); }
    void stopAll();
    // Why the last of them came to nothing; empty where it came to something.
    const QString& fault() const { return m_fault; }
    void setFault(const QString& fault) { m_fault = fault; }

signals:
    void changed(); // isWorking(), fault()
    void started();
    void failed(const QString& sentence); // the run of the start plant

private:
    enum Subject { StartRun, Performing };
    void perform(const lessons::Act& act, const QString& text, const std::vector<std::string>& paths);
    void take(const base::Done& done, const lessons::Work& work, const QString& text,
              const std::vector<std::string>& paths);

    Document& m_document;
    LessonWork& m_work;
    QString m_fault;
    BackgroundTask m_task;
};

} // namespace titer::app
