#include "core/unitops/column/grid.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

std::string Grid::words() const
{
    std::string text = "spectral elements, " + std::to_string(elements) + " x " + std::to_string(degree);
    if (beadNodes > 1) text += ", " + std::to_string(beadNodes) + " nodes per bead";
    return text;
}

Grid chooseGrid(const Description& column, const Demand& demand)
{
    const double digits = std::clamp(-std::log10(demand.tolerance), 2.0, 10.0);
    Grid grid;
    grid.velocity = demand.velocity;
    grid.elements = int(std::lround(1.5 * digits));
    grid.degree = int(std::lround(2.0 + 0.5 * digits));
    grid.beadNodes = column.model == Model::GeneralRate ? int(std::lround(2.0 + 0.5 * digits)) : 1;
    grid.timeTolerance = std::clamp(demand.tolerance, 1e-9, 1e-5);
    return grid;
}

} // namespace titer::unitops::column
