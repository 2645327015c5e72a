// Bioreactor: a stirred volume with a culture; its ports and the recipe make it a seed, batch, fed-batch or perfusion
// vessel.
//   dV/dt = sum F_in - sum F_out - k_evap V - F_evap
//   dn/dt = sum (F c)_in - sum (F c)_out + V r(c, conditions) + gas transfer      (permeate carries (1 - retention) c)
//   osmolality = sum phi c of the components + n_medium/V, n_medium of all that is dissolved and no component: a balance as the others
//   base  = max(0, -sum z V r + b (V r_CO2 + CTR)) / alkalinity: protons formed by reaction, from electroneutrality at constant pH;
//           b = 1 - 1/(1 + 10^(pH - pK')) is the part of dissolved carbon dioxide that is bicarbonate
// Temperature and pH are held ideally; oxygen by an ideal loop as far as gas and vessel can, or by the
// kLa that is set (core/unitops/upstream/gas_transfer.h).
#include "core/unitops/upstream/bioreactor.h"

#include "core/model/types/held_back.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/upstream/gas_transfer_specs.h"
#include "core/unitops/vessel_specs.h"

namespace titer::unitops::bioreactor {

namespace {

using model::Direction;
using model::FlowRule;
using model::Phase;
using model::Shape;
using Kind = model::KpiSpec::Kind;

constexpr model::PortSpec ports[] = {
    {.key = "in",
     .label = CORE_TR("core", "Inlet"),
     .direction = Direction::In,
     .many = true,
     .help = CORE_TR("core", "Inoculum, medium, samples returned.")},
    {.key = "feed", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .many = true},
    {.key = "base",
     .label = CORE_TR("core", "Base"),
     .direction = Direction::In,
     .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Takes as much as the pH control needs; the source must contain positive ions (component "
                             "key charge).")},
    {.key = "gas", .label = CORE_TR("core", "Gas"), .direction = Direction::In, .phase = Phase::Gas},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "bleed", .label = CORE_TR("core", "Bleed"), .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = model::permeate,
     .label = CORE_TR("core", "Permeate"),
     .direction = Direction::Out,
     .rule = FlowRule::Set,
     .help = CORE_TR("core", "Leaves through the cell retention device.")},
    {.key = "off",
     .label = CORE_TR("core", "Off-gas"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .phase = Phase::Gas},
};
static_assert(model::namesRows<Bioreactor::In>(ports, Direction::In));
static_assert(model::namesRows<Bioreactor::Out>(ports, Direction::Out));

constexpr const char* vesselGroup = CORE_TR("core", "Vessel");

constexpr model::ParamSpec ownParams[] = {
    {.key = "vessel_volume",
     .label = CORE_TR("core", "Vessel volume"),
     .unit = "m3",
     .defaultValue = 2.0,
     .min = 1e-9,
     .max = 1e4,
     .help = CORE_TR("core", "The event \"full\" is raised at this volume."),
     .group = vesselGroup},
    {.key = "kinetics",
     .label = CORE_TR("core", "Kinetics"),
     .unit = "1",
     .help = CORE_TR("core", "Rate law of the culture; without one there is no growth."),
     .shape = Shape::Record,
     .record = "kinetics",
     .group = CORE_TR("core", "Culture")},
    {.key = "heel",
     .label = CORE_TR("core", "Heel"),
     .unit = "m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e4,
     .help = CORE_TR("core", "Volume that cannot be emptied. 0 means 0.1 % of the vessel volume."),
     .group = vesselGroup},
    {.key = "evaporation",
     .label = CORE_TR("core", "Evaporation"),
     .unit = "1/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e-3,
     .decimals = 6,
     .help = CORE_TR("core", "Water lost with the off-gas, as a fraction of the volume per unit time. What is "
                             "dissolved stays."),
     .group = vesselGroup},
    {.key = "evaporation_flow",
     .label = CORE_TR("core", "Evaporation flow"),
     .unit = "m3/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Water lost with the off-gas, as a volume per unit time whatever the volume, besides the "
                             "evaporation in proportion to it. It ceases below the heel."),
     .group = vesselGroup,
     .displayUnit = "mL/h"},
    {.key = model::retention,
     .label = CORE_TR("core", "Retention"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .help = CORE_TR("core", "Fraction of a component that the cell retention device holds back from the permeate. One "
                             "number counts for cells and other suspended components; dissolved ones are named, if "
                             "it holds back some of them too."),
     .shape = Shape::PerComponent,
     .group = vesselGroup},
    {.key = "medium_osmolality",
     .label = CORE_TR("core", "Osmolality of the medium"),
     .unit = "mol/kg",
     .defaultValue = 0.26,
     .min = 0.0,
     .max = 5.0,
     .help = CORE_TR(
         "core",
         "Of its salts, without nutrients. Components with the basis “amount” add their own: 0.93 of the "
         "concentration if charged, all of it otherwise. Salts among them (with the role “buffer”, or charged and "
         "not part of the rate law) in the initial contents are subtracted from this value, so that they count "
         "once; for a vessel that starts empty, enter only what is not a component. What enters dilutes it, "
         "evaporation concentrates it."),
     .group = vesselGroup},
    {.key = "inlet_osmolality",
     .label = CORE_TR("core", "Osmolality of the inlet"),
     .unit = "mol/kg",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 5.0,
     .help = CORE_TR("core", "Of what enters through the inlet, without its components. 0: water, or all that is "
                             "dissolved in it is a component. If left out, a vessel that starts empty is filled with "
                             "its medium."),
     .group = vesselGroup},
    {.key = "feed_osmolality",
     .label = CORE_TR("core", "Osmolality of the feed"),
     .unit = "mol/kg",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 5.0,
     .help = CORE_TR("core", "Of what enters through the feed, without its components, such as the salts of a "
                             "perfusion medium. 0: water, or all that is dissolved in it is a component."),
     .group = vesselGroup},
};
constexpr auto params = model::joined(ownParams, gasParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = 310.15,
     .min = 273.15,
     .max = 353.15,
     .decimals = 1,
     .help = CORE_TR("core",
                     "Temperature of the liquid; where it is a set-point, the recipe or a controller may change it.")},
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .defaultValue = 7.0,
     .min = 2.0,
     .max = 12.0,
     .help = CORE_TR("core", "pH of the liquid; where it is a set-point, the recipe or a controller may change it.")},
    {.key = "dissolved_oxygen",
     .label = CORE_TR("core", "Dissolved oxygen"),
     .unit = "% air",
     .defaultValue = 40.0,
     .min = 0.0,
     .max = 500.0,
     .decimals = 1,
     .help = CORE_TR("core", "Set-point of the ideal control, in percent of air saturation.")},
    {.key = "kla",
     .label = CORE_TR("core", "kLa"),
     .unit = "1/s",
     .defaultValue = 1e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 2,
     .help = CORE_TR("core", "With ideal oxygen control the minimum kLa, which also strips carbon dioxide.")},
    {.key = "gas_flow",
     .label = CORE_TR("core", "Gas flow"),
     .unit = "m3/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e3,
     .help = CORE_TR("core", "At 0 °C and 101.325 kPa; 0.005 to 0.05 vessel volumes per minute are usual for animal "
                             "cells. 0 means a gas flow without limitation, which no real vessel has.")},
    {.key = "oxygen_fraction",
     .label = CORE_TR("core", "Oxygen in the gas"),
     .unit = "1",
     .defaultValue = GasTransfer::airOxygen,
     .min = 0.0,
     .max = 1.0,
     .decimals = 4,
     .help = CORE_TR("core", "Mole fraction; 0.2095 is air.")},
    {.key = "carbon_dioxide_fraction",
     .label = CORE_TR("core", "Carbon dioxide in the gas"),
     .unit = "1",
     .defaultValue = 4e-4,
     .min = 0.0,
     .max = 1.0,
     .decimals = 4,
     .help = CORE_TR("core", "Mole fraction; 0.0004 is air.")},
    {.key = "power",
     .label = CORE_TR("core", "Agitation power"),
     .unit = "W",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e7,
     .help = CORE_TR("core", "Power drawn by the agitator, for the kLa models \"power\" and \"van_t_riet\".")},
};
static_assert(model::namesRows<Bioreactor::SetPoint>(setPoints));

