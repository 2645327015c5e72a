// One more input of what a predictive controller plans: its master plans the moves of all of them together, and each writes its own, so that
// each set-point has a guard, a loop and an arming of its own.
#include "core/base/result.h"
#include "core/model/plant/prediction.h"

#include <array>

namespace titer::control::planned {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "low",
              .label = CORE_TR("core", "Lower limit"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = -1e9,
              .max = 1e9,
              .help = CORE_TR("core", "Nothing below this is written. A narrower guard holds too.")},
    ParamSpec{.key = "high",
              .label = CORE_TR("core", "Upper limit"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = -1e9,
              .max = 1e9,
              .help = CORE_TR("core", "Nothing above this is written. Where it is the lower limit, that is held. A "
                                      "narrower guard holds too.")},
    ParamSpec{.key = "move_limit",
              .label = CORE_TR("core", "Largest move"),
              .unit = "writes",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e9,
              .help = CORE_TR("core", "The greatest change from one sample to the next. 0: no limit.")},
    ParamSpec{.key = "move_weight",
              .label = CORE_TR("core", "Weight of moves"),
              .unit = "1",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 1e12,
              .decimals = 4,
              .help = CORE_TR(
                  "core",
                  "What a move from one limit to the other costs, in the SI unit of the goal; smaller moves cost by "
                  "their square.")},
};

} // namespace

extern const model::ControllerType planned{
    .id = model::plannedType,
    .label = CORE_TR("core", "Planned input"),
    .help = CORE_TR(
        "core", "Follows a controller of the type “predictive”, which plans this set-point together with its own: with "
                "its period, in its phases, for its goal and limits."),
    .source = "Diehl et al. 2002, J Process Control 12:577",
    .reads = false,
    .hasSetpoint = false,
    .follows = true,
    .isPlanned = true,
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<model::PlannedInput>(
            model::PlannedRange{p["low"], p["high"], p["move_limit"], p["move_weight"]});
    },
};

} // namespace titer::control::planned
