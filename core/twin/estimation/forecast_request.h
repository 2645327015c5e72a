// What a forecast is asked.
#pragma once

#include "core/model/plant/plant.h"
#include "core/runs/run_changes.h"
#include "core/twin/estimation/estimated_state.h"

#include <cstdint>
#include <functional>
#include <memory>
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
    unsigned threads = 1;                           // 0: as many as there are cores
    std::function<void(double done)> progress = {}; // 0 to 1, from the calling thread, after each run
};

} // namespace titer::twin
