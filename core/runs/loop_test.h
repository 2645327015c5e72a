// A loop of a plant on trial: the twin runs with a step of its set-point, or with a relay in the place of its controller.
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"
#include "core/runs/loop_response.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::runs {

struct LoopTest {
    int controller = 0;      // that has a set-point
    double at = 0.0;         // when the trial begins [s]
    double duration = 0.0;   // [s]
    double size = 0.0;       // of the step, as it reads; amplitude of the relay, as it writes [SI]
    double hysteresis = 0.0; // of the relay, as it reads [SI]
    double tolerance = 1e-6;
};

struct LoopCourse {
    std::vector<double> times;     // equidistant, from the beginning of the trial [s]
    std::vector<double> measured;  // the tag itself, without the probe's lag [SI]
    std::vector<double> reference; // what it would have been; of a step [SI]
    std::vector<double> written;   // [SI]
};

// Of a run without and one with the step, from one state, so that growth and doses do not count.
base::Result<LoopCourse> stepCourse(const std::shared_ptr<const model::Plant>& plant, const LoopTest& test,
                                    std::stop_token stop = {});
// Writes what stood there at the beginning plus or minus the amplitude; ends after eight oscillations. `isDirect`: a measurement above the
// set-point asks for more.
base::Result<LoopCourse> relayCourse(const std::shared_ptr<const model::Plant>& plant, const LoopTest& test,
                                     bool isDirect, std::stop_token stop = {});

// The setting of a PID law, whether it writes itself or leads a cascade; nothing of other types.
std::optional<PidSetting> pidSetting(const model::Plant& plant, int controller, const model::ControllerEntry& entry);

} // namespace titer::runs
