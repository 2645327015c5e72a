// Flow-through polishing by stated figures: product passes but for 1 - yield; of an impurity with a log reduction L, 10^-L
// passes, until the load q of product since the last strip comes to the capacity. With S = 1 / (1 + exp((q / q_max - 1) / 0.01))
//   a = 0, b = (1 - yield) S (product),  b = (1 - 10^-L) S (impurities)            in core/unitops/capture_and_polish/shortcut_step.h
#include "core/model/types/joined.h"
#include "core/unitops/capture_and_polish/shortcut_step.h"
#include "core/unitops/capture_and_polish/shortcut_step_specs.h"

namespace titer::unitops::flow_through_step {

namespace {

constexpr model::ParamSpec ownParams[] = {
    {.key = "capacity",
     .label = CORE_TR("core", "Capacity"),
     .unit = "kg/m3",
     .defaultValue = 150.0,
     .min = 1e-3,
     .max = 1e5,
     .help = CORE_TR("core", "Product that may flow through, per bed volume, before impurities break through. The "
                             "event \"limit\" is raised at this capacity."),
     .group = stepGroup},
};

constexpr auto params = model::joined(ownParams, shortcutParams);

} // namespace

extern const model::UnitType flow_through_step{
    .id = "flow_through_step",
    .label = CORE_TR("core", "Flow-through (by performance)"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "membrane",
    .help = CORE_TR("core", "Lets product pass and retains impurities and virus: a short-cut alternative to the "
                            "chromatography column and the membrane adsorber. Not mechanistic: capacity, yield and "
                            "log reductions are specified. It is stripped when the strip enters or the recipe "
                            "requests it."),
    .source = "",
    .ports = shortcutPorts,
    .params = params,
    .setPoints = shortcutSetPoints,
    .variables = shortcutVariables,
    .kpis = shortcutKpis,
    .guards = shortcutGuards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ShortcutStep>(setup, ShortcutStep::Kind::FlowThrough, errors);
    },
};

} // namespace titer::unitops::flow_through_step
