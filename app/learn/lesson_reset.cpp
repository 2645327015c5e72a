// The lesson restarted, and the work brought back by undo: the plant is a step of the document, and with it go
// studies, recordings, alarms, boards and what the learner found.
#include "app/learn/lesson_state.h"
#include "app/session/workbench.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

namespace titer::app {

class LessonSession::ResetStep : public QUndoCommand {
public:
    ResetStep(LessonSession& session, State before, State after)
        : m_session(&session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override
    {
        if (m_session && m_session->isOpen()) m_session->put(m_after);
    }
    void undo() override
    {
        if (m_session && m_session->isOpen()) m_session->put(m_before);
    }

private:
    QPointer<LessonSession> m_session;
    State m_before, m_after;
};

LessonSession::State LessonSession::state() const
{
    State now{m_progress, m_run, m_work.fits, m_work.estimates, learnerStudies(m_context.bench.studies()), {}, {}, {}};
    for (const DataRecording& one : m_context.bench.recordings().list())
        now.recordings.push_back({one.settings, one.entry.name});
    now.alarms = learnerAlarms(m_context.bench.definitions());
    now.boards = m_context.bench.boards().boards();
    return now;
}

LessonSession::State LessonSession::begunState() const
{
    State begun;
    begun.progress = m_progress;
    begun.progress.answers.clear();
    begun.progress.question.clear();
    for (lessons::StepProgress& step : begun.progress.steps) {
        step.passed = false;
        step.found.clear();
    }
    begun.studies = m_lesson->studies;
    return begun;
}

// What was counted since stays counted.
void LessonSession::takeProgress(lessons::Progress progress)
{
    progress.attempts = m_progress.attempts;
    progress.seconds = m_progress.seconds;
    for (lessons::StepProgress& step : progress.steps) {
        const lessons::StepProgress& now = m_progress.step(step.id);
        step.hints = std::max(step.hints, now.hints);
        step.revealed = step.revealed || now.revealed;
    }
    m_progress = std::move(progress);
    m_work.answers = m_progress.answers;
}

void LessonSession::put(const State& state)
{
    Workbench& bench = m_context.bench;
    std::vector<int> gone;
    for (const DataRecording& one : bench.recordings().list())
        if (std::ranges::find(state.recordings, State::Recording{one.settings, one.entry.name}) ==
            state.recordings.end())
            gone.push_back(one.key);
    for (const int key : gone) bench.recordings().remove(key);
    for (const State::Recording& one : state.recordings) bench.recordings().add(one.settings, one.name);
    const QString text = tr("Reset lesson");
    for (const alarm::Definition& one : learnerAlarms(bench.definitions()))
        if (std::ranges::find(state.alarms, one) == state.alarms.end())
            (void)bench.definitions().remove(one.id, text.toStdString());
    for (const alarm::Definition& one : state.alarms) {
        const DefinedAlarm* there = bench.definitions().find(one.id);
        if (!there || there->definition != one) (void)bench.definitions().keep(one, text.toStdString());
    }
    bench.boards().putBack(state.boards, text);
    for (const studies::Study& one : state.studies) bench.studies().change(one, text);
    takeProgress(state.progress);
    m_work.fits = state.fits;
    m_work.estimates = state.estimates;
    m_run = state.run;
    m_work.run = m_run ? learnerRun(*m_run) : nullptr;
    m_counted = nullptr;
    m_found.assign(m_lesson->steps.size(), {});
    keep();
    emit worked();
    move();
}

void LessonSession::reset()
{
    if (!isOpen()) return;
    m_working.stop(Performing);
    m_context.runs.stop();
    State before = state(), after = begunState();
    QUndoStack& stack = *m_context.document.undoStack();
    stack.beginMacro(tr("Reset lesson"));
    m_context.document.apply(m_lesson->start, tr("Reset lesson"));
    stack.push(new ResetStep(*this, std::move(before), std::move(after)));
    stack.endMacro();
}

} // namespace titer::app
