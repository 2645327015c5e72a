// What a learner does in a step.
#include "app/common/sentence.h"
#include "app/learn/lesson_session.h"
#include "core/lessons/work.h"

#include <algorithm>

namespace titer::app {

void LessonSession::setAnswer(const std::string& field, const QString& answer)
{
    const std::string text = answer.trimmed().toStdString();
    if (m_progress.answers[field] == text) return;
    m_progress.answers[field] = m_work.answers[field] = text;
    keep();
    evaluate();
}

void LessonSession::nextHint()
{
    if (!step()) return;
    int& hints = m_progress.step(step()->id).hints;
    hints = std::min(hints + 1, int(step()->hints.size()));
    keep();
    emit evaluated();
}

void LessonSession::reveal()
{
    if (!step()) return;
    m_progress.step(step()->id).revealed = true;
    keep();
    emit evaluated();
}

void LessonSession::answerQuestion(const std::string& choice)
{
    if (!isOpen()) return;
    m_progress.question = choice;
    keep();
    emit evaluated();
}

void LessonSession::bringBack(std::size_t attempt)
{
    if (attempt >= m_attemptRuns.size() || !m_attemptRuns[attempt]) return;
    m_run = m_attemptRuns[attempt];
    m_work.run = learnerRun(*m_run);
    m_context.document.apply(m_run->flowsheet, tr("Bring back attempt %1").arg(attempt + 1));
    emit worked();
    evaluate();
}

void LessonSession::fit(const std::vector<std::string>& paths, const std::string& file)
{
    perform(lessons::FitAct{paths, file}, tr("Fit to %1", "a recording").arg(QString::fromStdString(file)), paths);
}

void LessonSession::estimate(const std::string& estimator, const std::string& file)
{
    perform(lessons::EstimateAct{estimator, file}, {}, {});
}

void LessonSession::takeFit(const studies::PlantFit& fit)
{
    if (!isOpen()) return;
    std::vector<lessons::FittedNumber> fits = m_work.fits;
    lessons::takeFit(fit, fits);
    if (fits == m_work.fits) return;
    m_work.fits = std::move(fits);
    emit worked();
    evaluate();
}

void LessonSession::takeEstimates(const LiveSession& live)
{
    if (!isOpen()) return;
    std::vector<lessons::LearnerEstimate> estimates = m_work.estimates;
    for (lessons::LearnerEstimate& one : learnerEstimates(live)) {
        std::erase_if(estimates, [&](const lessons::LearnerEstimate& old) { return old.estimator == one.estimator; });
        estimates.push_back(std::move(one));
    }
    if (estimates == m_work.estimates) return;
    m_work.estimates = std::move(estimates);
    emit worked();
    evaluate();
}

void LessonSession::perform(const lessons::Act& act, const QString& text, const std::vector<std::string>& paths)
{
    if (!isOpen() || isWorking()) return;
    m_fault.clear();
    m_work.plant = m_context.document.flowsheet();
    m_working.start(
        [this, act, text, paths, lesson = m_lesson, material = m_material,
         work = m_work](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            lessons::Work after = work;
            const base::Done done = lessons::perform(act, *lesson, *material, after, stop);
            return [this, done, after, text, paths] { takeWork(done, after, text, paths); };
        },
        Performing);
    emit worked();
}

// Of the plant only the numbers that were fitted: the learner may have gone on meanwhile.
void LessonSession::takeWork(const base::Done& done, const lessons::Work& work, const QString& text,
                             const std::vector<std::string>& paths)
{
    if (!done) {
        m_fault = sentence(done.error().what);
        return emit worked();
    }
    m_work.fits = work.fits;
    m_work.estimates = work.estimates;
    model::Flowsheet plant = m_context.document.flowsheet();
    for (const std::string& path : paths)
        if (const base::Json* value = model::findAtPath(work.plant, path)) (void)model::setAtPath(plant, path, *value);
    m_context.document.apply(std::move(plant), text);
    emit worked();
    evaluate();
}

QStringList LessonSession::missing() const
{
    if (!step()) return {};
    std::vector<std::string> paths = step()->touches;
    for (const lessons::Pane& pane : step()->panes)
        if (pane.kind == "form" || pane.kind == "fit") paths.insert(paths.end(), pane.of.begin(), pane.of.end());
    QStringList sentences;
    for (const std::string& path : paths) {
        if (!model::findAtPath(m_lesson->start, path) || model::findAtPath(m_context.document.flowsheet(), path))
            continue;
        const QString words = tr("The plant has no “%1” any more, which this step is about. Undo brings it back; Reset "
                                 "lesson starts again and keeps attempts and hints.")
                                  .arg(QString::fromStdString(path));
        if (!sentences.contains(words)) sentences.append(words);
    }
    return sentences;
}

} // namespace titer::app
