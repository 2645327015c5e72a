// What was measured while columns were loaded, for the train that is planned behind a culture: absorbances at outlets by tags that are mapped to COLUMN.uv, and
// the flow, where one is recorded.
#pragma once

#include "app/run/advice/planned_train.h"
#include "core/connect/settings.h"
#include "core/model/flowsheet.h"

#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct LoadingFile {
    std::string path;
    connect::Settings settings = {}; // of the import
    std::vector<model::TagEntry> map = {};
    double titre = 0.0, titreDeviation = 0.0; // [kg/m3]; 0: not stated
};

// Adds them to `train`, [any]. Errors: a file that cannot be read, tags that do not fit, none of an absorbance.
void readLoading(const LoadingFile& file, const model::Plant& plant, TrainOrder& train, base::Errors& errors,
                 base::Notices& notices, std::stop_token stop);

} // namespace titer::app
