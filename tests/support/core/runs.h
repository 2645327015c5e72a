// Plants from text and runs of them, for tests of the engine.
#pragma once

#include "core/runs/run.h"

#include <memory>
#include <string_view>

namespace titer::support {

// The checked plant of a plant file's text, by the real catalogue. A fault ends the test with the fault's words.
std::shared_ptr<const model::Plant> checkedPlant(std::string_view text);

// The place of a tag in a plant; it must exist.
model::ReadTarget reads(const model::Plant& plant, std::string_view tag);
model::WriteTarget writes(const model::Plant& plant, std::string_view tag);

// A run of the whole recipe at this tolerance with outputs at the times of `grid`.
figures::RunResult runOf(std::string_view text, double tolerance = 1e-6, std::vector<double> grid = {});

// The value of a column at the output nearest to t.
double at(const figures::RunResult& result, std::string_view tag, double t);

} // namespace titer::support
