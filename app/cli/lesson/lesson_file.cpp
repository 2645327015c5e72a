#include "app/cli/lesson/lesson_file.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"

#include <algorithm>

namespace titer::cli {

namespace {

constexpr long maxLessonSeed = 1L << 53; // exact as a number in any file

base::Result<std::string> lessonText(const std::string& path)
{
    for (const lessons::ShippedLesson& one : lessons::shippedLessons())
        if (one.id == path) return std::string(one.text);
    return readText(path, "a lesson (*.lesson.json), or the id of one that comes with Titer");
}

} // namespace

std::optional<OpenLesson> openLesson(const Arguments& arguments, base::Errors& errors, std::string& fault,
                                     std::stop_token stop)
{
    long seed = 1;
    takeOption(arguments, "--seed", seed, countWithin(0, maxLessonSeed), fault);
    if (!fault.empty()) return std::nullopt;
    OpenLesson open{.path = arguments.positional(0), .lesson = {}, .material = {}};
    const base::Result<std::string> text = lessonText(open.path);
    if (text)
        open.lesson = lessons::readLesson(*text, std::uint64_t(seed), errors);
    else
        errors.push_back(text.error());
    if (errors.empty()) open.material = lessons::makeMaterial(open.lesson, errors, stop);
    if (errors.empty()) return open;
    printErrors(errors, open.path);
    return std::nullopt;
}

std::optional<OpenLesson> openLessonToTake(const Arguments& arguments, base::Errors& errors, std::string& fault,
                                           std::stop_token stop)
{
    std::optional<OpenLesson> open = openLesson(arguments, errors, fault, stop);
    if (!open) return open;
    lessons::runStart(open->lesson, open->material, errors, stop);
    if (errors.empty()) return open;
    printErrors(errors, open->path);
    return std::nullopt;
}

} // namespace titer::cli
