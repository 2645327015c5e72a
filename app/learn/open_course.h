// A course that is followed in the window: its lessons in their order, as they are started, with how far the learner is.
#pragma once

#include "app/learn/lesson_shelf.h"
#include "core/lessons/course.h"

namespace titer::app {

// [any]
struct OpenCourse {
    lessons::Course course;
    lessons::Outline outline;
    std::vector<QString> sources; // of its lessons: ids of those that come with Titer, else files next to the course
};

// By its id or its file. Errors are those of the file at their paths, of the disk, of a lesson that is not there.
std::optional<OpenCourse> openCourse(const QString& source, base::Errors& errors);
// [gui]
std::vector<ShelvedLesson> courseShelf(const OpenCourse& course, const QString& root, const QString& learner);

} // namespace titer::app
