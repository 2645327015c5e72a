// A recording that parameters can be fitted to.
#pragma once

#include "core/connect/settings.h"
#include "core/model/flowsheet.h"

#include <QString>

#include <vector>

namespace titer::app {

struct FitRun {
    QString name;
    connect::Settings recording; // of the connector `replay`
    double offset = 0.0;         // time of the model less that of the recording [s]
    bool chosen = true;
    std::vector<model::TagEntry> stated = {}; // mappings of its own tags, which go before those of all recordings
};

} // namespace titer::app
