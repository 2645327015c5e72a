// A whole run from start to end with its series, mass balances and key figures: what the command line prints and the window shows.
#pragma once

#include "core/figures/run_result.h"
#include "core/solve/simulation.h"

#include <atomic>
#include <stop_token>

namespace titer::runs {

struct RunRequest {
    double until = 0.0;       // [s]; 0 = the recipe's duration
    std::vector<double> grid; // output times; empty = 1001 points, both ends counted
    double tolerance = 1e-6;
    bool profiles = false;    // keep what beds hold, at up to maxProfiles instants
    bool reuseCycles = false; // replay cycles of large units that repeat themselves (Options::reuseCycles)
    double period = 0.0;      // [s]; above 0: one period in the cyclic steady state, in place of `until`
    std::function<void(double done)> progress; // 0..1, called from the running thread
    // Likewise, before the run is made again with finer grids, for the first, second, third time: `progress` starts again.
    std::function<void(int time)> refined = {};
    // After each output time, from the running thread: series, phases, doses and starts up to it, no figures or mass balances yet.
    std::function<void(const figures::RunResult& soFar)> sampled = {};
    // Further instants [s], ascending, of which the result keeps nothing, and who looks at the run there, from the running thread.
    std::vector<double> visits = {};
    std::function<void(const solve::Simulation& at)> visited = {};
};

// Output times over [0, until]: every `step` [s] (the end is added), or `points` with both ends counted.
std::vector<double> gridEvery(double until, double step);
std::vector<double> gridPoints(double until, int points);

figures::RunResult run(std::shared_ptr<const model::Plant> plant, const RunRequest& request, std::stop_token stop = {});

// titer.result/1 as JSON, and the series as CSV (SI, locale-free).
base::Json resultJson(const figures::RunResult& result);
std::string seriesCsv(const figures::RunResult& result);

} // namespace titer::runs
