// titer-cli lesson: the lessons of the page Learn, without a window.
#include "app/cli/common/command.h"

namespace titer::cli {

namespace {

constexpr const Command* lessonCommands[] = {&lessonList,  &lessonCourses, &lessonCheck,
                                             &lessonStart, &lessonRun,     &lessonLearners};

} // namespace

const Command lessonParts{.name = "lesson",
                          .summary = "List, check and solve lessons and courses",
                          .about = "A lesson is a file (titer.lesson/1), or the id of one that comes with Titer.",
                          .example = "titer-cli lesson run feed-without-starving --seed 4711",
                          .parts = lessonCommands};

} // namespace titer::cli
