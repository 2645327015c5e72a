// A control loop on trial on the twin, for the window and the command line: what can be tried, what came of it, and the setting that a rule makes
// of it. [any]
//
//   base::Result<LoopTrial> trial = loopTrial(plant, flowsheet, "level", false);   trial->test.size = ...
//   base::Result<LoopOutcome> outcome = carryOut(*trial, stop);
#pragma once

#include "core/model/flowsheet.h"
#include "core/runs/loop_test.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace titer::app {

struct LoopTrial {
    std::shared_ptr<const model::Plant> plant;
    model::ControllerEntry entry;
    runs::LoopTest test;
    bool isRelay = false; // in place of the controller; else a step of its set-point

    const model::PlantController& controller() const { return plant->controllers[std::size_t(test.controller)]; }
    // Of differences of what it reads and writes, in SI.
    std::string unitRead() const;
    std::string unitWritten() const;
};

// Begun at half of the recipe, for 20 integral times and at least 200 periods; the size is to be set. Errors have the place of the controller:
// there is none of this id, or it cannot be tried so.
base::Result<LoopTrial> loopTrial(std::shared_ptr<const model::Plant> plant, const model::Flowsheet& flowsheet,
                                  std::string_view controller, bool isRelay);

struct LoopOutcome {
    runs::LoopCourse course;
    std::optional<runs::StepFigures> figures; // of a step
    // Of a relay: nothing where the loop did not oscillate five times.
    std::optional<runs::UltimatePoint> point;
    bool isBeyondLimits = false; // the relay wrote what a person could not set
};
base::Result<LoopOutcome> carryOut(const LoopTrial& trial, std::stop_token stop);

// A PID setting by a rule. [SI]
struct LoopSetting {
    double gain = 0.0, integralTime = 0.0, derivativeTime = 0.0;
};
LoopSetting settingBy(const runs::TuningRule& rule, const runs::UltimatePoint& point);
// With that setting, times as a person would write them; all else stays.
model::ControllerEntry withSetting(model::ControllerEntry entry, const LoopSetting& setting);

} // namespace titer::app
