// Reads what a column's own model is made from.
#include "core/studies/calibration/columns/tracer_plant.h"

#include "core/unitops/column/settings.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using unitops::column::Settings;

// The plant was checked: what a column is at fault with is known already.
Settings columnSettings(const model::PlantUnit& unit)
{
    base::Errors known;
    return Settings::read(unit.setup, known);
}

// Dispersion [m2/s] and film coefficient [m/s] of each carried component.
struct Transport {
    std::vector<double> dispersion, film;
};

Transport transportAt(const Settings& settings, double flow)
{
    const std::size_t count = settings.carried.size();
    Transport transport{std::vector<double>(count, 0.0), std::vector<double>(count, 0.0)};
    if (count == 0 || !(settings.crossSection > 0.0)) return transport;
    const double velocity = flow / (settings.crossSection * settings.flowingPart());
    settings.describe(settings.crossSection, std::vector<double>(count, 1.0))
        .transport(velocity, transport.dispersion.data(), transport.film.data());
    return transport;
}

TracerBed::Pores poresOf(unitops::column::Model model)
{
    switch (model) {
    case unitops::column::Model::LumpedRate:
        return TracerBed::Pores::None;
    case unitops::column::Model::LumpedRateWithPores:
        return TracerBed::Pores::Mixed;
    case unitops::column::Model::GeneralRate:
        break;
    }
    return TracerBed::Pores::Diffusive;
}

} // namespace

TracerTubing tracerTubingOf(const model::PlantUnit& unit)
{
    const model::ParamSet& params = unit.setup.params;
    return {params["mixed_volume"], params["tube_volume"], std::max(1, int(std::lround(params["tanks"])))};
}

TracerBed tracerBedOf(const model::PlantUnit& unit, double flow)
{
    const Settings settings = columnSettings(unit);
    TracerBed bed;
    bed.pores = poresOf(settings.model);
    bed.length = settings.length;
    bed.crossSection = settings.crossSection;
    bed.radial = settings.radial;
    bed.particleRadius = 0.5 * settings.packing.diameter;
    bed.porosity = settings.flowingPart();
    bed.particlePorosity = settings.particlePorosity;
    const Transport transport = transportAt(settings, flow);
    if (!transport.dispersion.empty() && transport.dispersion.front() > 0.0)
        bed.dispersion = transport.dispersion.front();
    return bed;
}

TracerFault takeTracer(const model::PlantUnit& unit, int component, TracerPulse& pulse)
{
    const Settings settings = columnSettings(unit);
    const auto place = std::find(settings.carried.begin(), settings.carried.end(), component);
    if (place == settings.carried.end()) return TracerFault::NotThere;
    const auto i = std::size_t(place - settings.carried.begin());
    if (settings.binding) {
        const auto& shares = settings.binding->shares();
        if (std::any_of(shares.begin(), shares.end(),
                        [&](const model::BoundShare& share) { return share.component == int(i); }))
            return TracerFault::Binds;
    }
    const Transport transport = transportAt(settings, pulse.flow);
    pulse.film = transport.film[i];
    pulse.poreDiffusivity = settings.pore.empty() ? 0.0 : settings.pore[i];
    pulse.accessibility = settings.model == unitops::column::Model::LumpedRate ? 1.0 : settings.accessibility[i];
    return TracerFault::None;
}

} // namespace titer::studies
