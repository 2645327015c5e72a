// The dynamic binding capacity of a column from the absorbance at its outlet while it is loaded: what passes it unbound makes a plateau, and what the
// product adds to that, against what it would add without a column, is its breakthrough. Up to the volume at which that comes to a share, commonly
// 10 %, there entered, per volume of bed, with what the liquid of the bed holds,
//   q = c V / B,   A(V) - A0 = share a c,
// where c is the titre of the load, A0 the plateau and a the absorbance of the product by concentration. Carta, Jungbauer 2010, Protein
// Chromatography, Wiley-VCH. What is known of c to sc and of A to sA spreads it by
//   (sq/q)^2 = (sc/c (1 + share a c / (V A')))^2 + (sA / (V A'))^2,   A' = dA/dV there.
#pragma once

#include "core/base/result.h"

#include <vector>

namespace titer::twin {

struct LoadingTrace {
    std::vector<double> volume; // through the column since the load began [m3]; while it does not rise nothing is read
    std::vector<double> absorbance; // of each [AU]
};

struct LoadedColumn {
    double titre = 0.0, titreDeviation = 0.0; // of the load [kg/m3]
    double absorbance = 0.0;                  // of the product by concentration, at that detector [AU m3/kg]
    double bed = 0.0;                         // [m3]
    double share = 0.1;
};

struct MeasuredCapacity {
    double capacity = 0.0, deviation = 0.0; // [kg/m3 of bed]
    double plateau = 0.0;                   // A0 [AU]
    double noise = 0.0;                     // sA, of a reading [AU]
    double volume = 0.0;                    // V [m3]
    bool isReached = true;                  // else the load ended before, and the capacity is that or more
};

// Errors: fewer than 20 readings behind the first bed volume, a titre, an absorbance or a bed that is not above 0, a share outside of 0 to 1, noise of which the
// breakthrough is less than three times as much.
base::Result<MeasuredCapacity> measuredCapacity(const LoadingTrace& trace, const LoadedColumn& column);

} // namespace titer::twin
