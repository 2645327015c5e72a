// The project as it stands, run in the background, so that checks can be picked by what they measure now.
//
//   measuring.start(state, lesson);       changed(); work(): without a run while isRunning()
#pragma once

#include "app/common/background_task.h"
#include "app/learn/editor/lesson_project.h"

#include <QObject>

namespace titer::app {

// [gui]
class ProjectMeasuring : public QObject {
    Q_OBJECT

public:
    explicit ProjectMeasuring(QObject* parent = nullptr);

    // The plant is run again where it is another one than last time.
    void start(const ProjectState& state, const lessons::Lesson& lesson);
    bool isRunning() const { return m_task.isRunning(); }
    const lessons::Work& work() const { return m_work; }
    // Why there is no run; empty where there is one.
    const base::Errors& errors() const { return m_errors; }

signals:
    void changed();

private:
    lessons::Work m_work;
    base::Errors m_errors;
    BackgroundTask m_task;
};

} // namespace titer::app
