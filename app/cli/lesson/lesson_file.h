// The lesson that a command names: a file, or the id of one that comes with Titer.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "core/lessons/material.h"

#include <optional>

namespace titer::cli {

inline constexpr Positional lessonFile = {.name = "FILE",
                                          .help =
                                              "lesson (*.lesson.json), or the id of one that “titer-cli lesson list” "
                                              "prints"};
inline constexpr Option lessonSeed = {.name = "--seed",
                                      .value = "N",
                                      .help = "a whole number: that of the learner, from which the lesson draws its "
                                              "numbers; default 1"};

struct OpenLesson {
    std::string path;
    lessons::Lesson lesson;
    lessons::Material material;
};

// Nothing with errors printed; `fault` is one of usage.
std::optional<OpenLesson> openLesson(const Arguments& arguments, base::Errors& errors, std::string& fault,
                                     std::stop_token stop);

// The same with the run of the start plant, where checks compare with it.
std::optional<OpenLesson> openLessonToTake(const Arguments& arguments, base::Errors& errors, std::string& fault,
                                           std::stop_token stop);

} // namespace titer::cli
