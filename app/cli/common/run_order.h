// What the commands that run a plant have in common: until when, at which times, how fine, and what is said when it fails.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/runs/run.h"

#include <memory>
#include <string>

namespace titer::cli {

// The options --until, --every, --points, --tolerance, --set, --out and --json as they were given.
struct RunOrder {
    double until = 0.0; // [s], 0 = the recipe's duration
    double every = 0.0; // [s], 0 = not given
    long points = 0;    // 0 = not given
    double tolerance = 1e-6;
    std::string fault; // of usage
};

RunOrder readRunOrder(const Arguments& arguments);

// Reads, sets and checks the plant, and sees that --out can be written. Null with errors. `name` is that of the plant, as far
// as it could be read.
std::shared_ptr<const model::Plant> orderedPlant(const Arguments& arguments, std::string& name, base::Errors& errors);

// Output times for a plant whose recipe lasts `duration` [s]; none where neither --every nor --points is given. An error
// where there would be too many.
base::Result<std::vector<double>> outputTimes(const RunOrder& order, double duration);

// Runs with a progress bar that Ctrl-C stops.
figures::RunResult runWithProgress(const std::shared_ptr<const model::Plant>& plant, const runs::RunRequest& request,
                                   const std::string& title);

// Why the run is not to be relied on, as lines on standard error.
void printFaults(const figures::RunResult& result, const std::string& path);

} // namespace titer::cli
