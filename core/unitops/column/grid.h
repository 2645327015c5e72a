// How finely a column is resolved, and the rule that chooses it from an error target.
#pragma once

#include "core/unitops/column/description.h"

#include <string>
#include <vector>

namespace titer::unitops::column {

struct Grid {
    int elements = 8;            // along the bed
    int degree = 4;              // of the polynomials in an element: degree + 1 nodes
    int beadNodes = 1;           // GeneralRate: from the centre to the surface; others 1
    double timeTolerance = 1e-6; // relative, for the integrator
    double velocity = 0.0;       // interstitial velocity that it was chosen for [m/s]

    int axialNodes() const { return elements * (degree + 1); }
    // For people: "spectral elements, 6 x 4, 5 nodes per bead".
    std::string words() const;
};

// What a run asks of a column.
struct Demand {
    double tolerance = 1e-6;     // error target, relative
    double velocity = 0.0;       // interstitial, 0: unknown [m/s]
    std::vector<double> largest; // largest concentration that enters, per component [basis/m3]; empty: unknown
};

Grid chooseGrid(const Description& column, const Demand& demand);

} // namespace titer::unitops::column
