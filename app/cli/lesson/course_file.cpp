#include "app/cli/lesson/course_file.h"

#include "app/cli/common/input_file.h"
#include "core/base/file_name.h"

#include <filesystem>

namespace titer::cli {

std::optional<std::string> courseText(const std::string& path)
{
    for (const lessons::ShippedCourse& one : lessons::shippedCourses())
        if (one.id == path) return std::string(one.text);
    if (path == "-" || lessons::shippedLessonText(path)) return std::nullopt;
    const base::Result<std::string> text = readText(path, "a course (*.course.json)");
    if (!text) return std::nullopt;
    base::Errors ignored; // of a file that is no course
    const base::Json json = base::readJson(*text, ignored);
    const base::Json* format = json.find("format");
    if (!format || !format->isString() || format->string() != lessons::courseFormat) return std::nullopt;
    return *text;
}

lessons::LessonText lessonsBeside(const std::string& course)
{
    const std::filesystem::path folder = std::filesystem::path(course).parent_path();
    return [folder](const std::string& id) -> std::optional<std::string> {
        if (std::optional<std::string> text = lessons::shippedLessonText(id)) return text;
        if (!model::isId(id) || base::fileNameFault(id)) return std::nullopt;
        const base::Result<std::string> text = readText((folder / (id + ".lesson.json")).string(), "a lesson");
        return text ? std::optional(*text) : std::nullopt;
    };
}

} // namespace titer::cli
