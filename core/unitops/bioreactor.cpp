// Bioreactor: a stirred volume with a culture; its ports and the recipe make it a seed, batch, fed-batch or perfusion vessel.
//   dV/dt = sum F_in - sum F_out - k_evap V
//   dn/dt = sum (F c)_in - sum (F c)_out + V r(c, conditions) + gas transfer      (permeate carries (1 - retention) c)
//   base  = max(0, -sum z V r) / alkalinity: protons formed by reaction, from electroneutrality at constant pH
// Temperature and pH are held ideally; oxygen by an ideal loop, or by the kLa that is set (core/unitops/gas_transfer.h).
// The kLa model "power" is that of van 't Riet (1979, Ind Eng Chem Process Des Dev 18:357).
#include "core/unitops/bioreactor.h"

#include <cmath>
#include <limits>

namespace titer::unitops {

namespace {

using base::say;

constexpr double notAvailable = std::numeric_limits<double>::quiet_NaN();

// The component that plays this role in the kinetics or bears its name, or -1.
int dissolvedGas(const model::UnitSetup& setup, std::string_view id)
{
    const int role = setup.kinetics ? setup.kinetics.componentOf(id) : -1;
    if (role >= 0) return role;
    for (const int i : setup.carried) {
        if ((*setup.components)[i].id == id) return i;
    }
    return -1;
}

// What one unit of a component's basis is in another; 1 for the basis itself, 0 where unknown.
double conversion(const model::UnitSetup& setup, int component, model::Basis to)
{
    return component < 0 ? 0.0 : (*setup.components)[component].conversion(to);
}

} // namespace

Bioreactor::Bioreactor(const model::UnitSetup& setup, base::Errors& errors)
    : m_holdup(setup, errors), m_kinetics(setup.kinetics), m_retention(setup.params.perComponent("retention"))
{
    const model::ParamSet& p = setup.params;
    m_evaporation = p["evaporation"];
    m_mediumOsmolality = p["medium_osmolality"];
    m_dilutesOxygen = p.choice("dilute_oxygen") == "yes";
    m_gas.loop = p.choice("oxygen_loop") == "ideal" ? GasTransfer::Loop::Ideal : GasTransfer::Loop::Open;
    m_gas.model = p.choice("kla_model") == "power" ? GasTransfer::Model::Power : GasTransfer::Model::SetPoint;
    m_gas.depletes = p.choice("gas_depletion") == "yes";
    m_gas.oxygenSolubility = p["oxygen_solubility"];
    m_gas.carbonDioxideSolubility = p["carbon_dioxide_solubility"];
    m_gas.coefficient = p["kla_coefficient"];
    m_gas.gasExponent = p["kla_gas_exponent"];
    m_gas.powerExponent = p["kla_power_exponent"];
    m_retention.resize(m_holdup.components(), 0.0);

    m_oxygen = dissolvedGas(setup, "oxygen");
    m_carbonDioxide = dissolvedGas(setup, "carbon_dioxide");
    for (const int i : {m_oxygen, m_carbonDioxide}) {
        if (i < 0 || (*setup.components)[i].basis == model::Basis::Amount) continue;
        errors.push_back({base::Code::Input, "",
                          say(CORE_TR("core", "The component {1} crosses into the gas and must have the basis \"amount\"."),
                              (*setup.components)[i].id)});
    }
    readIons(setup, errors);
    readRoles(setup);
}

// Strong ions, which decide how much base holds the pH, and what counts towards the osmolality.
void Bioreactor::readIons(const model::UnitSetup& setup, base::Errors& errors)
{
    for (const int i : setup.carried) {
        const model::Component& component = (*setup.components)[i];
        if (component.basis == model::Basis::Amount) m_osmolytes.push_back(i);
        if (component.charge == 0.0) continue;
        const double moles = component.conversion(model::Basis::Amount);
        m_ions.push_back({i, component.charge * moles});
        if (moles > 0.0) continue;
        errors.push_back({base::Code::Input, "",
                          say(CORE_TR("core", "The component {1} has a charge but no molar mass, so its part in the balance of "
                                              "base is unknown: give its molar_mass or the basis \"amount\"."),
                              component.id)});
    }
}

void Bioreactor::readRoles(const model::UnitSetup& setup)
{
    if (!m_kinetics) return;
    m_cells = m_kinetics.componentOf("cells");
    m_deadCells = m_kinetics.componentOf("dead_cells");
    m_product = m_kinetics.componentOf("product");
    m_lawTakesOxygen = m_oxygen >= 0 && m_kinetics.componentOf("oxygen") == m_oxygen;
    m_lawGivesCarbonDioxide = m_carbonDioxide >= 0 && m_kinetics.componentOf("carbon_dioxide") == m_carbonDioxide;
    m_cellCount = conversion(setup, m_cells, model::Basis::Count);
    m_productMass = conversion(setup, m_product, model::Basis::Mass);
    if (m_cells < 0 || m_deadCells < 0) return;
    // Both in the basis of the living, so that their ratio is one of cells.
    m_deadPerCell = (*setup.components)[m_deadCells].conversion((*setup.components)[m_cells].basis);
}

double Bioreactor::viability(const double* c) const
{
    if (m_cells < 0 || m_deadCells < 0 || m_deadPerCell <= 0.0) return notAvailable;
    const double living = std::max(c[m_cells], 0.0);
    const double all = living + std::max(c[m_deadCells], 0.0) * m_deadPerCell;
    return all > 0.0 ? living / all : 1.0;
}

void Bioreactor::variables(const model::UnitView<double>& view, double* values) const
{
    Scratch<double> c(m_holdup.components()), generated(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    const Instant<double> now = react(view, c.data(), generated.data());
    const GasRates<double> gas = exchange(view, c.data(), generated.data());
    const double* integrals = view.y + stateCount();
    const bool cells = m_cells >= 0 && m_cellCount > 0.0;
    const double lived = integrals[CellTime] * m_cellCount;

    values[Volume] = view.y[0];
    values[Temperature] = view.set[SetTemperature];
    values[Ph] = view.set[SetPh];
    values[DissolvedOxygen] = now.conditions.dissolvedOxygen;
    values[Pco2] = m_carbonDioxide >= 0 ? now.conditions.pco2 : notAvailable;
    values[Osmolality] = now.conditions.osmolality;
    values[Viability] = viability(c.data());
    values[GrowthRate] = m_kinetics ? now.rates.growthRate : notAvailable;
    values[OxygenUptake] = m_kinetics ? now.rates.oxygenUptake : notAvailable;
    values[CarbonDioxideEvolution] = m_kinetics ? now.rates.carbonDioxide : notAvailable;
    values[Kla] = m_oxygen >= 0 || m_carbonDioxide >= 0 ? gas.kla : notAvailable;
    values[BaseDemand] = m_ions.empty() ? notAvailable : protons(generated.data());
    values[Ivcd] = cells ? integrals[CellDensityTime] * m_cellCount : notAvailable;
    values[SpecificProductivity] = notAvailable;
    if (cells && m_product >= 0 && m_productMass > 0.0)
        values[SpecificProductivity] = lived > 0.0 ? integrals[ProductFormed] * m_productMass / lived : 0.0;
    values[Level] = view.y[0] / m_holdup.vesselVolume();
}

void Bioreactor::contents(const model::UnitView<double>& view, double* concentrations) const
{
    m_holdup.concentrations(view.y, concentrations);
}

namespace {

using model::Direction;
using model::FlowRule;
using model::Phase;
using model::Shape;
using Kind = model::KpiSpec::Kind;

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .many = true,
     .help = CORE_TR("core", "Inoculum, medium, samples returned.")},
    {.key = "feed", .label = CORE_TR("core", "Feed"), .direction = Direction::In, .many = true},
    {.key = "base", .label = CORE_TR("core", "Base"), .direction = Direction::In, .rule = FlowRule::Draws,
     .help = CORE_TR("core", "Takes as much as holds the pH; the source must carry positive ions (component key charge).")},
    {.key = "gas", .label = CORE_TR("core", "Gas"), .direction = Direction::In, .phase = Phase::Gas},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "bleed", .label = CORE_TR("core", "Bleed"), .direction = Direction::Out, .rule = FlowRule::Set},
    {.key = "permeate", .label = CORE_TR("core", "Permeate"), .direction = Direction::Out, .rule = FlowRule::Set,
     .help = CORE_TR("core", "Leaves through the cell retention device.")},
    {.key = "off", .label = CORE_TR("core", "Off-gas"), .direction = Direction::Out, .rule = FlowRule::Follows,
     .phase = Phase::Gas},
};

