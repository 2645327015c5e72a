// The ultrafiltration skid: what it reads from its setup, and what it reports.
#include "core/unitops/concentrate_and_store/ufdf.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::unitops {

Ufdf::Ufdf(const model::UnitSetup& setup, base::Errors& errors)
    : m_holdup(setup, errors)
    , m_film(setup, errors)
    , m_donnan(setup, m_film, setup.params["protein_volume"], errors)
    , m_fluxGiven(setup.params.choice("control") == "flux")
    , m_excludes(setup.params.choice("exclusion") == "donnan_and_volume")
    , m_area(setup.params["area"])
    , m_targetProtein(setup.params["target_concentration"])
    , m_targetDiavolumes(setup.params["target_diavolumes"])
    , m_pressureLimit(setup.params["pressure_limit"])
    , m_pumpEfficiency(setup.params["pump_efficiency"])
    , m_viscosity(setup.params["viscosity"])
{
}

void Ufdf::variables(const model::UnitView<double>& view, double* values) const
{
    Scratch<double> c(m_holdup.components()), permeate(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    const Filtration<double> f = filter(view, c.data());
    const double temperature = view.set[SetTemperature];
    const double times = m_film.atWall(f.bulk, f.flux, f.transfer);
    const double* total = view.quadratures;
    values[Volume] = view.y[0];
    values[Level] = view.y[0] / m_holdup.vesselVolume();
    values[Temperature] = temperature;
    values[Protein] = f.bulk.mass;
    values[PermeateFlux] = f.permeate / m_area;
    values[Pressure] = f.pressure;
    values[WallProtein] = f.bulk.mass * times;
    values[OsmoticPressure] = m_film.osmoticPressure(f.bulk, times, temperature);
    values[LiquidViscosity] = m_viscosity * m_film.viscosity_coefficient(f.bulk);
    values[PressureDrop] = f.drop;
    values[Ph] = values[PermeatePh] = base::notAvailable;
    if (m_donnan.computesPh()) {
        const auto passed = m_donnan.pass(c.data(), permeate.data());
        values[Ph] = passed.ph;
        values[PermeatePh] = m_excludes ? passed.ph - passed.potential / std::log(10.0) : passed.ph;
    }
    values[Diavolumes] = total[DiavolumesSoFar];
    values[PermeateVolume] = total[PermeateSoFar];
    values[BufferVolume] = total[BufferSoFar];
    values[BufferShortfall] = total[MissingSoFar];
    values[DryTime] = total[DrySoFar];
    values[Energy] = total[EnergySoFar];
    values[FaultFreeUntil] = soundUntil(view);
    values[BackflowTime] = total[BackSoFar];
}

void Ufdf::guards(const model::UnitView<double>& view, double* g) const
{
    m_holdup.guards(view.y, g);
    Scratch<double> c(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    const Filtration<double> f = pressed(view, c.data());
    g[Concentration] = f.bulk.mass - m_targetProtein;
    g[OnDiavolumes] = view.quadratures[DiavolumesSoFar] - m_targetDiavolumes;
    g[Limit] = f.pressure + 0.5 * f.drop - m_pressureLimit;
    // Buffer counts as missing where a hundredth does not come; a membrane at rest misses none.
    const double wanted = view.out[PermeatePort].flow * view.set[SetBufferRatio];
    const double missing = 0.99 * wanted - view.in[BufferPort].flow - 1e-12 * m_area;
    g[Switch] = faultKnown(view) ? -1.0 : std::max(missing / m_area, runs(view.set) ? dryness(view.y[0]) : -1.0);
}

base::Notices Ufdf::remarks(std::span<const double> kpis, double) const
{
    using base::say;
    base::Notices notices;
    if (kpis[KpiPermeateVolume] == 0.0)
        notices.push_back(
            {"", m_fluxGiven ? say(CORE_TR("core", "There was no permeate in this run: let a phase of the recipe "
                                                   "write “flux”, and fill the vessel before."))
                             : say(CORE_TR("core", "There was no permeate in this run: let a phase of the recipe "
                                                   "write “transmembrane_pressure”, and fill the vessel before."))});
    const std::string since = base::writeQuantity(kpis[KpiFaultFreeUntil], "h", 4);
    if (kpis[KpiBufferShortfall] > 1e-6 * m_holdup.vesselVolume())
        notices.push_back(
            {"", say(CORE_TR("core", "The diafiltration lacked {1} of buffer, from {2} on, and concentrated "
                                     "instead: provide more buffer, or end the phase at the event \"diavolumes\"."),
                     base::writeQuantity(kpis[KpiBufferShortfall], "L", 4), since)});
    if (kpis[KpiDryTime] > 1.0)
        notices.push_back(
            {"", say(CORE_TR("core",
                             "The membrane ran dry for {1}, first at {2}: end the phase at the event \"concentration\" "
                             "or \"empty\", or set the pressure to 0 before the vessel is emptied."),
                     base::writeQuantity(kpis[KpiDryTime], "min", 4), since)});
    if (kpis[KpiBackflowTime] > 1.0)
        notices.push_back(
            {"", say(CORE_TR("core", "For {1} the transmembrane pressure was less than half the pressure drop of "
                                     "the module: near its end permeate would flow back, which is not computed. "
                                     "Raise the pressure or reduce the cross flow."),
                     base::writeQuantity(kpis[KpiBackflowTime], "min", 3))});
    return notices;
}

} // namespace titer::unitops
