#include "app/learn/lesson_worker.h"

#include "app/common/sentence.h"
#include "app/learn/lesson_work.h"

namespace titer::app {

LessonWorker::LessonWorker(Document& document, LessonWork& work)
    : m_document(document)
    , m_work(work)
{
    // The learner may have run the start plant meanwhile.
    connect(&work, &LessonWork::changed, this, [this] {
        if (m_work.now().start) m_task.stop(StartRun);
    });
}

void LessonWorker::runStart()
{
    if (!m_work.lesson()->needsStartRun()) return;
    m_task.start(
        [this, lesson = m_work.lesson(), given = m_work.material()](
            const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            lessons::Material material = *given;
            base::Errors errors;
            lessons::runStart(*lesson, material, errors, stop);
            if (stop.stop_requested()) return [] {};
            return [this, start = material.start, errors] {
                if (!errors.empty()) emit failed(sentence(errors.front()));
                m_work.setStart(start);
                emit started();
            };
        },
        StartRun);
}

void LessonWorker::fit(const std::vector<std::string>& paths, const std::string& file)
{
    perform(lessons::FitAct{paths, file}, tr("Fit to %1", "a recording").arg(QString::fromStdString(file)), paths);
}

void LessonWorker::estimate(const std::string& estimator, const std::string& file)
{
    perform(lessons::EstimateAct{estimator, file}, {}, {});
}

void LessonWorker::stopAll()
{
    m_task.stopAll();
    m_fault.clear();
}

void LessonWorker::perform(const lessons::Act& act, const QString& text, const std::vector<std::string>& paths)
{
    if (!m_work.lesson() || isWorking()) return;
    m_fault.clear();
    lessons::Work before = m_work.now();
    before.plant = m_document.flowsheet();
    m_task.start(
        [this, act, text, paths, lesson = m_work.lesson(), material = m_work.material(), before = std::move(before)](
            const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            lessons::Work after = before;
            const base::Done done = lessons::perform(act, *lesson, *material, after, stop);
            return [this, done, after, text, paths] { take(done, after, text, paths); };
        },
        Performing);
    emit changed();
}

// Of the plant only the numbers that were fitted: the learner may have gone on meanwhile.
void LessonWorker::take(const base::Done& done, const lessons::Work& work, const QString& text,
                        const std::vector<std::string>& paths)
{
    if (!done) {
        m_fault = sentence(done.error().what);
        return emit changed();
    }
    model::Flowsheet plant = m_document.flowsheet();
    for (const std::string& path : paths)
        if (const base::Json* value = model::findAtPath(work.plant, path)) (void)model::setAtPath(plant, path, *value);
    m_document.apply(std::move(plant), text);
    m_work.setFound(work.fits, work.estimates);
}

} // namespace titer::app

#include "app/learn/moc_lesson_worker.cpp"
