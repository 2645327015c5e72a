// What is stated next to the data of a fit: bounds of parameters, and how well each column was measured.
#pragma once

#include "app/cli/fit/fit_data.h"

#include <string>
#include <vector>

namespace titer::cli {

// What an option says of a path, a column or a tag: "0.2 g/L" of "TAG=0.2 g/L".
struct FitStatement {
    std::string name, text;
};

// "LOW:HIGH" for a number of the plant; errors name the option.
studies::FitBounds readBounds(const model::Flowsheet& flowsheet, const FitStatement& stated, base::Errors& errors);
// Of columns or tags: "0.2 g/L", "5 %".
void readNoise(const std::vector<FitStatement>& stated, const std::vector<model::TagEntry>& map,
               const std::vector<studies::FitExperiment>& experiments, std::vector<studies::StatedNoise>& noise,
               base::Errors& errors);
// From a file titer.sensors/1, of the tags that are among the data.
void readSensorNoise(const std::string& path, const std::vector<studies::FitExperiment>& experiments,
                     std::vector<studies::StatedNoise>& noise, base::Errors& errors);

} // namespace titer::cli
