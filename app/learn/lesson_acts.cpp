// What a learner does in a step, and the lesson restarted: the plant is a step of the document, and with it go studies,
// recordings, alarms, boards and what the learner found.
#include "app/learn/lesson_session.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

namespace titer::app {

namespace {

class ResetStep : public QUndoCommand {
public:
    ResetStep(LessonSession& session, LessonState before, LessonState after)
        : m_session(&session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    // What was counted since stays counted.
    void put(LessonState state) const
    {
        if (!m_session || !m_session->isOpen()) return;
        keepCounts(state, m_session->state());
        m_session->put(state);
    }

    QPointer<LessonSession> m_session;
    LessonState m_before, m_after;
};

} // namespace

void LessonSession::setAnswer(const std::string& field, const QString& answer)
{
    const std::string text = answer.trimmed().toStdString();
    std::string& given = m_progress.now().answers[field];
    if (given == text) return;
    given = text;
    m_work.setAnswer(field, text);
    keep();
    evaluate();
}

void LessonSession::nextHint()
{
    if (!step()) return;
    int& hints = m_progress.now().step(step()->id).hints;
    hints = std::min(hints + 1, int(step()->hints.size()));
    keep();
    emit evaluated();
}

void LessonSession::reveal()
{
    if (!step()) return;
    m_progress.now().step(step()->id).revealed = true;
    keep();
    emit evaluated();
}

void LessonSession::showAll()
{
    if (!step()) return;
    m_progress.now().step(step()->id).hints = int(step()->hints.size());
    reveal();
}

void LessonSession::answerQuestion(const std::string& choice)
{
    if (!isOpen()) return;
    m_progress.now().question = choice;
    keep();
    emit evaluated();
}

void LessonSession::reset()
{
    if (!isOpen()) return;
    m_worker.stop();
    m_context.runs.stop();
    LessonState before = state(), after = begunState(*lesson(), before);
    QUndoStack& stack = *m_context.document.undoStack();
    stack.beginMacro(tr("Reset lesson"));
    m_context.document.apply(lesson()->start, tr("Reset lesson"));
    stack.push(new ResetStep(*this, std::move(before), std::move(after)));
    stack.endMacro();
}

void LessonSession::setCounted(bool counted)
{
    keep();
    m_progress.setCounted(counted);
}

LessonState LessonSession::state() const
{
    LessonState now;
    now.progress = progress();
    m_work.addTo(now);
    return now;
}

void LessonSession::put(const LessonState& state)
{
    m_work.put(state, tr("Reset lesson"));
    m_progress.now() = state.progress;
    m_found.assign(lesson()->steps.size(), {});
    keep();
    emit worked();
    goTo(firstOpenStep(*lesson(), progress()));
}

QStringList missingParts(const lessons::Lesson& lesson, const lessons::Step& step, const model::Flowsheet& plant)
{
    std::vector<std::string> paths = step.touches;
    for (const lessons::Pane& pane : step.panes)
        if (pane.kind == "form" || pane.kind == "fit") paths.insert(paths.end(), pane.of.begin(), pane.of.end());
    QStringList sentences;
    for (const std::string& path : paths) {
        if (!model::findAtPath(lesson.start, path) || model::findAtPath(plant, path)) continue;
        const QString words =
            LessonSession::tr("The plant has no “%1” any more, which this step is about. Undo brings it back; Reset "
                              "lesson starts again and keeps attempts and hints.")
                .arg(QString::fromStdString(path));
        if (!sentences.contains(words)) sentences.append(words);
    }
    return sentences;
}

} // namespace titer::app
