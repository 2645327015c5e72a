// What a step of a recipe does, as a sentence.
#pragma once

#include "core/prepare/step.h"

namespace titer::app {

// With its columns and its settings in their units: "Marks pH outside 6 to 8".
base::Sentence stepSentence(const prepare::Step& step);
// One of each kind as it is written, to begin with; the columns are those of the table that are named.
struct StepExample {
    prepare::Step::Kind kind;
    base::Sentence what;
    std::string text;
};
std::vector<StepExample> stepExamples(const std::string& column);

} // namespace titer::app
