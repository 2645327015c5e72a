// Radial flow column: a packed bed between a core and a shell, through which the liquid flows along the radius, so that the
// cross section changes on the way (equations in core/unitops/column/bed/description.h).
// Source: Gu, Tsai, Tsao 1991, AIChE J 37:1333; Gu 2015, Mathematical Modeling and Scale-Up of Liquid Chromatography.
#include "core/unitops/capture_and_polish/packed_column_specs.h"

#include <array>
#include <string_view>

namespace titer::unitops::radial_flow_column {

namespace {

constexpr const char* directions[] = {CORE_TR("core", "inward"), CORE_TR("core", "outward")};

constexpr model::ParamSpec ownParams[] = {
    {.key = "direction",
     .label = CORE_TR("core", "Direction of flow"),
     .unit = "1",
     .help = CORE_TR("core", "inward: from the shell to the core. outward: from the core to the shell."),
     .shape = model::Shape::Choice,
     .choices = directions,
     .group = column::bedGroup},
    {.key = "core_diameter",
     .label = CORE_TR("core", "Core diameter"),
     .unit = "m",
     .defaultValue = 0.05,
     .min = 1e-4,
     .max = 10.0,
     .decimals = 1,
     .help = CORE_TR("core", "Inner diameter of the packed bed."),
     .group = column::bedGroup},
    {.key = "outer_diameter",
     .label = CORE_TR("core", "Outer diameter"),
     .unit = "m",
     .defaultValue = 0.17,
     .min = 1e-4,
     .max = 20.0,
     .decimals = 1,
     .help = CORE_TR("core", "Of the packed bed. Half of its difference from the core diameter is the thickness."),
     .group = column::bedGroup},
    {.key = "bed_height",
     .label = CORE_TR("core", "Height of the cylinder"),
     .unit = "m",
     .defaultValue = 0.1,
     .min = 1e-4,
     .max = 100.0,
     .decimals = 1,
     .help = CORE_TR("core", "Of the packed bed, along its axis and across the flow."),
     .group = column::bedGroup},
};

// What sizes a straight bed.
constexpr bool isSize(const model::ParamSpec& spec)
{
    for (const std::string_view key : {"length", "cross_section", "diameter", "interstitial_velocity"})
        if (spec.key == key) return true;
    return false;
}

constexpr auto params = [] {
    constexpr std::size_t own = std::size(ownParams), sizes = 4;
    std::array<model::ParamSpec, own + std::size(column::columnParams) - sizes> all{};
    std::size_t n = 0;
    for (const model::ParamSpec& spec : ownParams) all[n++] = spec;
    for (const model::ParamSpec& spec : column::columnParams)
        if (!isSize(spec)) all[n++] = spec;
    return all;
}();

} // namespace

extern const model::UnitType radial_flow_column{
    .id = "radial_flow_column",
    .label = CORE_TR("core", "Radial flow column"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "column",
    .help =
        CORE_TR("core", "A packed bed between a core and a shell, through which the liquid flows along the radius: a "
                        "large cross section at a low pressure. Velocity, residence time and film hold at the mean "
                        "radius; a given axial dispersion is the same everywhere, that of a correlation follows the "
                        "local velocity."),
    .source = "Gu, Tsai, Tsao 1991, AIChE J 37:1333",
    .ports = columnPorts,
    .params = params,
    .setPoints = columnUnitSetPoints,
    .variables = columnVariables,
    .kpis = columnKpis,
    .guards = columnGuards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ChromatographyColumn>(setup, errors);
    },
};

} // namespace titer::unitops::radial_flow_column
