// What the parts of a lesson name of each other: fields that are answered, files that are read, studies, paths of the
// plant.
#pragma once

#include "core/lessons/lesson.h"

namespace titer::lessons {

// A name that stands for nothing is a fault at its path. Answers are read in the unit of their field.
void resolveReferences(Lesson& lesson, model::Faults& faults);

} // namespace titer::lessons