constexpr const char* oxygenLoops[] = {"ideal", "open"};
constexpr const char* klaModels[] = {"set_point", "power"};
constexpr const char* yesNo[] = {"yes", "no"};
constexpr const char* vesselGroup = CORE_TR("core", "Vessel");
constexpr const char* gasGroup = CORE_TR("core", "Gas transfer");

constexpr model::ParamSpec params[] = {
    {.key = "vessel_volume", .label = CORE_TR("core", "Vessel volume"), .unit = "m3", .preset = 2.0, .min = 1e-9, .max = 1e4,
     .help = CORE_TR("core", "A vessel that reaches it raises the event \"full\"."), .group = vesselGroup},
    {.key = "kinetics", .label = CORE_TR("core", "Kinetics"), .unit = "1",
     .help = CORE_TR("core", "Rate law of the culture; without one nothing grows."), .shape = Shape::Record,
     .record = "kinetics", .group = CORE_TR("core", "Culture")},
    {.key = "heel", .label = CORE_TR("core", "Heel"), .unit = "m3", .preset = 0.0, .min = 0.0, .max = 1e4,
     .help = CORE_TR("core", "What cannot be emptied. 0 stands for 0.1 % of the vessel volume."), .group = vesselGroup},
    {.key = "evaporation", .label = CORE_TR("core", "Evaporation"), .unit = "1/s", .preset = 0.0, .min = 0.0, .max = 1e-3,
     .decimals = 6, .help = CORE_TR("core", "Water lost with the off-gas, as a part of the volume per time."),
     .group = vesselGroup},
    {.key = "retention", .label = CORE_TR("core", "Retention"), .unit = "1", .preset = 0.0, .min = 0.0, .max = 1.0,
     .help = CORE_TR("core", "Part of a component that the cell retention device keeps from the permeate."),
     .shape = Shape::PerComponent, .group = vesselGroup},
    {.key = "medium_osmolality", .label = CORE_TR("core", "Osmolality of the medium"), .unit = "mol/kg", .preset = 0.26,
     .min = 0.0, .max = 5.0, .help = CORE_TR("core", "Of the salts that are not components of the plant."),
     .group = vesselGroup},
    {.key = "oxygen_loop", .label = CORE_TR("core", "Oxygen loop"), .unit = "1",
     .help = CORE_TR("core", "ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: "
                             "the kLa and the oxygen fraction are set-points and dissolved oxygen follows."),
     .shape = Shape::Choice, .choices = oxygenLoops, .group = gasGroup},
    {.key = "oxygen_solubility", .label = CORE_TR("core", "Oxygen at air saturation"), .unit = "mol/m3", .preset = 0.2,
     .min = 1e-3, .max = 1e3, .decimals = 3,
     .help = CORE_TR("core", "Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C."), .group = gasGroup},
    {.key = "carbon_dioxide_solubility", .label = CORE_TR("core", "Carbon dioxide, Henry's constant"), .unit = "mol/m3/Pa",
     .preset = 2.4e-4, .min = 1e-6, .max = 1.0, .decimals = 6,
     .help = CORE_TR("core", "Dissolved carbon dioxide per partial pressure, at 37 °C."), .group = gasGroup},
    {.key = "gas_depletion", .label = CORE_TR("core", "Gas depletion"), .unit = "1",
     .help = CORE_TR("core", "yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps "
                             "its composition."),
     .shape = Shape::Choice, .choices = yesNo, .group = gasGroup},
    {.key = "kla_model", .label = CORE_TR("core", "kLa model"), .unit = "1",
     .help = CORE_TR("core", "set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power "
                             "per volume P/V [W/m3]."),
     .shape = Shape::Choice, .choices = klaModels, .group = gasGroup},
    {.key = "kla_coefficient", .label = CORE_TR("core", "kLa coefficient a"), .unit = "1", .preset = 0.1, .min = 0.0, .max = 1e4,
     .decimals = 4, .help = CORE_TR("core", "Gives kLa in 1/s."), .when = "kla_model=power", .group = gasGroup},
    {.key = "kla_gas_exponent", .label = CORE_TR("core", "kLa exponent b of the gas flow"), .unit = "1", .preset = 0.5,
     .min = 0.0, .max = 2.0, .when = "kla_model=power", .group = gasGroup},
    {.key = "kla_power_exponent", .label = CORE_TR("core", "kLa exponent c of the power"), .unit = "1", .preset = 0.4, .min = 0.0,
     .max = 2.0, .when = "kla_model=power", .group = gasGroup},
    {.key = "dilute_oxygen", .label = CORE_TR("core", "Feeds dilute oxygen"), .unit = "1",
     .help = CORE_TR("core", "no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it."),
     .shape = Shape::Choice, .choices = yesNo, .group = gasGroup},
};

