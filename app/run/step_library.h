// Steps that come whole: those that come with Titer, and those that a person saved in their data folder, one file each. [any]
#pragma once

#include "core/model/library/step_template.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// Where a person keeps steps of their own.
std::filesystem::path ownStepFolder();

struct OwnSteps {
    std::vector<model::StepTemplate> steps; // by their names
    base::Notices notices;                  // of files that are left out, each with why
};
OwnSteps ownSteps();

// A file name for a step of this name: "Capture, 5 mL" is "capture-5-ml". "step" where nothing is left.
std::string stepIdOf(std::string_view name);

// Refused where the id is no name for a file, belongs to a step that comes with Titer, or to a file that is not to be replaced.
base::Result<std::filesystem::path> saveOwnStep(const model::StepTemplate& step, bool replace = false);
base::Done removeOwnStep(const std::string& id);

} // namespace titer::app
