// The project as it stands, run in the background, so that checks can be picked by what they measure now.
//
//   measuring.start(state, lesson);       changed(); work(): without a run while isRunning()
#pragma once

#include "app/common/background_job.h"
#include "app/learn/editor/lesson_project.h"

namespace titer::app {

// [gui]
class ProjectMeasuring : public BackgroundJob {
public:
    // The plant is run again where it is another one than last time, or where that run was stopped.
    void start(const ProjectState& state, const lessons::Lesson& lesson);
    const lessons::Work& work() const { return m_work; }
    // Why there is no run; empty where there is one.
    const base::Errors& errors() const { return m_errors; }

private:
    lessons::Work m_work;
    base::Errors m_errors;
};

} // namespace titer::app
