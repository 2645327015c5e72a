// The recordings that titer-cli hybrid takes.
#pragma once

#include "app/cli/common/alignment.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/import_options.h"
#include "core/base/json.h"
#include "core/studies/calibration/measured_runs.h"

#include <array>
#include <string>
#include <vector>

namespace titer::cli {

struct HybridData {
    std::string unit;
    std::vector<studies::FitExperiment> runs;    // trained on, or evaluated
    std::vector<studies::FitExperiment> heldOut; // those of --hold-out; a batch as soon as a file of it is
    FileAlignment alignment;
    base::Json files = base::Json::array(); // {"name", "sha256"} of each
};

// Reads the runs as `fit` does, files of one batch as one, and finds the unit. Faults were printed; false then.
bool readHybridData(const Arguments& arguments, HybridData& data);
// "" where the options fit together, else what is wrong with their usage.
std::string faultOfData(const Arguments& arguments);

inline constexpr std::array hybridDataOptions = {
    Option{.name = "--vessel", .value = "ID", .help = "the unit with the culture; may be omitted if there is only one"},
    Option{.name = "--experiment",
           .value = "PLANT=RUN",
           .help = "a run on another plant file, such as one with other feeds; the rate law is the same",
           .many = true},
    Option{.name = "--map",
           .value = "COLUMN=TAG[=FACTOR]",
           .help = "maps a column to a tag of the run (GLC=vessel.glucose), one of another quantity by a factor "
                   "(OD=vessel.biomass=0.42 g/L)",
           .many = true},
    Option{.name = "--initial-from-data",
           .help = "each run starts from its own first sample, where that is taken at its start"},
    alignOption,
};

} // namespace titer::cli
