// What may become of a run from a time on: the same plant many times over. Where an estimator stands then, each run starts from states and
// numbers drawn from what it knows of its units, and these wander on as it says. Of other units no model states how sure its parameters are:
// those of their kinetics and equations spread as whoever asks has stated.
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"
#include "core/runs/run_changes.h"
#include "core/twin/estimation/estimated_state.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

struct ForecastRequest {
    std::shared_ptr<const model::Plant> plant = {};
    std::vector<runs::Segment> segments = {};       // what the run went on with before `from`, in order
    std::vector<EstimatedState> estimates = {};     // at `from`, of different units
    std::shared_ptr<const model::Plant> ahead = {}; // what it would go on with from `from` on; nullptr: as before
    std::vector<std::string> tags = {};             // of the run: "production.cells"
    double from = 0.0;                              // [s]
    double until = 0.0;                             // [s]
    double deviation = 0.05; // of each parameter of units without an estimate, relative (log-normal)
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
    int parameters = 0;              // that were varied by the stated deviation
};

// Parameters that a forecast varies by a stated deviation: of kinetics, alike in all units that share a law, and of each unit of equations;
// none of units that are estimated.
int variedParameters(const model::Plant& plant, std::span<const EstimatedState> estimates = {});

// The same request gives the same forecast; another plant ahead has the same draws. Errors: nothing to vary, no tag of the run, estimates or a
// plant ahead that do not belong to this one, a run up to `from` that fails, or fewer than half of the runs that come to the end.
base::Result<Forecast> forecast(const ForecastRequest& request, std::stop_token stop = {});

} // namespace titer::twin
