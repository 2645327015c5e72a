// Periodic counter-current capture (its law of switching in core/unitops/capture_and_polish/periodic_counter_current.h; equations of the
// columns in core/unitops/column/bed/description.h).
#include "core/unitops/capture_and_polish/periodic_counter_current.h"

#include "core/model/types/row_names.h"
#include "core/unitops/column/specs.h"

namespace titer::unitops::periodic_counter_current {

namespace {

using model::Direction;
using model::FlowRule;

constexpr model::PortSpec ports[] = {
    {.key = "feed",
     .label = CORE_TR("core", "Feed"),
     .direction = Direction::In,
     .required = true,
     .help = CORE_TR("core", "Goes continuously to the first loading column, at the flow set by its source.")},
    {.key = "wash",
     .label = CORE_TR("core", "Wash buffer"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Drawn as the columns need it.")},
    {.key = "elution",
     .label = CORE_TR("core", "Elution buffer"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .required = true,
     .help = CORE_TR("core", "Drawn as the columns need it.")},
    {.key = "regeneration",
     .label = CORE_TR("core", "Regeneration"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Drawn as the columns need it.")},
    {.key = "equilibration",
     .label = CORE_TR("core", "Equilibration buffer"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Drawn as the columns need it; the columns start the run filled with it.")},
    {.key = "eluate",
     .label = CORE_TR("core", "Eluate"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true,
     .help = CORE_TR("core", "Outflow of a column during elution.")},
    {.key = "waste",
     .label = CORE_TR("core", "Waste"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true,
     .help = CORE_TR("core", "All other outflow.")},
};
static_assert(model::namesRows<PeriodicCounterCurrent::InPort>(ports, Direction::In));
static_assert(model::namesRows<PeriodicCounterCurrent::OutPort>(ports, Direction::Out));

constexpr const char* switching = CORE_TR("core", "Switching");
constexpr const char* service = CORE_TR("core", "Recovery and regeneration");
constexpr const char* criteria[] = {CORE_TR("core", "breakthrough"), CORE_TR("core", "time")};

constexpr model::ParamSpec volumes(const char* key, const char* label, double defaultValue, double min,
                                   const char* help)
{
    return {.key = key,
            .label = label,
            .unit = "1",
            .defaultValue = defaultValue,
            .min = min,
            .max = 1000.0,
            .decimals = 1,
            .help = help,
            .group = service};
}

constexpr model::ParamSpec residenceTime(const char* key, const char* label)
{
    return {.key = key,
            .label = label,
            .unit = "s",
            .defaultValue = 180.0,
            .min = 0.1,
            .max = 1e6,
            .decimals = 1,
            .help = CORE_TR("core", "Volume of a packed column divided by the flow, which follows from it."),
            .group = service};
}

constexpr model::ParamSpec ownParams[] = {
    {.key = "columns",
     .label = CORE_TR("core", "Columns"),
     .unit = "1",
     .defaultValue = 3.0,
     .min = 2.0,
     .max = PeriodicCounterCurrent::maxColumns,
     .decimals = 0,
     .help = CORE_TR("core", "Identical; bed and binding below are those of one."),
     .group = switching},
    {.key = "columns_loading",
     .label = CORE_TR("core", "Loading columns"),
     .unit = "1",
     .defaultValue = 2.0,
     .min = 1.0,
     .max = PeriodicCounterCurrent::maxColumns - 1.0,
     .decimals = 0,
     .help = CORE_TR("core", "In series: each captures the breakthrough of the one before it. The others are in "
                             "recovery and regeneration or wait."),
     .group = switching},
    {.key = "switch_by",
     .label = CORE_TR("core", "Switch by"),
     .unit = "1",
     .help = CORE_TR("core", "breakthrough: of the product at the first column. time: at fixed intervals, which gives "
                             "the run a cyclic steady state of that period."),
     .shape = model::Shape::Choice,
     .choices = criteria,
     .group = switching},
    {.key = "switch_fraction",
     .label = CORE_TR("core", "Breakthrough at a switch"),
     .unit = "1",
     .defaultValue = 0.6,
     .min = 0.001,
     .max = 0.999,
     .help = CORE_TR("core", "Product concentration at the outlet of the first column divided by that of the feed. "
                             "If no column is ready yet, loading continues until one is."),
     .when = "switch_by=breakthrough",
     .group = switching,
     .displayUnit = "%"},
    {.key = "switch_time",
     .label = CORE_TR("core", "Switch time"),
     .unit = "s",
     .defaultValue = 3600.0,
     .min = 1.0,
     .max = 1e7,
     .help = CORE_TR("core", "Between two switches, from the start of the run on."),
     .when = "switch_by=time",
     .group = switching},
    volumes("flush_volumes", CORE_TR("core", "Flush"), 1.0, 0.0,
            CORE_TR("core",
                    "Column volumes at the start of the wash that displace the feed from a loaded column; they go "
                    "to the last loading column.")),
    volumes("wash_volumes", CORE_TR("core", "Wash"), 5.0, 0.0, CORE_TR("core", "Column volumes after the flush.")),
    residenceTime("wash_residence_time", CORE_TR("core", "Residence time of flush and wash")),
    volumes("elution_volumes", CORE_TR("core", "Elution"), 4.0, 0.1, CORE_TR("core", "Column volumes.")),
    residenceTime("elution_residence_time", CORE_TR("core", "Residence time of elution")),
    volumes("regeneration_volumes", CORE_TR("core", "Regeneration"), 3.0, 0.0,
            CORE_TR("core", "Column volumes for strip and cleaning.")),
    residenceTime("regeneration_residence_time", CORE_TR("core", "Residence time of regeneration")),
    volumes("equilibration_volumes", CORE_TR("core", "Equilibration"), 5.0, 0.0, CORE_TR("core", "Column volumes.")),
    residenceTime("equilibration_residence_time", CORE_TR("core", "Residence time of equilibration")),
};

constexpr auto params = column::joined(ownParams, column::columnParams);

constexpr const char* phases =
    CORE_TR("core", "0 ready, 1 first loading column, 2 further loading column, 3 flush, 4 wash, 5 elution, 6 "
                    "regeneration, 7 equilibration.");

constexpr model::VariableSpec variables[] = {
    {.key = "switches",
     .label = CORE_TR("core", "Switches so far"),
     .unit = "1",
     .help = CORE_TR("core", "Number of times that the columns have changed places.")},
    {.key = "interval",
     .label = CORE_TR("core", "Last interval"),
     .unit = "s",
     .help = CORE_TR("core", "Between the last two switches. The cyclic steady state is reached when it repeats.")},
    {.key = "breakthrough",
     .label = CORE_TR("core", "Breakthrough"),
     .unit = "1",
     .help = CORE_TR("core", "Product concentration at the outlet of the first loading column divided by that of "
                             "the feed; 0 if none is fed."),
     .displayUnit = "%"},
    {.key = "switch_breakthrough",
     .label = CORE_TR("core", "Breakthrough at the last switch"),
     .unit = "1",
     .help = CORE_TR("core", "Above the set value if no column was ready in time."),
     .displayUnit = "%"},
    {.key = "load",
     .label = CORE_TR("core", "Load"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Product on the first loading column divided by the volume of its bed.")},
    {.key = "cycle_load",
     .label = CORE_TR("core", "Load per cycle"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Product on the column that was switched last, divided by its bed volume.")},
    {.key = "resin_utilisation",
     .label = CORE_TR("core", "Resin utilisation"),
     .unit = "1",
     .help = CORE_TR("core", "This load divided by the equilibrium capacity of a bed with the first feed."),
     .displayUnit = "%"},
    {.key = "yield",
     .label = CORE_TR("core", "Yield"),
     .unit = "1",
     .help = CORE_TR("core", "Product in the eluate divided by all product that has left."),
     .displayUnit = "%"},
    {.key = "productivity",
     .label = CORE_TR("core", "Productivity"),
     .unit = "kg/m3/s",
     .help = CORE_TR("core", "Product eluted in the last interval divided by its length and the volume of all beds."),
     .displayUnit = "g/L/d"},
    {.key = "buffer_consumption",
     .label = CORE_TR("core", "Buffer consumption"),
     .unit = "m3/kg",
     .help = CORE_TR("core", "All buffers so far divided by the product eluted."),
     .displayUnit = "L/g"},
    {.key = "pressure_drop",
     .label = CORE_TR("core", "Pressure drop"),
     .unit = "Pa",
     .help = CORE_TR("core", "Sum over the loading columns in series, or of a column in recovery and regeneration "
                             "if that is higher.")},
    {.key = "uv",
     .label = CORE_TR("core", "UV 280 nm"),
     .unit = "AU",
     .help = CORE_TR("core", "Absorbance of the eluate; 0 while nothing is eluted.")},
    {.key = "conductivity",
     .label = CORE_TR("core", "Conductivity"),
     .unit = "S/m",
     .help = CORE_TR("core", "Of the eluate; 0 while nothing is eluted.")},
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "Of the eluate; 7 while nothing is eluted.")},
    {.key = "load_uv",
     .label = CORE_TR("core", "UV 280 nm, first column outlet"),
     .unit = "AU",
     .help = CORE_TR("core", "Absorbance at the outlet of the first loading column.")},
    {.key = "column_1_phase", .label = CORE_TR("core", "Phase of column 1"), .unit = "1", .help = phases},
    {.key = "column_2_phase", .label = CORE_TR("core", "Phase of column 2"), .unit = "1", .help = phases},
    {.key = "column_3_phase", .label = CORE_TR("core", "Phase of column 3"), .unit = "1", .help = phases},
    {.key = "column_4_phase", .label = CORE_TR("core", "Phase of column 4"), .unit = "1", .help = phases},
    {.key = "column_5_phase", .label = CORE_TR("core", "Phase of column 5"), .unit = "1", .help = phases},
    {.key = "column_6_phase", .label = CORE_TR("core", "Phase of column 6"), .unit = "1", .help = phases},
    {.key = "column_7_phase", .label = CORE_TR("core", "Phase of column 7"), .unit = "1", .help = phases},
    {.key = "column_8_phase", .label = CORE_TR("core", "Phase of column 8"), .unit = "1", .help = phases},
};
static_assert(model::namesRows<PeriodicCounterCurrent::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "switches", .label = CORE_TR("core", "Switches"), .unit = "1", .kind = Kind::Last, .variable = "switches"},
    {.key = "interval",
     .label = CORE_TR("core", "Last interval"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "interval"},
    {.key = "cycle_load",
     .label = CORE_TR("core", "Load per cycle"),
     .unit = "kg/m3",
     .kind = Kind::Last,
     .variable = "cycle_load"},
    {.key = "resin_utilisation",
     .label = CORE_TR("core", "Resin utilisation"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "resin_utilisation",
     .displayUnit = "%"},
    {.key = "peak_switch_breakthrough",
     .label = CORE_TR("core", "Maximum breakthrough at a switch"),
     .unit = "1",
     .kind = Kind::Peak,
     .variable = "switch_breakthrough",
     .displayUnit = "%"},
    {.key = "yield",
     .label = CORE_TR("core", "Yield"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "yield",
     .displayUnit = "%"},
    {.key = "productivity",
     .label = CORE_TR("core", "Productivity"),
     .unit = "kg/m3/s",
     .kind = Kind::Last,
     .variable = "productivity",
     .displayUnit = "g/L/d"},
    {.key = "buffer_consumption",
     .label = CORE_TR("core", "Buffer consumption"),
     .unit = "m3/kg",
     .kind = Kind::Last,
     .variable = "buffer_consumption",
     .displayUnit = "L/g"},
    {.key = "peak_pressure",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = Kind::Peak,
     .variable = "pressure_drop"},
};
static_assert(model::namesRows<PeriodicCounterCurrent::Kpi>(kpis));

constexpr const char* guards[] = {CORE_TR("core", "limit"), CORE_TR("core", "switch")};
static_assert(model::namesRows<PeriodicCounterCurrent::Guard>(guards));

} // namespace

extern const model::UnitType periodic_counter_current{
    .id = "periodic_counter_current",
    .label = CORE_TR("core", "Periodic counter-current capture"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "carousel",
    .help = CORE_TR("core", "Continuous capture: of 2 to 8 identical columns some load in series, while the others "
                            "are washed, eluted, regenerated and equilibrated by their own program. At product "
                            "breakthrough of the first column, or at fixed times, all move up by one. Buffers are "
                            "drawn as the program needs them. A run starts just after a switch."),
    .source = "Godawat, Brower, Jain, Konstantinov, Riske, Warikoo 2012, Biotechnol. J. 7:1496",
    .ports = ports,
    .params = params,
    .setPoints = column::columnSetPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .bed = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<PeriodicCounterCurrent>(setup, errors);
    },
};

} // namespace titer::unitops::periodic_counter_current
