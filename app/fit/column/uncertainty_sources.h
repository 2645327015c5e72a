// What a study on the twin can take the uncertainty of its parameters from: calibrations of columns and fits that the project keeps.
#pragma once

#include "core/store/project_file.h"
#include "core/studies/study/study.h"

#include <string>
#include <vector>

namespace titer::app {

struct UncertaintySource {
    std::string id;                            // of a kept fit; empty: the calibration of a column
    studies::ParameterUncertainty uncertainty; // its source is the words of a person, or of the window that kept it
};

// Calibrations of these columns first, then kept fits, the newest first. What cannot be read, and what determines nothing, is left out.
std::vector<UncertaintySource> uncertaintySources(store::ProjectFile& project, const std::vector<std::string>& columns);

} // namespace titer::app
