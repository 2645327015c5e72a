// Ultrafiltration and diafiltration with a recirculation vessel: tangential flow past a membrane whose flux the film of
// retained protein limits (core/unitops/concentrate_and_store/film.h).
//   dV/dt = F_in + F_feed + F_buffer - J A - F_out,   dn_i/dt = F_in c_in + ... - J A c_p,i - F_out c_i
//   F_feed = a J A (fed-batch concentration, a = 1),  F_buffer = b J A (diafiltration at constant volume, b = 1)
//   c_p,i = S_i c_i, with the exclusion by charge and volume of core/unitops/concentrate_and_store/donnan.h
// The liquid in modules and pipes belongs to the vessel, which is well mixed.
// Source: van Reis, Zydney 2007, J Membr Sci 297:16; Binabaji, Ma, Rao, Zydney 2015, J Membr Sci 494:216.
#include "core/unitops/concentrate_and_store/ufdf.h"

#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/concentrate_and_store/film_specs.h"
#include "core/unitops/vessel_specs.h"

namespace titer::unitops::ufdf {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

constexpr model::PortSpec ports[] = {
    {.key = "in",
     .label = CORE_TR("core", "Pool to be filtered"),
     .direction = Direction::In,
     .many = true,
     .help = CORE_TR("core", "Filled by transfers of the recipe.")},
    {.key = "feed",
     .label = CORE_TR("core", "Feed of a fed-batch"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Draws the fraction \"feed_ratio\" of the permeate flow.")},
    {.key = "buffer",
     .label = CORE_TR("core", "Diafiltration buffer"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Draws the fraction \"buffer_ratio\" of the permeate flow.")},
    {.key = "out", .label = CORE_TR("core", "Retentate"), .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "permeate", .label = CORE_TR("core", "Permeate"), .direction = Direction::Out, .rule = FlowRule::Follows},
};
static_assert(model::namesRows<Ufdf::In>(ports, Direction::In));
static_assert(model::namesRows<Ufdf::Out>(ports, Direction::Out));

constexpr const char* controls[] = {CORE_TR("core", "pressure"), CORE_TR("core", "flux")};
constexpr const char* exclusions[] = {CORE_TR("core", "donnan_and_volume"), CORE_TR("core", "none")};
constexpr const char* skid = CORE_TR("core", "Skid");
constexpr const char* limits = CORE_TR("core", "End points");

constexpr model::ParamSpec skidParams[] = {
    {.key = "vessel_volume",
     .label = CORE_TR("core", "Vessel volume"),
     .unit = "m3",
     .defaultValue = 1.0,
     .min = 1e-9,
     .max = 1e3,
     .help = CORE_TR("core", "The event \"full\" is raised at this volume."),
     .group = skid},
    {.key = "heel",
     .label = CORE_TR("core", "Heel"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e3,
     .help = CORE_TR("core", "Hold-up in modules and pipes, below which the membrane runs dry. 0 means 0.1 % of the "
                             "vessel volume."),
     .group = skid},
    {.key = "control",
     .label = CORE_TR("core", "Control"),
     .unit = "1",
     .help = CORE_TR("core", "pressure: the transmembrane pressure is set, and the flux follows. flux: the reverse."),
     .shape = Shape::Choice,
     .choices = controls,
     .group = skid},
    {.key = "pump_efficiency",
     .label = CORE_TR("core", "Pump efficiency"),
     .unit = "1",
     .defaultValue = 0.5,
     .min = 0.01,
     .max = 1.0,
     .help = CORE_TR("core", "Work on the liquid divided by the energy that the pump consumes."),
     .group = skid,
     .displayUnit = "%"},
    {.key = "viscosity",
     .label = CORE_TR("core", "Buffer viscosity"),
     .unit = "Pa s",
     .defaultValue = 1e-3,
     .min = 1e-4,
     .max = 1.0,
     .help = CORE_TR("core", "Dynamic viscosity of the liquid without protein, at the working temperature."),
     .group = skid},
    {.key = "exclusion",
     .label = CORE_TR("core", "Excipient exclusion"),
     .unit = "1",
     .help = CORE_TR("core", "donnan_and_volume: charged protein shifts ions and pH against the buffer (if "
                             "components are buffers), and its volume excludes excipients. none: the sieving "
                             "coefficient only."),
     .shape = Shape::Choice,
     .choices = exclusions,
     .group = sievingGroup},
    {.key = "protein_volume",
     .label = CORE_TR("core", "Specific volume of protein"),
     .unit = "m3/kg",
     .defaultValue = 0.73e-3,
     .min = 0.0,
     .max = 5e-3,
     .help = CORE_TR("core", "The volume from which excipients are excluded."),
     .when = "exclusion=donnan_and_volume",
     .group = sievingGroup,
     .displayUnit = "mL/g"},
    {.key = "target_concentration",
     .label = CORE_TR("core", "Final concentration"),
     .unit = "kg/m3",
     .defaultValue = 150.0,
     .min = 0.0,
     .max = 1000.0,
     .help = CORE_TR("core", "Of retained protein; raises the event \"concentration\"."),
     .group = limits},
    {.key = "target_diavolumes",
     .label = CORE_TR("core", "Diavolumes"),
     .unit = "1",
     .defaultValue = 10.0,
     .min = 0.0,
     .max = 1000.0,
     .decimals = 1,
     .help = CORE_TR("core", "Counted from the start of the run; raises the event \"diavolumes\"."),
     .group = limits},
    {.key = "pressure_limit",
     .label = CORE_TR("core", "Pressure limit"),
     .unit = "Pa",
     .defaultValue = 4e5,
     .min = 1e3,
     .max = 1e7,
     .help = CORE_TR("core", "Before the module; raises the event \"limit\"."),
     .group = limits},
};

constexpr auto params = model::joined(skidParams, filmParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = roomTemperature,
     .min = 273.15,
     .max = 333.15,
     .decimals = 1,
     .help = CORE_TR("core",
                     "Temperature of the liquid; where it is a set-point, the recipe or a controller may change it.")},
    {.key = "transmembrane_pressure",
     .label = CORE_TR("core", "Transmembrane pressure"),
     .unit = "Pa",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e6,
     .help = CORE_TR("core", "Mean over the module, with the control \"pressure\"; 0 stops the permeate.")},
    {.key = "flux",
     .label = CORE_TR("core", "Flux"),
     .unit = "m3/m2/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e-3,
     .decimals = 1,
     .help = CORE_TR("core", "With the control \"flux\"; 0 stops the permeate.")},
    {.key = "crossflow",
     .label = CORE_TR("core", "Cross flow"),
     .unit = "m3/m2/s",
     .defaultValue = 300e-3 / 3600.0,
     .min = 0.0,
     .max = 1e-2,
     .decimals = 0,
     .help = CORE_TR("core", "Along the membrane, per area; 0 stops the permeate.")},
    {.key = "feed_ratio",
     .label = CORE_TR("core", "Feed/permeate ratio"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 2.0,
     .help = CORE_TR("core", "1 keeps the volume constant while feed is drawn: fed-batch concentration.")},
    {.key = "buffer_ratio",
     .label = CORE_TR("core", "Buffer/permeate ratio"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 2.0,
     .help = CORE_TR("core", "1 is diafiltration at constant volume.")},
};
static_assert(model::namesRows<Ufdf::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    volumeVariable,
    levelVariable,
    temperatureVariable,
    {.key = "protein",
     .label = CORE_TR("core", "Retained protein"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "All dissolved components that are mostly retained.")},
    {.key = "permeate_flux",
     .label = CORE_TR("core", "Permeate flux"),
     .unit = "m3/m2/s",
     .help = CORE_TR("core", "Permeate flow divided by the membrane area.")},
    {.key = "pressure",
     .label = CORE_TR("core", "Transmembrane pressure"),
     .unit = "Pa",
     .help = CORE_TR("core", "Mean pressure across the membrane.")},
    {.key = "wall_protein",
     .label = CORE_TR("core", "Protein at the membrane"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "At the mean flux of the module.")},
    {.key = "osmotic_pressure",
     .label = CORE_TR("core", "Osmotic pressure at the membrane"),
     .unit = "Pa",
     .help = CORE_TR(
         "core",
         "Osmotic pressure at the wall concentration of the protein; it counteracts the transmembrane pressure.")},
    {.key = "liquid_viscosity",
     .label = CORE_TR("core", "Viscosity"),
     .unit = "Pa s",
     .help = CORE_TR("core", "Viscosity of the retentate at its protein concentration.")},
    {.key = "pressure_drop",
     .label = CORE_TR("core", "Module pressure drop"),
     .unit = "Pa",
     .help = CORE_TR("core", "Pressure lost along the channel of the module at the present crossflow.")},
    {.key = "ph", .label = CORE_TR("core", "pH"), .unit = "1", .help = CORE_TR("core", "Of the liquid in the vessel.")},
    {.key = "permeate_ph",
     .label = CORE_TR("core", "pH of the permeate"),
     .unit = "1",
     .help = CORE_TR("core", "pH of the permeate, from the charge balance of the components in it.")},
    {.key = "diavolumes",
     .label = CORE_TR("core", "Diavolumes"),
     .unit = "1",
     .help = CORE_TR("core", "Buffer divided by the vessel volume, from the start of the run.")},
    {.key = "permeate_volume",
     .label = CORE_TR("core", "Permeate so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Permeate collected since the start of the run.")},
    {.key = "buffer_volume",
     .label = CORE_TR("core", "Buffer so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Diafiltration buffer used since the start of the run.")},
    {.key = "buffer_shortfall",
     .label = CORE_TR("core", "Buffer shortfall"),
     .unit = "m3",
     .help = CORE_TR("core", "Required but not available.")},
    {.key = "dry_time",
     .label = CORE_TR("core", "Dry time of membrane"),
     .unit = "s",
     .help = CORE_TR("core", "Time during which the tank was too empty to supply the membrane.")},
    {.key = "energy",
     .label = CORE_TR("core", "Pump energy"),
     .unit = "J",
     .help = CORE_TR("core", "Work on the liquid divided by the efficiency of the pump, since the start of the run.")},
    {.key = "fault_free_until",
     .label = CORE_TR("core", "Fault-free until"),
     .unit = "s",
     .help = CORE_TR("core", "The time at which the membrane first ran dry or lacked buffer; until then, the "
                             "present time.")},
    {.key = "backflow_time",
     .label = CORE_TR("core", "Time below half pressure drop"),
     .unit = "s",
     .help = CORE_TR("core", "At the end of the module the pressure is then below that of the permeate.")},
};
static_assert(model::namesRows<Ufdf::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "permeate_volume",
     .label = CORE_TR("core", "Permeate"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "permeate_volume"},
    {.key = "buffer_shortfall",
     .label = CORE_TR("core", "Buffer shortfall"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "buffer_shortfall"},
    {.key = "dry_time",
     .label = CORE_TR("core", "Dry time of membrane"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "dry_time"},
    {.key = "fault_free_until",
     .label = CORE_TR("core", "Fault-free until"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "fault_free_until"},
    {.key = "backflow_time",
     .label = CORE_TR("core", "Time below half pressure drop"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "backflow_time"},
    {.key = "concentration",
     .label = CORE_TR("core", "Final concentration"),
     .unit = "kg/m3",
     .kind = Kind::Last,
     .variable = "protein"},
    {.key = "diavolumes",
     .label = CORE_TR("core", "Diavolumes"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "diavolumes"},
    {.key = "buffer",
     .label = CORE_TR("core", "Diafiltration buffer"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "buffer_volume"},
    {.key = "peak_pressure_drop",
     .label = CORE_TR("core", "Maximum pressure drop"),
     .unit = "Pa",
     .kind = Kind::Peak,
     .variable = "pressure_drop"},
    {.key = "energy", .label = CORE_TR("core", "Pump energy"), .unit = "J", .kind = Kind::Last, .variable = "energy"},
};
static_assert(model::namesRows<Ufdf::Kpi>(kpis));

constexpr const char* guards[] = {"empty", "full", "concentration", "diavolumes", "limit", "switch"};
static_assert(model::namesRows<Ufdf::Guard>(guards));

} // namespace

extern const model::UnitType ufdf{
    .id = "ufdf",
    .label = CORE_TR("core", "UF/DF"),
    .category = CORE_TR("core", "Concentrate and store"),
    .symbol = "ufdf",
    .help = CORE_TR(
        "core",
        "Concentrates protein in a recirculated vessel and exchanges its buffer. Mechanistic: film, osmotic "
        "pressure, viscosity and the pressure drop of the module determine the flux, sieving and the exclusion by "
        "charge and volume the permeate composition. The recipe writes pressure or flux, and draws feed or buffer "
        "in proportion to the permeate."),
    .source = "Binabaji, Ma, Rao, Zydney 2015, J Membr Sci 494:216; Bolton et al. 2011, Biotechnol Prog 27:140",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .holdup = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Ufdf>(setup, errors);
    },
};

} // namespace titer::unitops::ufdf
