// Courses over time as the panes of a lesson draw them: of the run, of earlier attempts, and of recordings. [any]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"
#include "ui/plot/trend/trend_types.h"

#include <QList>

#include <optional>
#include <string>

namespace titer::pages {

// A line of the run, with those of the two attempts before it; empty where the run has no such tag.
QList<plot::Series> runCourses(const LessonWork& work, const std::string& tag, int colour);
// What the checks of the step at hand allow this tag, in the unit in which its course is drawn.
QList<plot::Limit> limitsOf(const LessonWork& work, const std::string& tag);
// Where they found it to lie beyond.
QList<plot::Sign> signsOf(const LessonWork& work, const std::string& tag);
// Samples of a column of what the learner has read; nothing where none has it.
std::optional<plot::Series> recordedCourse(const lessons::TakenRecording& recording, int column, int colour);
std::optional<plot::Series> recordedCourse(const LessonWork& work, const std::string& tag, int colour);
// The run next to a column of a recording, in the unit of that; nothing where the plant maps it to nothing.
std::optional<plot::Series> modelBeside(const LessonWork& work, const lessons::TakenRecording& recording, int column,
                                        int colour);

} // namespace titer::pages
