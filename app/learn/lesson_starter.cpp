#include "app/learn/lesson_starter.h"

#include "app/learn/learner.h"

#include <QFileInfo>

#include <utility>

namespace titer::app {

namespace {

bool isSameFile(const QString& a, const QString& b)
{
    return !a.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

LessonStarter::LessonStarter(Document& document, const Learner& learner)
    : m_document(document)
    , m_learner(learner)
{
    connect(&document, &Document::projectChanged, this, &LessonStarter::followProject);
}

void LessonStarter::start(const QString& source, std::optional<std::uint64_t> seed)
{
    prepare({source, m_learner.root(), m_learner.name(), {}, seed}, true);
}

void LessonStarter::prepare(const LessonOrder& order, bool opens)
{
    m_task.start(
        [this, order, opens](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            base::Errors errors;
            std::optional<PreparedLesson> lesson = prepareLesson(order, errors, stop);
            return [this, lesson = std::move(lesson), errors = std::move(errors), source = order.source, opens] {
                if (lesson)
                    open(*lesson, opens);
                else if (!errors.empty())
                    emit refused(tr("The lesson “%1” cannot be opened").arg(QFileInfo(source).fileName()), errors);
                emit changed();
            };
        });
    emit changed();
}

void LessonStarter::open(const PreparedLesson& lesson, bool opens)
{
    if (opens && !isSameFile(m_document.path(), lesson.place.project())) {
        m_opening = true;
        const base::Done done = m_document.openProject(lesson.place.project());
        m_opening = false;
        if (!done) {
            emit refused(tr("The project of the lesson cannot be opened"), {done.error()});
            return followProject();
        }
    }
    m_place = lesson.place;
    emit prepared(lesson);
}

void LessonStarter::followProject()
{
    const QString path = m_document.path();
    if (m_opening || (m_place && isSameFile(path, m_place->project()))) return;
    if (std::exchange(m_place, std::nullopt)) emit left();
    const std::optional<LessonPlace> place = LessonPlace::ofProject(path);
    if (!place) return;
    const base::Result<std::optional<lessons::Progress>> kept = readKeptProgress(*place);
    if (!kept || !*kept) return;
    const bool own = QFileInfo::exists(place->lessonFile());
    prepare({own ? place->lessonFile() : QString::fromStdString((*kept)->lesson),
             m_learner.root(),
             QString::fromStdString((*kept)->learner),
             place,
             {}},
            false);
}

} // namespace titer::app

#include "app/learn/moc_lesson_starter.cpp"
