// What stands behind a vessel, as a run of the plant has it: which steps, what came to each of them, what they took and how long. From it the
// steps are planned for what the vessel will hold (core/twin/advice/train_plan.h).
#pragma once

#include "core/figures/run_result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::twin {

struct TrainBuffer {
    std::string inlet, label; // the unit that it comes from
    double volume = 0.0;      // over the whole run [m3]
};

struct TrainStep {
    enum class Kind {
        Column, // loaded in cycles
        Filter, // used once, by its area
        Other
    };
    std::string unit = {}, label = {};
    Kind kind = Kind::Other;
    double volume = 0.0;  // that came to it, buffers left out [m3]
    double product = 0.0; // with it [kg]
    double time = 0.0;    // for which it was occupied [s]
    double loading = 0.0; // of it while that volume came [s]
    double cycles = 1.0;
    double yield = 1.0; // of the product that came
    std::vector<TrainBuffer> buffers = {};
    double bed = 0.0;         // of all its beds [m3]
    double area = 0.0;        // of a filter [m2]
    double used = 0.0;        // share of what the filter can take, at the end
    bool holds = false;       // a vessel, whose time is that of the recipe whatever is in it
    bool isByProduct = false; // its buffers go with the product (diafiltration), not with the volume
    int follows = -1;         // the step before whose cycles its volume follows; -1: the volume of the vessel
};

struct TrainFrame {
    std::string vessel, label;
    std::string component = {};        // its product
    std::string tank = {};             // from which the first column that is eluted is loaded; empty without one
    bool isTank = false;               // it is that tank, not the culture
    double begin = 0.0;                // of the culture [s]
    double heel = 0.0;                 // that cannot leave [m3]
    double harvest = 0.0;              // when it first leaves [s]
    double emptying = 0.0;             // time for which it leaves [s]
    double volume = 0.0;               // that leaves [m3]
    double product = 0.0;              // with it [kg]
    std::vector<TrainStep> steps = {}; // in the order in which they are reached
};

// The culture that has columns or filters behind it and no other culture; -1 where the plant has none.
int vesselOfTrain(const model::Plant& plant);

// `result`: a run of the plant to its end. Errors: no such vessel, one that is not emptied in the run, or no free product in what leaves it.
base::Result<TrainFrame> trainBehind(const model::Plant& plant, const figures::RunResult& result);
// The same from the tank of that frame on.
base::Result<TrainFrame> trainBehindTank(const model::Plant& plant, const figures::RunResult& result,
                                         const TrainFrame& culture);

} // namespace titer::twin
