// titer-cli lesson check: whether a lesson, or a course, can be taken.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/lesson/course_file.h"
#include "app/cli/lesson/lesson_file.h"
#include "core/lessons/solving.h"

namespace titer::cli {

namespace {

int checkCourse(const Arguments& arguments, const std::string& text)
{
    const std::string path = arguments.positional(0);
    base::Errors errors;
    const lessons::Course course = lessons::readCourse(text, errors);
    const lessons::Outline outline = lessons::outlineOf(course, lessonsBeside(path), errors);
    printErrors(errors, path);
    if (arguments.json())
        printJson(base::Json::object({{"format", "titer.lesson.check/1"},
                                      {"course", course.id},
                                      {"ok", errors.empty()},
                                      {"errors", errorsJson(errors)}}));
    else if (errors.empty())
        print(course.id + ": ok, " + std::to_string(outline.lessons.size()) + " lessons, " +
              std::to_string(outline.minutes) + " min\n");
    return errors.empty() ? exitDone : exitError;
}

int checkLessonFile(const Arguments& arguments)
{
    if (const std::optional<std::string> course = courseText(arguments.positional(0)))
        return checkCourse(arguments, *course);
    LongWork work("lesson");
    base::Errors errors;
    std::string fault;
    const std::optional<OpenLesson> open = openLessonToTake(arguments, errors, fault, work.token());
    if (!fault.empty()) return usageError(arguments.command(), fault);
    if (open) {
        errors = lessons::checkLesson(open->lesson, open->material, work.token());
        printErrors(errors, open->path);
    }
    work.clear();
    const std::string name = open ? open->lesson.id : arguments.positional(0);
    if (arguments.json())
        printJson(base::Json::object({{"format", "titer.lesson.check/1"},
                                      {"lesson", name},
                                      {"ok", errors.empty()},
                                      {"errors", errorsJson(errors)}}));
    else if (errors.empty())
        print(name + ": ok, " + std::to_string(open->lesson.steps.size()) + " steps solved\n");
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional lessonCheckPositionals[] = {
    {.name = "FILE",
     .help = "lesson (*.lesson.json) or course (*.course.json), or the id of one that “titer-cli lesson list” or "
             "“lesson courses” prints"}};
constexpr Option lessonCheckOptions[] = {lessonSeed};

} // namespace

const Command lessonCheck{.name = "lesson check",
                          .summary = "Check a lesson and solve it by its own solution, or check a course",
                          .positionals = lessonCheckPositionals,
                          .options = lessonCheckOptions,
                          .about = "An error has its path in the file. In addition to errors in the file, it is a "
                                   "fault if the start plant\ndoes not run, a check names a tag that the run lacks, a "
                                   "step passes before anything is done in it, or the\nsolution does not solve a step. "
                                   "In a course it is an error if a lesson is missing, or precedes one that it needs.",
                          .example = "titer-cli lesson check my.lesson.json --seed 7",
                          .run = checkLessonFile};

} // namespace titer::cli