constexpr model::SettableSpec settables[] = {
    {.key = "temperature", .label = CORE_TR("core", "Temperature"), .unit = "K", .preset = 310.15, .min = 273.15, .max = 353.15,
     .decimals = 1},
    {.key = "ph", .label = CORE_TR("core", "pH"), .unit = "1", .preset = 7.0, .min = 2.0, .max = 12.0},
    {.key = "dissolved_oxygen", .label = CORE_TR("core", "Dissolved oxygen"), .unit = "% air", .preset = 40.0, .min = 0.0,
     .max = 500.0, .decimals = 1, .help = CORE_TR("core", "Set-point of the ideal loop, in percent of air saturation.")},
    {.key = "kla", .label = CORE_TR("core", "kLa"), .unit = "1/s", .preset = 1e-3, .min = 0.0, .max = 10.0, .decimals = 2,
     .help = CORE_TR("core", "With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.")},
    {.key = "gas_flow", .label = CORE_TR("core", "Gas flow"), .unit = "m3/s", .preset = 0.0, .min = 0.0, .max = 1e3,
     .help = CORE_TR("core", "At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.")},
    {.key = "oxygen_fraction", .label = CORE_TR("core", "Oxygen in the gas"), .unit = "1", .preset = GasTransfer::airOxygen,
     .min = 0.0, .max = 1.0, .decimals = 4, .help = CORE_TR("core", "Mole fraction; 0.2095 is air.")},
    {.key = "carbon_dioxide_fraction", .label = CORE_TR("core", "Carbon dioxide in the gas"), .unit = "1", .preset = 4e-4,
     .min = 0.0, .max = 1.0, .decimals = 4, .help = CORE_TR("core", "Mole fraction; 0.0004 is air.")},
    {.key = "power", .label = CORE_TR("core", "Agitation power"), .unit = "W", .preset = 0.0, .min = 0.0, .max = 1e7,
     .help = CORE_TR("core", "Power drawn by the agitator, for the kLa model \"power\".")},
};

