#include "app/learn/lesson_state.h"

#include "app/session/workbench.h"

#include <algorithm>

namespace titer::app {

LessonState begunState(const lessons::Lesson& lesson, const LessonState& now)
{
    LessonState begun;
    begun.progress = now.progress;
    begun.attemptRuns = now.attemptRuns;
    begun.progress.answers.clear();
    begun.progress.question.clear();
    for (lessons::StepProgress& step : begun.progress.steps) {
        step.passed = false;
        step.found.clear();
    }
    begun.studies = lesson.studies;
    return begun;
}

void keepCounts(LessonState& before, const LessonState& now)
{
    before.progress.attempts = now.progress.attempts;
    before.progress.seconds = now.progress.seconds;
    before.attemptRuns = now.attemptRuns;
    for (lessons::StepProgress& step : before.progress.steps)
        for (const lessons::StepProgress& counted : now.progress.steps) {
            if (counted.id != step.id) continue;
            step.hints = std::max(step.hints, counted.hints);
            step.revealed = step.revealed || counted.revealed;
        }
}

void takeBench(LessonState& state, Workbench& bench)
{
    state.studies = learnerStudies(bench.studies());
    for (const DataRecording& one : bench.recordings().list())
        state.recordings.push_back({one.settings, one.entry.name});
    state.alarms = learnerAlarms(bench.definitions());
    state.boards = bench.boards().boards();
}

void putOnBench(const LessonState& state, Workbench& bench, const QString& text)
{
    std::vector<int> gone;
    for (const DataRecording& one : bench.recordings().list())
        if (std::ranges::find(state.recordings, LessonState::Recording{one.settings, one.entry.name}) ==
            state.recordings.end())
            gone.push_back(one.key);
    for (const int key : gone) bench.recordings().remove(key);
    for (const LessonState::Recording& one : state.recordings) bench.recordings().add(one.settings, one.name);
    for (const alarm::Definition& one : learnerAlarms(bench.definitions()))
        if (std::ranges::find(state.alarms, one) == state.alarms.end())
            (void)bench.definitions().remove(one.id, text.toStdString());
    for (const alarm::Definition& one : state.alarms) {
        const DefinedAlarm* there = bench.definitions().find(one.id);
        if (!there || there->definition != one) (void)bench.definitions().keep(one, text.toStdString());
    }
    bench.boards().putBack(state.boards, text);
    for (const studies::Study& one : state.studies) bench.studies().change(one, text);
}

} // namespace titer::app
