// The bioreactor: what it reads from its setup, and what it reports.
#include "core/unitops/upstream/bioreactor.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops {

namespace {

using base::say;

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
    : m_holdup(setup, errors)
    , m_kinetics(setup.kinetics)
    , m_retention(setup.params.perComponent("retention"))
{
    const model::ParamSet& p = setup.params;
    m_evaporation = p["evaporation"];
    m_evaporationFlow = p["evaporation_flow"];
    m_dilutesOxygen = p.choice("dilute_oxygen") == "yes";
    m_gas.loop = p.choice("oxygen_control") == "ideal" ? GasTransfer::Loop::Ideal : GasTransfer::Loop::Open;
    m_gas.maxKla = p["kla_max"];
    m_gas.depletes = p.choice("gas_depletion") == "yes";
    m_gas.oxygenSolubility = p["oxygen_solubility"];
    m_gas.carbonDioxideSolubility = p["carbon_dioxide_solubility"];
    if (p.choice("bicarbonate") == "yes") m_gas.bicarbonatePk = p["bicarbonate_pk"];
    m_beginsWithoutGas = m_gas.depletes && setup.set[SetGasFlow] == 0.0;
    readKla(p, errors);
    m_retention.resize(m_holdup.components(), 0.0);

    m_oxygen = dissolvedGas(setup, "oxygen");
    m_carbonDioxide = dissolvedGas(setup, "carbon_dioxide");
    for (const int i : {m_oxygen, m_carbonDioxide}) {
        if (i < 0 || (*setup.components)[i].basis == model::Basis::Amount) continue;
        errors.push_back(
            {base::Code::Input, "",
             say(CORE_TR("core", "The component {1} transfers to the gas and must have the basis \"amount\"."),
                 (*setup.components)[i].id)});
    }
    readIons(setup, errors);
    readOsmolality(setup);
    readRoles(setup);
}

void Bioreactor::readKla(const model::ParamSet& p, base::Errors& errors)
{
    const std::string_view chosen = p.choice("kla_model");
    if (chosen == "van_t_riet")
        m_gas.takeVanTRiet(p.choice("bubbles") == "coalescing", m_holdup.vesselVolume(), p["height_to_diameter"]);
    if (chosen != "power") return;
    m_gas.model = GasTransfer::Model::Power;
    m_gas.coefficient = p["kla_coefficient"];
    m_gas.gasExponent = p["kla_gas_exponent"];
    m_gas.powerExponent = p["kla_power_exponent"];
    if (!p.given("kla_coefficient"))
        errors.push_back(
            {base::Code::Input, "params/kla_coefficient",
             say(CORE_TR("core", "The kLa model \"power\" is a fit to one vessel and needs the coefficient of "
                                 "yours; \"van_t_riet\" is valid for vessels of any size."))});
}

// Strong ions, which decide how much base holds the pH.
void Bioreactor::readIons(const model::UnitSetup& setup, base::Errors& errors)
{
    for (const int i : setup.carried) {
        const model::Component& component = (*setup.components)[i];
        if (component.charge == 0.0) continue;
        const double moles = component.conversion(model::Basis::Amount);
        m_ions.push_back({i, component.charge * moles});
        if (moles > 0.0) continue;
        errors.push_back(
            {base::Code::Input, "",
             say(CORE_TR("core", "The component {1} has a charge but no molar mass, so its contribution to the base "
                                 "balance is unknown: give its molar_mass or the basis \"amount\"."),
                 component.id)});
    }
}

// The osmolality is the sum of osmotic coefficient x concentration. Of ions the coefficient is that of sodium chloride at 0.15 mol/kg
// (Robinson and Stokes 1959, Electrolyte Solutions).
void Bioreactor::readOsmolality(const model::UnitSetup& setup)
{
    const double medium = setup.params["medium_osmolality"];
    double basal = medium;
    for (const int i : setup.carried) {
        const model::Component& component = (*setup.components)[i];
        if (component.basis != model::Basis::Amount) continue;
        constexpr double ofIons = 0.93;
        m_osmolytes.push_back({i, (component.charge != 0.0 ? ofIons : 1.0) / kilogramPerVolume});
        const bool cultures = setup.kinetics && setup.kinetics.playsARole(i);
        const bool salt = component.role == model::Role::Buffer || (component.charge != 0.0 && !cultures) ||
                          (i == m_carbonDioxide && m_gas.bicarbonatePk > 0.0);
        if (salt && setup.initialVolume > 0.0) basal -= setup.initial[i] * m_osmolytes.back().share;
    }
    m_solutesAtStart = std::max(basal, 0.0) * kilogramPerVolume * setup.initialVolume;
    // A vessel that starts empty is filled with its medium.
    const bool fills = !setup.params.given("inlet_osmolality") && !(setup.initialVolume > 0.0);
    m_solutesEntering[0] = (fills ? medium : setup.params["inlet_osmolality"]) * kilogramPerVolume;
    m_solutesEntering[1] = setup.params["feed_osmolality"] * kilogramPerVolume;
}

void Bioreactor::readRoles(const model::UnitSetup& setup)
{
    if (!m_kinetics) return;
    m_cells = m_kinetics.componentOf("cells");
    if (m_cells < 0) m_cells = m_kinetics.componentOf("biomass");
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

void Bioreactor::nominal(double* scale) const
{
    m_holdup.nominal(scale);
    scale[solutes()] = 0.1 * kilogramPerVolume * scale[0];
    // Where oxygen limits a culture it lies far below a usual concentration, and what is oxidised depends on it: a tolerance of
    // the usual one would leave the burning open.
    constexpr double whereOxygenLimits = 1e-3;
    const std::vector<int>& carried = m_holdup.carried();
    for (std::size_t k = 0; k < carried.size(); ++k)
        if (carried[k] == m_oxygen) scale[1 + k] *= whereOxygenLimits;
}

double Bioreactor::viability(const double* c) const
{
    if (m_cells < 0 || m_deadCells < 0 || m_deadPerCell <= 0.0) return base::notAvailable;
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
    const double* integrals = view.quadratures;
    const bool cells = m_cells >= 0 && m_cellCount > 0.0;
    const double lived = integrals[CellTime] * m_cellCount;

    values[Volume] = view.y[0];
    values[Temperature] = view.set[SetTemperature];
    values[Ph] = view.set[SetPh];
    values[DissolvedOxygen] = now.conditions.dissolvedOxygen;
    values[Pco2] = m_carbonDioxide >= 0 ? now.conditions.pco2 : base::notAvailable;
    values[Osmolality] = now.conditions.osmolality;
    values[Viability] = viability(c.data());
    values[GrowthRate] = m_kinetics ? now.rates.growthRate : base::notAvailable;
    values[OxygenUptake] = m_kinetics ? now.rates.oxygenUptake : base::notAvailable;
    values[CarbonDioxideEvolution] = m_kinetics ? now.rates.carbonDioxide : base::notAvailable;
    values[Kla] = m_oxygen >= 0 || m_carbonDioxide >= 0 ? gas.kla : base::notAvailable;
    values[BaseDemand] = m_ions.empty() ? base::notAvailable : protons(view, c.data(), generated.data());
    values[Ivcd] = cells ? integrals[CellDensityTime] * m_cellCount : base::notAvailable;
    values[SpecificProductivity] = base::notAvailable;
    if (cells && m_product >= 0 && m_productMass > 0.0)
        values[SpecificProductivity] = lived > 0.0 ? integrals[ProductFormed] * m_productMass / lived : 0.0;
    values[Level] = view.y[0] / m_holdup.vesselVolume();
    const double power = m_gas.model == GasTransfer::Model::SetPoint ? base::notAvailable : view.set[SetPower];
    values[PowerPerVolume] = power / std::max(view.y[0], m_holdup.minVolume());
    values[CarbonDioxideFormed] =
        m_kinetics && m_kinetics.carbonDioxideRole >= 0 ? integrals[CarbonDioxide] : base::notAvailable;
    values[Evaporated] =
        m_evaporation > 0.0 || m_evaporationFlow > 0.0 ? integrals[EvaporatedWater] : base::notAvailable;
    const bool held = m_oxygen >= 0 && m_gas.loop == GasTransfer::Loop::Ideal;
    values[OxygenLimitedTime] = held ? integrals[ShortOfOxygen] : base::notAvailable;
    values[OxygenShortfall] = held && m_kinetics ? integrals[MissingOxygen] : base::notAvailable;
    const OxygenNeeds needs = held && m_kinetics ? oxygenNeeds(view, c.data(), generated.data(), gas) : OxygenNeeds();
    values[NeededKla] = needs.kla;
    values[NeededOxygen] = needs.fraction;
}

// While the loop holds it, what the culture takes up is known; else it is that of the culture with oxygen at its set-point.
Bioreactor::OxygenNeeds Bioreactor::oxygenNeeds(const model::UnitView<double>& view, const double* c,
                                                const double* generated, const GasRates<double>& gas) const
{
    GasTransfer::Settings s = settings(view.set);
    const double setPoint = m_gas.oxygenAtSetPoint(s), volume = view.y[0];
    if (volume < m_holdup.minVolume()) return {0.0, 0.0};
    double made = generated[m_oxygen]; // [mol/s]
    if (!gas.enough) {
        Scratch<double> held(m_holdup.components()), all(m_holdup.components());
        for (const int i : m_holdup.carried()) held[i] = c[i];
        held[m_oxygen] = setPoint;
        react(view, held.data(), all.data());
        made = all[m_oxygen];
    }
    const double demand = std::max(oxygenNeeded(view, setPoint, made, setPoint), 0.0); // [mol/s]
    OxygenNeeds needs;
    if (const double kla = m_gas.klaMax(s, volume); kla > 0.0)
        needs.fraction = m_gas.oxygenFractionNeeded(s, kla, volume, setPoint, demand);
    s.gasFlow = 0.0;
    const bool carries = m_gas.oxygenSolubility * s.oxygenFraction / GasTransfer::airOxygen > setPoint;
    if (carries) needs.kla = m_gas.klaNeeded(s, volume, setPoint, demand);
    return needs;
}

std::optional<model::Undefined> Bioreactor::undefinedAt(const model::UnitView<double>& view) const
{
    if (!m_kinetics) return std::nullopt;
    Scratch<double> c(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    return m_kinetics.undefinedAt(c.data(), conditions(view, c.data()));
}

base::Notices Bioreactor::remarks(std::span<const double> kpis, double) const
{
    base::Notices notices;
    remarkOxygen(kpis, notices);
    remarkPower(kpis[KpiPowerPerVolume], notices);
    remarkCarbonDioxide(kpis[KpiCarbonDioxideFormed], notices);
    return notices;
}

void Bioreactor::remarkCarbonDioxide(double formed, base::Notices& notices) const
{
    if (m_carbonDioxide < 0 || !m_beginsWithoutGas || !(formed > 0.0)) return;
    notices.push_back(
        {"params/gas_flow",
         say(CORE_TR("core",
                     "The gas flow is 0 at the start of the run, which means a gas flow without limitation: while "
                     "it is 0, carbon dioxide is stripped as in no real vessel. Enter the gas flow."))});
}

void Bioreactor::remarkOxygen(std::span<const double> kpis, base::Notices& notices) const
{
    constexpr double passing = 600.0; // [s]: a vessel that is filled, or a step of the set-point
    if (!(kpis[KpiOxygenLimitedTime] > passing)) return;
    const double missing = std::isnan(kpis[KpiOxygenShortfall]) ? 0.0 : kpis[KpiOxygenShortfall];
    const std::string time = base::writeQuantity(kpis[KpiOxygenLimitedTime], "h", 3),
                      most = base::writeQuantity(m_gas.maxKla, "1/h", 3), more = base::writeQuantity(missing, "mol", 3);
    const double kla = kpis[KpiNeededKla], fraction = kpis[KpiNeededOxygen];
    if (std::isnan(kla) || std::isnan(fraction)) {
        notices.push_back({"params/kla_max",
                           say(CORE_TR("core", "Oxygen was below its set-point for {1}, because neither the gas nor "
                                               "the maximum kLa of {2} meets the demand of the culture; at the "
                                               "set-point it would have taken up {3} more. Increase the gas flow or "
                                               "its oxygen content, or reduce the demand of the culture."),
                               time, most, more)});
        return;
    }
    const std::string needed = base::writeQuantity(kla, "1/h", 3), content = base::writeQuantity(fraction, "%", 3);
    notices.push_back(
        {"params/kla_max",
         fraction <= 1.0
             ? say(CORE_TR("core", "Oxygen was below its set-point for {1}, because neither the gas nor the maximum "
                                   "kLa of {2} meets the demand of the culture; at the set-point it would have taken "
                                   "up {3} more. As large as the culture was, a maximum kLa of {4} in a gas flow that "
                                   "does not limit would hold it, or {5} oxygen in the gas with kLa and gas flow as "
                                   "they are. Increase these, or reduce the demand of the culture."),
                   time, most, more, needed, content)
             : say(CORE_TR("core", "Oxygen was below its set-point for {1}, because neither the gas nor the maximum "
                                   "kLa of {2} meets the demand of the culture; at the set-point it would have taken "
                                   "up {3} more. As large as the culture was, a maximum kLa of {4} in a gas flow that "
                                   "does not limit would hold it; with kLa and gas flow as they are pure oxygen is not "
                                   "enough. Increase these, or reduce the demand of the culture."),
                   time, most, more, needed)});
}

void Bioreactor::remarkPower(double largest, base::Notices& notices) const
{
    if (m_gas.model != GasTransfer::Model::VanTRiet || !(largest > 0.0)) return;
    if (largest >= GasTransfer::minPowerFitted && largest <= GasTransfer::maxPowerFitted) return;
    notices.push_back(
        {"params/kla_model",
         say(CORE_TR("core",
                     "The power per volume reaches {1}; van 't Riet's kLa was fitted from {2} to {3} and is an "
                     "extrapolation outside. Measure the kLa of this vessel and give it (kla_model set_point or "
                     "power)."),
             base::writeQuantity(largest, "W/m3", 3), base::writeQuantity(GasTransfer::minPowerFitted, "W/m3"),
             base::writeQuantity(GasTransfer::maxPowerFitted, "W/m3"))});
}

void Bioreactor::contents(const model::UnitView<double>& view, double* concentrations) const
{
    m_holdup.concentrations(view.y, concentrations);
}

} // namespace titer::unitops
