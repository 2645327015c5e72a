// How the instructor view calls learners, states and answers. [gui]
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/overview.h"

#include <QString>

#include <string>

namespace titer::instructor {

// The language of the window, as texts of lessons are asked for in it.
std::string shownLanguage();
// With the file behind the name where another learner of the lesson has it too.
QString nameOf(const lessons::LearnerRow& row);
// "passed, 2 hints, revealed"
QString stateOf(const lessons::StepProgress& step);
// The words of a choice, else what was typed.
QString answerOf(const lessons::Field& field, const std::string& answer);

} // namespace titer::instructor
