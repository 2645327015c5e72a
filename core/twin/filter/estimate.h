// What a filter knows at one time.
#pragma once

#include <cstdint>
#include <vector>

namespace titer::twin {

// The root holds states, or logarithms where they are estimated as such; base::lanesFor(n) lanes for each of n rows.
struct Estimate {
    double t = 0.0;        // [s]
    std::int64_t grid = 0; // number of the last checkpoint
    std::vector<double> x;
    std::vector<double> root;
    std::vector<double> edges; // n states for each that BandEdges watches; NaN where there is none
};

} // namespace titer::twin