constexpr model::VariableSpec variableSpecs[] = {
    {.key = "volume", .label = CORE_TR("core", "Volume"), .unit = "m3"},
    {.key = "temperature", .label = CORE_TR("core", "Temperature"), .unit = "K"},
    {.key = "ph", .label = CORE_TR("core", "pH"), .unit = "1"},
    {.key = "dissolved_oxygen", .label = CORE_TR("core", "Dissolved oxygen"), .unit = "% air"},
    {.key = "pco2", .label = CORE_TR("core", "Carbon dioxide pressure"), .unit = "Pa"},
    {.key = "osmolality", .label = CORE_TR("core", "Osmolality"), .unit = "mol/kg"},
    {.key = "viability", .label = CORE_TR("core", "Viability"), .unit = "1", .desk = "%"},
    {.key = "growth_rate", .label = CORE_TR("core", "Specific growth rate"), .unit = "1/s"},
    {.key = "oxygen_uptake", .label = CORE_TR("core", "Oxygen uptake"), .unit = "mol/m3/s"},
    {.key = "carbon_dioxide_evolution", .label = CORE_TR("core", "Carbon dioxide evolution"), .unit = "mol/m3/s"},
    {.key = "kla", .label = CORE_TR("core", "kLa"), .unit = "1/s",
     .help = CORE_TR("core", "With the ideal oxygen loop the kLa that it needs, at least the one that is set.")},
    {.key = "base_demand", .label = CORE_TR("core", "Base demand"), .unit = "mol/s",
     .help = CORE_TR("core", "Protons formed by reaction, which base must bind; negative where acid would be needed.")},
    {.key = "ivcd", .label = CORE_TR("core", "Integral of viable cells"), .unit = "s/m3", .desk = "1e6 cells d/mL"},
    {.key = "specific_productivity", .label = CORE_TR("core", "Specific productivity"), .unit = "kg/cell/s",
     .help = CORE_TR("core", "Product formed so far by the integral of living cells so far, per cell.")},
    {.key = "level", .label = CORE_TR("core", "Level"), .unit = "1", .help = CORE_TR("core", "Volume by vessel volume."), .desk = "%"},
};

