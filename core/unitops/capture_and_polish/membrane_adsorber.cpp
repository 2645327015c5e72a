// Membrane adsorber: a stack or a roll of membranes with binding groups, solved as a bed of liquid and solid (lumped rate: the
// pores let the liquid through, so that nothing has to diffuse into them; core/unitops/column/bed/description.h), between the
// stirred zones of its capsule (core/unitops/column/zones.h). Pressure drop by Darcy, mu L/k F/A.
// Source: von Lieres, Wang, Ulbricht 2010, Chem. Eng. Technol. 33:960; Francis, von Lieres, Haynes 2011, J. Chromatogr. A
// 1218:5071, with one zone of the membrane or two side by side, each with its part of the capsule's volumes.
#include "core/unitops/capture_and_polish/packed_column_specs.h"

#include <array>
#include <string_view>

namespace titer::unitops::membrane_adsorber {

namespace {

constexpr const char* membraneGroup = CORE_TR("core", "Membrane");
constexpr const char* capsuleGroup = CORE_TR("core", "Capsule");

constexpr model::ParamSpec ownParams[] = {
    {.key = "membrane_volume",
     .label = CORE_TR("core", "Membrane volume"),
     .unit = "m3",
     .defaultValue = 3e-6,
     .min = 1e-9,
     .max = 1.0,
     .help = CORE_TR("core", "Of all layers, with their pores."),
     .group = membraneGroup,
     .displayUnit = "mL"},
    {.key = "thickness",
     .label = CORE_TR("core", "Membrane thickness"),
     .unit = "m",
     .defaultValue = 4e-3,
     .min = 1e-5,
     .max = 1.0,
     .decimals = 2,
     .help = CORE_TR("core", "Of all layers, in the direction of flow. The volume divided by it is the area through "
                             "which the liquid enters."),
     .group = membraneGroup,
     .displayUnit = "mm"},
    {.key = "total_porosity",
     .label = CORE_TR("core", "Total porosity"),
     .unit = "1",
     .defaultValue = 0.7,
     .min = 0.01,
     .max = 0.99,
     .help = CORE_TR("core", "Pore volume divided by the membrane volume."),
     .group = membraneGroup},
    {.key = "permeability",
     .label = CORE_TR("core", "Permeability"),
     .unit = "m2",
     .defaultValue = 3e-13,
     .min = 1e-18,
     .max = 1e-6,
     .decimals = 16,
     .help = CORE_TR("core", "Of the membrane, by Darcy's law: from the flow of water at a known pressure drop."),
     .group = membraneGroup},
    {.key = "axial_dispersion",
     .label = CORE_TR("core", "Axial dispersion"),
     .unit = "m2/s",
     .defaultValue = 1e-8,
     .min = 0.0,
     .max = 1.0,
     .decimals = 10,
     .help = CORE_TR("core", "Within the membrane. What the capsule mixes belongs to its volumes."),
     .group = membraneGroup},
    {.key = "lag_volume",
     .label = CORE_TR("core", "Lag volume"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Before the membrane, with nearly plug flow: it delays."),
     .group = capsuleGroup,
     .displayUnit = "mL"},
    {.key = "lag_tanks",
     .label = CORE_TR("core", "Tanks of the lag"),
     .unit = "1",
     .defaultValue = 20.0,
     .min = 1.0,
     .max = 200.0,
     .decimals = 0,
     .help = CORE_TR("core", "Equal tanks in series for the lag volume: more tanks spread a front less."),
     .group = capsuleGroup},
    {.key = "inlet_volume",
     .label = CORE_TR("core", "Mixed volume at the inlet"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Of the housing before the membrane, as one stirred tank. 0: none."),
     .group = capsuleGroup,
     .displayUnit = "mL"},
    {.key = "outlet_volume",
     .label = CORE_TR("core", "Mixed volume at the outlet"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Of the housing behind the membrane, as one stirred tank. 0: none."),
     .group = capsuleGroup,
     .displayUnit = "mL"},
    {.key = "second_zone_area",
     .label = CORE_TR("core", "Second zone, of the membrane"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 0.99,
     .help = CORE_TR(
         "core", "Part of the membrane, and of the volumes of the capsule, that another part of the flow passes: the "
                 "outer ring of a stack. 0: all of it has the same flow."),
     .group = capsuleGroup,
     .displayUnit = "%"},
    {.key = "second_zone_flow",
     .label = CORE_TR("core", "Second zone, of the flow"),
     .unit = "1",
     .defaultValue = 0.1,
     .min = 1e-6,
     .max = 0.999,
     .help = CORE_TR("core", "Part of the flow that passes the second zone, if there is one."),
     .group = capsuleGroup,
     .displayUnit = "%"},
};

// Of a column, what a membrane has as well.
constexpr bool isShared(const model::ParamSpec& spec)
{
    for (const std::string_view key :
         {"binding", "product", "viscosity", "pressure_limit", "absorptivity", "path_length", "molar_conductivity"})
        if (spec.key == key) return true;
    return false;
}

constexpr auto params = [] {
    constexpr std::size_t own = std::size(ownParams), shared = 7;
    std::array<model::ParamSpec, own + shared> all{};
    std::size_t n = 0;
    for (const model::ParamSpec& spec : ownParams) all[n++] = spec;
    for (const model::ParamSpec& spec : column::columnParams)
        if (isShared(spec)) all[n++] = spec;
    return all;
}();

// Those of a column, two of which come about otherwise in a membrane.
constexpr auto variables = [] {
    auto all = std::to_array(columnVariables);
    for (model::VariableSpec& spec : all) {
        const std::string_view key = spec.key;
        if (key == "pressure_drop") spec.help = CORE_TR("core", "Of the membrane, by Darcy's law.");
        if (key == "interstitial_velocity")
            spec.help =
                CORE_TR("core", "Speed of the liquid in the pores: flow divided by cross section and porosity.");
    }
    return all;
}();

constexpr const char* guards[] = {columnGuards[ChromatographyColumn::Limit]};

} // namespace

extern const model::UnitType membrane_adsorber{
    .id = "membrane_adsorber",
    .label = CORE_TR("core", "Membrane adsorber"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "column",
    .help = CORE_TR("core", "Membranes with binding groups in a capsule: the liquid flows through their pores, so that "
                            "binding is as fast at high flow. The volumes of the housing before and behind the "
                            "membrane delay and mix what passes; a tracer without the membrane's binding tells them."),
    .source = "Francis, von Lieres, Haynes 2011, J. Chromatogr. A 1218:5071",
    .ports = columnPorts,
    .params = params,
    .setPoints = column::columnSetPoints,
    .variables = variables,
    .kpis = columnKpis,
    .guards = guards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<ChromatographyColumn>(setup, errors);
    },
};

} // namespace titer::unitops::membrane_adsorber
