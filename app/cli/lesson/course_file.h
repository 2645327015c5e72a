// The course that a command names: a file, or the id of one that comes with Titer.
#pragma once

#include "core/lessons/course.h"

#include <optional>
#include <string>

namespace titer::cli {

// The text of a course at this path or of this id; nothing where it is anything else.
std::optional<std::string> courseText(const std::string& path);
// The lessons that come with Titer, and those in the folder of the course (ID.lesson.json).
lessons::LessonText lessonsBeside(const std::string& course);

} // namespace titer::cli
