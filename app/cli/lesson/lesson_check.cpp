// titer-cli lesson check: whether a lesson can be taken.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/lesson/lesson_file.h"
#include "core/lessons/solving.h"

namespace titer::cli {

namespace {

int checkLessonFile(const Arguments& arguments)
{
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

constexpr Positional lessonCheckPositionals[] = {lessonFile};
constexpr Option lessonCheckOptions[] = {lessonSeed};

} // namespace

const Command lessonCheck{.name = "lesson check",
                          .summary = "Check a lesson and solve it by its own solution",
                          .positionals = lessonCheckPositionals,
                          .options = lessonCheckOptions,
                          .about =
                              "A fault has the path in the file at which it stands. Beside what the file says, it is "
                              "a fault if the start plant\ndoes not run, a check names a tag that the run lacks, a "
                              "step passes before anything is done in it, or the\nsolution does not solve a step.",
                          .example = "titer-cli lesson check my.lesson.json --seed 7",
                          .run = checkLessonFile};

} // namespace titer::cli
