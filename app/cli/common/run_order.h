// What the commands that run a plant have in common: until when, at which times, how fine, and what is said when it fails.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/runs/run.h"

#include <functional>
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

// Reads, sets and checks the plant, and sees that --out can be written. Null with errors. `name` is that of the plant,
// as far as it could be read. `lay` changes it before values are set.
std::shared_ptr<const model::Plant> orderedPlant(const Arguments& arguments, std::string& name, base::Errors& errors,
                                                 const std::function<void(model::Flowsheet&)>& lay = {});

// Output times for a plant whose recipe lasts `duration` [s]; none where neither --every nor --points is given. An error
// where there would be too many.
base::Result<std::vector<double>> outputTimes(const RunOrder& order, double duration);

// Runs with a progress bar that Ctrl-C stops.
figures::RunResult runWithProgress(const std::shared_ptr<const model::Plant>& plant, const runs::RunRequest& request,
                                   const std::string& title);

// A table that is made of a run.
struct RunTable {
    std::string csv;
    base::Json json;
    std::string text;
};

// Runs the plant with the options that were given and reports the table that `made` makes of it: as CSV into the file of --out, as JSON
// with --json, else as text. `instant` is an output time besides the usual ones [s]; negative: none. `prepare` is given the plant before it
// runs; where it has reported faults it returns false, and the status is an error although the rest is reported. The exit status of the
// command.
int reportTable(const Arguments& arguments, double instant,
                const std::function<RunTable(const model::Plant&, const figures::RunResult&)>& made,
                const std::function<bool(const model::Plant&)>& prepare = {},
                const std::function<void(model::Flowsheet&)>& lay = {});

// Why the run is not to be relied on, as lines on standard error.
void printFaults(const figures::RunResult& result, const std::string& path);

} // namespace titer::cli
