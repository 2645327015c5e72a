// Bind and elute by stated figures: of the product, what finds room binds, of which the yield elutes; of an impurity with a log
// reduction L, 10^-L binds and elutes with it. With S = 1 / (1 + exp((q / q_max - 1) / 0.01)) of the load q there is
//   a = yield S, b = (1 - yield) S (product),  a = 10^-L S, b = 0 (impurities)     in core/unitops/capture_and_polish/shortcut_step.h
#include "core/model/types/joined.h"
#include "core/unitops/capture_and_polish/shortcut_step.h"
#include "core/unitops/capture_and_polish/shortcut_step_specs.h"

namespace titer::unitops::bind_elute_step {

namespace {

constexpr model::ParamSpec ownParams[] = {
    {.key = "capacity",
     .label = CORE_TR("core", "Binding capacity"),
     .unit = "kg/m3",
     .defaultValue = 40.0,
     .min = 1e-3,
     .max = 1e5,
     .help = CORE_TR("core", "Of product per bed volume, at the residence time in use. The event \"limit\" is "
                             "raised at this capacity."),
     .group = stepGroup},
};

constexpr auto params = model::joined(ownParams, shortcutParams);

} // namespace

extern const model::UnitType bind_elute_step{
    .id = "bind_elute_step",
    .label = CORE_TR("core", "Bind and elute (by performance)"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "column",
    .help = CORE_TR("core", "Binds product up to a capacity and elutes it: a short-cut alternative to the "
                            "chromatography column, with the same ports. Not mechanistic: capacity, yield and log "
                            "reductions are specified. It elutes when the eluent enters or the recipe requests it."),
    .source = "",
    .ports = shortcutPorts,
    .params = params,
    .setPoints = shortcutSetPoints,
    .variables = shortcutVariables,
    .kpis = shortcutKpis,
    .guards = shortcutGuards,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ShortcutStep>(setup, ShortcutStep::Kind::BindElute, errors);
    },
};

} // namespace titer::unitops::bind_elute_step
