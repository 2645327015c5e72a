#include "core/studies/scale/bed_figures.h"

#include "core/unitops/column/bed_passage.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using unitops::column::Settings;

namespace {

double platesOf(const Settings& s, const unitops::column::Radial& radial, std::size_t component, double length,
                double speed, double dispersion, double film)
{
    const double through = length / speed;
    double pores = 0.0, transfer = 0.0; // by the liquid between the beads [1], [s]
    if (s.model != unitops::column::Model::LumpedRate) {
        const double radius = 0.5 * s.packing.diameter, ratio = (1.0 - s.packing.porosity) / s.packing.porosity;
        const double porosity = s.particlePorosity * s.accessibility[component];
        pores = ratio * porosity;
        if (film > 0.0) transfer += ratio * porosity * porosity * radius / (3.0 * film);
        if (s.model == unitops::column::Model::GeneralRate && s.pore[component] > 0.0)
            transfer += ratio * porosity * radius * radius / (15.0 * s.pore[component]);
    }
    const double mean = through * (1.0 + pores);
    double variance = 2.0 * through * transfer;
    if (dispersion > 0.0)
        variance += mean * mean * unitops::column::relativeSpread(speed * length / dispersion, radial, length);
    return variance > 0.0 ? mean * mean / variance : 0.0;
}

} // namespace

BedFigures bedFiguresOf(const Settings& settings, double crossSection, double length, double flow)
{
    BedFigures figures;
    if (!(flow > 0.0)) return figures;
    figures.velocity = flow / crossSection;
    figures.residenceTime = crossSection * length / flow;
    Settings sized = settings;
    sized.length = length;
    figures.pressureDrop = sized.pressureDrop(figures.velocity / settings.packing.porosity);
    figures.reynolds =
        figures.velocity * settings.packing.diameter * settings.packing.density / settings.packing.viscosity;
    const std::size_t count = settings.carried.size();
    if (count == 0) return figures;
    const auto component = std::size_t(std::max(settings.product, 0));
    std::vector<double> dispersion(count), film(count);
    const double speed = figures.velocity / settings.flowingPart();
    const unitops::column::Description bed = settings.describe(crossSection, std::vector<double>(count, 1.0));
    bed.transport(speed, dispersion.data(), film.data());
    figures.dispersion = dispersion[component];
    figures.plates = platesOf(settings, bed.radial, component, length, speed, figures.dispersion, film[component]);
    return figures;
}

} // namespace titer::studies