constexpr model::VariableSpec variableSpecs[] = {
    volumeVariable,
    temperatureVariable,
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "pH of the culture: the set-point, or from the charge balance where pH is computed.")},
    {.key = "dissolved_oxygen",
     .label = CORE_TR("core", "Dissolved oxygen"),
     .unit = "% air",
     .help = CORE_TR("core", "Dissolved oxygen in percent of saturation with air at the present conditions.")},
    {.key = "pco2",
     .label = CORE_TR("core", "Carbon dioxide pressure"),
     .unit = "Pa",
     .help = CORE_TR("core", "Partial pressure of dissolved carbon dioxide, from its concentration and Henry's law."),
     .displayUnit = "mbar"},
    {.key = "osmolality",
     .label = CORE_TR("core", "Osmolality"),
     .unit = "mol/kg",
     .help = CORE_TR("core",
                     "Of the components and of what else the medium contains, which water and feed dilute, evaporation "
                     "concentrates and outlets carry away.")},
    {.key = "viability",
     .label = CORE_TR("core", "Viability"),
     .unit = "1",
     .help = CORE_TR("core", "Viable cells over viable and dead cells; lysed cells are not counted."),
     .displayUnit = "%"},
    {.key = "growth_rate",
     .label = CORE_TR("core", "Specific growth rate"),
     .unit = "1/s",
     .help =
         CORE_TR("core", "Specific growth rate that the rate law gives at the present concentrations and conditions.")},
    {.key = "oxygen_uptake",
     .label = CORE_TR("core", "Oxygen uptake"),
     .unit = "mol/m3/s",
     .help = CORE_TR("core", "Oxygen that the culture consumes per volume and time.")},
    {.key = "carbon_dioxide_evolution",
     .label = CORE_TR("core", "Carbon dioxide evolution"),
     .unit = "mol/m3/s",
     .help = CORE_TR("core", "Carbon dioxide that the culture forms per volume and time.")},
    {.key = "kla",
     .label = CORE_TR("core", "kLa"),
     .unit = "1/s",
     .help = CORE_TR("core", "With ideal oxygen control the required kLa, at least the set-point.")},
    {.key = "base_demand",
     .label = CORE_TR("core", "Base demand"),
     .unit = "mol/s",
     .help = CORE_TR("core", "Protons formed by reactions, which base must neutralise; negative if acid is needed.")},
    {.key = "ivcd",
     .label = CORE_TR("core", "Integral of viable cells"),
     .unit = "s/m3",
     .help = CORE_TR("core", "Viable cell concentration integrated over time since the start of the unit."),
     .displayUnit = "1e6 cells d/mL"},
    {.key = "specific_productivity",
     .label = CORE_TR("core", "Specific productivity"),
     .unit = "kg/cell/s",
     .help = CORE_TR("core", "Product formed so far by the integral of viable cells so far, per cell.")},
    levelVariable,
    {.key = "oxygen_limited_time",
     .label = CORE_TR("core", "Oxygen-limited time"),
     .unit = "s",
     .help = CORE_TR("core", "So far, in which the ideal control could not hold its set-point."),
     .displayUnit = "h"},
    {.key = "oxygen_shortfall",
     .label = CORE_TR("core", "Oxygen shortfall"),
     .unit = "mol",
     .help = CORE_TR("core", "So far, additional uptake of the culture with oxygen at its set-point.")},
    {.key = "power_per_volume",
     .label = CORE_TR("core", "Power per volume"),
     .unit = "W/m3",
     .help = CORE_TR("core", "If kLa follows from the power."),
     .displayUnit = "W/m3"},
    {.key = "carbon_dioxide_formed",
     .label = CORE_TR("core", "Carbon dioxide formed"),
     .unit = "mol",
     .help = CORE_TR("core", "So far, by the culture, whether or not carbon dioxide is a component.")},
    {.key = "evaporated",
     .label = CORE_TR("core", "Evaporated water"),
     .unit = "m3",
     .help = CORE_TR("core", "So far, if the vessel evaporates: what has entered less what has left and this is the "
                             "change of the volume.")},
};
static_assert(model::namesRows<Bioreactor::Variable>(variableSpecs));

