// A recording as instruments and people write it: other signs, headings without units, a clock without a zone,
// readings that jump.
#pragma once

#include "core/lessons/lesson.h"

namespace titer::lessons {

// `csv` is that of twin::synthesize(). Columns of the writing that it lacks are errors at "columns/NAME" and
// "spikes/NUMBER".
std::string written(const std::string& csv, const LessonRecording& recording, base::Errors& errors);

} // namespace titer::lessons
