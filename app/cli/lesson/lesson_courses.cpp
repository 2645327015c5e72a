// titer-cli lesson courses: the courses that come with Titer, or the lessons of one.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/lesson/course_file.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

base::Json courseJson(const lessons::Course& course, const lessons::Outline& outline)
{
    base::Json json = base::Json::object({{"id", course.id},
                                          {"number", course.number},
                                          {"title", course.title.in("en")},
                                          {"why", course.why.in("en")},
                                          {"level", outline.level},
                                          {"minutes", outline.minutes},
                                          {"before", model::textsJson(outline.before)}});
    json["lessons"] = base::Json::array();
    for (const lessons::OutlineEntry& one : outline.lessons)
        json["lessons"].push(base::Json::object({{"id", one.lesson},
                                                 {"title", one.title.in("en")},
                                                 {"level", one.level},
                                                 {"minutes", one.minutes},
                                                 {"needs", model::textsJson(one.needs)}}));
    return json;
}

std::string listed(const std::vector<std::string>& ids)
{
    return ids.empty() ? "-" : base::join(ids, ", ");
}

std::string timeText(int minutes)
{
    return std::to_string(minutes) + " min";
}

int listCourses(const Arguments& arguments)
{
    base::Json list = base::Json::array();
    Table table({1, 2});
    table.add({"id", "lessons", "time", "level", "title", "before"});
    base::Errors errors;
    for (const lessons::Course& course : lessons::courses()) {
        const lessons::Outline outline = lessons::outlineOf(course, lessons::shippedLessonText, errors);
        list.push(courseJson(course, outline));
        table.add({course.id, std::to_string(outline.lessons.size()), timeText(outline.minutes), outline.level,
                   course.title.in("en"), listed(outline.before)});
    }
    printErrors(errors);
    arguments.json() ? printJson(list) : print(table.text());
    return errors.empty() ? exitDone : exitError;
}

int showCourses(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    if (path.empty()) return listCourses(arguments);
    const std::optional<std::string> text = courseText(path);
    if (!text) {
        printError({base::Code::Input, path,
                    base::say("This is not a course. Name a file (*.course.json), or an id that “titer-cli lesson "
                              "courses” prints.")});
        return exitError;
    }
    base::Errors errors;
    const lessons::Course course = lessons::readCourse(*text, errors);
    const lessons::Outline outline = lessons::outlineOf(course, lessonsBeside(path), errors);
    printErrors(errors, path);
    if (arguments.json()) {
        printJson(courseJson(course, outline));
    } else {
        Table table({0, 2});
        for (std::size_t i = 0; i < outline.lessons.size(); ++i) {
            const lessons::OutlineEntry& one = outline.lessons[i];
            table.add({std::to_string(i + 1), one.lesson, timeText(one.minutes), one.level, one.title.in("en"),
                       listed(one.needs)});
        }
        print(course.title.in("en") + ", " + timeText(outline.minutes) + ", " + outline.level + "\n" +
              course.why.in("en") + "\nBefore it: " + listed(outline.before) + "\n\n" + table.text());
    }
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional lessonCoursesPositionals[] = {
    {.name = "COURSE", .help = "a file (*.course.json), or an id: its lessons, in their order", .required = false}};

} // namespace

const Command lessonCourses{.name = "lesson courses",
                            .summary = "List the courses that come with Titer, or the lessons of one",
                            .positionals = lessonCoursesPositionals,
                            .about = "Each with its time, its level and the lessons to take before. A course may name "
                                     "lessons that lie in its folder\n(ID.lesson.json).",
                            .example = "titer-cli lesson courses upstream",
                            .run = showCourses};

} // namespace titer::cli