constexpr model::KpiSpec kpis[] = {
    {.key = "titer",
     .label = CORE_TR("core", "Titre"),
     .unit = "basis",
     .kind = Kind::Last,
     .variable = "role:product"},
    {.key = "peak_cells",
     .label = CORE_TR("core", "Peak cell density"),
     .unit = "basis",
     .kind = Kind::Peak,
     .variable = "role:cells"},
    {.key = "peak_cells_time",
     .label = CORE_TR("core", "Peak time"),
     .unit = "s",
     .kind = Kind::PeakTime,
     .variable = "role:cells"},
    {.key = "peak_biomass",
     .label = CORE_TR("core", "Peak biomass"),
     .unit = "basis",
     .kind = Kind::Peak,
     .variable = "role:biomass"},
    {.key = "ivcd",
     .label = CORE_TR("core", "Integral of viable cells"),
     .unit = "s/m3",
     .kind = Kind::Last,
     .variable = "ivcd",
     .displayUnit = "1e6 cells d/mL"},
    {.key = "viability",
     .label = CORE_TR("core", "Final viability"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "viability",
     .displayUnit = "%"},
    {.key = "specific_productivity",
     .label = CORE_TR("core", "Specific productivity"),
     .unit = "kg/cell/s",
     .kind = Kind::Last,
     .variable = "specific_productivity"},
    {.key = "volume", .label = CORE_TR("core", "Final volume"), .unit = "m3", .kind = Kind::Last, .variable = "volume"},
    {.key = "oxygen_limited_time",
     .label = CORE_TR("core", "Oxygen-limited time"),
     .unit = "s",
     .kind = Kind::Last,
     .variable = "oxygen_limited_time",
     .displayUnit = "h"},
    {.key = "oxygen_shortfall",
     .label = CORE_TR("core", "Oxygen shortfall"),
     .unit = "mol",
     .kind = Kind::Last,
     .variable = "oxygen_shortfall"},
    {.key = "power_per_volume",
     .label = CORE_TR("core", "Maximum power per volume"),
     .unit = "W/m3",
     .kind = Kind::Peak,
     .variable = "power_per_volume",
     .displayUnit = "W/m3"},
    {.key = "carbon_dioxide_formed",
     .label = CORE_TR("core", "Carbon dioxide formed"),
     .unit = "mol",
     .kind = Kind::Last,
     .variable = "carbon_dioxide_formed"},
};
static_assert(model::namesRows<Bioreactor::Kpi>(kpis));

} // namespace

extern const model::UnitType bioreactor{
    .id = "bioreactor",
    .label = CORE_TR("core", "Bioreactor"),
    .category = CORE_TR("core", "Upstream"),
    .symbol = "bioreactor",
    .help = CORE_TR(
        "core", "A stirred vessel with a culture: seed, batch, fed-batch or perfusion, depending on its streams and "
                "the recipe. Temperature, pH and oxygen are controlled ideally unless chosen otherwise."),
    .source = "van 't Riet 1979, Ind Eng Chem Process Des Dev 18:357; Royce and Thornhill 1991, AIChE J 37:1680",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variableSpecs,
    .kpis = kpis,
    .guards = vesselGuards,
    .holdup = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Bioreactor>(setup, errors);
    },
};

} // namespace titer::unitops::bioreactor
