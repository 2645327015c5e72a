// titer-cli lesson list: the lessons that come with Titer.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/lessons/lesson.h"

#include <algorithm>

namespace titer::cli {

namespace {

int listLessons(const Arguments& arguments)
{
    std::vector<lessons::Lesson> all;
    for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
        base::Errors ignored; // a test checks every lesson
        all.push_back(lessons::readLesson(one.text, 1, ignored));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const lessons::Lesson& a, const lessons::Lesson& b) { return a.number < b.number; });
    base::Json list = base::Json::array();
    Table table({0, 2});
    table.add({"number", "id", "time", "level", "title", "needs"});
    for (const lessons::Lesson& lesson : all) {
        list.push(base::Json::object({{"id", lesson.id},
                                      {"number", lesson.number},
                                      {"title", lesson.title.in("en")},
                                      {"level", lesson.level},
                                      {"minutes", lesson.minutes},
                                      {"steps", int(lesson.steps.size())},
                                      {"needs", model::textsJson(lesson.needs)},
                                      {"next", model::textsJson(lesson.next)}}));
        table.add({std::to_string(lesson.number), lesson.id, std::to_string(lesson.minutes) + " min", lesson.level,
                   lesson.title.in("en"), lesson.needs.empty() ? "-" : base::join(lesson.needs, ", ")});
    }
    arguments.json() ? printJson(list) : print(table.text());
    return exitDone;
}

} // namespace

const Command lessonList{.name = "lesson list",
                         .summary = "List the lessons that come with Titer",
                         .example = "titer-cli lesson list --json",
                         .run = listLessons};

} // namespace titer::cli
