// Recordings that a project holds as files, each as one batch under its own name: in them no batch was begun.
#pragma once

#include "app/analyse/recordings/recorded_order.h"
#include "core/connect/sample.h"
#include "core/connect/settings.h"
#include "core/prepare/table.h"

#include <stop_token>

namespace titer::app {

struct ImportedBatch {
    std::string name;                        // of the recording; none twice
    connect::Settings settings;              // of the connector `replay`: as it was imported
    std::vector<connect::TagInfo> tags = {}; // columns of numbers
};

// [worker] Those of a project (*.titer) that may be read here, as they were imported; no runs of a chromatography system. Of each the
// first part is read. A project that is not there has none.
base::Result<std::vector<ImportedBatch>> importedBatches(const std::string& project);

// [worker] Its table, of these tags (empty: all), with a row for each time or for `every` [s], with the mean of what was drawn then.
base::Result<prepare::Table> readImported(const ImportedBatch& batch, const RecordedOrder& order, std::stop_token stop);

} // namespace titer::app
