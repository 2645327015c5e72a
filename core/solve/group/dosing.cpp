#include "core/solve/group/dosing.h"

#include <algorithm>

namespace titer::solve {

double giveDose(const model::PlantDose& dose, double t, Evaluation& source, States& from, const Layout& target,
                States& to)
{
    const Layout& layout = source.layout();
    std::vector<double> concentrations(layout.plant.components.size(), 0.0);
    const double temperature = source.composition(dose.source, dose.sourcePort, t, from, concentrations.data());
    double volume = dose.volume;
    if (const model::HoldupModel* holdup = layout.plant.units[dose.source].model->facets().holdup)
        volume = std::min(volume, std::max(0.0, layout.volume(dose.source, from->data()) - holdup->heel()));
    const double* carried = concentrations.data();
    layout.dose(dose.source, dose.stream, -1.0, volume, carried, temperature, from.change().data());
    target.dose(dose.target, dose.stream, 1.0, volume, carried, temperature, to.change().data());
    return volume;
}

} // namespace titer::solve
