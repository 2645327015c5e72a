// What may become of a run from a time on: the same plant many times over, each with other parameters of its kinetics and of its units of
// equations, from the state that it has then. No model states how sure its parameters are, so that the spread is stated by whoever asks.
#pragma once

#include "core/base/result.h"
#include "core/model/plant.h"
#include "core/runs/run_changes.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

struct ForecastRequest {
    std::shared_ptr<const model::Plant> plant = {};
    std::vector<runs::Segment> segments = {}; // what the run went on with before `from`, in order
    std::vector<std::string> tags = {};       // of the run: "production.cells"
    double from = 0.0;                        // [s]
    double until = 0.0;                       // [s]
    double deviation = 0.05;                  // of each parameter, relative (log-normal)
    int runs = 60;
    int points = 60;
    std::uint64_t seed = 1;
    double tolerance = 1e-4;
    std::function<void(double done)> progress = {}; // 0 to 1, from the running thread, after each run
};

// Shares of the runs that lie below, per time [SI]; NaN where the unit is idle in most of them, or emptied for good
// (core/figures/course_end.h).
struct ForecastBand {
    std::vector<double> low80, low50, middle, high50, high80;
};

struct Forecast {
    std::vector<double> times;       // [s] from `from` on
    std::vector<ForecastBand> bands; // in the order of the tags
    int runs = 0;                    // that came to the end
    int parameters = 0;              // that were varied
};

// Parameters that a forecast varies: of kinetics, alike in all units that share a law, and of each unit of equations.
int variedParameters(const model::Plant& plant);

// The same request gives the same forecast. Errors: nothing to vary, no tag of the run, a run up to `from` that fails, or fewer than half of
// the runs that come to the end.
base::Result<Forecast> forecast(const ForecastRequest& request, std::stop_token stop = {});

} // namespace titer::twin
