// What a bed makes of a pulse, in the Laplace domain, between Danckwerts' boundaries: of c along the volume passed, y = 0..1,
//   c' = 1/Pe (g c')' - Pe/4 (a^2 - 1) c
// with Pe = u L/D, a^2 - 1 = 4 S D/u^2, and g the dispersion over D: 1 where the bed is straight, (r/rm)^n where the flow is
// radial (core/unitops/column/bed/description.h).
// Sources: Danckwerts 1953, Chem Eng Sci 2; Gu, Tsai, Tsao 1991, AIChE J 37:1333.
#pragma once

#include "core/unitops/column/bed/description.h"

#include <complex>

namespace titer::unitops::column {

// The logarithm of what leaves over what enters, and its derivatives by a^2 - 1 and by Pe.
struct BedPassage {
    std::complex<double> logarithm, bySquare, byPeclet;
};

BedPassage straightPassage(std::complex<double> square, double peclet);

// Of a bed of this thickness [m]: in slices of equal volume, each with the dispersion of its middle and otherwise exact, from the
// outlet to the inlet.
BedPassage radialPassage(std::complex<double> square, double peclet, const Radial& radial, double thickness);

// Variance over the square of the mean of what is not retained.
double relativeSpread(double peclet, const Radial& radial, double thickness);

} // namespace titer::unitops::column