constexpr model::KpiSpec kpis[] = {
    {.key = "titer", .label = CORE_TR("core", "Titre"), .unit = "basis", .kind = Kind::Last, .variable = "role:product"},
    {.key = "peak_cells", .label = CORE_TR("core", "Peak cell density"), .unit = "basis", .kind = Kind::Peak,
     .variable = "role:cells"},
    {.key = "peak_cells_time", .label = CORE_TR("core", "Time of the peak"), .unit = "s", .kind = Kind::PeakTime,
     .variable = "role:cells"},
    {.key = "ivcd", .label = CORE_TR("core", "Integral of viable cells"), .unit = "s/m3", .kind = Kind::Last,
     .variable = "ivcd", .desk = "1e6 cells d/mL"},
    {.key = "viability", .label = CORE_TR("core", "Viability at the end"), .unit = "1", .kind = Kind::Last,
     .variable = "viability", .desk = "%"},
    {.key = "specific_productivity", .label = CORE_TR("core", "Specific productivity"), .unit = "kg/cell/s", .kind = Kind::Last,
     .variable = "specific_productivity"},
    {.key = "volume", .label = CORE_TR("core", "Volume at the end"), .unit = "m3", .kind = Kind::Last, .variable = "volume"},
};

constexpr const char* guardNames[] = {"empty", "full"};

static_assert(std::size(variableSpecs) == Bioreactor::variableCount && std::size(settables) == Bioreactor::settableCount);

} // namespace

extern const model::UnitType bioreactor{
    .id = "bioreactor",
    .label = CORE_TR("core", "Bioreactor"),
    .category = CORE_TR("core", "Upstream"),
    .symbol = "bioreactor",
    .help = CORE_TR("core", "A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe "
                            "make it. Temperature, pH and oxygen are held ideally unless chosen otherwise."),
    .source = "van 't Riet 1979, Ind Eng Chem Process Des Dev 18:357; Royce and Thornhill 1991, AIChE J 37:1680",
    .ports = ports,
    .params = params,
    .settables = settables,
    .variables = variableSpecs,
    .kpis = kpis,
    .guards = guardNames,
    .holdup = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Bioreactor>(setup, errors);
    },
};

} // namespace titer::unitops
