// What a packed bed is at a flow: velocities, pressure, how it spreads a pulse of what is not retained.
#pragma once

#include "core/unitops/column/settings.h"

namespace titer::studies {

struct BedFigures {
    double velocity = 0.0;      // over the whole cross section [m/s]
    double residenceTime = 0.0; // volume of the bed by flow [s]
    double pressureDrop = 0.0;  // [Pa]
    double dispersion = 0.0;    // [m2/s]
    double plates = 0.0;        // of the product as if it did not bind; 0: no component
    double reynolds = 0.0;      // of the superficial velocity and the beads
};

// The column has this cross section [m2] and length [m]. By the moments of the model's own equations between Danckwerts'
// boundaries (Danckwerts 1953, Chem Eng Sci 2; Kucera 1965, J Chromatogr 19): with k = (1 - e)/e ep,
//   mean = L/u (1 + k),
//   variance = mean^2 (2/Pe - 2/Pe^2 (1 - exp(-Pe))) + 2 L/u (1 - e)/e (ep R^2/(15 Dp) + ep^2 R/(3 kf)),
// the term of the pore diffusion in the general rate model alone; where the flow is radial, velocity, film and Pe are those at the
// mean radius, and the first term is relativeSpread() (core/unitops/column/bed_passage.h).
BedFigures bedFiguresOf(const unitops::column::Settings& settings, double crossSection, double length, double flow);

} // namespace titer::studies
