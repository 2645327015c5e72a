// Simulated moving bed with four zones (equations in core/unitops/capture_and_polish/simulated_moving_bed.h; of the columns in
// core/unitops/column/bed/description.h).
#include "core/unitops/capture_and_polish/simulated_moving_bed.h"

#include "core/model/types/row_names.h"
#include "core/unitops/column/specs.h"

namespace titer::unitops::simulated_moving_bed {

namespace {

using model::Direction;
using model::FlowRule;

constexpr model::PortSpec ports[] = {
    {.key = "feed",
     .label = CORE_TR("core", "Feed"),
     .direction = Direction::In,
     .required = true,
     .help = CORE_TR("core", "Enters between zones 2 and 3.")},
    {.key = "desorbent",
     .label = CORE_TR("core", "Desorbent"),
     .direction = Direction::In,
     .required = true,
     .help = CORE_TR("core", "Enters between zones 4 and 1.")},
    {.key = "extract",
     .label = CORE_TR("core", "Extract"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true,
     .help = CORE_TR("core", "Leaves between zones 1 and 2, with the more strongly bound components.")},
    {.key = "raffinate",
     .label = CORE_TR("core", "Raffinate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true,
     .help = CORE_TR("core", "Leaves between zones 3 and 4, with the more weakly bound components.")},
};
static_assert(model::namesRows<SimulatedMovingBed::InPort>(ports, Direction::In));
static_assert(model::namesRows<SimulatedMovingBed::OutPort>(ports, Direction::Out));

constexpr const char* ring = CORE_TR("core", "Ring");

constexpr model::ParamSpec ringParams[] = {
    {.key = "switch_time",
     .label = CORE_TR("core", "Switch time"),
     .unit = "s",
     .defaultValue = 600.0,
     .min = 0.01,
     .max = 1e7,
     .help = CORE_TR("core", "After each interval all ports move by one column in the direction of flow; counted "
                             "from the start of the run."),
     .group = ring},
    {.key = "columns_zone_1",
     .label = CORE_TR("core", "Columns in zone 1"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = 8.0,
     .decimals = 0,
     .help = CORE_TR("core", "From desorbent to extract: strongly bound components are eluted."),
     .group = ring},
    {.key = "columns_zone_2",
     .label = CORE_TR("core", "Columns in zone 2"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = 8.0,
     .decimals = 0,
     .help = CORE_TR("core", "From extract to feed: weakly bound components are eluted."),
     .group = ring},
    {.key = "columns_zone_3",
     .label = CORE_TR("core", "Columns in zone 3"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = 8.0,
     .decimals = 0,
     .help = CORE_TR("core", "From feed to raffinate: strongly bound components are retained."),
     .group = ring},
    {.key = "columns_zone_4",
     .label = CORE_TR("core", "Columns in zone 4"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = 8.0,
     .decimals = 0,
     .help = CORE_TR("core", "From raffinate back to the desorbent: weakly bound components are retained."),
     .group = ring},
};

constexpr model::SetPointSpec ringSetPoints[] = {
    {.key = "recycle_flow",
     .label = CORE_TR("core", "Recycle flow"),
     .unit = "m3/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 10.0,
     .help = CORE_TR("core", "Through zone 4. The other zones follow from it and from the inlet and outlet flows."),
     .group = ring},
    {.key = "extract_flow",
     .label = CORE_TR("core", "Extract flow"),
     .unit = "m3/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 10.0,
     .help = CORE_TR("core", "The raffinate takes the rest of the inflow. Limited to the inflow and to the flow "
                             "through zone 1."),
     .group = ring},
};

constexpr auto params = column::joined(ringParams, column::columnParams);
constexpr auto setPoints = column::joined(column::columnSetPoints, ringSetPoints);
static_assert(model::namesRows<SimulatedMovingBed::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    {.key = "zone_1_flow",
     .label = CORE_TR("core", "Flow in zone 1"),
     .unit = "m3/s",
     .help = CORE_TR("core", "Flow between the inlet of the eluent and the outlet of the extract.")},
    {.key = "zone_2_flow",
     .label = CORE_TR("core", "Flow in zone 2"),
     .unit = "m3/s",
     .help = CORE_TR("core", "Flow between the outlet of the extract and the inlet of the feed.")},
    {.key = "zone_3_flow",
     .label = CORE_TR("core", "Flow in zone 3"),
     .unit = "m3/s",
     .help = CORE_TR("core", "Flow between the inlet of the feed and the outlet of the raffinate.")},
    {.key = "zone_4_flow",
     .label = CORE_TR("core", "Flow in zone 4"),
     .unit = "m3/s",
     .help = CORE_TR("core", "Flow between the outlet of the raffinate and the inlet of the eluent.")},
    {.key = "pressure_drop",
     .label = CORE_TR("core", "Pressure drop"),
     .unit = "Pa",
     .help = CORE_TR("core", "Sum over all columns in series.")},
    {.key = "switches",
     .label = CORE_TR("core", "Switches so far"),
     .unit = "1",
     .help = CORE_TR("core", "Number of times that the inlets and outlets have moved on by one column.")},
    {.key = "extract_purity",
     .label = CORE_TR("core", "Purity of the extract"),
     .unit = "1",
     .help = CORE_TR("core", "Product divided by all binding components, at this time."),
     .displayUnit = "%"},
    {.key = "raffinate_purity",
     .label = CORE_TR("core", "Purity of the raffinate"),
     .unit = "1",
     .help = CORE_TR("core", "Product divided by all binding components, at this time."),
     .displayUnit = "%"},
    {.key = "extract_uv",
     .label = CORE_TR("core", "UV 280 nm of the extract"),
     .unit = "AU",
     .help = CORE_TR("core", "Absorbance at 280 nm of the extract, from the absorptivities of its "
                             "components and the path length.")},
    {.key = "raffinate_uv",
     .label = CORE_TR("core", "UV 280 nm of the raffinate"),
     .unit = "AU",
     .help = CORE_TR("core", "Absorbance at 280 nm of the raffinate, from the absorptivities of its "
                             "components and the path length.")},
    {.key = "extract_conductivity",
     .label = CORE_TR("core", "Conductivity of the extract"),
     .unit = "S/m",
     .help = CORE_TR("core", "Conductivity of the extract, from its ions.")},
    {.key = "raffinate_conductivity",
     .label = CORE_TR("core", "Conductivity of the raffinate"),
     .unit = "S/m",
     .help = CORE_TR("core", "Conductivity of the raffinate, from its ions.")},
};
static_assert(model::namesRows<SimulatedMovingBed::Variable>(variables));

constexpr model::KpiSpec kpis[] = {
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = model::KpiSpec::Kind::Peak,
     .variable = "pressure_drop"},
    {.key = "switches",
     .label = CORE_TR("core", "Switches"),
     .unit = "1",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "switches"},
};
static_assert(model::namesRows<SimulatedMovingBed::Kpi>(kpis));

constexpr const char* guards[] = {CORE_TR("core", "limit")};

} // namespace

extern const model::UnitType simulated_moving_bed{
    .id = "simulated_moving_bed",
    .label = CORE_TR("core", "Simulated moving bed"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "carousel",
    .help = CORE_TR("core", "Separates two fractions continuously: a ring of identical columns in four zones, whose "
                            "ports move by one column at each switch. A run from its start nears its cyclic steady "
                            "state, one period of which is the switch time; the command line finds that directly."),
    .source = "Broughton 1968, Chem. Eng. Prog. 64:60; Ruthven, Ching 1989, Chem. Eng. Sci. 44:1011",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<SimulatedMovingBed>(setup, errors);
    },
};

} // namespace titer::unitops::simulated_moving_bed
