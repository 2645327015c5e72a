#include "app/learn/known_lessons.h"

#include "app/learn/own_lessons.h"
#include "core/base/file_name.h"
#include "core/lessons/course.h"

#include <QDir>

namespace titer::app {

namespace {

base::Result<std::string> knownText(const QString& root, const std::string& id)
{
    if (const std::optional<std::string> text = lessons::shippedLessonText(id)) return *text;
    const QDir own(ownLessonsFolder(root));
    return lessonText(own.filePath(QString::fromStdString(id) + QStringLiteral(".lesson.json")));
}

} // namespace

const lessons::Lesson* KnownLessons::find(const std::string& id)
{
    const auto [known, isNew] = m_lessons.try_emplace(id);
    if (isNew && model::isId(id) && !base::fileNameFault(id)) {
        base::Errors errors; // a test reads every lesson that is shipped; of one's own a draft is not known
        const base::Result<std::string> text = knownText(m_root, id);
        std::optional<lessons::Lesson> lesson =
            text ? std::optional(lessons::readLesson(*text, 1, errors)) : std::nullopt;
        if (errors.empty()) known->second = std::move(lesson);
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace titer::app
