// The data of a fit on the clocks of their runs.
#pragma once

#include "app/cli/common/alignment.h"
#include "app/cli/fit/fit_data.h"

#include <vector>

namespace titer::cli {

// What was read of one file, and the plant file it is of.
struct PlantFile {
    std::string plant;
    base::CsvOptions options;
    MeasuredData data;
    bool isRun = false; // of a chromatography system, which has its place already
};

struct AlignedExperiments {
    std::vector<studies::FitExperiment> experiments;
    std::vector<std::size_t> ofFile; // of each file, its experiment
};

// Lays the tables of each plant over its run; those of one batch become one experiment, in the place of its first file.
// `alignment` takes the tables with their places.
AlignedExperiments alignExperiments(const std::vector<PlantFile>& files, const twin::AlignRule& rule,
                                    FileAlignment& alignment, base::Errors& errors, base::Notices& notices);

} // namespace titer::cli
