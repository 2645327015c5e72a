#include "app/learn/open_course.h"

#include "core/base/file_name.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

base::Result<std::string> courseText(const QString& source)
{
    for (const lessons::ShippedCourse& one : lessons::shippedCourses())
        if (source == QLatin1String(one.id.data(), qsizetype(one.id.size()))) return std::string(one.text);
    if (QFileInfo(source).isFile()) return lessonText(source);
    return base::inputError(source.toStdString(),
                            say(CORE_TR("core", "There is no course of this name, and no file. “titer-cli lesson "
                                                "courses” lists the courses that come with Titer.")));
}

QString sourceOf(const QDir& folder, const std::string& lesson)
{
    if (isShippedLesson(lesson)) return QString::fromStdString(lesson);
    if (!model::isId(lesson) || base::fileNameFault(lesson)) return {};
    return folder.absoluteFilePath(QString::fromStdString(lesson) + QStringLiteral(".lesson.json"));
}

} // namespace

std::optional<OpenCourse> openCourse(const QString& source, base::Errors& errors)
{
    const base::Result<std::string> text = courseText(source);
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    OpenCourse open;
    open.course = lessons::readCourse(*text, errors);
    if (!errors.empty()) return std::nullopt;
    const QDir folder(QFileInfo(source).absolutePath());
    const auto lessonOf = [&folder](const std::string& id) -> std::optional<std::string> {
        const base::Result<std::string> lesson = lessonText(sourceOf(folder, id));
        return lesson ? std::optional(*lesson) : std::nullopt;
    };
    open.outline = lessons::outlineOf(open.course, lessonOf, errors);
    if (!errors.empty()) return std::nullopt;
    for (const lessons::CourseEntry& one : open.course.lessons) open.sources.push_back(sourceOf(folder, one.lesson));
    return open;
}

std::vector<ShelvedLesson> courseShelf(const OpenCourse& course, const QString& root, const QString& learner)
{
    const std::vector<ShelvedLesson> all = lessonShelf(root, learner);
    std::vector<ShelvedLesson> shelf;
    for (std::size_t i = 0; i < course.sources.size(); ++i) {
        const std::string& id = course.course.lessons[i].lesson;
        const auto known =
            std::ranges::find_if(all, [&](const ShelvedLesson& one) { return one.source == course.sources[i]; });
        if (known != all.end())
            shelf.push_back(*known);
        else if (std::optional<ShelvedLesson> beside = shelvedFile(course.sources[i], LessonPlace(root, learner, id)))
            shelf.push_back(*std::move(beside));
    }
    return shelf;
}

} // namespace titer::app
