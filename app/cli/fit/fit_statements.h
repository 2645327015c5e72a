// What is stated beside the data of a fit: bounds of parameters, and how well each column was measured.
#pragma once

#include "app/cli/fit/fit_data.h"

#include <string>
#include <vector>

namespace titer::cli {

// "LOW:HIGH" for a number of the plant; errors name the option.
studies::FitBounds readBounds(const model::Flowsheet& flowsheet, const std::string& path, const std::string& text,
                              base::Errors& errors);
// For each column or tag a text: "0.2 g/L", "5 %".
void readNoise(const std::vector<FitColumnMap>& texts, const std::vector<FitColumnMap>& map,
               const std::vector<studies::FitExperiment>& experiments, std::vector<studies::StatedNoise>& noise,
               base::Errors& errors);
// From a file titer.sensors/1, of the tags that are among the data.
void readSensorNoise(const std::string& path, const std::vector<studies::FitExperiment>& experiments,
                     std::vector<studies::StatedNoise>& noise, base::Errors& errors);

} // namespace titer::cli
