#include "app/learn/editor/lesson_trial.h"

namespace titer::app {

using lessons::Lesson;

LessonTrial::Result tryLesson(const base::Json& json, std::uint64_t seed, const std::stop_token& stop)
{
    LessonTrial::Result result{.lesson = json, .read = {}, .outcome = {}, .errors = {}};
    const auto lesson = std::make_shared<const Lesson>(lessons::readLesson(json.write(false), seed, result.errors));
    result.read = lesson;
    if (!result.errors.empty()) return result;
    lessons::Material material = lessons::makeMaterial(*lesson, result.errors, stop);
    if (result.errors.empty()) lessons::runStart(*lesson, material, result.errors, stop);
    if (result.errors.empty()) result.errors = lessons::checkTags(*lesson, material, stop);
    if (result.errors.empty()) result.outcome = lessons::solve(*lesson, material, lessons::ownSolution(*lesson), stop);
    result.stopped = stop.stop_requested();
    if (result.errors.empty() && !result.stopped) result.errors = lessons::faultsOf(result.outcome);
    return result;
}

LessonTrial::LessonTrial(QObject* parent)
    : QObject(parent)
{
}

void LessonTrial::start(const base::Json& lesson, std::uint64_t seed)
{
    m_result = nullptr;
    m_task.start(
        [this, lesson, seed](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            const auto result = std::make_shared<const Result>(tryLesson(lesson, seed, stop));
            return [this, result] {
                m_result = result;
                emit changed();
            };
        });
    emit changed();
}

// What it came to until then is reported.
void LessonTrial::stop()
{
    m_task.interrupt();
}

void LessonTrial::clear()
{
    m_task.stopAll();
    m_result = nullptr;
    emit changed();
}

} // namespace titer::app

#include "app/learn/editor/moc_lesson_trial.cpp"
