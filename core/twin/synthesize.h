// A recording that nobody made: a plant is run, and a set of sensors reads it with noise, drift, gaps and delay.
#pragma once

#include "core/model/flowsheet.h"
#include "core/runs/run.h"
#include "core/twin/sensors.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <stop_token>
#include <string>

namespace titer::twin {

struct SynthesisRequest {
    std::uint64_t seed = 0;
    double tolerance = 1e-6;
    double knownBy = std::numeric_limits<double>::infinity(); // samples that become known later are left out [s]
    std::function<void(double done)> progress = {};           // 0..1
};

struct Synthesis {
    std::string csv = {}; // time first, then "tag [unit]" columns; empty on errors
    long rows = 0;
    long samples = 0; // cells with a value
    figures::RunStatus status = figures::RunStatus::Ok;
    double simulatedTime = 0.0; // [s]
    base::Notices notices = {};
    base::Errors errors = {};
};

// The same plant, set and seed give the same text. Each sensor draws from streams of its own, named by its tag, one draw per scheduled
// sample: adding a sensor or a gap changes nothing that others read,
// but for the last digits within the run's tolerance. What a unit that is idle would read is not recorded.
Synthesis synthesize(model::Flowsheet plant, const SensorSet& sensors, const SynthesisRequest& request,
                     std::stop_token stop = {});

} // namespace titer::twin
