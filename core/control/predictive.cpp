// Nonlinear model predictive control: at each sample the moves ahead that maximize
//   sum over the samples ahead of goal(x_k) + goal_at_end(x_N) - w sum of (du_k)^2 - penalty x what limits are exceeded by
// with the equations of the plant, of which the first is made. What stands here is what help and lists show; goal and limits are read by
// core/model/check, and computed by RecedingHorizon (receding_horizon.h) with the plant's own equations (core/solve).
#include "core/base/result.h"
#include "core/model/plant/prediction.h"

#include <array>

namespace titer::control::predictive {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "horizon",
              .label = CORE_TR("core", "Horizon"),
              .unit = "s",
              .defaultValue = 20.0 * 3600.0,
              .min = 0.1,
              .max = 1e8,
              .help = CORE_TR("core", "How far ahead each sample plans: a number of periods, at most 200.")},
    ParamSpec{.key = "moves",
              .label = CORE_TR("core", "Moves"),
              .unit = "1",
              .defaultValue = 20.0,
              .min = 1.0,
              .max = model::maxMoves,
              .decimals = 0,
              .help = CORE_TR(
                  "core", "How many moves a plan has; of all its inputs together at most 40. The last one holds until "
                          "the end of the horizon.")},
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
              .help = CORE_TR("core", "Nothing above this is written. A narrower guard holds too.")},
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
    ParamSpec{.key = "penalty",
              .label = CORE_TR("core", "Penalty"),
              .unit = "1",
              .defaultValue = 1000.0,
              .min = 1e-9,
              .max = 1e12,
              .help = CORE_TR(
                  "core", "What it costs, in the SI unit of the goal, when a limit is exceeded by its own value at one "
                          "sample. Limits are exceeded only where they cannot be kept, or cost more.")},
    ParamSpec{.key = "correction",
              .label = CORE_TR("core", "Correction"),
              .unit = "1",
              .defaultValue = 0.5,
              .min = 0.0,
              .max = 1.0,
              .decimals = 2,
              .help = CORE_TR(
                  "core", "Share of the error of a prediction that the next one takes up as a disturbance, so that no "
                          "offset stays. 0: none.")},
    ParamSpec{.key = "iterations",
              .label = CORE_TR("core", "Iterations"),
              .unit = "1",
              .defaultValue = 1.0,
              .min = 1.0,
              .max = 100.0,
              .decimals = 0,
              .help = CORE_TR(
                  "core", "Quadratic programs per sample; three times as many where there is no plan to go on from.")},
};

} // namespace

extern const model::ControllerType predictive{
    .id = model::predictiveType,
    .label = CORE_TR("core", "Predictive control"),
    .help = CORE_TR(
        "core",
        "Plans the moves ahead that serve a goal best within limits, by the equations of the plant, and makes the "
        "first of them."),
    .source = "Diehl et al. 2002, J Process Control 12:577",
    .reads = false,
    .hasSetpoint = false,
    .plans = true,
    .params = params,
    .make = [](const model::ParamSet&) -> std::unique_ptr<model::Controller> {
        return std::make_unique<model::Prediction>();
    },
};

} // namespace titer::control::predictive
